#include "document/rules.hpp"

#include <algorithm>

namespace document {

std::optional<std::string> brokenRule(const journey::Workshop& workshop, const journey::Changes& changes) {
  const auto findings = journey::findingsIn(workshop, changes);
  return findings.empty() ? std::nullopt : std::optional{journey::told(findings.front())};
}

const journey::Participant* sitterInTheWay(const journey::Workshop& workshop,
                                           const journey::Changes& changes) {
  for (const journey::Finding& finding : journey::findingsIn(workshop, changes))
    if (finding.fault == journey::Fault::Twin && finding.table == journey::Participant::table) {
      const auto isChanged = [&](std::int64_t id) {
        return std::any_of(changes.begin(), changes.end(), [&](const journey::Change& change) {
          return change.table == journey::Participant::table && change.id == id;
        });
      };
      return workshop.participants.find({isChanged(finding.id) ? finding.other : finding.id});
    }
  return nullptr;
}

} // namespace document
