#include "steps/board/journeys.hpp"

#include "figures/portrait.hpp"
#include "journey/people.hpp"
#include "report/words.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using base::Transform;
using look::Align;
using look::Weight;

namespace {

constexpr double high = 20, target = 17, between = 3, widest = 220; // millimetres; of the strip, and of one
constexpr double inset = 8, beside = 130;                           // from the sheet's corners

struct Entry {
  Id<journey::Journey> id;
  std::string words;
  const journey::Persona* persona; ///< nullptr: nobody's
  double width;
};

std::vector<Entry> entriesOf(ui::Frame& frame, const Room& room, double wide, bool kept) {
  const look::Theme& theme = frame.theme();
  std::vector<Entry> all;
  frame.measure([&](ui::Canvas& canvas) {
    for (const journey::Journey* one : journey::journeysOf(room.workshop())) {
      if (kept && one->id != room.journey()) continue;
      std::string words = journeyWords(room, one->id);
      const double width = canvas.measure(words, {theme.text, Weight::SemiBold}).w;
      all.push_back({one->id, std::move(words), journey::personaOf(room.workshop(), one->id),
                     std::min(target + width + 11, widest)});
    }
  });
  double sum = 0;
  for (const Entry& one : all) sum += one.width;
  // Many get narrower alike, down to their faces.
  const double left = wide - between * static_cast<double>(all.size());
  if (sum > left)
    for (Entry& one : all) one.width = std::max(one.width * left / sum, target);
  return all;
}

void paint(ui::Canvas& canvas, const Entry& one, const Rect& box, bool on, bool pressed) {
  const look::Theme& theme = canvas.theme();
  const look::Colour paper = on ? look::mixed(theme.white, theme.accent, 0.14) : theme.white;
  canvas.fill(box, pressed ? look::mixed(paper, theme.ink, 0.08) : paper, box.h / 2);
  canvas.outline(box, on ? theme.accent : theme.line, on ? 0.9 : 0.5, box.h / 2);
  const Rect face{box.x, box.y, box.h, box.h};
  if (one.persona != nullptr)
    figures::drawPortrait(canvas, face.inset(1.5, 0.5), one.persona->portrait);
  else
    canvas.icon(look::Icon::Map, face.centre(), 0.55 * box.h, theme.secondInk);
  const Rect words{face.right() + 1, box.y, box.right() - face.right() - 6, box.h};
  if (words.w > 2 * theme.text)
    canvas.text(one.words, words, {theme.text, Weight::SemiBold, Align::Left, 1.05, theme.small},
                on ? theme.accent : theme.ink);
}

} // namespace

std::string journeyWords(const Room& room, Id<journey::Journey> journey) {
  return report::journeyName(*room.words, room.workshop(), journey);
}

Rect drawJourneys(ui::Frame& frame, Room& room, const Rect& sheet, const JourneysStrip& wanted) {
  if (!room.hasJourneys()) return sheet;
  const bool kept = wanted.kept;
  const double aside = wanted.toggleCurves ? beside : 0;
  const std::vector<Entry> all = entriesOf(frame, room, sheet.w - 2 * inset - aside, kept);
  const auto strip = [&](const Rect& box, bool far) {
    const auto put =
        frame.at(far ? Transform::placed(box.centre(), base::pi) * Transform::translation(box.centre() * -1)
                     : Transform{});
    double x = box.x + inset;
    for (const Entry& one : all) {
      const Rect there{x, box.centre().y - target / 2, one.width, target};
      x += one.width + between;
      const std::string name = "journeys/" + std::to_string(one.id.value) + (far ? "/far" : "");
      const bool on = one.id == room.journey(), pressed = !kept && frame.isPressed(name);
      frame.draw(there.inset(-1), [&](ui::Canvas& canvas) { paint(canvas, one, there, on, pressed); });
      frame.area({.name = name,
                  .box = there,
                  .touch =
                      [&room, id = one.id, kept](const touch::Touch& touch) {
                        if (touch.isTap() && !kept) room.look(id);
                      },
                  .role = "choice",
                  .label = one.words,
                  .value = on ? "on" : "",
                  .takesFingers = !kept});
    }
    if (wanted.toggleCurves)
      ui::button(frame,
                 {.name = std::string{"journeys/curves"} + (far ? "/far" : ""),
                  .box = {box.right() - inset - beside + 6, box.centre().y - target / 2, beside - 6, target},
                  .label = room.say("journeys.curves"_text),
                  .icon = look::Icon::Chart,
                  .on = wanted.curves,
                  .value = wanted.curves ? "on" : "",
                  .role = "toggle"},
                 wanted.toggleCurves);
  };
  // Each where its own side reaches it. On a laptop at the head; before a wall that is too high.
  if (room.setting == Setting::Laptop) {
    strip({sheet.x, sheet.y, sheet.w, high}, false);
    return {sheet.x, sheet.y + high, sheet.w, sheet.h - high};
  }
  strip({sheet.x, sheet.bottom() - high, sheet.w, high}, false);
  if (room.isUpright()) return {sheet.x, sheet.y, sheet.w, sheet.h - high};
  strip({sheet.x, sheet.y, sheet.w, high}, true);
  return {sheet.x, sheet.y + high, sheet.w, sheet.h - 2 * high};
}

} // namespace steps
