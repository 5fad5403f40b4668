// Choosing a face; and putting the persona away, which is never a single tap.
#include "document/journeys.hpp"
#include "document/personas.hpp"
#include "figures/ink.hpp"
#include "figures/portrait.hpp"
#include "steps/prepare/personas/screen.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

namespace steps {

using namespace language::literals;
using journey::Portrait;

void PersonasScreen::drawFaces(ui::Frame& frame, const journey::Persona& persona, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto id = persona.id;
  const std::string area = "persona/" + std::to_string(id.value);
  constexpr std::size_t perRow = 4;
  const double cell = std::min(66.0, (box.w - 36) / perRow), foot = 32;
  const journey::Journey* own = room().hasJourneys() ? journeyOf(persona) : nullptr;
  const double journey = own != nullptr ? 25 : 0;
  const double drawn = 0.72 * cell;
  const Rect paper{box.x + 9, box.y + 9, perRow * cell + 18, 2 * cell + drawn + foot + journey + 18};
  frame.area({.name = area + "/faces", .box = paper, .touch = [](const touch::Touch&) {}, .role = "group"});
  frame.draw(paper.inset(-14), [&](ui::Canvas& canvas) {
    canvas.shadow(paper, 8, 4);
    canvas.fill(paper, theme.paper, 8);
  });
  const bool isSymbol = figures::shownOf(persona, room().workshop().pictures) == journey::Likeness::Symbol;
  for (std::size_t i = 0; i < journey::enumerators<Portrait>.size(); ++i) {
    const auto face = static_cast<Portrait>(i);
    const std::string name = area + "/face/" + std::string{journey::enumerators<Portrait>[i]};
    const Rect there = Rect{paper.x + 9 + static_cast<double>(i % perRow) * cell,
                            paper.y + 9 + static_cast<double>(i / perRow) * cell, cell, cell}
                           .inset(3);
    const bool on = persona.portrait == face && isSymbol, pressed = frame.isPressed(name);
    frame.draw(there, [&](ui::Canvas& canvas) {
      canvas.fill(there, pressed ? look::mixed(theme.band, theme.ink, 0.08) : theme.band, 5);
      figures::drawPortrait(canvas, {there.x, there.y + 3, there.w, there.h - 3}, face);
      if (on) canvas.outline(there, theme.accent, 1.6, 5);
    });
    frame.area({.name = name,
                .box = there,
                .touch =
                    [this, id, face](const touch::Touch& touch) {
                      if (!touch.isTap()) return;
                      room().perform(room().seats->nearest(touch.position), document::setPortrait(id, face),
                                     touch.position);
                    },
                .role = "choice",
                .label = std::string{journey::enumerators<Portrait>[i]},
                .value = on ? "on" : ""});
  }
  drawOwnFaces(frame, persona, {paper.x + 9, paper.y + 9 + 2 * cell, perRow * cell, drawn});
  const double half = (paper.w - 21) / 2, y = paper.bottom() - foot + 2;
  const auto close = [this, id] { choosing_.erase(id); };
  if (own != nullptr)
    ui::button(frame,
               {.name = area + "/bin_journey",
                .box = {paper.x + 9, y - journey, paper.w - 18, 22},
                .label = room().say("personas.bin_journey"_text),
                .icon = look::Icon::Bin},
               [this, way = own->id, close, at = paper.centre()] {
                 room().perform(room().seats->nearest(at), document::binJourney(way), at);
                 close();
               });
  ui::button(frame,
             {.name = area + "/bin",
              .box = {paper.x + 9, y, half, 22},
              .label = room().say("personas.bin"_text),
              .icon = look::Icon::Bin},
             [this, id, close, at = paper.centre()] {
               room().perform(room().seats->nearest(at), document::binPersona(id), at);
               close();
             });
  ui::button(frame,
             {.name = area + "/done",
              .box = {paper.x + 12 + half, y, half, 22},
              .label = room().say("personas.close"_text),
              .emphasis = ui::Emphasis::Primary},
             close);
}

/// What people drew and the picture of a file, or the places of them; a tap goes on drawing, or looks for
/// another.
void PersonasScreen::drawOwnFaces(ui::Frame& frame, const journey::Persona& persona, const Rect& box) {
  using journey::Likeness;
  const look::Theme& theme = frame.theme();
  const journey::Pictures& pictures = room().workshop().pictures;
  const auto shown = figures::shownOf(persona, pictures);
  const auto tile = [&](const char* kind, Likeness likeness, language::Text text, look::Icon icon,
                        const Rect& all, auto open) {
    const Rect there = all.inset(3);
    const std::string name = "persona/" + std::to_string(persona.id.value) + "/" + kind,
                      words = room().say(text);
    journey::Persona as = persona;
    as.likeness = likeness;
    const bool isThere = figures::shownOf(as, pictures) == likeness, on = shown == likeness,
               pressed = frame.isPressed(name);
    frame.draw(there, [&](ui::Canvas& canvas) {
      canvas.fill(there, pressed ? look::mixed(theme.band, theme.ink, 0.08) : theme.band, 5);
      const Rect face{there.x + 3, there.y, there.h, there.h};
      if (isThere)
        figures::drawPortrait(canvas, face.inset(3), as, pictures);
      else
        canvas.icon(icon, face.centre(), 0.5 * face.h, theme.accent);
      canvas.text(words, {face.right() + 3, there.y, there.right() - face.right() - 6, there.h},
                  {theme.heading, look::Weight::Medium}, theme.ink);
      if (on) canvas.outline(there, theme.accent, 1.6, 5);
    });
    frame.area({.name = name,
                .box = there,
                .touch =
                    [this, id = persona.id, open](const touch::Touch& touch) {
                      const auto* now = room().workshop().personas.find(id);
                      if (touch.isTap() && now != nullptr) open(*now, touch.position);
                    },
                .role = "choice",
                .label = words,
                .value = on ? "on" : ""});
  };
  const double half = box.w / 2;
  tile("drawing", Likeness::Drawing, "personas.draw"_text, look::Icon::Edit, {box.x, box.y, half, box.h},
       [this](const journey::Persona& one, Point at) { beginDrawing(one, at); });
  tile("picture", Likeness::Picture, "personas.picture"_text, look::Icon::Image,
       {box.x + half, box.y, half, box.h}, [this](const journey::Persona& one, Point at) {
         choosing_.erase(one.id);
         photos_.insert_or_assign(one.id, std::make_shared<PhotoChoice>(room()));
         if (figures::shownOf(one, room().workshop().pictures) != Likeness::Picture && !one.picture.empty())
           room().perform(room().seats->nearest(at), document::showLikeness(one.id, Likeness::Picture), at);
       });
}

} // namespace steps
