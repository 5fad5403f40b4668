#include "journey/people.hpp"

#include "journey/by_rank.hpp"

#include <algorithm>
#include <cmath>

namespace journey {
namespace {

bool isThere(const Workshop& workshop, Id<Stakeholder> id) {
  const Stakeholder* found = workshop.stakeholders.find(id);
  return found != nullptr && !found->gone;
}

} // namespace

std::int64_t ringAt(double x, double y) {
  const double far = 2 * std::hypot(x - 0.5, y - 0.5);
  return far <= ringReach[0] ? 0 : far <= ringReach[1] ? 1 : 2;
}

std::vector<const Stakeholder*> stakeholdersOf(const Workshop& workshop) {
  return livingByRank(workshop.stakeholders);
}

std::vector<const Relation*> relationsOf(const Workshop& workshop) {
  std::vector<const Relation*> out;
  for (const Relation& relation : workshop.relations)
    if (!relation.gone && isThere(workshop, relation.one) && isThere(workshop, relation.other))
      out.push_back(&relation);
  return out;
}

std::vector<const Persona*> personasOf(const Workshop& workshop) { return livingByRank(workshop.personas); }

const Persona* personaOf(const Workshop& workshop, Id<Journey> journey) {
  for (const Persona* persona : personasOf(workshop))
    if (persona->journey == journey) return persona;
  return nullptr;
}

std::string_view nameOf(const Workshop& workshop, Id<Journey> id) {
  const Journey* journey = workshop.journeys.find(id);
  if (journey == nullptr) return {};
  if (!journey->name.empty()) return journey->name;
  if (const Persona* persona = personaOf(workshop, id)) return persona->name;
  for (const Persona& persona : workshop.personas)
    if (persona.journey == id) return persona.name;
  return {};
}

const std::string& ringName(const Brief& brief, std::int64_t ring) {
  return ring == 0 ? brief.ringNear : ring == 1 ? brief.ringMiddle : brief.ringFar;
}

} // namespace journey
