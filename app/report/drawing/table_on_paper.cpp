#include "report/drawing/table_on_paper.hpp"

#include "look/seat_sign.hpp"

#include <algorithm>

namespace report {
namespace {

constexpr double rowCap = 1.95, rowPad = 1.5, between = 2.5, signWidth = 3.6;
constexpr double mostHead = 9, underHead = 1.2, mostGroup = 8, overGroup = 2.6, underGroup = 0.8;
/// A page holds the head of a table and a group's name, too.
constexpr double mostRow = Paper::bottom - Paper::top - 25;
constexpr look::TextStyle groupStyle{.capHeight = 2.1, .weight = look::Weight::SemiBold};

look::TextStyle headStyle(const Column& column) {
  return {.capHeight = 1.7, .weight = look::Weight::SemiBold, .align = column.align, .leading = 1.15};
}

} // namespace

TableOnPaper::TableOnPaper(Paper& paper, const Table& table)
    : paper_(paper), pen_(paper.pen_), table_(table) {
  double all = 0;
  for (const Column& column : table.columns) all += column.width;
  for (const Column& column : table.columns) {
    widths_.push_back(column.width / all * Paper::width);
    hasHead_ = hasHead_ || !column.head.empty();
  }
}

void TableOnPaper::write() {
  for (std::size_t i = 0; i < table_.rows.size(); ++i)
    table_.rows[i].group.empty() ? row(table_.rows[i]) : group(i);
}

double TableOnPaper::least() { return table_.rows.empty() ? 0 : headHeight() + heightFrom(0); }

double TableOnPaper::headHeight() {
  double height = 0;
  for (std::size_t i = 0; i < widths_.size() && hasHead_; ++i)
    if (const Column& column = table_.columns[i]; !column.head.empty())
      height = std::max(height,
                        pen_.set(column.head, {widths_[i] - between, mostHead}, headStyle(column)).size().h);
  return height + underHead;
}

double TableOnPaper::groupHeight(const std::string& name) {
  return overGroup + pen_.set(name, {Paper::width, mostGroup}, groupStyle).size().h + underGroup;
}

double TableOnPaper::heightFrom(std::size_t row) {
  if (row >= table_.rows.size()) return 0;
  const Row& one = table_.rows[row];
  return one.group.empty() ? heightOf(one) : groupHeight(one.group) + heightFrom(row + 1);
}

void TableOnPaper::head() {
  begun_ = true;
  const double height = headHeight() - underHead;
  double x = Paper::margin;
  for (std::size_t i = 0; i < widths_.size(); ++i) {
    const Column& column = table_.columns[i];
    pen_.write(column.head, {x, paper_.y_, widths_[i] - between, height}, headStyle(column),
               pen_.theme().secondInk, Upright::Bottom);
    x += widths_[i];
  }
  paper_.y_ += height + underHead;
  pen_.line({Paper::margin, paper_.y_}, {Paper::margin + Paper::width, paper_.y_}, pen_.theme().ink, 0.35);
}

void TableOnPaper::need(double height) {
  if (paper_.need(begun_ ? height : headHeight() + height) || !begun_) head();
}

void TableOnPaper::group(std::size_t row) {
  const std::string& name = table_.rows[row].group;
  need(heightFrom(row));
  paper_.y_ += overGroup;
  paper_.y_ +=
      pen_.write(name, {Paper::margin, paper_.y_, Paper::width, mostGroup}, groupStyle, pen_.theme().accent) +
      underGroup;
  pen_.line({Paper::margin, paper_.y_}, {Paper::margin + Paper::width, paper_.y_}, pen_.theme().line, 0.25);
}

look::TextStyle TableOnPaper::styleOf(const Row& row, std::size_t column) const {
  return {.capHeight = rowCap, .weight = row.cells[column].weight, .align = table_.columns[column].align};
}

double TableOnPaper::roomOf(const Row& row, std::size_t column) const {
  return widths_[column] - between - signWidth * static_cast<double>(row.cells[column].signs.size());
}

double TableOnPaper::heightOf(const Row& row) {
  double height = rowCap * 1.7;
  for (std::size_t i = 0; i < row.cells.size(); ++i)
    if (!row.cells[i].text.empty())
      height =
          std::max(height, pen_.set(row.cells[i].text, {roomOf(row, i), mostRow}, styleOf(row, i)).size().h);
  return height + 2 * rowPad;
}

void TableOnPaper::row(const Row& row) {
  const double height = heightOf(row);
  need(height);
  if (row.touchpoint > 0) paper_.pdf_.addDestination(destinationOf(row.touchpoint), paper_.y_);

  const double y = paper_.y_ + rowPad;
  double x = Paper::margin;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const Cell& cell = row.cells[i];
    // As it was measured: what is remembered is not set again.
    if (!cell.text.empty())
      pen_.draw(pen_.set(cell.text, {roomOf(row, i), mostRow}, styleOf(row, i)), {x, y},
                pen_.theme().*cell.tone);
    signs(cell, x + roomOf(row, i), y);
    if (cell.seat >= 0)
      look::drawSeatSign(pen_, static_cast<std::size_t>(cell.seat), {x + 2.2, paper_.y_ + height / 2}, 2);
    x += widths_[i];
  }
  paper_.y_ += height;
  pen_.line({Paper::margin, paper_.y_}, {Paper::margin + Paper::width, paper_.y_}, pen_.theme().line, 0.2);
}

void TableOnPaper::signs(const Cell& cell, double x, double y) {
  double at = x + signWidth / 2 + 0.4;
  for (const Sign& sign : cell.signs) {
    pen_.icon(sign.icon, {at, y + rowCap * 0.85}, 3.3, pen_.theme().*sign.tone);
    at += signWidth;
  }
}

} // namespace report
