// Areas: brief/<field> with the field's name in journey::Brief ("brief/reason", "brief/goal_measure"),
// brief/scope/narrow|broad; sheet, sheet/turn.
#include "steps/prepare/brief/brief.hpp"

#include "ballot/sheet.hpp"
#include "document/brief.hpp"
#include "table/line_field.hpp"
#include "table/sheet.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <array>

namespace steps {

using namespace language::literals;
using document::Draft;
using journey::Brief;
using journey::Scope;
using look::Weight;

namespace {

constexpr double margin = 18, between = 30; // millimetres
/// Height of capitals: of the name, of what is measured, of texts of several lines, of short ones.
constexpr double nameLetters = 26, sentenceLetters = 18, textLetters = 20, shortLetters = 11;

class BriefForm final : public Step {
 public:
  using Step::Step;
  std::string_view name() const override { return "brief"; }
  bool fillsTable() const override { return true; }
  void draw(ui::Frame& frame, const Rect& sheet) override {
    paper_.draw(frame, room(), sheet, [&](const Rect& inner) {
      table::drawGrown(frame, inner, [&](const Rect& form) { drawForm(frame, form); });
    });
  }
  std::optional<std::string> missing() override;

 private:
  void drawForm(ui::Frame& frame, const Rect& box);
  void drawText(ui::Frame& frame, const char* field, const Rect& box, std::string label, std::string hint,
                double letters, bool lines = false);
  void drawTitle(ui::Frame& frame, const Rect& box);
  void drawMeasure(ui::Frame& frame, const Rect& box);
  void drawScope(ui::Frame& frame, const Rect& box);
  void drawChoice(ui::Frame& frame, const Rect& box, const char* name, Scope scope, std::string label,
                  std::string tells);

  ballot::Sheet paper_;
};

std::string valueOf(const Brief& brief, std::string_view field) {
  std::string value;
  Brief::describe([&](std::string_view name, auto member) {
    if constexpr (std::is_same_v<decltype(member), std::string Brief::*>)
      if (name == field) value = brief.*member;
  });
  return value;
}

void BriefForm::drawForm(ui::Frame& frame, const Rect& box) {
  const Rect inner = box.inset(margin, 0);
  const double space = std::clamp(0.03 * inner.h, 9.0, 24.0);
  const double title = 0.13 * inner.h, sentence = 0.2 * inner.h, scope = 0.16 * inner.h;
  const double texts = inner.h - title - sentence - scope - 3 * space;
  double y = inner.y;
  drawTitle(frame, {inner.x, y, inner.w - ballot::Sheet::head - between, title});
  y += title + space;
  const double half = (inner.w - between) / 2;
  drawText(frame, "reason", {inner.x, y, half, texts}, room().say("brief.reason"_text),
           room().say("brief.reason.hint"_text), textLetters, true);
  drawText(frame, "goal", {inner.x + half + between, y, half, texts}, room().say("brief.goal"_text),
           room().say("brief.goal.hint"_text), textLetters, true);
  y += texts + space;
  drawMeasure(frame, {inner.x, y, inner.w, sentence});
  y += sentence + space;
  drawScope(frame, {inner.x, y, inner.w, scope});
}

void BriefForm::drawText(ui::Frame& frame, const char* field, const Rect& box, std::string label,
                         std::string hint, double letters, bool lines) {
  drawLineField(frame, room(),
                {.name = std::string{"brief/"} + field,
                 .box = box,
                 .label = std::move(label),
                 .text = valueOf(room().brief(), field),
                 .hint = std::move(hint),
                 .field = field,
                 .style = {letters},
                 .labelCap = frame.theme().heading,
                 .stand = lines ? table::LineField::Stand::Top : table::LineField::Stand::OnLine});
}

void BriefForm::drawTitle(ui::Frame& frame, const Rect& box) {
  drawLineField(frame, room(),
                {.name = "brief/title",
                 .box = box,
                 .text = room().brief().title,
                 .hint = room().say("brief.title.hint"_text),
                 .field = "title",
                 .style = {std::min(nameLetters, box.h * 0.4), Weight::Bold}});
}

/// "We measure ... and go from ... to ... by ...": the one sentence, large, with four gaps.
void BriefForm::drawMeasure(ui::Frame& frame, const Rect& whole) {
  struct Gap {
    const char* field;
    language::Text before, hint;
    double share; // of what the sentence's own words leave
  };
  const std::array<Gap, 4> gaps{{{"goal_measure", "brief.measure"_text, "brief.measure.hint"_text, 0.4},
                                 {"goal_from", "brief.from"_text, "brief.from.hint"_text, 0.15},
                                 {"goal_to", "brief.to"_text, "brief.to.hint"_text, 0.15},
                                 {"goal_when", "brief.when"_text, "brief.when.hint"_text, 0.3}}};
  constexpr double space = 8;
  const look::Theme& theme = frame.theme();
  frame.draw(whole, [&](ui::Canvas& canvas) {
    canvas.fill(whole, look::mixed(theme.paper, theme.accent, 0.09), theme.sheetCorner);
  });
  const double line = std::min(whole.h - 12, 2.0 * sentenceLetters / look::Lettering::capOverSize);
  const Rect box = base::around(whole.centre(), {whole.w - 36, line});
  const look::TextStyle style{sentenceLetters, Weight::SemiBold};
  std::array<double, 4> widths{};
  double left = box.w + space; // the last gap ends where the form ends
  frame.draw(box, [&](ui::Canvas& canvas) {
    for (std::size_t i = 0; i < gaps.size(); ++i) {
      widths[i] = canvas.measure(room().say(gaps[i].before), style).w;
      left -= widths[i] + 2 * space;
    }
    double x = box.x;
    for (std::size_t i = 0; i < gaps.size(); ++i) {
      const std::string words = room().say(gaps[i].before);
      const double height = canvas.measure(words, style).h + 0.5; // on the line, as what is written there
      canvas.text(words, {x, box.bottom() - 2.5 - height, widths[i] + space, height}, style, theme.secondInk);
      x += widths[i] + 2 * space + left * gaps[i].share;
    }
  });
  double x = box.x;
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    const double width = left * gaps[i].share;
    drawText(frame, gaps[i].field, {x + widths[i] + space, box.y, width, box.h}, {}, room().say(gaps[i].hint),
             sentenceLetters);
    x += widths[i] + 2 * space + width;
  }
}

void BriefForm::drawScope(ui::Frame& frame, const Rect& box) {
  const double width = (box.w - 3 * between) / 4;
  const auto column = [&](int number, double columns = 1) {
    return Rect{box.x + number * (width + between), box.y, columns * width + (columns - 1) * between, box.h};
  };
  drawText(frame, "product", column(0), room().say("brief.product"_text),
           room().say("brief.product.hint"_text), shortLetters);
  drawText(frame, "target_group", column(1), room().say("brief.target_group"_text),
           room().say("brief.target_group.hint"_text), shortLetters);
  const Rect last = column(2, 2);
  drawText(frame, "period", {last.x, last.y, last.w * 0.36, last.h}, room().say("brief.period"_text),
           room().say("brief.period.hint"_text), shortLetters);
  const double left = last.x + last.w * 0.36 + between, half = (last.right() - left - 3) / 2;
  drawChoice(frame, {left, box.y, half, box.h}, "narrow", Scope::Narrow,
             room().say("brief.scope.narrow"_text), room().say("brief.scope.narrow.tells"_text));
  drawChoice(frame, {left + half + 3, box.y, half, box.h}, "broad", Scope::Broad,
             room().say("brief.scope.broad"_text), room().say("brief.scope.broad.tells"_text));
}

void BriefForm::drawChoice(ui::Frame& frame, const Rect& box, const char* name, Scope scope,
                           std::string label, std::string tells) {
  const look::Theme& theme = frame.theme();
  const std::string area = std::string{"brief/scope/"} + name;
  const bool on = room().brief().scope == scope, pressed = frame.isPressed(area);
  frame.draw(box.inset(-2), [&](ui::Canvas& canvas) {
    canvas.fill(box, pressed ? look::mixed(theme.white, theme.ink, 0.05) : theme.white, theme.keyCorner);
    canvas.outline(box, on ? theme.accent : theme.line, on ? 1.4 : 0.5, theme.keyCorner);
    const Rect words = box.inset(9, 6);
    const double line = std::clamp(0.42 * words.h, 18.0, 30.0);
    canvas.text(label, {words.x, words.y, words.w - 18, line}, {theme.title, Weight::SemiBold},
                on ? theme.accent : theme.ink);
    canvas.words(tells, {words.x, words.y + line, words.w, words.h - line},
                 {theme.heading, Weight::Medium, look::Align::Left, 1.15}, theme.secondInk,
                 look::Upright::Top);
    if (on) canvas.icon(look::Icon::Done, {words.right() - 6, words.y + line / 2}, 15, theme.accent);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, scope](const touch::Touch& touch) {
                    if (!touch.isTap()) return;
                    const Scope next = room().brief().scope == scope ? Scope::Open : scope;
                    room().perform({}, document::setScope(next), touch.position);
                  },
              .role = "choice",
              .label = label,
              .value = on ? "on" : ""});
}

std::optional<std::string> BriefForm::missing() {
  const Brief& brief = room().brief();
  std::string list;
  const auto need = [&](const std::string& value, language::Text what) {
    if (value.empty()) list += (list.empty() ? "" : ", ") + room().say(what);
  };
  need(brief.reason, "brief.missing.reason"_text);
  need(brief.goal, "brief.missing.goal"_text);
  need(brief.product, "brief.missing.product"_text);
  return list.empty() ? std::nullopt : std::optional{room().say("brief.missing"_text, {list})};
}

} // namespace

std::unique_ptr<Step> makeBrief(Room& room) { return std::make_unique<BriefForm>(room); }

} // namespace steps
