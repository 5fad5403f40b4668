#include "board/other_curves.hpp"

#include "figures/curve.hpp"
#include "figures/marks.hpp"
#include "journey/curve.hpp"
#include "journey/people.hpp"
#include "surface/words.hpp"
#include "table/journeys.hpp"

#include <algorithm>
#include <array>
#include <limits>

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

/// For a name of this size: above or below one of the points in the first half, or in the last, where it
/// covers least of what is taken.
Rect calmPlace(const std::vector<std::vector<Point>>& runs, bool last, Size size, const Rect& within,
               const std::vector<Rect>& taken) {
  std::vector<Point> points;
  for (const auto& run : runs) points.insert(points.end(), run.begin(), run.end());
  if (last) std::ranges::reverse(points);
  points.resize((points.size() + 1) / 2);
  constexpr std::size_t enough = 12; // of a long journey some are tried: it is asked in every frame
  const std::size_t every = (points.size() + enough - 1) / enough;
  Rect best{};
  double least = std::numeric_limits<double>::max();
  for (std::size_t i = 0; i < points.size(); i += every) {
    const Point at = points[i];
    for (const double side : {-1.0, 1.0}) {
      const double x = std::clamp(at.x, within.x + size.w / 2, within.right() - size.w / 2);
      const Rect box = base::around({x, at.y + side * (size.h / 2 + 4)}, size);
      if (box.y < within.y || box.bottom() > within.bottom()) continue;
      double covered = 0;
      for (const Rect& one : taken)
        if (const Rect both = base::intersect(one, box); both.w > 0 && both.h > 0) covered += both.w * both.h;
      if (covered < least) least = covered, best = box;
    }
  }
  return best.w > 0 ? best : base::around({points.front().x, points.front().y - size.h}, size);
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

void OtherCurves::read(const Sheet& sheet) {
  if (read_ == sheet.placing()) return;
  read_ = sheet.placing();
  all_.clear();
  if (!sheet.lens().others) return;
  for (const journey::Journey* one : journey::journeysOf(room_.workshop()))
    if (one->id != room_.journey())
      if (auto runs = runsOf(one->id, sheet.layout()); !runs.empty())
        all_.push_back({one->id, journeyWords(room_, one->id), std::move(runs)});
}

void OtherCurves::draw(ui::Frame& frame, const Sheet& sheet) {
  read(sheet);
  if (all_.empty()) return;
  const look::Theme& theme = frame.theme();
  const Measures& m = sheet.measures();
  const auto& curve = sheet.layout().curve;
  const auto place = sheet.camera().place();
  const Rect seen = base::intersect(place(curve.box), sheet.camera().view());
  frame.draw(seen, [&](ui::Canvas& canvas) {
    const auto put = canvas.at(place);
    for (std::size_t i = 0; i < all_.size(); ++i)
      for (const auto& run : all_[i].runs)
        paintLine(canvas, run, strokes[i % strokes.size()], theme.secondInk);
    std::vector<Rect> taken; // by the points of the sheet's own curve, with their figures
    for (const figures::CurveMark& mark : sheet.marks())
      if (mark.given) taken.push_back(base::around({mark.x, curve.y(mark.score)}, {5 * m.text, 6 * m.text}));
    for (const Other& other : all_) {
      const look::TextStyle style{m.text, Weight::SemiBold, Align::Centre};
      const Size size{canvas.measure(other.words, style).w + 4, surface::lineOf(m.text)};
      const auto say = [&](bool far) {
        const Rect box = calmPlace(other.runs, far, size, curve.box, taken);
        taken.push_back(box);
        const auto turned = canvas.at(Transform::placed(box.centre(), far ? base::pi : 0));
        const Rect here = base::around({}, size);
        canvas.fill(here, look::faded(theme.paper, 0.86), 2);
        canvas.text(other.words, here, style, theme.secondInk);
      };
      say(false);
      if (sheet.isSaidTwice()) say(true);
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
