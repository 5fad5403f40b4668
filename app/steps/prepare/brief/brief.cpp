// Areas: brief/<field> with the field's name in journey::Brief ("brief/reason", "brief/goal_measure"),
// brief/scope/narrow|broad.
#include "steps/prepare/brief/brief.hpp"

#include "document/brief.hpp"
#include "steps/prepare/line_field.hpp"
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

constexpr double margin = 27, between = 24;

class BriefForm final : public Step {
 public:
  using Step::Step;
  std::string_view name() const override { return "brief"; }
  void draw(ui::Frame& frame, const Rect& middle) override;
  std::optional<std::string> missing() override;

 private:
  void drawText(ui::Frame& frame, const char* field, const Rect& box, std::string label, std::string hint,
                bool lines = false);
  void drawTitle(ui::Frame& frame, const Rect& box);
  void drawMeasure(ui::Frame& frame, const Rect& box);
  void drawScope(ui::Frame& frame, const Rect& box);
  void drawChoice(ui::Frame& frame, const Rect& box, const char* name, Scope scope, std::string label,
                  std::string tells);
};

std::string valueOf(const Brief& brief, std::string_view field) {
  std::string value;
  Brief::describe([&](std::string_view name, auto member) {
    if constexpr (std::is_same_v<decltype(member), std::string Brief::*>)
      if (name == field) value = brief.*member;
  });
  return value;
}

void BriefForm::draw(ui::Frame& frame, const Rect& middle) {
  // A form wider or higher than people read it would only be emptier.
  const Rect paper =
      base::around(middle.centre(), {std::min(middle.w, 1060.0), std::min(middle.h - 6, 420.0)});
  ui::sheet(frame, paper);
  const Rect inner = paper.inset(margin, std::clamp(paper.h * 0.05, 9.0, 24.0));
  const double space = std::clamp(inner.h * 0.035, 6.0, 16.0);
  const double title = std::clamp(inner.h * 0.1, 27.0, 36.0), row = std::clamp(inner.h * 0.13, 27.0, 42.0);
  const double scope = std::clamp(inner.h * 0.18, 46.0, 60.0);
  const double texts = inner.h - title - row - scope - 3 * space;
  double y = inner.y;
  drawTitle(frame, {inner.x, y, inner.w, title});
  y += title + space;
  const double half = (inner.w - between) / 2;
  drawText(frame, "reason", {inner.x, y, half, texts}, room().say("brief.reason"_text),
           room().say("brief.reason.hint"_text), true);
  drawText(frame, "goal", {inner.x + half + between, y, half, texts}, room().say("brief.goal"_text),
           room().say("brief.goal.hint"_text), true);
  y += texts + space;
  drawMeasure(frame, {inner.x, y, inner.w, row});
  y += row + space;
  drawScope(frame, {inner.x, y, inner.w, scope});
}

void BriefForm::drawText(ui::Frame& frame, const char* field, const Rect& box, std::string label,
                         std::string hint, bool lines) {
  drawLineField(frame, room(),
                {.name = std::string{"brief/"} + field,
                 .box = box,
                 .label = std::move(label),
                 .text = valueOf(room().brief(), field),
                 .hint = std::move(hint),
                 .field = field,
                 .style = {lines ? 9.6 : 7.5},
                 .stand = lines ? LineField::Stand::Top : LineField::Stand::Line});
}

void BriefForm::drawTitle(ui::Frame& frame, const Rect& box) {
  drawLineField(frame, room(),
                {.name = "brief/title",
                 .box = box,
                 .text = room().brief().title,
                 .hint = room().say("brief.title.hint"_text),
                 .field = "title",
                 .style = {std::min(13.0, box.h * 0.4), Weight::Bold}});
}

/// "We measure ... and go from ... to ... by ...": one sentence with four gaps.
void BriefForm::drawMeasure(ui::Frame& frame, const Rect& box) {
  struct Gap {
    const char* field;
    language::Text before, hint;
    double share; // of what the sentence's own words leave
  };
  const std::array<Gap, 4> gaps{{{"goal_measure", "brief.measure"_text, "brief.measure.hint"_text, 0.4},
                                 {"goal_from", "brief.from"_text, "brief.from.hint"_text, 0.15},
                                 {"goal_to", "brief.to"_text, "brief.to.hint"_text, 0.15},
                                 {"goal_when", "brief.when"_text, "brief.when.hint"_text, 0.3}}};
  constexpr double space = 6;
  const look::TextStyle style{7.5, Weight::SemiBold};
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
      canvas.text(words, {x, box.bottom() - 2.5 - height, widths[i] + space, height}, style,
                  frame.theme().secondInk);
      x += widths[i] + 2 * space + left * gaps[i].share;
    }
  });
  double x = box.x;
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    const double width = left * gaps[i].share;
    drawText(frame, gaps[i].field, {x + widths[i] + space, box.y, width, box.h}, {},
             room().say(gaps[i].hint));
    x += widths[i] + 2 * space + width;
  }
}

void BriefForm::drawScope(ui::Frame& frame, const Rect& box) {
  const double width = (box.w - 3 * between) / 4;
  const auto column = [&](int number, double columns = 1) {
    return Rect{box.x + number * (width + between), box.y, columns * width + (columns - 1) * between, box.h};
  };
  drawText(frame, "product", column(0), room().say("brief.product"_text),
           room().say("brief.product.hint"_text));
  drawText(frame, "target_group", column(1), room().say("brief.target_group"_text),
           room().say("brief.target_group.hint"_text));
  const Rect last = column(2, 2);
  drawText(frame, "period", {last.x, last.y, last.w * 0.36, last.h}, room().say("brief.period"_text),
           room().say("brief.period.hint"_text));
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
    const Rect words = box.inset(6, 3);
    const double line = std::max(15.0, 20 / canvas.pixels());
    canvas.text(label, {words.x, words.y, words.w - 12, line}, {theme.heading, Weight::SemiBold},
                on ? theme.accent : theme.ink);
    canvas.text(tells, {words.x, words.y + line, words.w, words.h - line}, {theme.text, Weight::Medium},
                theme.secondInk);
    if (on) canvas.icon(look::Icon::Done, {words.right() - 4, words.y + line / 2}, 10, theme.accent);
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
