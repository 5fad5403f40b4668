#include "steps/result/result/story_sheet.hpp"

#include "figures/curve.hpp"
#include "figures/marks.hpp"
#include "report/words.hpp"
#include "steps/board/note_paper.hpp"

#include <algorithm>
#include <array>

namespace steps {

using namespace language::literals;
using base::Point;
using look::Align;
using look::Weight;

namespace {

void drawTitle(ui::Frame& frame, const Room& room, const report::Story& story, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const journey::Brief& brief = *story.brief;
  const std::string title = brief.title.empty() ? room.say("result.untitled"_text) : brief.title;
  const std::string goal = brief.goal.empty() ? brief.reason : brief.goal;
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.text(title, {box.x, box.y, box.w * 0.45, box.h}, {theme.title, Weight::Bold}, theme.ink);
    canvas.text(goal, {box.x + box.w * 0.47, box.y, box.w * 0.53, box.h},
                {theme.text, Weight::Regular, Align::Right}, theme.secondInk);
  });
}

/// One number that tells something, with what it is below it.
void drawFigure(ui::Canvas& canvas, const Rect& box, const std::string& figure, const std::string& words,
                look::Colour colour) {
  const look::Theme& theme = canvas.theme();
  canvas.text(figure, {box.x, box.y, box.w, 24}, {theme.title * 1.4, Weight::Bold, Align::Centre}, colour);
  canvas.text(words, {box.x, box.y + 25, box.w, box.h - 25}, {theme.small, Weight::Regular, Align::Centre},
              theme.secondInk);
}

void drawFigures(ui::Frame& frame, const Room& room, const report::Story& story, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const language::Catalogue& words = *room.words;
  const auto count = [&](language::Text text, std::size_t n) {
    return words.count(text, static_cast<long long>(n));
  };
  const bool known = story.reality.n() > 0;
  struct Figure {
    std::string figure, words;
    look::Colour colour;
  };
  const double mean = story.meanExperience.value_or(0);
  const std::array<Figure, 5> figures{{
      {std::to_string(story.touchpoints.size()), count("result.touchpoints"_text, story.touchpoints.size()),
       theme.ink},
      {report::figure(words, story.meanExperience.has_value(), mean), words("result.mean"_text),
       story.meanExperience && journey::shown(mean) < journey::lowScore ? theme.low : theme.ink},
      {report::figure(words, known, story.reality.error), words("result.gap"_text), theme.ink},
      {std::to_string(story.opportunities.size()),
       count("result.opportunities"_text, story.opportunities.size()), theme.ink},
      {std::to_string(story.passed), words.count("result.passed"_text, story.passed, {story.brief->barLabel}),
       theme.accent},
  }};
  const double width = box.w / static_cast<double>(figures.size());
  frame.draw(box, [&](ui::Canvas& canvas) {
    for (std::size_t i = 0; i < figures.size(); ++i)
      drawFigure(canvas, Rect{box.x + static_cast<double>(i) * width, box.y, width, box.h}.inset(4, 0),
                 figures[i].figure, figures[i].words, figures[i].colour);
  });
}

void drawCurve(ui::Frame& frame, const Room& room, const report::Story& story, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto& curve = story.team;
  const bool any = std::ranges::any_of(curve, [](const auto& point) { return point.given; });
  const Rect plot{box.x + 8, box.y + 16, box.w - 16, box.h - 22};
  const double pitch = plot.w / static_cast<double>(std::max<std::size_t>(1, curve.size()));
  figures::CurvePlace place{{plot.bottom(), plot.y}, {}, {std::clamp(pitch * 0.4, 2.6, 5.0)}};
  for (std::size_t i = 0; i < curve.size(); ++i)
    place.x.push_back(plot.x + (static_cast<double>(i) + 0.5) * pitch);
  frame.draw(box.inset(-8), [&](ui::Canvas& canvas) {
    if (!any) {
      canvas.text(room.say("result.no_curve"_text), box, {theme.text, Weight::Regular, Align::Centre},
                  theme.secondInk);
      return;
    }
    figures::drawScale(canvas, place.y, story.brief->bar, {plot.x, plot.y, plot.w, 0}, plot.x, plot.right(),
                       0.4);
    std::size_t first = 0;
    for (const auto& stage : story.outline.stages) { // their names over their part of the journey
      std::size_t n = 0;
      for (const auto& point : curve) n += point.stage == stage.stage ? 1U : 0U;
      const double left = plot.x + static_cast<double>(first) * pitch, width = static_cast<double>(n) * pitch;
      if (n > 0)
        canvas.text(stage.stage->name, {left + 2, box.y, width - 4, 14},
                    {theme.small, Weight::SemiBold, Align::Centre}, theme.secondInk);
      if (first > 0 && n > 0) canvas.line({left, box.y + 2}, {left, plot.bottom()}, theme.line, 0.5);
      first += n;
    }
    figures::drawCurve(
        canvas, {.team = curve, .customers = story.customers, .bar = story.brief->bar, .ranges = false},
        place, *room.words);
    for (std::size_t i = 0; i < curve.size(); ++i)
      if (curve[i].given && curve[i].touchpoint->star)
        canvas.icon(look::Icon::Star, place.at(i, curve[i].experience) - Point{0, 8}, 9, theme.star);
  });
}

struct Line {
  std::string figure, words;
  look::Colour colour;
};

void drawList(ui::Frame& frame, const Rect& box, const std::string& title, const std::string& empty,
              const std::vector<Line>& lines) {
  const look::Theme& theme = frame.theme();
  constexpr double row = 19;
  const auto most = static_cast<std::size_t>(std::max(1.0, (box.h - 20) / row));
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.text(title, {box.x, box.y, box.w, 17}, {theme.text, Weight::Bold}, theme.ink);
    canvas.line({box.x, box.y + 18}, {box.right(), box.y + 18}, theme.line, 0.5);
    if (lines.empty())
      canvas.text(empty, {box.x, box.y + 20, box.w, 2 * row}, {theme.small, Weight::Regular},
                  theme.secondInk);
    for (std::size_t i = 0; i < std::min(most, lines.size()); ++i) {
      const double y = box.y + 20 + static_cast<double>(i) * row;
      const bool rest = i + 1 == most && lines.size() > most;
      canvas.text(rest ? "" : lines[i].figure, {box.x, y, 24, row}, {theme.text, Weight::Bold},
                  lines[i].colour);
      canvas.text(rest ? "+ " + std::to_string(lines.size() - i) : lines[i].words,
                  {box.x + 26, y, box.w - 26, row}, {theme.small, Weight::Medium}, theme.ink);
    }
  });
}

void drawLists(ui::Frame& frame, const Room& room, const report::Story& story, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const language::Catalogue& words = *room.words;
  const auto scoreColour = [&](const journey::CurvePoint& point) {
    if (!point.given) return theme.ink;
    return figures::scoreColour(theme, point.experience, story.brief->bar, theme.ink);
  };
  std::vector<Line> moments, chances, ideas;
  for (const auto& point : story.moments)
    moments.push_back(
        {report::figure(words, point.given, point.experience), point.touchpoint->text, scoreColour(point)});
  for (const auto& chance : story.opportunities)
    chances.push_back({report::figure(words, chance.point.given, chance.point.experience),
                       chance.touchpoint->text, scoreColour(chance.point)});
  for (const auto& idea : story.ideas)
    if (idea.verdict == journey::Verdict::Passed)
      ideas.push_back({report::figure(words, true, idea.result.score.median), idea.idea->text, theme.accent});
  const double gap = 18, width = (box.w - 2 * gap) / 3;
  const auto column = [&](int i) { return Rect{box.x + i * (width + gap), box.y, width, box.h}; };
  drawList(frame, column(0), words("result.moments"_text), words("result.no_moments"_text), moments);
  drawList(frame, column(1), words("result.chances"_text), words("result.no_chances"_text), chances);
  drawList(frame, column(2), words("result.ideas"_text, {story.brief->barLabel}),
           words("result.no_ideas"_text), ideas);
}

} // namespace

void drawStory(ui::Frame& frame, const Room& room, const report::Story& story, const Rect& box) {
  drawTitle(frame, room, story, {box.x, box.y, box.w, 26});
  const double figures = 50, top = box.y + 32, rest = box.h - 32 - figures - 12;
  drawFigures(frame, room, story, {box.x, top, box.w, figures});
  const double curve = std::clamp(rest * 0.42, 60.0, 150.0);
  drawCurve(frame, room, story, {box.x, top + figures + 6, box.w, curve});
  drawLists(frame, room, story, {box.x, top + figures + curve + 16, box.w, rest - curve - 6});
}

} // namespace steps
