#include "board/other_curves.hpp"

#include "figures/curve.hpp"
#include "figures/marks.hpp"
#include "journey/curve.hpp"
#include "journey/people.hpp"
#include "surface/words.hpp"
#include "table/journeys.hpp"

#include <algorithm>
#include <array>

namespace board {

using base::Transform;
using look::Align;
using look::Weight;

namespace {

enum class Stroke { Solid, Dotted, Dashed };
constexpr std::array strokes{Stroke::Solid, Stroke::Dotted, Stroke::Dashed};
constexpr double wide = 1.1, point = 1.9; // millimetres: thinner than the sheet's own curve

void paintLine(ui::Canvas& canvas, const std::vector<Point>& points, Stroke stroke, look::Colour colour) {
  const std::vector<Point> line = figures::smooth(points);
  switch (stroke) {
  case Stroke::Solid: canvas.polyline(line, colour, wide); break;
  case Stroke::Dotted: figures::drawDotted(canvas, line, colour, wide, 4); break;
  case Stroke::Dashed: figures::drawDashed(canvas, line, colour, wide, 4, 4); break;
  }
  for (const Point& at : points) {
    canvas.disc(at, point, canvas.theme().paper);
    canvas.ring(at, point, colour, 0.8);
  }
}

} // namespace

/// Its points in the stage of the same name, otherwise in the one at the same place; a run ends at a gap.
std::vector<std::vector<Point>> OtherCurves::runsOf(Id<journey::Journey> journey,
                                                    const BoardLayout& layout) const {
  std::vector<std::vector<Point>> runs(1);
  if (layout.stages.empty()) return {};
  const journey::Outline outline = journey::outlineOf(room_.workshop(), journey);
  const auto curve = journey::teamCurve(room_.workshop(), outline, room_.results());
  double reached = -1e9; // stages of another order never lead back
  for (std::size_t i = 0; i < outline.stages.size(); ++i) {
    const journey::Stage* stage = outline.stages[i].stage;
    auto box = std::ranges::find_if(layout.stages, [&](const auto& one) {
      return !stage->name.empty() && one.stage->name == stage->name;
    });
    if (box == layout.stages.end())
      box = layout.stages.begin() + static_cast<std::ptrdiff_t>(std::min(i, layout.stages.size() - 1));
    std::vector<const journey::CurvePoint*> here;
    for (const journey::CurvePoint& one : curve)
      if (one.stage == stage) here.push_back(&one);
    const double pitch = box->box.w / static_cast<double>(std::max<std::size_t>(1, here.size()));
    for (std::size_t k = 0; k < here.size(); ++k) {
      const double x = box->box.x + (static_cast<double>(k) + 0.5) * pitch;
      if (!here[k]->given || x <= reached) {
        if (!runs.back().empty()) runs.emplace_back();
        if (!here[k]->given) continue;
      }
      runs.back().push_back({x, layout.curve.y(here[k]->experience)});
      reached = x;
    }
  }
  std::erase_if(runs, [](const auto& run) { return run.empty(); });
  return runs;
}

void OtherCurves::read(const BoardLayout& layout) {
  all_.clear();
  for (const journey::Journey* one : journey::journeysOf(room_.workshop()))
    if (one->id != room_.journey())
      if (auto runs = runsOf(one->id, layout); !runs.empty())
        all_.push_back({one->id, journeyWords(room_, one->id), std::move(runs)});
}

void OtherCurves::draw(ui::Frame& frame, const BoardLayout::Curve& curve, const table::Camera& camera,
                       const Measures& m, bool twice) const {
  if (all_.empty()) return;
  const look::Theme& theme = frame.theme();
  const auto place = camera.place();
  const Rect seen = base::intersect(place(curve.box), camera.view());
  frame.draw(seen, [&](ui::Canvas& canvas) {
    const auto put = canvas.at(place);
    for (std::size_t i = 0; i < all_.size(); ++i)
      for (const auto& run : all_[i].runs)
        paintLine(canvas, run, strokes[i % strokes.size()], theme.secondInk);
    // Each name beside another part of its line, so that they do not lie over each other.
    for (std::size_t i = 0; i < all_.size(); ++i) {
      const auto& run = all_[i].runs.front();
      const Point near = run[std::min(i, run.size() - 1)];
      const auto& last = all_[i].runs.back();
      const Point far = last[last.size() - 1 - std::min(i, last.size() - 1)];
      const auto say = [&](Point at, double angle) {
        const look::TextStyle style{m.text, Weight::SemiBold, Align::Centre};
        const double width = canvas.measure(all_[i].words, style).w + 4;
        const Rect box = base::around({}, {width, surface::lineOf(m.text)});
        const Point middle{std::clamp(at.x, curve.box.x + width / 2, curve.box.right() - width / 2),
                           at.y - surface::lineOf(m.text) / 2 - 4};
        const auto turned = canvas.at(Transform::placed(middle, angle));
        canvas.fill(box, look::faded(theme.paper, 0.86), 2);
        canvas.text(all_[i].words, box, style, theme.secondInk);
      };
      say(near, 0);
      if (twice && base::distance(near, far) > 60) say(far, base::pi);
    }
  });
  for (const Other& other : all_)
    frame.area({.name = "curve/other/" + std::to_string(other.journey.value),
                .box = seen,
                .role = "image",
                .label = other.words,
                .takesFingers = false});
}

} // namespace board
