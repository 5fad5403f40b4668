// One touchpoint in the overview: chosen or not; on the ballot; or seen, with its figure.
#include "document/touchpoints.hpp"
#include "figures/marks.hpp"
#include "steps/estimate/voting/step.hpp"
#include "ui/widgets.hpp"

namespace steps::voting {

using namespace language::literals;
using look::Align;
using look::Icon;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double tickWidth = 22, stateWidth = 34;

struct Standing {
  bool chosen = false, open = false, pressed = false;
  const journey::Results::Entry* seen = nullptr;
  bool discuss = false; ///< one of the widest
  bool begun() const { return open || seen != nullptr; }
};

const journey::Statistics& experienceOf(const Standing& standing) {
  return standing.seen->result.of(journey::question::experience);
}

void drawState(Canvas& canvas, const Room& room, const Standing& standing, const Rect& box) {
  const look::Theme& theme = canvas.theme();
  const Point middle = box.centre();
  if (standing.open) {
    canvas.disc(middle, 8, theme.accent);
    canvas.icon(Icon::Vote, middle, 10, theme.onDark);
  } else if (standing.seen != nullptr && experienceOf(standing).n > 0) {
    const double mean = experienceOf(standing).mean;
    canvas.label(room.words->number(mean, 1), {box.right() - 2, middle.y},
                 {theme.heading, Weight::Bold, Align::Right},
                 figures::scoreColour(theme, mean, room.brief().bar, theme.ink));
  } else if (standing.seen != nullptr) {
    canvas.text("–", box.inset(2), {theme.heading, Weight::Bold, Align::Right}, theme.secondInk);
  } else if (standing.chosen) {
    canvas.icon(Icon::Vote, middle, 13, theme.secondInk);
  }
  if (standing.discuss) canvas.icon(Icon::Discuss, {box.x - 7, middle.y}, 11, theme.low);
}

void drawNote(Canvas& canvas, const Room& room, const Touchpoint& touchpoint, const Standing& standing,
              const Rect& box) {
  const look::Theme& theme = canvas.theme();
  look::Colour paper = paperOf(room, theme, touchpoint);
  const bool isWhite = paper == theme.white;
  if (!standing.chosen) paper = look::mixed(paper, theme.paper, 0.72);
  if (standing.pressed) paper = look::mixed(paper, theme.ink, 0.08);
  canvas.fill(box, paper, theme.noteCorner);
  if (isWhite) canvas.outline(box, theme.line, 0.5, theme.noteCorner);
  const bool discuss = standing.discuss;
  Rect words{box.x + 6, box.y + 2, box.w - stateWidth - 8 - (discuss ? 12 : 0), box.h - 4};
  if (!standing.begun()) {
    const Point tick{box.x + tickWidth / 2 + 1, box.centre().y};
    canvas.ring(tick, 6, standing.chosen ? theme.ink : theme.secondInk, 0.8);
    if (standing.chosen) canvas.icon(Icon::Done, tick, 9, theme.ink);
    words.x += tickWidth - 4, words.w -= tickWidth - 4;
  }
  canvas.text(touchpoint.text, words, {theme.text, Weight::Medium},
              standing.chosen ? theme.ink : theme.secondInk);
  drawState(canvas, room, standing, {box.right() - stateWidth, box.y, stateWidth - 3, box.h});
}

std::string valueOf(const Room& room, const Standing& standing) {
  if (standing.open) return "open";
  if (standing.seen != nullptr) return room.words->number(experienceOf(standing).mean, 1);
  return standing.chosen ? "chosen" : "";
}

} // namespace

void Voting::drawTouchpoint(ui::Frame& frame, const Rect& place, const Rect& box,
                            const Touchpoint& touchpoint) {
  const std::string name = "voting/" + std::to_string(touchpoint.id.value);
  const Rect visible = intersect(box, place);
  // A note that a finger drags out of sight stays in the finger's hands.
  if (visible.empty() && !frame.isCaptured(name)) return;
  Standing standing{touchpoint.voted, document::openRoundOf(room().workshop(), touchpoint.id) != nullptr,
                    frame.isPressed(name), room().results().find(touchpoint.id),
                    discussed_.contains(touchpoint.id)};
  if (!visible.empty())
    frame.draw(visible, [&](Canvas& canvas) { drawNote(canvas, room(), touchpoint, standing, box); });

  const Id<Touchpoint> id = touchpoint.id;
  const bool begun = standing.begun(), chosen = standing.chosen;
  frame.area({.name = name,
              .box = visible,
              .touch =
                  [=, this](const touch::Touch& touch) {
                    scroll().feed(touch);
                    if (!touch.isTap()) return;
                    if (begun) return static_cast<void>(series().show(id));
                    room().perform({}, document::chooseForVote(id, !chosen), touch.position);
                  },
              .role = "note",
              .label = touchpoint.text,
              .value = valueOf(room(), standing)});
  if (begun || !chosen || visible.empty()) return;
  frame.area({.name = name + "/open",
              .box = intersect({box.right() - stateWidth, box.y, stateWidth, box.h}, place),
              .touch =
                  [this, id](const touch::Touch& touch) {
                    scroll().feed(touch);
                    if (touch.isTap()) series().show(id);
                  },
              .role = "button",
              .label = room().say("voting.start"_text, {touchpoint.text})});
}

} // namespace steps::voting
