#pragma once
// A table on the pages of a report; its head comes again on every page.
#include "report/drawing/paper.hpp"

namespace report {

class TableOnPaper {
 public:
  TableOnPaper(Paper& paper, const Table& table);
  void write();
  /// The height of its head with what comes first under it.
  double least();

 private:
  look::TextStyle styleOf(const Row& row, std::size_t column) const;
  double roomOf(const Row& row, std::size_t column) const;
  double headHeight();
  double heightOf(const Row& row);
  double groupHeight(const std::string& name);
  /// Of a row; of a group with the first row in it.
  double heightFrom(std::size_t row);
  void head();
  void need(double height);
  /// Never left alone at the foot of a page.
  void group(std::size_t row);
  void row(const Row& row);
  void signs(const Cell& cell, double x, double y);

  Paper& paper_;
  Pen& pen_;
  const Table& table_;
  std::vector<double> widths_{}; ///< millimetres
  bool hasHead_ = false, begun_ = false;
};

} // namespace report
