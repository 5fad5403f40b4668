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

void Curve::drawPoints(ui::Frame& frame) const {
  const look::Theme& theme = frame.theme();
  const double bar = room().brief().bar, sign = std::clamp(chart_.pitch() * 0.5, 8.0, 14.0);
  // What is beside the part that is shown must not be seen in the gutters, but half a point may.
  frame.draw(chart_.plot().inset(-9, 0), [&](ui::Canvas& canvas) {
    for (std::size_t i = 0; i < curve_.size(); ++i)
      if (curve_[i].given && chart_.isSeen(i)) chart::drawRange(canvas, chart_, i, curve_[i]);
    chart::drawLine(canvas, chart_, curve_, {theme.ink});
    for (std::size_t i = 0; i < curve_.size(); ++i) {
      if (!chart_.isSeen(i)) continue;
      const journey::CurvePoint& point = curve_[i];
      const double radius = point.given ? chart::radiusOf(point, chart_.pitch()) : 3;
      if (point.given)
        chart::drawDisc(canvas, markAt(i), radius, point.experience, bar);
      else
        chart::drawGap(canvas, markAt(i));
      if (cards_.isOpen(point.touchpoint->id))
        canvas.ring(markAt(i), radius + 3, look::faded(theme.ink, 0.55), 0.8);
      chart::drawSigns(canvas, *point.touchpoint, suggested_.contains(point.touchpoint->id),
                       {markAt(i).x, markAt(i).y - radius}, sign);
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
                       within = chart_.sheet()](const touch::Touch& touch) {
      chart_.view().feed(touch);
      const auto at = touch.isTap() ? find(id) : std::nullopt;
      if (at) cards_.toggle(id, markAt(*at), card, within);
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
