#include "table/journeys.hpp"

#include "figures/portrait.hpp"
#include "figures/words.hpp"
#include "journey/people.hpp"
#include "table/seats/seats.hpp"
#include "table/sheet.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <functional>

namespace table {

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
  const journey::Pictures* pictures;
  double width;
};

std::vector<Entry> entriesOf(ui::Frame& frame, const Room& room, bool kept) {
  const look::Theme& theme = frame.theme();
  std::vector<Entry> all;
  frame.measure([&](ui::Canvas& canvas) {
    for (const journey::Journey* one : journey::journeysOf(room.workshop())) {
      if (kept && one->id != room.journey()) continue;
      std::string words = journeyWords(room, one->id);
      const double width = canvas.measure(words, {theme.text, Weight::SemiBold}).w;
      all.push_back({one->id, std::move(words), journey::personaOf(room.workshop(), one->id),
                     &room.workshop().pictures, std::min(target + width + 11, widest)});
    }
  });
  return all;
}

/// Parts of a strip, from the left, on which nothing ever comes to lie.
struct Span {
  double from, to;
};

/// Without what pads cover when they are open: whoever writes hides no journey, and nothing moves for it.
std::vector<Span> freeOf(const Room& room, const Rect& strip, const Transform& toStrip, double end) {
  std::vector<Span> free{{strip.x + inset, end}};
  for (const Pad& pad : room.seats->pads()) {
    const Rect there = toStrip(pad.place(Rect{-Pad::width / 2, -Pad::depth, Pad::width, Pad::depth}));
    if (!there.intersects(strip)) continue;
    std::vector<Span> left;
    for (const Span& one : free) {
      left.push_back({one.from, std::min(one.to, there.x - between)});
      left.push_back({std::max(one.from, there.right() + between), one.to});
    }
    std::erase_if(left, [](const Span& one) { return one.to - one.from < target; });
    free = std::move(left);
  }
  return free;
}

/// Where each begins, in their order, when all but the one that is looked at are so much narrower; fewer
/// where there is no room for all.
std::vector<double> placed(const std::vector<double>& widths, const std::vector<Span>& free) {
  std::vector<double> places;
  std::size_t span = 0;
  double x = free.empty() ? 0 : free.front().from;
  for (const double width : widths) {
    while (span < free.size() && x + width > free[span].to + 0.01)
      if (++span < free.size()) x = free[span].from;
    if (span == free.size()) return places;
    places.push_back(x);
    x += width + between;
  }
  return places;
}

struct Strip {
  std::vector<double> widths, places;
};

/// Where there are many, those with the longest names are only faces; the one that is looked at keeps its
/// name.
Strip stripOf(const std::vector<Entry>& all, Id<journey::Journey> shown, const std::vector<Span>& free) {
  Strip strip;
  std::vector<std::size_t> longest;
  for (std::size_t i = 0; i < all.size(); ++i) {
    strip.widths.push_back(all[i].width);
    if (all[i].id != shown) longest.push_back(i);
  }
  std::ranges::stable_sort(longest, std::greater{}, [&](std::size_t i) { return all[i].width; });
  strip.places = placed(strip.widths, free);
  for (const std::size_t i : longest) {
    if (strip.places.size() == all.size()) break;
    strip.widths[i] = target;
    strip.places = placed(strip.widths, free);
  }
  return strip;
}

/// The same along all of the strip, where there are more than are free of pads.
Strip wholeStripOf(const std::vector<Entry>& all, Id<journey::Journey> shown, const Span& whole) {
  Strip strip = stripOf(all, shown, {whole});
  const double step = (whole.to - whole.from) / static_cast<double>(all.size());
  if (strip.places.size() == all.size()) return strip;
  strip.places.clear();
  for (std::size_t i = 0; i < all.size(); ++i)
    strip.places.push_back(whole.from + static_cast<double>(i) * step);
  strip.widths.assign(all.size(), std::max(1.0, step - 1));
  return strip;
}

void paint(ui::Canvas& canvas, const Entry& one, const Rect& box, bool on, bool pressed) {
  const look::Theme& theme = canvas.theme();
  const look::Colour paper = on ? look::mixed(theme.white, theme.accent, 0.14) : theme.white;
  canvas.fill(box, pressed ? look::mixed(paper, theme.ink, 0.08) : paper, box.h / 2);
  canvas.outline(box, on ? theme.accent : theme.line, on ? 0.9 : 0.5, box.h / 2);
  const Rect face{box.x, box.y, box.h, box.h};
  if (one.persona != nullptr) // its shoulders end where the corners are as wide as they are
    figures::drawPortrait(canvas, {face.x + 2.5, face.y + 0.6, face.w - 5, face.h - 3.1}, *one.persona,
                          *one.pictures);
  else
    canvas.icon(look::Icon::Map, face.centre(), 0.55 * box.h, theme.secondInk);
  // A name is there whole, or not at all: the face says whose it is.
  const Rect words{face.right() + 1, box.y, box.right() - face.right() - 6, box.h};
  const look::TextStyle style{theme.text, Weight::SemiBold, Align::Left, 1.05, theme.text};
  if (words.w > 2 * theme.text && canvas.measure(one.words, style, words.w).h <= words.h + 0.2)
    canvas.text(one.words, words, style, on ? theme.accent : theme.ink);
}

} // namespace

std::string journeyWords(const Room& room, Id<journey::Journey> journey) {
  return figures::journeyName(*room.words, room.workshop(), journey);
}

Rect drawJourneys(ui::Frame& frame, Room& room, const Rect& sheet, const JourneysStrip& wanted) {
  if (!room.hasJourneys()) return sheet;
  const bool kept = wanted.kept;
  const double aside = wanted.toggleCurves ? beside : 0;
  const std::vector<Entry> all = entriesOf(frame, room, kept);
  const auto strip = [&](const Rect& box, bool far) {
    const Transform turn =
        far ? Transform::placed(box.centre(), base::pi) * Transform::translation(box.centre() * -1)
            : Transform{};
    const auto put = frame.at(turn);
    const Span whole{box.x + inset, box.right() - inset - aside};
    Strip lies = stripOf(all, room.journey(), freeOf(room, box, turn.inverse(), whole.to));
    if (lies.places.size() < all.size()) lies = wholeStripOf(all, room.journey(), whole);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Entry& one = all[i];
      const Rect there{lies.places[i], box.centre().y - target / 2, lies.widths[i], target};
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
  // Each where its own side reaches it. On a laptop at the head; before a wall that is too high, and pads lie
  // over the foot: there it stands in the row of the place and the action.
  if (room.setting == Setting::Laptop) {
    strip({sheet.x, sheet.y, sheet.w, high}, false);
    return {sheet.x, sheet.y + high, sheet.w, sheet.h - high};
  }
  if (room.isUpright()) {
    constexpr double place = 330, action = 370; // what these take of the row
    constexpr double middle = 17.6;             // of the row, from the edge
    strip({place, room.table.h - middle - high / 2, room.table.w - place - action, high}, false);
    return sheet;
  }
  strip({sheet.x, sheet.bottom() - high, sheet.w, high}, false);
  strip({sheet.x, sheet.y, sheet.w, high}, true);
  return {sheet.x, sheet.y + high, sheet.w, sheet.h - 2 * high};
}

} // namespace table
