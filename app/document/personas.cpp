#include "document/personas.hpp"

#include "base/utf8.hpp"
#include "document/order.hpp"
#include "document/record_deeds.hpp"
#include "document/text_kind.hpp"
#include "journey/people.hpp"

#include <algorithm>

namespace document {

using journey::Likeness;
using journey::Persona;
using journey::Portrait;

namespace {

/// The first face that nobody has, or the first of all.
Portrait freePortrait(const journey::Workshop& workshop) {
  for (std::size_t i = 0; i < journey::enumerators<Portrait>.size(); ++i) {
    const auto face = static_cast<Portrait>(i);
    if (std::ranges::none_of(workshop.personas,
                             [&](const Persona& one) { return !one.gone && one.portrait == face; }))
      return face;
  }
  return Portrait::Bob;
}

} // namespace

Deed addPersona(const std::string& name, Id<Persona>* made) {
  return Deed("deed.add_persona", [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(name, nameLimit, Blank::Refused, clean)) return no;
    const double rank = Row<Persona>(edit, {}, [](auto&) { return true; }).rankAtEnd();
    const auto way = journey::firstJourney(edit.now());
    const bool isTheirs = journey::personaOf(edit.now(), way) == nullptr;
    const Portrait face = freePortrait(edit.now());
    const auto id = edit.add<Persona>();
    edit.set(id, &Persona::name, clean);
    edit.set(id, &Persona::portrait, face);
    if (isTheirs) edit.set(id, &Persona::journey, way);
    edit.set(id, &Persona::rank, rank);
    edit.set(id, &Persona::author, edit.by());
    giveMade(made, id);
    return {};
  });
}

Deed writePersona(Id<Persona> who, std::string Persona::*field, const std::string& text) {
  return Deed("deed.write_persona", [=](Edit& edit) {
    const bool isName = field == &Persona::name, isLine = isName || field == &Persona::about;
    return writeField(edit, who, field, text, isLine ? nameLimit : noteLimit,
                      isName ? Blank::Refused : Blank::Allowed);
  });
}

Deed writeShare(Id<Persona> who, const std::string& text) {
  return Deed("deed.write_persona", [=](Edit& edit) -> Outcome {
    std::string_view digits = base::trimmed(text);
    if (digits.ends_with('%')) digits = base::trimmed(digits.substr(0, digits.size() - 1));
    if (digits.empty()) return setField(edit, who, &Persona::share, std::optional<std::int64_t>{});
    const std::int64_t share = wholeNumberIn(digits).value_or(-1);
    if (auto no = checkRange<Persona>(&Persona::share, share)) return no;
    return setField(edit, who, &Persona::share, std::optional{share});
  });
}

Deed setPortrait(Id<Persona> who, Portrait portrait) {
  return Deed("deed.set_portrait", [=](Edit& edit) -> Outcome {
    if (auto no = setField(edit, who, &Persona::portrait, portrait)) return no;
    return setField(edit, who, &Persona::likeness, Likeness::Symbol);
  });
}

Deed showLikeness(Id<Persona> who, Likeness likeness) {
  return Deed("deed.set_portrait",
              [=](Edit& edit) { return setField(edit, who, &Persona::likeness, likeness); });
}

namespace {

journey::Ink inkOf(const Edit& edit, Id<Persona> who) {
  const Persona* persona = living(edit, who);
  return persona == nullptr ? journey::Ink{} : journey::inkIn(persona->ink).value_or(journey::Ink{});
}

} // namespace

Deed drawPortrait(Id<Persona> who, const journey::Ink& strokes) {
  return Deed("deed.draw_portrait", [who, more = journey::inkText(strokes)](Edit& edit) -> Outcome {
    const Persona* persona = living(edit, who);
    if (persona == nullptr) return refusedGone();
    if (persona->ink.size() + more.size() > journey::inkLimit) return refused("refusal.ink_full");
    if (more.empty()) return {};
    edit.set(who, &Persona::ink, persona->ink + more);
    edit.set(who, &Persona::likeness, Likeness::Drawing);
    return {};
  });
}

Deed showPicture(Id<Persona> who, const std::string& png) {
  return Deed("deed.show_picture", [=](Edit& edit) -> Outcome {
    if (living(edit, who) == nullptr) return refusedGone();
    if (png.empty() || png.size() > journey::mostPictureBytes) return refused("refusal.picture_broken");
    edit.set(who, &Persona::picture, edit.keepPicture(png));
    edit.set(who, &Persona::likeness, Likeness::Picture);
    return {};
  });
}

Deed takeStroke(Id<Persona> who) {
  return Deed("deed.take_stroke", [=](Edit& edit) {
    journey::Ink ink = inkOf(edit, who);
    if (!ink.empty()) ink.pop_back();
    return setField(edit, who, &Persona::ink, journey::inkText(ink));
  });
}

Deed clearDrawing(Id<Persona> who) {
  return Deed("deed.clear_drawing",
              [=](Edit& edit) { return setField(edit, who, &Persona::ink, std::string{}); });
}

Deed binPersona(Id<Persona> who) {
  return Deed("deed.bin_persona", [=](Edit& edit) { return bin(edit, who); });
}
Deed restorePersona(Id<Persona> who) {
  return Deed("deed.restore_persona", [=](Edit& edit) { return restore(edit, who); });
}

namespace {

constexpr const char* share = "share";

std::string beginPersona(const journey::Workshop& workshop, const Draft& draft) {
  if (draft.field != share) return namedText<Persona>(workshop, draft);
  const Persona* persona = workshop.personas.find(Id<Persona>{draft.about});
  return persona == nullptr || !persona->share ? std::string{} : std::to_string(*persona->share);
}

Deed finishPersona(const Draft& draft, std::int64_t*) {
  const Id<Persona> who{draft.about};
  if (draft.field == share) return writeShare(who, draft.text);
  const auto member = textNamed<Persona>(draft.field);
  return member == nullptr ? nothingToWrite("deed.write_persona") : writePersona(who, member, draft.text);
}

} // namespace

const TextKind text::newPersona{
    .name = "new_persona", .finish = [](const Draft& draft, std::int64_t* made) {
      return makeNew<Persona>(draft, made, [draft](Id<Persona>* id) { return addPersona(draft.text, id); });
    }};
const TextKind text::persona{.name = "persona", .start = beginPersona, .finish = finishPersona};

} // namespace document
