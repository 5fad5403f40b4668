#pragma once
// Whom the organisation deals with around its customer: how near, what both do for each other, and what they
// are to one another.
#include "journey/records/record.hpp"

namespace journey {

/// The nearest, the middle and the farthest around the centre.
inline constexpr std::int64_t rings = 3;

struct Stakeholder {
  static constexpr std::string_view table = "stakeholder";
  Id<Stakeholder> id{};
  std::string name;
  std::string give, get;                          ///< what we do for them, what they do for us
  std::int64_t giveStrength = 1, getStrength = 1; ///< 1..3: how much it is
  std::int64_t ring = 0;                          ///< 0: the nearest
  double x = 0.5, y = 0.5;                        ///< its middle, 0..1 of the sheet's width and height
  double angle = 0;                               ///< degrees, clockwise
  double rank = 0;
  Id<Participant> author{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("name", &Stakeholder::name, fact::name);
    field("give", &Stakeholder::give, fact::note);
    field("get", &Stakeholder::get, fact::note);
    field("give_strength", &Stakeholder::giveStrength, fact::between(1, 3));
    field("get_strength", &Stakeholder::getStrength, fact::between(1, 3));
    field("ring", &Stakeholder::ring, fact::between(0, rings - 1));
    field("x", &Stakeholder::x, fact::between(0, 1));
    field("y", &Stakeholder::y, fact::between(0, 1));
    field("angle", &Stakeholder::angle);
    field("rank", &Stakeholder::rank);
    field("author", &Stakeholder::author);
    field("gone", &Stakeholder::gone);
  }
  friend bool operator==(const Stakeholder&, const Stakeholder&) = default;
};

/// That two stakeholders have to do with each other; the one with the lower id comes first.
struct Relation {
  static constexpr std::string_view table = "relation";
  static constexpr std::array<std::string_view, 2> key{"one", "other"};
  Id<Relation> id{};
  Id<Stakeholder> one{}, other{};
  std::string word; ///< what they are to each other
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("one", &Relation::one, fact::owner.set());
    field("other", &Relation::other, fact::needed);
    field("word", &Relation::word, fact::name);
    field("gone", &Relation::gone);
  }
  friend bool operator==(const Relation&, const Relation&) = default;
};

} // namespace journey
