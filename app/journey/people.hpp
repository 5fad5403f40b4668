#pragma once
// Who is around the customer, and who the customer is: in order, without what was thrown away.
#include "journey/workshop.hpp"

#include <vector>

namespace journey {

/// How far a ring reaches from the middle, as a part of the way to the sheet's edge, the nearest first.
inline constexpr std::array<double, 3> ringReach{0.36, 0.66, 0.96};

/// The ring of a place (0..1 of the sheet's width and height); what lies beyond the farthest belongs to it.
std::int64_t ringAt(double x, double y);

/// By rank.
std::vector<const Stakeholder*> stakeholdersOf(const Workshop& workshop);
/// Between stakeholders that are there, by id.
std::vector<const Relation*> relationsOf(const Workshop& workshop);
/// By rank: the first is the customer whom the workshop is about.
std::vector<const Persona*> personasOf(const Workshop& workshop);
/// Whose way this is; nullptr: nobody's.
const Persona* personaOf(const Workshop& workshop, Id<Journey> journey);
/// What a journey is called: by its own name, or as the persona whose way it is, or was; empty: as neither.
std::string_view nameOf(const Workshop& workshop, Id<Journey> journey);
/// What somebody called this ring; empty: nothing yet.
const std::string& ringName(const Brief& brief, std::int64_t ring);

} // namespace journey
