// All shared ideas as cards over the sheet, most dots first: what each says, its verdict, its median and what
// that rests on.
#include "steps/create/test/step.hpp"
#include "ui/letters.hpp"

#include <algorithm>
#include <cmath>

namespace steps::test {

using namespace language::literals;
using look::Align;
using look::Icon;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double gap = 12, leastWidth = 230, leastHeight = 78, mostWidth = 640;

/// As large as all of them can be, and never so low that they cannot be read: then they are scrolled.
struct Grid {
  std::size_t across = 1;
  Size card{};

  Grid(std::size_t count, Size room) {
    const auto most = static_cast<std::size_t>(std::max(1.0, (room.w + gap) / (leastWidth + gap)));
    for (std::size_t n = 1; n <= std::min(most, count); ++n) {
      const auto down = static_cast<double>((count + n - 1) / n);
      const double w = std::min(mostWidth, (room.w + gap) / static_cast<double>(n) - gap);
      const double h = std::min(0.6 * w, (room.h + gap) / down - gap);
      if (h >= leastHeight && w * h > card.w * card.h) across = n, card = {w, h};
    }
    if (card.h > 0) return;
    across = most;
    card = {(room.w + gap) / static_cast<double>(most) - gap, leastHeight};
  }
};

} // namespace

void Test::drawCards(ui::Frame& frame, const Rect& place, const std::vector<const Idea*>& ideas) {
  frame.area({.name = "test/list",
              .box = place,
              .touch = [this](const touch::Touch& touch) { scroll().feed(touch); },
              .role = "list"});
  constexpr double mark = 6; // for the mark of the scroll
  const Grid grid(ideas.size(), {place.w - mark, place.h});
  const auto rows = static_cast<double>((ideas.size() + grid.across - 1) / grid.across);
  const double content = rows * (grid.card.h + gap) - gap;
  const double up = scroll().offset(content, place.h);
  const double width = static_cast<double>(grid.across) * (grid.card.w + gap) - gap;
  const double left = place.x + (place.w - mark - width) / 2,
               top = place.y + std::max(0.0, place.h - content) / 2;
  for (std::size_t i = 0; i < ideas.size(); ++i) {
    const auto column = static_cast<double>(i % grid.across), row = static_cast<double>(i / grid.across);
    drawCard(
        frame, place,
        {left + column * (grid.card.w + gap), top + row * (grid.card.h + gap) - up, grid.card.w, grid.card.h},
        *ideas[i]);
  }
  scroll().drawMark(frame, place, content);
}

std::string Test::stateOf(const Idea& idea) const {
  if (document::openRoundOf(room().workshop(), idea.id) != nullptr) return room().say("test.open"_text);
  return verdictWords(room(), journey::verdictOf(room().workshop(), idea.id));
}

void Test::drawCard(ui::Frame& frame, const Rect& place, const Rect& box, const Idea& idea) {
  const std::string name = "test/" + std::to_string(idea.id.value);
  const Rect visible = intersect(box, place);
  // A card that a finger drags out of sight stays in the finger's hands.
  if (visible.empty() && !frame.isCaptured(name)) return;
  const bool pressed = frame.isPressed(name);
  if (!visible.empty()) frame.draw(visible, [&](Canvas& canvas) { paintCard(canvas, box, idea, pressed); });
  const Id<Idea> id = idea.id;
  frame.area({.name = name,
              .box = visible,
              .touch =
                  [this, id](const touch::Touch& touch) {
                    scroll().feed(touch);
                    if (touch.isTap()) series().show(id);
                  },
              .role = "note",
              .label = idea.text,
              .value = stateOf(idea)});
}

void Test::paintCard(Canvas& canvas, const Rect& box, const Idea& idea, bool pressed) const {
  const look::Theme& theme = canvas.theme();
  const bool open = document::openRoundOf(room().workshop(), idea.id) != nullptr;
  const Verdict verdict = journey::verdictOf(room().workshop(), idea.id);
  const look::Colour paper = theme.papers[0], colour = open ? theme.accent : verdictColour(theme, verdict);
  canvas.fill(box, pressed ? look::mixed(paper, theme.ink, 0.08) : paper, theme.noteCorner);
  if (verdict == Verdict::Passed) canvas.outline(box, theme.accent, 1.8, theme.noteCorner);
  const Rect inner = box.inset(std::clamp(box.w * 0.035, 7.0, 16.0), std::clamp(box.h * 0.06, 4.0, 14.0));
  const double letters =
      std::max(theme.heading / look::Lettering::capOverSize, theme.smallestPixels / canvas.pixels());
  const double foot = 1.7 * letters;
  Rect words{inner.x, inner.y, inner.w, inner.h - foot};

  const auto* tested = room().results().find(idea.id);
  if (tested != nullptr && tested->result.of(journey::question::ninePlus).n > 0) {
    const journey::Statistics& score = tested->result.of(journey::question::ninePlus);
    const double width = std::max(inner.w * 0.22, 4.5 * letters), votes = 1.4 * letters;
    const double cap = std::clamp(0.3 * words.h, theme.title, 36.0);
    const double high = std::min(words.h - votes, 1.3 * cap / look::Lettering::capOverSize);
    const Rect figure{inner.right() - width, words.centre().y - (high + votes) / 2, width, high};
    canvas.text(ballot::shortNumber(room(), score.median), figure, {cap, Weight::Bold, Align::Right}, colour);
    canvas.text(room().words->count("test.votes"_text, score.n), {figure.x, figure.bottom(), width, votes},
                {theme.heading, Weight::Medium, Align::Right}, theme.secondInk);
    words.w -= width + 6;
  }
  canvas.text(idea.text, words,
              {std::clamp(0.12 * box.h, theme.title, 16.0), Weight::SemiBold, Align::Left, 1.16}, theme.ink);

  const double y = inner.bottom() - foot / 2;
  const auto icon = open ? std::optional{Icon::Vote} : verdictIcon(verdict);
  if (icon) canvas.icon(*icon, {inner.x + 0.6 * letters, y}, 1.2 * letters, colour);
  const double left = inner.x + (icon ? 1.5 * letters : 0);
  double right = inner.right();
  const std::int64_t dots = journey::dotsOn(room().workshop(), idea.id);
  if (dots > 0) {
    const look::TextStyle style{theme.heading, Weight::SemiBold, Align::Right};
    const std::string number = std::to_string(dots);
    canvas.label(number, {right, y}, style, theme.ink);
    right -= canvas.measure(number, style).w + 0.5 * letters;
    canvas.disc({right, y}, 0.32 * letters, theme.ink);
    right -= 0.8 * letters;
  }
  canvas.text(stateOf(idea), {left, y - foot / 2, right - left, foot},
              {theme.heading, icon ? Weight::SemiBold : Weight::Regular}, colour);
}

} // namespace steps::test
