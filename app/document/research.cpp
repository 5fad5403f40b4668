#include "document/research.hpp"

#include "base/day.hpp"
#include "document/record_deeds.hpp"

#include <algorithm>

namespace document {

using journey::Measure;
using journey::Quote;
using journey::Stage;
using journey::Touchpoint;

namespace {

constexpr double step = 1; // between ranks: what comes last is newest

template <class Record> double nextRank(const journey::Table<Record>& table) {
  double last = 0;
  for (const Record& record : table) last = std::max(last, record.rank);
  return last + step;
}

Outcome checkPlaceOf(const Edit& edit, const Found& found) {
  if (static_cast<bool>(found.touchpoint) == static_cast<bool>(found.stage))
    return refused("refusal.one_place");
  const bool isThere =
      found.touchpoint ? living(edit, found.touchpoint) != nullptr : living(edit, found.stage) != nullptr;
  return isThere ? Outcome{} : refusedGone();
}

/// What this source found before on this day by the same question here, also where it was thrown away.
Id<Measure> knownOn(const std::string& wave, const Edit& edit, const Found& found, const Measure& wanted) {
  for (const Measure& measure : edit.now().measures)
    if (measure.touchpoint == found.touchpoint && measure.stage == found.stage &&
        measure.kind == found.kind && measure.question == wanted.question &&
        measure.source == wanted.source && measure.segment == wanted.segment && measure.wave == wave)
      return measure.id;
  return {};
}

Id<Measure> recordOf(Edit& edit, const Found& found, const Measure& wanted,
                     const std::optional<std::string>& inPlaceOf) {
  if (const auto known = knownOn(wanted.wave, edit, found, wanted)) return known;
  if (inPlaceOf)
    if (const auto known = knownOn(*inPlaceOf, edit, found, wanted)) return known;
  const double rank = nextRank(edit.now().measures);
  const auto id = edit.add<Measure>();
  edit.set(id, &Measure::rank, rank);
  return id;
}

Outcome keep(Edit& edit, const Found& found, const Findings& of, const std::string& source) {
  Measure wanted;
  wanted.source = source, wanted.wave = of.wave;
  std::string leftOut;
  if (auto no = cleanText(of.leftOut, noteLimit, Blank::Allowed, leftOut)) return no;
  if (auto no = checkPlaceOf(edit, found)) return no;
  if (auto no = cleanText(found.question, noteLimit, Blank::Allowed, wanted.question)) return no;
  if (auto no = cleanText(found.segment, nameLimit, Blank::Allowed, wanted.segment)) return no;
  if (auto no = refusedScale(found.kind, found.tally.lowest, found.tally.highest())) return no;
  const std::string tally = journey::textOf(found.tally);
  if (!journey::tallyIn(tally, found.tally.lowest, found.tally.highest()) ||
      found.tally.lowest < journey::lowestOfScales || found.tally.highest() > journey::highestOfScales)
    return refused("refusal.no_scale");
  if (found.tally.n() == 0) return refused("refusal.no_answers");
  const auto id = recordOf(edit, found, wanted, of.inPlaceOf);
  edit.set(id, &Measure::touchpoint, found.touchpoint);
  edit.set(id, &Measure::stage, found.stage);
  edit.set(id, &Measure::question, wanted.question);
  edit.set(id, &Measure::segment, wanted.segment);
  edit.set(id, &Measure::kind, found.kind);
  edit.set(id, &Measure::lowest, found.tally.lowest);
  edit.set(id, &Measure::highest, found.tally.highest());
  edit.set(id, &Measure::direction, found.direction);
  edit.set(id, &Measure::tally, tally);
  edit.set(id, &Measure::missing, std::clamp<std::int64_t>(found.missing, 0, 1'000'000'000));
  edit.set(id, &Measure::wave, of.wave);
  edit.set(id, &Measure::source, source);
  edit.set(id, &Measure::leftOut, leftOut);
  edit.set(id, &Measure::gone, false);
  return {};
}

Outcome keepQuote(Edit& edit, Id<Touchpoint> touchpoint, const std::string& text, const std::string& source,
                  Id<Quote>* made) {
  std::string clean, from;
  if (auto no = cleanText(text, noteLimit, Blank::Refused, clean)) return no;
  if (auto no = cleanText(source, nameLimit, Blank::Allowed, from)) return no;
  if (living(edit, touchpoint) == nullptr) return refusedGone();
  for (const Quote& quote : edit.now().quotes)
    if (quote.touchpoint == touchpoint && quote.text == clean && quote.source == from) {
      giveMade(made, quote.id);
      edit.set(quote.id, &Quote::gone, false);
      return {};
    }
  const double rank = nextRank(edit.now().quotes);
  const auto id = edit.add<Quote>();
  edit.set(id, &Quote::touchpoint, touchpoint);
  edit.set(id, &Quote::text, clean);
  edit.set(id, &Quote::source, from);
  edit.set(id, &Quote::rank, rank);
  giveMade(made, id);
  return {};
}

} // namespace

Outcome refusedScale(journey::MeasureKind kind, std::int64_t lowest, std::int64_t highest) {
  const auto unfit = journey::unfitFor(kind, lowest, highest);
  if (!unfit) return {};
  const std::vector<std::string> ends{std::to_string(lowest), std::to_string(highest)};
  switch (*unfit) {
  case journey::Unfit::NotZeroToTen: return Refusal{"refusal.not_zero_to_ten", ends};
  case journey::Unfit::TooFewValues: return Refusal{"refusal.too_few_values", ends};
  case journey::Unfit::NotYesOrNo: return Refusal{"refusal.not_yes_or_no", ends};
  }
  return {};
}

Deed importFindings(const Findings& findings) {
  return Deed("deed.import_findings", [=](Edit& edit) -> Outcome {
    if (findings.found.empty() && findings.said.empty()) return refused("refusal.no_answers");
    std::string source;
    if (auto no = cleanText(findings.source, nameLimit, Blank::Allowed, source)) return no;
    if (!findings.wave.empty() && !base::dayIn(findings.wave)) return refused("refusal.not_a_day");
    for (const Found& found : findings.found)
      if (auto no = keep(edit, found, findings, source)) return no;
    for (const Said& said : findings.said)
      if (auto no = keepQuote(edit, said.touchpoint, said.text, source, nullptr)) return no;
    return {};
  });
}

Deed binMeasure(Id<Measure> measure) {
  return Deed("deed.bin_measure", [=](Edit& edit) { return bin(edit, measure); });
}

Deed restoreMeasure(Id<Measure> measure) {
  return Deed("deed.restore_measure", [=](Edit& edit) { return restore(edit, measure); });
}

Deed addQuote(Id<Touchpoint> touchpoint, const std::string& text, const std::string& source,
              Id<Quote>* made) {
  return Deed("deed.add_quote", [=](Edit& edit) { return keepQuote(edit, touchpoint, text, source, made); });
}

Deed writeQuote(Id<Quote> quote, const std::string& text) {
  return Deed("deed.write_quote",
              [=](Edit& edit) { return writeField(edit, quote, &Quote::text, text, noteLimit); });
}

Deed binQuote(Id<Quote> quote) {
  return Deed("deed.bin_quote", [=](Edit& edit) { return bin(edit, quote); });
}

Deed restoreQuote(Id<Quote> quote) {
  return Deed("deed.restore_quote", [=](Edit& edit) { return restore(edit, quote); });
}

} // namespace document
