#pragma once
// What a touchpoint rests on, as it is shown and said everywhere: a sign that fills up and a line around its
// note that becomes firm, so that no colour is needed.
#include "journey/evidence.hpp"
#include "language/language.hpp"
#include "look/drawing.hpp"

namespace figures {

/// An empty disc, a half, a full one.
void drawBasis(look::Drawing& drawing, journey::Basis basis, base::Point centre, double radius);
/// Dashed, thin, thick: `width` is that of the thin one.
void outlineBasis(look::Drawing& drawing, journey::Basis basis, const base::Rect& box, double corner,
                  double width);

/// "assumption", "partly supported", "researched".
language::Text nameOf(journey::Basis basis);
/// "partly supported: 2 findings from documents, customers about the whole stage".
std::string told(const journey::Grounds& grounds, const language::Catalogue& words);

} // namespace figures
