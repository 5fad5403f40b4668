// The points of the curve and what a finger does to them.
#include "steps/chart/marks.hpp"
#include "steps/estimate/curve/step.hpp"

#include <algorithm>

namespace steps::curve {

Point Curve::markAt(std::size_t point) const {
  if (curve_[point].given) return chart_.at(point, curve_[point].experience);
  return {chart_.x(point), chart_.plot().bottom() - 4};
}

std::optional<std::size_t> Curve::find(TouchpointId id) const {
  const auto at = std::ranges::find(curve_, id, [](const auto& point) { return point.touchpoint->id; });
  if (at == curve_.end()) return {};
  return static_cast<std::size_t>(at - curve_.begin());
}

double Curve::signSize() const { return std::clamp(chart_.pitch() * 0.5, 8.0, 14.0); }

int Curve::signWay(std::size_t point) const {
  const auto rises = [&](std::size_t other) {
    return curve_[other].given && curve_[other].experience > curve_[point].experience + 0.2;
  };
  const bool valley = point > 0 && point + 1 < curve_.size() && rises(point - 1) && rises(point + 1);
  const bool room = markAt(point).y + 4 * signSize() < chart_.plot().bottom();
  return curve_[point].given && valley && room ? 1 : -1;
}

Rect Curve::markBox(std::size_t point) const {
  constexpr double most = 12; // of a point's radius, with the ring around it
  const Point at = markAt(point);
  const double signs = 3 * signSize();
  const bool down = signWay(point) > 0;
  return {at.x - most, at.y - most - (down ? 0 : signs), 2 * most, 2 * most + signs};
}

void Curve::drawPoints(ui::Frame& frame) const {
  const look::Theme& theme = frame.theme();
  const double bar = room().brief().bar;
  const figures::CurvePlace place = chart::curvePlace(chart_, curve_.size());
  const double largest = place.size.largest;
  frame.draw(chart_.plot(), [&](ui::Canvas& canvas) {
    for (std::size_t i = 0; i < curve_.size(); ++i)
      if (chart_.isSeen(i)) figures::drawRange(canvas, curve_[i], place, i);
    figures::drawVoice(canvas, curve_, place, figures::Voice::Team);
  });
  // Half a point may be seen beside the part of the journey that is shown.
  frame.draw(chart_.plot().inset(-9, 0), [&](ui::Canvas& canvas) {
    for (std::size_t i = 0; i < curve_.size(); ++i) {
      if (!chart_.isSeen(i)) continue;
      const journey::CurvePoint& point = curve_[i];
      const double radius = point.given ? figures::dotRadius(point, largest) : 3;
      const int way = signWay(i);
      if (point.given)
        figures::drawPoint(canvas, point, markAt(i), largest, figures::Voice::Team, bar);
      else
        figures::drawGap(canvas, markAt(i), 3);
      if (cards_.isOpen(point.touchpoint->id))
        canvas.ring(markAt(i), radius + 3, look::faded(theme.ink, 0.55), 0.8);
      chart::drawSigns(canvas, *point.touchpoint, suggested_.contains(point.touchpoint->id),
                       {markAt(i).x, markAt(i).y + way * radius}, way, signSize());
    }
  });
}

void Curve::declarePoints(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const double width = std::clamp(chart_.pitch(), 6.0, theme.target);
  const double reach = std::max(0.0, (theme.smallTarget - width) / 2);

  for (std::size_t i = 0; i < curve_.size(); ++i) {
    if (!chart_.isSeen(i)) continue;
    const journey::CurvePoint& point = curve_[i];
    const auto feel = [this, id = point.touchpoint->id, card = cardSize(frame, point.touchpoint->id),
                       within = chart_.forCards()](const touch::Touch& touch) {
      const auto at = chart_.view().feed(touch) ? find(id) : std::nullopt;
      if (at) cards_.toggle(id, markBox(*at), card, within);
    };
    const std::string id = std::to_string(point.touchpoint->id.value);
    const std::string value = point.given ? room().words->number(point.experience, 1) : "";
    frame.area({.name = "curve/name/" + id,
                .box = chart_.nameBox(i),
                .touch = feel,
                .role = "button",
                .label = point.touchpoint->text,
                .value = value});
    frame.area({.name = "curve/point/" + id,
                .box = base::around(markAt(i), {width, theme.target}),
                .reach = reach,
                .touch = feel,
                .role = "point",
                .label = point.touchpoint->text,
                .value = value});
  }
}

} // namespace steps::curve
