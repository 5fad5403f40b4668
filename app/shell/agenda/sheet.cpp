#include "shell/agenda/sheet.hpp"

#include "base/local_time.hpp"
#include "document/agenda.hpp"
#include "shell/agenda/plan.hpp"
#include "shell/table.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace shell {

using namespace language::literals;
using base::Rect;
using look::Align;
using look::Weight;

namespace {

constexpr double margin = 24, head = 40, day = 100, footRow = 22, between = 4;

} // namespace

double widthOf(ui::Frame& frame, const std::string& words, const look::TextStyle& style) {
  double width = 0;
  frame.measure([&](ui::Canvas& canvas) { width = canvas.measure(words, style).w; });
  return width;
}

double buttonWidth(ui::Frame& frame, const std::string& label, bool icon) {
  const look::Theme& theme = frame.theme();
  return widthOf(frame, label, {theme.text, Weight::Medium}) + 14 + (icon ? 3 * theme.text : 0);
}

double minuteOfDay(const Table& table) {
  const base::LocalTime now = base::localTime(table.utc());
  return now.hour * 60 + now.minute + now.second / 60.0;
}

std::string timeOfDay(double minutes) {
  const auto whole = std::llround(minutes);
  const auto minute = ((whole % 60) + 60) % 60;
  return std::to_string(((whole - minute) / 60 + 24) % 24) + (minute < 10 ? ":0" : ":") +
         std::to_string(minute);
}

std::string nameOf(const Table& table, const Stop& stop) {
  return table.room().words->named((stop.isBreak() ? "agenda." : "step.") + stop.name);
}

std::vector<Stop> meetingOf(const Table& table) {
  const std::vector<Stop> stops = table.stops();
  const std::vector<journey::Planned> planned(stops.begin(), stops.end());
  const std::size_t at = whereNow(stops);
  const auto part = journey::meetingOf(planned, at);
  const auto first = stops.begin() + (part.data() - planned.data());
  return {first, first + std::ssize(part)};
}

std::optional<journey::Delay> delayOf(const Table& table) {
  const std::vector<Stop> stops = meetingOf(table);
  const std::vector<journey::Planned> planned(stops.begin(), stops.end());
  const std::size_t at = whereNow(stops);
  if (at >= stops.size()) return {};
  const journey::Brief& brief = table.room().brief();
  return journey::delayOf(planned, at, stops[at].used / 60, brief.startsAt, brief.endsAt, minuteOfDay(table));
}

namespace {

/// "12 minutes later than planned", with when it ends, and what could be done about it.
void drawDelay(const AgendaSheet::Plan& plan, const Rect& box, double right) {
  const auto delay = delayOf(plan.table);
  if (!delay) return;
  const look::Theme& theme = plan.frame.theme();
  const auto& words = *plan.table.room().words;
  const auto minutes = std::llround(delay->minutes);
  const std::string says = minutes > 0   ? words.count("agenda.later"_text, minutes)
                           : minutes < 0 ? words.count("agenda.ahead"_text, -minutes)
                                         : words("agenda.on_time"_text);
  const std::string ends =
      minutes == 0 ? words("agenda.ends"_text, {timeOfDay(delay->end)})
                   : words("agenda.ends_instead"_text, {timeOfDay(delay->end), timeOfDay(delay->plan)});
  double x = right;
  if (minutes > 0) {
    const std::vector<Stop> stops = meetingOf(plan.table);
    const std::vector<journey::Planned> planned(stops.begin(), stops.end());
    const std::size_t at = whereNow(stops);
    const auto remedies = journey::remediesOf(planned, at, delay->minutes);
    for (std::size_t i = remedies.size(); i-- > 0;) {
      const journey::Remedy remedy = remedies[i];
      const Stop stop = stops[remedy.entry];
      const std::string name = nameOf(plan.table, stop);
      const std::string label = remedy.skips
                                    ? words("agenda.skip"_text, {name})
                                    : words("agenda.shorten"_text, {name, std::to_string(remedy.minutes)});
      const double width = buttonWidth(plan.frame, label);
      x -= width + between;
      ui::button(
          plan.frame,
          {.name = "agenda/remedy/" + std::to_string(i), .box = {x, box.y + 4, width, 24}, .label = label},
          [&table = plan.table, remedy, stop] {
            table.room().perform({}, remedy.skips ? document::setOff(stop.name, true)
                                                  : setMinutesOf(stop, stop.minutes - remedy.minutes));
          });
    }
    x -= 8;
  }
  const Rect text{box.x, box.y, x - box.x, box.h};
  plan.frame.draw(text, [&](ui::Canvas& canvas) {
    canvas.text(says, {text.x, text.y + 2, text.w, 17}, {theme.title, Weight::Bold, Align::Right},
                minutes > 0 ? theme.late : theme.ink);
    canvas.text(ends, {text.x, text.y + 19, text.w, 14}, {theme.text, Weight::Regular, Align::Right},
                theme.secondInk);
  });
  plan.frame.area({.name = "agenda/delay", .box = text, .role = "text", .label = says, .value = ends});
}

/// "− Begin 9:00 +"; gives where it ends.
double drawTime(const AgendaSheet::Plan& plan, double x, double y, const std::string& name,
                const std::string& says, bool known, const std::array<std::string, 2>& tells,
                const std::function<void(int)>& change) {
  constexpr double size = 22;
  const look::Theme& theme = plan.frame.theme();
  ui::button(
      plan.frame,
      {.name = "agenda/" + name + "/minus", .box = {x, y, size, size}, .label = "−", .value = tells[0]},
      [change] { change(-1); });
  const look::TextStyle style{theme.heading, Weight::SemiBold, Align::Centre};
  const double width = widthOf(plan.frame, says, style) + 14;
  plan.frame.draw({x + size, y, width, size}, [&](ui::Canvas& canvas) {
    canvas.text(says, {x + size, y, width, size}, style, known ? theme.ink : theme.secondInk);
  });
  ui::button(plan.frame,
             {.name = "agenda/" + name + "/plus",
              .box = {x + size + width, y, size, size},
              .label = "+",
              .value = tells[1]},
             [change] { change(1); });
  return x + 2 * size + width;
}

/// When the day begins and ends; where it began nothing was said, it begins now. Gives where it ends.
double drawHours(const AgendaSheet::Plan& plan, double x, double y) {
  Table& table = plan.table;
  const auto& words = *table.room().words;
  const journey::Brief& brief = table.room().brief();
  const std::int64_t step = 15, last = 24 * 60 - step;
  const std::vector<Stop> stops = meetingOf(table);
  const std::int64_t start = brief.startsAt,
                     whole =
                         journey::plannedMinutes(std::vector<journey::Planned>(stops.begin(), stops.end())),
                     end = brief.endsAt > start ? brief.endsAt : std::min(start + whole, last),
                     usual = static_cast<std::int64_t>(minuteOfDay(table)) / step * step;
  const auto set = [&table, last](std::int64_t from, std::int64_t to) {
    table.room().perform({}, document::setHours(from, std::clamp<std::int64_t>(to, from, last)));
  };
  x = drawTime(plan, x, y, "start",
               start < 0 ? words("agenda.no_start"_text)
                         : words("agenda.start"_text, {timeOfDay(static_cast<double>(start))}),
               start >= 0, {words("agenda.earlier"_text), words("agenda.later_start"_text)}, [=](int by) {
                 if (start < 0) return set(usual, usual + whole);
                 const std::int64_t from = std::clamp<std::int64_t>(start + by * step, 0, last);
                 set(from, end + from - start);
               });
  if (start < 0) return x;
  return drawTime(plan, x + 8, y, "end", words("agenda.end"_text, {timeOfDay(static_cast<double>(end))}),
                  true, {words("agenda.end_earlier"_text), words("agenda.end_later"_text)},
                  [=](int by) { set(start, std::max(end + by * step, start + step)); });
}

} // namespace

void AgendaSheet::drawHead(const Plan& plan) const {
  const look::Theme& theme = plan.frame.theme();
  Table& table = plan.table;
  const auto& words = *table.room().words;
  const Rect box{plan.sheet.x + margin, plan.sheet.y + 12, plan.sheet.w - 2 * margin, head};
  const std::string title = words("agenda.today"_text), date = words.date(table.utc());
  double x = box.x;
  plan.frame.draw({box.x, box.y, box.w / 2, box.h}, [&](ui::Canvas& canvas) {
    const look::TextStyle large{14, Weight::Bold}, small{theme.heading};
    const double width = canvas.measure(title, large).w;
    canvas.text(title, {x, box.y, width + 1, 28}, large, theme.ink);
    x += width + 10;
    const double told = canvas.measure(date, small).w;
    canvas.text(date, {x, box.y + 6, told + 1, 22}, small, theme.secondInk);
    x += told + 16;
  });
  x = drawHours(plan, x, box.y + 4) + 12;
  drawDelay(plan, {x, box.y, box.right() - x, box.h}, box.right());
}

void AgendaSheet::drawFoot(const Plan& plan) const {
  const look::Theme& theme = plan.frame.theme();
  Table& table = plan.table;
  const auto& words = *table.room().words;
  const Rect box{plan.sheet.x + margin, plan.sheet.bottom() - footRow - 12, plan.sheet.w - 2 * margin,
                 footRow};
  const std::string ready = words("agenda.ready"_text);
  double x = box.x, label = 0;
  plan.frame.draw(box, [&](ui::Canvas& canvas) {
    const look::TextStyle style{theme.text, Weight::Medium};
    label = canvas.measure(ready, style).w + 1;
    canvas.text(ready, {x, box.y, label, box.h}, style, theme.secondInk);
  });
  // From the right: what is added to this one, and keeping it.
  double right = box.right();
  const auto last = [&](double width) {
    right -= width + between;
    return Rect{right + between, box.y, width, box.h};
  };
  ui::button(plan.frame,
             {.name = "agenda/keep",
              .box = last(buttonWidth(plan.frame, words("agenda.keep"_text), true)),
              .label = words("agenda.keep"_text),
              .icon = look::Icon::Saved},
             [&table] { keepAgendaOf(table); });
  for (const std::string_view kind : {"meeting", "lunch", "break"}) {
    const std::int64_t minutes = kind == "break" ? 15 : kind == "lunch" ? 45 : 0;
    const std::string adds = words.named("agenda.add." + std::string{kind});
    ui::button(plan.frame,
               {.name = "agenda/add/" + std::string{kind},
                .box = last(buttonWidth(plan.frame, adds, true)),
                .label = adds,
                .icon = look::Icon::Add},
               [&table, kind = std::string{kind}, minutes] { addBreakHere(table, kind, minutes); });
  }
  x += label + 6;
  const auto agendas = table.readyAgendas();
  for (const document::ReadyAgenda& agenda : agendas) {
    const std::string& name = agenda.name.in(words.code());
    const double width = std::min(buttonWidth(plan.frame, name), 200.0);
    if (x + width > right - 8) break; // the newest of one's own come first
    ui::button(plan.frame,
               {.name = "agenda/ready/" + agenda.file, .box = {x, box.y, width, box.h}, .label = name},
               [&table, agenda] { useReady(table, agenda); });
    x += width + between;
  }
}

void AgendaSheet::draw(ui::Frame& frame, Table& table, const Rect& sheet) {
  ui::sheet(frame, sheet, frame.theme().sheetCorner);
  frame.area(
      {.name = "agenda", .box = sheet, .role = "group", .label = table.room().say("agenda.name"_text)});
  const Rect body{sheet.x + margin, sheet.y + head + day + 14, sheet.w - 2 * margin,
                  sheet.h - head - day - 14 - footRow - 24};
  const Plan plan{frame, table, sheet, body, table.stops()};
  drawHead(plan);
  drawDay(frame, table, {body.x, sheet.y + head + 8, body.w, day});
  drawColumns(plan);
  drawFoot(plan);
}

} // namespace shell
