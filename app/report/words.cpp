#include "report/words.hpp"

#include "base/utf8.hpp"
#include "journey/amount.hpp"

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

std::string laneName(const language::Catalogue& catalogue, std::string_view id) {
  const std::string text = "lane." + std::string{id};
  return catalogue.has(text) ? catalogue.named(text) : std::string{id};
}

std::string laneKind(const language::Catalogue& catalogue, std::string_view id) {
  std::string name = laneName(catalogue, id);
  if (!name.empty() && name.front() >= 'A' && name.front() <= 'Z') name.front() |= 0x20;
  return name;
}

std::string amountWords(const language::Catalogue& catalogue, journey::Holds holds, double amount) {
  if (holds == journey::Holds::Money) {
    const bool isRound = std::abs(amount - std::round(amount)) < 0.005;
    return catalogue("amount.money"_text, {catalogue.number(amount, isRound ? 0 : 2)});
  }
  constexpr double minute = 60;
  const auto all = std::llround(amount * minute), perDay = std::llround(journey::minutesOfDay * minute);
  const std::pair<language::Text, long long> units[] = {{"amount.days"_text, perDay},
                                                        {"amount.hours"_text, 3600},
                                                        {"amount.minutes"_text, 60},
                                                        {"amount.seconds"_text, 1}};
  std::string out;
  long long left = all;
  int said = 0;
  for (const auto& [text, seconds] : units) {
    const long long count = left / seconds;
    left %= seconds;
    if (count == 0 || said == 2) continue;
    out += (said++ == 0 ? "" : " ") + catalogue.count(text, count);
  }
  return said == 0 ? catalogue.count("amount.minutes"_text, 0) : out;
}

std::string sumWords(const language::Catalogue& catalogue, journey::Holds holds, const journey::Sum& sum) {
  const std::string amount = amountWords(catalogue, holds, sum.amount);
  if (sum.missing == 0) return amount;
  return amount + " (" + catalogue.count("lanes.missing"_text, static_cast<long long>(sum.missing)) + ")";
}

} // namespace report
