#pragma once
// What people unfolded at the points of a chart: a small sheet for each of its things, facing whoever tapped.
// Any number are open at once, and each can be moved and turned by the fingers that hold it.
#include "surface/names.hpp"
#include "touch/grip.hpp"
#include "ui/frame.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace surface {

/// Of records that can be thrown away; told by what they hold first.
template <class Record> class CardsOf {
 public:
  using RecordId = Id<Record>;

  /// `name` begins the names of its areas: "curve" makes "curve/card/12" and "curve/card/12/close".
  CardsOf(Room& room, std::string name) : room_(room), name_(std::move(name)) {}
  CardsOf(const CardsOf&) = delete;
  CardsOf& operator=(const CardsOf&) = delete;

  /// Beside a point and its marks, where neither the hand that tapped nor another card is, inside `within`.
  /// `others`: what it had better not lie on.
  void open(RecordId id, const Rect& point, Size size, const Rect& within,
            const std::vector<Rect>& others = {});
  void close(RecordId id) { cards_.erase(id); }
  void toggle(RecordId id, const Rect& point, Size size, const Rect& within);
  bool isOpen(RecordId id) const { return cards_.contains(id); }
  std::vector<RecordId> all() const;
  void closeAll() { cards_.clear(); }
  /// Closes by itself this many seconds after it was opened or held last; 0: stays.
  void setStay(base::Seconds stay) { stay_ = stay; }

  struct Drawing {
    /// Where the point is now; nothing while the chart does not show it.
    std::function<std::optional<Point>(RecordId)> point;
    /// How large the card is now.
    std::function<Size(RecordId)> size;
    /// Draws and declares the card's content in its own millimetres.
    std::function<void(ui::Frame&, RecordId, const Rect& box)> content;
  };
  /// Cards of what was thrown away close.
  void draw(ui::Frame& frame, const Drawing& drawing);

 private:
  struct Card {
    base::Transform place;    ///< from its middle to the table
    base::Seconds since = -1; ///< when it was opened or held last; -1: before the next frame
    touch::Grip grip{};
    base::Transform now() const { return grip.isHeld() ? grip.change() * place : place; }
  };
  base::Transform placeFor(const Rect& point, Size size, const Rect& within,
                           const std::vector<Rect>& others) const;
  double overlap(const Rect& box) const;
  void drawCard(ui::Frame& frame, RecordId id, Card& card, const Drawing& drawing);
  void feed(RecordId id, const touch::Touch& touch);

  Room& room_;
  std::string name_;
  std::map<RecordId, Card> cards_;
  std::map<RecordId, Size> sizes_; ///< as they were drawn last
  base::Seconds stay_ = 0;
};
using Cards = CardsOf<journey::Touchpoint>;

} // namespace surface
