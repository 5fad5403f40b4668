#pragma once
// Personas: who the customer is.
#include "document/deed.hpp"
#include "journey/ink.hpp"

namespace document {

struct TextKind;

/// After the others, with a face that none of them has. The first gets the workshop's first journey.
Deed addPersona(const std::string& name, Id<journey::Persona>* made = nullptr);
/// Any text of it; all but the name may become empty. Name and about at most 200 bytes, else 2,000.
Deed writePersona(Id<journey::Persona> who, std::string journey::Persona::*field, const std::string& text);
/// A whole number of per cent as people write it ("68", "68 %"); empty: not known.
Deed writeShare(Id<journey::Persona> who, const std::string& text);
/// Shows this symbol; what was drawn is kept.
Deed setPortrait(Id<journey::Persona> who, journey::Portrait portrait);
/// Shows another of the faces that it has.
Deed showLikeness(Id<journey::Persona> who, journey::Likeness likeness);
/// Shows this PNG, which look::squareOf made; the one before it is kept for undo.
Deed showPicture(Id<journey::Persona> who, const std::string& png);
/// What one finger drew, over what is there; shown from now on. Refused where the drawing is full.
Deed drawPortrait(Id<journey::Persona> who, const journey::Ink& strokes);
/// Without its newest stroke, or without any; nothing where it has none.
Deed takeStroke(Id<journey::Persona> who);
Deed clearDrawing(Id<journey::Persona> who);
Deed binPersona(Id<journey::Persona> who);
Deed restorePersona(Id<journey::Persona> who);

namespace text {
/// newPersona: about nothing. persona: about it, field: a text of it, or "share".
extern const TextKind newPersona, persona;
} // namespace text

} // namespace document
