#include "document/brief.hpp"

#include "document/refusals.hpp"
#include "document/text.hpp"
#include "document/text_kind.hpp"
#include "journey/judge.hpp"

#include <cassert>

namespace document {

using journey::Brief;

namespace {

constexpr Id<Brief> theBrief{1};

template <class Field, class New> Outcome setBrief(Edit& edit, Field Brief::*member, const New& value) {
  edit.set(theBrief, member, value);
  return {};
}

} // namespace

Deed writeBrief(std::string Brief::*field, const std::string& text) {
  return Deed("deed.write_brief", [=](Edit& edit) -> Outcome {
    assert(field != &Brief::language);
    if (field == &Brief::barLabel) return setBarLabel(text)(edit);
    std::string clean;
    const std::size_t limit = field == &Brief::title ? nameLimit : briefLimit;
    if (auto no = cleanText(text, limit, Blank::Allowed, clean)) return no;
    return setBrief(edit, field, clean);
  });
}

Deed setLanguage(const std::string& code) {
  return Deed("deed.set_policy", [=](Edit& edit) -> Outcome {
    if (journey::faultOf(journey::fieldOf(&Brief::language), code))
      return refused("refusal.unknown_language");
    return setBrief(edit, &Brief::language, code);
  });
}

Deed setScope(journey::Scope scope) {
  return Deed("deed.set_policy", [=](Edit& edit) { return setBrief(edit, &Brief::scope, scope); });
}
Deed setAnonymous(bool on) {
  return Deed("deed.set_policy", [=](Edit& edit) { return setBrief(edit, &Brief::anonymous, on); });
}
Deed setOpenVotes(bool on) {
  return Deed("deed.set_policy", [=](Edit& edit) { return setBrief(edit, &Brief::openVotes, on); });
}

Deed setDiscussSpread(std::int64_t spread) {
  return Deed("deed.set_policy", [=](Edit& edit) -> Outcome {
    if (auto no = checkRange(&Brief::discussSpread, spread)) return no;
    return setBrief(edit, &Brief::discussSpread, spread);
  });
}

Deed setBar(double bar) {
  return Deed("deed.set_policy", [=](Edit& edit) -> Outcome {
    if (auto no = checkRange(&Brief::bar, bar)) return no;
    return setBrief(edit, &Brief::bar, bar);
  });
}

Deed setBarLabel(const std::string& label) {
  return Deed("deed.set_policy", [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(label, nameLimit, Blank::Refused, clean)) return no;
    return setBrief(edit, &Brief::barLabel, clean);
  });
}

Deed setDots(std::int64_t dots) {
  return Deed("deed.set_policy", [=](Edit& edit) -> Outcome {
    if (auto no = checkRange(&Brief::dots, dots)) return no;
    return setBrief(edit, &Brief::dots, dots);
  });
}

namespace {

/// The text of the brief with this name; nullptr: there is none that people write.
std::string Brief::*briefText(std::string_view name) {
  return name == "language" ? nullptr : textNamed<Brief>(name);
}

} // namespace

const TextKind text::title{
    .name = "title",
    .start = [](const journey::Workshop& workshop, const Draft&) { return workshop.brief().title; },
    .finish = [](const Draft& draft, std::int64_t*) { return writeBrief(&Brief::title, draft.text); }};
const TextKind text::brief{.name = "brief",
                           .start =
                               [](const journey::Workshop& workshop, const Draft& draft) {
                                 const auto member = briefText(draft.field);
                                 return member == nullptr ? std::string{} : workshop.brief().*member;
                               },
                           .finish =
                               [](const Draft& draft, std::int64_t*) {
                                 const auto member = briefText(draft.field);
                                 return member == nullptr ? nothingToWrite("deed.write_brief")
                                                          : writeBrief(member, draft.text);
                               }};

} // namespace document
