#pragma once
// Where on the map the answers to a question belong.
#include "intake/objection.hpp"
#include "journey/outline.hpp"

#include <string>
#include <variant>

namespace intake {

/// A touchpoint or a stage, never both; of neither, only what it is called: it has still to be found.
struct Place {
  base::Id<journey::Touchpoint> touchpoint{};
  base::Id<journey::Stage> stage{};
  std::string name{};

  bool isKnown() const { return touchpoint || stage; }
  bool isSaid() const { return isKnown() || !name.empty(); }
  friend bool operator==(const Place&, const Place&) = default;
};

/// The same where it is still on the map, with the name that it has now. Otherwise by its name: that of a
/// touchpoint or its number in the journey, or that of a stage; the beginning of a name is enough where no
/// other begins so.
std::variant<Place, Objection> findPlace(const journey::Workshop& workshop, const Place& asked);
/// All that answers can belong to, in the order of the journey: a stage, then its touchpoints; what lies
/// under no step comes last.
std::vector<Place> placesOf(const journey::Outline& outline);

} // namespace intake
