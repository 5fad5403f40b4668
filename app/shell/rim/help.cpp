#include "shell/rim/help.hpp"

#include "shell/rim/beside_pads.hpp"
#include "shell/rim/hand_drawing.hpp"
#include "shell/rim/pill.hpp"
#include "shell/table.hpp"

namespace shell {

using namespace language::literals;
using base::Rect;
using look::Align;
using look::Weight;

void drawHelp(ui::Frame& frame, Table& table, Side side, const std::function<void()>& fold) {
  const look::Theme& theme = frame.theme();
  const auto& words = *table.room().words;
  const std::string id = "step." + std::string{table.step().name()};
  const std::string purpose = words.named(id + ".purpose");
  constexpr double width = 660, height = 261, margin = 21;
  const Rect sheet = table.sheetFrom(side);
  const double shown = frame.ease(areaOf(side, "help"), 1, theme.calm, 0.0);
  const auto put = frame.at(base::Transform::translation({0, (1 - shown) * 24}));
  const Rect free = besidePads(frame, table, side, areaOf(side, "help"),
                               {sheet.right() - width, sheet.bottom() - height, width, height});
  const Rect box{free.x, free.bottom() - height, width, height};
  drawUnfoldedPaper(frame, areaOf(side, "help/sheet"), box, purpose);
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.text(words.named(id), {box.x + margin, box.y + 15, box.w - 2 * margin, 18},
                {theme.title, Weight::Bold}, theme.ink);
    canvas.text(purpose, {box.x + margin, box.y + 36, box.w - 2 * margin, 18}, {theme.heading}, theme.ink);
  });
  const double third = (box.w - 2 * margin + 12) / 3;
  for (std::size_t i = 0; i < table.hands().size(); ++i) {
    const steps::Hand hand = table.hands()[i];
    const Rect card{box.x + margin + static_cast<double>(i) * third, box.y + 63, third - 12, 141};
    const std::string says = words.named("hand." + std::string{nameOf(hand)});
    frame.draw(card, [&](ui::Canvas& canvas) {
      canvas.fill(card, theme.white, 7);
      canvas.outline(card, theme.line, 0.5, 7);
      drawHand(canvas, {card.x + 8, card.y + 6, card.w - 16, 88}, hand);
      canvas.text(says, {card.x + 8, card.y + 94, card.w - 16, 40},
                  {theme.heading, Weight::Medium, Align::Centre}, theme.ink);
    });
    frame.area({.name = areaOf(side, "help/hand/" + std::to_string(i)),
                .box = card,
                .role = "image",
                .label = says});
  }
  pill(frame,
       {.name = areaOf(side, "help/sample"),
        .box = {box.x + margin, box.bottom() - 42, third - 12, 24},
        .label = words("start.sample.look"_text),
        .icon = look::Icon::Map},
       [&table, fold] { fold(), table.askForSample(); });
}

} // namespace shell
