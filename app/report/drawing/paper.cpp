#include "report/drawing/paper.hpp"

#include "report/drawing/table_on_paper.hpp"

#include <algorithm>

namespace report {

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
  pdf_.beginPage(page, std::to_string(number_));
  y_ = top;
}

bool Paper::need(double height) {
  if (open_ && height <= left()) return false;
  newPage();
  return true;
}

void Paper::write(const Chapter& chapter) {
  if (open_ && y_ > top) y_ += 6;
  const auto figureAt = [&](std::size_t i) {
    return i < chapter.blocks.size() ? std::get_if<Figure>(&chapter.blocks[i]) : nullptr;
  };
  // A picture stays with the words over it.
  need(std::max(70.0, figureAt(0) != nullptr ? figureAt(0)->height + 36 : 0));
  pdf_.addOutline(chapter.name, y_);
  pen_.fill({margin, y_ + 0.4, 9, 0.9}, pen_.theme().accent, 0.45);
  y_ += 3.6;
  {
    const Pdf::Tag tag(pdf_, "H1");
    y_ += pen_.write(chapter.name, {margin, y_, width, 14}, {.capHeight = 4.2, .weight = look::Weight::Bold},
                     pen_.theme().ink);
  }
  y_ += 1.5;
  if (!chapter.words.empty()) write(Words{chapter.words, &look::Theme::secondInk});
  y_ += 2.5;
  for (std::size_t i = 0; i < chapter.blocks.size(); ++i) {
    if (std::holds_alternative<Heading>(chapter.blocks[i]) && figureAt(i + 1) != nullptr)
      need(figureAt(i + 1)->height + 24);
    std::visit([this](const auto& one) { write(one); }, chapter.blocks[i]);
  }
}

void Paper::write(const Heading& heading) {
  need(30);
  y_ += 2;
  const Pdf::Tag tag(pdf_, "H2");
  y_ += pen_.write(heading.words, {margin, y_, width, 12},
                   {.capHeight = 2.7, .weight = look::Weight::SemiBold}, pen_.theme().ink) +
        1.5;
}

void Paper::write(const Words& words) {
  if (words.words.empty()) return;
  const look::TextStyle style{.capHeight = 2.1, .weight = look::Weight::Regular, .leading = 1.35};
  constexpr double most = bottom - top;
  need(pen_.set(words.words, {width, most}, style).size().h);
  const Pdf::Tag tag(pdf_, "P");
  y_ += pen_.write(words.words, {margin, y_, width, most}, style, pen_.theme().*words.tone) + 1;
}

void Paper::write(const Table& table) {
  TableOnPaper(*this, table).write();
  y_ += 6;
}

void Paper::write(const Figure& figure) {
  need(figure.height + 6);
  figure.draw(pen_, {margin, y_, width, figure.height});
  y_ += figure.height + 8;
}

} // namespace report
