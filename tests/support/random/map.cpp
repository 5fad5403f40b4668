// Journeys, stages, steps, touchpoints, piles, lanes and their notes.
#include "document/channels.hpp"
#include "document/estimate.hpp"
#include "document/evidence.hpp"
#include "document/journey_copies.hpp"
#include "document/journeys.hpp"
#include "document/lanes.hpp"
#include "document/notes.hpp"
#include "document/piles.hpp"
#include "document/stages.hpp"
#include "document/touchpoints.hpp"
#include "document/voting.hpp"
#include "support/random/inner.hpp"

namespace support {

using namespace document;
using namespace journey;

Choice RandomDeeds::Inner::journeys() {
  const auto by = present();
  const auto it = any<Journey>(), other = any<Journey>();
  const std::string words = text();
  const auto whose = any<Persona>();
  switch (below(10)) {
  case 7: return {by, beginJourney(whose, {words, "Later"})};
  case 8: return {by, copyJourney(whose, other, Copied::Map)};
  case 9: return {by, copyJourney(whose, other, Copied::Stages)};
  case 0: return {by, addJourney(words, other)};
  case 1: return {by, renameJourney(it, words)};
  case 2: return {by, moveJourney(it, other)};
  case 3: return {by, binJourney(it)};
  default: return {by, restoreJourney(it)};
  }
}

Choice RandomDeeds::Inner::map() {
  const auto by = present();
  const auto stage = any<Stage>(), afterStage = any<Stage>();
  const auto step = any<Step>(), afterStep = any<Step>();
  const auto channel = any<Channel>();
  const auto paper = static_cast<std::int64_t>(below(7));
  const std::string words = text();
  const bool on = coin();
  constexpr std::string Stage::*meant[] = {&Stage::needed, &Stage::lasts, &Stage::success};
  switch (below(14)) {
  case 0: return {by, addStage(words, afterStage, nullptr, any<Journey>())};
  case 12: return {by, writeStage(stage, meant[below(std::size(meant))], words)};
  case 1: return {by, renameStage(stage, words)};
  case 2: return {by, moveStage(stage, afterStage)};
  case 3: return {by, binStage(stage)};
  case 4: return {by, restoreStage(stage)};
  case 5: return {by, addStep(stage, afterStep, words)};
  case 6: return {by, renameStep(step, words)};
  case 7: return {by, moveStep(step, stage, afterStep)};
  case 8: return {by, binStep(step)};
  case 9: return {by, restoreStep(step)};
  case 10: return {by, addChannel(words, paper)};
  case 11: return {by, on ? renameChannel(channel, words) : setPaper(channel, paper)};
  default: return {by, on ? binChannel(channel) : restoreChannel(channel)};
  }
}

Choice RandomDeeds::Inner::touchpoint() {
  const auto by = present();
  const auto it = any<Touchpoint>(), before = any<Touchpoint>();
  const auto step = any<Step>();
  const auto channel = any<Channel>();
  const double x = real(0, 1900), y = real(0, 1000), angle = real(-500, 500);
  const auto sign = static_cast<Sign>(below(3));
  const std::string words = text();
  const bool on = coin();
  switch (below(18)) {
  case 0:
  case 1:
  case 2:
  case 3: return {by, addTouchpoint(step, words, channel, before)};
  case 4: return {by, addLoose(words, channel, x, y, angle, nullptr, any<Journey>())};
  case 5: return {by, writeTouchpoint(it, words)};
  case 6: return {by, setChannel(it, channel)};
  case 7:
  case 8:
  case 9: return {by, place(it, step, before)};
  case 10:
  case 11: return {by, lay(it, x, y, angle)};
  case 12: return {by, turn(it, angle)};
  case 13: return {by, setSign(it, sign, on)};
  case 14: return {{}, x < 300 ? chooseAllForVote(on, any<Journey>()) : chooseForVote(it, on)};
  case 15: return {by, pick(it, on)};
  case 16: return {by, binTouchpoint(it)};
  default: return {by, restoreTouchpoint(it)};
  }
}

Choice RandomDeeds::Inner::pile() {
  const auto by = present();
  const auto it = any<Pile>(), onto = any<Pile>();
  const auto touchpoint = any<Touchpoint>(), before = any<Touchpoint>();
  const auto step = any<Step>();
  const double x = real(0, 1900), y = real(0, 1000), angle = real(-500, 500), size = real(0, 5);
  const std::string words = text();
  std::vector<Id<Touchpoint>> some(below(5));
  for (auto& id : some) id = any<Touchpoint>();
  const std::vector<Apart> apart{{touchpoint, x, y, angle}};
  switch (below(14)) {
  case 0:
  case 1:
  case 2: return {by, makePile(some, x, y, angle)};
  case 3:
  case 4: return {by, addToPile(touchpoint, it)};
  case 5: return {by, joinPiles(it, onto)};
  case 6: return {by, layPile(it, x, y, angle)};
  case 7: return {by, turnPile(it, angle)};
  case 8: return {by, namePile(it, words)};
  case 9: return {by, splitPile(it, apart)};
  case 10: return {by, placePile(it, step, before)};
  case 11: return {by, binPile(it)};
  default: return {by, resize(touchpoint, size)};
  }
}

Choice RandomDeeds::Inner::lanes() {
  const auto by = present();
  const auto set = static_cast<LaneSet>(below(enumerators<LaneSet>.size()));
  return {by, below(4) == 0 ? showLanes(set) : showLane(lane(), coin())};
}

Choice RandomDeeds::Inner::note() {
  const auto by = present();
  const auto it = any<Note>(), before = any<Note>();
  const auto step = any<Step>();
  const auto touchpoint = any<Touchpoint>();
  const std::string kind = lane();
  const bool isTime = kind == "time";
  const double angle = real(-500, 500);
  const std::string words = text();
  switch (below(9)) {
  case 0:
  case 1: return {by, addNote(kind, step, isTime && coin() ? std::to_string(below(90)) + " min" : words)};
  case 2: return {by, writeNote(it, words)};
  case 7: return {by, writeRemedy(it, words)};
  case 3: return {by, placeNote(it, step, before)};
  case 4: return {by, turnNote(it, angle)};
  case 5: return {by, linkNote(it, touchpoint)};
  case 6: return {by, binNote(it)};
  default: return {by, restoreNote(it)};
  }
}

} // namespace support
