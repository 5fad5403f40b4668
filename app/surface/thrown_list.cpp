#include "surface/thrown_list.hpp"

#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace surface {

using namespace language::literals;

namespace {

constexpr double mostRows = 3; // seen at once; more are scrolled to
constexpr double margin = 6, across = 4, down = 6;

Rect boxFor(Size size, const Rect& bin, const Rect& within, bool beside) {
  if (beside) return {bin.x - 8 - size.w, bin.bottom() - size.h, size.w, size.h};
  const bool up = bin.centre().y > within.centre().y, left = bin.centre().x > within.centre().x;
  return {left ? bin.right() - size.w : bin.x, up ? bin.y - 6 - size.h : bin.bottom() + 6, size.w, size.h};
}

} // namespace

std::vector<CardRef> newestFirst(const Room& room, std::vector<CardRef> thrown) {
  std::vector<std::pair<std::int64_t, CardRef>> all;
  for (const CardRef& card : thrown) {
    const auto* event = room.document.history().lastTouched(card.table, card.id);
    all.emplace_back(event == nullptr ? 0 : event->seq, card);
  }
  std::ranges::stable_sort(all, std::greater{}, [](const auto& one) { return one.first; });
  std::ranges::transform(all, thrown.begin(), [](const auto& one) { return one.second; });
  return thrown;
}

void ThrownList::unfold() {
  isOpen_ = true;
  lies_ = {};
  scroll_ = {};
}

void ThrownList::draw(ui::Frame& frame, const Rect& bin, const Rect& within,
                      const std::vector<CardRef>& thrown, const Look& look, const Drawing& drawing) {
  if (!isOpen_) return;
  const double pitch = look.cell.h + down, columns = static_cast<double>(look.perRow);
  const double rows = std::ceil(static_cast<double>(thrown.size()) / columns);
  const double content = rows * pitch, seen = std::min(rows, mostRows) * pitch;
  const Rect box = boxFor({columns * (look.cell.w + across) - across + 2 * margin, look.head + seen + margin},
                          bin, within, look.beside);
  const Rect list{box.x + margin, box.y + look.head, box.w - 2 * margin, seen};
  lies_ = frame.place()(box);
  frame.area({.name = name_ + "/sheet",
              .box = box,
              .touch = [this](const touch::Touch& touch) { scroll_.feed(touch); },
              .role = "group",
              .label = room_.say("map.bin"_text)});
  ui::sheet(frame, box, 8, 5);
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.text(room_.say(thrown.empty() ? "map.bin_empty"_text : "map.bin_hint"_text),
                {list.x + 2, box.y + 3, list.w - 4, look.head - 6}, {look.capHeight, look::Weight::Medium},
                frame.theme().secondInk);
  });
  const double up = std::round(scroll_.offset(content, seen) / pitch); // whole rows
  const auto first = static_cast<std::size_t>(up) * look.perRow;
  const std::size_t last = std::min(thrown.size(), first + static_cast<std::size_t>(mostRows) * look.perRow);
  for (std::size_t i = first; i < last; ++i) {
    const auto column = static_cast<double>(i % look.perRow), row = static_cast<double>(i / look.perRow);
    drawCard(
        frame, thrown[i],
        {list.x + column * (look.cell.w + across), list.y + (row - up) * pitch, look.cell.w, look.cell.h},
        drawing);
  }
  scroll_.drawMark(frame, {list.x, list.y, list.w + margin - 1, list.h}, content);
}

void ThrownList::drawCard(ui::Frame& frame, CardRef card, const Rect& box, const Drawing& drawing) {
  NoteFace face = drawing.face(card, frame.theme());
  const std::string foot = drawing.foot(card);
  if (!foot.empty()) face.foot = foot;
  frame.draw(noteReach(box), [&](ui::Canvas& canvas) { paintNote(canvas, box, face); });
  frame.area({.name = "bin/" + std::to_string(card.id),
              .box = box,
              .touch =
                  [this, card, restore = drawing.restore](const touch::Touch& touch) {
                    scroll_.feed(touch);
                    if (touch.isTap()) restore(card, touch);
                  },
              .role = "note",
              .label = std::string{face.text},
              .value = foot});
}

} // namespace surface
