#pragma once
// Comma-separated values in UTF-8, in two forms.
#include "language/language.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace report {

enum class CsvForm {
  Rfc4180, ///< commas, decimal points, nothing before the first cell: for programs
  Excel    ///< semicolons, decimal commas and a byte order mark: what a Dutch Excel opens by a double click
};
/// What opens by a double click where people speak this language ("language.list_separator").
CsvForm csvFormOf(const language::Catalogue& words);

class Csv {
 public:
  explicit Csv(CsvForm form = CsvForm::Rfc4180);

  /// People's words. Wherever a reader may begin a cell, also one that takes another separator than ours, an
  /// apostrophe keeps it from being run as a formula.
  Csv& text(std::string_view words);
  Csv& number(std::int64_t value);
  /// Two decimals, halves away from zero.
  Csv& number(double value);
  /// An id as words: spreadsheets keep fifteen digits of a number, and ids have sixteen.
  Csv& id(std::int64_t value);
  Csv& nothing(int cells = 1);
  void endRow();

  const std::string& bytes() const { return bytes_; }

 private:
  void cell(std::string_view content);
  CsvForm form_;
  std::string bytes_;
  bool first_ = true;
};

} // namespace report
