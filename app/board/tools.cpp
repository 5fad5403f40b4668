#include "board/tools.hpp"

#include "board/heads.hpp"
#include "ui/widgets.hpp"

namespace board {

using namespace language::literals;
using look::Icon;

void Tools::draw(ui::Frame& frame) {
  drawBin(frame);
  if (room_.setting == table::Setting::Wall) drawPull(frame);
  const double bottom = sheet_.camera().place().f + sheet_.layout().curve.box.bottom();
  lanes_.drawTool(frame, {sheet_.bin().centre().x, bottom - 14});
  drawZoom(frame);
  if (!sheet_.camera().isWhole()) drawOverview(frame, sheet_);
}

void Tools::drawLists(ui::Frame& frame) {
  thrown_.draw(frame, sheet_.bin(), sheet_.box());
  lanes_.draw(frame, sheet_.box(), sheet_.measures());
}

void Tools::fold() {
  thrown_.fold();
  lanes_.fold();
}

std::size_t Tools::foldWhere(const std::function<bool(const Rect&)>& isMeant) {
  std::size_t folded = 0;
  if (thrown_.isOpen() && isMeant(thrown_.lies())) thrown_.fold(), ++folded;
  if (lanes_.isOpen() && isMeant(lanes_.lies())) lanes_.fold(), ++folded;
  return folded;
}

void Tools::drawBin(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const Rect bin = sheet_.bin();
  bool over = false, dragging = false;
  for (const auto& [card, held] : cards_.hands.all()) {
    dragging = dragging || held.lifted;
    over = over || (held.lifted && bin.contains(held.place()(Point{})));
  }
  const double grown = frame.ease("map/bin", over ? 1.25 : dragging ? 1.1 : 1, theme.quick);
  const journey::Outline& outline = room_.outline();
  const std::size_t inBin =
      outline.bin.size() + outline.notesInBin.size() + outline.stagesInBin.size() + outline.stepsInBin.size();
  frame.draw(bin.inset(-8), [&](ui::Canvas& canvas) {
    canvas.disc(bin.centre(), 11 * grown, over ? theme.low : theme.paper);
    canvas.ring(bin.centre(), 11 * grown, theme.line, 0.6);
    canvas.icon(Icon::Bin, bin.centre(), 12 * grown, over ? theme.onDark : theme.secondInk);
  });
  frame.area({.name = "map/bin",
              .box = bin,
              .touch =
                  [this](const touch::Touch& touch) {
                    if (touch.isTap()) thrown_.toggle();
                  },
              .role = "button",
              .label = room_.say("map.bin"_text),
              .value = std::to_string(inBin)});
}

void Tools::drawPull(ui::Frame& frame) {
  const bool pulled = room_.sheet.pulled;
  const language::Text label = pulled ? "map.pull_up"_text : "map.pull_down"_text;
  // Where people reach it, also when the sheet is up.
  ui::iconButton(frame, "map/pull", pulled ? Icon::Up : Icon::Down,
                 {sheet_.bin().centre().x, sheet_.box().bottom() - 16}, room_.say(label),
                 [this] { room_.sheet.pulled = !room_.sheet.pulled; });
}

void Tools::drawZoom(ui::Frame& frame) {
  table::Camera& camera = sheet_.camera();
  const double x = sheet_.bin().centre().x;
  const auto tool = [&](int place) { return Point{x, sheet_.box().y + 16 + 18.0 * place}; };
  const Point middle = camera.view().centre();
  ui::iconButton(frame, "map/zoom/in", Icon::ZoomIn, tool(0), room_.say("map.zoom_in"_text),
                 [&camera, middle] { camera.zoom(1.4, middle); });
  ui::iconButton(
      frame, "map/zoom/out", Icon::ZoomOut, tool(1), room_.say("map.zoom_out"_text),
      [&camera, middle] { camera.zoom(1 / 1.4, middle); }, !camera.isWhole());
  ui::iconButton(
      frame, "map/zoom/all", Icon::FitAll, tool(2), room_.say("map.zoom_all"_text),
      [&camera] { camera.showWhole(); }, !camera.isWhole());
}

} // namespace board
