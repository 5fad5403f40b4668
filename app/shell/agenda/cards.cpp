// The cards of the agenda: a column for each phase, its steps and breaks below each other.
#include "base/day.hpp"
#include "document/agenda.hpp"
#include "figures/words.hpp"
#include "shell/agenda/plan.hpp"
#include "ui/widgets.hpp"

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

constexpr double gap = 10, top = 26, inner = 4, control = 16;

std::string areaOf(const Stop& stop) {
  return "agenda/" + (stop.isBreak() ? "break/" + std::to_string(stop.id.value) : stop.name);
}

document::Deed changedBy(const Stop& stop, std::int64_t minutes) {
  return setMinutesOf(stop, std::clamp<std::int64_t>(stop.minutes + minutes, 0, 600));
}

std::string dayOf(const Table& table, const Stop& stop) {
  const language::Catalogue& words = *table.room().words;
  return figures::dayWords(words, stop.day).value_or(words("agenda.another_day"_text));
}

/// So many days later; where nobody said a day yet, a week from today.
document::Deed movedDay(const Table& table, const Stop& stop, int days) {
  const auto day = base::dayIn(stop.day);
  const auto to = day ? *day + std::chrono::days{days} : base::localDay(table.utc()) + std::chrono::days{7};
  return document::setMeetingDay(stop.id, base::textOf(to));
}

void drawColumnHead(ui::Frame& frame, Table& table, const Rect& column, journey::Phase phase,
                    const std::vector<Stop>& stops) {
  const look::Theme& theme = frame.theme();
  const auto& words = *table.room().words;
  std::int64_t planned = 0, used = 0;
  for (const Stop& stop : stops)
    if (stop.phase == phase && !stop.off) planned += stop.minutes, used += stop.usedMinutes();
  const std::string name = words.named("phase." + std::string{nameOf(phase)});
  const std::string time = planned == 0 && used == 0 ? std::string{}
                           : used > 0
                               ? words("way.used"_text, {std::to_string(used), std::to_string(planned)})
                               : words("way.planned"_text, {std::to_string(planned)});
  frame.draw(column, [&](ui::Canvas& canvas) {
    canvas.fill(column, theme.band, 7);
    const look::TextStyle right{theme.text, Weight::Regular, Align::Right};
    const double width = time.empty() ? 0 : canvas.measure(time, right).w + 1;
    canvas.text(name, {column.x + 8, column.y + 3, column.w - 20 - width, top - 6},
                {theme.heading, Weight::Bold}, table.phase() == phase ? theme.accent : theme.ink);
    canvas.text(time, {column.right() - 8 - width, column.y + 3, width, top - 6}, right, theme.secondInk);
  });
}

} // namespace

void AgendaSheet::drawColumns(const Plan& given) {
  Plan plan = given;
  const Rect& body = plan.body;
  const double width = (body.w + gap) / static_cast<double>(journey::phases.size()) - gap;
  std::array<int, journey::phases.size()> rows{};
  int most = 1;
  for (const Stop& stop : plan.stops) most = std::max(most, ++rows[static_cast<std::size_t>(stop.phase)]);
  const double pitch = std::clamp((body.h - top - inner) / most, 12.0, 54.0);
  for (std::size_t i = 0; i < journey::phases.size(); ++i) {
    plan.columns[i] = {body.x + static_cast<double>(i) * (width + gap), body.y, width, body.h};
    drawColumnHead(plan.frame, plan.table, plan.columns[i], journey::phases[i], plan.stops);
  }
  std::array<int, journey::phases.size()> at{};
  for (std::size_t i = 0; i < plan.stops.size(); ++i) {
    const auto column = static_cast<std::size_t>(plan.stops[i].phase);
    const Rect& box = plan.columns[column];
    plan.cards.push_back(
        {i, {box.x + inner, box.y + top + at[column]++ * pitch, box.w - 2 * inner, pitch - inner}});
  }
  std::erase_if(drags_, [&](const auto& drag) { return !plan.frame.isCaptured(drag.first); });
  for (const Card& card : plan.cards)
    if (!drags_.contains(areaOf(plan.stops[card.stop]))) drawCard(plan, card, false);
  for (const Card& card : plan.cards)
    if (drags_.contains(areaOf(plan.stops[card.stop]))) drawPlace(plan, card), drawCard(plan, card, true);
}

/// Where it would come.
void AgendaSheet::drawPlace(const Plan& plan, const Card& card) const {
  const Drag& drag = drags_.at(areaOf(plan.stops[card.stop]));
  const Point middle = card.box.centre() + (drag.at - drag.from);
  const std::size_t before = placeFor(plan, card.stop, middle);
  // Below the card that it would follow in its column, else at the column's head.
  const Stop& stop = plan.stops[card.stop];
  Rect column = plan.columns[static_cast<std::size_t>(stop.phase)];
  double y = column.y + top - inner / 2;
  for (const Card& other : plan.cards) {
    if (other.stop >= before || other.stop == card.stop) continue;
    const Stop& above = plan.stops[other.stop];
    if (!stop.isBreak() && above.phase != stop.phase) continue;
    column = plan.columns[static_cast<std::size_t>(above.phase)];
    y = other.box.bottom() + inner / 2;
  }
  const Rect line{column.x + inner, y - 1, column.w - 2 * inner, 2};
  plan.frame.draw(line, [&](ui::Canvas& canvas) { canvas.fill(line, plan.frame.theme().accent, 1); });
}

void AgendaSheet::drawCard(const Plan& plan, const Card& card, bool held) {
  const look::Theme& theme = plan.frame.theme();
  const Stop& stop = plan.stops[card.stop];
  const std::string area = areaOf(stop), name = nameOf(plan.table, stop);
  const auto& words = *plan.table.room().words;
  const bool low = card.box.h < 24;                                     // everything on one line
  const double cap = std::clamp(card.box.h * 0.17, theme.heading, 8.0); // larger where there are few
  const std::string time =
      stop.off                            ? words("agenda.not_today"_text)
      : stop.name == journey::meetingName ? dayOf(plan.table, stop)
      : stop.usedMinutes() > 0
          ? words("way.used"_text, {std::to_string(stop.usedMinutes()), std::to_string(stop.minutes)})
          : words("way.planned"_text, {std::to_string(stop.minutes)});
  const Rect& box = card.box;
  const Point moved = held ? drags_.at(area).at - drags_.at(area).from : Point{};
  const auto put = plan.frame.at(base::Transform::placed(box.centre() + moved, held ? 0.035 : 0) *
                                 base::Transform::translation(Point{} - box.centre()));
  plan.frame.draw(box.inset(-16), [&](ui::Canvas& canvas) {
    const bool paper = !stop.off;
    if (held) canvas.shadow(box, theme.keyCorner, 5);
    if (paper || held) {
      canvas.fill(box, stop.isBreak() ? theme.table : theme.white, theme.keyCorner);
      canvas.outline(box, stop.now ? theme.accent : theme.line, stop.now ? 1.2 : 0.4, theme.keyCorner);
    }
    const look::Colour ink = stop.off ? theme.secondInk : theme.ink;
    canvas.icon(stop.isBreak() ? Icon::Break : Icon::Grip, {box.x + 9, box.centre().y}, 10,
                stop.isBreak() ? theme.secondInk : theme.quiet);
    const double left = box.x + 18, right = box.right() - 3;
    const double half = box.h / 2, controls = 2 * control + 36;
    if (low) {
      canvas.text(name, {left, box.y, right - controls - left - 4, box.h}, {theme.heading, Weight::SemiBold},
                  ink);
    } else {
      canvas.text(name, {left, box.y + 1, right - left, half - 1}, {cap, Weight::SemiBold}, ink);
      canvas.text(time, {left, box.y + half, right - controls - left, half - 2},
                  {theme.text, stop.isOver() ? Weight::Bold : Weight::Regular},
                  stop.isOver() ? theme.late : theme.secondInk);
    }
  });
  plan.frame.area(
      {.name = area,
       .box = box,
       .touch = [this, plan = plan, card](const touch::Touch& touch) { drag(plan.table, plan, card, touch); },
       .role = stop.isBreak() ? "break" : "step",
       .label = name,
       .value = stop.now    ? "now"
                : stop.off  ? "off"
                : stop.done ? "done"
                            : time});
  drawControls(plan, low ? box : Rect{box.x, box.y + box.h / 2, box.w, box.h / 2}, stop, area);
}

void AgendaSheet::drawControls(const Plan& plan, const Rect& box, const Stop& stop,
                               const std::string& area) const {
  const look::Theme& theme = plan.frame.theme();
  const auto& words = *plan.table.room().words;
  Table& table = plan.table;
  const double y = box.centre().y - (box.h > control + 2 ? 1 : 0), size = std::min(control, box.h);
  double x = box.right() - 6;
  const auto perform = [&table](const document::Deed& deed) { table.room().perform({}, deed); };
  const auto sign = [&](const std::string& name, Icon icon, const std::string& label,
                        const document::Deed& deed) {
    x -= control + 2;
    const Point at{x + control / 2, y};
    const bool pressed = plan.frame.isPressed(name);
    plan.frame.draw(base::around(at, {size, size}), [&](ui::Canvas& canvas) {
      canvas.disc(at, size / 2 - 0.5, pressed ? theme.line : theme.white);
      canvas.ring(at, size / 2 - 0.8, theme.line, 0.5);
      canvas.icon(icon, at, size * 0.6, theme.ink);
    });
    plan.frame.area({.name = name,
                     .box = base::around(at, {control, std::max(size, theme.smallTarget)}),
                     .touch =
                         [perform, deed](const touch::Touch& touch) {
                           if (touch.isTap()) perform(deed);
                         },
                     .role = "button",
                     .label = label});
  };
  if (stop.isBreak()) {
    sign(area + "/remove", Icon::Close, words("agenda.remove"_text), document::removeBreak(stop.id));
  } else if (stop.done && !stop.now) {
    sign(area + "/done", Icon::Done, words("agenda.done"_text), document::setDone(stop.name, false));
    return;
  } else {
    constexpr double wide = 26, high = 14;
    x -= wide + 2;
    const Rect track{x, y - high / 2, wide, high};
    const double slide = plan.frame.ease(area + "/on", stop.off ? 0 : 1, theme.quick);
    plan.frame.draw(track, [&](ui::Canvas& canvas) {
      canvas.fill(track, look::mixed(theme.quiet, theme.accent, slide), high / 2);
      canvas.disc({track.x + high / 2 + slide * (wide - high), y}, high / 2 - 1.5, theme.white);
    });
    plan.frame.area({.name = area + "/on",
                     .box = track,
                     .touch =
                         [perform, name = stop.name, off = stop.off](const touch::Touch& touch) {
                           if (touch.isTap()) perform(document::setOff(name, !off));
                         },
                     .role = "switch",
                     .label = words("agenda.on"_text),
                     .value = stop.off ? "" : "on"});
  }
  if (stop.off) return;
  x -= 2;
  if (stop.name == journey::meetingName) {
    sign(area + "/plus", Icon::Add, words("agenda.day.later"_text), movedDay(table, stop, 1));
    sign(area + "/minus", Icon::Remove, words("agenda.day.earlier"_text), movedDay(table, stop, -1));
    return;
  }
  sign(area + "/plus", Icon::Add, words("agenda.longer"_text), changedBy(stop, 5));
  sign(area + "/minus", Icon::Remove, words("agenda.shorter"_text), changedBy(stop, -5));
}

void AgendaSheet::drag(Table& table, const Plan& plan, const Card& card, const touch::Touch& touch) {
  using Phase = touch::Touch::Phase;
  const std::string area = areaOf(plan.stops[card.stop]);
  if (touch.phase == Phase::Cancelled) return void(drags_.erase(area));
  if (touch.isDrag() && touch.phase == Phase::Moved) drags_[area] = {touch.start, touch.position};
  if (touch.phase != Phase::Ended || drags_.erase(area) == 0) return;
  const std::size_t before = placeFor(plan, card.stop, card.box.centre() + (touch.position - touch.start));
  auto order = orderOf(plan.stops);
  const auto moved = order[card.stop];
  order.erase(order.begin() + static_cast<std::ptrdiff_t>(card.stop));
  order.insert(order.begin() + static_cast<std::ptrdiff_t>(before > card.stop ? before - 1 : before), moved);
  table.room().perform({}, document::orderAgenda(order), touch.position);
}

std::size_t AgendaSheet::placeFor(const Plan& plan, std::size_t stop, Point middle) {
  const Stop& moving = plan.stops[stop];
  auto phase = static_cast<std::size_t>(moving.phase);
  if (moving.isBreak()) {
    while (phase > 0 && middle.x < plan.columns[phase].x) --phase;
    while (phase + 1 < plan.columns.size() && middle.x > plan.columns[phase].right()) ++phase;
  }
  for (const Card& card : plan.cards) {
    const auto other = static_cast<std::size_t>(plan.stops[card.stop].phase);
    if (other > phase || (other == phase && card.stop != stop && card.box.centre().y > middle.y))
      return card.stop;
  }
  return plan.stops.size();
}

} // namespace shell
