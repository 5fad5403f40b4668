#pragma once
// What was thrown away, unfolded beside the bin, the newest first: a tap brings it back.
#include "board/names.hpp"
#include "ui/frame.hpp"
#include "ui/scroll.hpp"

#include <vector>

namespace board {

class ThrownList {
 public:
  explicit ThrownList(Room& room) : room_(room) {}

  bool isOpen() const { return isOpen_; }
  void toggle() { isOpen_ ? fold() : unfold(); }
  void fold() { isOpen_ = false; }
  /// Where it was drawn last, table millimetres.
  const Rect& lies() const { return lies_; }
  /// Nothing while it is folded. `bin`: the sign that it unfolds from.
  void draw(ui::Frame& frame, const Rect& bin);

 private:
  /// Something in the bin, with the event that threw it there.
  struct Thrown {
    enum class What { Touchpoint, Note, Stage, Step } what;
    std::int64_t id = 0, seq = 0;
  };
  void unfold();
  void read();
  void drawThrown(ui::Frame& frame, const Thrown& thrown, const Rect& box);
  void restore(const Thrown& thrown, Point at);

  Room& room_;
  bool isOpen_ = false;
  Rect lies_{};
  std::vector<Thrown> thrown_{}; ///< the newest first, of this revision and journey
  std::uint64_t revision_ = ~std::uint64_t{0};
  Id<journey::Journey> journey_{};
  ui::Scroll scroll_{};
};

} // namespace board
