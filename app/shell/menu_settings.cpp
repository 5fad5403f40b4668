// What is set once for a workshop and its room.
#include "document/brief.hpp"
#include "shell/menu.hpp"
#include "shell/shell.hpp"
#include "shell/stick.hpp"

#include <cmath>
#include <utility>

namespace shell {

using namespace language::literals;
using base::Rect;
using look::Icon;

void Menu::drawSettings(ui::Frame& frame, Rect row) {
  const auto& words = shell_.words();
  Table& table = *shell_.table();
  const auto next = [&] { return std::exchange(row, row.moved({0, row.h})); };

  const Rect language = next();
  drawLine(frame, language, words("menu.language"_text));
  int which = 0;
  const auto& languages = shell_.languages().all();
  for (const language::Catalogue& one : languages)
    drawChoice(frame, part(language, which++, static_cast<int>(languages.size())),
               "facilitator/language/" + one.code(), one("language.name"_text), &one == &words,
               [this, code = one.code()] { shell_.setLanguage(code); });

  const Rect setting = next();
  drawLine(frame, setting, words("menu.setting"_text));
  which = 0;
  for (const steps::Setting one : steps::settings) {
    const std::string name{steps::nameOf(one)};
    drawChoice(frame, part(setting, which++, 3), "facilitator/display/" + name,
               words.named("display." + name), shell_.setting() == one,
               [this, one] { shell_.setSetting(one); });
  }

  const Rect display = next();
  const double inch = std::round(shell_.diagonalInch());
  drawLine(frame, display, words("menu.display"_text));
  drawCount(
      frame, display, "facilitator/display", words("display.inches"_text, {words.number(inch, 0)}),
      [this, inch] { shell_.setDiagonalInch(inch - 1); }, [this, inch] { shell_.setDiagonalInch(inch + 1); });

  const Rect fingers = next();
  drawLine(frame, fingers, words("menu.touch"_text));
  ui::button(
      frame,
      {.name = "facilitator/touch", .box = part(fingers, 0, 1), .label = words("menu.touch.check"_text)},
      [this] { shell_.checkTouch(); });

  const Rect look = next();
  drawLine(frame, look, words("menu.theme"_text));
  which = 0;
  for (const std::string name : {"light", "dark", "contrast"})
    drawChoice(frame, part(look, which++, 3), "facilitator/theme/" + name, words.named("theme." + name),
               shell_.theme() == name, [this, name] { shell_.setTheme(name); });

  drawSwitch(frame, next(), "facilitator/shortcuts", words("menu.shortcuts"_text), shell_.hasShortcuts(),
             [this] { shell_.setShortcuts(!shell_.hasShortcuts()); });

  const journey::Brief& brief = table.room().brief();
  const auto policy = [this](const document::Deed& deed) { shell_.table()->room().perform({}, deed); };
  drawSwitch(frame, next(), "facilitator/anonymous", words("menu.anonymous"_text), brief.anonymous,
             [policy, on = !brief.anonymous] { policy(document::setAnonymous(on)); });
  drawSwitch(frame, next(), "facilitator/open_votes", words("menu.open_votes"_text), brief.openVotes,
             [policy, on = !brief.openVotes] { policy(document::setOpenVotes(on)); });
  drawSwitch(frame, next(), "facilitator/sound", words("menu.sound"_text), shell_.memory().sound, [this] {
    shell_.memory().sound = !shell_.memory().sound;
    shell_.memory().write(shell_.settings().memory);
  });
  const bool coded = !codeOf(table.document()).empty();
  drawSwitch(frame, next(), "facilitator/code", words("menu.code"_text), coded, [this, coded, &table] {
    if (coded) return setCode(table.document(), {});
    code_.clear();
    page_ = Page::NewCode;
  });

  // A copy on the stick that is there, beside the way out.
  const auto& sticks = shell_.stick()->sticks();
  const double half = sticks.empty() ? 0 : (row.w + 3) / 2;
  if (!sticks.empty())
    ui::button(frame,
               {.name = "facilitator/stick",
                .box = {row.x, row.y + 8, row.w - half, 21},
                .label = words("stick.offer.short"_text, {sticks.back().name}),
                .icon = Icon::Export},
               [this, to = sticks.back()] { shell_.stick()->copy(*shell_.table(), to); });
  ui::button(frame,
             {.name = "facilitator/close_workshop",
              .box = {row.x + half, row.y + 8, row.w - half, 21},
              .label = words("menu.close_workshop"_text),
              .icon = Icon::Back},
             [this] { shell_.later([this] { shell_.close(); }); });
}

} // namespace shell
