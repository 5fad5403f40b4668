#pragma once
// What lies in the lanes under a step, and which lanes there are.
#include "journey/records/record.hpp"

namespace journey {

/// What somebody noted in a lane under a step.
struct Note {
  static constexpr std::string_view table = "note";
  Id<Note> id{};
  std::string kind = "need"; ///< of the lane (journey/lanes.hpp); one that is not known here is kept
  Id<Step> step{};
  Id<Touchpoint> touchpoint{}; ///< the one it is about, where the team said so
  std::string text;
  std::string remedy; ///< of a fail point: how it is put right
  double rank = 0;
  double angle = 0;
  Id<Participant> author{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("kind", &Note::kind, fact::word);
    field("step", &Note::step, fact::owner);
    field("touchpoint", &Note::touchpoint);
    field("text", &Note::text, fact::note);
    field("remedy", &Note::remedy, fact::note);
    field("rank", &Note::rank);
    field("angle", &Note::angle);
    field("author", &Note::author);
    field("gone", &Note::gone);
  }
  friend bool operator==(const Note&, const Note&) = default;
};

/// Whether the map shows a lane: said once somebody switched it on or off.
struct LaneChoice {
  static constexpr std::string_view table = "lane";
  static constexpr std::array<std::string_view, 1> key{"kind"};
  Id<LaneChoice> id{};
  std::string kind;
  bool shown = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("kind", &LaneChoice::kind, fact::word.set());
    field("shown", &LaneChoice::shown);
  }
  friend bool operator==(const LaneChoice&, const LaneChoice&) = default;
};

} // namespace journey
