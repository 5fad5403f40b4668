// What stays in view whatever part of the journey is shown: the names of stages and steps, said to both long
// sides, the names of lanes and the numbers of the scale in the gutters; and what an empty sheet promises.
#include "board/board.hpp"
#include "board/widths.hpp"
#include "figures/marks.hpp"
#include "figures/words.hpp"
#include "surface/note_paper.hpp"
#include "ui/widgets.hpp"

#include <array>

namespace board {

using namespace language::literals;
using base::Point;
using base::Transform;
using look::Align;
using look::Weight;

namespace {

/// Whether no word has to be broken.
bool hasRoomForWords(ui::Canvas& canvas, std::string_view words, double width, const look::TextStyle& style) {
  for (std::size_t from = 0; from < words.size();) {
    const std::size_t end = std::min(words.find(' ', from), words.size());
    if (canvas.measure(words.substr(from, end - from), style).w > width) return false;
    from = end + 1;
  }
  return true;
}

/// Only where all of it can be read: a part of a name says something else. `whole`: how wide the box is where
/// nothing hides a part of it; where something does, its words are not broken.
void sayWhole(ui::Canvas& canvas, const std::string& words, const Rect& box, double whole,
              const look::TextStyle& style, look::Colour colour) {
  if (box.w <= 0) return;
  look::TextStyle smallest = style;
  smallest.capHeight = style.least;
  const Rect set = surface::wordsBox(box);
  const bool hidden = box.w < whole - 0.5;
  if (hidden && !hasRoomForWords(canvas, words, set.w, smallest)) return;
  if (canvas.measure(words, smallest, set.w).h <= set.h + 0.2) canvas.text(words, set, style, colour);
}

} // namespace

Rect Board::seenPart(const Rect& box) const {
  const Rect& view = camera().view();
  const Rect there = camera().place()(box);
  const double left = std::max(there.x, view.x), right = std::min(there.right(), view.right());
  return {left, there.y, right - left, there.h};
}

void Board::drawHeads(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const Measures& m = wish_.measures;
  const Rect& view = camera().view();
  const double top = camera().place().f, inset = 3;
  frame.draw({view.x, top, view.w, layout_.heads}, [&](ui::Canvas& canvas) {
    for (const auto& stage : layout_.stages) {
      const Rect head = seenPart({stage.box.x, 4, stage.box.w, layout_.stageHead}).inset(inset, 0);
      const bool named = !stage.stage->name.empty();
      paintFoundName(canvas, room_, head, {journey::Stage::table, stage.stage->id.value});
      sayWhole(canvas, named ? stage.stage->name : room_.say("map.unnamed_stage"_text), head,
               stage.box.w - 2 * inset, {m.head, Weight::Bold, Align::Centre, surface::headLeading, m.small},
               named ? theme.ink : theme.secondInk);
      for (const auto& column : stage.columns) {
        const Rect name = seenPart(column.name).inset(inset, 0);
        const bool known = !column.step->name.empty();
        paintFoundName(canvas, room_, name, {journey::Step::table, column.step->id.value});
        sayWhole(canvas, known ? column.step->name : room_.say("map.unnamed_step"_text), name,
                 column.name.w - 2 * inset,
                 {m.text, Weight::Medium, Align::Centre, surface::headLeading, m.small},
                 known ? theme.secondInk : look::mixed(theme.paper, theme.secondInk, 0.8));
      }
    }
  });
  if (!isSaidTwice()) return;
  const Rect far{view.x, top + layout_.lanesEnd, view.w, m.far};
  frame.draw(far, [&](ui::Canvas& canvas) {
    for (const auto& stage : layout_.stages) {
      const Rect head = seenPart({stage.box.x, layout_.lanesEnd, stage.box.w, m.far}).inset(inset, 2);
      const auto put = canvas.at(surface::turnedAround(head.centre()));
      sayWhole(canvas, stage.stage->name, head, stage.box.w - 2 * inset,
               {m.text, Weight::Bold, Align::Centre, surface::headLeading, m.small}, theme.secondInk);
    }
  });
}

/// Steps that somebody opened are folded again.
void Board::drawFolds(ui::Frame& frame) {
  for (const auto& stage : layout_.stages)
    for (const auto& column : stage.columns) {
      const Rect name = seenPart(column.name);
      if (!column.opened || name.w < 30) continue;
      ui::iconButton(frame, "map/" + std::to_string(column.step->id.value) + "/fold", look::Icon::Close,
                     {name.right() - 9, name.centre().y}, room_.say("map.menu.fold"_text),
                     [this, step = column.step->id] { room_.sheet.fold(step); });
    }
}

void Board::drawGutters(ui::Frame& frame) {
  const Measures& m = wish_.measures;
  const double top = camera().place().f;
  const Rect& view = camera().view();
  const Rect left{sheet_.x, top, view.x - sheet_.x, sheet_.h};
  const Rect right{view.right(), top, sheet_.right() - view.right(), sheet_.h};
  frame.draw(left, [&](ui::Canvas& canvas) {
    const auto put = canvas.at(Transform::translation({left.x, top}));
    paintScale(canvas, 1, m.gutter);
    paintGutter(canvas, {0, 0, m.gutter, sheet_.h}, false);
  });
  frame.draw(right, [&](ui::Canvas& canvas) {
    const auto put = canvas.at(Transform::translation({right.x, top}));
    paintScale(canvas, 0, m.tools - 1);
    if (isSaidTwice()) paintGutter(canvas, {0, 0, m.tools, sheet_.h}, true);
  });
  declareLanes(frame, left);
  drawLaneWords(frame);
}

/// In millimetres of the gutter; turned, each thing around its own middle.
void Board::paintGutter(ui::Canvas& canvas, const Rect& gutter, bool turned) const {
  const look::Theme& theme = canvas.theme();
  const Measures& m = wish_.measures;
  const auto say = [&](const std::string& words, double y, double height, const look::TextStyle& style,
                       look::Colour colour) {
    const Rect box{gutter.x + (turned ? 2 : 6), y, gutter.w - 8, height};
    const auto put = canvas.at(turned ? surface::turnedAround(box.centre()) : Transform{});
    canvas.text(words, turned ? box.moved({0, 0}) : box, style, colour);
  };
  const auto number = [&](double score, const std::string& words, look::Colour colour, Weight weight) {
    const Point at{gutter.right() - 5, layout_.curve.y(score)};
    const Point far{gutter.x + 5, layout_.curve.y(score)};
    const auto put = canvas.at(turned ? surface::turnedAround(far) : Transform{});
    canvas.label(words, turned ? far : at, {m.text, weight, Align::Right}, colour);
  };
  const double bar = room_.brief().bar;
  const auto plain = [&](double score, int decimals) {
    number(score, room_.words->number(score, decimals), theme.secondInk, Weight::Medium);
  };
  plain(journey::leastScore, 0);
  number(bar, room_.brief().barLabel, theme.accent, Weight::Bold);
  const double line = surface::lineOf(m.text);
  // As large as its words fit whole, never below the smallest letters.
  const auto styleFor = [&](const std::string& words) {
    const bool fits = hasRoomForWords(canvas, words, gutter.w - 9, {m.text, Weight::SemiBold});
    return look::TextStyle{fits ? m.text : m.small, Weight::SemiBold, Align::Left, 1.1, m.small};
  };
  // Between two numbers of the scale; where the lane is low for that, the middle one makes way.
  const std::string curve = room_.say("map.curve"_text);
  const look::TextStyle curveStyle = styleFor(curve);
  const double above = layout_.curve.y(bar), between = layout_.curve.y(journey::middleScore);
  const bool isRoomy = between - above > canvas.measure(curve, curveStyle, gutter.w - 8).h + line;
  if (isRoomy) plain(journey::middleScore, 1);
  const double middle = (above + (isRoomy ? between : layout_.curve.y(journey::leastScore))) / 2;
  say(curve, middle - line, 2 * line, curveStyle, theme.ink);
  if (showsPanel()) return;
  // All names of lanes alike.
  double cap = m.text;
  for (const auto& band : layout_.lanes) cap = std::min(cap, styleFor(nameOf(band.lane)).capHeight);
  for (std::size_t i = 0; i < layout_.lanes.size(); ++i) {
    const auto& band = layout_.lanes[i];
    const std::string name = nameOf(band.lane);
    look::TextStyle style{band.isFolded ? m.small : cap, Weight::SemiBold, Align::Left, 1.1, m.small};
    double height = band.bottom - band.top;
    if (band.totals > 0 && totals_[i].all.steps > 0) { // and what all of it comes to
      const journey::Sum& all = totals_[i].all;
      const look::TextStyle little{m.small, Weight::Regular, Align::Left, 1.1, m.small};
      const bool isMissing = all.missing > 0;
      const double high = surface::lineOf(m.small), below = high * (isMissing ? 2 : 1),
                   at = band.top + height - below - 1;
      say(figures::amountWords(*room_.words, band.lane.holds, all.amount), at, high,
          {m.small, Weight::Bold, Align::Left, 1.1, m.small}, theme.ink);
      if (isMissing)
        say(room_.words->count("lanes.missing"_text, static_cast<long long>(all.missing)), at + high, high,
            little, theme.secondInk);
      height -= below + 1;
    }
    if (!band.isFolded)
      for (const auto& [words, at] : seenNames(band)) {
        say(words, at, surface::lineOf(m.small), {m.small, Weight::Regular, Align::Left, 1, m.small},
            theme.secondInk);
        height = seenHead(m);
        style.capHeight = m.small;
      }
    say(name, band.top, height, style, band.isFolded ? theme.secondInk : theme.ink);
  }
}

void Board::paintPromise(ui::Canvas& canvas) const {
  const look::Theme& theme = canvas.theme();
  const auto& curve = layout_.curve;
  constexpr std::array scores{5.6, 6.4, 4.2, 3.2, 5.4, 7.0, 6.0, 3.4, 2.6, 4.6, 7.4, 8.6, 6.2, 5.4, 6.0};
  std::vector<Point> points;
  for (std::size_t i = 0; i < scores.size(); ++i)
    points.push_back(
        {layout_.size.w * (0.04 + 0.92 * static_cast<double>(i) / (scores.size() - 1)), curve.y(scores[i])});
  figures::drawDotted(canvas, figures::smooth(points), theme.line, 1.1, 6.5);
}

void Board::drawPromise(ui::Frame& frame) {
  if (!isEmpty()) return;
  const look::Theme& theme = frame.theme();
  const Measures& m = wish_.measures;
  const double big = 1.4 * m.head;
  const look::TextStyle title{big, Weight::Bold, Align::Left, 1.15, m.text};
  const look::TextStyle hint{m.head, Weight::Regular, Align::Left, 1.2, m.text};
  const double under = layout_.notesTop + layout_.note.h + 8;
  const double room = layout_.curve.box.y - under - 4, first = std::min(surface::lineOf(big), room / 2);
  sayTwice(frame, {0, under, 0, room}, [&](ui::Canvas& canvas, const Rect& box) {
    canvas.text(room_.say("map.first"_text), {box.x, box.y, box.w, first}, title, theme.ink);
    const Rect rest{box.x, box.y + first, box.w, std::min(box.h - first, 2 * surface::lineOf(m.head))};
    if (rest.h > surface::lineOf(m.text))
      canvas.text(room_.say("map.first.hint"_text), rest, hint, theme.secondInk);
  });
  sayTwice(frame, {0, layout_.curve.one - surface::lineOf(m.head) - 6, 0, surface::lineOf(m.head)},
           [&](ui::Canvas& canvas, const Rect& box) {
             canvas.text(room_.say("map.curve_grows"_text), box, hint, theme.secondInk);
           });
}

/// In the left half for those who stand below it, in the right half for those at the far side; `band`: where
/// from top to bottom, millimetres of the sheet.
void Board::sayTwice(ui::Frame& frame, const Rect& band,
                     const std::function<void(ui::Canvas&, const Rect&)>& words) {
  const Rect& view = camera().view();
  constexpr double inset = 20, share = 0.44;
  const double y = camera().place().f + band.y, width = view.w * share;
  const Rect near{view.x + inset, y, width, band.h}, far{view.right() - inset - width, y, width, band.h};
  frame.draw(near, [&](ui::Canvas& canvas) { words(canvas, near); });
  if (!isSaidTwice()) return;
  frame.draw(far, [&](ui::Canvas& canvas) {
    const auto put = canvas.at(surface::turnedAround(far.centre()));
    words(canvas, far);
  });
}

} // namespace board
