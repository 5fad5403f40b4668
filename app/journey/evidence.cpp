#include "journey/evidence.hpp"

#include "journey/by_rank.hpp"
#include "journey/measures.hpp"

#include <algorithm>
#include <set>

namespace journey {
namespace {

template <class Record> bool isThere(const Table<Record>& table, Id<Record> id) {
  const Record* record = table.find(id);
  return record != nullptr && !record->gone;
}

bool isInForce(const Workshop& workshop, const EvidenceLink& link) {
  const Evidence* evidence = workshop.evidence.find(link.evidence);
  return !link.gone && evidence != nullptr && isInForce(workshop, *evidence) &&
         isThere(workshop.touchpoints, link.touchpoint);
}

/// Stages about which customers gave answers.
std::set<Id<Stage>> askedStages(const Workshop& workshop) {
  std::set<Id<Stage>> out;
  for (const Measure& measure : workshop.measures)
    if (!measure.gone && measure.stage && tallyOf(measure).n() > 0) out.insert(measure.stage);
  return out;
}

} // namespace

bool isInForce(const Workshop& workshop, const Evidence& evidence) {
  return !evidence.gone && isThere(workshop.sources, evidence.source);
}

std::vector<SourcePart> sourcesOf(const Workshop& workshop) {
  std::map<Id<Source>, std::vector<const Evidence*>> findings;
  for (const Evidence* evidence : livingByRank(workshop.evidence))
    findings[evidence->source].push_back(evidence);
  std::vector<SourcePart> out;
  for (const Source* source : livingByRank(workshop.sources))
    out.push_back({source, std::move(findings[source->id])});
  return out;
}

std::vector<const EvidenceLink*> evidenceLinksOf(const Workshop& workshop) {
  std::vector<const EvidenceLink*> out;
  for (const EvidenceLink& link : workshop.evidenceLinks)
    if (isInForce(workshop, link)) out.push_back(&link);
  return out;
}

std::vector<const Touchpoint*> touchpointsOf(const Workshop& workshop, Id<Evidence> evidence) {
  std::vector<const Touchpoint*> out;
  for (const EvidenceLink& link : workshop.evidenceLinks)
    if (link.evidence == evidence && isInForce(workshop, link))
      out.push_back(workshop.touchpoints.find(link.touchpoint));
  return out;
}

std::vector<const Evidence*> evidenceAbout(const Workshop& workshop, Id<Touchpoint> touchpoint) {
  std::vector<const Evidence*> out;
  for (const EvidenceLink& link : workshop.evidenceLinks)
    if (link.touchpoint == touchpoint && isInForce(workshop, link))
      out.push_back(workshop.evidence.find(link.evidence));
  return out;
}

Basis Grounds::basis() const {
  if (asked) return Basis::Researched;
  return documents + interviews > 0 || stageAsked ? Basis::Partly : Basis::Assumed;
}

GroundsOfAll groundsOf(const Workshop& workshop) {
  GroundsOfAll out;
  for (const EvidenceLink* link : evidenceLinksOf(workshop)) {
    const Source& source = *workshop.sources.find(workshop.evidence.find(link->evidence)->source);
    Grounds& grounds = out[link->touchpoint];
    ++(source.kind == SourceKind::Document ? grounds.documents : grounds.interviews);
  }
  for (const auto& [touchpoint, said] : customersSay(workshop)) out[touchpoint].asked = true;
  for (const Measure& measure : workshop.measures)
    if (!measure.gone && measure.touchpoint && tallyOf(measure).n() > 0) out[measure.touchpoint].asked = true;
  for (const Quote& quote : workshop.quotes)
    if (!quote.gone) out[quote.touchpoint].asked = true;
  if (const auto stages = askedStages(workshop); !stages.empty())
    for (const Touchpoint& touchpoint : workshop.touchpoints) {
      const Step* step = workshop.steps.find(touchpoint.step);
      if (step != nullptr && stages.contains(step->stage)) out[touchpoint.id].stageAsked = true;
    }
  std::erase_if(out, [&](const auto& one) { return !isThere(workshop.touchpoints, one.first); });
  return out;
}

Grounds groundsOf(const GroundsOfAll& all, Id<Touchpoint> touchpoint) {
  const auto at = all.find(touchpoint);
  return at == all.end() ? Grounds{} : at->second;
}

} // namespace journey
