#include "shell/rim/way.hpp"

#include "shell/rim/beside_pads.hpp"
#include "shell/rim/pill.hpp"
#include "shell/table.hpp"

#include <algorithm>
#include <array>

namespace shell {

using namespace language::literals;
using base::Rect;
using look::Align;
using look::Icon;
using look::Weight;

namespace {

constexpr double margin = 20, between = 12, head = 38, foot = 72;

/// What one of its parts needs.
struct Unrolled {
  ui::Frame& frame;
  Table& table;
  Side side;
  const std::function<void()>& fold;

  const language::Catalogue& words() const { return *table.room().words; }
  std::string area(const std::string& name) const { return areaOf(side, name); }
};

/// "68 / 60", planned alone where nothing was used yet, nothing where it is not in this workshop.
std::string minutesOf(const Stop& stop) {
  if (stop.off && stop.used < 30) return {};
  const std::string planned = std::to_string(stop.minutes);
  return stop.used < 30 ? planned : std::to_string(stop.usedMinutes()) + " / " + planned;
}

void drawPhase(const Unrolled& way, const Rect& box, journey::Phase phase, const std::vector<Stop>& stops) {
  const look::Theme& theme = way.frame.theme();
  const bool now = way.table.phase() == phase;
  std::int64_t planned = 0, used = 0;
  for (const Stop& stop : stops)
    if (stop.phase == phase && !stop.off && !stop.isBreak())
      planned += stop.minutes, used += stop.usedMinutes();
  const std::string name = way.words().named("phase." + std::string{nameOf(phase)});
  const std::string time = used > 0
                               ? way.words()("way.used"_text, {std::to_string(used), std::to_string(planned)})
                               : way.words()("way.planned"_text, {std::to_string(planned)});
  const double part =
      planned > 0 ? std::min(1.0, static_cast<double>(used) / static_cast<double>(planned)) : 0;
  way.frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.text(name, {box.x, box.y, box.w, 14}, {theme.title, Weight::Bold}, now ? theme.accent : theme.ink);
    canvas.text(time, {box.x, box.y + 14, box.w, 14.5}, {theme.text}, theme.secondInk);
    const Rect line{box.x, box.y + 30, box.w, 1.5};
    canvas.fill(line, theme.line, 0.75);
    if (part > 0)
      canvas.fill({line.x, line.y, line.w * part, line.h}, now ? theme.accent : theme.secondInk, 0.75);
  });
}

void drawStop(const Unrolled& way, const Rect& box, const Stop& stop) {
  const look::Theme& theme = way.frame.theme();
  const std::string area = way.area("step/" + stop.name), name = way.words().named("step." + stop.name);
  const bool pressed = way.frame.isPressed(area);
  const std::string time = minutesOf(stop);
  way.frame.draw(box.inset(-4, 0), [&](ui::Canvas& canvas) {
    const look::Colour ink = stop.now ? theme.onDark : stop.off ? theme.secondInk : theme.ink;
    const Rect strip = box.inset(-3, 1.5);
    if (stop.now) canvas.fill(strip, theme.accent, 5);
    if (pressed && !stop.now) canvas.fill(strip, look::faded(theme.ink, 0.06), 5);
    const double y = box.centre().y;
    canvas.icon(stop.now    ? Icon::Forward
                : stop.done ? Icon::Done
                            : Icon::ToCome,
                {box.x + 7, y}, 9.5,
                stop.now    ? theme.onDark
                : stop.done ? theme.accent
                            : theme.secondInk);
    const look::TextStyle right{theme.text, stop.isOver() ? Weight::Bold : Weight::Regular, Align::Right};
    const double width = canvas.measure(time, right).w;
    canvas.label(time, {box.right() - 3, y}, right,
                 stop.now        ? theme.onDark
                 : stop.isOver() ? theme.late
                                 : theme.secondInk);
    canvas.text(name, {box.x + 16, box.y, box.w - width - 24, box.h},
                {theme.heading, stop.now   ? Weight::Bold
                                : stop.off ? Weight::Regular
                                           : Weight::Medium},
                ink);
  });
  way.frame.area({.name = area,
                  .box = box,
                  .touch =
                      [table = &way.table, name = stop.name, fold = way.fold](const touch::Touch& touch) {
                        if (!touch.isTap()) return;
                        fold();
                        table->go(name);
                      },
                  .role = "step",
                  .label = name,
                  .value = stop.now    ? "now"
                           : stop.done ? "done"
                           : stop.off  ? "off"
                                       : ""});
}

/// What this step is for, and when it is done.
void drawPurpose(const Unrolled& way, const Rect& box) {
  const look::Theme& theme = way.frame.theme();
  const std::string id = "step." + std::string{way.table.step().name()};
  const std::string name = way.words().named(id), purpose = way.words().named(id + ".purpose");
  const auto missing = way.table.step().missing();
  way.frame.draw(box, [&](ui::Canvas& canvas) {
    const look::TextStyle bold{theme.heading, Weight::Bold}, plain{theme.heading};
    const double width = canvas.measure(name, bold).w + 6;
    canvas.text(name, {box.x, box.y, width, box.h}, bold, theme.ink);
    const double rest = box.w - width, line = canvas.measure(purpose, plain).w;
    const double wide = missing ? std::min(line + 1, rest * 0.62) : rest;
    canvas.text(purpose, {box.x + width, box.y, wide, box.h}, plain, theme.ink);
    if (missing)
      canvas.text(*missing, {box.x + width + wide + 6, box.y, rest - wide - 6, box.h}, plain,
                  theme.secondInk);
  });
  way.frame.area({.name = way.area("purpose"),
                  .box = box,
                  .role = "text",
                  .label = purpose,
                  .value = missing.value_or("")});
}

/// The time of this step, of a round, and what else there is to do.
void drawTime(const Unrolled& way, const Rect& box) {
  const auto& words = way.words();
  Table& table = way.table;
  const look::Theme& theme = way.frame.theme();
  const Timer timer = table.timer();
  const auto now = [&table] { return table.room().utc(); };
  constexpr double space = 4;
  double x = box.x, right = box.right();
  const auto next = [&](double width) {
    x += width + space;
    return Rect{x - width - space, box.y, width, box.h};
  };
  const auto last = [&](double width) {
    right -= width + space;
    return Rect{right + space, box.y, width, box.h};
  };
  const auto button = [&](const std::string& name, const Rect& at, const std::string& label, ui::Tap tap,
                          std::optional<Icon> icon = {}, const std::string& tells = {}) {
    pill(way.frame, {.name = way.area(name), .box = at, .label = label, .icon = icon, .tells = tells},
         std::move(tap));
  };
  const auto say = [&](const Rect& at, const std::string& what, Weight weight, Align align,
                       look::Colour ink) {
    way.frame.draw(at, [&](ui::Canvas& canvas) {
      canvas.text(what, at, {theme.heading, weight, align}, ink);
    });
  };
  button(
      "way/timer", next(141),
      timer.isRunning() ? words("menu.timer.pause"_text) : words("menu.timer.start"_text),
      [&table] { table.startOrPause(); }, timer.isRunning() ? Icon::Pause : Icon::Play);
  button(
      "way/minus", next(30), {}, [&table, now] { table.timer().lengthen(-Timer::shortest, now()); },
      Icon::Remove, words("way.shorter"_text));
  say(next(42), words.clock(timer.length()), Weight::SemiBold, Align::Centre, theme.ink);
  button(
      "way/plus", next(30), {}, [&table, now] { table.timer().lengthen(Timer::shortest, now()); }, Icon::Add,
      words("way.longer"_text));
  x += 6;
  say(next(66), words("way.round"_text), Weight::Medium, Align::Right, theme.secondInk);
  for (const int seconds : {30, 60, 120, 300, 600})
    button("way/round/" + std::to_string(seconds), next(42), words.clock(seconds),
           [&table, now, seconds] { table.timer().round(seconds, now()); });
  // From the right: what is not about the time alone.
  button(
      "way/facilitator", last(117), words("seat.facilitator"_text),
      [&table, side = way.side, fold = way.fold] { fold(), table.askForPanel(side); }, Icon::Settings);
  button(
      "way/agenda", last(90), words("agenda.name"_text),
      [&table, fold = way.fold] { fold(), table.openAgenda(); }, Icon::Agenda);
  button(
      "way/more", last(111), words("way.more"_text), [&table, now] { table.timer().lengthen(300, now()); },
      Icon::Timer);
}

} // namespace

void drawWay(ui::Frame& frame, Table& table, Side side, const std::function<void()>& fold) {
  const look::Theme& theme = frame.theme();
  std::vector<Stop> stops = table.stops();
  std::erase_if(stops, [](const Stop& stop) { return stop.isBreak(); });
  const Unrolled way{frame, table, side, fold};
  std::array<int, journey::phases.size()> rows{};
  int most = 1;
  for (const Stop& stop : stops) most = std::max(most, ++rows[static_cast<std::size_t>(stop.phase)]);
  const Rect sheet = table.sheetFrom(side);
  constexpr double widest = 30;
  const double width = std::min(1000.0, sheet.w), around = head + foot + margin,
               highest = std::min(sheet.h - margin, around + most * widest);
  const Rect free =
      besidePads(frame, table, side, way.area("way"), {sheet.x, sheet.bottom() - highest, width, highest});
  const double pitch = std::clamp((free.h - around) / most, theme.smallTarget, widest);
  const double height = around + most * pitch;
  const double shown = frame.ease(way.area("way"), 1, theme.calm, 0.0);
  const auto put = frame.at(base::Transform::translation({0, (1 - shown) * 24}));
  const Rect box{free.x, free.bottom() - height, width, height};
  drawUnfoldedPaper(frame, way.area("way"), box, way.words()("way.title"_text));
  const double column = (box.w - 2 * margin + between) / static_cast<double>(journey::phases.size());
  std::array<int, journey::phases.size()> at{};
  for (std::size_t i = 0; i < journey::phases.size(); ++i)
    drawPhase(way, {box.x + margin + static_cast<double>(i) * column, box.y + 9, column - between, head},
              journey::phases[i], stops);
  for (const Stop& stop : stops) {
    const auto i = static_cast<std::size_t>(stop.phase);
    const Rect cell{box.x + margin + static_cast<double>(i) * column, box.y + head + 6 + at[i]++ * pitch,
                    column - between, pitch};
    drawStop(way, cell, stop);
  }
  const double line = box.bottom() - foot + 6;
  frame.draw({box.x, line - 1, box.w, 2}, [&](ui::Canvas& canvas) {
    canvas.line({box.x + margin - 4, line}, {box.right() - margin + 4, line}, theme.line, 0.5);
  });
  drawPurpose(way, {box.x + margin, line + 6, box.w - 2 * margin, 18});
  drawTime(way, {box.x + margin, line + 30, box.w - 2 * margin, 24});
}

} // namespace shell
