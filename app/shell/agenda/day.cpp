// The day as a line: what was planned above what is and will be.
#include "shell/agenda/plan.hpp"

#include <algorithm>
#include <cmath>

namespace shell {

using namespace language::literals;
using base::Rect;
using look::Align;
using look::Icon;
using look::Weight;

namespace {

enum class Ink { Planned, Past, ToCome };

struct Part {
  double from = 0, to = 0; ///< minutes
  std::string label, shorter;
  bool pause = false;
  Ink ink = Ink::Planned;
};

/// What follows each other in one phase is one part.
void add(std::vector<Part>& parts, const Table& table, const Stop& stop, double from, double to, Ink ink) {
  if (to - from < 0.05) return;
  const auto& words = *table.room().words;
  Part part{from, to, {}, {}, stop.isBreak(), ink};
  if (part.pause) {
    part.label = nameOf(table, stop);
  } else {
    part.label = words.named("phase." + std::string{nameOf(stop.phase)});
    part.shorter = words.named("phase." + std::string{nameOf(stop.phase)} + ".short");
  }
  Part* last = parts.empty() ? nullptr : &parts.back();
  const bool same =
      last != nullptr && last->label == part.label && last->ink == ink && std::abs(last->to - from) < 0.05;
  if (same)
    last->to = to;
  else
    parts.push_back(std::move(part));
}

std::vector<Part> planOf(const Table& table, const std::vector<Stop>& stops, double start) {
  std::vector<Part> parts;
  for (const Stop& stop : stops) {
    if (stop.off) continue;
    const double end = start + static_cast<double>(stop.minutes);
    add(parts, table, stop, start, end, Ink::Planned);
    start = end;
  }
  return parts;
}

/// What was used before now, and from now on what is planned.
std::vector<Part> courseOf(const Table& table, const std::vector<Stop>& stops, double start, double now) {
  std::vector<Part> parts;
  const auto here = std::ranges::find_if(stops, &Stop::now);
  for (auto at = stops.begin(); at != here && at != stops.end(); ++at) {
    if (at->off && at->used <= 0) continue;
    const double length = at->isBreak() ? static_cast<double>(at->minutes) : at->used / 60;
    add(parts, table, *at, start, std::min(start + length, now), Ink::Past);
    start = std::min(start + length, now);
  }
  if (here == stops.end()) return parts;
  add(parts, table, *here, std::max(start, now - here->used / 60), now, Ink::Past);
  double to = now;
  for (auto at = here; at != stops.end(); ++at) {
    if (at->off) continue;
    const double rest = static_cast<double>(at->minutes) - (at == here ? at->used / 60 : 0);
    if (rest <= 0) continue;
    add(parts, table, *at, to, to + rest, Ink::ToCome);
    to += rest;
  }
  return parts;
}

struct Scale {
  double from, to;
  Rect box;
  double x(double minutes) const { return box.x + (minutes - from) / (to - from) * box.w; }
};

void paint(ui::Canvas& canvas, const Scale& scale, const Part& part, double y, double height) {
  const look::Theme& theme = canvas.theme();
  const Rect box{scale.x(part.from) + 0.6, y, std::max(1.0, scale.x(part.to) - scale.x(part.from) - 1.2),
                 height};
  const bool past = part.ink == Ink::Past;
  const look::Colour ink = part.pause ? theme.secondInk : past ? theme.onDark : theme.ink;
  if (part.pause)
    canvas.fill(box, theme.table, 4);
  else
    canvas.fill(box, past ? theme.ink : theme.white, 4);
  if (!past && !part.pause) canvas.outline(box, part.ink == Ink::ToCome ? theme.quiet : theme.line, 0.6, 4);
  const look::TextStyle style{theme.text, Weight::SemiBold, Align::Centre};
  const auto fits = [&](const std::string& words) {
    return !words.empty() && canvas.measure(words, style).w < box.w - 3;
  };
  if (fits(part.label))
    canvas.text(part.label, box, style, ink);
  else if (fits(part.shorter))
    canvas.text(part.shorter, box, style, ink);
  else if (part.pause && box.w > 9)
    canvas.icon(Icon::Break, box.centre(), std::min(10.0, box.w), ink);
}

} // namespace

void drawDay(ui::Frame& frame, Table& table, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto& words = *table.room().words;
  const std::vector<Stop> stops = meetingOf(table);
  const std::int64_t startsAt = table.room().brief().startsAt;
  const double start = static_cast<double>(std::max<std::int64_t>(startsAt, 0));
  const auto plan = planOf(table, stops, start);
  if (plan.empty()) return;
  const bool runs = delayOf(table).has_value();
  const double now = minuteOfDay(table);
  const auto course = runs ? courseOf(table, stops, start, now) : std::vector<Part>{};
  const double end = std::max(plan.back().to, course.empty() ? start : course.back().to);
  constexpr double rows = 30, foot = 8;
  const look::TextStyle told{theme.text};
  const double labels = std::max(widthOf(frame, words("agenda.plan"_text), told),
                                 widthOf(frame, words("agenda.real"_text), told)) +
                        6;
  const Scale scale{
      start, std::max(end, start + 10), {box.x + labels, box.y + 12, box.w - labels, box.h - 12 - foot}};
  frame.draw({box.x, box.y, box.w + 20, box.h}, [&](ui::Canvas& canvas) {
    const look::TextStyle small{theme.text};
    const double first = scale.box.y + 3, second = first + rows + 3;
    // A line for each hour, or each quarter of what is short; none through words.
    const double lowest = runs ? scale.box.bottom() - foot : first + rows;
    const double step = scale.to - scale.from > 240 ? 60 : scale.to - scale.from > 90 ? 30 : 10;
    for (double at = std::ceil(scale.from / step) * step; at <= scale.to + 0.01; at += step) {
      canvas.line({scale.x(at), box.y + 13}, {scale.x(at), lowest}, theme.line, 0.4);
      const std::string hour = timeOfDay(at);
      canvas.label(hour, {std::min(scale.x(at) + 2, box.right() - canvas.measure(hour, small).w), box.y + 8},
                   small, theme.secondInk);
    }
    canvas.label(words("agenda.plan"_text), {box.x, first + rows / 2}, small, theme.secondInk);
    for (const Part& part : plan) paint(canvas, scale, part, first, rows);
    if (!runs) {
      canvas.text(words("agenda.when_begins"_text), {scale.box.x, second, scale.box.w, rows}, small,
                  theme.secondInk);
      return;
    }
    canvas.label(words("agenda.real"_text), {box.x, second + rows / 2}, small, theme.secondInk);
    for (const Part& part : course) paint(canvas, scale, part, second, rows);
    const double x = scale.x(now);
    canvas.line({x, first - 2}, {x, second + rows}, theme.accent, 1);
    const std::string clock = timeOfDay(std::floor(now));
    const double wide = canvas.measure(clock, {theme.text, Weight::Bold}).w + 10;
    const Rect sign = base::around(
        {std::clamp(x, scale.box.x + wide / 2, scale.box.right() - wide / 2), second + rows + 5}, {wide, 11});
    canvas.fill(sign, theme.accent, 5.5);
    canvas.label(clock, sign.centre(), {theme.text, Weight::Bold, Align::Centre}, theme.onDark);
  });
}

} // namespace shell
