#include "steps/create/brainstorm/silence.hpp"

#include "steps/create/brainstorm/column_head.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

using namespace language::literals;
using look::Align;
using look::Weight;

namespace {

constexpr double gap = 12, letters = 18; // millimetres; capitals of the question, where it is said twice

void paintQuestion(ui::Canvas& canvas, const Rect& box, const std::string& words, bool twice) {
  const look::Theme& theme = canvas.theme();
  canvas.shadow(box, theme.sheetCorner, 4);
  canvas.fill(box, theme.accent, theme.sheetCorner);
  const look::TextStyle style{twice ? letters : 2 * letters, Weight::Bold, Align::Centre, 1.2};
  const Rect half{-box.w / 2 + 2 * gap, 2 * gap, box.w - 4 * gap, box.h / 2 - 3 * gap};
  if (!twice) return void(canvas.text(words, box.inset(4 * gap, 2 * gap), style, theme.onDark));
  for (const double turn : {0.0, base::pi}) {
    const auto put = canvas.at(base::Transform::placed(box.centre(), turn));
    canvas.text(words, half, style, theme.onDark);
  }
  const base::Point middle = box.centre();
  for (const double way : {-1.0, 1.0})
    canvas.line({middle.x + way * 16, middle.y}, {middle.x + way * (box.w / 2 - 2 * gap), middle.y},
                look::faded(theme.onDark, 0.4), 0.5);
  canvas.icon(look::Icon::Idea, middle, 20, theme.onDark);
}

/// From `first` on, as many as there are, in one or two columns.
void drawHeads(ui::Frame& frame, const Room& room, const Rect& box, const std::vector<IdeaColumn>& columns,
               std::size_t first, std::size_t end) {
  const std::size_t n = end - first;
  if (n == 0) return;
  constexpr double wide = 150;
  const std::size_t across = n > 3 && box.w > 2 * wide ? 2 : 1, down = (n + across - 1) / across;
  const double width = (box.w - static_cast<double>(across - 1) * gap) / static_cast<double>(across);
  const double room1 = (box.h + gap) / static_cast<double>(down) - gap;
  const double height = std::min(room1, std::max(columnHeadHeight(frame, width), 60.0));
  const double top = box.centre().y - (static_cast<double>(down) * (height + gap) - gap) / 2;
  for (std::size_t i = 0; i < n; ++i) {
    const Rect head{box.x + static_cast<double>(i % across) * (width + gap),
                    top + static_cast<double>(i / across) * (height + gap), width, height};
    frame.draw(head, [&](ui::Canvas& canvas) { paintColumnHead(canvas, room, columns[first + i], head); });
  }
}

} // namespace

void drawSilence(ui::Frame& frame, const Room& room, const Rect& middle,
                 const std::vector<IdeaColumn>& columns) {
  std::vector<IdeaColumn> picked;
  for (const IdeaColumn& column : columns)
    if (column.touchpoint != nullptr && column.touchpoint->picked) picked.push_back(column);
  const std::string words =
      room.say(picked.empty() ? "brainstorm.for_all"_text : "brainstorm.for_picked"_text);
  const double width =
      picked.empty() ? std::min(middle.w, std::max(720.0, 0.5 * middle.w)) : std::max(300.0, middle.w * 0.34);
  const Rect card = base::around(middle.centre(), {width, middle.h});
  frame.draw(card.inset(-14),
             [&](ui::Canvas& canvas) { paintQuestion(canvas, card, words, !room.isUpright()); });
  frame.area({.name = "question", .box = card, .role = "status", .label = words});
  const double side = card.x - middle.x - 2 * gap;
  const std::size_t half = (picked.size() + 1) / 2;
  drawHeads(frame, room, {middle.x, middle.y, side, middle.h}, picked, 0, half);
  drawHeads(frame, room, {card.right() + 2 * gap, middle.y, side, middle.h}, picked, half, picked.size());
}

} // namespace steps
