#include "journey/measures.hpp"

#include "journey/by_rank.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>
#include <numeric>
#include <tuple>

namespace journey {
namespace {

constexpr double z = 1.959963985; // of the normal distribution, 95 % two-sided

/// The same of Student's distribution. Above 30 degrees of freedom by the expansion of Cornish and Fisher
/// (Abramowitz and Stegun, 26.7.5), right to five decimals there.
double student(std::int64_t degrees) {
  static constexpr std::array<double, 30> table{
      12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157, 2.228139,
      2.200985,  2.178813, 2.160369, 2.144787, 2.131450, 2.119905, 2.109816, 2.100922, 2.093024, 2.085963,
      2.079614,  2.073873, 2.068658, 2.063899, 2.059539, 2.055529, 2.051831, 2.048407, 2.045230, 2.042272};
  if (degrees <= static_cast<std::int64_t>(table.size())) return table[static_cast<std::size_t>(degrees - 1)];
  const double v = static_cast<double>(degrees), z3 = std::pow(z, 3), z5 = std::pow(z, 5),
               z7 = std::pow(z, 7);
  return z + (z3 + z) / (4 * v) + (5 * z5 + 16 * z3 + 3 * z) / (96 * v * v) +
         (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * v * v * v);
}

/// Of a later wave, or of the same and brought in later.
bool isNewer(const Measure& a, const Measure& b) {
  return std::tie(a.wave, a.rank, a.id) > std::tie(b.wave, b.rank, b.id);
}

template <class Owner>
std::vector<const Measure*> about(const Workshop& workshop, Id<Owner> owner, Id<Owner> Measure::*member) {
  std::vector<const Measure*> out;
  for (const Measure& measure : workshop.measures)
    if (!measure.gone && measure.*member == owner) out.push_back(&measure);
  std::ranges::sort(out, [](const Measure* a, const Measure* b) { return isNewer(*a, *b); });
  return out;
}

bool isOf(const Measure& measure, const Whose& whose) {
  return measure.segment == whose.segment && (whose.wave.empty() || measure.wave == whose.wave);
}

std::vector<const Measure*> only(std::vector<const Measure*> measures, const Whose& whose) {
  std::erase_if(measures, [&](const Measure* measure) { return !isOf(*measure, whose); });
  return measures;
}

} // namespace

std::int64_t Tally::n() const { return std::accumulate(counts.begin(), counts.end(), std::int64_t{0}); }

std::int64_t Tally::between(std::int64_t from, std::int64_t to) const {
  std::int64_t out = 0;
  for (std::int64_t value = std::max(from, lowest); value <= std::min(to, highest()); ++value)
    out += counts[static_cast<std::size_t>(value - lowest)];
  return out;
}

std::optional<Tally> tallyIn(std::string_view text, std::int64_t lowest, std::int64_t highest) {
  if (lowest >= highest || highest - lowest > highestOfScales - lowestOfScales) return {};
  constexpr std::int64_t most = 1'000'000'000;
  Tally out{.lowest = lowest};
  const char *at = text.data(), *const end = text.data() + text.size();
  for (std::int64_t value = lowest; value <= highest; ++value) {
    if (value > lowest && (at == end || *at++ != ',')) return {};
    std::int64_t count = 0;
    const auto read = std::from_chars(at, end, count);
    if (read.ec != std::errc{} || count < 0 || count > most) return {};
    at = read.ptr;
    out.counts.push_back(count);
  }
  return at == end ? std::optional{std::move(out)} : std::nullopt;
}

std::string textOf(const Tally& tally) {
  std::string out;
  for (const std::int64_t count : tally.counts) out += (out.empty() ? "" : ",") + std::to_string(count);
  return out;
}

Tally tallyOf(const Measure& measure) {
  return tallyIn(measure.tally, measure.lowest, measure.highest).value_or(Tally{.lowest = measure.lowest});
}

std::optional<Unfit> unfitFor(MeasureKind kind, std::int64_t lowest, std::int64_t highest) {
  switch (kind) {
  case MeasureKind::Promoter:
    return lowest == 0 && highest == 10 ? std::nullopt : std::optional{Unfit::NotZeroToTen};
  case MeasureKind::FirstContact:
    return lowest == 0 && highest == 1 ? std::nullopt : std::optional{Unfit::NotYesOrNo};
  case MeasureKind::Own:
    if (lowest == 0 && highest == 1) return {};
    break;
  case MeasureKind::Satisfaction:
  case MeasureKind::Effort:
  case MeasureKind::Expectation: break;
  }
  return highest - lowest >= 2 ? std::nullopt : std::optional{Unfit::TooFewValues};
}

std::optional<Figure> figureOf(const Measure& measure) {
  if (unfitFor(measure.kind, measure.lowest, measure.highest)) return {};
  const Tally tally = tallyOf(measure);
  switch (measure.kind) {
  case MeasureKind::Promoter: return promoterScoreOf(tally);
  case MeasureKind::FirstContact: return shareOf(tally, 1, 1);
  case MeasureKind::Own:
    if (isYesNo(measure)) return shareOf(tally, 1, 1);
    break;
  case MeasureKind::Satisfaction:
  case MeasureKind::Effort:
  case MeasureKind::Expectation: break;
  }
  return meanOf(tally);
}

std::optional<Figure> meanOf(const Tally& tally) {
  const std::int64_t n = tally.n();
  if (n == 0) return {};
  const double number = static_cast<double>(n);
  double sum = 0, squares = 0;
  const auto each = [&](auto&& act) {
    for (std::size_t i = 0; i < tally.counts.size(); ++i)
      act(static_cast<double>(tally.lowest) + static_cast<double>(i), static_cast<double>(tally.counts[i]));
  };
  each([&](double value, double count) { sum += value * count; });
  Figure out{.value = sum / number, .n = n};
  if (n < 2) return out;
  each([&](double value, double count) { squares += count * (value - out.value) * (value - out.value); });
  const double half = student(n - 1) * std::sqrt(squares / (number - 1) / number);
  out.interval = Interval{std::max(out.value - half, static_cast<double>(tally.lowest)),
                          std::min(out.value + half, static_cast<double>(tally.highest()))};
  return out;
}

std::optional<Figure> shareOf(const Tally& tally, std::int64_t from, std::int64_t to) {
  const std::int64_t n = tally.n();
  if (n == 0) return {};
  const double number = static_cast<double>(n);
  const double share = static_cast<double>(tally.between(from, to)) / number;
  const double middle = share + z * z / (2 * number), below = 1 + z * z / number;
  const double half = z * std::sqrt(share * (1 - share) / number + z * z / (4 * number * number));
  return Figure{share, n,
                Interval{std::max((middle - half) / below, 0.0), std::min((middle + half) / below, 1.0)}};
}

std::optional<TopBox> topBoxOf(const Tally& tally, Direction direction) {
  const bool isOfTen = tally.highest() == 10 && (tally.lowest == 0 || tally.lowest == 1),
             isOfFive = tally.counts.size() == 5;
  if (!isOfTen && !isOfFive) return {};
  TopBox out{.from = isOfTen ? 8 : tally.highest() - 1, .to = tally.highest()};
  if (direction == Direction::LowerIsBetter) {
    out.to = tally.lowest + (out.to - out.from);
    out.from = tally.lowest;
  }
  const auto share = shareOf(tally, out.from, out.to);
  if (!share) return {};
  out.share = *share;
  return out;
}

Promoters promotersOf(const Tally& tally) {
  return {tally.between(9, 10), tally.between(7, 8), tally.between(0, 6)};
}

std::optional<Figure> promoterScoreOf(const Tally& tally) {
  const std::int64_t n = tally.n();
  if (n == 0 || unfitFor(MeasureKind::Promoter, tally.lowest, tally.highest())) return {};
  const auto [promoters, passives, detractors] = promotersOf(tally);
  const double adjusted = static_cast<double>(n) + 3;
  const double for_ = (static_cast<double>(promoters) + 0.75) / adjusted,
               against = (static_cast<double>(detractors) + 0.75) / adjusted, net = for_ - against;
  const double half = z * std::sqrt((for_ + against - net * net) / adjusted);
  return Figure{100 * static_cast<double>(promoters - detractors) / static_cast<double>(n), n,
                Interval{100 * std::max(net - half, -1.0), 100 * std::min(net + half, 1.0)}};
}

double onTen(double value, std::int64_t lowest, std::int64_t highest, Direction direction) {
  const double from = static_cast<double>(lowest), to = static_cast<double>(highest);
  const double along = (value - from) / (to - from);
  return 1 + 9 * (direction == Direction::HigherIsBetter ? along : 1 - along);
}

std::vector<const Measure*> measuresOf(const Workshop& workshop, Id<Touchpoint> touchpoint,
                                       const Whose& whose) {
  return only(everyMeasureOf(workshop, touchpoint), whose);
}

std::vector<const Measure*> measuresOf(const Workshop& workshop, Id<Stage> stage, const Whose& whose) {
  return only(everyMeasureOf(workshop, stage), whose);
}

std::vector<const Measure*> everyMeasureOf(const Workshop& workshop, Id<Touchpoint> touchpoint) {
  return about(workshop, touchpoint, &Measure::touchpoint);
}

std::vector<const Measure*> everyMeasureOf(const Workshop& workshop, Id<Stage> stage) {
  return about(workshop, stage, &Measure::stage);
}

std::vector<const Measure*> latestOf(std::span<const Measure* const> measures) {
  std::vector<const Measure*> out;
  const auto isThere = [&](const Measure& measure) {
    return std::ranges::any_of(out, [&](const Measure* one) {
      return one->kind == measure.kind &&
             (one->kind != MeasureKind::Own || one->question == measure.question);
    });
  };
  for (std::size_t kind = 0; kind < enumerators<MeasureKind>.size(); ++kind)
    for (const Measure* measure : measures)
      if (measure->kind == static_cast<MeasureKind>(kind) && !isThere(*measure) && figureOf(*measure))
        out.push_back(measure);
  return out;
}

std::vector<const Quote*> quotesOf(const Workshop& workshop, Id<Touchpoint> touchpoint) {
  std::vector<const Quote*> out;
  for (const Quote& quote : workshop.quotes)
    if (!quote.gone && quote.touchpoint == touchpoint) out.push_back(&quote);
  std::ranges::sort(out, byRank);
  return out;
}

namespace {

/// The latest measures of a kind, over what is there already.
void say(std::map<Id<Touchpoint>, CustomersSay>& out, const Workshop& workshop, MeasureKind kind,
         const Whose& whose) {
  for (const Measure& measure : workshop.measures) {
    if (measure.gone || measure.kind != kind || !measure.touchpoint || !isOf(measure, whose)) continue;
    const auto figure = figureOf(measure);
    if (!figure) continue;
    CustomersSay& said = out[measure.touchpoint];
    if (said.measure != nullptr && isNewer(*said.measure, measure)) continue;
    said = {.score = onTen(figure->value, measure.lowest, measure.highest, measure.direction),
            .n = figure->n,
            .source = measure.source,
            .isBrought = !isOnTen(measure),
            .measure = &measure};
  }
}

} // namespace

std::map<Id<Touchpoint>, CustomersSay> customersSay(const Workshop& workshop, const Whose& whose) {
  std::map<Id<Touchpoint>, CustomersSay> out;
  for (const CustomerScore& score : workshop.customerScores)
    if (!score.gone && whose.isAll())
      out[score.touchpoint] = {.score = score.score, .n = score.n, .source = score.source};
  say(out, workshop, MeasureKind::Satisfaction, whose);
  return out;
}

std::map<Id<Touchpoint>, CustomersSay> customersExpected(const Workshop& workshop, const Whose& whose) {
  std::map<Id<Touchpoint>, CustomersSay> out;
  say(out, workshop, MeasureKind::Expectation, whose);
  return out;
}

} // namespace journey
