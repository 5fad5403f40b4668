// How well the team knows its customer: in one figure, gap by gap, by segment and over time; and what became
// of its moments of truth.
#include "base/utf8.hpp"
#include "figures/known.hpp"
#include "report/chapters/chapters.hpp"
#include "report/words.hpp"

#include <cmath>

namespace report {
namespace {

using namespace language::literals;
using journey::Known;
using look::Align;
using look::Theme;

void addGaps(const Context& context, Chapter& chapter) {
  const auto& text = context.catalogue;
  const auto& reality = context.story.reality;
  chapter.blocks.emplace_back(Heading{text("report.reality"_text)});
  const double bias = journey::shown(reality.bias);
  const auto direction = bias == 0  ? "report.reality.even"_text
                         : bias > 0 ? "report.reality.gloomier"_text
                                    : "report.reality.rosier"_text;
  chapter.blocks.emplace_back(
      Words{text.count("report.reality.words"_text, reality.n(), {text.number(reality.error, 1)}) + " " +
            text(direction, {text.number(std::abs(bias), 1)})});
  Table table{{{text("report.column.touchpoint"_text), 108},
               {text(context.story.frozen ? "report.column.team_frozen"_text : "report.column.team"_text), 22,
                look::Align::Right},
               {text("report.column.customers"_text), 22, look::Align::Right},
               {text("report.column.gap"_text), 22, look::Align::Right}}};
  for (const auto& gap : journey::rankedGaps(reality)) {
    const bool wide = std::abs(gap.gap) >= journey::wideGap;
    table.row(
        {{.text = gap.touchpoint->text},
         {.text = figure(text, true, gap.team)},
         {.text = figure(text, true, gap.customers)},
         {.text = signedFigure(text, gap.gap), .weight = wide ? look::Weight::Bold : look::Weight::Regular}});
  }
  chapter.blocks.emplace_back(std::move(table));
}

/// What customers had expected, where they were asked, against what they found.
void addExpectation(const Context& context, Chapter& chapter) {
  const auto& text = context.catalogue;
  const auto gaps =
      journey::realityOf(journey::expectedCurve(context.story.customers), context.story.customers);
  if (gaps.n() == 0) return;
  chapter.blocks.emplace_back(Heading{text("report.expectation"_text)});
  chapter.blocks.emplace_back(Words{text.count("report.expectation.words"_text, gaps.n(),
                                               {signedFigure(text, journey::shown(gaps.bias))})});
  Table table{{{text("report.column.touchpoint"_text), 108},
               {text("report.column.expected"_text), 22, look::Align::Right},
               {text("report.column.customers"_text), 22, look::Align::Right},
               {text("report.column.gap"_text), 22, look::Align::Right}}};
  for (const auto& gap : journey::rankedGaps(gaps))
    table.row({{.text = gap.touchpoint->text},
               {.text = figure(text, true, gap.team)},
               {.text = figure(text, true, gap.customers)},
               {.text = signedFigure(text, gap.gap), .weight = look::Weight::SemiBold}});
  chapter.blocks.emplace_back(std::move(table));
}

/// A row for each, named by whose answers they are, or from when.
Table knownTable(const Context& context, const std::vector<Known>& all, language::Text head,
                 const std::function<std::string(const Known&)>& nameOf) {
  const auto& text = context.catalogue;
  Table table{{{text(head), 84},
               {text("report.column.compared"_text), 26, Align::Right},
               {text("report.column.error"_text), 32, Align::Right},
               {text("report.column.bias"_text), 32, Align::Right}}};
  for (const Known& known : all)
    table.row({{.text = nameOf(known), .weight = look::Weight::Medium},
               {.text = std::to_string(known.n)},
               {.text = text.number(known.error, 1), .weight = look::Weight::SemiBold},
               {.text = signedFigure(text, journey::shown(known.bias))}});
  return table;
}

void addSegments(const Context& context, Chapter& chapter) {
  const auto& text = context.catalogue;
  const auto all = journey::knownBySegment(context.workshop, context.story.outline, context.story.team);
  if (all.empty() || (all.size() == 1 && all[0].whose.segment.empty())) return;
  chapter.blocks.emplace_back(Heading{text("report.reality.segments"_text)});
  chapter.blocks.emplace_back(knownTable(context, all, "report.column.segment"_text, [&](const Known& known) {
    return known.whose.segment.empty() ? text("known.everybody"_text) : base::isolated(known.whose.segment);
  }));
}

/// Of everybody, and then of each segment that was asked more than once.
void addTime(const Context& context, Chapter& chapter) {
  const auto& text = context.catalogue;
  const auto& story = context.story;
  std::vector<std::string> segments{""};
  for (const std::string& segment : journey::segmentsIn(context.workshop, story.outline))
    segments.push_back(segment);
  bool isFirst = true;
  for (const std::string& segment : segments) {
    const auto waves = journey::knownOverTime(context.workshop, story.outline, story.team, segment);
    if (waves.size() < 2) continue;
    const std::string name = text("report.reality.time"_text);
    chapter.blocks.emplace_back(Heading{segment.empty() ? name : name + ": " + base::isolated(segment)});
    if (isFirst)
      chapter.blocks.emplace_back(Words{text("report.reality.time.words"_text), &Theme::secondInk});
    isFirst = false;
    chapter.blocks.emplace_back(Figure{30, figures::toldOverTime(waves, text),
                                       [&text, waves](look::Drawing& on, const base::Rect& area) {
                                         constexpr double letters = 1.7;
                                         figures::drawKnown(on, waves, area, letters, text);
                                       }});
    chapter.blocks.emplace_back(
        knownTable(context, waves, "report.column.wave"_text,
                   [&](const Known& known) { return figures::waveIn(known.whose.wave, text); }));
  }
}

void addMoments(const Context& context, Chapter& chapter) {
  const auto& text = context.catalogue;
  const auto moments = journey::momentsSince(context.workshop, context.story.outline);
  if (!moments || !moments->isRevised()) return;
  chapter.blocks.emplace_back(Heading{text("report.reality.moments"_text)});
  std::string words;
  if (!moments->added.empty()) words += text("report.reality.added"_text, {namesOf(moments->added)}) + " ";
  if (!moments->dropped.empty())
    words += text("report.reality.dropped"_text, {namesOf(moments->dropped)}) + " ";
  chapter.blocks.emplace_back(Words{words + text("report.reality.kept"_text)});
}

} // namespace

void addReality(Chapter& chapter, const Context& context) {
  if (context.story.reality.n() > 0) addGaps(context, chapter);
  addExpectation(context, chapter);
  addSegments(context, chapter);
  addTime(context, chapter);
  addMoments(context, chapter);
}

} // namespace report
