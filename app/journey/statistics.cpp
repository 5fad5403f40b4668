#include "journey/statistics.hpp"

#include <algorithm>
#include <numeric>

namespace journey {
namespace {

/// The scale on which the brief says what is wide.
constexpr Question usual{};

std::vector<std::int64_t> answersTo(const Question& question, std::span<const Given> votes) {
  std::vector<std::int64_t> out;
  for (const Given& given : votes)
    if (const auto value = given.abstained() ? std::nullopt : given.to(question.name);
        value && question.takes(*value))
      out.push_back(*value);
  return out;
}

double partOf(const Question& question, std::int64_t spread) {
  return static_cast<double>(spread) / static_cast<double>(question.width());
}

} // namespace

Statistics statisticsOf(std::vector<std::int64_t> values) {
  Statistics out;
  if (values.empty()) return out;
  std::ranges::sort(values);
  out.n = static_cast<std::int64_t>(values.size());
  out.lowest = values.front(), out.highest = values.back();
  const auto sum = std::accumulate(values.begin(), values.end(), std::int64_t{0});
  out.mean = static_cast<double>(sum) / static_cast<double>(out.n);
  out.median = static_cast<double>(values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
  return out;
}

bool isWide(const Workshop& workshop, const Question& question, const Statistics& answers) {
  // In whole numbers: a spread that is reached is reached on every scale.
  return answers.n > 1 &&
         answers.spread() * usual.width() >= workshop.brief().discussSpread * question.width();
}

const Statistics& RoundResult::of(std::string_view question) const {
  static const Statistics none;
  const auto at = std::ranges::find_if(all, [&](const Of& one) { return one.question->name == question; });
  return at == all.end() ? none : at->answers;
}

double RoundResult::widest() const {
  double out = 0;
  for (const Of& one : all) out = std::max(out, partOf(*one.question, one.answers.spread()));
  return out;
}

RoundResult resultOf(const Workshop& workshop, const Round& round) {
  return resultOf(workshop, round, votesOf(workshop, round));
}

RoundResult resultOf(const Workshop& workshop, const Round& round, std::span<const Given> votes) {
  RoundResult out;
  for (const Given& given : votes) {
    out.abstained += given.abstained() ? 1 : 0;
    out.late += given.vote->late ? 1 : 0;
  }
  for (const Question* question : questionsOf(round)) {
    out.all.push_back({question, statisticsOf(answersTo(*question, votes))});
    out.discuss = out.discuss || isWide(workshop, *question, out.all.back().answers);
  }
  return out;
}

Results::Results(const Workshop& workshop) {
  for (const Round& round : workshop.rounds) {
    if (!round.revealed) continue;
    const Subject subject = subjectOf(round);
    if (!subject) continue;
    const Round*& newest = entries_[subject].round;
    if (newest == nullptr || newest->number <= round.number) newest = &round;
  }
  if (entries_.empty()) return;
  const AllVotes votes{workshop};
  for (auto& [subject, entry] : entries_)
    entry.result = resultOf(workshop, *entry.round, votes.of(*entry.round));
}

const Results::Entry* Results::find(const Subject& subject) const {
  const auto at = entries_.find(subject);
  return at == entries_.end() ? nullptr : &at->second;
}

Results resultsOf(const Workshop& workshop) { return Results{workshop}; }

std::set<Id<Touchpoint>> toDiscuss(const Results& results) {
  std::vector<std::pair<double, Id<Touchpoint>>> marked;
  for (const auto& [subject, entry] : results.all())
    if (const auto touchpoint = subject.as<Touchpoint>(); touchpoint && entry.result.discuss)
      marked.emplace_back(entry.result.widest(), touchpoint);
  std::ranges::stable_sort(marked, std::ranges::greater{}, [](const auto& one) { return one.first; });
  std::set<Id<Touchpoint>> out;
  for (std::size_t i = 0; i < std::min(mostDiscussed, marked.size()); ++i) out.insert(marked[i].second);
  return out;
}

} // namespace journey
