#include "ui/scroll.hpp"

#include <algorithm>

namespace ui {

double Scroll::offset(double content, double place) {
  most_ = std::max(0.0, content - place);
  offset_ = std::clamp(offset_, 0.0, most_);
  return offset_;
}

void Scroll::feed(const touch::Touch& touch) {
  using Phase = touch::Touch::Phase;
  if (touch.phase == Phase::Began) {
    contact_ = touch.contact;
    from_ = touch.local.y;
    offsetThen_ = offset_;
  }
  if (touch.phase != Phase::Moved || touch.contact != contact_ || !touch.isDrag()) return;
  offset_ = std::clamp(offsetThen_ + from_ - touch.local.y, 0.0, most_);
}

void Scroll::feed(const touch::Wheel& wheel) {
  constexpr double way = 60; // millimetres of a step
  offset_ = std::clamp(offset_ - way * wheel.steps, 0.0, most_);
}

void Scroll::drawMark(ui::Frame& frame, const base::Rect& place, double content) const {
  if (most_ <= 0) return;
  constexpr double width = 2.4;
  const double height = std::max(20.0, place.h * place.h / content);
  const double y = place.y + (place.h - height) * offset_ / most_;
  const base::Rect mark{place.right() - width, y, width, height};
  frame.draw(mark.inset(-1), [&](ui::Canvas& canvas) { canvas.fill(mark, frame.theme().quiet, width / 2); });
}

} // namespace ui
