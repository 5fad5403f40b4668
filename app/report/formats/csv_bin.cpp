#include "report/formats/csv_files.hpp"
#include "report/words.hpp"

namespace report {
namespace {

using namespace language::literals;

class Rows {
 public:
  explicit Rows(const Context& context) : context_(context), csv_(context.csv) {}

  std::string bytes() {
    journeyHead(context_, csv_);
    for (const auto head : {"csv.kind"_text, "csv.id"_text, "csv.text"_text, "csv.author"_text})
      csv_.text(context_.catalogue(head));
    csv_.endRow();
    const auto& w = context_.workshop;
    for (const auto& journey : w.journeys)
      if (journey.gone)
        row("csv.kind.journey"_text, journey.id.value, journeyName(context_.catalogue, w, journey.id), {},
            journey.id);
    for (const auto& stage : w.stages)
      if (stage.gone || isGone(stage.journey))
        row("csv.kind.stage"_text, stage.id.value, stage.name, {}, stage.journey);
    for (const auto& step : w.steps)
      if (step.gone || isGone(journey::journeyOf(w, step.id)))
        row("csv.kind.step"_text, step.id.value, step.name, {}, journey::journeyOf(w, step.id));
    for (const auto& touchpoint : w.touchpoints)
      if (const auto of = journey::journeyOf(w, touchpoint);
          touchpoint.gone || isUnderGone(touchpoint.step) || isGone(of))
        row("csv.kind.touchpoint"_text, touchpoint.id.value, touchpoint.text, touchpoint.author, of);
    for (const auto& note : w.notes)
      if (const auto of = journey::journeyOf(w, note.step); note.gone || isUnderGone(note.step) || isGone(of))
        row(laneKind(context_.catalogue, note.kind), note.id.value, note.text, note.author, of);
    for (const auto& idea : w.ideas)
      if (idea.gone && idea.shared) row("csv.kind.idea"_text, idea.id.value, idea.text, idea.author);
    for (const auto& parked : w.parked)
      if (parked.gone) row("csv.kind.parked"_text, parked.id.value, parked.text, parked.author);
    for (const auto& who : w.stakeholders)
      if (who.gone) row("csv.kind.stakeholder"_text, who.id.value, who.name, who.author);
    for (const auto& relation : w.relations)
      if (relation.gone) row("csv.kind.relation"_text, relation.id.value, relation.word, {});
    for (const auto& persona : w.personas)
      if (persona.gone) row("csv.kind.persona"_text, persona.id.value, persona.name, persona.author);
    for (const auto& source : w.sources)
      if (source.gone)
        row(source.kind == journey::SourceKind::Document ? "csv.kind.document"_text
                                                         : "csv.kind.interview"_text,
            source.id.value, source.title, source.author);
    for (const auto& evidence : w.evidence)
      if (!journey::isInForce(w, evidence))
        row("csv.kind.finding"_text, evidence.id.value, evidence.text, evidence.author);
    for (const auto& measure : w.measures)
      if (measure.gone) row("csv.kind.measure"_text, measure.id.value, measure.question, {});
    for (const auto& quote : w.quotes)
      if (quote.gone) row("csv.kind.quote"_text, quote.id.value, quote.text, {});
    for (const auto& inquiry : w.inquiries)
      if (inquiry.gone) row("csv.kind.inquiry"_text, inquiry.id.value, inquiry.question, inquiry.author);
    for (const auto& one : w.followUps)
      if (one.gone) row("csv.kind.follow_up"_text, one.id.value, one.said, one.author);
    return csv_.bytes();
  }

 private:
  /// What lies in a step or stage that was thrown away is hidden with it.
  bool isUnderGone(base::Id<journey::Step> id) const {
    const auto* step = context_.workshop.steps.find(id);
    if (step == nullptr) return false;
    const auto* stage = context_.workshop.stages.find(step->stage);
    return step->gone || (stage != nullptr && stage->gone);
  }

  bool isGone(base::Id<journey::Journey> id) const {
    const auto* journey = context_.workshop.journeys.find(id);
    return journey != nullptr && journey->gone;
  }

  void row(language::Text kind, std::int64_t id, const std::string& text,
           base::Id<journey::Participant> author, base::Id<journey::Journey> of = {}) {
    row(context_.catalogue(kind), id, text, author, of);
  }
  void row(const std::string& kind, std::int64_t id, const std::string& text,
           base::Id<journey::Participant> author, base::Id<journey::Journey> of) {
    journeyCell(context_, csv_, of);
    csv_.text(kind).id(id).text(text).text(authorName(context_, author));
    csv_.endRow();
  }

  const Context& context_;
  Csv csv_;
};

} // namespace

std::string binCsv(const Context& context) { return Rows(context).bytes(); }

} // namespace report
