#pragma once
// What lies in the lanes under a step.
#include "journey/records/record.hpp"

namespace journey {

enum class NoteKind { Need, Expectation };
template <> inline constexpr std::array<std::string_view, 2> enumerators<NoteKind>{"need", "expectation"};

/// A need or an expectation, in the lane under its step.
struct Note {
  static constexpr std::string_view table = "note";
  Id<Note> id{};
  NoteKind kind = NoteKind::Need;
  Id<Step> step{};
  Id<Touchpoint> touchpoint{}; ///< the one it is about, where the team said so
  std::string text;
  double rank = 0;
  double angle = 0;
  Id<Participant> author{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("kind", &Note::kind);
    field("step", &Note::step, fact::owner);
    field("touchpoint", &Note::touchpoint);
    field("text", &Note::text, fact::note);
    field("rank", &Note::rank);
    field("angle", &Note::angle);
    field("author", &Note::author);
    field("gone", &Note::gone);
  }
  friend bool operator==(const Note&, const Note&) = default;
};

} // namespace journey
