#include "document/evidence.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"
#include "document/text_kind.hpp"
#include "journey/evidence.hpp"

namespace document {

using journey::Evidence;
using journey::EvidenceLink;
using journey::Source;
using journey::SourceKind;
using journey::Touchpoint;

namespace {

/// With its source; nullptr: one of both is thrown away, or unknown.
const Evidence* inForce(const Edit& edit, Id<Evidence> id) {
  const Evidence* evidence = edit.now().evidence.find(id);
  return evidence != nullptr && journey::isInForce(edit.now(), *evidence) ? evidence : nullptr;
}

double rankAtEnd(Edit& edit, Id<Evidence> moving, Id<Source> of) {
  return Row<Evidence>(edit, moving, [of](const Evidence& one) { return one.source == of; }).rankAtEnd();
}

} // namespace

Deed addSource(SourceKind kind, const std::string& title, Id<Source>* made) {
  return Deed("deed.add_source", [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(title, nameLimit, Blank::Refused, clean)) return no;
    const double rank = Row<Source>(edit, {}, [](auto&) { return true; }).rankAtEnd();
    const auto id = edit.add<Source>();
    edit.set(id, &Source::kind, kind);
    edit.set(id, &Source::title, clean);
    edit.set(id, &Source::rank, rank);
    edit.set(id, &Source::author, edit.by());
    giveMade(made, id);
    return {};
  });
}

Deed writeSource(Id<Source> source, std::string Source::*field, const std::string& text) {
  return Deed("deed.write_source", [=](Edit& edit) {
    return writeField(edit, source, field, text, nameLimit,
                      field == &Source::title ? Blank::Refused : Blank::Allowed);
  });
}

Deed binSource(Id<Source> source) {
  return Deed("deed.bin_source", [=](Edit& edit) { return bin(edit, source); });
}
Deed restoreSource(Id<Source> source) {
  return Deed("deed.restore_source", [=](Edit& edit) { return restore(edit, source); });
}

Deed addEvidence(Id<Source> source, const std::string& text, Id<Evidence>* made) {
  return Deed("deed.add_evidence", [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(text, noteLimit, Blank::Refused, clean)) return no;
    if (living(edit, source) == nullptr) return refusedGone();
    const double rank = rankAtEnd(edit, {}, source);
    const auto id = edit.add<Evidence>();
    edit.set(id, &Evidence::source, source);
    edit.set(id, &Evidence::text, clean);
    edit.set(id, &Evidence::rank, rank);
    edit.set(id, &Evidence::author, edit.by());
    giveMade(made, id);
    return {};
  });
}

Deed writeEvidence(Id<Evidence> evidence, const std::string& text) {
  return Deed("deed.write_evidence", [=](Edit& edit) -> Outcome {
    if (inForce(edit, evidence) == nullptr) return refusedGone();
    return writeField(edit, evidence, &Evidence::text, text, noteLimit);
  });
}

Deed moveEvidence(Id<Evidence> id, Id<Source> to) {
  return Deed("deed.move_evidence", [=](Edit& edit) -> Outcome {
    const Evidence* evidence = inForce(edit, id);
    if (evidence == nullptr || living(edit, to) == nullptr) return refusedGone();
    if (evidence->source == to) return {};
    const double rank = rankAtEnd(edit, id, to);
    edit.set(id, &Evidence::source, to);
    edit.set(id, &Evidence::rank, rank);
    return {};
  });
}

Deed binEvidence(Id<Evidence> evidence) {
  return Deed("deed.bin_evidence", [=](Edit& edit) { return bin(edit, evidence); });
}

Deed restoreEvidence(Id<Evidence> id) {
  return Deed("deed.restore_evidence", [=](Edit& edit) -> Outcome {
    const Evidence* evidence = edit.now().evidence.find(id);
    if (evidence != nullptr && living(edit, evidence->source) == nullptr)
      return refused("refusal.source_gone");
    return restore(edit, id);
  });
}

Deed linkEvidence(Id<Evidence> evidence, Id<Touchpoint> touchpoint, bool on) {
  return Deed("deed.link_evidence", [=](Edit& edit) -> Outcome {
    if (inForce(edit, evidence) == nullptr || living(edit, touchpoint) == nullptr) return refusedGone();
    for (const EvidenceLink& link : edit.now().evidenceLinks)
      if (link.evidence == evidence && link.touchpoint == touchpoint) {
        edit.set(link.id, &EvidenceLink::gone, !on);
        return {};
      }
    if (!on) return {};
    const auto id = edit.add<EvidenceLink>();
    edit.set(id, &EvidenceLink::evidence, evidence);
    edit.set(id, &EvidenceLink::touchpoint, touchpoint);
    return {};
  });
}

namespace {

Deed finishNewSource(const Draft& draft, std::int64_t* made) {
  const auto kind = draft.field == "interview" ? SourceKind::Interview : SourceKind::Document;
  return makeNew<Source>(draft, made, [=](Id<Source>* id) { return addSource(kind, draft.text, id); });
}

Deed finishSource(const Draft& draft, std::int64_t*) {
  const auto member = textNamed<Source>(draft.field);
  return member == nullptr ? nothingToWrite("deed.write_source")
                           : writeSource(Id<Source>{draft.about}, member, draft.text);
}

/// Who names a source says at once from whom it is, and of when.
std::optional<Draft> whoAndWhen(const Draft& draft, std::int64_t made) {
  const bool isNew = draft.what == &text::newSource;
  if (!isNew && draft.field != "department") return {};
  Draft next;
  next.what = &text::source;
  next.about = isNew ? made : draft.about;
  next.field = isNew ? "department" : "day";
  return next;
}

Deed finishNewEvidence(const Draft& draft, std::int64_t* made) {
  return makeNew<Evidence>(draft, made, [draft](Id<Evidence>* id) {
    return addEvidence(Id<Source>{draft.about}, draft.text, id);
  });
}

} // namespace

const TextKind text::newSource{.name = "new_source", .finish = finishNewSource, .next = whoAndWhen};
const TextKind text::source{
    .name = "source", .start = namedText<Source>, .finish = finishSource, .next = whoAndWhen};
const TextKind text::newEvidence{
    .name = "new_evidence", .finish = finishNewEvidence, .follows = TextKind::Follows::Everywhere};
const TextKind text::evidence{
    .name = "evidence", .start = Begin<&Evidence::text>::with, .finish = End<writeEvidence>::by};

} // namespace document
