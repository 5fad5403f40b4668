#pragma once
// What research among customers found: 2.0. Never what one person answered: how often each answer was given,
// and words that were chosen to be shown.
#include "journey/records/record.hpp"

namespace journey {

enum class MeasureKind {
  Satisfaction,
  Promoter,     ///< of the Net Promoter Score
  Effort,       ///< of the Customer Effort Score
  FirstContact, ///< of First Contact Resolution
  Expectation,  ///< what customers had expected before
  Own           ///< of a question of people's own, which is its name
};
template <>
inline constexpr std::array<std::string_view, 6> enumerators<MeasureKind>{"satisfaction", "nps", "ces", "fcr",
                                                                          "expectation",  "own"};

/// What the high end of a scale says.
enum class Direction { HigherIsBetter, LowerIsBetter };
template <>
inline constexpr std::array<std::string_view, 2> enumerators<Direction>{"higher_is_better",
                                                                        "lower_is_better"};

/// The answers to one question of one survey, about a touchpoint or a whole stage.
struct Measure {
  static constexpr std::string_view table = "measure";
  Id<Measure> id{};
  Id<Touchpoint> touchpoint{}; ///< or a stage, never both
  Id<Stage> stage{};
  std::string question; ///< as customers read it
  MeasureKind kind = MeasureKind::Satisfaction;
  std::int64_t lowest = 1, highest = 10; ///< of the scale
  Direction direction = Direction::HigherIsBetter;
  std::string tally;        ///< how often each value was given, the lowest first: "3,0,12"
  std::int64_t missing = 0; ///< of who answered the survey, those who gave no answer here; 0 also: not known
  std::string segment;      ///< of which customers, as the survey calls them; empty: of all who answered
  std::string wave;         ///< the day of the research, "2026-10-24"; may be empty
  std::string source;       ///< file and tool
  std::string leftOut;      ///< its columns that tell who somebody is, and stayed out: "Name, E-mail"
  double rank = 0;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("touchpoint", &Measure::touchpoint, fact::owner);
    field("stage", &Measure::stage, fact::owner);
    field("question", &Measure::question, fact::note);
    field("kind", &Measure::kind);
    field("lowest", &Measure::lowest, fact::between(lowestOfScales, highestOfScales));
    field("highest", &Measure::highest, fact::between(lowestOfScales, highestOfScales));
    field("direction", &Measure::direction);
    field("tally", &Measure::tally, fact::note.made());
    field("missing", &Measure::missing, fact::between(0, 1e9));
    field("segment", &Measure::segment, fact::name);
    field("wave", &Measure::wave, fact::atMost(10).made());
    field("source", &Measure::source, fact::name);
    field("left_out", &Measure::leftOut, fact::note.made());
    field("rank", &Measure::rank);
    field("gone", &Measure::gone);
  }
  friend bool operator==(const Measure&, const Measure&) = default;
};

/// Words of a customer, kept without who said them.
struct Quote {
  static constexpr std::string_view table = "quote";
  Id<Quote> id{};
  Id<Touchpoint> touchpoint{};
  std::string text;
  std::string source; ///< file and tool
  double rank = 0;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("touchpoint", &Quote::touchpoint, fact::owner.set());
    field("text", &Quote::text, fact::note);
    field("source", &Quote::source, fact::name);
    field("rank", &Quote::rank);
    field("gone", &Quote::gone);
  }
  friend bool operator==(const Quote&, const Quote&) = default;
};

} // namespace journey
