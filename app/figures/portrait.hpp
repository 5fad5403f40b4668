#pragma once
// The faces of personas, drawn in ink: nobody is in them, everybody recognises somebody. Or as people drew
// them.
#include "journey/pictures.hpp"
#include "journey/records/persona.hpp"
#include "look/drawing.hpp"

namespace figures {

/// Head and shoulders, as large as the box allows, standing on its lower edge.
void drawPortrait(look::Drawing& drawing, const base::Rect& box, journey::Portrait portrait);
/// What is shown of this persona: a picture, what people drew, or the symbol.
void drawPortrait(look::Drawing& drawing, const base::Rect& box, const journey::Persona& persona,
                  const journey::Pictures& pictures);
/// What that is: a picture that is not there is no picture.
journey::Likeness shownOf(const journey::Persona& persona, const journey::Pictures& pictures);

} // namespace figures
