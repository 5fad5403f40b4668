#include "steps/result/result/story_sheet.hpp"

#include "figures/marks.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <array>

namespace steps {

using namespace language::literals;
using look::Align;
using look::Weight;

namespace {

constexpr double gap = 12;
constexpr double large = 32, figureLetters = 32; // capitals of the title and of the figures, where they fit

void drawTitle(ui::Frame& frame, const Room& room, const report::Story& story, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const journey::Brief& brief = *story.brief;
  const std::string title = brief.title.empty() ? room.say("result.untitled"_text) : brief.title;
  const std::string goal = brief.goal.empty() ? brief.reason : brief.goal;
  const double below = goal.empty() ? 0 : 0.46 * box.h;
  const Rect name{box.x, box.y, box.w, box.h - below}, line{box.x, name.bottom(), box.w, below};
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.words(title, name, {large, Weight::Bold, Align::Left, 1.08}, theme.ink,
                 goal.empty() ? look::Upright::Middle : look::Upright::Top);
    canvas.words(goal, line, {storyLetters + 2, Weight::Regular, Align::Left, 1.2}, theme.secondInk,
                 look::Upright::Top);
  });
  frame.area({.name = "story/title", .box = name, .role = "status", .label = title, .value = goal});
}

struct Figure {
  std::string name, figure, words;
  look::Colour colour;
};

std::vector<Figure> figuresOf(const look::Theme& theme, const Room& room, const report::Story& story) {
  const language::Catalogue& words = *room.words;
  const auto count = [&](language::Text text, std::size_t n) {
    return words.count(text, static_cast<long long>(n), {story.brief->barLabel});
  };
  const double mean = story.meanExperience.value_or(0);
  const auto passed = static_cast<std::size_t>(story.passed);
  std::vector<Figure> figures{
      {"touchpoints", std::to_string(story.touchpoints.size()),
       count("result.touchpoints"_text, story.touchpoints.size()), theme.ink},
      {"mean", report::figure(words, story.meanExperience.has_value(), mean), words("result.mean"_text),
       story.meanExperience && journey::shown(mean) < journey::lowScore ? theme.low : theme.ink}};
  if (story.reality.n() > 0) // nobody asked the customers: no figure is better than a dash
    figures.push_back(
        {"gap", words.number(story.reality.error, 1), words("result.gap"_text), theme.customers});
  figures.push_back({"chances", std::to_string(story.opportunities.size()),
                     count("result.opportunities"_text, story.opportunities.size()), theme.ink});
  figures.push_back(
      {"passed", std::to_string(story.passed), count("result.passed"_text, passed), theme.accent});
  return figures;
}

void drawFigures(ui::Frame& frame, const std::vector<Figure>& figures, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const double width = box.w / static_cast<double>(figures.size());
  const double words = 2 * 1.12 * storyLetters / look::Lettering::capOverSize;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const Rect place = Rect{box.x + static_cast<double>(i) * width, box.y, width, box.h}.inset(4, 0);
    const double high = std::min(place.h - words, storyLine(figureLetters));
    frame.draw(place, [&](ui::Canvas& canvas) {
      canvas.words(figures[i].figure, {place.x, place.y, place.w, high},
                   {figureLetters, Weight::Bold, Align::Right, 1.08}, figures[i].colour, look::Upright::Top);
      canvas.words(figures[i].words, {place.x, place.y + high, place.w, place.h - high},
                   {storyLetters, Weight::Regular, Align::Right, 1.1}, theme.secondInk, look::Upright::Top);
    });
    frame.area({.name = "story/figure/" + figures[i].name,
                .box = place,
                .role = "status",
                .label = figures[i].words,
                .value = figures[i].figure});
  }
}

} // namespace

void drawStory(ui::Frame& frame, const Room& room, const report::Story& story, const Rect& box,
               double corner) {
  const double head = std::clamp(0.19 * box.h, 96.0, 150.0), rest = box.h - head - 2 * gap;
  const double curve = 0.53 * rest, title = 0.47 * (box.w - corner);
  drawTitle(frame, room, story, {box.x, box.y, title, head});
  drawFigures(frame, figuresOf(frame.theme(), room, story),
              {box.x + title + gap, box.y, box.w - corner - title - 2 * gap, head});
  drawStoryCurve(frame, room, story, {box.x, box.y + head + gap, box.w, curve});
  const Rect foot{box.x, box.y + head + curve + 2 * gap, box.w, rest - curve};
  const double ideas = 0.6 * (foot.w - 2 * gap);
  drawStoryIdeas(frame, room, story, {foot.x, foot.y, ideas, foot.h});
  drawStoryChances(frame, room, story, {foot.x + ideas + 2 * gap, foot.y, foot.w - ideas - 2 * gap, foot.h});
}

} // namespace steps
