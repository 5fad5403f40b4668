#include "report/words.hpp"

#include "base/utf8.hpp"
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
