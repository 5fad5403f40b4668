#include "report/formats/csv.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace report {

void Csv::cell(std::string_view content) {
  if (!first_) bytes_ += ',';
  first_ = false;
  if (content.find_first_of(",\"\r\n") == std::string_view::npos) {
    bytes_ += content;
    return;
  }
  bytes_ += '"';
  for (const char c : content) bytes_.append(c == '"' ? 2 : 1, c);
  bytes_ += '"';
}

Csv& Csv::text(std::string_view words) {
  const bool runs = !words.empty() && std::string_view("=+-@\t\r\n").find(words.front()) != words.npos;
  cell(runs ? "'" + std::string{words} : std::string{words});
  return *this;
}

Csv& Csv::number(std::int64_t value) { return cell(std::to_string(value)), *this; }

Csv& Csv::number(double value) {
  std::array<char, 400> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::round(value * 100) / 100,
                                 std::chars_format::fixed, 2); // halves go up, as spreadsheets have it
  return cell({buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data())}), *this;
}

Csv& Csv::nothing() { return cell({}), *this; }

void Csv::endRow() {
  bytes_ += "\r\n";
  first_ = true;
}

} // namespace report
