// Whether an idea reaches the bar; where it does not: why, and improving it.
#include "document/ideas.hpp"
#include "steps/create/test/step.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps::test {

using namespace language::literals;
using document::Draft;
using look::Icon;
using look::Weight;
using ui::Canvas;

std::string verdictWords(const Room& room, Verdict verdict) {
  const std::string& label = room.brief().barLabel;
  switch (verdict) {
  case Verdict::Untested: return room.say("test.untested"_text);
  case Verdict::Passed: return room.say("test.passed"_text, {label});
  case Verdict::FellShort: return room.say("test.fell_short"_text, {label});
  }
  return {};
}

look::Colour verdictColour(const look::Theme& theme, Verdict verdict) {
  switch (verdict) {
  case Verdict::Untested: return theme.secondInk;
  case Verdict::Passed: return theme.accent;
  case Verdict::FellShort: return theme.low;
  }
  return theme.ink;
}

std::optional<Icon> verdictIcon(Verdict verdict) {
  switch (verdict) {
  case Verdict::Untested: return {};
  case Verdict::Passed: return Icon::Done;
  case Verdict::FellShort: return Icon::Close;
  }
  return {};
}

void Test::drawVerdict(ui::Frame& frame, const Rect& box, const Idea& idea) {
  const look::Theme& theme = frame.theme();
  const Verdict verdict = journey::verdictOf(room().workshop(), idea.id);
  const std::string words = verdictWords(room(), verdict);
  const look::Colour colour = verdictColour(theme, verdict);
  const Rect line{box.x, box.y, box.w, std::clamp(0.08 * box.h, 26.0, 40.0)};
  frame.draw(line, [&](Canvas& canvas) {
    const auto icon = verdictIcon(verdict);
    const double radius = 0.42 * line.h;
    if (icon) canvas.disc({line.x + radius + 1, line.centre().y}, radius, colour);
    if (icon) canvas.icon(*icon, {line.x + radius + 1, line.centre().y}, 1.36 * radius, theme.onDark);
    const double left = icon ? 2 * radius + 8 : 0;
    canvas.text(words, {line.x + left, line.y, line.w - left, line.h}, {0.45 * line.h, Weight::Bold}, colour);
  });
  frame.area({.name = "verdict", .box = line, .role = "status", .label = words});

  std::string rounds;
  for (const journey::Round* round : journey::roundsOf(room().workshop(), idea.id)) {
    const journey::Statistics score =
        journey::resultOf(room().workshop(), *round).of(journey::question::ninePlus);
    if (!round->revealed || score.n == 0) continue;
    rounds += (rounds.empty() ? "" : "  ·  ") +
              room().say("test.round_median"_text,
                         {std::to_string(round->number), ballot::shortNumber(room(), score.median)});
  }
  const Rect history{box.x, line.bottom() + 4, box.w, 30};
  frame.draw(history, [&](Canvas& canvas) {
    canvas.text(rounds, history, {theme.heading, Weight::Medium}, theme.secondInk);
  });
  const double top = history.bottom() + 6;
  if (verdict == Verdict::FellShort) drawShortfall(frame, {box.x, top, box.w, box.bottom() - top}, idea);
}

void Test::drawShortfall(ui::Frame& frame, const Rect& box, const Idea& idea) {
  const look::Theme& theme = frame.theme();
  constexpr double title = 18, buttonHeight = 26, space = 8;
  const std::string asked = room().say("test.why"_text);
  const Rect words{box.x, box.y, box.w, title};
  frame.draw(words, [&](Canvas& canvas) {
    canvas.text(asked, words, {theme.heading, Weight::SemiBold}, theme.ink);
  });
  const double height = std::min(70.0, box.h - title - buttonHeight - space);
  const Rect why{box.x, words.bottom() + 2, box.w, height};
  drawText(frame, "idea/why", why, asked, room().say("test.why_hint"_text), &document::text::why,
           idea.id.value);
  const Rect improve{box.x, why.bottom() + space, std::min(box.w, 190.0), buttonHeight};
  const Point at = frame.place()(improve.centre());
  const std::int64_t id = idea.id.value;
  ui::button(frame,
             {.name = "idea/improve",
              .box = improve,
              .label = room().say("test.improve"_text),
              .icon = Icon::Edit,
              .capHeight = theme.heading},
             [this, at, id] { room().seats->askAgain(&document::text::idea, id, {}, at); });
}

} // namespace steps::test
