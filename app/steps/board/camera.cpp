#include "steps/board/camera.hpp"

#include <algorithm>

namespace steps {

namespace {
constexpr double largest = 2.5;
}

void Camera::fit(const base::Rect& sheet, base::Size board) {
  sheet_ = sheet;
  board_ = board;
  if (whole_)
    showWhole();
  else
    keepOnSheet();
}

double Camera::least() const { return std::min({1.0, sheet_.w / board_.w, sheet_.h / board_.h}); }

base::Transform Camera::place() const {
  return base::Transform::translation({sheet_.x + at_.x, sheet_.y + at_.y + shift()}) *
         base::Transform::scaling(scale_);
}

void Camera::showWhole() {
  whole_ = true;
  scale_ = least();
  at_ = {};
  keepOnSheet();
}

void Camera::zoom(double factor, base::Point at) {
  const double scale = std::clamp(scale_ * factor, least(), largest);
  const base::Point local = at - base::Point{sheet_.x, sheet_.y + shift()};
  at_ = local - (local - at_) * (scale / scale_);
  scale_ = scale;
  whole_ = scale_ <= least() * 1.0001;
  keepOnSheet();
}

void Camera::move(base::Point by) {
  at_ = at_ + by;
  keepOnSheet();
}

void Camera::set(const base::Transform& place) {
  scale_ = std::clamp(place.scale(), least(), largest);
  at_ = {place.e - sheet_.x, place.f - sheet_.y - shift()};
  whole_ = scale_ <= least() * 1.0001;
  keepOnSheet();
}

void Camera::keepOnSheet() {
  // A board smaller than the sheet stands in its middle; a larger one covers it.
  const auto kept = [](double at, double board, double sheet) {
    return board <= sheet ? (sheet - board) / 2 : std::clamp(at, sheet - board, 0.0);
  };
  at_ = {kept(at_.x, board_.w * scale_, sheet_.w), kept(at_.y, board_.h * scale_, sheet_.h)};
}

} // namespace steps
