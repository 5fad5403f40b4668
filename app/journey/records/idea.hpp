#pragma once
// Ideas, what they lift, and the dots on them.
#include "journey/records/record.hpp"

namespace journey {

/// In its author's private tray until shared; then on the board at x, y.
struct Idea {
  static constexpr std::string_view table = "idea";
  Id<Idea> id{};
  std::string text;
  Id<Participant> author{};
  bool shared = false;
  double x = 0, y = 0; ///< its middle on the board of ideas, 0..1 of its width and height
  double angle = 0;    ///< degrees, clockwise
  double rank = 0;
  std::string why; ///< why it fell short of the bar, in the team's words
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("text", &Idea::text, fact::note);
    field("author", &Idea::author);
    field("shared", &Idea::shared);
    field("x", &Idea::x);
    field("y", &Idea::y);
    field("angle", &Idea::angle);
    field("rank", &Idea::rank);
    field("why", &Idea::why, fact::note);
    field("gone", &Idea::gone);
  }
  friend bool operator==(const Idea&, const Idea&) = default;
};

/// That an idea lifts a touchpoint.
struct IdeaLink {
  static constexpr std::string_view table = "idea_link";
  static constexpr std::array<std::string_view, 2> key{"idea", "touchpoint"};
  Id<IdeaLink> id{};
  Id<Idea> idea{};
  Id<Touchpoint> touchpoint{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("idea", &IdeaLink::idea, fact::owner.set());
    field("touchpoint", &IdeaLink::touchpoint, fact::needed);
    field("gone", &IdeaLink::gone);
  }
  friend bool operator==(const IdeaLink&, const IdeaLink&) = default;
};

/// One dot of one participant on one idea; several on one idea are several records.
struct Dot {
  static constexpr std::string_view table = "dot";
  Id<Dot> id{};
  Id<Idea> idea{};
  Id<Participant> participant{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("idea", &Dot::idea, fact::owner.set());
    field("participant", &Dot::participant, fact::needed);
    field("gone", &Dot::gone);
  }
  friend bool operator==(const Dot&, const Dot&) = default;
};

} // namespace journey
