#include "steps/estimate/voting/voting.hpp"

#include "document/touchpoints.hpp"
#include "journey/ballot.hpp"
#include "steps/ballot/plot.hpp"
#include "steps/ballot/subject.hpp"
#include "steps/board/channel_sign.hpp"
#include "steps/estimate/voting/step.hpp"
#include "steps/seats/seats.hpp"

#include <algorithm>
#include <charconv>

namespace steps {

std::unique_ptr<Step> makeVoting(Room& room) { return std::make_unique<voting::Voting>(room); }

} // namespace steps

namespace steps::voting {

using namespace language::literals;
using ballot::Dimension;

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
  const journey::Channel* channel = room.workshop().channels.find(touchpoint.channel);
  const auto paper = channel == nullptr ? std::size_t{0} : static_cast<std::size_t>(channel->paper);
  return theme.papers[paper % theme.papers.size()];
}

const Touchpoint* Voting::current() const {
  const auto& view = room().document.view();
  const auto kept = view.find(ballot::subjectKey);
  if (kept == view.end()) return nullptr;
  Id<Touchpoint> id;
  std::from_chars(kept->second.data(), kept->second.data() + kept->second.size(), id.value);
  const Touchpoint* touchpoint = room().workshop().touchpoints.find(id);
  // An undo can have taken back its only round, or the touchpoint.
  const bool there = touchpoint != nullptr && !touchpoint->gone &&
                     !journey::roundsOf(room().workshop(), touchpoint->id).empty();
  return there ? touchpoint : nullptr;
}

bool Voting::isToDo(const Touchpoint& touchpoint) const {
  return touchpoint.voted && !room().results().touchpoints.contains(touchpoint.id);
}

const Touchpoint* Voting::next(const Touchpoint* after) const {
  Touchpoints order = room().outline().journeyOrder();
  const auto at = std::ranges::find(order, after);
  if (at != order.end()) std::rotate(order.begin(), at + 1, order.end());
  const auto found = std::ranges::find_if(
      order, [&](const Touchpoint* touchpoint) { return touchpoint != after && isToDo(*touchpoint); });
  return found == order.end() ? nullptr : *found;
}

std::optional<std::string> Voting::missing() {
  const Touchpoints order = room().outline().journeyOrder();
  if (order.empty()) return room().say("voting.none"_text);
  const auto left = std::ranges::count_if(order, [&](const Touchpoint* t) { return isToDo(*t); });
  if (left == 0) return {};
  return room().words->count("voting.missing"_text, left);
}

ballot::Matter Voting::matterOf(const Touchpoint& touchpoint) const {
  const journey::Channel* channel = room().workshop().channels.find(touchpoint.channel);
  return {touchpoint.text,
          captionOf(room(), touchpoint),
          {},
          {{Dimension::Experience, "experience", room().say("voting.experience"_text),
            room().say("voting.experience.asked"_text)},
           {Dimension::Importance, "importance", room().say("voting.importance"_text),
            room().say("voting.importance.asked"_text), false}},
          journey::roundsOf(room().workshop(), touchpoint.id),
          channel == nullptr ? std::string{} : channel->name,
          channel == nullptr ? std::optional<look::Icon>{} : signOf(channel->name),
          touchpoint.star,
          touchpoint.heart,
          touchpoint.bolt};
}

ballot::Screen::Ways Voting::waysFrom(const Touchpoint& touchpoint) {
  ballot::Screen::Ways ways{
      [this] { showOverview(); }, [this, id = touchpoint.id] { openRound(id); }, {}, {}};
  // Where all sit at one side their pads lie over the rim's row.
  ways.inRim = !room().isUpright();
  if (const Touchpoint* next = this->next(&touchpoint)) {
    ways.next = [this, to = next->id] { show(to); };
    ways.nextWords = room().say("voting.next"_text, {next->text});
  }
  return ways;
}

std::optional<Step::Action> Voting::action() {
  const Touchpoint* now = current();
  if (now == nullptr || room().isUpright() || journey::seatedOf(room().workshop()).empty()) return {};
  return screen_.action(matterOf(*now), waysFrom(*now), room().say("voting.next.short"_text));
}

void Voting::show(Id<Touchpoint> id) { ballot::putOnBallot(room(), id); }

void Voting::openRound(Id<Touchpoint> id) { ballot::openRoundAbout(room(), id); }

void Voting::showOverview() { room().document.setView(ballot::subjectKey, {}); }

void Voting::draw(ui::Frame& frame, const Rect& sheet) {
  const Touchpoint* now = current();
  if (now == nullptr) {
    constexpr double share = 0.46; // of the sheet, for the list
    screen_.pads().showNothing();
    board_.draw(frame, sheet,
                {.proportions = {.curve = 0.2, .tallest = 44, .lanes = 0, .panel = share * sheet.h}});
    sheet_.draw(frame, room(), board_.panel().inset(3), [&](const Rect& box) { drawOverview(frame, box); });
    return;
  }
  ballot::Matter matter = matterOf(*now);
  matter.paper = paperOf(room(), frame.theme(), *now);
  const Id<Touchpoint> id = now->id;
  const ballot::Screen::Ways ways = waysFrom(*now);
  if (journey::mayShowVotes(room().workshop(), matter.round())) {
    // The result lies over the lower lanes, so that the point is seen to take its place on the curve.
    constexpr double share = 0.4;
    board_.draw(frame, sheet,
                {.proportions = {.curve = 0.27, .tallest = 60, .lanes = 0, .panel = share * sheet.h},
                 .lit = id,
                 .litAfter = ballot::dotsFall});
    screen_.draw(frame, sheet_, board_.panel(), matter, ways);
  } else {
    board_.draw(frame, sheet);
    drawShade(frame, sheet);
    screen_.draw(frame, sheet_, room().seats->middle(), matter, ways);
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
