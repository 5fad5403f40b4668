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
  std::int64_t dots = 3;     ///< each participant's dots in the brainstorm
  std::int64_t frozenAt = 0; ///< UTC milliseconds at which the team's estimate was frozen as 1.0; 0: not yet

  template <class V> static constexpr void describe(V&& v) {
    v("title", &Brief::title), v("language", &Brief::language), v("reason", &Brief::reason),
        v("goal", &Brief::goal);
    v("goal_measure", &Brief::goalMeasure), v("goal_from", &Brief::goalFrom), v("goal_to", &Brief::goalTo);
    v("goal_when", &Brief::goalWhen), v("product", &Brief::product), v("target_group", &Brief::targetGroup);
    v("period", &Brief::period), v("scope", &Brief::scope), v("anonymous", &Brief::anonymous);
    v("open_votes", &Brief::openVotes), v("discuss_spread", &Brief::discussSpread), v("bar", &Brief::bar);
    v("bar_label", &Brief::barLabel), v("dots", &Brief::dots), v("frozen_at", &Brief::frozenAt);
  }
  friend bool operator==(const Brief&, const Brief&) = default;
};

} // namespace journey
