#include "steps/chart/chart.hpp"

#include "steps/chart/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps::chart {

namespace {

constexpr double nameLetters = 4.6; // a name has room where a touchpoint is this many letter sizes wide
constexpr double manyLines = 4.1, fewLines = 3.6; // of a name: fewer where letters are large
constexpr double largeLetters = 8;                // millimetres

} // namespace

void Chart::begin(ui::Frame& frame, const Rect& sheet, const std::vector<journey::CurvePoint>& curve,
                  Wanted wanted) {
  columns_ = columnsOf(room_.outline(), curve);
  layOut(frame, sheet, wanted);
  ui::sheet(frame, sheet_);
  drawScale(frame);
  declareGround(frame);
  drawStages(frame);
  drawNames(frame, curve);
}

void Chart::layOut(ui::Frame& frame, const Rect& sheet, Wanted wanted) {
  const look::Theme& theme = frame.theme();
  const double small = letters(frame, theme.small), heading = letters(frame, theme.heading);
  const double gutter = std::max(15.0, 2.3 * small);
  sheet_ = sheet;
  view_.update(frame, name_, sheet.x + gutter, sheet.w - 2 * gutter, columns_.width);
  named_ = view_.restingPitch() >= nameLetters * small;

  const double header = std::max(18.0, 2.1 * heading);
  const double names =
      frame.ease(name_ + "/names",
                 (named_ ? (small > largeLetters ? fewLines : manyLines) * 1.24 : 1.8) * small, theme.calm);
  const double far = someoneFar() ? header : theme.gap;
  double below = sheet.bottom();
  const auto take = [&](double height) {
    below -= height;
    return Rect{sheet.x + gutter, below, sheet.w - 2 * gutter, height};
  };
  footer_ = take(wanted.footer);
  farHeader_ = take(far);
  names_ = take(names);
  row_ = take(wanted.row);
  header_ = {sheet.x + gutter, sheet.y + theme.gap, sheet.w - 2 * gutter, header};
  plot_ = {header_.x, header_.bottom(), header_.w, row_.y - header_.bottom()};
  top_ = std::min(27.0, plot_.h * 0.13), foot_ = std::min(12.0, plot_.h * 0.06);
}

figures::Scale Chart::scale() const { return {plot_.bottom() - foot_, plot_.y + top_}; }

Rect Chart::nameBox(std::size_t point) const {
  return base::around({x(point), names_.centre().y}, {view_.pitch(), names_.h});
}

bool Chart::someoneFar() const {
  if (room_.isUpright()) return false;
  return std::ranges::any_of(journey::seatedOf(room_.workshop()),
                             [](const Participant* person) { return person->edge == journey::Edge::Top; });
}

std::string Chart::nameOf(const Columns::Part& part) const {
  using namespace language::literals;
  return part.stage != nullptr ? part.stage->name : room_.say("chart.loose"_text);
}

void Chart::declareGround(ui::Frame& frame) {
  frame.area({.name = name_ + "/chart",
              .box = {sheet_.x, plot_.y, sheet_.w, names_.bottom() - plot_.y},
              .touch = [this](const touch::Touch& touch) { view_.feed(touch); },
              .wheel = [this](const touch::Wheel& wheel) { view_.feed(wheel); },
              .role = "chart"});
}

} // namespace steps::chart
