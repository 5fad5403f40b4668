#pragma once
// What the map rests on: documents and interviews with their findings, and how far each touchpoint is more
// than an assumption.
//
// The team's own estimate (1.0) is an assumption until something supports it. Maps that rest on assumptions
// and maps that rest on research are told apart, and the first become the second step by step: first by what
// the organisation has in its documents and heads, then by asking customers (Stickdorn, Hormess, Lawrence and
// Schneider, This Is Service Design Doing, 2018, on assumption-based and research-based journey maps;
// Kalbach, Mapping Experiences, 2016, on investigating: existing sources and people inside before people
// outside).
#include "journey/workshop.hpp"

#include <map>
#include <vector>

namespace journey {

struct SourcePart {
  const Source* source;
  std::vector<const Evidence*> findings; ///< by rank
};
/// By rank, without what was thrown away.
std::vector<SourcePart> sourcesOf(const Workshop& workshop);
/// Nobody threw it away, nor its source.
bool isInForce(const Workshop& workshop, const Evidence& evidence);
/// Those in force between findings and touchpoints that are there, by id.
std::vector<const EvidenceLink*> evidenceLinksOf(const Workshop& workshop);
/// What a finding is about, and what is known about a touchpoint: by links in force, by id.
std::vector<const Touchpoint*> touchpointsOf(const Workshop& workshop, Id<Evidence> evidence);
std::vector<const Evidence*> evidenceAbout(const Workshop& workshop, Id<Touchpoint> touchpoint);

enum class Basis {
  Assumed,   ///< the team's estimate, and nothing else
  Partly,    ///< documents or people of the organisation say something, or customers about the whole stage
  Researched ///< customers were asked about it
};

/// What a touchpoint rests on.
struct Grounds {
  std::size_t documents = 0, interviews = 0; ///< findings
  bool stageAsked = false;                   ///< there are answers of customers about its stage
  bool asked = false;                        ///< and about itself: answers, words, or a score

  Basis basis() const;
};
/// Of those that rest on something; the others are assumed.
using GroundsOfAll = std::map<Id<Touchpoint>, Grounds>;
GroundsOfAll groundsOf(const Workshop& workshop);
Grounds groundsOf(const GroundsOfAll& all, Id<Touchpoint> touchpoint);

} // namespace journey
