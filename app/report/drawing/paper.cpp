#include "report/drawing/paper.hpp"

#include <algorithm>

namespace report {
namespace {

constexpr double rowCap = 1.95, rowPad = 1.5, between = 2.5, signWidth = 3.6;
constexpr double pointsToMillimetre = 72 / 25.4;

double heightOf(Pen& pen, const std::string& text, double width, double most, const look::TextStyle& style) {
  return text.empty() ? 0 : pen.set(text, {width, most}, style).size().h;
}

} // namespace

Paper::Paper(Pdf& pdf, Pen& pen, std::string title, int number)
    : pdf_(pdf), pen_(pen), title_(std::move(title)), number_(number) {}

Paper::~Paper() {
  if (open_) endPage();
}

void Paper::endPage() {
  const look::Colour colour = pen_.theme().secondInk;
  const look::TextStyle style{.capHeight = 1.7, .weight = look::Weight::Regular, .align = look::Align::Right};
  pen_.write(std::to_string(number_++), {page.w - margin - 20, page.h - 13, 20, 4}, style, colour);
  pen_.write(title_, {margin, page.h - 13, width - 24, 4},
             {.capHeight = 1.7, .weight = look::Weight::Regular}, colour);
  pdf_.endPage();
}

void Paper::newPage() {
  if (open_) endPage();
  open_ = true;
  pdf_.beginPage({page.w * pointsToMillimetre, page.h * pointsToMillimetre});
  y_ = top;
}

bool Paper::need(double height) {
  if (open_ && height <= left()) return false;
  newPage();
  return true;
}

void Paper::chapter(const std::string& name, const std::string& text) {
  if (open_ && y_ > top) y_ += 6;
  need(70);
  pen_.fill({margin, y_ + 0.4, 9, 0.9}, pen_.theme().accent, 0.45);
  y_ += 3.6;
  y_ += pen_.write(name, {margin, y_, width, 14}, {.capHeight = 4.2, .weight = look::Weight::Bold},
                   pen_.theme().ink);
  y_ += 1.5;
  if (!text.empty()) words(text, pen_.theme().secondInk);
  y_ += 2.5;
}

void Paper::heading(const std::string& name) {
  need(30);
  y_ += 2;
  y_ += pen_.write(name, {margin, y_, width, 12}, {.capHeight = 2.7, .weight = look::Weight::SemiBold},
                   pen_.theme().ink) +
        1.5;
}

void Paper::words(const std::string& text, look::Colour colour, double cap) {
  if (text.empty()) return;
  const look::TextStyle style{.capHeight = cap, .weight = look::Weight::Regular, .leading = 1.35};
  need(std::min(heightOf(pen_, text, width, 0, style), bottom - top));
  y_ += pen_.write(text, {margin, y_, width, left()}, style, colour) + 1;
}

void TableOnPaper::head() {
  begun_ = true;
  Pen& pen = paper_.pen();
  double height = 0;
  const auto styleOf = [](const Column& column) {
    return look::TextStyle{
        .capHeight = 1.7, .weight = look::Weight::SemiBold, .align = column.align, .leading = 1.15};
  };
  for (const Column& column : columns_)
    height = std::max(height, heightOf(pen, column.head, column.width - between, 9, styleOf(column)));
  for (double x = Paper::margin; const Column& column : columns_) {
    pen.write(column.head, {x, paper_.y(), column.width - between, height}, styleOf(column),
              pen.theme().secondInk, Upright::Bottom);
    x += column.width;
  }
  paper_.down(height + 1.2);
  pen.line({Paper::margin, paper_.y()}, {Paper::margin + Paper::width, paper_.y()}, pen.theme().ink, 0.35);
}

void TableOnPaper::need(double height) {
  if (!begun_) paper_.need(height + 16);
  if (paper_.need(height) || !begun_) head();
}

void TableOnPaper::group(const std::string& name) {
  need(26);
  Pen& pen = paper_.pen();
  paper_.down(2.6);
  paper_.down(pen.write(name, {Paper::margin, paper_.y(), Paper::width, 8},
                        {.capHeight = 2.1, .weight = look::Weight::SemiBold}, pen.theme().accent) +
              0.8);
  pen.line({Paper::margin, paper_.y()}, {Paper::margin + Paper::width, paper_.y()}, pen.theme().line, 0.25);
}

void TableOnPaper::row(const std::vector<Cell>& cells) {
  Pen& pen = paper_.pen();
  constexpr double most = Paper::bottom - Paper::top - 20;
  const auto styleOf = [&](std::size_t i) {
    return look::TextStyle{.capHeight = rowCap, .weight = cells[i].weight, .align = columns_[i].align};
  };
  const auto widthOf = [&](std::size_t i) {
    return columns_[i].width - between - signWidth * static_cast<double>(cells[i].signs.size());
  };
  double height = rowCap * 1.7;
  for (std::size_t i = 0; i < cells.size(); ++i)
    height = std::max(height, heightOf(pen, cells[i].text, widthOf(i), most, styleOf(i)));
  height += 2 * rowPad;
  need(height);

  const double y = paper_.y();
  double x = Paper::margin;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const base::Rect box{x, y + rowPad, widthOf(i), height - 2 * rowPad};
    pen.write(cells[i].text, box, styleOf(i), cells[i].colour.value_or(pen.theme().ink));
    double sign = box.right() + signWidth / 2 + 0.4;
    for (const Sign& one : cells[i].signs) {
      pen.icon(one.icon, {sign, y + rowPad + rowCap * 0.85}, 3.3, one.colour);
      sign += signWidth;
    }
    x += columns_[i].width;
  }
  paper_.down(height);
  pen.line({Paper::margin, paper_.y()}, {Paper::margin + Paper::width, paper_.y()}, pen.theme().line, 0.2);
}

} // namespace report
