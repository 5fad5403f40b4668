#pragma once
// What customers' answers say: figures from counts alone, each with what it rests on. None is given from a
// scale that cannot carry it.
//
// Satisfaction: the mean of the answers; and the share of those who gave 8, 9 or 10 of ten, or the two best
// of five (the "top-two box"; Sauro and Lewis, Quantifying the User Experience, 2nd ed. 2016, ch. 2).
// Net Promoter Score: share of promoters (9, 10) minus share of detractors (0 to 6), in points of a hundred,
// of the question how likely one is to recommend, on 0 to 10 (Reichheld, "The One Number You Need to Grow",
// Harvard Business Review, December 2003).
// Customer Effort Score: the mean of the answers on how much effort it took (1 to 5, higher is more: Dixon,
// Freeman and Toman, "Stop Trying to Delight Your Customers", HBR, July 2010) or how easy it was (1 to 7,
// higher is easier: The Effortless Experience, 2013); which of both a survey asks is never guessed.
// First Contact Resolution: the share of those who say that all was settled at once.
// Expectation: the mean of the answers on what people had expected before. What they experienced minus that
// is the gap of service (Parasuraman, Zeithaml and Berry, "SERVQUAL", Journal of Retailing 64, 1988). A
// question of people's own: the mean of its answers, or of yes and no the share of yes.
//
// Intervals of 95 %: of means by Student's t, kept within the scale; of shares by Wilson ("Probable
// Inference", JASA 22, 1927); of the Net Promoter Score by the adjusted Wald interval (3 answers are added:
// three quarters promoters, three quarters detractors, the rest passives; Rocks, "Interval Estimation for the
// Net Promoter Score", The American Statistician 70, 2016).
#include "journey/workshop.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace journey {

/// How often each value of a scale was given.
struct Tally {
  std::int64_t lowest = 1;
  std::vector<std::int64_t> counts{}; ///< of lowest, lowest + 1, ...

  std::int64_t highest() const { return lowest + static_cast<std::int64_t>(counts.size()) - 1; }
  std::int64_t n() const;
  /// Of the answers from one value to another, both included.
  std::int64_t between(std::int64_t from, std::int64_t to) const;
  friend bool operator==(const Tally&, const Tally&) = default;
};
/// "3,0,12"; nothing: it does not count the values of this scale, each once.
std::optional<Tally> tallyIn(std::string_view text, std::int64_t lowest, std::int64_t highest);
std::string textOf(const Tally& tally);
/// Of a record that journey/judge.hpp finds well; otherwise of no values.
Tally tallyOf(const Measure& measure);

struct Interval {
  double low = 0, high = 0;
};
struct Figure {
  double value = 0;
  std::int64_t n = 0;
  std::optional<Interval> interval{}; ///< of 95 %; nothing where n allows none
};

/// Why a scale carries no such figure.
enum class Unfit {
  NotZeroToTen, ///< the Net Promoter Score asks for 0 to 10
  TooFewValues, ///< a mean of two values says nothing
  NotYesOrNo    ///< First Contact Resolution asks for yes or no
};
/// Nothing: the scale can carry it.
std::optional<Unfit> unfitFor(MeasureKind kind, std::int64_t lowest, std::int64_t highest);

/// The main figure of a kind: mean, points (-100 to 100), mean, share (0 to 1).
std::optional<Figure> figureOf(const Measure& measure);
/// Nothing where there are no answers.
std::optional<Figure> meanOf(const Tally& tally);
std::optional<Figure> shareOf(const Tally& tally, std::int64_t from, std::int64_t to);
/// The share of the satisfied.
struct TopBox {
  std::int64_t from = 0, to = 0; ///< which answers
  Figure share{};
};
/// Of 0-10, 1-10 and five values; nothing: the scale has none that people agreed on.
std::optional<TopBox> topBoxOf(const Tally& tally, Direction direction);
struct Promoters {
  std::int64_t promoters = 0, passives = 0, detractors = 0;
};
Promoters promotersOf(const Tally& tally);
std::optional<Figure> promoterScoreOf(const Tally& tally);

/// A value brought to 1 to 10 where better is higher: for drawing beside other scores, and only for that.
double onTen(double value, std::int64_t lowest, std::int64_t highest, Direction direction);
inline bool isOnTen(const Measure& measure) {
  return measure.lowest == 1 && measure.highest == 10 && measure.direction == Direction::HigherIsBetter;
}

/// Whose answers, and from when.
struct Whose {
  std::string segment{}; ///< empty: all who answered, never several segments put together
  std::string wave{};    ///< the day of a wave; empty: the latest of each measure
  bool isAll() const { return segment.empty() && wave.empty(); }
  friend bool operator==(const Whose&, const Whose&) = default;
};

/// Those in force, the latest wave first, and of one wave what was brought in last.
std::vector<const Measure*> measuresOf(const Workshop& workshop, Id<Touchpoint> touchpoint,
                                       const Whose& whose = {});
std::vector<const Measure*> measuresOf(const Workshop& workshop, Id<Stage> stage, const Whose& whose = {});
/// Of every segment and wave.
std::vector<const Measure*> everyMeasureOf(const Workshop& workshop, Id<Touchpoint> touchpoint);
std::vector<const Measure*> everyMeasureOf(const Workshop& workshop, Id<Stage> stage);
/// Of each kind, and of each question of people's own, the latest that has answers, in the order of the
/// kinds.
std::vector<const Measure*> latestOf(std::span<const Measure* const> measures);
/// Those in force, by rank.
std::vector<const Quote*> quotesOf(const Workshop& workshop, Id<Touchpoint> touchpoint);

/// What customers say about a touchpoint, as one score: the mean of the latest measure of satisfaction, or
/// else what was entered by hand, which is of no segment and of no wave.
struct CustomersSay {
  double score = 0;   ///< 1 to 10
  std::int64_t n = 0; ///< 0: not known
  std::string source{};
  bool isBrought = false;           ///< from another scale
  const Measure* measure = nullptr; ///< nullptr: entered by hand
};
std::map<Id<Touchpoint>, CustomersSay> customersSay(const Workshop& workshop, const Whose& whose = {});
/// What they had expected there, brought to 1 to 10: of the latest measure of that.
std::map<Id<Touchpoint>, CustomersSay> customersExpected(const Workshop& workshop, const Whose& whose = {});

/// Yes and no, 1 and 0.
inline bool isYesNo(const Measure& measure) { return measure.lowest == 0 && measure.highest == 1; }

} // namespace journey
