#include "shell/rim/saved.hpp"

#include "shell/rim/rim.hpp"
#include "shell/table.hpp"

namespace shell {

using namespace language::literals;
using base::Rect;
using document::Document;
using look::Icon;
using look::Weight;

void drawSaved(ui::Frame& frame, Table& table, base::Point at) {
  const look::Theme& theme = frame.theme();
  const table::Room& room = table.room();
  const Document::Saving saving = table.document().saving();
  const bool failed = saving == Document::Saving::Failed, readOnly = table.document().readOnly(),
             writing = saving == Document::Saving::Writing;
  const std::string words = readOnly  ? room.say("bar.read_only"_text)
                            : failed  ? room.say("bar.not_saved"_text)
                            : writing ? room.say("bar.saving"_text)
                                      : room.say("bar.saved"_text);
  const Icon icon = failed ? Icon::Warning : readOnly ? Icon::Locked : writing ? Icon::Saving : Icon::Saved;
  const bool told = failed || readOnly;
  // In words it lies over the sheet's edge: what must be read does not hide in a rim.
  constexpr double width = 190, height = 18;
  const Rect box =
      told ? Rect{table.size().w - Rim::corner - width, table.sheet().bottom() - height - 6, width, height}
           : base::around(at, {theme.target, theme.target});
  frame.draw(box.inset(-6), [&](ui::Canvas& canvas) {
    if (!told) return (void)canvas.icon(icon, at, 9, theme.quiet);
    canvas.shadow(box, height / 2, 2);
    canvas.fill(box, theme.paper, height / 2);
    canvas.icon(icon, {box.x + 11, box.centre().y}, 11, failed ? theme.low : theme.secondInk);
    canvas.text(words, {box.x + 20, box.y, box.w - 28, box.h}, {theme.heading, Weight::SemiBold},
                failed ? theme.low : theme.ink);
  });
  frame.area({.name = "saved",
              .box = box,
              .touch =
                  [&table, failed](const touch::Touch& touch) {
                    if (failed && touch.isTap()) table.document().retry();
                  },
              .role = failed ? "button" : "status",
              .label = words,
              .value = failed    ? "failed"
                       : writing ? "writing"
                                 : "saved"});
}

} // namespace shell
