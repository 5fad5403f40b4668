#include "steps/board/note_paper.hpp"

#include <array>
#include <tuple>

namespace steps {

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
  double right = box.right() - 2;
  for (const auto& [on, icon, colour] : signs) {
    if (!on) continue;
    const Point at{right, box.y + 2};
    canvas.disc(at, 8, theme.paper);
    canvas.ring(at, 8, theme.line, 0.6);
    canvas.icon(icon, at, 11, colour);
    right -= 15;
  }
}

} // namespace

Rect noteReach(const Rect& box) { return box.inset(-14); }

void paintNote(ui::Canvas& canvas, const Rect& box, const NoteFace& face) {
  const look::Theme& theme = canvas.theme();
  const double pixels = box.h * canvas.pixels();
  constexpr double legible = 14; // millimetres: people at the table cannot read the words of a smaller note
  const bool far = pixels < 26 || box.h * canvas.scale() < legible;
  if (pixels < 9) return canvas.fill(box, look::mixed(face.paper, theme.ink, 0.08), 0, ui::Corners::None);
  if (far) {
    canvas.fill(box, look::mixed(face.paper, theme.ink, 0.05), theme.noteCorner);
  } else {
    canvas.shadow(box, theme.noteCorner, face.lifted ? 4.5 : 1.4);
    canvas.fill(box, face.paper, theme.noteCorner);
    const bool foot = !face.foot.empty() && pixels > 52;
    const double low = foot ? box.h * 0.24 : 0;
    canvas.text(face.text, {box.x + 5, box.y + 4, box.w - 10, box.h - low - 8},
                {theme.heading, Weight::Medium, Align::Centre}, theme.ink);
    if (foot)
      canvas.text(face.foot, {box.x + 4, box.bottom() - low - 1, box.w - 8, low},
                  {theme.small, Weight::Regular, Align::Centre}, theme.secondInk);
  }
  paintSigns(canvas, box, face);
}

look::Colour paperOf(const journey::Workshop& workshop, base::Id<journey::Channel> id,
                     const look::Theme& theme) {
  const journey::Channel* channel = workshop.channels.find(id);
  return theme
      .papers[channel == nullptr ? 0 : static_cast<std::size_t>(channel->paper) % theme.papers.size()];
}

NoteFace faceOf(const journey::Workshop& workshop, const journey::Touchpoint& touchpoint,
                const look::Theme& theme) {
  const journey::Channel* channel = workshop.channels.find(touchpoint.channel);
  return {.text = touchpoint.text,
          .foot = channel == nullptr ? std::string_view{} : std::string_view{channel->name},
          .paper = paperOf(workshop, touchpoint.channel, theme),
          .star = touchpoint.star,
          .heart = touchpoint.heart,
          .bolt = touchpoint.bolt};
}

NoteFace faceOf(const journey::Note& note, const look::Theme& theme) {
  // White: what the customer feels is told apart from what happens, whose paper tells the channel.
  return {.text = note.text, .foot = {}, .paper = theme.white};
}

void paintPlace(ui::Canvas& canvas, const Rect& box, std::string_view hint, bool awaited) {
  const look::Theme& theme = canvas.theme();
  const look::Colour colour = awaited ? theme.accent : theme.quiet;
  const double width = awaited ? 1.2 : 0.6;
  const std::array<Point, 5> corners{{{box.x, box.y},
                                      {box.right(), box.y},
                                      {box.right(), box.bottom()},
                                      {box.x, box.bottom()},
                                      {box.x, box.y}}};
  for (std::size_t i = 0; i + 1 < corners.size(); ++i)
    canvas.dashes(corners[i], corners[i + 1], colour, width, 3, 3);
  if (hint.empty())
    canvas.icon(Icon::Add, box.centre(), 12, colour);
  else
    canvas.text(hint, box.inset(6, 4), {theme.text, Weight::Medium, Align::Centre}, theme.secondInk);
}

} // namespace steps
