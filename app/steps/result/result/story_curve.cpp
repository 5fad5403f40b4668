// The curve over the whole width of the sheet: its stages as bands, the voices that there are, and figures at
// what stands out.
#include "figures/curve.hpp"
#include "figures/marks.hpp"
#include "steps/result/result/story_sheet.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace steps {

using namespace language::literals;
using journey::CurvePoint;
using look::Align;
using look::Weight;

namespace {

constexpr double corner = 7, figureLetters = 13;

/// A voice that the curve has, and what it is called.
struct Voice {
  std::string words;
  look::Colour colour;
};

bool isThere(const std::vector<CurvePoint>& curve) {
  return std::ranges::any_of(curve, [](const CurvePoint& point) { return point.given; });
}

/// What words keep clear of: every point, and the lines between them.
void addDrawn(std::vector<Rect>& drawn, const std::vector<CurvePoint>& curve, const std::vector<double>& x,
              const figures::Scale& y, double largest) {
  constexpr double line = 2;
  constexpr int pieces = 12; // that a line is looked at in
  std::optional<Point> before;
  for (std::size_t i = 0; i < curve.size(); ++i) {
    if (!curve[i].given) {
      before.reset();
      continue;
    }
    const Point at{x[i], y(curve[i].experience)};
    drawn.push_back(base::around(at, {1.9 * largest, 1.9 * largest}));
    for (int k = 1; before && k < pieces; ++k)
      drawn.push_back(base::around(mix(*before, at, static_cast<double>(k) / pieces), {line, line}));
    before = at;
  }
}

bool isFree(const Rect& box, const std::vector<Rect>& taken) {
  return std::ranges::none_of(taken, [&](const Rect& other) { return other.intersects(box); });
}

/// The names of the stages under their part of the journey.
void drawStages(ui::Canvas& canvas, const report::Story& story, const Rect& box, double pitch, double foot) {
  const look::Theme& theme = canvas.theme();
  std::size_t first = 0, number = 0;
  for (const auto& stage : story.outline.stages) {
    const auto n = static_cast<std::size_t>(
        std::ranges::count(story.team, stage.stage, [](const CurvePoint& point) { return point.stage; }));
    if (n == 0) continue;
    const Rect band{box.x + static_cast<double>(first) * pitch, box.y, static_cast<double>(n) * pitch, box.h};
    if (number++ % 2 == 0) canvas.fill(band, theme.band, corner);
    canvas.text(stage.stage->name, {band.x + 3, band.bottom() - foot, band.w - 6, foot},
                {storyLetters, Weight::SemiBold, Align::Centre, 1.08}, theme.secondInk);
    first += n;
  }
}

} // namespace

void drawStoryCurve(ui::Frame& frame, const Room& room, const report::Story& story, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const bool any = isThere(story.team), asked = isThere(story.customers);
  frame.area({.name = "story/curve", .box = box, .role = "image", .label = room.say("step.curve"_text)});
  if (!any && !asked) {
    frame.draw(box, [&](ui::Canvas& canvas) {
      canvas.fill(box, theme.band, corner);
      canvas.text(room.say("result.no_curve"_text), box.inset(24, 12),
                  {storyLetters, Weight::Regular, Align::Centre}, theme.secondInk);
    });
    return;
  }
  const double line = storyLine(storyLetters), foot = 1.3 * line;
  const double pitch = box.w / static_cast<double>(story.team.size());
  const Rect plot{box.x, box.y + 0.6 * line, box.w, box.h - foot - 0.9 * line};
  const figures::Scale y{plot.bottom(), plot.y};
  const double largest = std::clamp(pitch * 0.34, 4.0, 11.0);
  std::vector<double> x;
  std::vector<figures::CurveMark> marks;
  for (std::size_t i = 0; i < story.team.size(); ++i) {
    x.push_back(plot.x + (static_cast<double>(i) + 0.5) * pitch);
    marks.push_back(
        figures::markOf(story.team[i], asked ? &story.customers[i] : nullptr, x.back(), *room.words));
  }
  std::vector<Voice> voices;
  if (any) voices.push_back({room.say("result.voice.team"_text), theme.ink});
  if (asked) voices.push_back({room.say("result.voice.customers"_text), theme.customers});
  frame.draw(box.inset(-8), [&](ui::Canvas& canvas) {
    drawStages(canvas, story, box, pitch, foot);
    figures::drawScale(canvas, y, story.brief->bar, {plot.x, plot.y, plot.w, 0}, plot.x, plot.right(), 0.4);
    std::vector<Rect> taken;
    addDrawn(taken, story.team, x, y, largest);
    addDrawn(taken, story.customers, x, y, largest);
    // Who says it, in a corner that the curve leaves free.
    const look::TextStyle style{storyLetters, Weight::SemiBold};
    constexpr double apart = 12, edge = 9;
    double width = -apart;
    for (const Voice& voice : voices) width += canvas.measure(voice.words, style).w + apart;
    const double right = box.right() - edge - width, left = box.x + edge, under = plot.bottom() - line;
    const std::array<Rect, 4> corners{{{right, plot.y, width, line},
                                       {left, plot.y, width, line},
                                       {right, under, width, line},
                                       {left, under, width, line}}};
    const auto free = std::ranges::find_if(corners, [&](const Rect& one) { return isFree(one, taken); });
    const Rect& legend = free == corners.end() ? corners.front() : *free;
    double next = legend.x;
    for (const Voice& voice : voices)
      next = canvas.label(voice.words, {next, legend.centre().y}, style, voice.colour).right() + apart;
    figures::drawCurve(canvas, y, marks,
                       {.bar = story.brief->bar,
                        .largest = largest,
                        .large = figureLetters,
                        .ranges = false,
                        .striking = true,
                        .inside = Rect{box.x + 2, box.y, box.w - 4, box.h - foot + 4},
                        .taken = {legend}});
  });
}

} // namespace steps
