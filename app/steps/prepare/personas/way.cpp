// The persona's own way through the service: the curve of its journey, over the names of the stages.
#include "figures/curve.hpp"
#include "steps/prepare/personas/screen.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

using namespace language::literals;
using look::Align;
using look::Weight;

namespace {

/// Narrower than this the card has room for two names.
constexpr double beside = 480;

/// The names of the stages, each in the middle of its part as far as its neighbours leave room. On a narrow
/// card only where the way begins and where it ends.
void drawStages(ui::Canvas& canvas, const std::vector<journey::CurvePoint>& points,
                const std::vector<double>& x, const Rect& foot) {
  const auto write = [&](const journey::Stage& stage, double left, double width, Align align) {
    canvas.words(stage.name, {left, foot.y, width, foot.h}, {canvas.theme().small, Weight::Medium, align},
                 canvas.theme().secondInk, look::Upright::Top);
  };
  struct Part {
    const journey::Stage* stage;
    double middle;
  };
  std::vector<Part> parts;
  for (std::size_t i = 0; i < points.size();) {
    std::size_t end = i;
    while (end < points.size() && points[end].stage == points[i].stage) ++end;
    parts.push_back({points[i].stage, (x[i] + x[end - 1]) / 2});
    i = end;
  }
  if (foot.w < beside) {
    write(*parts.front().stage, foot.x, foot.w / 2 - 3, Align::Left);
    if (parts.size() > 1) write(*parts.back().stage, foot.centre().x + 3, foot.w / 2 - 3, Align::Right);
    return;
  }
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const double before = i == 0 ? 2 * foot.x - parts[i].middle : parts[i - 1].middle;
    const double after = i + 1 == parts.size() ? 2 * foot.right() - parts[i].middle : parts[i + 1].middle;
    const double width = std::min(parts[i].middle - before, after - parts[i].middle) - 2;
    write(*parts[i].stage, parts[i].middle - width / 2, width, Align::Centre);
  }
}

/// What comes: the shape of a curve.
void drawShape(ui::Canvas& canvas, const Rect& area) {
  constexpr int pieces = 28;
  const auto at = [&](int i) {
    const double t = static_cast<double>(i) / pieces;
    return Point{area.x + t * area.w, area.centre().y - area.h * 0.3 * std::sin(2.4 * base::pi * t)};
  };
  for (int i = 0; i < pieces; i += 2) canvas.line(at(i), at(i + 1), canvas.theme().quiet, 1.2);
}

} // namespace

void PersonasScreen::drawWay(ui::Frame& frame, const journey::Persona& persona, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const journey::Journey* journey = journeyOf(persona);
  std::vector<journey::CurvePoint> points;
  if (journey != nullptr)
    points = journey::teamCurve(room().workshop(), journey::outlineOf(room().workshop(), journey->id),
                                room().results());
  std::erase_if(points, [](const journey::CurvePoint& point) { return point.stage == nullptr; }); // loose
  const bool any = std::ranges::any_of(points, [](const journey::CurvePoint& point) { return point.given; });
  const std::string title = room().say("personas.journey"_text, {persona.name});
  constexpr double head = 18;
  frame.draw(box, [&](ui::Canvas& canvas) {
    const double foot = box.w < beside ? 18 : 32;
    if (!any) {
      drawShape(canvas, {box.x, box.y + head + 4, box.w, box.h - head - 34});
      canvas.text(
          room().say(journey != nullptr ? "personas.journey.empty"_text : "personas.journey.none"_text),
          {box.x, box.bottom() - 32, box.w, 30}, {theme.heading, Weight::Medium, Align::Centre},
          theme.secondInk);
      return;
    }
    const Rect area{box.x + 6, box.y + head + 9, box.w - 12, box.h - head - foot - 18};
    const figures::Scale y{area.bottom(), area.y};
    canvas.dashes({box.x, y(journey::middleScore)}, {box.right(), y(journey::middleScore)}, theme.line, 0.5,
                  2, 2);
    const double pitch = area.w / static_cast<double>(points.size());
    std::vector<figures::CurveMark> marks;
    std::vector<double> middles;
    for (std::size_t i = 0; i < points.size(); ++i) {
      middles.push_back(area.x + (static_cast<double>(i) + 0.5) * pitch);
      marks.push_back(figures::markOf(points[i], nullptr, middles.back(), *room().words));
    }
    figures::drawCurve(canvas, y, marks,
                       {.bar = room().brief().bar,
                        .largest = std::clamp(pitch * 0.3, 2.0, 6.0),
                        .ranges = false,
                        .scores = false});
    drawStages(canvas, points, middles, {box.x, box.bottom() - foot, box.w, foot});
  });
  frame.area({.name = "persona/" + std::to_string(persona.id.value) + "/curve",
              .box = box,
              .role = "image",
              .label = title,
              .value = any ? "drawn" : "",
              .takesFingers = false});
  drawWayHead(frame, persona, {box.x, box.y, box.w, head});
  if (journey == nullptr && !room().document.readOnly())
    drawOwn(frame, persona, {box.x, box.y + head, box.w, box.h - head - 32});
}

} // namespace steps
