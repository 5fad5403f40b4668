#include "report/drawing/chapters.hpp"
#include "report/words.hpp"

namespace report {

using namespace language::literals;
using look::Align;

void writeIdeas(const Context& context, Paper& paper) {
  const auto& text = context.catalogue;
  const look::Theme& theme = paper.pen().theme();
  const journey::Brief& brief = *context.story.brief;
  paper.chapter(text("report.ideas"_text),
                text("report.ideas.words"_text, {brief.barLabel, text.number(brief.bar, 1)}));
  if (context.story.ideas.empty()) return paper.words(text("report.empty.ideas"_text), theme.secondInk);
  TableOnPaper table(paper, {{text("report.column.idea"_text), 58},
                             {text("report.column.dots"_text), 16, Align::Right},
                             {text("report.column.median"_text), 18, Align::Right},
                             {text("report.column.verdict"_text), 34},
                             {text("report.column.lifts"_text), 48}});
  for (const IdeaStory& one : context.story.ideas) {
    Cell verdict{.text = text(verdictText(one.verdict)), .weight = look::Weight::SemiBold};
    if (one.verdict == journey::Verdict::Passed) {
      verdict.colour = theme.accent;
      verdict.signs.push_back({look::Icon::Done, theme.accent});
    } else {
      verdict.weight = look::Weight::Regular;
      if (!one.idea->why.empty()) verdict.text += ": " + one.idea->why;
    }
    table.row({{.text = one.idea->text, .weight = look::Weight::Medium},
               {.text = one.dots > 0 ? std::to_string(one.dots) : "–"},
               {.text = figure(text, one.result.score.n > 0, one.result.score.median)},
               verdict,
               {.text = namesOf(one.lifts), .colour = theme.secondInk}});
  }
}

} // namespace report
