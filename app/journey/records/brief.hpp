#pragma once
// The workshop as a whole: its reason, its goal, its policies.
#include "journey/records/record.hpp"

namespace journey {

enum class Scope { Open, Narrow, Broad };
template <> inline constexpr std::array<std::string_view, 3> enumerators<Scope>{"open", "narrow", "broad"};

/// The one record about the workshop as a whole; its id is always 1. Policies and bars are settings.
struct Brief {
  static constexpr std::string_view table = "brief";
  Id<Brief> id{};
  std::string title, language = "nl"; ///< of what people write: "nl" or "en"
  std::string reason, goal, goalMeasure, goalFrom, goalTo, goalWhen;
  std::string product, targetGroup, period;
  Scope scope = Scope::Open;
  bool anonymous = true;          ///< votes and ideas are exported without names
  bool openVotes = false;         ///< votes are seen as they are given
  std::int64_t discussSpread = 4; ///< a spread of this or more is marked "discuss"
  double bar = 9;                 ///< the median with which an idea passes the test
  std::string barLabel = "9+";
  std::int64_t dots = 3; ///< each participant's dots in the brainstorm
  std::string ringNear, ringMiddle,
      ringFar;               ///< what a place near the customer means; empty: as the language says
  std::int64_t frozenAt = 0; ///< UTC milliseconds at which the team's estimate was frozen as 1.0; 0: not yet

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("title", &Brief::title, fact::name);
    field("language", &Brief::language, fact::language);
    field("reason", &Brief::reason, fact::brief);
    field("goal", &Brief::goal, fact::brief);
    field("goal_measure", &Brief::goalMeasure, fact::brief);
    field("goal_from", &Brief::goalFrom, fact::brief);
    field("goal_to", &Brief::goalTo, fact::brief);
    field("goal_when", &Brief::goalWhen, fact::brief);
    field("product", &Brief::product, fact::brief);
    field("target_group", &Brief::targetGroup, fact::brief);
    field("period", &Brief::period, fact::brief);
    field("scope", &Brief::scope);
    field("anonymous", &Brief::anonymous);
    field("open_votes", &Brief::openVotes);
    field("discuss_spread", &Brief::discussSpread, fact::between(1, mostScore - leastScore));
    field("bar", &Brief::bar, fact::score);
    field("bar_label", &Brief::barLabel, fact::name);
    field("dots", &Brief::dots, fact::between(0, 20));
    field("frozen_at", &Brief::frozenAt, fact::between(0, 1e15));
    field("ring_near", &Brief::ringNear, fact::name);
    field("ring_middle", &Brief::ringMiddle, fact::name);
    field("ring_far", &Brief::ringFar, fact::name);
  }
  friend bool operator==(const Brief&, const Brief&) = default;
};

} // namespace journey
