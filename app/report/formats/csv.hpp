#pragma once
// Comma-separated values (RFC 4180), in UTF-8 with a byte order mark so that spreadsheets read it as such.
#include <cstdint>
#include <string>
#include <string_view>

namespace report {

class Csv {
 public:
  Csv() : bytes_("\xEF\xBB\xBF") {}

  /// People's words: one that a spreadsheet would run as a formula gets an apostrophe before it.
  Csv& text(std::string_view words);
  Csv& number(std::int64_t value);
  /// Two decimals behind a point.
  Csv& number(double value);
  Csv& nothing();
  void endRow();

  const std::string& bytes() const { return bytes_; }

 private:
  void cell(std::string_view content);
  std::string bytes_;
  bool first_ = true;
};

} // namespace report
