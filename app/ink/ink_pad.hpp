#pragma once
// A square that any number of fingers draw in at the same time. What a finger draws lies there while it is
// down and is handed over when it lifts; a finger that is taken away from the table's touch (a palm, an undo,
// a frozen table) has drawn nothing. Knows nothing of what is drawn, nor of who keeps it.
#include "ink/names.hpp"
#include "journey/ink.hpp"
#include "ui/frame.hpp"

#include <functional>
#include <map>
#include <string>

namespace ink {

class InkPad {
 public:
  /// One square; several may be drawn in at once, each of its own name.
  struct Square {
    std::string name; ///< of its area
    Rect box;
    std::string ink;  ///< what is kept
    std::string hint; ///< what to draw, while nothing is there; also the area's label
    bool twice;       ///< the hint, for those on the other side too
    /// The strokes of a finger that lifted at `at`, thinned: more than one where it left the square between.
    std::function<void(const journey::Ink&, Point at)> drawn;
  };
  void draw(ui::Frame& frame, const Square& square);
  /// Whether a finger draws in it now.
  bool isDrawing(std::string_view name) const;

 private:
  struct Live {
    std::string square;
    journey::Ink strokes; ///< all places of the finger, as they came
    bool isOutside = false;
  };
  void touched(const touch::Touch& touch, const Square& square);
  static void add(Live& live, const Rect& box, Point local);

  std::map<touch::ContactId, Live> live_;
};

} // namespace ink
