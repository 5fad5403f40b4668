// All shared ideas, most dots first, with what the test said; and the bar they have to reach.
#include "document/brief.hpp"
#include "steps/create/test/step.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps::test {

using namespace language::literals;
using ballot::Sheet;
using look::Align;
using look::Icon;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double footHeight = 26, space = 8;
constexpr double cardHeight = 62, cardGap = 10, cardLeast = 230;
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
  const auto tested = std::ranges::count_if(ideas, [&](const Idea* idea) { return isTested(idea->id); });
  const std::string words =
      room().say("test.progress"_text, {std::to_string(tested), std::to_string(ideas.size())});
  const Rect head{box.x, box.y, box.w * 0.36, Sheet::head};
  frame.draw(head, [&](Canvas& canvas) {
    canvas.text(words, head, {theme.heading, Weight::Bold}, theme.ink);
  });
  frame.area({.name = "test/progress", .box = head, .role = "status", .label = words});
  drawBar(frame, {head.right(), box.y, box.right() - Sheet::head - 2 * space - head.right(), Sheet::head});
  const Rect foot{box.x, box.bottom() - footHeight, box.w, footHeight};
  const double top = box.y + Sheet::head + 2 * space;
  drawList(frame, {box.x, top, box.w, foot.y - space - top}, ideas);
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
           document::Draft::What::BriefField, 0, "bar_label");
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

void Test::drawList(ui::Frame& frame, const Rect& place, const std::vector<const Idea*>& ideas) {
  frame.area({.name = "test/list",
              .box = place,
              .touch = [this](const touch::Touch& touch) { scroll_.feed(touch); },
              .role = "list"});
  const double wide = place.w - 6;
  const std::size_t across = std::max<std::size_t>(1, static_cast<std::size_t>(wide / (cardLeast + cardGap)));
  const double width = (wide + cardGap) / static_cast<double>(across) - cardGap;
  const std::size_t rows = (ideas.size() + across - 1) / across;
  const double content = static_cast<double>(rows) * (cardHeight + cardGap) - cardGap;
  const double up = scroll_.offset(content, place.h);
  for (std::size_t i = 0; i < ideas.size(); ++i) {
    const double column = static_cast<double>(i % across), row = static_cast<double>(i / across);
    drawIdea(frame, place,
             {place.x + column * (width + cardGap), place.y + row * (cardHeight + cardGap) - up, width,
              cardHeight},
             *ideas[i]);
  }
  scroll_.drawMark(frame, place, content);
}

void Test::drawIdea(ui::Frame& frame, const Rect& place, const Rect& box, const Idea& idea) {
  const std::string name = "test/" + std::to_string(idea.id.value);
  const Rect visible = intersect(box, place);
  // A card that a finger drags out of sight stays in the finger's hands.
  if (visible.empty() && !frame.isCaptured(name)) return;
  const bool open = document::openRoundOf(room().workshop(), idea.id) != nullptr;
  const Verdict verdict = journey::verdictOf(room().workshop(), idea.id);
  const std::string words = open ? room().say("test.open"_text) : verdictWords(room(), verdict);
  const std::int64_t dots = journey::dotsOn(room().workshop(), idea.id);
  const bool pressed = frame.isPressed(name);
  if (!visible.empty())
    frame.draw(visible, [&](Canvas& canvas) {
      const look::Theme& theme = canvas.theme();
      const look::Colour paper = theme.papers[0];
      canvas.fill(box, pressed ? look::mixed(paper, theme.ink, 0.08) : paper, theme.noteCorner);
      const double foot = 20, dotsWidth = dots == 0 ? 0 : 30;
      canvas.text(idea.text, {box.x + 8, box.y + 3, box.w - 16, box.h - foot - 5},
                  {theme.text, Weight::SemiBold}, theme.ink);
      const double y = box.bottom() - foot / 2 - 1;
      const auto icon = open ? std::optional{Icon::Vote} : verdictIcon(verdict);
      const look::Colour colour = open ? theme.accent : verdictColour(theme, verdict);
      if (icon) canvas.icon(*icon, {box.x + 14, y}, 11, colour);
      const double left = box.x + (icon ? 23 : 8);
      canvas.text(words, {left, y - foot / 2, box.right() - 8 - dotsWidth - left, foot},
                  {theme.text, icon ? Weight::SemiBold : Weight::Regular}, colour);
      if (dots == 0) return;
      canvas.disc({box.right() - 26, y}, 3.4, theme.ink);
      canvas.text(std::to_string(dots), {box.right() - 21, y - foot / 2, 16, foot},
                  {theme.text, Weight::SemiBold}, theme.ink);
    });
  const Id<Idea> id = idea.id;
  frame.area({.name = name,
              .box = visible,
              .touch =
                  [this, id](const touch::Touch& touch) {
                    scroll_.feed(touch);
                    if (touch.isTap()) show(id);
                  },
              .role = "note",
              .label = idea.text,
              .value = words});
}

void Test::drawNext(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const Idea* next = this->next(nullptr);
  if (next == nullptr) {
    frame.draw(box, [&](Canvas& canvas) {
      canvas.text(room().say("test.all_tested"_text), box, {theme.heading, Weight::SemiBold, Align::Centre},
                  theme.accent);
    });
    return;
  }
  const Id<Idea> id = next->id;
  const double width = std::min(420.0, box.w);
  ui::button(frame,
             {.name = "facilitator/start",
              .box = {box.centre().x - width / 2, box.y, width, box.h},
              .label = room().say("test.start"_text, {next->text}),
              .emphasis = ui::Emphasis::Primary,
              .capHeight = theme.heading},
             [this, id] { show(id); });
}

} // namespace steps::test
