#include "document/brief.hpp"

#include "document/refusals.hpp"
#include "document/text.hpp"

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

Outcome writeBrief(Edit& edit, std::string Brief::*field, std::string_view text) {
  assert(field != &Brief::language);
  if (field == &Brief::barLabel) return setBarLabel(edit, text);
  std::string clean;
  const std::size_t limit = field == &Brief::title ? nameLimit : briefLimit;
  if (auto no = cleanText(text, limit, Blank::Allowed, clean)) return no;
  return setBrief(edit, field, clean);
}

Outcome setLanguage(Edit& edit, std::string_view code) {
  if (code != "nl" && code != "en") return refused("refusal.unknown_language");
  return setBrief(edit, &Brief::language, code);
}

Outcome setScope(Edit& edit, journey::Scope scope) { return setBrief(edit, &Brief::scope, scope); }
Outcome setAnonymous(Edit& edit, bool on) { return setBrief(edit, &Brief::anonymous, on); }
Outcome setOpenVotes(Edit& edit, bool on) { return setBrief(edit, &Brief::openVotes, on); }

Outcome setDiscussSpread(Edit& edit, std::int64_t spread) {
  if (auto no = checkRange(spread, 1, 9)) return no;
  return setBrief(edit, &Brief::discussSpread, spread);
}

Outcome setBar(Edit& edit, double bar) {
  if (auto no = checkRange(bar, 1, 10)) return no;
  return setBrief(edit, &Brief::bar, bar);
}

Outcome setBarLabel(Edit& edit, std::string_view label) {
  std::string clean;
  if (auto no = cleanText(label, nameLimit, Blank::Refused, clean)) return no;
  return setBrief(edit, &Brief::barLabel, clean);
}

Outcome setDots(Edit& edit, std::int64_t dots) {
  if (auto no = checkRange(dots, 0, 20)) return no;
  return setBrief(edit, &Brief::dots, dots);
}

} // namespace document
