#pragma once
// The rim around the sheet: the light of the time, and in two opposite corners where we are and the digits;
// opposite them undo, redo, help and the one action that goes on. At a table everything is said twice, once
// for each long side; on a wall and a laptop once.
//
// Areas, those of the far side with "far/" before: place, timer, help, park, search; facilitator/undo,
// facilitator/redo (far/undo, far/redo); once: saved, facilitator/menu (drawn by the menu), next, or the
// action of the step.
#include "shell/rim/parking.hpp"
#include "shell/rim/search.hpp"
#include "shell/rim/unfolded.hpp"
#include "table/sheet.hpp"
#include "table/step.hpp"
#include "ui/frame.hpp"

#include <array>

namespace shell {

class Table;

class Rim {
 public:
  static constexpr double depth = table::rimDepth;
  static constexpr double corner = 39; ///< from the table's end to the place and to the action

  void draw(ui::Frame& frame, Table& table);
  /// The middle of the facilitator's sign.
  base::Point menu() const { return menu_; }
  /// Unfolds the search for those at the near side, with a keyboard for it; the keyboard anew where it is
  /// unfolded.
  void look(Table& table);
  /// Folds it again; false: nobody looked for anything there.
  bool lookNoMore(Table& table, Side side);

 private:
  void drawSide(ui::Frame& frame, Table& table, Side side);
  double drawPlace(ui::Frame& frame, Table& table, Side side);
  double drawDigits(ui::Frame& frame, Table& table, Side side, double left);
  double drawAction(ui::Frame& frame, Table& table, double right);
  double drawButton(ui::Frame& frame, Table& table, const table::Step::Action& action,
                    const std::string& value, double right);
  void drawSigns(ui::Frame& frame, Table& table, Side side, double right);
  void drawParkingSign(ui::Frame& frame, Table& table, Side side, base::Point at);
  void drawUnfolded(ui::Frame& frame, Table& table, Side side);
  void unfold(Side side, Unfolded what, base::Seconds now);
  void drawSearch(ui::Frame& frame, Table& table, Side side);
  Search& searchOf(Side side) { return search_[static_cast<std::size_t>(side)]; }
  void fold(Side side);

  std::array<Unfolding, 2> sides_{}; ///< by Side
  std::array<ParkingView, 2> parking_{};
  std::array<Search, 2> search_{Search{Side::Near}, Search{Side::Far}};
  bool isWelcomed_ = false; ///< who came back was shown where they were
  base::Point menu_{};
};

} // namespace shell
