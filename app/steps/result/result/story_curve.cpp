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

/// What words keep clear of: every point of these voices, and the lines between them.
std::vector<Rect> drawnBy(const std::vector<CurvePoint>& curve, const figures::CurvePlace& place) {
  std::vector<Rect> drawn;
  const double point = 1.9 * place.size.largest;
  constexpr double line = 2;
  constexpr int pieces = 12; // that a line is looked at in
  const CurvePoint* before = nullptr;
  for (std::size_t i = 0; i < curve.size(); ++i) {
    const CurvePoint* here = curve[i].given ? &curve[i] : nullptr;
    if (here != nullptr) {
      const Point at = place.at(i, here->experience);
      drawn.push_back(base::around(at, {point, point}));
      for (int k = 1; before != nullptr && k < pieces; ++k)
        drawn.push_back(base::around(
            mix(place.at(i - 1, before->experience), at, static_cast<double>(k) / pieces), {line, line}));
    }
    before = here;
  }
  return drawn;
}

bool isFree(const Rect& box, const std::vector<Rect>& taken) {
  return std::ranges::none_of(taken, [&](const Rect& other) { return other.intersects(box); });
}

/// Figures at the lowest and the highest points, most striking first, each where it hides no other.
void drawFigures(ui::Canvas& canvas, const Room& room, const std::vector<CurvePoint>& curve,
                 const figures::CurvePlace& place, double bar, const Rect& inside, std::vector<Rect> taken) {
  const look::Theme& theme = canvas.theme();
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < curve.size(); ++i) {
    if (curve[i].given && journey::levelOf(curve[i].experience, bar) != journey::Level::Middle)
      order.push_back(i);
  }
  const auto strikes = [&](std::size_t i) {
    const double low = journey::lowScore - curve[i].experience;
    return low > 0 ? low : curve[i].experience - bar;
  };
  std::ranges::stable_sort(order, std::ranges::greater{}, strikes);
  const look::TextStyle style{figureLetters, Weight::Bold, Align::Centre};
  for (const std::size_t i : order) {
    const Point at = place.at(i, curve[i].experience);
    const std::string words = room.words->number(curve[i].experience, 1);
    const Size size = canvas.measure(words, style);
    const double up = (figures::isAbove(curve, i) ? -1 : 1) * (size.h / 2 + 9), side = size.w / 2 + 12;
    for (const Point by : {Point{0, up}, Point{side, 0}, Point{-side, 0}, Point{0, -up}, Point{side, up / 2},
                           Point{-side, up / 2}, Point{0, 1.7 * up}}) {
      const Rect box = base::around(at + by, {size.w, 0.7 * size.h});
      const bool fits = box.x >= inside.x && box.right() <= inside.right() && box.y >= inside.y &&
                        box.bottom() <= inside.bottom();
      if (!fits || !isFree(box, taken)) continue;
      canvas.label(words, box.centre(), style,
                   figures::scoreColour(theme, curve[i].experience, bar, theme.ink));
      taken.push_back(box);
      break;
    }
  }
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
  figures::CurvePlace place{{plot.bottom(), plot.y}, {}, {std::clamp(pitch * 0.34, 4.0, 11.0)}};
  for (std::size_t i = 0; i < story.team.size(); ++i)
    place.x.push_back(plot.x + (static_cast<double>(i) + 0.5) * pitch);
  std::vector<Voice> voices;
  if (any) voices.push_back({room.say("result.voice.team"_text), theme.ink});
  if (asked) voices.push_back({room.say("result.voice.customers"_text), theme.customers});
  frame.draw(box.inset(-8), [&](ui::Canvas& canvas) {
    drawStages(canvas, story, box, pitch, foot);
    figures::drawScale(canvas, place.y, story.brief->bar, {plot.x, plot.y, plot.w, 0}, plot.x, plot.right(),
                       0.4);
    figures::drawCurve(canvas,
                       {.team = any ? std::span{story.team} : std::span<const CurvePoint>{},
                        .customers = asked ? std::span{story.customers} : std::span<const CurvePoint>{},
                        .bar = story.brief->bar,
                        .ranges = false},
                       place, *room.words);
    std::vector<Rect> taken = drawnBy(story.team, place);
    std::ranges::copy(drawnBy(story.customers, place), std::back_inserter(taken));
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
    double x = legend.x;
    for (const Voice& voice : voices)
      x = canvas.label(voice.words, {x, legend.centre().y}, style, voice.colour).right() + apart;
    taken.push_back(legend);
    drawFigures(canvas, room, any ? story.team : story.customers, place, story.brief->bar,
                {box.x + 2, box.y, box.w - 4, box.h - foot + 4}, std::move(taken));
  });
}

} // namespace steps
