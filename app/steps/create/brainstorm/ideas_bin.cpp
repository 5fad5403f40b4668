// The bin of ideas. Its sign is there as long as something lies in it; what was thrown away comes back by a
// tap.
#include "document/ideas.hpp"
#include "steps/create/brainstorm/ideas_board.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

using namespace language::literals;
using journey::Idea;

namespace {

constexpr double perRow = 3, mostRows = 3, margin = 9, between = 6; // rows seen at once

} // namespace

std::vector<const Idea*> IdeasBoard::thrown() const {
  std::vector<std::pair<std::int64_t, const Idea*>> all;
  for (const Idea& idea : room_.workshop().ideas) {
    if (!idea.gone || !idea.shared) continue;
    const auto* event = room_.document.history().lastTouched(Idea::table, idea.id.value);
    all.emplace_back(event == nullptr ? 0 : event->seq, &idea);
  }
  std::ranges::stable_sort(all, std::greater{}, &std::pair<std::int64_t, const Idea*>::first);
  std::vector<const Idea*> ideas;
  for (const auto& [seq, idea] : all) ideas.push_back(idea);
  return ideas;
}

void IdeasBoard::drawBin(ui::Frame& frame, const Rect& sign) {
  const look::Theme& theme = frame.theme();
  const std::vector<const Idea*> ideas = thrown();
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
                    if (touch.isTap()) binOpen_ = !binOpen_;
                  },
              .role = "button",
              .label = room_.say("map.bin"_text),
              .value = std::to_string(ideas.size())});
  if (binOpen_) drawOpenBin(frame, ideas);
}

/// Unfolds from the sign towards the middle of the sheet.
void IdeasBoard::drawOpenBin(ui::Frame& frame, const std::vector<const Idea*>& ideas) {
  const look::Theme& theme = frame.theme();
  const double letters = ui::letters(frame, theme.heading), head = 2.4 * letters;
  const Size cell{std::max(96.0, 9 * letters), std::max(54.0, 4.6 * letters)};
  const double rows = std::ceil(static_cast<double>(ideas.size()) / perRow);
  const double content = rows * (cell.h + between), seen = std::min(content, mostRows * (cell.h + between));
  const Size size{perRow * (cell.w + between) - between + 2 * margin, head + seen + margin};
  const bool up = bin_.centre().y > area_.centre().y, left = bin_.centre().x > area_.centre().x;
  const Rect box{left ? bin_.right() - size.w : bin_.x, up ? bin_.y - 6 - size.h : bin_.bottom() + 6, size.w,
                 size.h};
  const Rect list{box.x + margin, box.y + head, box.w - 2 * margin, seen};
  frame.area({.name = "ideas/bin/sheet",
              .box = box,
              .touch = [this](const touch::Touch& touch) { binScroll_.feed(touch); },
              .role = "group",
              .label = room_.say("map.bin"_text)});
  ui::sheet(frame, box, 10, 5);
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.text(room_.say(ideas.empty() ? "map.bin_empty"_text : "map.bin_hint"_text),
                {box.x + margin, box.y, box.w - 2 * margin, head}, {theme.heading, look::Weight::Medium},
                theme.secondInk);
  });
  const double pitch = cell.h + between;
  const double offset = std::round(binScroll_.offset(content, seen) / pitch) * pitch; // whole rows
  for (std::size_t i = 0; i < ideas.size(); ++i) {
    const double column = static_cast<double>(i % static_cast<std::size_t>(perRow)),
                 row = std::floor(static_cast<double>(i) / perRow);
    const Rect place{list.x + column * (cell.w + between), list.y + row * pitch - offset, cell.w, cell.h};
    if (place.y < list.y - 1 || place.bottom() > list.bottom() + 1) continue;
    frame.draw(surface::noteReach(place), [&](ui::Canvas& canvas) {
      surface::paintNote(canvas, place, {.text = ideas[i]->text, .foot = {}, .paper = theme.papers[0]});
    });
    frame.area({.name = "bin/" + std::to_string(ideas[i]->id.value),
                .box = place,
                .touch =
                    [this, id = ideas[i]->id](const touch::Touch& touch) {
                      binScroll_.feed(touch);
                      if (touch.isTap())
                        room_.perform(room_.seats->nearest(touch.position), document::restoreIdea(id),
                                      touch.position);
                    },
                .role = "note",
                .label = ideas[i]->text});
  }
  binScroll_.drawMark(frame, {list.x, list.y, list.w + margin - 2, list.h}, content);
}

} // namespace steps
