#include "report/words.hpp"

#include "base/utf8.hpp"
#include "journey/amount.hpp"
#include "journey/people.hpp"

#include <algorithm>
#include <cmath>

namespace report {

using namespace language::literals;

language::Text verdictText(journey::Verdict verdict) {
  switch (verdict) {
  case journey::Verdict::Untested: return "report.verdict.untested"_text;
  case journey::Verdict::Passed: return "report.verdict.passed"_text;
  case journey::Verdict::FellShort: return "report.verdict.fell_short"_text;
  }
  return "report.verdict.untested"_text;
}

std::string namesOf(const std::vector<const journey::Touchpoint*>& touchpoints) {
  std::string names;
  for (const auto* touchpoint : touchpoints)
    names += (names.empty() ? "" : "; ") + base::isolated(touchpoint->text);
  return names;
}

std::string rolesOf(const language::Catalogue& catalogue, const journey::Participant& person) {
  std::string roles;
  const auto add = [&](language::Text text) { roles += (roles.empty() ? "" : ", ") + catalogue(text); };
  if (person.lead) add("report.role.lead"_text);
  if (person.core) add("report.role.core"_text);
  if (person.challenge) add("report.role.challenge"_text);
  return roles;
}

namespace {

std::string idOf(const journey::Question& question) { return "question." + std::string{question.name}; }

} // namespace

std::string titleOf(const language::Catalogue& catalogue, const journey::Question& question) {
  return catalogue.named(idOf(question));
}
std::string columnOf(const language::Catalogue& catalogue, const journey::Question& question) {
  return catalogue.named(idOf(question) + ".column");
}
std::string scaleOf(const language::Catalogue& catalogue, const journey::Question& question) {
  const std::string id = idOf(question);
  return catalogue("report.rounds.scale"_text,
                   {catalogue.named(id), std::to_string(question.lowest), catalogue.named(id + ".lowest"),
                    std::to_string(question.highest), catalogue.named(id + ".highest")});
}

std::string figure(const language::Catalogue& catalogue, bool known, double value) {
  return known ? catalogue.number(value, 1) : "–";
}

std::string signedFigure(const language::Catalogue& catalogue, double value) {
  const std::string figure = catalogue.number(std::abs(value), 1);
  if (figure.find_first_not_of("0.,") == std::string::npos) return figure;
  return (value < 0 ? "−" : "+") + figure;
}

std::string journeyName(const language::Catalogue& catalogue, const journey::Workshop& workshop,
                        base::Id<journey::Journey> journey) {
  if (const auto name = journey::nameOf(workshop, journey); !name.empty()) return std::string{name};
  const auto all = journey::journeysOf(workshop);
  const auto at = std::ranges::find(all, journey, &journey::Journey::id);
  return catalogue("journey.number"_text, {std::to_string(at - all.begin() + 1)});
}

std::string laneName(const language::Catalogue& catalogue, std::string_view id) {
  const std::string text = "lane." + std::string{id};
  return catalogue.has(text) ? catalogue.named(text) : std::string{id};
}

std::string asKind(std::string name) {
  if (!name.empty() && name.front() >= 'A' && name.front() <= 'Z')
    name.front() = static_cast<char>(name.front() - 'A' + 'a');
  return name;
}

std::string laneKind(const language::Catalogue& catalogue, std::string_view id) {
  return asKind(laneName(catalogue, id));
}

std::string amountWords(const language::Catalogue& catalogue, journey::Holds holds, double amount) {
  if (holds == journey::Holds::Money) {
    const bool isRound = std::abs(amount - std::round(amount)) < 0.005;
    return catalogue("amount.money"_text, {catalogue.number(amount, isRound ? 0 : 2)});
  }
  constexpr long long minute = 60, hour = 60 * minute, day = 24 * hour, few = 10;
  const long long all = std::llround(amount * minute);
  const std::pair<language::Text, long long> units[] = {{"amount.days"_text, day},
                                                        {"amount.hours"_text, hour},
                                                        {"amount.minutes"_text, minute},
                                                        {"amount.seconds"_text, 1}};
  for (std::size_t i = 0; i + 1 < std::size(units); ++i) {
    const auto& [text, seconds] = units[i];
    const auto& [lessText, less] = units[i + 1];
    if (all >= few * seconds) return catalogue.count(text, (all + seconds / 2) / seconds);
    if (all < seconds) continue;
    const long long rest = (all % seconds + less / 2) / less;
    if (rest * less == seconds) return catalogue.count(text, all / seconds + 1);
    const std::string out = catalogue.count(text, all / seconds);
    return rest == 0 ? out : out + " " + catalogue.count(lessText, rest);
  }
  return all == 0 ? catalogue.count("amount.minutes"_text, 0) : catalogue.count("amount.seconds"_text, all);
}

std::string sumWords(const language::Catalogue& catalogue, journey::Holds holds, const journey::Sum& sum) {
  const std::string amount = amountWords(catalogue, holds, sum.amount);
  if (sum.missing == 0) return amount;
  return amount + " (" + catalogue.count("lanes.missing"_text, static_cast<long long>(sum.missing)) + ")";
}

std::string aboutOf(const Context& context, const journey::Evidence& evidence) {
  auto those = journey::touchpointsOf(context.workshop, evidence.id);
  const auto& order = context.story.touchpoints;
  std::ranges::stable_sort(those, {},
                           [&](const auto* one) { return std::ranges::find(order, one) - order.begin(); });
  return namesOf(those);
}

std::string shownDepartment(const Context& context, const journey::Source& source) {
  const bool isKept = source.kind == journey::SourceKind::Interview && context.workshop.brief().anonymous;
  return isKept ? context.catalogue("report.anonymous"_text) : source.department;
}

} // namespace report
