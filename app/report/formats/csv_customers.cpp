#include "figures/measure.hpp"
#include "report/formats/csv_files.hpp"

namespace report {
namespace {

using namespace language::literals;
using journey::Measure;

constexpr language::Text heads[] = {"csv.kind"_text,          "csv.id"_text,
                                    "csv.stage"_text,         "csv.touchpoint"_text,
                                    "csv.text"_text,          "csv.scale.lowest"_text,
                                    "csv.scale.highest"_text, "csv.scale.better"_text,
                                    "csv.tally"_text,         "csv.n"_text,
                                    "csv.missing"_text,       "csv.figure"_text,
                                    "csv.interval.low"_text,  "csv.interval.high"_text,
                                    "csv.top_box"_text,       "csv.segment"_text,
                                    "csv.wave"_text,          "csv.source"_text,
                                    "csv.left_out"_text};

class Rows {
 public:
  explicit Rows(const Context& context) : context_(context), csv_(context.csv) {}

  std::string bytes() {
    journeyHead(context_, csv_);
    for (const auto head : heads) csv_.text(context_.catalogue(head));
    csv_.endRow();
    for (const Measure& measure : context_.workshop.measures)
      if (!measure.gone) row(measure);
    for (const journey::Quote& quote : context_.workshop.quotes)
      if (!quote.gone) row(quote);
    return csv_.bytes();
  }

 private:
  base::Id<journey::Journey> journeyOf(base::Id<journey::Touchpoint> at, base::Id<journey::Stage> of) const {
    const auto& w = context_.workshop;
    if (const auto* touchpoint = w.touchpoints.find(at)) return journey::journeyOf(w, *touchpoint);
    const auto* stage = w.stages.find(of);
    return stage != nullptr ? stage->journey : base::Id<journey::Journey>{};
  }
  void place(base::Id<journey::Touchpoint> at, base::Id<journey::Stage> of) {
    const auto& w = context_.workshop;
    const auto* touchpoint = w.touchpoints.find(at);
    const auto* step = touchpoint != nullptr ? w.steps.find(touchpoint->step) : nullptr;
    const auto* stage = w.stages.find(step != nullptr ? step->stage : of);
    csv_.text(stage != nullptr ? stage->name : "").text(touchpoint != nullptr ? touchpoint->text : "");
  }
  void interval(const std::optional<journey::Interval>& interval) {
    interval ? csv_.number(interval->low).number(interval->high) : csv_.nothing(2);
  }

  void row(const Measure& measure) {
    const auto& text = context_.catalogue;
    journeyCell(context_, csv_, journeyOf(measure.touchpoint, measure.stage));
    csv_.text(text(figures::kindText(measure.kind))).id(measure.id.value);
    place(measure.touchpoint, measure.stage);
    csv_.text(measure.question).number(measure.lowest).number(measure.highest);
    csv_.text(text(measure.direction == journey::Direction::HigherIsBetter ? "csv.better.higher"_text
                                                                           : "csv.better.lower"_text));
    const journey::Tally tally = journey::tallyOf(measure);
    csv_.text(measure.tally).number(tally.n()).number(measure.missing);
    const auto figure = journey::figureOf(measure);
    figure ? csv_.number(figure->value) : csv_.nothing();
    interval(figure ? figure->interval : std::nullopt);
    const auto top = measure.kind == journey::MeasureKind::Satisfaction
                         ? journey::topBoxOf(tally, measure.direction)
                         : std::nullopt;
    top ? csv_.number(top->share.value) : csv_.nothing();
    csv_.text(measure.segment).text(measure.wave).text(measure.source).text(measure.leftOut);
    csv_.endRow();
  }

  void row(const journey::Quote& quote) {
    journeyCell(context_, csv_, journeyOf(quote.touchpoint, {}));
    csv_.text(context_.catalogue("csv.kind.quote"_text)).id(quote.id.value);
    place(quote.touchpoint, {});
    csv_.text(quote.text);
    csv_.nothing(12);
    csv_.text(quote.source).nothing();
    csv_.endRow();
  }

  const Context& context_;
  Csv csv_;
};

} // namespace

std::string customersCsv(const Context& context) { return Rows(context).bytes(); }

} // namespace report
