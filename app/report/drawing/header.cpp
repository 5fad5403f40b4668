#include "report/drawing/header.hpp"

#include "base/utf8.hpp"
#include "report/brief_facts.hpp"
#include "report/words.hpp"

#include <cmath>

namespace report {
namespace {

using namespace language::literals;

struct Figure {
  std::string number, words;
};

std::vector<Figure> figuresOf(const Context& context) {
  const Story& story = context.story;
  const auto& text = context.catalogue;
  std::vector<Figure> figures;
  const auto count = [&](std::size_t n, language::Text words) {
    figures.push_back({std::to_string(n), text.count(words, static_cast<long long>(n))});
  };
  count(story.touchpoints.size(), "report.figure.touchpoints"_text);
  if (!story.moments.empty()) count(story.moments.size(), "report.figure.moments"_text);
  if (!story.lows.empty()) count(story.lows.size(), "report.figure.lows"_text);
  if (story.meanExperience)
    figures.push_back({text.number(*story.meanExperience, 1),
                       text(story.frozen ? "report.figure.mean_frozen"_text : "report.figure.mean"_text)});
  if (story.reality.n() > 0)
    figures.push_back({text.number(story.reality.error, 1), text("report.figure.error"_text)});
  if (story.passed > 0)
    figures.push_back({std::to_string(story.passed),
                       text.count("report.figure.passed"_text, story.passed, {story.brief->barLabel})});
  return figures;
}

std::string underTitle(const Context& context) {
  const journey::Brief& brief = *context.story.brief;
  std::string line;
  for (const std::string* part : {&brief.product, &brief.targetGroup, &brief.period})
    if (!part->empty()) line += (line.empty() ? "" : "  ·  ") + base::isolated(*part);
  return line;
}

} // namespace

void drawHeader(const Context& context, Pen& pen, const base::Rect& area) {
  const look::Theme& theme = pen.theme();
  constexpr double tile = 31;
  const auto figures = figuresOf(context);
  const double left = area.w - tile * static_cast<double>(figures.size()) - 6;

  double y = area.y;
  const std::string title =
      context.hasJourneys()
          ? context.catalogue("report.of_journey"_text,
                              {titleOf(context), journeyName(context.catalogue, context.workshop,
                                                             context.story.outline.journey)})
          : titleOf(context);
  y += pen.write(title, {area.x, y, left, 15},
                 {.capHeight = 5.6, .weight = look::Weight::Bold, .leading = 1.15}, theme.ink) +
       1;
  y += pen.write(underTitle(context), {area.x, y, left, 4.5}, {.capHeight = 2.3}, theme.secondInk) + 0.8;
  pen.write(stateOf(context), {area.x, y, left, 4.5}, {.capHeight = 2.1, .weight = look::Weight::Regular},
            theme.secondInk);

  double x = area.right() - tile * static_cast<double>(figures.size());
  for (const Figure& figure : figures) {
    pen.line({x, area.y + 1}, {x, area.y + 19}, theme.line, 0.3);
    pen.write(figure.number, {x + 3, area.y, tile - 4, 9}, {.capHeight = 5.6, .weight = look::Weight::Bold},
              theme.accent);
    pen.write(figure.words, {x + 3, area.y + 10, tile - 4, 10},
              {.capHeight = 1.9, .weight = look::Weight::Regular}, theme.secondInk);
    x += tile;
  }
}

} // namespace report
