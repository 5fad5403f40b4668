#pragma once
// Delimited text from anywhere, as cells: the one reader of everything foreign.
#include "survey/progress.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

/// Rows of cells. All of it lies in one text, so that a hundred thousand rows need little more than their
/// file.
class Grid {
 public:
  std::size_t rows() const { return lines_.size(); }
  std::size_t width(std::size_t row) const { return firsts_[row + 1] - firsts_[row]; }
  /// Empty where the row is shorter. Valid while the grid is.
  std::string_view cell(std::size_t row, std::size_t column) const;
  /// Where the row begins in the file, from 1.
  std::size_t line(std::size_t row) const { return lines_[row]; }
  /// Whether no cell says anything.
  bool isBlank(std::size_t row) const;

  char separator = ',';

 private:
  friend class DelimitedReader;
  std::string text_{};
  std::vector<std::uint32_t> ends_{};    ///< of every cell; the next one begins there
  std::vector<std::uint32_t> firsts_{0}; ///< the first cell of every row, and behind the last
  std::vector<std::uint32_t> lines_{};
};

struct Limits {
  std::size_t bytes = std::size_t{256} << 20U, cells = 20'000'000, columns = 5000;
  Progress* progress = nullptr; ///< told of, and stopped by; must be there as long as it is read

  /// `percent` of all is done. Throws ReadError where nobody waits any more.
  void tell(std::size_t percent) const;
};

/// Quotes as in RFC 4180; the separator is that of , ; tab | by which the rows are most alike, or what a
/// first line "sep=;" says; lines end with CR, LF or both. Lines of nothing are passed over. Any encoding
/// (survey/encoding.hpp). Throws ReadError, with line and column.
Grid readDelimited(std::string bytes, const Limits& limits = {});

} // namespace survey
