#include "support/random_deeds.hpp"

#include "document/agenda.hpp"
#include "document/brief.hpp"
#include "document/channels.hpp"
#include "document/customers.hpp"
#include "document/drafts.hpp"
#include "document/estimate.hpp"
#include "document/ideas.hpp"
#include "document/notes.hpp"
#include "document/piles.hpp"
#include "document/stages.hpp"
#include "document/team.hpp"
#include "document/templates.hpp"
#include "document/touchpoints.hpp"
#include "document/voting.hpp"
#include "journey/ideas.hpp"
#include "journey/outline.hpp"
#include "support/sources.hpp"

#include <set>
#include <stdexcept>

namespace support {

using namespace document;
using namespace journey;
using Choice = RandomDeeds::Choice;

struct RandomDeeds::Inner {
  explicit Inner(std::uint64_t seed) : random(seed) {}

  std::size_t below(std::size_t end) { return static_cast<std::size_t>(random.next()) % end; }
  bool coin() { return below(2) == 0; }
  double real(double low, double high) {
    return low + (high - low) * static_cast<double>(below(10'001)) / 10'000;
  }
  /// One of the table, thrown away or not; now and then none, or one that never was.
  template <class Record> Id<Record> any() {
    const Table<Record>& table = tableOf<Record>(*now);
    const std::size_t dice = below(40);
    if (dice == 0 || table.empty()) return {};
    if (dice == 1) return Id<Record>{random.next()};
    std::size_t steps = below(table.size());
    auto at = table.begin();
    while (steps-- > 0) ++at;
    return (*at).id;
  }
  std::string text() {
    constexpr std::string_view texts[] = {"leest de folder",
                                          "belt",
                                          "wacht op antwoord\nen wacht",
                                          "kan het nu?",
                                          "é 👍🏽",
                                          "\xFF kapot",
                                          "   ",
                                          "",
                                          "iets korts"};
    const std::size_t dice = below(60);
    return dice == 0 ? std::string(5000, 'a') : std::string{texts[dice % std::size(texts)]};
  }
  std::optional<std::int64_t> value() {
    if (below(8) == 0) return std::nullopt;
    return static_cast<std::int64_t>(below(12));
  }
  /// Mostly who the deed is about, sometimes somebody else, sometimes the table.
  Id<Participant> actor(Id<Participant> who) {
    const std::size_t dice = below(6);
    return dice == 0 ? Id<Participant>{} : dice == 1 ? present() : who;
  }
  Id<Participant> present() {
    const auto at = participantsOf(*now);
    return at.empty() ? Id<Participant>{} : at[below(at.size())]->id;
  }

  Choice team();
  Choice settings();
  Choice map();
  Choice touchpoint();
  Choice pile();
  Choice note();
  Choice voting();
  Choice idea();
  Choice draft();

  base::Ids random;
  const Workshop* now = nullptr;
};

Choice RandomDeeds::Inner::team() {
  const auto who = any<Participant>(), other = any<Participant>();
  const auto edge = static_cast<Edge>(below(5));
  const double along = real(-0.05, 1.05);
  const auto seat = static_cast<std::int64_t>(below(10)) - 1;
  const bool a = coin(), b = coin();
  const std::string words = text();
  switch (below(14)) {
  case 0: return {{{}, deed::addParticipant}, [=](Edit& e) { return addParticipant(e, words); }};
  case 1: return {{who, deed::renameParticipant}, [=](Edit& e) { return renameParticipant(e, who, words); }};
  case 2: return {{who, deed::writeDepartment}, [=](Edit& e) { return writeDepartment(e, who, words); }};
  case 3: return {{{}, deed::setTeams}, [=](Edit& e) { return setTeams(e, who, a, b); }};
  case 4: return {{{}, deed::setLead}, [=](Edit& e) { return setLead(e, who); }};
  case 5:
  case 6: return {{who, deed::takeSeat}, [=](Edit& e) { return takeSeat(e, who, seat, edge, along); }};
  case 7:
  case 8:
  case 9: return {{who, deed::takeSeat}, [=](Edit& e) { return sitDown(e, who, edge, along); }};
  case 10: return {{who, deed::moveSeat}, [=](Edit& e) { return moveSeat(e, who, edge, along); }};
  case 11: return {{who, deed::swapSeats}, [=](Edit& e) { return swapSeats(e, who, other); }};
  case 12:
    return {{a ? who : Id<Participant>{}, a ? deed::leaveTable : deed::binParticipant},
            [=](Edit& e) { return a ? leaveTable(e, who) : binParticipant(e, who); }};
  default: return {{{}, deed::restoreParticipant}, [=](Edit& e) { return restoreParticipant(e, who); }};
  }
}

Choice RandomDeeds::Inner::settings() {
  constexpr std::string Brief::*fields[] = {&Brief::title,       &Brief::reason,   &Brief::goal,
                                            &Brief::goalMeasure, &Brief::goalFrom, &Brief::product,
                                            &Brief::barLabel};
  constexpr std::string_view items[] = {"brief", "map", "voting", "something new"};
  const auto field = fields[below(std::size(fields))];
  const auto item = items[below(std::size(items))];
  const auto number = static_cast<std::int64_t>(below(700)) - 50;
  const std::string words = text();
  const bool on = coin();
  switch (below(8)) {
  case 0:
  case 1: return {{{}, deed::writeBrief}, [=](Edit& e) { return writeBrief(e, field, words); }};
  case 2: return {{{}, deed::setDone}, [=](Edit& e) { return setDone(e, item, on); }};
  case 3: return {{{}, deed::setMinutes}, [=](Edit& e) { return setMinutes(e, item, number); }};
  case 4:
    return {{{}, deed::setPolicy}, [=](Edit& e) {
              return on ? setAnonymous(e, number % 2 == 0) : setOpenVotes(e, number % 2 == 0);
            }};
  case 5:
    return {{{}, deed::setPolicy}, [=](Edit& e) {
              return on ? setScope(e, Scope::Broad) : setLanguage(e, number % 2 == 0 ? "nl" : "en");
            }};
  case 6:
    return {{{}, deed::setPolicy},
            [=](Edit& e) { return on ? setDots(e, number % 23) : setDiscussSpread(e, number % 11); }};
  default:
    return {{{}, deed::setPolicy}, [=](Edit& e) {
              return on ? setBar(e, static_cast<double>(number) / 50) : setBarLabel(e, words);
            }};
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
  switch (below(13)) {
  case 0: return {{by, deed::addStage}, [=](Edit& e) { return addStage(e, words, afterStage); }};
  case 1: return {{by, deed::renameStage}, [=](Edit& e) { return renameStage(e, stage, words); }};
  case 2: return {{by, deed::moveStage}, [=](Edit& e) { return moveStage(e, stage, afterStage); }};
  case 3: return {{by, deed::binStage}, [=](Edit& e) { return binStage(e, stage); }};
  case 4: return {{by, deed::restoreStage}, [=](Edit& e) { return restoreStage(e, stage); }};
  case 5: return {{by, deed::addStep}, [=](Edit& e) { return addStep(e, stage, afterStep, words); }};
  case 6: return {{by, deed::renameStep}, [=](Edit& e) { return renameStep(e, step, words); }};
  case 7: return {{by, deed::moveStep}, [=](Edit& e) { return moveStep(e, step, stage, afterStep); }};
  case 8: return {{by, deed::binStep}, [=](Edit& e) { return binStep(e, step); }};
  case 9: return {{by, deed::restoreStep}, [=](Edit& e) { return restoreStep(e, step); }};
  case 10: return {{by, deed::addChannel}, [=](Edit& e) { return addChannel(e, words, paper); }};
  case 11:
    return {{by, on ? deed::renameChannel : deed::setPaper},
            [=](Edit& e) { return on ? renameChannel(e, channel, words) : setPaper(e, channel, paper); }};
  default:
    return {{by, on ? deed::binChannel : deed::restoreChannel},
            [=](Edit& e) { return on ? binChannel(e, channel) : restoreChannel(e, channel); }};
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
  case 3:
    return {{by, deed::addTouchpoint},
            [=](Edit& e) { return addTouchpoint(e, step, words, channel, before); }};
  case 4:
    return {{by, deed::addTouchpoint}, [=](Edit& e) { return addLoose(e, words, channel, x, y, angle); }};
  case 5: return {{by, deed::writeTouchpoint}, [=](Edit& e) { return writeTouchpoint(e, it, words); }};
  case 6: return {{by, deed::setChannel}, [=](Edit& e) { return setChannel(e, it, channel); }};
  case 7:
  case 8:
  case 9: return {{by, deed::moveTouchpoint}, [=](Edit& e) { return place(e, it, step, before); }};
  case 10:
  case 11: return {{by, deed::moveTouchpoint}, [=](Edit& e) { return lay(e, it, x, y, angle); }};
  case 12: return {{by, deed::moveTouchpoint}, [=](Edit& e) { return turn(e, it, angle); }};
  case 13: return {{by, deed::setSign}, [=](Edit& e) { return setSign(e, it, sign, on); }};
  case 14:
    return {{{}, deed::chooseForVote},
            [=](Edit& e) { return x < 300 ? chooseAllForVote(e, on) : chooseForVote(e, it, on); }};
  case 15: return {{by, deed::pick}, [=](Edit& e) { return pick(e, it, on); }};
  case 16: return {{by, deed::binTouchpoint}, [=](Edit& e) { return binTouchpoint(e, it); }};
  default: return {{by, deed::restoreTouchpoint}, [=](Edit& e) { return restoreTouchpoint(e, it); }};
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
  case 2: return {{by, deed::makePile}, [=](Edit& e) { return makePile(e, some, x, y, angle); }};
  case 3:
  case 4: return {{by, deed::makePile}, [=](Edit& e) { return addToPile(e, touchpoint, it); }};
  case 5: return {{by, deed::makePile}, [=](Edit& e) { return joinPiles(e, it, onto); }};
  case 6: return {{by, deed::movePile}, [=](Edit& e) { return layPile(e, it, x, y, angle); }};
  case 7: return {{by, deed::movePile}, [=](Edit& e) { return turnPile(e, it, angle); }};
  case 8: return {{by, deed::namePile}, [=](Edit& e) { return namePile(e, it, words); }};
  case 9: return {{by, deed::splitPile}, [=](Edit& e) { return splitPile(e, it, apart); }};
  case 10: return {{by, deed::movePile}, [=](Edit& e) { return placePile(e, it, step, before); }};
  case 11: return {{by, deed::binPile}, [=](Edit& e) { return binPile(e, it); }};
  default: return {{by, deed::moveTouchpoint}, [=](Edit& e) { return resize(e, touchpoint, size); }};
  }
}

Choice RandomDeeds::Inner::note() {
  const auto by = present();
  const auto it = any<Note>(), before = any<Note>();
  const auto step = any<Step>();
  const auto touchpoint = any<Touchpoint>();
  const auto kind = coin() ? NoteKind::Need : NoteKind::Expectation;
  const double angle = real(-500, 500);
  const std::string words = text();
  switch (below(8)) {
  case 0:
  case 1: return {{by, deed::addNote}, [=](Edit& e) { return addNote(e, kind, step, words); }};
  case 2: return {{by, deed::writeNote}, [=](Edit& e) { return writeNote(e, it, words); }};
  case 3: return {{by, deed::moveNote}, [=](Edit& e) { return placeNote(e, it, step, before); }};
  case 4: return {{by, deed::moveNote}, [=](Edit& e) { return turnNote(e, it, angle); }};
  case 5: return {{by, deed::linkNote}, [=](Edit& e) { return linkNote(e, it, touchpoint); }};
  case 6: return {{by, deed::binNote}, [=](Edit& e) { return binNote(e, it); }};
  default: return {{by, deed::restoreNote}, [=](Edit& e) { return restoreNote(e, it); }};
  }
}

Choice RandomDeeds::Inner::voting() {
  const auto who = any<Participant>(), by = actor(who);
  const auto touchpoint = any<Touchpoint>();
  const auto idea = any<Idea>();
  const auto round = any<Round>();
  const auto dimension = static_cast<Dimension>(below(3));
  const auto given = value();
  const bool on = coin();
  const double score = real(0.5, 10.5);
  const std::string words = text();
  switch (below(18)) {
  case 0:
  case 1: return {{{}, deed::openRound}, [=](Edit& e) { return openRound(e, touchpoint); }};
  case 2: return {{{}, deed::openTest}, [=](Edit& e) { return openTest(e, idea); }};
  case 3: return {{by, deed::vote}, [=](Edit& e) { return abstain(e, round, who, on); }};
  case 4:
  case 5: return {{{}, deed::reveal}, [=](Edit& e) { return reveal(e, round); }};
  case 6: return {{{}, deed::freeze}, [=](Edit& e) { return freeze(e); }};
  case 7: return {{{}, deed::thaw}, [=](Edit& e) { return thaw(e); }};
  case 8:
    return {{{}, deed::setCustomerScore},
            [=](Edit& e) { return setCustomerScore(e, touchpoint, score, on ? 12 : -1, words); }};
  case 9:
    return {{{}, deed::setCustomerScore}, [=](Edit& e) { return writeCustomerSource(e, touchpoint, words); }};
  case 10:
    return {{{}, deed::removeCustomerScore}, [=](Edit& e) { return removeCustomerScore(e, touchpoint); }};
  default: return {{by, deed::vote}, [=](Edit& e) { return giveVote(e, round, who, dimension, given); }};
  }
}

Choice RandomDeeds::Inner::idea() {
  const auto who = any<Participant>();
  const auto it = any<Idea>();
  const Idea* found = now->ideas.find(it);
  const auto by = actor(found == nullptr ? who : found->author), giver = actor(who);
  const auto touchpoint = any<Touchpoint>();
  const double x = real(-0.1, 1.1), y = real(-0.1, 1.1), angle = real(-500, 500);
  const std::string words = text();
  const bool on = coin();
  switch (below(16)) {
  case 0:
  case 1:
  case 2: return {{giver, deed::addIdea}, [=](Edit& e) { return addIdea(e, who, words); }};
  case 3: return {{by, deed::writeIdea}, [=](Edit& e) { return writeIdea(e, it, words); }};
  case 4:
  case 5: return {{by, deed::shareIdea}, [=](Edit& e) { return shareIdea(e, it, x, y); }};
  case 6: return {{by, deed::takeIdeaBack}, [=](Edit& e) { return takeIdeaBack(e, it); }};
  case 7: return {{on ? by : Id<Participant>{}, deed::shareAll}, [=](Edit& e) { return shareAll(e); }};
  case 8: return {{by, deed::moveIdea}, [=](Edit& e) { return moveIdea(e, it, x, y, angle); }};
  case 9: return {{by, deed::linkIdea}, [=](Edit& e) { return linkIdea(e, it, touchpoint, on); }};
  case 10:
  case 11: return {{giver, deed::giveDot}, [=](Edit& e) { return giveDot(e, who, it); }};
  case 12: return {{giver, deed::takeDot}, [=](Edit& e) { return takeDot(e, who, it); }};
  case 13: return {{by, deed::writeWhy}, [=](Edit& e) { return writeWhy(e, it, words); }};
  case 14: return {{by, deed::binIdea}, [=](Edit& e) { return binIdea(e, it); }};
  default: return {{by, deed::restoreIdea}, [=](Edit& e) { return restoreIdea(e, it); }};
  }
}

Choice RandomDeeds::Inner::draft() {
  Draft out;
  out.writer = present();
  out.what = static_cast<Draft::What>(below(static_cast<std::size_t>(Draft::What::Why) + 1));
  const std::int64_t ids[] = {any<Touchpoint>().value, any<Step>().value,        any<Stage>().value,
                              any<Pile>().value,       any<Participant>().value, any<Idea>().value,
                              any<Note>().value};
  out.about = ids[below(std::size(ids))];
  out.beside = ids[below(std::size(ids))];
  out.field = coin() ? "goal_measure" : "nonsense";
  out.channel = coin() ? any<Channel>().value : static_cast<std::int64_t>(below(6));
  out.x = real(0, 1000);
  out.text = text();
  return {{out.writer, deedOf(out)}, [out](Edit& e) { return finish(e, out); }};
}

RandomDeeds::RandomDeeds(std::uint64_t seed) : inner_(std::make_unique<Inner>(seed)) {}
RandomDeeds::RandomDeeds(RandomDeeds&&) noexcept = default;
RandomDeeds::~RandomDeeds() = default;

std::size_t RandomDeeds::below(std::size_t end) { return inner_->below(end); }

Workshop RandomDeeds::begin() {
  static const Template from = readTemplate(support::sources() / "assets" / "templates" / "five_stages.json");
  Workshop workshop = newWorkshop(from, "nl", inner_->random);
  Edit edit(workshop, inner_->random, 1, {});
  for (int i = 0; i < 8; ++i) {
    Id<Participant> who;
    const bool sits = !addParticipant(edit, "Person " + std::to_string(i), &who) &&
                      !sitDown(edit, who, static_cast<Edge>(1 + i % 4), 0.5);
    if (!sits) throw std::logic_error("nobody can sit down");
  }
  return workshop;
}

Choice RandomDeeds::next(const Workshop& workshop) {
  inner_->now = &workshop;
  const std::size_t dice = inner_->below(100);
  if (dice < 6) return inner_->team();
  if (dice < 11) return inner_->settings();
  if (dice < 23) return inner_->map();
  if (dice < 40) return inner_->touchpoint();
  if (dice < 46) return inner_->pile();
  if (dice < 55) return inner_->note();
  if (dice < 75) return inner_->voting();
  if (dice < 92) return inner_->idea();
  return inner_->draft();
}

namespace {

/// Every id names a record and every number is finite.
template <class Record> std::string brokenField(const Workshop& workshop, const Record& record) {
  std::string broken;
  Record::describe([&]<class Field>(std::string_view name, Field Record::*member) {
    const Field& field = record.*member;
    if constexpr (std::floating_point<Field>) {
      if (!std::isfinite(field)) broken = std::string{name} + " is not finite";
    } else if constexpr (IsId<Field>::value) {
      bool exists = !field;
      Workshop::tables(workshop, [&]<class Other>(const Table<Other>& table) {
        if constexpr (std::is_same_v<Id<Other>, Field>) exists = exists || table.find(field) != nullptr;
      });
      if (!exists) broken = std::string{name} + " names nothing";
    }
  });
  return broken.empty() ? broken : std::string{Record::table} + ": " + broken;
}

std::string brokenVotes(const Workshop& workshop) {
  std::set<std::pair<std::int64_t, std::int64_t>> given;
  for (const Vote& vote : workshop.votes) {
    if (!given.insert({vote.round.value, vote.participant.value}).second) return "two votes of one person";
    const Round& round = *workshop.rounds.find(vote.round);
    for (const auto& value : {vote.experience, vote.importance, vote.score})
      if (value && (*value < 1 || *value > 10 || vote.abstained)) return "a vote out of range or abstained";
    if (round.idea ? vote.experience || vote.importance : vote.score.has_value())
      return "a vote that its round does not ask for";
    if (vote.late && !round.revealed) return "a late vote before the reveal";
  }
  std::set<std::tuple<std::int64_t, std::int64_t, std::int64_t>> numbers;
  for (const Round& round : workshop.rounds) {
    if (static_cast<bool>(round.idea) == static_cast<bool>(round.touchpoint))
      return "a round about two things";
    if (!numbers.insert({round.touchpoint.value, round.idea.value, round.number}).second)
      return "two rounds with one number";
  }
  return {};
}

/// What lies under a step lies in no pile, and has the map's size.
std::string brokenPile(const Workshop& workshop) {
  for (const Touchpoint& touchpoint : workshop.touchpoints) {
    if (touchpoint.size < smallestNote || touchpoint.size > largestNote) return "a note out of size";
    if (touchpoint.step && touchpoint.pile) return "a note under a step and in a pile";
  }
  return {};
}

std::string brokenLead(const Workshop& workshop) {
  int leads = 0;
  for (const Participant* who : participantsOf(workshop)) {
    if (who->lead && (!who->core || !who->challenge)) return "a lead outside a team";
    leads += who->lead ? 1 : 0;
  }
  return leads > 1 ? "two leads" : "";
}

} // namespace

std::string brokenPromise(const Workshop& workshop) {
  std::string broken;
  Workshop::tables(workshop, [&](const auto& table) {
    for (const auto& record : table)
      if (std::string field = brokenField(workshop, record); !field.empty()) broken = field;
  });
  if (broken.empty()) broken = brokenVotes(workshop);
  if (broken.empty()) broken = brokenPile(workshop);
  return broken.empty() ? brokenLead(workshop) : broken;
}

std::string brokenSeating(const Workshop& workshop) {
  std::set<std::int64_t> seats;
  for (const Participant* who : seatedOf(workshop)) {
    if (!seats.insert(who->seat).second) return "two people on one seat";
    if (who->seat >= document::seats || who->along < 0 || who->along > 1) return "a seat that is none";
  }
  return {};
}

} // namespace support
