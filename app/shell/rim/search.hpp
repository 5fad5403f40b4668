#pragma once
// Looking for words, unfolded from the rim: what is found is lit on the table, and told here in rows that
// lead to it. Each long side looks for words of its own.
//
// The words are written at the nearest seat that is free (table/seats/asking.cpp); what was found stays when
// that is done, until the sheet is folded.
//
// Areas ("far/" before, for the far side): search/sheet, search/word, search/clear, search/close,
// search/count, search/row/<table>/<id> (/back of what is in the bin), search/list.
#include "journey/search.hpp"
#include "shell/rim/unfolded.hpp"
#include "table/search/places.hpp"
#include "ui/scroll.hpp"

#include <functional>
#include <string>
#include <vector>

namespace table {
struct Writing;
}

namespace shell {

class Table;

/// What a side of the table looks for, and what was found.
class Search {
 public:
  explicit Search(Side side) : side_(side) {}

  /// A keyboard for it, nearest to this place of the table.
  void ask(Table& table, base::Point at);
  /// The same where it lies.
  void ask(Table& table);
  /// Nothing is looked for any more: no light, and no keyboard that waits for a word.
  void end(Table& table);
  bool isGoing() const { return isGoing_; }
  /// In the side's own millimetres. Before it is drawn, the words are those that are being written.
  struct Ways {
    std::function<void()> fold;
    std::function<void(base::Id<journey::Parked>)> park; ///< unfolds the parking lot there
  };
  void draw(ui::Frame& frame, Table& table, const Ways& ways);
  /// Whether somebody did something with it since the frame before.
  bool isFresh() const { return isFresh_; }

 private:
  struct Row {
    journey::Found found;
    table::FoundPlace place;
  };
  const table::Writing* writing(Table& table) const;
  void read(Table& table);
  void find(Table& table);
  std::string counted(const Table& table) const;
  base::Rect boxOf(ui::Frame& frame, Table& table);
  base::Rect broughtBox(const ui::Frame& frame, Table& table) const;
  void drawWord(ui::Frame& frame, Table& table, const base::Rect& box, const Ways& ways);
  void drawCount(ui::Frame& frame, const Table& table, const base::Rect& box) const;
  void drawRows(ui::Frame& frame, Table& table, const base::Rect& list, const Ways& ways);
  void drawRow(ui::Frame& frame, Table& table, const base::Rect& box, const Row& row, const Ways& ways);
  void drawBack(ui::Frame& frame, Table& table, const base::Rect& box, const Row& row,
                const std::string& area);
  void goTo(Table& table, const Row& row, const Ways& ways);
  std::string area(const std::string& name) const { return areaOf(side_, "search/" + name); }

  Side side_;
  bool isGoing_ = false, isFresh_ = false;
  std::string words_;
  journey::Wanted wanted_{};
  std::vector<Row> rows_; ///< what is on the sheet first, what is in the bin last
  ui::Scroll scroll_{};
  base::Point asked_{};
  bool isLow_ = false, isLowWanted_ = false; ///< only the row of what somebody went to is there
  /// Of what the rows were made.
  struct Read {
    std::string words{};
    std::uint64_t revision = ~std::uint64_t{0};
    base::Id<journey::Journey> journey{};
    const language::Catalogue* language = nullptr;
    std::string step{};
    friend bool operator==(const Read&, const Read&) = default;
  };
  Read read_{};
};

} // namespace shell
