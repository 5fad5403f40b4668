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
  if (open_ && std::min(height, bottom - top) <= left()) return false;
  newPage();
  return true;
}

namespace {

constexpr look::TextStyle nameStyle{.capHeight = 4.2, .weight = look::Weight::Bold},
    headingStyle{.capHeight = 2.7, .weight = look::Weight::SemiBold},
    wordsStyle{.capHeight = 2.1, .weight = look::Weight::Regular, .leading = 1.35};
constexpr base::Size nameRoom{Paper::width, 14}, headingRoom{Paper::width, 12},
    wordsRoom{Paper::width, Paper::bottom - Paper::top - 30}; // a page holds the head over them, too
constexpr double overName = 3.6, underName = 1.5, underWords = 1, overBlocks = 2.5;
constexpr double overHeading = 2, underHeading = 1.5;
constexpr double underFigure = 8, footOfFigure = 6;

} // namespace

double Paper::heightOf(const Words& words) {
  if (words.words.empty()) return 0;
  return pen_.set(words.words, wordsRoom, wordsStyle).size().h + underWords;
}

double Paper::least(std::span<const Block> blocks) {
  if (blocks.empty()) return 0;
  if (const auto* heading = std::get_if<Heading>(&blocks.front()))
    return overHeading + pen_.set(heading->words, headingRoom, headingStyle).size().h + underHeading +
           least(blocks.subspan(1));
  if (const auto* words = std::get_if<Words>(&blocks.front())) { // which may explain a figure
    const std::span<const Block> under = blocks.subspan(1);
    const bool isExplained = !under.empty() && std::holds_alternative<Figure>(under.front());
    if (words->words.empty()) return least(under);
    return heightOf(*words) + (isExplained ? least(under) : 0);
  }
  if (const auto* figure = std::get_if<Figure>(&blocks.front())) return figure->height + footOfFigure;
  return TableOnPaper(*this, std::get<Table>(blocks.front())).least();
}

void Paper::write(const Chapter& chapter) {
  constexpr double goodPiece = 70;
  const std::span<const Block> blocks{chapter.blocks};
  const Words words{chapter.words, &look::Theme::secondInk};
  if (open_ && y_ > top) y_ += 6;
  need(std::max(goodPiece, overName + pen_.set(chapter.name, nameRoom, nameStyle).size().h + underName +
                               heightOf(words) + overBlocks + least(blocks)));
  pdf_.addOutline(chapter.name, y_);
  pen_.fill({margin, y_ + 0.4, 9, 0.9}, pen_.theme().accent, 0.45);
  y_ += overName;
  {
    const Pdf::Tag tag(pdf_, "H1");
    y_ += pen_.write(chapter.name, {margin, y_, nameRoom.w, nameRoom.h}, nameStyle, pen_.theme().ink);
  }
  y_ += underName;
  write(words);
  y_ += overBlocks;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (std::holds_alternative<Heading>(blocks[i])) need(least(blocks.subspan(i)));
    std::visit([this](const auto& one) { write(one); }, blocks[i]);
  }
}

void Paper::write(const Heading& heading) {
  y_ += overHeading;
  const Pdf::Tag tag(pdf_, "H2");
  y_ +=
      pen_.write(heading.words, {margin, y_, headingRoom.w, headingRoom.h}, headingStyle, pen_.theme().ink) +
      underHeading;
}

void Paper::write(const Words& words) {
  if (words.words.empty()) return;
  need(heightOf(words) - underWords);
  const Pdf::Tag tag(pdf_, "P");
  y_ +=
      pen_.write(words.words, {margin, y_, wordsRoom.w, wordsRoom.h}, wordsStyle, pen_.theme().*words.tone) +
      underWords;
}

void Paper::write(const Table& table) {
  TableOnPaper(*this, table).write();
  y_ += 6;
}

void Paper::write(const Figure& figure) {
  need(figure.height + footOfFigure);
  figure.draw(pen_, {margin, y_, width, figure.height});
  y_ += figure.height + underFigure;
}

} // namespace report
