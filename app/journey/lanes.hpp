#pragma once
// The lanes of the map under its steps, from top to bottom. A new one is an entry in lanes.cpp and its texts:
// "lane.<id>" its name, "lane.<id>.says" what it is in one sentence, "lane.<id>.hint" what to write.
#include "journey/workshop.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace journey {

/// What a note in a lane holds.
enum class Holds {
  Words,
  Time,     ///< "3 dagen"; Amount tells how much that is
  Money,    ///< "€ 14"
  Remedied, ///< words, and how it is put right
  Behaviour ///< no notes: what customers were seen to do at each touchpoint (journey/behaviour.hpp)
};

/// The lines of a service blueprint: of interaction, of visibility, of internal interaction.
enum class Line { None, Contact, Sight, Internal };

enum class Paper { White, Quiet, Yellow, Blue, Green, Lilac };

/// Ready choices of lanes, each after one way of mapping; the last one shows all.
enum class LaneSet { Workshop, TenSteps, Business, HowTo, Blueprint };
template <>
inline constexpr std::array<std::string_view, 5> enumerators<LaneSet>{"workshop", "ten_steps", "business",
                                                                      "how_to", "blueprint"};

struct Lane {
  std::string_view id; ///< as kept in notes: small letters and "_"
  Holds holds = Holds::Words;
  Paper paper = Paper::White;
  Line above = Line::None;     ///< what stands between it and the lanes above it
  std::vector<LaneSet> sets{}; ///< but Blueprint, which has all
  bool isShownAtFirst = false; ///< until somebody chooses
  bool isAmount() const { return holds == Holds::Time || holds == Holds::Money; }
  bool takesNotes() const { return holds != Holds::Behaviour; }
  friend bool operator==(const Lane&, const Lane&) = default;
};
using Lanes = std::vector<Lane>;

/// All that this program knows.
const Lanes& lanes();
/// nullptr: it is not known here.
const Lane* laneOf(std::string_view id);
bool isIn(const Lane& lane, LaneSet set);

/// Whether the map shows it, as people chose, or as it is at first.
bool isShown(const Workshop& workshop, const Lane& lane);
/// Those of `among` that the map shows.
Lanes shownLanes(const Workshop& workshop, const Lanes& among = lanes());
/// Those in which something is noted, and that is not thrown away; shown or not, known or not: then only with
/// its id. Points into the workshop: valid until it changes.
Lanes usedLanes(const Workshop& workshop);
/// How many notes of the map lie in it, or of how many touchpoints it tells something.
std::size_t countIn(const Workshop& workshop, std::string_view lane);

} // namespace journey
