#pragma once
// What was thrown away, unfolded at the bin, the newest first: a tap brings it back.
#include "surface/hands.hpp"
#include "surface/names.hpp"
#include "surface/note_paper.hpp"
#include "ui/frame.hpp"
#include "ui/scroll.hpp"

#include <functional>
#include <string>
#include <vector>

namespace surface {

/// In the order of the last event that touched them, the newest first.
std::vector<CardRef> newestFirst(const Room& room, std::vector<CardRef> thrown);

class ThrownList {
 public:
  /// `name` begins the names of its areas: "map/bin" makes "map/bin/sheet"; what lies in it is "bin/12".
  ThrownList(Room& room, std::string name) : room_(room), name_(std::move(name)) {}

  bool isOpen() const { return isOpen_; }
  void toggle() { isOpen_ ? fold() : unfold(); }
  void fold() { isOpen_ = false; }
  /// Where it was drawn last, table millimetres.
  const Rect& lies() const { return lies_; }

  struct Look {
    std::size_t perRow = 4;
    Size cell{66, 46};    ///< of each
    double head = 28;     ///< of the strip with words above them
    double capHeight = 6; ///< of these words
    bool beside = true;   ///< opens beside the bin; otherwise over or under it, towards the middle
  };
  /// What the step knows of its cards.
  struct Drawing {
    std::function<NoteFace(CardRef, const look::Theme&)> face;
    /// What kind of thing it is, in words; empty: the face tells.
    std::function<std::string(CardRef)> foot;
    std::function<void(CardRef, const touch::Touch& tap)> restore;
  };
  /// Nothing while it is folded. `bin`: the sign that it unfolds from, on the sheet `within`.
  void draw(ui::Frame& frame, const Rect& bin, const Rect& within, const std::vector<CardRef>& thrown,
            const Look& look, const Drawing& drawing);

 private:
  void unfold();
  void drawCard(ui::Frame& frame, CardRef card, const Rect& box, const Drawing& drawing);

  Room& room_;
  std::string name_;
  bool isOpen_ = false;
  Rect lies_{};
  ui::Scroll scroll_{};
};

} // namespace surface
