#pragma once
// The preview of touchpoints and notes: the table as it lies in the file, what each column is taken for, and
// each row that stays out with its reason. A tap on a column's head says what it is. What comes of the table
// is read beside the drawing.
//
// Areas: intake/lies/rows|columns, intake/heads/on|other|off (other: the next tap on a row says that the
// heads stand there); intake/table (value: its rows), intake/row/<n> (value "left" where it stays out,
// "heads" of what is pointed at then);
// intake/column/<n> (value: what it is taken for, as in intake/takes/<what>); while that is chosen
// intake/takes, intake/takes/stage|step|touchpoint|channel|note/<lane>|remedy/<lane>|seen/<what>|nothing,
// intake/takes/close; intake/left (value: how many), intake/left/<n>, a tap brings that row into view.
#include "base/beside.hpp"
#include "language/language.hpp"
#include "shell/intake/pan.hpp"
#include "shell/intake/preview.hpp"
#include "ui/scroll.hpp"

#include <map>

namespace shell {

class NotesPreview final : public IntakePreview {
 public:
  NotesPreview(std::shared_ptr<const IntakeRead> read, std::vector<survey::LaneName> lanes);
  void draw(ui::Frame& frame, Table& table, const base::Rect& box) override;
  std::string says(Table& table) const override;
  std::string action(Table& table) const override;
  std::optional<std::string> whyNot(Table& table) const override;
  document::Deed deed(Table& table) override;
  std::vector<std::string> told(Table& table) const override;
  std::string_view step() const override { return "map"; }

 private:
  /// What the other thread made: the cells as the plan lays them, and what comes of them.
  struct Taken {
    survey::NotesPlan plan;
    survey::NotesCells cells;
    survey::Notes notes{};                           ///< none of a table that is too long
    std::map<std::size_t, survey::WhyNot> whyLeft{}; ///< by row of the cells
    bool isTooLong = false;                          ///< larger than any map
  };
  static Taken taken(const survey::Grid& grid, survey::NotesPlan plan);

  void hear(ui::Frame& frame, Table& table);
  void read(std::function<survey::NotesPlan()> plan);
  void lay(bool isTurned, bool hasHeads);
  void headsAt(std::size_t row);
  void take(std::size_t column, const std::optional<survey::NoteHead>& head);
  const survey::NotesCells& cells() const { return taken_->cells; }
  const survey::Notes& notes() const { return taken_->notes; }
  /// The first that is shown: while heads are pointed at all of them are.
  std::size_t firstRow() const { return isPointing_ ? 0 : plan_.firstRow(); }
  /// Whether words among the first of them need more than a line of so many letters.
  bool isLongIn(std::size_t letters) const;

  void drawLie(ui::Frame& frame, Table& table, const base::Rect& row);
  void drawTable(ui::Frame& frame, Table& table, const base::Rect& box);
  void drawHead(ui::Frame& frame, Table& table, const base::Rect& box, std::size_t column);
  void drawRow(ui::Frame& frame, const base::Rect& box, double numbers, std::size_t row);
  void drawLeft(ui::Frame& frame, Table& table, const base::Rect& box);
  void drawLeftOne(ui::Frame& frame, Table& table, const base::Rect& box, std::size_t number);
  void drawTakes(ui::Frame& frame, Table& table, const base::Rect& box);

  std::shared_ptr<const IntakeRead> read_;
  std::vector<survey::LaneName> lanes_;
  survey::NotesPlan plan_; ///< what was said of columns is in it at once
  base::Beside<std::shared_ptr<const Taken>> taking_;
  std::shared_ptr<const Taken> taken_{};
  bool isLaying_ = false;   ///< it is being laid in another way
  bool isPointing_ = false; ///< at the row of the heads
  Pan pan_{};
  ui::Scroll scroll_{};                ///< of what stays out
  std::size_t lines_ = 1;              ///< of a row
  std::optional<std::size_t> asked_{}; ///< the column of which is being said what it is
};

/// What a column can be taken for, in the order in which it is offered: places of the map, its lanes, what
/// was counted.
std::vector<std::vector<survey::NoteHead>> takesOfNotes();
/// "note/need".
std::string nameOf(const survey::NoteHead& head);
std::string wordsOf(const survey::NoteHead& head, const language::Catalogue& words);

} // namespace shell
