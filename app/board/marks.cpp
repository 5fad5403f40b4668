#include "board/marks.hpp"

#include <algorithm>
#include <cmath>

namespace board {

namespace {

/// How far customers are from the team, where that is worth figures.
std::string gapOf(const figures::CurveMark& mark, const Room& room) {
  constexpr double telling = 1;
  return figures::gapWords(mark.customers.value_or(mark.score) - mark.score, telling, *room.words);
}

figures::CurveMark markOf(const Sheet& sheet, const Room& room, const BoardLayout::Cell& cell,
                          BoardLayout::Form form) {
  const journey::CurvePoint* point = sheet.scores().pointOf(cell.id);
  const bool falls = point != nullptr && sheet.stepsForth(cell.id) && !sheet.hasLanded();
  const bool isSeen = point != nullptr && point->given && (!falls || point->later);
  figures::CurveMark mark = isSeen ? figures::markOf(*point, cell.x) : figures::CurveMark{.x = cell.x};
  mark.tie = cell.box.bottom(), mark.number = cell.number;
  mark.star = cell.touchpoint->star;
  mark.shown = form == BoardLayout::Form::Notes;
  mark.discuss = false; // the cards of the curve say it
  mark.customers = sheet.scores().customersOf(cell.id);
  mark.expected = sheet.scores().expectedOf(cell.id);
  if (mark.expected && mark.customers)
    mark.missed = figures::gapWords(*mark.customers - *mark.expected, 0, *room.words);
  if (!isSeen) return mark;
  if (falls) mark.later.reset();
  mark.words = room.words->number(mark.score, 1);
  const bool isNumbered = sheet.lens().picks && sheet.isPicked(cell.id); // its large number lies there
  if (!isNumbered) mark.gap = gapOf(mark, room);
  return mark;
}

figures::CurveMark meanOf(const Sheet& sheet, const Room& room, const BoardLayout::Column& column) {
  figures::CurveMark mark{.x = column.box.centre().x, .tie = column.region.bottom()};
  double sum = 0, count = 0;
  for (const auto& cell : column.cells) {
    const journey::CurvePoint* point = sheet.scores().givenOf(cell.id);
    if (point == nullptr) continue;
    mark.lowest = count == 0 ? point->experience : std::min(mark.lowest, point->experience);
    mark.highest = std::max(mark.highest, point->experience);
    sum += point->experience, ++count;
  }
  if (count == 0) return mark;
  mark.given = true;
  mark.score = sum / count;
  mark.words = room.words->number(mark.score, 1);
  return mark;
}

} // namespace

std::vector<figures::CurveMark> marksOf(const Sheet& sheet, const Room& room) {
  std::vector<figures::CurveMark> marks;
  for (const auto& stage : sheet.layout().stages)
    for (const auto& column : stage.columns)
      if (column.form != BoardLayout::Form::Bars)
        for (const auto& cell : column.cells) marks.push_back(markOf(sheet, room, cell, column.form));
      else if (!column.cells.empty())
        marks.push_back(meanOf(sheet, room, column));
  return marks;
}

} // namespace board
