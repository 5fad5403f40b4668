#include "journey/older.hpp"

#include "journey/questions.hpp"
#include "journey/votes.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace journey {
namespace {

const Value yes{std::int64_t{1}}, nothing{}, journeyThen{onlyJourney.value};

bool isOfAJourney(std::string_view table) {
  return table == Stage::table || table == Pile::table || table == Touchpoint::table;
}

bool isMade(const Change& change) { return change.field.empty() && change.after == yes; }

/// What an import once took, and the most that is taken now.
struct Wider {
  std::string_view table, field;
  std::int64_t lowest, highest;
};
constexpr Wider widers[] = {
    {"agenda", "minutes", 0, 600}, {"brief", "dots", 0, 20}, {"brief", "discuss_spread", 1, 9}};
constexpr std::int64_t everTaken = 100'000;

/// A field of votes that is the answer to a question now.
struct OldAnswer {
  std::string_view field, question;
};
constexpr OldAnswer oldAnswers[] = {{"experience", question::experience},
                                    {"importance", question::importance},
                                    {"score", question::ninePlus}};
/// What was asked about a subject when rounds did not say.
struct OldRound {
  std::string_view subject, questions;
};
constexpr OldRound oldRounds[] = {{"touchpoint", "experience importance"}, {"idea", "nine_plus"}};

const OldAnswer* oldAnswer(std::string_view table, std::string_view field) {
  if (table != Vote::table) return nullptr;
  const auto at = std::ranges::find(oldAnswers, field, &OldAnswer::field);
  return at == std::end(oldAnswers) ? nullptr : at;
}

using Record = std::tuple<std::string_view, std::int64_t>;

/// Records that come or go here with no word of a journey: an event of this version always says it.
std::set<Record> unplaced(const Changes& changes) {
  std::set<Record> out;
  bool hasJourney = false;
  for (const Change& change : changes) {
    if (change.field.empty() && (isOfAJourney(change.table) || change.table == Brief::table))
      out.emplace(change.table, change.id);
    hasJourney = hasJourney || (change.field.empty() && change.table == Journey::table);
  }
  if (out.empty()) return out;
  for (const Change& change : changes)
    if (change.field == "journey") out.erase({change.table, change.id});
  if (hasJourney) out.erase({Brief::table, 1});
  return out;
}

/// Rounds that come or go here with no word of what they ask, and what they are about, by what follows from
/// it.
std::map<std::int64_t, const OldRound*> unasked(const Changes& changes) {
  std::map<std::int64_t, const OldRound*> out;
  for (const Change& change : changes)
    for (const OldRound& old : oldRounds)
      if (change.table == Round::table && change.field == old.subject) {
        const OldRound*& known = out[change.id];
        if (known == nullptr || &old < known) known = &old;
      }
  for (const Change& change : changes)
    if (change.table == Round::table && change.field == "questions") out.erase(change.id);
  return out;
}

/// What an older program had no words for when a record came into being or ceased to be.
Change unsaid(const Change& whole) {
  const bool isBrief = whole.table == Brief::table;
  const Value held = isBrief ? yes : journeyThen;
  Change out = isBrief ? Change{std::string{Journey::table}, onlyJourney.value, "", {}, {}}
                       : Change{whole.table, whole.id, "journey", {}, {}};
  (isMade(whole) ? out.after : out.before) = held;
  return out;
}

void inOrder(Changes& out, const Change& given, Change more, bool comesFirst) {
  out.push_back(given);
  out.push_back(std::move(more));
  if (comesFirst) std::swap(out.back(), *std::prev(out.end(), 2));
}

Changes inJourneys(Changes changes) {
  const auto lacking = unplaced(changes);
  if (lacking.empty()) return changes;
  Changes out;
  out.reserve(changes.size() + lacking.size());
  for (const Change& change : changes) {
    // A journey is there before the brief; what lies in it is there before it says so.
    if (change.field.empty() && lacking.contains({change.table, change.id}))
      inOrder(out, change, unsaid(change), isMade(change) == (change.table == Brief::table));
    else
      out.push_back(change);
  }
  return out;
}

Changes withQuestions(Changes changes) {
  const auto lacking = unasked(changes);
  if (lacking.empty()) return changes;
  Changes out;
  out.reserve(changes.size() + lacking.size());
  for (const Change& change : changes) {
    const auto at = change.table == Round::table ? lacking.find(change.id) : lacking.end();
    if (at == lacking.end() || change.field != at->second->subject ||
        (change.before == nothing) == (change.after == nothing)) {
      out.push_back(change);
      continue;
    }
    const Value asked{std::string{at->second->questions}}, none{std::string{}};
    const bool isGiven = change.before == nothing;
    inOrder(out, change,
            {change.table, change.id, "questions", isGiven ? none : asked, isGiven ? asked : none}, !isGiven);
  }
  return out;
}

/// An answer comes into being where a vote got its first value, and ceases to be where that was taken back.
Changes answerOf(const Change& change, const OldAnswer& old) {
  const std::string table{Answer::table};
  const std::int64_t id = answerId({change.id}, old.question).value;
  if (change.before != nothing && change.after != nothing)
    return {{table, id, "value", change.before, change.after}};
  if (change.before == change.after) return {};
  const bool isGiven = change.before == nothing;
  Changes made{{table, id, "", {}, yes},
               {table, id, "vote", {}, change.id},
               {table, id, "question", std::string{}, std::string{old.question}},
               {table, id, "value", {}, isGiven ? change.after : change.before}};
  return isGiven ? made : inverse(made);
}

Changes withAnswers(Changes changes) {
  const auto isOld = [](const Change& change) { return oldAnswer(change.table, change.field) != nullptr; };
  if (std::ranges::none_of(changes, isOld)) return changes;
  Changes out;
  for (Change& change : changes)
    if (const OldAnswer* old = oldAnswer(change.table, change.field))
      std::ranges::move(answerOf(change, *old), std::back_inserter(out));
    else
      out.push_back(std::move(change));
  return out;
}

} // namespace

const FieldSchema* formerField(std::string_view table, std::string_view field) {
  return oldAnswer(table, field) == nullptr ? nullptr : fieldOf(Answer::table, "value");
}

std::vector<std::string_view> formerFields(std::string_view table) {
  std::vector<std::string_view> out;
  if (table == Vote::table)
    for (const OldAnswer& old : oldAnswers) out.push_back(old.field);
  return out;
}

Value inTodaysRange(std::string_view table, std::string_view field, Value value) {
  auto* number = std::get_if<std::int64_t>(&value);
  if (number == nullptr || *number > everTaken) return value;
  for (const Wider& wider : widers)
    if (wider.field == field && wider.table == table)
      *number = std::clamp(*number, wider.lowest, wider.highest);
  return value;
}

Changes inTodaysWords(Changes changes) {
  for (Change& change : changes)
    for (Value* value : {&change.before, &change.after})
      *value = inTodaysRange(change.table, change.field, std::move(*value));
  return withAnswers(withQuestions(inJourneys(std::move(changes))));
}

bool bringUpToDate(Workshop& workshop, const Changes& former) {
  Changes said = difference({}, workshop);
  said.insert(said.end(), former.begin(), former.end());
  Workshop out;
  if (!journey::apply(out, inTodaysWords(std::move(said)))) return false;
  workshop = std::move(out);
  return true;
}

} // namespace journey
