// What the workshop leads to: the ideas that pass, as cards; and the touchpoints that were chosen to work on.
#include "figures/marks.hpp"
#include "report/words.hpp"
#include "steps/result/result/story_sheet.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using look::Align;
using look::Weight;

namespace {

constexpr double gap = 9, corner = 7, top = 5; // `top`: of the accent at the upper edge of a card

/// A title with a number at its end, where more is there than fits.
void drawTitle(ui::Frame& frame, const Rect& box, const std::string& words, std::size_t more) {
  const look::Theme& theme = frame.theme();
  frame.draw(box, [&](ui::Canvas& canvas) {
    const look::TextStyle style{storyLetters, Weight::Bold, Align::Right};
    const std::string rest = more == 0 ? std::string{} : "+ " + std::to_string(more);
    const double width = rest.empty() ? 0 : canvas.measure(rest, style).w + 6;
    canvas.text(words, {box.x, box.y, box.w - width, box.h}, {storyLetters, Weight::Bold}, theme.ink);
    canvas.label(rest, {box.right(), box.centre().y}, style, theme.secondInk);
  });
}

void drawNothing(ui::Frame& frame, const Rect& box, const std::string& words) {
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.fill(box, frame.theme().band, corner);
    canvas.text(words, box.inset(12), {storyLetters, Weight::Regular, Align::Centre, 1.15},
                frame.theme().secondInk);
  });
}

/// A card and, in it, where its words are set: beside its figure.
Rect wordsOf(const Rect& card) {
  const double figure = storyLine(storyLetters + 4);
  return {card.x + 9, card.y + top + 6 + figure, card.w - 18, card.h - top - 12 - figure};
}

look::TextStyle wordsStyle(const Rect& card) {
  return {std::clamp(0.13 * card.h, storyLetters, 20.0), Weight::SemiBold, Align::Left, 1.14};
}

std::vector<Rect> cardsIn(const Rect& box, std::size_t count) {
  const std::size_t down = count > 3 ? 2 : 1, across = (count + down - 1) / down;
  const double w = (box.w + gap) / static_cast<double>(across) - gap,
               h = (box.h + gap) / static_cast<double>(down) - gap;
  std::vector<Rect> cards;
  for (std::size_t i = 0; i < count; ++i)
    cards.push_back({box.x + static_cast<double>(i % across) * (w + gap),
                     box.y + static_cast<double>(i / across) * (h + gap), w, h});
  return cards;
}

void drawCard(ui::Frame& frame, const Room& room, const report::IdeaStory& idea, const Rect& card) {
  const look::Theme& theme = frame.theme();
  const std::string median = report::figure(*room.words, true, idea.score().median);
  frame.draw(card, [&](ui::Canvas& canvas) {
    canvas.fill(card, theme.accent, corner);
    canvas.fill({card.x, card.y + top, card.w, card.h - top}, theme.white, corner, ui::Corners::Bottom);
    canvas.outline(card, theme.line, 0.5, corner);
    const look::TextStyle style{storyLetters, Weight::Bold, Align::Centre};
    const double high = storyLine(storyLetters), width = canvas.measure(median, style).w + 18;
    const Rect pill{card.right() - 8 - width, card.y + top + 6, width, high};
    canvas.fill(pill, theme.accent, high / 2);
    canvas.label(median, pill.centre(), style, theme.onDark);
    canvas.words(idea.idea->text, wordsOf(card), wordsStyle(card), theme.ink, look::Upright::Bottom);
  });
  frame.area({.name = "story/idea/" + std::to_string(idea.idea->id.value),
              .box = card,
              .role = "status",
              .label = idea.idea->text,
              .value = median});
}

} // namespace

void drawStoryIdeas(ui::Frame& frame, const Room& room, const report::Story& story, const Rect& box) {
  std::vector<const report::IdeaStory*> passed;
  for (const report::IdeaStory& idea : story.ideas)
    if (idea.verdict == journey::Verdict::Passed) passed.push_back(&idea);
  const double head = storyLine(storyLetters) + 4;
  const Rect place{box.x, box.y + head, box.w, box.h - head};
  // As many as can be read from where people stand; one is always shown.
  constexpr std::size_t most = 6;
  std::size_t shown = std::min(passed.size(), most);
  frame.measure([&](ui::Canvas& canvas) {
    const auto areRead = [&] {
      const auto cards = cardsIn(place, shown);
      for (std::size_t i = 0; i < shown; ++i)
        if (canvas.fitted(passed[i]->idea->text, wordsOf(cards[i]), wordsStyle(cards[i])) <
            storyLetters - 0.1)
          return false;
      return true;
    };
    while (shown > 1 && !areRead()) --shown;
  });
  drawTitle(frame, {box.x, box.y, box.w, head - 4}, room.say("result.ideas"_text, {story.brief->barLabel}),
            passed.size() - shown);
  if (passed.empty()) return drawNothing(frame, place, room.say("result.no_ideas"_text));
  const auto cards = cardsIn(place, shown);
  for (std::size_t i = 0; i < shown; ++i) drawCard(frame, room, *passed[i], cards[i]);
}

void drawStoryChances(ui::Frame& frame, const Room& room, const report::Story& story, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const double row = storyLine(storyLetters) + 3, head = storyLine(storyLetters) + 4;
  const Rect place{box.x, box.y + head, box.w, box.h - head};
  const auto fit = static_cast<std::size_t>(std::max(1.0, place.h / row));
  const std::size_t shown = std::min(fit, story.opportunities.size());
  drawTitle(frame, {box.x, box.y, box.w, head - 4}, room.say("result.chances"_text),
            story.opportunities.size() - shown);
  if (shown == 0) return drawNothing(frame, place, room.say("result.no_chances"_text));
  // Few have room for two lines.
  const double high = std::min(2 * row, place.h / static_cast<double>(shown));
  for (std::size_t i = 0; i < shown; ++i) {
    const report::Opportunity& chance = story.opportunities[i];
    const Rect line{place.x, place.y + static_cast<double>(i) * high, place.w, high};
    const std::string figure = report::figure(*room.words, chance.point.given, chance.point.experience);
    const look::Colour colour =
        chance.point.given ? figures::scoreColour(theme, chance.point.experience, story.brief->bar, theme.ink)
                           : theme.secondInk;
    frame.draw(line, [&](ui::Canvas& canvas) {
      canvas.line({line.x, line.y + 0.3}, {line.right(), line.y + 0.3}, theme.line, 0.5);
      const look::TextStyle style{storyLetters, Weight::Bold};
      canvas.label(figure, {line.x, line.centre().y}, style, colour);
      const double left = 3.1 * storyLetters;
      canvas.text(chance.touchpoint->text, {line.x + left, line.y + 1, line.w - left, line.h - 2},
                  {storyLetters, Weight::Medium, Align::Left, 1.1}, theme.ink);
    });
  }
  frame.area({.name = "story/chances",
              .box = place,
              .role = "status",
              .label = room.say("result.chances"_text),
              .value = std::to_string(shown)});
}

} // namespace steps
