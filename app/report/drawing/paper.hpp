#pragma once
// The A4 pages behind the map: chapters flow down them, each page with its number and the title of the
// workshop.
#include "report/chapter.hpp"
#include "report/drawing/pen.hpp"
#include "report/drawing/surface.hpp"

#include <span>

namespace report {

class Paper {
 public:
  static constexpr base::Size page{210, 297};
  static constexpr double margin = 18, width = page.w - 2 * margin;
  static constexpr double top = 24, bottom = page.h - 20;

  /// `title` stands on every page; `number` is that of the first page.
  Paper(Pdf& pdf, Pen& pen, std::string title, int number);
  ~Paper();
  Paper(const Paper&) = delete;
  Paper& operator=(const Paper&) = delete;

  /// Begins on a new page unless there is room for its head and a good piece of it. No head stands at the
  /// foot of a page without a piece of what it is over.
  void write(const Chapter& chapter);

 private:
  friend class TableOnPaper;

  void write(const Heading& heading);
  void write(const Words& words);
  void write(const Table& table);
  void write(const Figure& figure);

  /// What a block takes before a page may end in it or behind it; of a heading with what follows it.
  double least(std::span<const Block> blocks);
  double heightOf(const Words& words);

  /// A new page where this much no longer fits; true where it was made. No more than a page can be needed.
  bool need(double height);
  void newPage();
  void endPage();
  double left() const { return bottom - y_; }

  Pdf& pdf_;
  Pen& pen_;
  std::string title_;
  int number_;
  bool open_ = false;
  double y_ = bottom; ///< where the next thing comes
};

} // namespace report
