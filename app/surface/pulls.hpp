#pragma once
// Lines that fingers pull out of cards, each finger its own, to whatever else is meant.
#include "touch/area.hpp"
#include "ui/frame.hpp"

#include <map>
#include <string>

namespace surface {

class Pulls {
 public:
  struct Pull {
    std::int64_t from; ///< the card's record
    base::Point at;    ///< where the finger is, table millimetres
  };
  enum class After { Pulling, Tapped, LetGo };
  /// One touch of the grip of a card.
  After feed(std::int64_t from, const touch::Touch& touch);
  bool isPulled(std::int64_t from) const;
  const std::map<touch::ContactId, Pull>& all() const { return pulls_; }
  void clear() { pulls_.clear(); }

 private:
  std::map<touch::ContactId, Pull> pulls_;
};

/// Where a line is pulled out: a sign around `at`, with a number in its place where there is one.
struct PullGrip {
  std::string area;
  base::Point at;
  std::string label;
  std::string number{};
};
void drawPullGrip(ui::Frame& frame, const PullGrip& grip, std::function<void(const touch::Touch&)> touched);
/// The line under a finger.
void drawPull(ui::Frame& frame, base::Point from, base::Point to);
/// What a line between two places may cover.
base::Rect aroundLine(base::Point a, base::Point b);

} // namespace surface
