#include "report/drawing/table_on_paper.hpp"

#include "look/seat_sign.hpp"

#include <algorithm>

namespace report {
namespace {

constexpr double rowCap = 1.95, rowPad = 1.5, between = 2.5, signWidth = 3.6;

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
  for (const Row& one : table_.rows) one.group.empty() ? row(one) : group(one.group);
}

void TableOnPaper::head() {
  begun_ = true;
  double height = 0;
  const auto headStyle = [](const Column& column) {
    return look::TextStyle{
        .capHeight = 1.7, .weight = look::Weight::SemiBold, .align = column.align, .leading = 1.15};
  };
  for (std::size_t i = 0; i < widths_.size() && hasHead_; ++i)
    if (const Column& column = table_.columns[i]; !column.head.empty())
      height = std::max(height, pen_.set(column.head, {widths_[i] - between, 9}, headStyle(column)).size().h);
  double x = Paper::margin;
  for (std::size_t i = 0; i < widths_.size(); ++i) {
    const Column& column = table_.columns[i];
    pen_.write(column.head, {x, paper_.y_, widths_[i] - between, height}, headStyle(column),
               pen_.theme().secondInk, Upright::Bottom);
    x += widths_[i];
  }
  paper_.y_ += height + 1.2;
  pen_.line({Paper::margin, paper_.y_}, {Paper::margin + Paper::width, paper_.y_}, pen_.theme().ink, 0.35);
}

void TableOnPaper::need(double height) {
  if (!begun_) paper_.need(height + 16);
  if (paper_.need(height) || !begun_) head();
}

void TableOnPaper::group(const std::string& name) {
  need(26);
  paper_.y_ += 2.6;
  paper_.y_ += pen_.write(name, {Paper::margin, paper_.y_, Paper::width, 8},
                          {.capHeight = 2.1, .weight = look::Weight::SemiBold}, pen_.theme().accent) +
               0.8;
  pen_.line({Paper::margin, paper_.y_}, {Paper::margin + Paper::width, paper_.y_}, pen_.theme().line, 0.25);
}

look::TextStyle TableOnPaper::styleOf(const Row& row, std::size_t column) const {
  return {.capHeight = rowCap, .weight = row.cells[column].weight, .align = table_.columns[column].align};
}

double TableOnPaper::roomOf(const Row& row, std::size_t column) const {
  return widths_[column] - between - signWidth * static_cast<double>(row.cells[column].signs.size());
}

void TableOnPaper::row(const Row& row) {
  constexpr double most = Paper::bottom - Paper::top - 20;
  double height = rowCap * 1.7;
  for (std::size_t i = 0; i < row.cells.size(); ++i)
    if (!row.cells[i].text.empty())
      height =
          std::max(height, pen_.set(row.cells[i].text, {roomOf(row, i), most}, styleOf(row, i)).size().h);
  height += 2 * rowPad;
  need(height);
  if (row.touchpoint > 0) paper_.pdf_.addDestination(destinationOf(row.touchpoint), paper_.y_);

  const double y = paper_.y_ + rowPad;
  double x = Paper::margin;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const Cell& cell = row.cells[i];
    // As it was measured: what is remembered is not set again.
    if (!cell.text.empty())
      pen_.draw(pen_.set(cell.text, {roomOf(row, i), most}, styleOf(row, i)), {x, y},
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
