// Two journeys beside each other on one sheet, to be read: stages in step, what only one has outlined.
#include "figures/portrait.hpp"
#include "journey/comparison.hpp"
#include "journey/curve.hpp"
#include "steps/prepare/personas/screen.hpp"
#include "surface/note_paper.hpp"
#include "table/journeys.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using journey::Comparison;
using look::Align;
using look::Weight;

namespace {

constexpr double gutter = 74, heads = 30, foot = 22, edge = 6, gap = 6;

/// How many notes lie beside and under each other: so that they are as large as can be.
struct Grid {
  std::vector<std::size_t> across; ///< of each stage
  std::size_t rows = 1;
  Size note{};
};

Grid gridOf(const Comparison& all, double width, double half) {
  Grid best;
  constexpr std::size_t most = 12;
  for (std::size_t rows = 1; rows <= most; ++rows) {
    Grid grid{.across = {}, .rows = rows};
    std::size_t sum = 0;
    for (const auto& stage : all.stages) {
      const std::size_t count = std::max({std::size_t{1}, stage.ofFirst.size(), stage.ofSecond.size()});
      grid.across.push_back((count + rows - 1) / rows);
      sum += grid.across.back();
    }
    const double wide = width / static_cast<double>(std::max<std::size_t>(1, sum)) - gap;
    const double high = (half - 2 * edge + gap) / static_cast<double>(rows) - gap;
    grid.note = {wide, std::min(high, 0.76 * wide)};
    if (rows == 1 || grid.note.w * grid.note.h > best.note.w * best.note.h) best = std::move(grid);
  }
  return best;
}

} // namespace

/// The one that is looked at, and another.
std::pair<Id<journey::Journey>, Id<journey::Journey>> PersonasScreen::compared() {
  const auto all = journey::journeysOf(room().workshop());
  const auto first = room().journey();
  const auto isOther = [&](const journey::Journey* one) { return one->id != first; };
  const auto at = std::ranges::find(all, beside_, &journey::Journey::id);
  if (at == all.end() || !isOther(*at)) beside_ = (*std::ranges::find_if(all, isOther))->id;
  return {first, beside_};
}

void PersonasScreen::drawCompared(ui::Frame& frame, const Rect& box) {
  const auto [first, second] = compared();
  const auto one = journey::outlineOf(room().workshop(), first),
             other = journey::outlineOf(room().workshop(), second);
  const Comparison all = journey::compare(one, other);
  const double half = (box.h - heads - foot) / 2;
  const Grid grid = gridOf(all, box.w - gutter, half);
  const double pitch = grid.note.w + gap;
  const look::Theme& theme = frame.theme();
  std::map<Id<journey::Touchpoint>, double> scores;
  for (const auto* outline : {&one, &other})
    for (const auto& point : journey::teamCurve(room().workshop(), *outline, room().results()))
      if (point.given) scores[point.touchpoint->id] = point.experience;
  frame.draw(box.inset(-6), [&](ui::Canvas& canvas) {
    // One size of letters for all, below that of the stages.
    const Rect paper{0, 0, grid.note.w, grid.note.h},
        words = surface::wordsOf(paper, surface::footIn(canvas, paper));
    double cap = 0.78 * theme.title;
    for (const auto& stage : all.stages)
      for (const auto* side : {&stage.ofFirst, &stage.ofSecond})
        for (const Comparison::One& of : *side)
          cap = std::min(
              cap, canvas.fitted(of.touchpoint->text, words,
                                 {cap, Weight::Medium, Align::Centre, surface::noteLeading, theme.small}));
    double x = box.x + gutter;
    const auto notes = [&](const std::vector<Comparison::One>& these, std::size_t across, double top) {
      for (std::size_t i = 0; i < these.size(); ++i) {
        const Rect note{x + static_cast<double>(i % across) * pitch + gap / 2,
                        top + edge + static_cast<double>(i / across) * (grid.note.h + gap), grid.note.w,
                        grid.note.h};
        surface::NoteFace face = surface::faceOf(room().workshop(), *these[i].touchpoint, theme);
        if (const auto score = scores.find(these[i].touchpoint->id); score != scores.end()) {
          face.score = room().words->number(score->second, 1);
          face.tone = surface::toneOf(score->second, room().brief().bar);
        }
        face.cap = cap;
        if (these[i].shared) face.paper = look::mixed(face.paper, theme.paper, 0.6);
        if (!these[i].shared) canvas.outline(note.inset(-1.6), theme.accent, 2.6, theme.noteCorner + 1.6);
        paintNote(canvas, note, face);
      }
    };
    for (std::size_t i = 0; i < all.stages.size(); ++i) {
      const double width = static_cast<double>(grid.across[i]) * pitch;
      if (i % 2 == 0) canvas.fill({x, box.y, width, box.h - foot}, theme.band);
      canvas.text(all.stages[i].name(), {x + 2, box.y, width - 4, heads},
                  {theme.title, Weight::Bold, Align::Centre, 1.1, theme.small}, theme.ink);
      notes(all.stages[i].ofFirst, grid.across[i], box.y + heads);
      notes(all.stages[i].ofSecond, grid.across[i], box.y + heads + half);
      x += width;
    }
    for (const double y : {box.y + heads, box.y + heads + half, box.bottom() - foot})
      canvas.line({box.x, y}, {box.right(), y}, theme.line, 0.6);
  });
  drawSide(frame, first, "compare/first", {box.x, box.y + heads, gutter, half});
  drawSide(frame, second, "compare/second", {box.x, box.y + heads + half, gutter, half});
  const std::string words =
      room().words->count("compare.different"_text, static_cast<long long>(all.different));
  const Rect line{box.x, box.bottom() - foot, box.w, foot};
  frame.draw(line, [&](ui::Canvas& canvas) {
    canvas.outline(base::around({line.x + 8, line.centre().y}, {12, 9}), theme.accent, 1.8, 2);
    canvas.text(words, {line.x + 20, line.y, line.w - 20, line.h}, {theme.heading, Weight::Medium},
                theme.secondInk);
  });
  frame.area({.name = "compare/different",
              .box = line,
              .role = "status",
              .label = words,
              .value = std::to_string(all.different),
              .takesFingers = false});
}

/// Whose it is; a tap on the second one brings the next in its place.
void PersonasScreen::drawSide(ui::Frame& frame, Id<journey::Journey> journey, const char* name,
                              const Rect& box) {
  const look::Theme& theme = frame.theme();
  const std::string words = journeyWords(room(), journey);
  const auto* persona = journey::personaOf(room().workshop(), journey);
  const bool canChange = journey == beside_ && journey::journeysOf(room().workshop()).size() > 2;
  const bool pressed = frame.isPressed(name);
  const double face = std::min(box.w - 8, box.h - 32);
  const Rect portrait = base::around({box.x + box.w / 2 - 2, box.y + 6 + face / 2}, {face, face});
  frame.draw(box, [&](ui::Canvas& canvas) {
    if (pressed) canvas.fill(box.inset(2), look::faded(theme.ink, 0.05), 5);
    if (persona != nullptr) figures::drawPortrait(canvas, portrait, *persona, room().workshop().pictures);
    canvas.text(words, {box.x, portrait.bottom() + 2, box.w - 6, 24},
                {theme.heading, Weight::SemiBold, Align::Centre, 1.1, theme.small}, theme.ink);
    if (canChange) canvas.icon(look::Icon::Forward, {box.right() - 10, box.y + 10}, 10, theme.accent);
  });
  frame.area({.name = name,
              .box = box,
              .touch =
                  [this, canChange](const touch::Touch& touch) {
                    if (!touch.isTap() || !canChange) return;
                    const auto all = journey::journeysOf(room().workshop());
                    auto at = std::ranges::find(all, beside_, &journey::Journey::id);
                    do at = at == all.end() || at + 1 == all.end() ? all.begin() : at + 1;
                    while ((*at)->id == room().journey());
                    beside_ = (*at)->id;
                  },
              .role = canChange ? "button" : "status",
              .label = words});
}

} // namespace steps
