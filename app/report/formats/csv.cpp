#include "report/formats/csv.hpp"

#include "base/rounding.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace report {

using namespace language::literals;

namespace {

/// What a spreadsheet takes for the beginning of a formula, in half and in full width. How many bytes; 0:
/// none.
std::size_t formulaSign(std::string_view text) {
  if (text.empty()) return 0;
  if (std::string_view("=+-@").find(text.front()) != text.npos) return 1;
  for (const std::string_view wide : {"＝", "＋", "－", "＠"})
    if (text.starts_with(wide)) return wide.size();
  return 0;
}

/// A cell begins with the text, and after what any reader may take for a separator.
bool endsCell(char c) { return std::string_view(",;|\t\r\n").find(c) != std::string_view::npos; }
bool mayPrecede(char c) { return c == ' ' || c == '"'; }

std::string harmless(std::string_view words) {
  std::string safe;
  // Excel drops white space before it looks: what begins with a tab or a line end is kept from it as a whole.
  if (!words.empty() && std::string_view("\t\r\n").find(words.front()) != words.npos) safe += '\'';
  bool begins = true; // of a cell, for some reader
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (begins && formulaSign(words.substr(at)) > 0 && !safe.ends_with('\'')) safe += '\'';
    begins = endsCell(words[at]) || (begins && mayPrecede(words[at]));
    safe += words[at];
  }
  return safe;
}

} // namespace

CsvForm csvFormOf(const language::Catalogue& words) {
  return words("language.list_separator"_text) == ";" ? CsvForm::Excel : CsvForm::Rfc4180;
}

Csv::Csv(CsvForm form) : form_(form), bytes_(form == CsvForm::Excel ? "\xEF\xBB\xBF" : "") {}

void Csv::cell(std::string_view content) {
  if (!first_) bytes_ += form_ == CsvForm::Excel ? ';' : ',';
  first_ = false;
  // The separators of both forms are quoted in both, so that no reader is misled by the other one's.
  if (content.find_first_of(",;\t\"\r\n") == std::string_view::npos) {
    bytes_ += content;
    return;
  }
  bytes_ += '"';
  for (const char c : content) bytes_.append(c == '"' ? 2 : 1, c);
  bytes_ += '"';
}

Csv& Csv::text(std::string_view words) { return cell(harmless(words)), *this; }

Csv& Csv::number(std::int64_t value) { return cell(std::to_string(value)), *this; }

Csv& Csv::number(double value) {
  std::array<char, 400> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), base::rounded(value, 2),
                                 std::chars_format::fixed, 2);
  std::string figure(buffer.data(), end.ptr);
  if (figure == "-0.00") figure.erase(0, 1);
  if (form_ == CsvForm::Rfc4180) return cell(figure), *this;
  // The comma of a number is no reason for quotes.
  std::ranges::replace(figure, '.', ',');
  if (!first_) bytes_ += ';';
  first_ = false;
  bytes_ += figure;
  return *this;
}

Csv& Csv::id(std::int64_t value) { return cell("#" + std::to_string(value)), *this; }

Csv& Csv::nothing(int cells) {
  for (int i = 0; i < cells; ++i) cell({});
  return *this;
}

void Csv::endRow() {
  bytes_ += "\r\n";
  first_ = true;
}

} // namespace report
