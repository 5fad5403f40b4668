#include "surface/note_paper.hpp"

#include "figures/basis.hpp"
#include "figures/channel.hpp"
#include "figures/lane_marks.hpp"
#include "journey/level.hpp"
#include "surface/words.hpp"
#include "ui/dashed_box.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace surface {

using base::Point;
using base::Rect;
using look::Align;
using look::Icon;
using look::Weight;

namespace {

void paintSigns(ui::Canvas& canvas, const Rect& box, const NoteFace& face) {
  const look::Theme& theme = canvas.theme();
  const std::array<std::tuple<bool, Icon, look::Colour>, 3> signs{{{face.star, Icon::Star, theme.star},
                                                                   {face.heart, Icon::Heart, theme.heart},
                                                                   {face.bolt, Icon::Bolt, theme.low}}};
  constexpr double radius = 6.8, pitch = 12;
  double right = box.right() - 3;
  for (const auto& [on, icon, colour] : signs) {
    if (!on) continue;
    const Point at{right, box.y + 1};
    canvas.disc(at, radius, theme.white);
    canvas.ring(at, radius, theme.line, 0.6);
    canvas.icon(icon, at, 9, colour);
    right -= pitch;
  }
}

/// Of the smallest letters that can be read on this canvas.
double smallestCap(const ui::Canvas& canvas) {
  const look::Theme& theme = canvas.theme();
  return std::max(theme.small, theme.smallestPixels * look::Lettering::capOverSize / canvas.pixels());
}
double footHeight(double cap) { return std::max(9.0, cap * 1.62); }

/// White paper is told from what it lies on by a line around it; that of touchpoints by what they rest on.
void paintPaper(ui::Canvas& canvas, const Rect& box, const NoteFace& face, double height) {
  const look::Theme& theme = canvas.theme();
  canvas.shadow(box, theme.noteCorner, height);
  canvas.fill(box, face.paper, theme.noteCorner);
  if (face.basis)
    figures::outlineBasis(canvas, *face.basis, box, theme.noteCorner, 0.5);
  else if (face.paper == theme.white)
    canvas.outline(box, theme.line, 0.5, theme.noteCorner);
}

void paintScore(ui::Canvas& canvas, const Rect& foot, const NoteFace& face) {
  const look::Theme& theme = canvas.theme();
  const look::TextStyle style{theme.small, face.tone == Tone::Plain ? Weight::SemiBold : Weight::Bold,
                              Align::Centre};
  const double width = canvas.measure(face.score, style).w + 6;
  const Rect tag{foot.right() - width, foot.y, width, foot.h};
  if (face.tone != Tone::Plain) canvas.fill(tag, colourOf(face.tone, theme), 2.6);
  canvas.label(face.score, tag.centre(), style, face.tone == Tone::Plain ? theme.ink : theme.onDark);
}

/// Channel and number at the left, the score at the right.
void paintFoot(ui::Canvas& canvas, const Rect& foot, const NoteFace& face) {
  const look::Theme& theme = canvas.theme();
  const look::TextStyle style{theme.small, Weight::Regular};
  if (!face.sign && face.number == 0 && face.score.empty())
    return void(canvas.text(face.foot, foot, {theme.small, Weight::Regular, Align::Centre}, theme.secondInk));
  double x = foot.x, right = foot.right();
  if (!face.score.empty()) right -= canvas.measure(face.score, {theme.small, Weight::Bold}).w + 9;
  if (face.sign) {
    const double size = std::min(foot.h, 9.0);
    canvas.icon(*face.sign, {x + size / 2, foot.centre().y}, size, theme.secondInk);
    x += size + 2;
  }
  if (face.number > 0) {
    const Rect set = canvas.label(std::to_string(face.number), {x, foot.centre().y}, style, theme.secondInk);
    x = set.right() + 3;
  }
  if (const double radius = std::min(0.32 * foot.h, 3.0); face.basis && x + 2 * radius <= right + 3) {
    figures::drawBasis(canvas, *face.basis, {x + radius, foot.centre().y}, radius);
    x += 2 * radius + 3;
  }
  if (!face.score.empty()) paintScore(canvas, foot, face);
  if (!face.foot.empty() && canvas.measure(face.foot, style).w <= right - x)
    canvas.label(face.foot, {x, foot.centre().y}, style, theme.secondInk);
}

} // namespace

Tone toneOf(double score, double bar) {
  switch (journey::levelOf(score, bar)) {
  case journey::Level::Low: return Tone::Low;
  case journey::Level::High: return Tone::High;
  case journey::Level::Middle: break;
  }
  return Tone::Plain;
}

look::Colour colourOf(Tone tone, const look::Theme& theme) {
  return tone == Tone::Low ? theme.low : tone == Tone::High ? theme.accent : theme.ink;
}

Rect noteReach(const Rect& box) { return box.inset(-14); }

double footIn(const ui::Canvas& canvas, const Rect& box) {
  const double cap = smallestCap(canvas), foot = footHeight(cap);
  return box.h >= foot + 2 * lineOf(cap) + 7 ? foot : 0;
}

Rect slipWords(const Rect& box) {
  return wordsBox({box.x + slipSide, box.y + 1, box.w - 2 * slipSide, box.h - slipEdges});
}

Rect wordsOf(const Rect& box, double foot) {
  return wordsBox({box.x + noteSide, box.y + noteEdge, box.w - 2 * noteSide,
                   box.h - 2 * noteEdge - (foot > 0 ? foot + 2 : 0)});
}

void paintNote(ui::Canvas& canvas, const Rect& box, const NoteFace& face) {
  const look::Theme& theme = canvas.theme();
  const double pixels = box.h * canvas.pixels();
  constexpr double legible = 14; // millimetres: people at the table cannot read the words of a smaller note
  const bool far = pixels < 26 || box.h * canvas.scale() < legible;
  if (pixels < 9) return canvas.fill(box, look::mixed(face.paper, theme.ink, 0.08), 0, ui::Corners::None);
  if (far) {
    canvas.fill(box, look::mixed(face.paper, theme.ink, 0.05), theme.noteCorner);
  } else {
    paintPaper(canvas, box, face, face.lifted ? 4.5 : 1.4);
    const bool any = !face.foot.empty() || face.sign || face.number > 0 || !face.score.empty();
    const double foot = any ? footIn(canvas, box) : 0;
    const double cap = face.cap > 0 ? face.cap : theme.heading;
    canvas.text(face.text, wordsOf(box, foot),
                {cap, Weight::Medium, Align::Centre, noteLeading, face.cap > 0 ? face.cap : 0}, theme.ink);
    if (foot > 0) paintFoot(canvas, {box.x + 4, box.bottom() - foot - 2.5, box.w - 8, foot}, face);
  }
  paintSigns(canvas, box, face);
}

void paintSlip(ui::Canvas& canvas, const Rect& box, const NoteFace& face) {
  const look::Theme& theme = canvas.theme();
  paintPaper(canvas, box, face, face.lifted ? 4.5 : 1);
  const Rect words = slipWords(box);
  if (face.silent) {
    const double foot = footHeight(smallestCap(canvas));
    paintFoot(canvas, {words.x + 2, words.centre().y - foot / 2, words.w - 4, foot}, face);
  } else {
    canvas.text(face.text, words, {face.cap, Weight::Medium, Align::Centre, slipLeading, face.cap},
                theme.ink);
  }
  if (face.score.empty()) return;
  const look::Colour colour =
      face.tone == Tone::Plain ? look::mixed(face.paper, theme.ink, 0.5) : colourOf(face.tone, theme);
  canvas.fill({box.x + 3, box.bottom() - 3, (box.w - 6) * face.share, 1.3}, colour, 0.6);
}

void paintBar(ui::Canvas& canvas, const Rect& box, const NoteFace& face) {
  const look::Theme& theme = canvas.theme();
  canvas.fill(box, look::mixed(face.paper, theme.ink, 0.04), 1.5);
  if (face.paper == theme.white) canvas.outline(box, theme.line, 0.4, 1.5);
  if (face.score.empty()) return;
  const look::Colour colour =
      face.tone == Tone::Plain ? look::mixed(face.paper, theme.ink, 0.5) : colourOf(face.tone, theme);
  const double high = std::min(2.2, box.h * 0.34);
  canvas.fill({box.x + 2, box.centre().y - high / 2, (box.w - 4) * face.share, high}, colour, high / 2);
}

look::Colour paperOf(const journey::Workshop& workshop, base::Id<journey::Channel> id,
                     const look::Theme& theme) {
  return figures::paperOf(theme, workshop.channels.find(id));
}

NoteFace faceOf(const journey::Workshop& workshop, const journey::Touchpoint& touchpoint,
                const look::Theme& theme) {
  const journey::Channel* channel = workshop.channels.find(touchpoint.channel);
  NoteFace face{.text = touchpoint.text,
                .foot = channel == nullptr ? std::string_view{} : std::string_view{channel->name},
                .paper = paperOf(workshop, touchpoint.channel, theme),
                .star = touchpoint.star,
                .heart = touchpoint.heart,
                .bolt = touchpoint.bolt};
  if (channel != nullptr) face.sign = figures::signOf(channel->name);
  return face;
}

NoteFace faceOf(const journey::Note& note, const look::Theme& theme) {
  // Mostly white: what the customer feels is told apart from what happens, whose paper tells the channel.
  const journey::Lane* lane = journey::laneOf(note.kind);
  return {.text = note.text,
          .foot = {},
          .paper = figures::paperOf(lane == nullptr ? journey::Paper::White : lane->paper, theme)};
}

void paintPlace(ui::Canvas& canvas, const Rect& box, std::string_view hint, bool awaited) {
  const look::Theme& theme = canvas.theme();
  const look::Colour colour = awaited ? theme.accent : theme.quiet;
  const double width = awaited ? 1.2 : 0.6;
  ui::dashedBox(canvas, box, colour, width, 2, 2);
  if (hint.empty())
    canvas.icon(Icon::Add, box.centre(), std::min(12.0, box.h * 0.8), colour);
  else
    canvas.text(hint, box.inset(6, 4), {theme.text, Weight::Medium, Align::Centre}, theme.secondInk);
}

} // namespace surface
