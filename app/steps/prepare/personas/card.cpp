// One persona's card: the face, who it is, what it says; now, ambition and outcome; its way through the
// service.
#include "document/personas.hpp"
#include "figures/portrait.hpp"
#include "steps/prepare/personas/screen.hpp"
#include "table/line_field.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using document::Draft;
using journey::Persona;
using look::Weight;

namespace {

/// Narrower than this the three fields lie under each other.
constexpr double beside = 500;

std::string areaOf(const Persona& persona) { return "persona/" + std::to_string(persona.id.value); }

/// "drawing", "picture", or which symbol.
std::string_view shownWord(const Persona& persona, const journey::Pictures& pictures) {
  const auto shown = figures::shownOf(persona, pictures);
  if (shown != journey::Likeness::Symbol)
    return journey::enumerators<journey::Likeness>[static_cast<std::size_t>(shown)];
  return journey::enumerators<journey::Portrait>[static_cast<std::size_t>(persona.portrait)];
}

} // namespace

void PersonasScreen::drawCard(ui::Frame& frame, const Persona& persona, const Rect& box) {
  const look::Theme& theme = frame.theme();
  frame.draw(box.inset(-8), [&](ui::Canvas& canvas) {
    canvas.shadow(box, 7, 1.5);
    canvas.fill(box, theme.white, 7);
    canvas.outline(box, theme.line, 0.5, 7);
  });
  frame.area(
      {.name = areaOf(persona), .box = box, .role = "group", .label = persona.name, .takesFingers = false});
  const bool wide = box.w >= beside;
  const double inset = wide ? 18 : 12, head = box.h * (wide ? 0.34 : 0.3), way = box.h * (wide ? 0.31 : 0.23);
  drawHead(frame, persona, {box.x, box.y, box.w, head});
  drawFields(frame, persona, {box.x + inset, box.y + head + 9, box.w - 2 * inset, box.h - head - way - 18});
  if (beginning_.contains(persona.id))
    drawBeginning(frame, persona, box);
  else
    drawWay(frame, persona, {box.x + inset, box.bottom() - way, box.w - 2 * inset, way - 6});
  if (choosing_.contains(persona.id)) drawFaces(frame, persona, box);
  if (drawing_.contains(persona.id)) drawDrawing(frame, persona, box);
  if (photos_.contains(persona.id)) drawPhotos(frame, persona, box);
}

/// The face at the left; beside it who it is. What it says stands there too, or under both on a narrow card.
void PersonasScreen::drawHead(ui::Frame& frame, const Persona& persona, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const bool wide = box.w >= beside;
  const double face = wide ? std::min(box.h, box.w * 0.36) : std::min(box.w * 0.4, box.h * 0.56);
  drawPortraitOf(frame, persona, {box.x + 0.5, box.y + 0.5, face, wide ? box.h : face});
  const double left = box.x + face + 15, share = wide ? 24 : 22, under = box.y + face + 6;
  const Rect who{left, box.y + 9, box.right() - left - 9, wide ? box.h * 0.42 : face - 12};
  const Rect below = wide ? Rect{left, who.bottom() + 6, who.w, box.bottom() - who.bottom() - 9}
                          : Rect{box.x + 12, under, box.w - 24, box.bottom() - under};
  const auto text = [&](const char* field, const Rect& there, language::Text hint, double cap, Weight weight,
                        bool top) {
    drawText(frame, persona, field, there, room().say(hint), {cap, weight}, top);
  };
  const double name = who.h * (wide ? 0.62 : 0.58);
  text("name", {who.x, who.y, who.w, name}, "personas.name.hint"_text,
       std::clamp(name * 0.5, theme.title, 26.0), Weight::Bold, false);
  text("about", {who.x, who.y + name + 3, who.w, who.h - name - 3}, "personas.about.hint"_text, theme.heading,
       Weight::Regular, false);
  text("quote", {below.x, below.y, below.w, below.h - share - 6}, "personas.quote.hint"_text,
       wide ? 12 : theme.title, Weight::Medium, true);
  const Rect line{below.x, below.bottom() - share, below.w, share};
  drawShare(frame, persona, line);
}

/// The figure takes the room that it needs; its words stand behind it.
void PersonasScreen::drawShare(ui::Frame& frame, const Persona& persona, const Rect& line) {
  const look::Theme& theme = frame.theme();
  const look::TextStyle style{12, Weight::Bold};
  const std::string of = room().say("personas.share.of"_text);
  double width = 0;
  frame.measure([&](ui::Canvas& canvas) { width = canvas.measure("100 %", style).w + 4; });
  drawText(frame, persona, "share", {line.x, line.y, width, line.h}, room().say("personas.share.hint"_text),
           style, false);
  const Rect words{line.x + width + 4, line.y, line.w - width - 4, line.h};
  frame.draw(words, [&](ui::Canvas& canvas) {
    canvas.text(of, words, {theme.heading, Weight::Regular}, theme.secondInk);
  });
}

void PersonasScreen::drawPortraitOf(ui::Frame& frame, const Persona& persona, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const std::string area = areaOf(persona) + "/portrait";
  const bool pressed = frame.isPressed(area);
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.fill(box, pressed ? look::mixed(theme.band, theme.ink, 0.05) : theme.band, 7);
    figures::drawPortrait(canvas, {box.x + 3, box.y + 6, box.w - 6, box.h - 6}, persona,
                          room().workshop().pictures);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, id = persona.id](const touch::Touch& touch) {
                    if (!touch.isTap() || drawing_.contains(id) || photos_.contains(id)) return;
                    if (choosing_.erase(id) == 0) choosing_.insert(id);
                  },
              .role = "image",
              .label = room().say("personas.portrait"_text),
              .value = std::string{shownWord(persona, room().workshop().pictures)}});
}

void PersonasScreen::drawFields(ui::Frame& frame, const Persona& persona, const Rect& box) {
  struct Part {
    const char* field;
    language::Text label, hint;
  };
  constexpr std::array parts{Part{"now", "personas.now"_text, "personas.now.hint"_text},
                             Part{"ambition", "personas.ambition"_text, "personas.ambition.hint"_text},
                             Part{"outcome", "personas.outcome"_text, "personas.outcome.hint"_text}};
  const look::Theme& theme = frame.theme();
  const bool wide = box.w >= beside - 40;
  constexpr double space = 9;
  const double w = wide ? (box.w - 2 * space) / 3 : box.w, h = wide ? box.h : (box.h - 2 * space) / 3;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const double at = static_cast<double>(i);
    const Rect cell{box.x + (wide ? at * (w + space) : 0), box.y + (wide ? 0 : at * (h + space)), w, h};
    const bool wanted = i == 2;
    constexpr double label = 20;
    const Rect inner = cell.inset(9, 6);
    frame.draw(cell, [&](ui::Canvas& canvas) {
      canvas.fill(cell, wanted ? look::mixed(theme.white, theme.accent, 0.11) : theme.band, 5);
      canvas.text(room().say(parts[i].label), {inner.x, inner.y, inner.w, label - 3},
                  {theme.heading, Weight::SemiBold}, wanted ? theme.accent : theme.ink);
    });
    drawText(frame, persona, parts[i].field, {inner.x, inner.y + label, inner.w, inner.h - label},
             room().say(parts[i].hint), {wide ? theme.title : theme.heading, Weight::Regular}, true);
  }
}

void PersonasScreen::drawText(ui::Frame& frame, const Persona& persona, const char* field, const Rect& box,
                              std::string hint, const look::TextStyle& style, bool top) {
  document::Draft draft;
  draft.what = &document::text::persona;
  draft.about = persona.id.value;
  draft.field = field;
  std::string text = document::startText(room().workshop(), draft, room().document.secrets());
  if (!text.empty() && draft.field == "share") text = room().say("personas.share"_text, {text});
  if (!text.empty() && draft.field == "quote") text = room().say("personas.quote"_text, {text});
  drawLineField(frame, room(),
                {.name = areaOf(persona) + "/" + field,
                 .box = box,
                 .text = std::move(text),
                 .hint = std::move(hint),
                 .what = draft.what,
                 .about = draft.about,
                 .field = draft.field,
                 .style = style,
                 .stand = top ? table::LineField::Stand::Top : table::LineField::Stand::Middle,
                 .ruled = false});
}

} // namespace steps
