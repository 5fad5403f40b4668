#pragma once
// What unfolds over the sheet from a corner of the rim: others work on below and beside it, and it folds by
// itself when nobody has touched it for a while.
#include "ui/frame.hpp"

#include <optional>
#include <string>

namespace shell {

/// The long side of the table that something faces. Far has the same local millimetres, turned: what is said
/// once more for those who stand there.
enum class Side { Near, Far };
base::Transform placeOf(Side side, base::Size table);
/// "timer" or "far/timer".
std::string areaOf(Side side, const std::string& name);

enum class Unfolded { Nothing, Way, Help, Parking, Search, Reopened };

struct Unfolding {
  Unfolded what = Unfolded::Nothing;
  base::Seconds touched = 0; ///< when somebody last did something with it

  /// What is told once at the beginning waits until people have sat down; what was found is looked at on the
  /// sheet.
  base::Seconds patience() const {
    return what == Unfolded::Reopened ? 600 : what == Unfolded::Search ? 180 : 30;
  }
  bool isOpen() const { return what != Unfolded::Nothing; }
};

/// The paper that lies over the sheet, and takes the fingers that land on it.
void drawUnfoldedPaper(ui::Frame& frame, const std::string& area, const base::Rect& box,
                       const std::string& label);
/// Whether a finger is on one of the areas "<prefix>..." now.
bool isTouched(const ui::Frame& frame, const std::string& prefix);

} // namespace shell
