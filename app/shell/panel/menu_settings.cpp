// What is set once for a workshop and its room.
#include "document/brief.hpp"
#include "shell/panel/menu.hpp"
#include "shell/rim/pill.hpp"
#include "shell/rim/stick.hpp"
#include "shell/rim/trough.hpp"
#include "shell/shell.hpp"

#include <cmath>
#include <vector>

namespace shell {

using namespace language::literals;
using base::Rect;
using look::Icon;

namespace {

constexpr double line = 27, control = 21; // a row, and what is set in it
constexpr double controlWidth = 216;      // the words are left of it
constexpr double toggle = 21, apart = 12, last = 24, between = 6;
constexpr int lines = 6, toggles = 5;

/// Where what is set lies in its row.
Rect setIn(const Rect& row) { return {row.right() - controlWidth, row.y, controlWidth, control}; }

} // namespace

double Menu::settingsHeight() const {
  const double stick = shell_.stick()->sticks().empty() ? 0 : last + between;
  return lines * line + apart - 6 + toggles * toggle + apart + apart + stick + last;
}

void Menu::drawSettings(ui::Frame& frame, Rect at) {
  drawRoom(frame, at);
  at.y += apart - 6;
  drawPolicies(frame, at);
  at.y += apart;
  frame.draw({at.x, at.y - 1, at.w, 2}, [&](ui::Canvas& canvas) {
    canvas.line({at.x, at.y}, {at.right(), at.y}, canvas.theme().line, 0.5);
  });
  drawEnd(frame, {at.x, at.y + apart, at.w, last});
}

/// The room and the display.
void Menu::drawRoom(ui::Frame& frame, Rect& at) {
  const auto& words = shell_.words();
  const auto row = [&](const std::string& label) {
    const Rect place{at.x, at.y, at.w, control};
    at.y += line;
    drawLabel(frame, {place.x, place.y, place.w - controlWidth - 6, place.h}, label);
    return setIn(place);
  };
  std::vector<Choice> languages, settings, themes;
  for (const language::Catalogue& one : shell_.languages().all())
    languages.push_back({"facilitator/language/" + one.code(), one("language.name"_text), &one == &words,
                         [this, code = one.code()] { shell_.setLanguage(code); }});
  for (const table::Setting one : table::settings) {
    const std::string name{table::nameOf(one)};
    settings.push_back({"facilitator/display/" + name, words.named("display." + name),
                        shell_.setting() == one, [this, one] { shell_.setSetting(one); }});
  }
  for (const std::string name : {"light", "dark", "contrast"})
    themes.push_back({"facilitator/theme/" + name, words.named("theme." + name), shell_.theme() == name,
                      [this, name] { shell_.setTheme(name); }});
  trough(frame, row(words("menu.language"_text)), languages);
  trough(frame, row(words("menu.theme"_text)), themes);
  trough(frame, row(words("menu.setting"_text)), settings);
  const double inch = std::round(shell_.diagonalInch());
  drawCount(
      frame, row(words("menu.display"_text)), "facilitator/display",
      words("display.inches"_text, {words.number(inch, 0)}),
      [this, inch] { shell_.setDiagonalInch(inch - 1); }, [this, inch] { shell_.setDiagonalInch(inch + 1); });
  drawDiscuss(frame, row(words("menu.discuss"_text)));
  pill(frame,
       {.name = "facilitator/touch",
        .box = row(words("menu.touch"_text)),
        .label = words("menu.touch.check"_text)},
       [this] { shell_.checkTouch(); });
}

/// How far votes have to be apart to be marked as worth talking about.
void Menu::drawDiscuss(ui::Frame& frame, const Rect& box) {
  const std::int64_t spread = shell_.table()->room().brief().discussSpread;
  const auto set = [this](std::int64_t to) {
    return [this, to] { shell_.table()->room().perform({}, document::setDiscussSpread(to)); };
  };
  drawCount(frame, box, "facilitator/discuss",
            shell_.words()("menu.discuss_spread"_text, {std::to_string(spread)}), set(spread - 1),
            set(spread + 1));
}

/// How this workshop goes, and who may do what.
void Menu::drawPolicies(ui::Frame& frame, Rect& at) {
  const auto& words = shell_.words();
  Table& table = *shell_.table();
  const auto toggleOf = [&](const std::string& name, const std::string& label, bool on, ui::Tap tap) {
    drawSwitch(frame, {at.x, at.y, at.w, toggle}, name, label, on, std::move(tap));
    at.y += toggle;
  };
  const journey::Brief& brief = table.room().brief();
  const auto policy = [this](const document::Deed& deed) { shell_.table()->room().perform({}, deed); };
  toggleOf("facilitator/anonymous", words("menu.anonymous"_text), brief.anonymous,
           [policy, on = !brief.anonymous] { policy(document::setAnonymous(on)); });
  toggleOf("facilitator/open_votes", words("menu.open_votes"_text), brief.openVotes,
           [policy, on = !brief.openVotes] { policy(document::setOpenVotes(on)); });
  toggleOf("facilitator/sound", words("menu.sound"_text), shell_.memory().sound, [this] {
    shell_.memory().sound = !shell_.memory().sound;
    shell_.memory().write(shell_.settings().memory);
  });
  toggleOf("facilitator/shortcuts", words("menu.shortcuts"_text), shell_.hasShortcuts(),
           [this] { shell_.setShortcuts(!shell_.hasShortcuts()); });
  const bool coded = !codeOf(table.document()).empty();
  toggleOf("facilitator/code", words("menu.code"_text), coded, [this, coded, &table] {
    if (coded) return setCode(table.document(), {});
    code_.clear();
    page_ = Page::NewCode;
  });
}

/// What comes in from elsewhere, a copy on the stick that is there, and the way out.
void Menu::drawEnd(ui::Frame& frame, const Rect& at) {
  const auto& words = shell_.words();
  const auto& sticks = shell_.stick()->sticks();
  const double half = (at.w - between) / 2, right = at.right() - half;
  pill(frame,
       {.name = "facilitator/intake",
        .box = {at.x, at.y, half, at.h},
        .label = words("intake.name"_text),
        .icon = Icon::Table},
       [this] {
         const bool isFar = corner_ == Corner::FarLeft || corner_ == Corner::FarRight;
         shell_.table()->intake().open(*shell_.table(), isFar ? Side::Far : Side::Near);
         close();
       });
  if (!sticks.empty())
    pill(frame,
         {.name = "facilitator/stick",
          .box = {right, at.y, half, at.h},
          .label = words("stick.offer.short"_text, {sticks.back().name}),
          .icon = Icon::Export},
         [this, to = sticks.back()] { shell_.stick()->copy(*shell_.table(), to); });
  pill(frame,
       {.name = "facilitator/close_workshop",
        .box = {right, sticks.empty() ? at.y : at.bottom() + between, half, at.h},
        .label = words("menu.close_workshop"_text),
        .icon = Icon::Back},
       [this] { shell_.later([this] { shell_.close(); }); });
}

} // namespace shell
