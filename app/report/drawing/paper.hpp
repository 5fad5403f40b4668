#pragma once
// The A4 pages behind the map: words and tables flow down them, each page with its number and the title of
// the workshop.
#include "report/drawing/pen.hpp"
#include "report/drawing/surface.hpp"

#include <optional>

namespace report {

class Paper {
 public:
  static constexpr base::Size page{210, 297};
  static constexpr double margin = 18, width = page.w - 2 * margin;
  static constexpr double top = 24, bottom = page.h - 20;

  /// `title` stands on every page; `number` is that of the first page.
  Paper(Pdf& pdf, Pen& pen, std::string title, int number);
  ~Paper();

  Pen& pen() { return pen_; }
  /// Where the next thing comes, and what is left of the page below it.
  double y() const { return y_; }
  double left() const { return bottom - y_; }
  void down(double by) { y_ += by; }
  /// A new page where this much no longer fits; true where it was made.
  bool need(double height);
  void newPage();

  /// A chapter begins on a new page unless there is room for its head and a good piece of it.
  void chapter(const std::string& name, const std::string& words = "");
  void heading(const std::string& name);
  void words(const std::string& text, look::Colour colour, double cap = 2.1);

 private:
  void endPage();

  Pdf& pdf_;
  Pen& pen_;
  std::string title_;
  int number_;
  bool open_ = false;
  double y_ = bottom;
};

struct Column {
  std::string head;
  double width;
  look::Align align = look::Align::Left;
};

struct Sign {
  look::Icon icon;
  look::Colour colour;
};

struct Cell {
  std::string text{};
  std::optional<look::Colour> colour{}; ///< the ink's, otherwise
  look::Weight weight = look::Weight::Regular;
  std::vector<Sign> signs{}; ///< behind the words
};

/// A table whose head comes again on every page.
class TableOnPaper {
 public:
  TableOnPaper(Paper& paper, std::vector<Column> columns) : paper_(paper), columns_(std::move(columns)) {}

  /// A line of its own over the rows that belong together; never left alone at the foot of a page.
  void group(const std::string& name);
  void row(const std::vector<Cell>& cells);
  ~TableOnPaper() { paper_.down(6); }
  TableOnPaper(const TableOnPaper&) = delete;
  TableOnPaper& operator=(const TableOnPaper&) = delete;

 private:
  void head();
  void need(double height);

  Paper& paper_;
  std::vector<Column> columns_;
  bool begun_ = false;
};

} // namespace report
