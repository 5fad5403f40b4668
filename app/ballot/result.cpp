// The sheet with the votes for all to see.
#include "ballot/plot.hpp"
#include "ballot/screen.hpp"
#include "ballot/turnout.hpp"
#include "journey/ballot.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace ballot {

using namespace language::literals;
using look::Icon;
using look::Weight;
using ui::Canvas;
using ui::Emphasis;

namespace {

constexpr double rowHeight = 24, between = 10;

} // namespace

/// What it is about and where to go from here above, where no open pad comes; what it is about once more at
/// the foot, for those at the far side.
void Screen::drawResult(ui::Frame& frame, const Rect& box, const Matter& matter, const Ways& ways,
                        const std::function<void(const Rect&)>& beside) {
  const bool revealed = matter.round().revealed, twice = !room_.isUpright();
  drawHead(frame, {box.x, box.y, box.w, rowHeight}, matter, ways);
  Rect rest{box.x, box.y + rowHeight + between, box.w, box.h - rowHeight - between};
  if (!revealed) {
    constexpr double turnout = 46;
    drawTurnout(frame, room_, matter.round(), {rest.x, rest.y, rest.w, turnout});
    rest = {rest.x, rest.y + turnout + between, rest.w, rest.h - turnout - between};
  }
  if (twice) {
    const Rect far{rest.x, rest.bottom() - rowHeight + 4, rest.w, rowHeight - 4};
    frame.draw(far, [&](Canvas& canvas) {
      const auto put = canvas.at(base::Transform::placed(far.centre() * 2, base::pi));
      drawSubject(canvas, far, matter);
    });
    rest.h -= rowHeight;
  }
  if (beside) {
    const double width = rest.w * 0.36;
    beside({rest.right() - width, rest.y, width, rest.h});
    rest.w -= width + 2 * between;
  }
  drawPlots(frame, rest, matter);
}

/// People's words, and how many gave a vote.
void Screen::drawSubject(Canvas& canvas, const Rect& box, const Matter& matter) const {
  const look::Theme& theme = canvas.theme();
  const Round& round = matter.round();
  const journey::RoundResult result = journey::resultOf(room_.workshop(), round);
  const auto votes = static_cast<long long>(journey::votesOf(room_.workshop(), round).size());
  std::string words = room_.words->count("ballot.voters"_text, votes);
  if (result.abstained > 0)
    words += "  ·  " + room_.words->count("ballot.count_abstained"_text, result.abstained);
  if (result.late > 0) words += "  ·  " + room_.words->count("ballot.count_late"_text, result.late);
  const look::TextStyle style{theme.text, Weight::Medium};
  const double told = std::min(canvas.measure(words, style).w, box.w * 0.45);
  const look::TextStyle bold{theme.title, Weight::Bold};
  const double wide = std::min(canvas.measure(matter.text, bold).w + 1, box.w - told - 12);
  const double left = box.centre().x - (wide + 12 + told) / 2;
  canvas.text(matter.text, {left, box.y, wide, box.h}, bold, theme.ink);
  canvas.text(words, {left + wide + 12, box.y, told + 1, box.h}, style, theme.secondInk);
}

void Screen::drawHead(ui::Frame& frame, const Rect& box, const Matter& matter, const Ways& ways) {
  const bool revealed = matter.round().revealed, last = ways.nextWords.empty();
  double left = box.x, right = box.right() - (ways.inRim ? 0 : Sheet::head + 4);
  if (!last || !revealed || ways.inRim) {
    constexpr double width = 116;
    if (!(ways.inRim && last && revealed)) drawBack(frame, ways, {left - 4, box.y + 2, width, box.h - 4});
    left += width;
  }
  const auto take = [&](double width) {
    right -= width;
    const Rect place{right, box.y, width, box.h};
    right -= between;
    return place;
  };
  if (!revealed) {
    if (!ways.inRim) drawReveal(frame, matter.round(), take(200));
  } else {
    if (!ways.inRim)
      ui::button(frame,
                 {.name = last ? "facilitator/overview" : "facilitator/next",
                  .box = take(std::min(260.0, box.w * 0.3)),
                  .label = last ? room_.say("ballot.to_overview"_text) : ways.nextWords,
                  .emphasis = Emphasis::Primary},
                 last ? ways.back : ways.next);
    ui::button(frame,
               {.name = "facilitator/again",
                .box = take(126),
                .label = room_.say("ballot.again"_text),
                .icon = Icon::Vote},
               ways.again);
    if (matter.rounds.size() > 2)
      drawEarlier(frame, take(std::min(56.0 * static_cast<double>(matter.rounds.size() - 1), box.w * 0.25)),
                  matter);
  }
  const Rect words{left + 6, box.y, right - left - 6, box.h};
  frame.draw(words, [&](Canvas& canvas) { drawSubject(canvas, words, matter); });
  frame.area({.name = "matter", .box = words, .role = "note", .label = matter.text, .value = matter.caption});
}

/// With more than two rounds people choose which one lies beside the newest.
void Screen::drawEarlier(ui::Frame& frame, const Rect& box, const Matter& matter) {
  const Round* shown = earlierOf(matter);
  const double pitch = std::min(70.0, box.w / static_cast<double>(matter.rounds.size() - 1));
  double x = box.right() - pitch * static_cast<double>(matter.rounds.size() - 1);
  for (const Round* round : matter.rounds) {
    if (round == &matter.round()) continue;
    const std::string number = std::to_string(round->number);
    const Id<Round> id = round->id;
    ui::button(frame,
               {.name = "facilitator/round/" + number,
                .box = {x, box.y, pitch - 3, box.h - 2},
                .label = room_.say("ballot.round"_text, {number}),
                .on = round == shown,
                .role = "choice"},
               [this, id] { earlier_ = id; });
    x += pitch;
  }
}

const Round* Screen::earlierOf(const Matter& matter) const {
  for (const Round* round : matter.rounds)
    if (round->id == earlier_ && round != &matter.round()) return round;
  return matter.rounds.size() > 1 ? matter.rounds[matter.rounds.size() - 2] : nullptr;
}

void Screen::drawPlots(ui::Frame& frame, const Rect& box, const Matter& matter) {
  const auto count = static_cast<double>(matter.questions.size());
  constexpr double space = 24;
  const double width = (box.w - (count - 1) * space) / count;
  std::vector<Plotted> plots;
  std::size_t tallest = 4;
  for (const Asked& asked : matter.questions) {
    plots.push_back(plottedOf(room_, asked, matter.round(), earlierOf(matter)));
    tallest = std::max(tallest, plots.back().plot.highest());
  }
  double x = box.x;
  for (Plotted& plotted : plots) {
    plotted.plot.tallest = tallest;
    drawPlot(frame, room_, plotted, {x, box.y, width, box.h});
    x += width + space;
    if (&plotted == &plots.back()) continue;
    const Rect line{x - space / 2 - 0.5, box.y, 1, box.h};
    frame.draw(line, [&](Canvas& canvas) { canvas.fill(line, canvas.theme().hair); });
  }
}

} // namespace ballot
