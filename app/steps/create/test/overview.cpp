// The overview: how many ideas were tested, the bar they have to reach, and the one that is tested next.
#include "document/brief.hpp"
#include "steps/create/test/step.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps::test {

using namespace language::literals;
using ballot::Sheet;
using look::Align;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double footHeight = 32, space = 9;
constexpr double lowestBar = 7, highestBar = 10;

} // namespace

void Test::drawOverview(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto ideas = journey::sharedIdeas(room().workshop());
  if (ideas.empty()) {
    ballot::drawEmpty(frame, room(), box, room().say("test.empty"_text),
                      room().say("test.to_brainstorm"_text), "brainstorm");
    return;
  }
  const auto tested = std::ranges::count_if(
      ideas, [&](const Idea* idea) { return room().results().find(idea->id) != nullptr; });
  const std::string words =
      room().say("test.progress"_text, {std::to_string(tested), std::to_string(ideas.size())});
  const Rect head{box.x, box.y, box.w * 0.36, Sheet::head};
  frame.draw(head, [&](Canvas& canvas) { canvas.text(words, head, {theme.title, Weight::Bold}, theme.ink); });
  frame.area({.name = "test/progress", .box = head, .role = "status", .label = words});
  drawBar(frame, {head.right(), box.y, box.right() - Sheet::head - 2 * space - head.right(), Sheet::head});
  const Rect foot{box.x, box.bottom() - footHeight, box.w, footHeight};
  const double top = box.y + Sheet::head + 2 * space;
  drawCards(frame, {box.x, top, box.w, foot.y - space - top}, ideas);
  drawNext(frame, foot);
}

void Test::setBar(double bar) { room().perform({}, document::setBar(bar)); }

void Test::drawBar(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const double bar = room().brief().bar;
  constexpr double key = 20, labelWidth = 84;
  const Rect plus{box.right() - key, box.y, key, key};
  const Rect minus{plus.x - key - 3, box.y, key, key};
  const double wordsWidth = std::min(112.0, box.w * 0.38);
  const Rect words{minus.x - wordsWidth - 4, box.y, wordsWidth, box.h};
  const Rect label{words.x - labelWidth - 6, box.y, labelWidth, box.h};
  const Rect title{box.x, box.y, std::max(1.0, label.x - 6 - box.x), box.h};
  frame.draw(box, [&](Canvas& canvas) {
    const look::TextStyle style{theme.text, Weight::Medium, Align::Right};
    canvas.text(room().say("test.bar"_text), title, style, theme.secondInk);
    canvas.text(room().say("test.bar_median"_text, {ballot::shortNumber(room(), bar)}), words,
                {theme.text, Weight::SemiBold, Align::Centre}, theme.ink);
  });
  drawText(frame, "facilitator/bar/label", label, room().say("test.bar_label"_text), {},
           &document::text::brief, 0, "bar_label");
  const auto step = [&](const char* name, const char* sign, const Rect& place, std::string value, double to) {
    ui::button(frame,
               {.name = name,
                .box = place,
                .label = sign,
                .enabled = to >= lowestBar && to <= highestBar,
                .value = std::move(value),
                .capHeight = theme.heading},
               [this, to] { setBar(to); });
  };
  step("facilitator/bar/minus", "–", minus, room().say("test.bar_lower"_text), bar - 1);
  step("facilitator/bar/plus", "+", plus, room().say("test.bar_higher"_text), bar + 1);
}

void Test::drawNext(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const ballot::Subject next = series().next({});
  if (!next) {
    frame.draw(box, [&](Canvas& canvas) {
      canvas.text(room().say("test.all_tested"_text), box, {theme.heading, Weight::SemiBold, Align::Centre},
                  theme.accent);
    });
    return;
  }
  const double width = std::min(560.0, box.w);
  ui::button(frame,
             {.name = "facilitator/start",
              .box = {box.centre().x - width / 2, box.y, width, box.h},
              .label = room().say("test.start"_text, {idea(next).text}),
              .emphasis = ui::Emphasis::Primary,
              .capHeight = theme.title},
             [this, next] { series().show(next); });
}

} // namespace steps::test
