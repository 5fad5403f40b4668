#pragma once
// The faces of personas, drawn in ink: nobody is in them, everybody recognises somebody.
#include "journey/records/persona.hpp"
#include "look/drawing.hpp"

namespace figures {

/// Head and shoulders, as large as the box allows, standing on its lower edge.
void drawPortrait(look::Drawing& drawing, const base::Rect& box, journey::Portrait portrait);

} // namespace figures
