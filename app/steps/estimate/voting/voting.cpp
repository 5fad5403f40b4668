#include "steps/estimate/voting/voting.hpp"

#include "ballot/plot.hpp"
#include "figures/channel.hpp"
#include "journey/ballot.hpp"
#include "steps/estimate/voting/step.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>
#include <charconv>

namespace steps {

std::unique_ptr<Step> makeVoting(Room& room) { return std::make_unique<voting::Voting>(room); }

} // namespace steps

namespace steps::voting {

using namespace language::literals;

std::string captionOf(const Room& room, const Touchpoint& touchpoint) {
  const journey::Workshop& workshop = room.workshop();
  const journey::Channel* channel = workshop.channels.find(touchpoint.channel);
  const journey::Step* step = workshop.steps.find(touchpoint.step);
  const journey::Stage* stage = step == nullptr ? nullptr : workshop.stages.find(step->stage);
  std::string caption = channel == nullptr ? "" : channel->name;
  if (stage != nullptr) caption += (caption.empty() ? "" : "  ·  ") + stage->name;
  return caption;
}

look::Colour paperOf(const Room& room, const look::Theme& theme, const Touchpoint& touchpoint) {
  return figures::paperOf(theme, room.workshop().channels.find(touchpoint.channel));
}

const Touchpoint* Voting::current() const {
  const Touchpoint* on = room().workshop().touchpoints.find(series().current().as<Touchpoint>());
  // What lies in another journey waits until the table looks at that again.
  return on != nullptr && journey::journeyOf(room().workshop(), *on) == room().journey() ? on : nullptr;
}

const Touchpoint& Voting::touchpoint(const ballot::Subject& subject) const {
  return *room().workshop().touchpoints.find(subject.as<Touchpoint>());
}

std::optional<std::string> Voting::missing() {
  if (room().outline().journeyOrder().empty()) return room().say("voting.none"_text);
  const auto left = static_cast<long long>(series().countToDo());
  if (left == 0) return {};
  return room().words->count("voting.missing"_text, left);
}

ballot::Matter Voting::matterOf(const Touchpoint& touchpoint) const {
  const journey::Channel* channel = room().workshop().channels.find(touchpoint.channel);
  ballot::Matter out{.text = touchpoint.text,
                     .caption = captionOf(room(), touchpoint),
                     .channel = channel == nullptr ? std::string{} : channel->name,
                     .sign =
                         channel == nullptr ? std::optional<look::Icon>{} : figures::signOf(channel->name),
                     .star = touchpoint.star,
                     .heart = touchpoint.heart,
                     .bolt = touchpoint.bolt};
  series().ask(out, touchpoint.id);
  return out;
}

ballot::Screen::Ways Voting::waysFrom(const Touchpoint& touchpoint) {
  ballot::Screen::Ways ways = series().waysFrom(touchpoint.id, [this](const ballot::Subject& next) {
    return room().say("voting.next"_text, {this->touchpoint(next).text});
  });
  ways.inRim = true;
  return ways;
}

std::optional<Step::Action> Voting::action() {
  const Touchpoint* now = current();
  if (now == nullptr || journey::seatedOf(room().workshop()).empty()) return {};
  return screen().action(matterOf(*now), waysFrom(*now), room().say("voting.next.short"_text));
}

void Voting::draw(ui::Frame& frame, const Rect& table) {
  const Touchpoint* now = current();
  if (now == nullptr) {
    constexpr double share = 0.46; // of the sheet, for the list
    screen().pads().showNothing();
    board_.draw(frame, table,
                {.proportions = {.curve = 0.2, .tallest = 44, .lanes = 0, .panel = share * table.h}});
    sheet().draw(frame, room(), board_.panel().inset(3), [&](const Rect& box) { drawOverview(frame, box); });
    return;
  }
  ballot::Matter matter = matterOf(*now);
  matter.paper = paperOf(room(), frame.theme(), *now);
  const Id<Touchpoint> id = now->id;
  const ballot::Screen::Ways ways = waysFrom(*now);
  if (journey::mayShowVotes(room().workshop(), matter.round())) {
    // The result lies over the lower lanes, so that the point is seen to take its place on the curve.
    constexpr double share = 0.4;
    board_.draw(frame, table,
                {.proportions = {.curve = 0.27, .tallest = 60, .lanes = 0, .panel = share * table.h},
                 .lit = id,
                 .litAfter = ballot::dotsFall,
                 .keepsJourney = true});
    screen().draw(frame, sheet(), board_.panel(), matter, ways);
  } else {
    board_.draw(frame, table, {.keepsJourney = true});
    drawShade(frame, table);
    screen().draw(frame, sheet(), room().seats->middle(), matter, ways);
  }
}

void Voting::drawShade(ui::Frame& frame, const Rect& sheet) {
  const look::Theme& theme = frame.theme();
  const double dark = frame.ease("voting/shade", 0.76, theme.calm, 0.0);
  frame.draw(sheet, [&](ui::Canvas& canvas) {
    canvas.fill(sheet, look::faded(look::mixed(theme.table, theme.ink, 0.03), dark), theme.sheetCorner);
  });
  frame.area({.name = "shade", .box = sheet, .touch = [](const touch::Touch&) {}, .role = "group"});
}

} // namespace steps::voting
