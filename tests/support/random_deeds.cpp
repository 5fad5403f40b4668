#include "support/random_deeds.hpp"

#include "document/agenda.hpp"
#include "document/behaviour.hpp"
#include "document/brief.hpp"
#include "document/bringing_in.hpp"
#include "document/channels.hpp"
#include "document/customers.hpp"
#include "document/drafts.hpp"
#include "document/estimate.hpp"
#include "document/evidence.hpp"
#include "document/follow_ups.hpp"
#include "document/ideas.hpp"
#include "document/inquiries.hpp"
#include "document/journey_copies.hpp"
#include "document/journeys.hpp"
#include "document/lanes.hpp"
#include "document/notes.hpp"
#include "document/parking.hpp"
#include "document/personas.hpp"
#include "document/piles.hpp"
#include "document/research.hpp"
#include "document/stages.hpp"
#include "document/stakeholders.hpp"
#include "document/team.hpp"
#include "document/templates.hpp"
#include "document/text_kind.hpp"
#include "document/touchpoints.hpp"
#include "document/voting.hpp"
#include "journey/ideas.hpp"
#include "journey/outline.hpp"
#include "journey/people.hpp"
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
  /// Of one that is known, now and then of none.
  std::string lane() {
    const std::size_t dice = below(30);
    return dice == 0 ? "unheard_of" : std::string{journey::lanes()[dice % journey::lanes().size()].id};
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
  Choice agenda();
  Choice parking();
  Choice journeys();
  Choice map();
  Choice touchpoint();
  Choice pile();
  Choice lanes();
  Choice note();
  Choice voting();
  Choice research();
  Choice behaviour();
  Choice plan();
  Choice loop();
  Choice idea();
  Choice stakeholder();
  Choice persona();
  Choice evidence();
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
  case 0: return {{}, addParticipant(words)};
  case 1: return {who, renameParticipant(who, words)};
  case 2: return {who, writeDepartment(who, words)};
  case 3: return {{}, setTeams(who, a, b)};
  case 4: return {{}, setLead(who)};
  case 5:
  case 6: return {who, takeSeat(who, seat, edge, along)};
  case 7:
  case 8:
  case 9: return {who, sitDown(who, edge, along)};
  case 10: return {who, moveSeat(who, edge, along)};
  case 11: return {who, swapSeats(who, other)};
  case 12: return {a ? who : Id<Participant>{}, a ? leaveTable(who) : binParticipant(who)};
  default: return {{}, restoreParticipant(who)};
  }
}

Choice RandomDeeds::Inner::settings() {
  constexpr std::string Brief::*fields[] = {&Brief::title,       &Brief::reason,   &Brief::goal,
                                            &Brief::goalMeasure, &Brief::goalFrom, &Brief::product,
                                            &Brief::barLabel,    &Brief::ringFar};
  constexpr std::string_view items[] = {"brief", "map", "voting", "something new"};
  const auto field = fields[below(std::size(fields))];
  const std::string item{items[below(std::size(items))]};
  const auto number = static_cast<std::int64_t>(below(700)) - 50;
  const std::string words = text();
  const bool on = coin();
  switch (below(8)) {
  case 0:
  case 1: return {{}, writeBrief(field, words)};
  case 2: return {{}, setDone(item, on)};
  case 3: return {{}, setMinutes(item, number)};
  case 4: return {{}, on ? setAnonymous(number % 2 == 0) : setOpenVotes(number % 2 == 0)};
  case 5: return {{}, on ? setScope(Scope::Broad) : setLanguage(number % 2 == 0 ? "nl" : "en")};
  case 6: return {{}, on ? setDots(number % 23) : setDiscussSpread(number % 11)};
  default: return {{}, on ? setBar(static_cast<double>(number) / 50) : setBarLabel(words)};
  }
}

Choice RandomDeeds::Inner::agenda() {
  constexpr std::string_view items[] = {"brief", "map", "voting", "something new"};
  constexpr std::string_view kinds[] = {"break", "lunch", "meeting", "nap"};
  const auto step = [&] { return std::string{items[below(std::size(items))]}; };
  const auto pause = any<Agenda>();
  const auto minutes = static_cast<std::int64_t>(below(700)) - 50;
  std::vector<InOrder> order;
  for (const Agenda& item : now->agenda)
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(below(order.size() + 1)), {item.name, item.id});
  switch (below(8)) {
  case 0: return {{}, setOff(step(), coin())};
  case 1: return {{}, setHours(minutes * 2, minutes * 3)};
  case 2: return {{}, orderAgenda(order)};
  case 3: return {{}, addBreak(std::string{kinds[below(std::size(kinds))]}, minutes, order, below(12))};
  case 4: return {{}, setBreakMinutes(pause, minutes)};
  case 5: return {{}, removeBreak(pause)};
  case 6: return {{}, setMeetingDay(pause, coin() ? "2026-12-04" : text())};
  default:
    return {{}, useAgenda({{step(), 20}, {"break", minutes}, {step(), 30}}, {"brief", "map", "voting"})};
  }
}

Choice RandomDeeds::Inner::parking() {
  const auto by = present();
  const auto it = any<Parked>();
  const std::string words = text();
  switch (below(6)) {
  case 0:
  case 1: return {by, park(words)};
  case 2: return {by, writeParked(it, words)};
  case 3: return {by, setParkedDone(it, coin())};
  case 4: return {by, binParked(it)};
  default: return {by, restoreParked(it)};
  }
}

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

Choice RandomDeeds::Inner::voting() {
  const auto who = any<Participant>(), by = actor(who);
  const auto touchpoint = any<Touchpoint>();
  const auto idea = any<Idea>();
  const auto round = any<Round>();
  const auto asked = questions()[below(3)].name;
  const auto given = value();
  const bool on = coin();
  const double score = real(0.5, 10.5);
  const std::string words = text();
  switch (below(18)) {
  case 0:
  case 1: return {{}, openRound(touchpoint, {question::experience, question::importance})};
  case 2: return {{}, openRound(idea, {question::ninePlus})};
  case 3: return {by, abstain(round, who, on)};
  case 4:
  case 5: return {{}, reveal(round)};
  case 6: return {{}, freeze()};
  case 7: return {{}, thaw()};
  case 8: return {{}, setCustomerScore(touchpoint, score, on ? 12 : -1, words)};
  case 9: return {{}, writeCustomerSource(touchpoint, words)};
  case 10: return {{}, removeCustomerScore(touchpoint)};
  default: return {by, giveVote(round, who, asked, given)};
  }
}

Choice RandomDeeds::Inner::research() {
  Findings findings{.wave = coin() ? "2026-10-24" : coin() ? "" : "vorige week", .source = text()};
  for (std::size_t i = below(3); i > 0; --i) {
    Found found{.question = text(),
                .kind = static_cast<MeasureKind>(below(4)),
                .direction = static_cast<Direction>(below(2)),
                .tally = {.lowest = static_cast<std::int64_t>(below(3)), .counts = {}}};
    if (below(3) == 0) found.segment = text();
    if (below(3) == 0)
      found.stage = any<Stage>();
    else
      found.touchpoint = any<Touchpoint>();
    for (std::size_t value = coin() ? 11 - static_cast<std::size_t>(found.tally.lowest) : below(12);
         value > 0; --value)
      found.tally.counts.push_back(static_cast<std::int64_t>(below(4)));
    findings.found.push_back(std::move(found));
  }
  for (std::size_t i = below(3); i > 0; --i) findings.said.push_back({any<Touchpoint>(), text()});
  const auto measure = any<Measure>();
  const auto quote = any<Quote>();
  const std::string words = text();
  switch (below(10)) {
  case 0: return {{}, binMeasure(measure)};
  case 1: return {{}, restoreMeasure(measure)};
  case 2: return {{}, addQuote(any<Touchpoint>(), words)};
  case 3: return {{}, writeQuote(quote, words)};
  case 4: return {{}, binQuote(quote)};
  case 5: return {{}, restoreQuote(quote)};
  case 6:
    return {
        {},
        bringIn({{text(), text(), words, text(), {{lane(), text(), text()}}}, {words, "", text(), "", {}}})};
  default: return {{}, importFindings(findings)};
  }
}

Choice RandomDeeds::Inner::behaviour() {
  constexpr std::string_view fields[] = {"visits", "drop_outs", "repeats", "waiting", "period", "nothing"};
  const auto by = present();
  const auto it = any<Touchpoint>();
  const auto field = fields[below(std::size(fields))];
  const std::string words = coin() ? std::to_string(below(90)) : coin() ? "8 min" : text();
  switch (below(5)) {
  case 0: return {by, count(it, {value(), value(), value(), coin() ? "3 dagen" : "", text()})};
  case 1: return {by, removeBehaviour(it)};
  default: return {by, writeCounted(it, field, words)};
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
  case 2: return {giver, addIdea(who, words)};
  case 3: return {by, writeIdea(it, words)};
  case 4:
  case 5: return {by, shareIdea(it, x, y)};
  case 6: return {by, takeIdeaBack(it)};
  case 7: return {on ? by : Id<Participant>{}, shareAll()};
  case 8: return {by, moveIdea(it, x, y, angle)};
  case 9: return {by, linkIdea(it, touchpoint, on)};
  case 10:
  case 11: return {giver, giveDot(who, it)};
  case 12: return {giver, takeDot(who, it)};
  case 13: return {by, writeWhy(it, words)};
  case 14: return {by, binIdea(it)};
  default: return {by, restoreIdea(it)};
  }
}

Choice RandomDeeds::Inner::stakeholder() {
  const auto by = present();
  const auto it = any<Stakeholder>(), other = any<Stakeholder>();
  const auto relation = any<Relation>();
  const double x = real(-0.1, 1.1), y = real(-0.1, 1.1), angle = real(-500, 500);
  const auto strength = static_cast<std::int64_t>(below(5));
  constexpr std::string Stakeholder::*fields[] = {&Stakeholder::name, &Stakeholder::give, &Stakeholder::get};
  const auto field = fields[below(std::size(fields))];
  const std::string words = text();
  const bool on = coin();
  switch (below(13)) {
  case 0:
  case 1:
  case 2: return {by, addStakeholder(words, x, y)};
  case 3: return {by, writeStakeholder(it, field, words)};
  case 4: return {by, setStrength(it, on ? &Stakeholder::giveStrength : &Stakeholder::getStrength, strength)};
  case 5:
  case 6: return {by, on ? moveStakeholder(it, x, y) : turnStakeholder(it, angle)};
  case 7: return {by, binStakeholder(it)};
  case 8: return {by, restoreStakeholder(it)};
  case 9:
  case 10: return {by, relate(it, other)};
  case 11: return {by, writeRelation(relation, words)};
  default: return {by, binRelation(relation)};
  }
}

Choice RandomDeeds::Inner::persona() {
  const auto by = present();
  const auto it = any<Persona>();
  constexpr std::string Persona::*fields[] = {&Persona::name, &Persona::about,    &Persona::quote,
                                              &Persona::now,  &Persona::ambition, &Persona::outcome};
  const auto field = fields[below(std::size(fields))];
  const auto face = static_cast<Portrait>(below(enumerators<Portrait>.size()));
  const std::string words = text(), share = coin() ? words : std::to_string(below(130)) + " %";
  const bool odd = words.size() % 2 == 1;
  const double away = static_cast<double>(words.size()); // one point of the square, or far out of it
  const journey::Ink strokes{{{50 * away, 20}, {400, 900 - 60 * away}}};
  switch (below(8)) {
  case 0:
  case 1: return {by, addPersona(words)};
  case 2: return {by, writePersona(it, field, words)};
  case 3: return {by, drawPortrait(it, strokes)};
  case 4: return {by, words.size() % 3 == 2 ? showPicture(it, words) : writeShare(it, share)};
  case 5: return {by, odd ? setPortrait(it, face) : showLikeness(it, journey::Likeness::Drawing)};
  case 6: return {by, odd ? binPersona(it) : clearDrawing(it)};
  default: return {by, odd ? restorePersona(it) : takeStroke(it)};
  }
}

Choice RandomDeeds::Inner::plan() {
  const auto by = present();
  const auto it = any<Inquiry>();
  const auto touchpoint = any<Touchpoint>();
  const auto stage = any<Stage>();
  const auto channel = any<Channel>();
  constexpr std::string Inquiry::*fields[] = {&Inquiry::question, &Inquiry::whom,       &Inquiry::followUp,
                                              &Inquiry::rightWay, &Inquiry::enough,     &Inquiry::notTooOften,
                                              &Inquiry::moment,   &Inquiry::withPurpose};
  const auto field = fields[below(std::size(fields))];
  const auto asking = static_cast<Asking>(below(enumerators<Asking>.size()));
  const std::string words = text(), number = coin() ? words : std::to_string(below(300));
  switch (below(10)) {
  case 0:
  case 1: return {by, addInquiryAt(touchpoint)};
  case 2: return {by, addInquiryOf(stage)};
  case 3: return {by, addInquiry()};
  case 4: return {by, setAsking(it, asking)};
  case 5: return {by, setInquiryChannel(it, channel)};
  case 6: return {by, writeWanted(it, number)};
  case 7: return {by, binInquiry(it)};
  case 8: return {by, restoreInquiry(it)};
  default: return {by, writeInquiry(it, field, words)};
  }
}

Choice RandomDeeds::Inner::loop() {
  const auto by = present();
  const auto it = any<FollowUp>();
  const auto touchpoint = any<Touchpoint>();
  const auto quote = any<Quote>();
  const auto measure = any<Measure>();
  const auto who = any<Participant>();
  constexpr std::string FollowUp::*fields[] = {&FollowUp::said, &FollowUp::promise, &FollowUp::who,
                                               &FollowUp::cause, &FollowUp::change};
  const auto field = fields[below(std::size(fields))];
  const auto progress = static_cast<Progress>(below(enumerators<Progress>.size()));
  const std::string words = text(), day = coin() ? "2026-12-04" : coin() ? "" : words;
  switch (below(13)) {
  case 0: return {by, addFollowUp(touchpoint, words)};
  case 1: return {by, followQuote(quote)};
  case 2: return {by, followMeasure(measure)};
  case 3: return {by, setFollower(it, who)};
  case 4: return {by, setDue(it, day)};
  case 5: return {by, setProgress(it, &FollowUp::state, progress)};
  case 6: return {by, setProgress(it, &FollowUp::changed, progress)};
  case 7: return {by, setFollowedTouchpoint(it, touchpoint)};
  case 8: return {by, binFollowUp(it)};
  case 9: return {by, restoreFollowUp(it)};
  case 10: return {by, keepContact(it, words)};
  case 11: return {by, eraseContact(it)};
  default: return {by, writeFollowUp(it, field, words)};
  }
}

Choice RandomDeeds::Inner::evidence() {
  const auto by = present();
  const auto source = any<Source>();
  const auto it = any<Evidence>();
  const auto touchpoint = any<Touchpoint>();
  constexpr std::string Source::*fields[] = {&Source::title, &Source::department, &Source::day};
  const auto field = fields[below(std::size(fields))];
  const std::string words = text();
  const bool on = coin();
  switch (below(14)) {
  case 0:
  case 1: return {by, addSource(on ? SourceKind::Document : SourceKind::Interview, words)};
  case 2: return {by, writeSource(source, field, words)};
  case 3: return {by, on ? binSource(source) : restoreSource(source)};
  case 4:
  case 5:
  case 6: return {by, addEvidence(source, words)};
  case 7: return {by, writeEvidence(it, words)};
  case 8: return {by, moveEvidence(it, source)};
  case 9: return {by, binEvidence(it)};
  case 10: return {by, restoreEvidence(it)};
  default: return {by, linkEvidence(it, touchpoint, below(4) > 0)};
  }
}

Choice RandomDeeds::Inner::draft() {
  Draft out;
  out.writer = present();
  const auto kinds = document::textKinds();
  out.what = kinds[below(kinds.size())];
  const std::int64_t ids[] = {any<Touchpoint>().value, any<Step>().value,        any<Stage>().value,
                              any<Pile>().value,       any<Participant>().value, any<Idea>().value,
                              any<Note>().value,       any<Stakeholder>().value, any<Relation>().value,
                              any<Persona>().value,    any<Inquiry>().value,     any<FollowUp>().value,
                              any<Source>().value,     any<Evidence>().value};
  constexpr std::string_view names[] = {"goal_measure", "nonsense",  "get",        "quote",  "share",
                                        "remedy",       "lasts",     "frontstage", "wanted", "cause",
                                        "due",          "follow_up", "department"};
  out.about = ids[below(std::size(ids))];
  out.beside = ids[below(std::size(ids))];
  out.field = names[below(std::size(names))];
  out.channel = coin() ? any<Channel>().value : static_cast<std::int64_t>(below(6));
  out.x = real(0, 1000);
  out.text = text();
  return {out.writer, finish(out)};
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
    const bool sits = !addParticipant("Person " + std::to_string(i), &who)(edit) &&
                      !sitDown(who, static_cast<Edge>(1 + i % 4), 0.5)(edit);
    if (!sits) throw std::logic_error("nobody can sit down");
  }
  if (addJourney("Another segment")(edit)) throw std::logic_error("there is one journey only");
  return workshop;
}

Choice RandomDeeds::next(const Workshop& workshop) {
  inner_->now = &workshop;
  const std::size_t dice = inner_->below(100);
  if (dice < 6) return inner_->team();
  if (dice < 9) return inner_->settings();
  if (dice < 11) return inner_->agenda();
  if (dice < 13) return inner_->journeys();
  if (dice < 23) return inner_->map();
  if (dice < 40) return inner_->touchpoint();
  if (dice < 46) return inner_->pile();
  if (dice < 52) return inner_->note();
  if (dice < 57) return inner_->stakeholder();
  if (dice < 60) return inner_->persona();
  if (dice < 71) return inner_->voting();
  if (dice < 72) return inner_->behaviour();
  if (dice < 76) return inner_->research();
  if (dice < 78) return inner_->plan();
  if (dice < 80) return inner_->loop();
  if (dice < 87) return inner_->idea();
  if (dice < 90) return inner_->evidence();
  if (dice < 93) return inner_->parking();
  if (dice < 95) return inner_->lanes();
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
    if (vote.late && !round.revealed) return "a late vote before the reveal";
  }
  std::set<std::pair<std::int64_t, std::string>> answered;
  for (const Answer& answer : workshop.answers) {
    const Vote& vote = *workshop.votes.find(answer.vote);
    const Round& round = *workshop.rounds.find(vote.round);
    if (!answered.insert({vote.id.value, answer.question}).second) return "two answers to a question";
    if (!answer.value || *answer.value < 1 || *answer.value > 10 || vote.abstained)
      return "an answer out of range or abstained";
    if (round.idea ? answer.question != "nine_plus"
                   : answer.question != "experience" && answer.question != "importance")
      return "an answer that its round does not ask for";
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

/// What is loose or lies in a pile is in that one's journey.
std::string brokenJourney(const Workshop& workshop) {
  if (journeysOf(workshop).empty()) return "no journey";
  for (const Touchpoint& touchpoint : workshop.touchpoints)
    if (const Pile* pile = pileOf(workshop, touchpoint);
        pile != nullptr && pile->journey != touchpoint.journey)
      return "a note in a pile of another journey";
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

/// No finding is said twice to be about a touchpoint.
std::string brokenEvidence(const Workshop& workshop) {
  std::set<std::pair<std::int64_t, std::int64_t>> linked;
  for (const EvidenceLink& link : workshop.evidenceLinks)
    if (!linked.insert({link.evidence.value, link.touchpoint.value}).second) return "a finding linked twice";
  return {};
}

/// Nobody drops out who was not there.
std::string brokenBehaviour(const Workshop& workshop) {
  std::set<std::int64_t> counted;
  for (const Behaviour& behaviour : workshop.behaviours) {
    if (!counted.insert(behaviour.touchpoint.value).second) return "a touchpoint counted twice";
    if (behaviour.visits && behaviour.dropOuts > behaviour.visits) return "more drop-outs than visits";
  }
  return {};
}

/// A place says its ring, and no two are related twice.
std::string brokenPeople(const Workshop& workshop) {
  for (const Stakeholder& who : workshop.stakeholders)
    if (who.ring != ringAt(who.x, who.y)) return "a stakeholder in another ring than its place";
  std::set<std::pair<std::int64_t, std::int64_t>> related;
  for (const Relation& relation : workshop.relations)
    if (relation.one >= relation.other || !related.insert({relation.one.value, relation.other.value}).second)
      return "a relation said twice, or of one with itself";
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
  if (broken.empty()) broken = brokenJourney(workshop);
  if (broken.empty()) broken = brokenPeople(workshop);
  if (broken.empty()) broken = brokenEvidence(workshop);
  if (broken.empty()) broken = brokenBehaviour(workshop);
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
