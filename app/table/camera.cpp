#include "table/camera.hpp"

#include <algorithm>
#include <cmath>

namespace table {

using base::Transform;

void Camera::fit(const base::Rect& view, double together, double mostZoom, double pixels) {
  pixels_ = pixels;
  view_ = view;
  together_ = together;
  mostZoom_ = std::max(1.0, mostZoom);
  keep();
}

Transform Camera::place() const {
  const auto whole = [&](double millimetres) { return std::round(millimetres * pixels_) / pixels_; };
  return Transform::translation({whole(view_.x + at_), whole(view_.y + pulled_ * view_.h / 2)});
}

void Camera::rest(double zoom) {
  if (!rests_) return;
  at_ *= zoom / zoom_;
  zoom_ = zoom;
}

void Camera::showWhole() {
  rests_ = false;
  zoom_ = 1;
  at_ = 0;
}

void Camera::zoom(double factor, base::Point at) {
  rests_ = false;
  const double before = zoom_, local = at.x - view_.x;
  zoom_ = std::clamp(zoom_ * factor, 1.0, mostZoom_);
  at_ = local - (local - at_) * (zoom_ / before);
  if (zoom_ == 1) at_ = std::min(0.0, at_);
}

void Camera::move(double by) {
  at_ += by;
  keep();
}

Transform Camera::stretch() const {
  return Transform::translation({view_.x + at_, view_.y}) * Transform::scaling(zoom_);
}

void Camera::setStretch(const Transform& stretch) {
  const double wanted = stretch.scale();
  rests_ = false;
  zoom_ = std::clamp(wanted, 1.0, mostZoom_);
  at_ = (stretch.e - view_.x) * (zoom_ / wanted);
}

void Camera::keep() {
  zoom_ = std::clamp(zoom_, 1.0, mostZoom_);
  at_ = std::clamp(at_, std::min(0.0, view_.w - together_), 0.0);
}

} // namespace table
