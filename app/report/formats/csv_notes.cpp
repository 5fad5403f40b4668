#include "report/formats/csv_files.hpp"
#include "report/words.hpp"

namespace report {
namespace {

using namespace language::literals;

constexpr language::Text heads[] = {
    "csv.kind"_text,    "csv.id"_text,     "csv.stage"_text, "csv.step"_text, "csv.touchpoint"_text,
    "csv.text"_text,    "csv.author"_text, "csv.dots"_text,  "csv.n"_text,    "csv.score_median"_text,
    "csv.verdict"_text, "csv.why"_text,    "csv.remedy"_text};

class Rows {
 public:
  explicit Rows(const Context& context) : context_(context), csv_(context.csv) {}

  std::string bytes() {
    journeyHead(context_, csv_);
    for (const auto head : heads) csv_.text(context_.catalogue(head));
    csv_.endRow();
    const auto& workshop = context_.workshop;
    for (const Context& of : context_.each()) {
      const auto outline =
          journey::outlineOf(workshop, of.story.outline.journey, journey::usedLanes(workshop));
      for (const auto& stage : outline.stages) {
        meant("map.stage.needed"_text, *stage.stage, stage.stage->needed);
        meant("map.stage.lasts"_text, *stage.stage, stage.stage->lasts);
        meant("map.stage.success"_text, *stage.stage, stage.stage->success);
        for (const auto& step : stage.steps)
          for (const auto& lane : step.notes)
            for (const auto* one : lane) note(*stage.stage, *step.step, *one);
      }
    }
    for (const IdeaStory& one : context_.story.ideas) idea(one);
    for (const journey::Parked& one : context_.workshop.parked)
      if (!one.gone) parked(one);
    return csv_.bytes();
  }

 private:
  /// What a stage is meant to bring.
  void meant(language::Text kind, const journey::Stage& stage, const std::string& words) {
    if (words.empty()) return;
    journeyCell(context_, csv_, stage.journey);
    csv_.text(asKind(context_.catalogue(kind)))
        .id(stage.id.value)
        .text(stage.name)
        .nothing(2)
        .text(words)
        .nothing(7)
        .endRow();
  }

  void note(const journey::Stage& stage, const journey::Step& step, const journey::Note& note) {
    const auto* touchpoint = context_.workshop.touchpoints.find(note.touchpoint);
    journeyCell(context_, csv_, stage.journey);
    csv_.text(laneKind(context_.catalogue, note.kind)).id(note.id.value).text(stage.name).text(step.name);
    csv_.text(touchpoint != nullptr ? touchpoint->text : "").text(note.text);
    csv_.text(authorName(context_, note.author));
    csv_.nothing(5).text(note.remedy).endRow();
  }

  void idea(const IdeaStory& one) {
    journeyCell(context_, csv_, {});
    csv_.text(context_.catalogue("csv.kind.idea"_text)).id(one.idea->id.value).nothing(2);
    csv_.text(namesOf(one.lifts)).text(one.idea->text).text(authorName(context_, one.idea->author));
    csv_.number(one.dots).number(one.score().n);
    one.score().n > 0 ? csv_.number(one.score().median) : csv_.nothing();
    csv_.text(context_.catalogue(verdictText(one.verdict))).text(one.idea->why);
    csv_.nothing().endRow();
  }

  void parked(const journey::Parked& one) {
    journeyCell(context_, csv_, {});
    csv_.text(context_.catalogue("csv.kind.parked"_text)).id(one.id.value).nothing(3);
    csv_.text(one.text).text(authorName(context_, one.author));
    csv_.nothing(3);
    csv_.text(context_.catalogue(one.done ? "report.parked.done"_text : "report.parked.open"_text)).nothing();
    csv_.nothing().endRow();
  }

  const Context& context_;
  Csv csv_;
};

} // namespace

std::string notesAndIdeasCsv(const Context& context) { return Rows(context).bytes(); }

} // namespace report
