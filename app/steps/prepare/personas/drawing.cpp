// Drawing a face: a square over the card for several people's fingers. Each finger's strokes are kept when it
// lifts, so that nothing waits for "done" and each can be taken back.
#include "document/personas.hpp"
#include "steps/prepare/personas/screen.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;

void PersonasScreen::drawDrawing(ui::Frame& frame, const journey::Persona& persona, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto id = persona.id;
  const std::string area = "persona/" + std::to_string(id.value) + "/ink";
  constexpr double edge = 9, space = 3, foot = 22, most = 260;
  const double side = std::min({most, box.w - 36, box.h - foot - 45});
  const Rect square{box.x + 2 * edge, box.y + 2 * edge, side, side};
  const Rect paper{box.x + edge, box.y + edge, side + 2 * edge, side + foot + 3 * edge};
  frame.area({.name = area + "/sheet", .box = paper, .touch = [](const touch::Touch&) {}, .role = "group"});
  frame.draw(paper.inset(-14), [&](ui::Canvas& canvas) {
    canvas.shadow(paper, 8, 4);
    canvas.fill(paper, theme.paper, 8);
  });
  const auto perform = [this](const document::Deed& deed, Point at) {
    room().perform(room().seats->nearest(at), deed, at);
  };
  inkPad_.draw(frame, {.name = area,
                       .box = square,
                       .ink = persona.ink,
                       .hint = room().say("personas.draw.hint"_text),
                       .twice = !room().isUpright(),
                       .drawn = [id, perform](const journey::Ink& strokes, Point at) {
                         perform(document::drawPortrait(id, strokes), at);
                       }});
  const bool any = !persona.ink.empty();
  const Point middle = frame.place()(square.centre());
  Rect button{square.x, square.bottom() + edge, 0, foot};
  const auto row = [&](const char* name, language::Text words, look::Icon icon, bool enabled, bool primary,
                       ui::Tap tap) {
    button.w = (primary ? 0.26 : 0.37) * (side - 2 * space);
    ui::button(frame,
               {.name = area + "/" + name,
                .box = button,
                .label = room().say(words),
                .emphasis = primary ? ui::Emphasis::Primary : ui::Emphasis::Normal,
                .icon = icon,
                .enabled = enabled},
               std::move(tap));
    button.x = button.right() + space;
  };
  row("undo", "ink.undo"_text, look::Icon::Undo, any, false,
      [perform, id, middle] { perform(document::takeStroke(id), middle); });
  row("clear", "ink.clear"_text, look::Icon::Bin, any, false,
      [perform, id, middle] { perform(document::clearDrawing(id), middle); });
  row("done", "ink.done"_text, look::Icon::Done, true, true, [this, id] { drawing_.erase(id); });
}

/// Opens the square; what was drawn before is shown again.
void PersonasScreen::beginDrawing(const journey::Persona& persona, Point at) {
  choosing_.erase(persona.id);
  drawing_.insert(persona.id);
  if (!persona.ink.empty() && persona.likeness != journey::Likeness::Drawing)
    room().perform(room().seats->nearest(at), document::showLikeness(persona.id, journey::Likeness::Drawing),
                   at);
}

} // namespace steps
