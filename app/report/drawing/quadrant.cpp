#include "report/drawing/quadrant.hpp"

#include "report/words.hpp"

#include <algorithm>

namespace report {
namespace {

using namespace language::literals;
using look::Align;

constexpr double axis = 8;

struct Frame {
  base::Rect plot;
  base::Point place(double experience, double importance) const {
    return {plot.x + (experience - 0.5) / 10 * plot.w, plot.bottom() - (importance - 0.5) / 10 * plot.h};
  }
};

void drawGround(const Context& context, Pen& pen, const Frame& frame) {
  const look::Theme& theme = pen.theme();
  const auto& text = context.catalogue;
  const base::Rect& plot = frame.plot;
  const base::Point cross = frame.place(context.story.cross.experience, context.story.cross.importance);
  pen.fill(plot, theme.paper, 2);
  pen.fill({plot.x, plot.y, cross.x - plot.x, cross.y - plot.y}, look::faded(theme.low, 0.06), 2);
  pen.frame(plot, theme.line, 0.3, 2);
  pen.line({cross.x, plot.y}, {cross.x, plot.bottom()}, theme.quiet, 0.3, 1.2);
  pen.line({plot.x, cross.y}, {plot.right(), cross.y}, theme.quiet, 0.3, 1.2);

  const auto corner = [&](language::Text words, const base::Rect& box, Align align, Upright upright,
                          look::Colour colour) {
    pen.write(text(words), box.inset(3, 2.5),
              {.capHeight = 2, .weight = look::Weight::SemiBold, .align = align}, colour, upright);
  };
  const base::Rect west{plot.x, plot.y, cross.x - plot.x, plot.h},
      east{cross.x, plot.y, plot.right() - cross.x, plot.h};
  corner("report.quadrant.improve"_text, west, Align::Left, Upright::Top, theme.low);
  corner("report.quadrant.keep"_text, east, Align::Right, Upright::Top, theme.accent);
  corner("report.quadrant.watch"_text, west, Align::Left, Upright::Bottom, theme.secondInk);
  corner("report.quadrant.no_investment"_text, east, Align::Right, Upright::Bottom, theme.secondInk);

  const look::TextStyle label{.capHeight = 1.8, .weight = look::Weight::Regular, .align = Align::Centre};
  pen.write(text("report.quadrant.experience"_text), {plot.x, plot.bottom() + 1.5, plot.w, 4}, label,
            theme.secondInk);
  look::TextStyle left = label;
  left.align = Align::Left;
  pen.write(text("report.quadrant.importance"_text), {plot.x, plot.y - 5, plot.w, 4}, left, theme.secondInk);
}

} // namespace

void drawQuadrant(const Context& context, Pen& pen, const base::Rect& area) {
  const look::Theme& theme = pen.theme();
  const Frame frame{{area.x, area.y + axis - 2, area.w, area.h - axis - 5}};
  drawGround(context, pen, frame);

  const auto& touchpoints = context.story.touchpoints;
  std::vector<base::Point> taken;
  for (const journey::CurvePoint& point : context.story.quadrant) {
    base::Point at = frame.place(point.experience, point.importance);
    // Equal scores stand side by side.
    for (std::size_t i = 0; i < taken.size(); ++i)
      if (base::distance(taken[i], at) < 4.2)
        at = taken[i] + base::Point{4.6, 0}, i = static_cast<std::size_t>(-1);
    at.x = std::min(at.x, frame.plot.right() - 2.5);
    taken.push_back(at);
    const bool picked = point.touchpoint->picked;
    pen.disc(at, 2.5, picked ? theme.accent : theme.secondInk);
    pen.disc(at, 2.2, picked ? theme.accent : theme.white);
    const auto number =
        std::find(touchpoints.begin(), touchpoints.end(), point.touchpoint) - touchpoints.begin() + 1;
    pen.write(std::to_string(number), base::around(at, {5, 5}),
              {.capHeight = 1.6, .weight = look::Weight::SemiBold, .align = Align::Centre},
              picked ? theme.onDark : theme.ink, Upright::Middle);
  }
}

} // namespace report
