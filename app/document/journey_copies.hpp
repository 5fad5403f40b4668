#pragma once
// A persona's own journey: begun with stages alone, or as a copy of another one.
#include "document/deed.hpp"
#include "document/history.hpp"

#include <string>
#include <vector>

namespace document {

/// Of a copied journey: its stages with what they are meant to bring; or all that is on its map, with loose
/// touchpoints, piles and the notes of every lane. Votes, signs, what was picked, and the bin stay behind.
enum class Copied { Stages, Map };

/// After the others, with stages of these names. Refused where the persona has a journey already.
Deed beginJourney(Id<journey::Persona> whose, const std::vector<std::string>& stages,
                  Id<journey::Journey>* made = nullptr);
/// The same as a copy.
Deed copyJourney(Id<journey::Persona> whose, Id<journey::Journey> from, Copied what,
                 Id<journey::Journey>* made = nullptr);

/// The names of the stages that the workshop began with, as its template has them; in order.
std::vector<std::string> firstStages(const History& history);

} // namespace document
