// The bin of ideas. Its sign is there as long as something lies in it; what was thrown away comes back by a
// tap.
#include "document/ideas.hpp"
#include "steps/create/brainstorm/ideas_board.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using journey::Idea;

std::vector<surface::CardRef> IdeasBoard::thrown() const {
  std::vector<surface::CardRef> all;
  for (const Idea& idea : room_.workshop().ideas)
    if (idea.gone && idea.shared) all.push_back(surface::refOf(idea.id));
  return surface::newestFirst(room_, std::move(all));
}

void IdeasBoard::drawBin(ui::Frame& frame, const Rect& sign) {
  const look::Theme& theme = frame.theme();
  const std::vector<surface::CardRef> ideas = thrown();
  bin_ = sign;
  bool aimed = false;
  for (const auto& [note, held] : hands_.all()) aimed = aimed || isOverBin(held.place()(Point{}));
  const bool pressed = frame.isPressed("ideas/bin");
  const std::string number = ideas.empty() ? std::string{} : std::to_string(ideas.size());
  frame.draw(sign.inset(-2), [&](ui::Canvas& canvas) {
    canvas.fill(sign, aimed || pressed ? look::mixed(theme.white, theme.accent, 0.15) : theme.white,
                sign.h / 2);
    canvas.outline(sign, aimed ? theme.accent : theme.line, aimed ? 1.2 : 0.5, sign.h / 2);
    const double aside = number.empty() ? 0 : sign.w / 6;
    canvas.icon(look::Icon::Bin, sign.centre() - Point{aside, 0}, sign.h * 0.62, theme.ink);
    if (!number.empty())
      canvas.label(number, sign.centre() + Point{aside, 0},
                   {theme.heading, look::Weight::SemiBold, look::Align::Centre}, theme.ink);
  });
  frame.area({.name = "ideas/bin",
              .box = sign,
              .touch =
                  [this](const touch::Touch& touch) {
                    if (touch.isTap()) thrown_.toggle();
                  },
              .role = "button",
              .label = room_.say("map.bin"_text),
              .value = std::to_string(ideas.size())});
  drawOpenBin(frame, ideas);
}

/// Unfolds from the sign towards the middle of the sheet.
void IdeasBoard::drawOpenBin(ui::Frame& frame, const std::vector<surface::CardRef>& ideas) {
  const look::Theme& theme = frame.theme();
  const double letters = ui::letters(frame, theme.heading);
  const auto paper = [this](surface::CardRef card, const look::Theme& papers) {
    const Idea& idea = *room_.workshop().ideas.find(Id<Idea>{card.id});
    return surface::NoteFace{.text = idea.text, .foot = {}, .paper = papers.papers[0]};
  };
  const auto restore = [this](surface::CardRef card, const touch::Touch& tap) {
    room_.perform(room_.seats->nearest(tap.position), document::restoreIdea(Id<Idea>{card.id}), tap.position);
  };
  thrown_.draw(frame, bin_, area_, ideas,
               {.perRow = 3,
                .cell = {std::max(96.0, 9 * letters), std::max(54.0, 4.6 * letters)},
                .head = 2.4 * letters,
                .capHeight = theme.heading,
                .beside = false},
               {.face = paper, .foot = [](surface::CardRef) { return std::string{}; }, .restore = restore});
}

} // namespace steps
