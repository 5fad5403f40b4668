#pragma once
// What was seen at one touchpoint, on a card as a measure has: each number with its name, and as a bar of the
// visits.
#include "journey/behaviour.hpp"
#include "language/language.hpp"
#include "look/drawing.hpp"

namespace figures {

void drawBehaviourCard(look::Drawing& drawing, const journey::Behaviour& behaviour, const base::Rect& box,
                       double letters, const std::string& title, const language::Catalogue& words);

} // namespace figures
