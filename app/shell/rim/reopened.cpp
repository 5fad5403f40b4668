#include "shell/rim/reopened.hpp"

#include "base/day.hpp"
#include "base/utf8.hpp"
#include "document/follow_ups.hpp"
#include "document/parking.hpp"
#include "figures/words.hpp"
#include "journey/follow_ups.hpp"
#include "shell/rim/beside_pads.hpp"
#include "shell/rim/pill.hpp"
#include "shell/table.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace shell {

using namespace language::literals;
using base::Point;
using base::Rect;
using look::Icon;
using look::Weight;

namespace {

constexpr base::UtcMilliseconds pause = 4 * 3600 * 1000; // shorter is the same meeting
constexpr std::size_t mostDeeds = 3, mostOpen = 6;
constexpr double margin = 20, head = 40, foot = 42, row = 20, title = 16;

/// Something that waits to be dealt with.
struct OpenThing {
  std::string area; ///< after "reopened/"
  std::string text;
  std::function<void()> done;
};

/// What was promised to a customer, or what the customer said where nothing was promised yet.
void addFollowUps(Table& table, std::vector<OpenThing>& things) {
  const journey::Workshop& workshop = table.room().workshop();
  for (const journey::FollowUp* one : journey::followUpsOf(workshop)) {
    if (one->state == journey::Progress::Done) continue;
    std::string text = one->promise.empty() ? one->said : one->promise;
    const std::string& who = journey::followerOf(workshop, *one);
    if (!who.empty()) text = base::isolated(who) + ": " + text;
    const std::string day = figures::dayWords(*table.room().words, one->due).value_or(one->due);
    if (const auto due = base::dayIn(one->due))
      text += " (" +
              (base::localDay(table.utc()) > *due ? table.room().say("loop.due.late"_text, {day}) : day) +
              ")";
    things.push_back({"follow_up/" + std::to_string(one->id.value), std::move(text), [&table, id = one->id] {
                        table.room().perform({}, document::setProgress(id, &journey::FollowUp::state,
                                                                       journey::Progress::Done));
                      }});
  }
}

std::vector<OpenThing> openThings(Table& table) {
  std::vector<OpenThing> things;
  addFollowUps(table, things);
  for (const journey::Parked* one : openParked(table.room().workshop()))
    things.push_back({"parked/" + std::to_string(one->id.value), one->text, [&table, id = one->id] {
                        table.room().perform({}, document::setParkedDone(id, true));
                      }});
  return things;
}

void drawOpen(ui::Frame& frame, const Rect& box, const std::string& area, const OpenThing& thing,
              const std::string& label) {
  const look::Theme& theme = frame.theme();
  const Point at{box.x + 8, box.centre().y};
  const bool pressed = frame.isPressed(area);
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.disc(at, 6.5, pressed ? theme.accent : theme.white);
    canvas.ring(at, 6.5, theme.line, 0.75);
    canvas.icon(Icon::Done, at, 9, pressed ? theme.onDark : theme.quiet);
    canvas.text(thing.text, {box.x + 20, box.y + 1, box.w - 20, box.h - 2}, {theme.heading, Weight::Medium},
                theme.ink);
  });
  frame.area({.name = area,
              .box = {box.x, box.y, box.w, box.h},
              .touch =
                  [done = thing.done](const touch::Touch& touch) {
                    if (touch.isTap()) done();
                  },
              .role = "button",
              .label = label,
              .value = thing.text});
}

/// What people did last before they stopped, the newest first, in words.
std::vector<std::string> lastDeeds(const Table& table, const LeftOff& left) {
  const document::History& history = table.room().document.history();
  const language::Catalogue& words = *table.room().words;
  std::vector<std::string> deeds;
  for (auto seq = left.seq; seq > 1 && deeds.size() < mostDeeds; --seq) {
    const document::Event& event = *history.find(seq);
    if (event.reverts != 0 || !history.isLive(seq)) continue;
    const journey::Participant* by = table.room().workshop().participants.find(event.actor);
    std::string told = words.named(event.deed, {by == nullptr ? words("bar.somebody"_text) : by->name});
    if (deeds.empty() || deeds.back() != told) deeds.push_back(std::move(told));
  }
  return deeds;
}

} // namespace

std::optional<LeftOff> leftOff(const document::Document& document, base::UtcMilliseconds now) {
  const document::History& history = document.history();
  if (history.lastSeq() <= 1 || now - history.events().back().at < pause) return {};
  return LeftOff{history.events().back().at, history.lastSeq()};
}

void drawReopened(ui::Frame& frame, Table& table, Side side, const std::function<void()>& fold,
                  const std::function<void()>& parking) {
  const look::Theme& theme = frame.theme();
  const language::Catalogue& words = *table.room().words;
  const auto area = [side](const std::string& name) { return areaOf(side, "reopened" + name); };
  const LeftOff& left = *table.left();
  const std::vector<OpenThing> things = openThings(table);
  const std::size_t shown = std::min(things.size(), mostOpen), rows = std::max<std::size_t>(shown, 3);
  const Rect sheet = table.sheetFrom(side);
  const double width = std::min(760.0, sheet.w);
  const double height = head + title + static_cast<double>(rows) * row + 10 + foot;
  const double come = frame.ease(area(""), 1, theme.calm, 0.0);
  const auto put = frame.at(base::Transform::translation({0, (1 - come) * 24}));
  const Rect free =
      besidePads(frame, table, side, area(""), {sheet.x, sheet.bottom() - height, width, height});
  const Rect box{free.x, free.bottom() - height, width, height};
  const std::string name = words("reopened.title"_text);
  drawUnfoldedPaper(frame, area(""), box, name);

  const double split = std::round(box.w * 0.56);
  const Rect open{box.x + margin, box.y + head, split - 1.5 * margin, height - head - foot};
  const Rect were{box.x + split + margin / 2, box.y + head, box.w - split - 1.5 * margin, open.h};
  const std::string step{table.step().name()};
  frame.draw(box, [&](ui::Canvas& canvas) {
    const look::TextStyle big{theme.title, Weight::Bold}, bold{theme.heading, Weight::Bold};
    const double wide = canvas.measure(name, big).w + 8;
    canvas.text(name, {box.x + margin, box.y + 10, wide, 20}, big, theme.ink);
    canvas.text(words("reopened.last"_text, {words.date(left.at)}),
                {box.x + margin + wide, box.y + 10, box.w - 2 * margin - wide, 20}, {theme.heading},
                theme.secondInk);
    canvas.text(words("reopened.open"_text), {open.x, open.y, open.w, title}, bold, theme.accent);
    if (things.empty())
      canvas.text(words("reopened.nothing"_text), {open.x, open.y + title, open.w, row}, {theme.heading},
                  theme.secondInk);
    canvas.line({box.x + split, open.y + 2}, {box.x + split, open.bottom() - 6}, theme.line, 0.5);
    canvas.text(words("reopened.were"_text), {were.x, were.y, were.w, title}, bold, theme.accent);
    double y = were.y + title;
    for (const std::string& deed : lastDeeds(table, left)) {
      canvas.text(deed, {were.x, y, were.w, row}, {theme.heading}, theme.ink);
      y += row;
    }
  });
  for (std::size_t i = 0; i < shown; ++i)
    drawOpen(frame, {open.x, open.y + title + static_cast<double>(i) * row, open.w, row},
             area("/" + things[i].area), things[i], words("parking.done"_text));
  const double y = box.bottom() - foot + 9;
  if (const auto parked = openParked(table.room().workshop()); !parked.empty())
    pill(frame,
         {.name = area("/parking"),
          .box = {open.x, y, 160, 24},
          .label = words.count("reopened.parking"_text, std::ssize(parked)),
          .icon = Icon::Parking},
         parking);
  pill(frame,
       {.name = area("/on"),
        .box = {box.right() - margin - 222, y, 222, 24},
        .label = words("bar.next"_text, {words.named("step." + step)}),
        .icon = Icon::Forward,
        .strong = true,
        .iconLast = true},
       fold);
}

} // namespace shell
