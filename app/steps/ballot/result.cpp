// The sheet with the votes for all to see.
#include "journey/ballot.hpp"
#include "steps/ballot/plot.hpp"
#include "steps/ballot/screen.hpp"
#include "steps/ballot/turnout.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps::ballot {

using namespace language::literals;
using look::Icon;
using look::Weight;
using ui::Canvas;
using ui::Emphasis;

namespace {

constexpr double footHeight = 24, between = 12, noteShare = 0.36;

} // namespace

void Screen::drawResult(ui::Frame& frame, const Rect& box, const Matter& matter, const Ways& ways,
                        const std::function<void(const Rect&)>& beside) {
  const Rect head{box.x, box.y, box.w, std::clamp(box.h * 0.21, 70.0, 90.0)};
  // What leads on is above the figures, where no open pad comes.
  const double left = head.x + noteShare * head.w + between;
  const Rect foot{left, head.bottom() - footHeight, head.right() - left, footHeight};
  Rect rest{box.x, head.bottom() + between, box.w, box.bottom() - head.bottom() - between};
  drawHead(frame, head, matter);
  if (beside) {
    const double width = rest.w * 0.36;
    beside({rest.right() - width, rest.y, width, rest.h});
    rest.w -= width + 2 * between;
  }
  drawPlots(frame, rest, matter);
  drawFoot(frame, foot, matter, ways);
}

void Screen::drawHead(ui::Frame& frame, const Rect& box, const Matter& matter) {
  const look::Theme& theme = frame.theme();
  const Round& round = matter.round();
  const Rect note{box.x, box.y, std::min(box.w * noteShare, box.h * 3.2), box.h};
  frame.draw(note.inset(-8), [&](Canvas& canvas) {
    drawNote(canvas, note, matter.paper, matter.text, matter.caption, theme.title);
  });
  frame.area({.name = "matter", .box = note, .role = "note", .label = matter.text, .value = matter.caption});

  const double left = note.right() + 2 * between, width = box.right() - left - Sheet::head;
  if (!round.revealed) {
    drawTurnout(frame, room_, round, {left, box.y, width, box.h});
    return;
  }
  const journey::RoundResult result = journey::resultOf(room_.workshop(), round);
  const auto votes = static_cast<long long>(journey::votesOf(room_.workshop(), round.id).size());
  std::string words = room_.words->count("ballot.voters"_text, votes);
  if (result.abstained > 0)
    words += "  ·  " + room_.words->count("ballot.count_abstained"_text, result.abstained);
  if (result.late > 0) words += "  ·  " + room_.words->count("ballot.count_late"_text, result.late);
  const Rect title{left, box.y, width, 22}, line{left, title.bottom(), width, 18};
  frame.draw(unite(title, line), [&](Canvas& canvas) {
    canvas.text(room_.say("ballot.round"_text, {std::to_string(round.number)}), title,
                {theme.heading, Weight::Bold}, theme.ink);
    canvas.text(words, line, {theme.text, Weight::Medium}, theme.secondInk);
  });
  if (matter.rounds.size() > 2)
    drawEarlier(frame, {left + width * 0.4, box.y + 1, width * 0.6, Sheet::head}, matter);
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
  std::vector<const Round*> rounds;
  if (const Round* earlier = earlierOf(matter)) rounds.push_back(earlier);
  rounds.push_back(&matter.round());
  const auto count = static_cast<double>(rounds.size() * matter.questions.size());
  constexpr double space = 24;
  const double width = (box.w - (count - 1) * space) / count;
  double x = box.x;
  for (const Question& question : matter.questions)
    for (const Round* round : rounds) {
      const std::string number = room_.say("ballot.round"_text, {std::to_string(round->number)});
      const std::string title = question.title.empty() ? number
                                : rounds.size() == 1   ? question.title
                                                       : question.title + "  ·  " + number;
      drawPlot(frame, room_, *round, question, title, {x, box.y, width, box.h});
      x += width + space;
    }
}

void Screen::drawFoot(ui::Frame& frame, const Rect& box, const Matter& matter, const Ways& ways) {
  const bool last = ways.nextWords.empty();
  if (!last || !matter.round().revealed) drawBack(frame, ways, {box.x - 4, box.y + 2, 110, box.h - 4});
  if (!matter.round().revealed) {
    if (!ways.inRim) drawReveal(frame, matter.round(), {box.right() - 230, box.y, 230, box.h});
    return;
  }
  constexpr double againWidth = 130;
  double right = box.right();
  if (!ways.inRim) {
    const double nextWidth = std::min(330.0, box.w * 0.4);
    ui::button(frame,
               {.name = last ? "facilitator/overview" : "facilitator/next",
                .box = {right - nextWidth, box.y, nextWidth, box.h},
                .label = last ? room_.say("ballot.to_overview"_text) : ways.nextWords,
                .emphasis = Emphasis::Primary},
               last ? ways.back : ways.next);
    right -= nextWidth + between;
  }
  ui::button(frame,
             {.name = "facilitator/again",
              .box = {right - againWidth, box.y, againWidth, box.h},
              .label = room_.say("ballot.again"_text),
              .icon = Icon::Vote},
             ways.again);
}

} // namespace steps::ballot
