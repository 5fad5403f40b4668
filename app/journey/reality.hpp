#pragma once
// How well the team knows its customer, by segment and over time. Each figure says whose answers it is about
// and how many touchpoints it rests on; none is made of several segments or waves put together.
#include "journey/curve.hpp"

namespace journey {

struct Known {
  Whose whose{};
  std::int64_t n = 0;         ///< touchpoints that both have
  double error = 0, bias = 0; ///< as in Reality
};

/// The segments of which satisfaction was measured at a touchpoint of this journey, in the order of their
/// names.
std::vector<std::string> segmentsIn(const Workshop& workshop, const Outline& outline);
/// The days on which it was, of one segment or of all who answered (empty), the earliest first.
std::vector<std::string> wavesIn(const Workshop& workshop, const Outline& outline,
                                 const std::string& segment = {});

/// Of everybody first, then of each segment, from the latest of each measure; those with something to
/// compare.
std::vector<Known> knownBySegment(const Workshop& workshop, const Outline& outline,
                                  const std::vector<CurvePoint>& team);
/// Of each wave by itself, the earliest first; those with something to compare.
std::vector<Known> knownOverTime(const Workshop& workshop, const Outline& outline,
                                 const std::vector<CurvePoint>& team, const std::string& segment = {});
/// The gaps with the widest first; equal ones stay in the order of the journey.
std::vector<Reality::Gap> rankedGaps(const Reality& reality);

/// What became of the moments of truth since the estimate was frozen: 1.0 keeps what it held.
struct Moments {
  /// In the order of the journey. One that 1.0 does not hold at all is added.
  std::vector<const Touchpoint*> kept, added, dropped;
  bool isRevised() const { return !added.empty() || !dropped.empty(); }
};
/// Nothing where no estimate is frozen, or an older program froze it and did not say.
std::optional<Moments> momentsSince(const Workshop& workshop, const Outline& outline);

} // namespace journey
