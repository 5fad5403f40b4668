#include "shell/rim/rim.hpp"

#include "shell/rim/help.hpp"
#include "shell/rim/light.hpp"
#include "shell/rim/reopened.hpp"
#include "shell/rim/round_button.hpp"
#include "shell/rim/saved.hpp"
#include "shell/rim/way.hpp"
#include "shell/table.hpp"

#include <algorithm>
#include <cmath>

namespace shell {

using namespace language::literals;
using base::Point;
using base::Rect;
using look::Align;
using look::Icon;
using look::Weight;

namespace {

constexpr double sign = 20;   // from one sign to the next
constexpr double digits = 14; // height of the digits' capitals

/// The middle of what stands in the row of the place and the action, between the light and what is above.
double middleOf(const Table& table) { return table.size().h - 6 - 11.6; }

} // namespace

void Rim::fold(Side side) { sides_[static_cast<std::size_t>(side)].what = Unfolded::Nothing; }

void Rim::unfold(Side side, Unfolded what, base::Seconds now) {
  Unfolding& here = sides_[static_cast<std::size_t>(side)];
  here = {here.what == what ? Unfolded::Nothing : what, now};
}

void Rim::draw(ui::Frame& frame, Table& table) {
  const Timer timer = table.timer();
  const base::UtcMilliseconds now = table.utc();
  drawLight(frame, timer, now);
  if (timer.isRunning()) {
    const double left = timer.left(now);
    frame.again(frame.now() + (left - std::floor(left)) + 0.001);
  }
  if (table.left() && !isWelcomed_)
    for (Unfolding& here : sides_) here = {Unfolded::Reopened, frame.now()};
  isWelcomed_ = true;
  drawSide(frame, table, Side::Near);
  if (table.hasFarSide()) drawSide(frame, table, Side::Far);
}

void Rim::drawSide(ui::Frame& frame, Table& table, Side side) {
  const auto put = frame.at(placeOf(side, table.size()));
  drawDigits(frame, table, side, drawPlace(frame, table, side));
  const double end = table.size().w - corner;
  drawSigns(frame, table, side, side == Side::Near ? drawAction(frame, table, end) : end);
  drawUnfolded(frame, table, side);
}

/// The sign of the phase and the name of the step; a tap unfolds the way. Gives where it ends.
double Rim::drawPlace(ui::Frame& frame, Table& table, Side side) {
  const look::Theme& theme = frame.theme();
  const auto& words = *table.room().words;
  const bool day = table.agenda().isOpen();
  const std::string phase =
      day ? words("agenda.day"_text) : words.named("phase." + std::string{nameOf(table.phase())} + ".short");
  const std::string step =
      day ? words("agenda.name"_text) : words.named("step." + std::string{table.step().name()});
  const std::string area = areaOf(side, "place");
  const bool open = sides_[static_cast<std::size_t>(side)].what == Unfolded::Way,
             pressed = frame.isPressed(area);
  const double y = middleOf(table), top = table.size().h - depth;
  double end = corner;
  frame.draw({0, top, table.size().w / 2, depth}, [&](ui::Canvas& canvas) {
    const look::TextStyle small{theme.heading, Weight::Bold}, large{theme.title, Weight::Bold};
    const Rect chip{corner, y - 7.5, canvas.measure(phase, small).w + 12, 15};
    const double name = chip.right() + 6, width = canvas.measure(step, large).w;
    end = name + width + 14;
    if (pressed) canvas.fill({corner - 4, y - 11, end - corner + 6, 22}, look::faded(theme.ink, 0.06), 8);
    canvas.outline(chip, theme.accent, 0.75, 7.5);
    canvas.label(phase, chip.centre(), {theme.heading, Weight::Bold, Align::Centre}, theme.accent);
    canvas.label(step, {name, y}, large, theme.ink);
    canvas.icon(open ? Icon::Fold : Icon::Unfold, {name + width + 8, y}, 11, theme.secondInk);
  });
  frame.area({.name = area,
              .box = {corner - 4, top, end - corner + 6, depth},
              .touch =
                  [this, side](const touch::Touch& touch) {
                    if (touch.isTap()) unfold(side, Unfolded::Way, touch.time);
                  },
              .role = "button",
              .label = phase + " " + step,
              .value = open ? "open" : ""});
  return end;
}

/// A tap starts the time and halts it.
double Rim::drawDigits(ui::Frame& frame, Table& table, Side side, double left) {
  const look::Theme& theme = frame.theme();
  const table::Room& room = table.room();
  const Timer timer = table.timer();
  const base::UtcMilliseconds now = table.utc();
  const std::string words = clockText(*room.words, timer.left(now)), area = areaOf(side, "timer");
  const bool running = timer.isRunning(), pressed = frame.isPressed(area);
  const look::Colour colour = timer.isLate(now) ? theme.late : running ? theme.ink : theme.secondInk;
  const double y = middleOf(table), x = left + 9;
  double end = x;
  frame.draw({left, y - 12, 110, 24}, [&](ui::Canvas& canvas) {
    const look::TextStyle style{digits, Weight::Medium};
    const double width = canvas.measure(words, style).w;
    end = x + width + (running ? 3 : 14);
    if (pressed) canvas.fill({x - 4, y - 11, end - x + 6, 22}, look::faded(theme.ink, 0.06), 8);
    canvas.label(words, {x, y}, style, colour);
    if (!running) canvas.icon(Icon::Play, {x + width + 8, y}, 11, theme.secondInk);
  });
  frame.area({.name = area,
              .box = {x - 4, table.size().h - depth, end - x + 6, depth},
              .touch =
                  [&table](const touch::Touch& touch) {
                    if (touch.isTap()) table.startOrPause();
                  },
              .role = "timer",
              .label = room.say("bar.timer"_text),
              .value = words});
  return end;
}

/// The one action: the step's own, or on to the next one, strong where this has what it needs. Gives where it
/// begins.
double Rim::drawAction(ui::Frame& frame, Table& table, double right) {
  const table::Room& room = table.room();
  if (table.agenda().isOpen()) {
    const std::string name = room.words->named("step." + std::string{table.step().name()});
    return drawButton(frame, table,
                      {.name = "next",
                       .label = room.say("agenda.back"_text, {name}),
                       .tap = [&table] { table.agenda().fold(); }},
                      {}, right);
  }
  if (const auto own = table.step().action()) return drawButton(frame, table, *own, {}, right);
  const table::Step* after = table.beside(1);
  if (after == nullptr) return right;
  const auto missing = table.step().missing();
  return drawButton(
      frame, table,
      {.name = "next",
       .label = room.say("bar.next"_text, {room.words->named("step." + std::string{after->name()})}),
       .strong = !missing,
       .tap = [&table] { table.goOn(); }},
      missing.value_or(""), right);
}

double Rim::drawButton(ui::Frame& frame, Table& table, const table::Step::Action& action,
                       const std::string& value, double right) {
  const look::Theme& theme = frame.theme();
  const bool strong = action.strong && action.enabled, pressed = frame.isPressed(action.name);
  constexpr double height = 22.5, arrow = 11, side = 10, most = 190;
  const double y = middleOf(table);
  double width = 0;
  frame.draw({right - most - 2, y - height, most + 4, 2 * height}, [&](ui::Canvas& canvas) {
    const look::TextStyle style{theme.title, Weight::SemiBold};
    width = std::min(canvas.measure(action.label, style).w + arrow + 2 * side + 5, most);
    const Rect box{right - width, y - height / 2, width, height};
    const look::Colour ink = strong           ? theme.onDark
                             : action.enabled ? theme.ink
                                              : look::mixed(theme.paper, theme.secondInk, 0.7);
    const look::Colour ground = strong ? theme.accent : theme.white;
    canvas.fill(box, pressed ? look::mixed(ground, strong ? theme.onBright : theme.line, 0.3) : ground,
                height / 2);
    if (!strong) canvas.outline(box, theme.line, 0.75, height / 2);
    canvas.text(action.label, {box.x + side, box.y + 2, width - 2 * side - arrow - 4, height - 4}, style,
                ink);
    canvas.icon(Icon::Forward, {box.right() - side - arrow / 2, y}, arrow + 2, ink);
  });
  frame.area({.name = action.name,
              .box = {right - width, y - height / 2, width, height},
              .touch =
                  [tap = action.tap, enabled = action.enabled](const touch::Touch& touch) {
                    if (touch.isTap() && enabled) tap();
                  },
              .role = "button",
              .label = action.told.empty() ? action.label : action.told,
              .value = value,
              .enabled = action.enabled});
  return right - width - 8;
}

void Rim::drawSigns(ui::Frame& frame, Table& table, Side side, double right) {
  const table::Room& room = table.room();
  const auto& history = table.document().history();
  const double y = middleOf(table);
  double x = right - sign / 2;
  const auto put = [&](const std::string& name, Icon icon, const std::string& label, bool may, ui::Tap tap) {
    roundButton(frame, name, icon, {x, y}, label, std::move(tap), may);
    x -= sign;
  };
  const bool near = side == Side::Near;
  put(areaOf(side, "help"), Icon::Help, room.say("rim.help"_text), true,
      [this, side, now = frame.now()] { unfold(side, Unfolded::Help, now); });
  drawParkingSign(frame, table, side, {x, y});
  x -= sign;
  put(areaOf(side, "search"), Icon::Search, room.say("search.name"_text), true,
      [this, &table, side, now = frame.now(), at = frame.place()(Point{x, y})] {
        unfold(side, Unfolded::Search, now);
        if (sides_[static_cast<std::size_t>(side)].what == Unfolded::Search) searchOf(side).ask(table, at);
      });
  put(near ? "facilitator/redo" : "far/redo", Icon::Redo, room.say("bar.redo"_text),
      history.redoable() != nullptr, [&table] { table.redo(); });
  put(near ? "facilitator/undo" : "far/undo", Icon::Undo, room.say("bar.undo"_text),
      history.undoable() != nullptr, [&table] { table.undo(); });
  if (!near) return;
  menu_ = {x, y};
  drawSaved(frame, table, {x - sign, y});
}

/// With how many wait in it.
void Rim::drawParkingSign(ui::Frame& frame, Table& table, Side side, Point at) {
  const table::Room& room = table.room();
  const look::Theme& theme = frame.theme();
  const std::size_t open = openParked(room.workshop()).size();
  roundButton(frame, areaOf(side, "park"), Icon::Parking, at, room.say("parking.name"_text),
              [this, side, now = frame.now()] { unfold(side, Unfolded::Parking, now); });
  if (open == 0) return;
  const Point badge = at + Point{9, -7};
  frame.draw(base::around(badge, {12, 12}), [&](ui::Canvas& canvas) {
    canvas.disc(badge, 5, theme.accent);
    canvas.label(std::to_string(open), badge, {theme.small, Weight::Bold, Align::Centre}, theme.onDark);
  });
}

void Rim::drawUnfolded(ui::Frame& frame, Table& table, Side side) {
  Unfolding& here = sides_[static_cast<std::size_t>(side)];
  if (here.what != Unfolded::Search) searchOf(side).end(table);
  if (here.what != Unfolded::Parking) parking_[static_cast<std::size_t>(side)].looked = {};
  if (!here.isOpen()) return;
  for (const std::string_view part : {"way", "step/", "help", "parking", "park", "search", "reopened"})
    if (isTouched(frame, areaOf(side, std::string{part}))) here.touched = frame.now();
  if (here.what == Unfolded::Search && searchOf(side).isFresh()) here.touched = frame.now();
  if (frame.now() > here.touched + here.patience()) return fold(side);
  frame.again(here.touched + here.patience() + 0.01);
  const auto away = [this, side] { fold(side); };
  const auto put = frame.at(base::Transform::scaling(table.unfoldedScale()));
  switch (here.what) {
  case Unfolded::Nothing: return;
  case Unfolded::Way: return drawWay(frame, table, side, away);
  case Unfolded::Help: return drawHelp(frame, table, side, away);
  case Unfolded::Reopened:
    return drawReopened(frame, table, side, away,
                        [this, side, now = frame.now()] { unfold(side, Unfolded::Parking, now); });
  case Unfolded::Search: return drawSearch(frame, table, side);
  case Unfolded::Parking: return drawParking(frame, table, side, parking_[static_cast<std::size_t>(side)]);
  }
}

void Rim::drawSearch(ui::Frame& frame, Table& table, Side side) {
  const Search::Ways ways{.fold = [this, side] { fold(side); },
                          .park =
                              [this, side, now = frame.now()](base::Id<journey::Parked> parked) {
                                parking_[static_cast<std::size_t>(side)] = {.looked = parked};
                                unfold(side, Unfolded::Parking, now);
                              }};
  searchOf(side).draw(frame, table, ways);
}

void Rim::look(Table& table) {
  Unfolding& here = sides_[static_cast<std::size_t>(Side::Near)];
  if (here.what != Unfolded::Search) unfold(Side::Near, Unfolded::Search, table.now());
  const base::Rect sheet = table.sheetFrom(Side::Near);
  searchOf(Side::Near).ask(table, {sheet.right(), sheet.bottom()});
}

bool Rim::lookNoMore(Table& table, Side side) {
  if (sides_[static_cast<std::size_t>(side)].what != Unfolded::Search) return false;
  fold(side);
  searchOf(side).end(table);
  return true;
}

} // namespace shell
