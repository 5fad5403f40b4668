#pragma once
// The frame of the journey: stages, and steps inside them.
#include "journey/records/record.hpp"

namespace journey {

struct Stage {
  static constexpr std::string_view table = "stage";
  Id<Stage> id{};
  Id<Journey> journey{};
  std::string name;
  std::string needed;  ///< what the customer needs at its end
  std::string lasts;   ///< how long it may take
  std::string success; ///< how it is measured that it went well
  double rank = 0;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("journey", &Stage::journey, fact::owner.set());
    field("name", &Stage::name, fact::name);
    field("needed", &Stage::needed, fact::note);
    field("lasts", &Stage::lasts, fact::name);
    field("success", &Stage::success, fact::note);
    field("rank", &Stage::rank);
    field("gone", &Stage::gone);
  }
  friend bool operator==(const Stage&, const Stage&) = default;
};

/// What the customer does, inside a stage. Its name may be empty: the steps of a new template have none.
struct Step {
  static constexpr std::string_view table = "step";
  Id<Step> id{};
  Id<Stage> stage{};
  std::string name;
  double rank = 0;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("stage", &Step::stage, fact::owner.set());
    field("name", &Step::name, fact::name);
    field("rank", &Step::rank);
    field("gone", &Step::gone);
  }
  friend bool operator==(const Step&, const Step&) = default;
};

} // namespace journey
