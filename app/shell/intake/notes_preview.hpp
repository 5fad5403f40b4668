#pragma once
// The preview of touchpoints and notes: the table as it lies in the file, what each column is taken for, and
// each row that stays out with its reason. A tap on a column's head says what it is.
//
// Areas: intake/lies/rows|columns, intake/heads/on|off; intake/table (value: its rows), intake/row/<n>;
// intake/column/<n> (value: what it is taken for, as in intake/takes/<what>); while that is chosen
// intake/takes, intake/takes/stage|step|touchpoint|channel|note/<lane>|remedy/<lane>|seen/<what>|nothing,
// intake/takes/close; intake/left (value: how many), intake/left/<n>, a tap brings that row into view.
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
  void lay(bool isTurned, bool hasHeads);
  void take(std::size_t column, const std::optional<survey::NoteHead>& head);
  void read();
  std::size_t firstRow() const { return plan_.firstRow(); }
  /// Larger than any map: nothing is read of it.
  bool isTooLong() const;
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
  survey::NotesPlan plan_;
  std::optional<survey::NotesCells> cells_{};
  survey::Notes notes_{};
  std::map<std::size_t, survey::WhyNot> whyLeft_{}; ///< by row of the cells
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
