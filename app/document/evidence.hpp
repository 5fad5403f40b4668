#pragma once
// Documents and interviews, the findings of each, and the touchpoints that these are about.
#include "document/deed.hpp"

namespace document {

struct TextKind;

/// At most 200 bytes.
Deed addSource(journey::SourceKind kind, const std::string& title, Id<journey::Source>* made = nullptr);
/// Its title; or from whom, or when: these may become empty. At most 200 bytes.
Deed writeSource(Id<journey::Source> source, std::string journey::Source::*field, const std::string& text);
/// Its findings are hidden with it.
Deed binSource(Id<journey::Source> source);
Deed restoreSource(Id<journey::Source> source);

/// The last of its source. At most 2,000 bytes.
Deed addEvidence(Id<journey::Source> source, const std::string& text, Id<journey::Evidence>* made = nullptr);
Deed writeEvidence(Id<journey::Evidence> evidence, const std::string& text);
/// The last of that source.
Deed moveEvidence(Id<journey::Evidence> evidence, Id<journey::Source> to);
Deed binEvidence(Id<journey::Evidence> evidence);
/// Refused while its source is thrown away.
Deed restoreEvidence(Id<journey::Evidence> evidence);

/// That it is about this touchpoint, or no more.
Deed linkEvidence(Id<journey::Evidence> evidence, Id<journey::Touchpoint> touchpoint, bool on);

namespace text {
/// newSource: field "document" or "interview". source: about it, field "title", "department" or "day".
/// newEvidence: about its source. evidence: about it.
extern const TextKind newSource, source, newEvidence, evidence;
} // namespace text

} // namespace document
