#include "report/formats/csv_files.hpp"
#include "report/words.hpp"

namespace report {
namespace {

using namespace language::literals;

constexpr language::Text heads[] = {"csv.kind"_text,         "csv.id"_text,         "csv.stage"_text,
                                    "csv.step"_text,         "csv.touchpoint"_text, "csv.text"_text,
                                    "csv.author"_text,       "csv.dots"_text,       "csv.n"_text,
                                    "csv.score_median"_text, "csv.verdict"_text,    "csv.why"_text};

class Rows {
 public:
  explicit Rows(const Context& context) : context_(context), csv_(context.csv) {}

  std::string bytes() {
    for (const auto head : heads) csv_.text(context_.catalogue(head));
    csv_.endRow();
    for (const auto& stage : context_.story.outline.stages)
      for (const auto& step : stage.steps) {
        for (const auto* need : step.needs) note("csv.kind.need"_text, *stage.stage, *step.step, *need);
        for (const auto* expectation : step.expectations)
          note("csv.kind.expectation"_text, *stage.stage, *step.step, *expectation);
      }
    for (const IdeaStory& one : context_.story.ideas) idea(one);
    for (const journey::Parked& one : context_.workshop.parked)
      if (!one.gone) parked(one);
    return csv_.bytes();
  }

 private:
  void note(language::Text kind, const journey::Stage& stage, const journey::Step& step,
            const journey::Note& note) {
    const auto* touchpoint = context_.workshop.touchpoints.find(note.touchpoint);
    csv_.text(context_.catalogue(kind)).id(note.id.value).text(stage.name).text(step.name);
    csv_.text(touchpoint != nullptr ? touchpoint->text : "").text(note.text);
    csv_.text(authorName(context_, note.author));
    csv_.nothing(5);
    csv_.endRow();
  }

  void idea(const IdeaStory& one) {
    csv_.text(context_.catalogue("csv.kind.idea"_text)).id(one.idea->id.value).nothing(2);
    csv_.text(namesOf(one.lifts)).text(one.idea->text).text(authorName(context_, one.idea->author));
    csv_.number(one.dots).number(one.result.score.n);
    one.result.score.n > 0 ? csv_.number(one.result.score.median) : csv_.nothing();
    csv_.text(context_.catalogue(verdictText(one.verdict))).text(one.idea->why);
    csv_.endRow();
  }

  void parked(const journey::Parked& one) {
    csv_.text(context_.catalogue("csv.kind.parked"_text)).id(one.id.value).nothing(3);
    csv_.text(one.text).text(authorName(context_, one.author));
    csv_.nothing(3);
    csv_.text(context_.catalogue(one.done ? "report.parked.done"_text : "report.parked.open"_text)).nothing();
    csv_.endRow();
  }

  const Context& context_;
  Csv csv_;
};

} // namespace

std::string notesAndIdeasCsv(const Context& context) { return Rows(context).bytes(); }

} // namespace report
