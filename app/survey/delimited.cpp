#include "survey/delimited.hpp"

#include "base/utf8.hpp"
#include "survey/encoding.hpp"
#include "survey/read_error.hpp"

#include <algorithm>
#include <cstring>
#include <map>
#include <utility>

namespace survey {
namespace {

constexpr std::string_view separators = ",;\t|";
constexpr std::size_t tableShare = 40; // of a hundred: what making cells takes of reading a survey

bool endsLine(char c) { return c == '\n' || c == '\r'; }

/// How many cells each of the first rows has with this separator.
std::vector<std::size_t> widthsWith(std::string_view text, char separator) {
  constexpr std::size_t enough = 200, glance = std::size_t{256} << 10U;
  const bool isAll = text.size() <= glance;
  text = text.substr(0, glance);
  std::vector<std::size_t> widths;
  std::size_t width = 1;
  bool isQuoted = false, begins = true, isEmpty = true;
  for (std::size_t at = 0; at < text.size() && widths.size() < enough; ++at) {
    const char c = text[at];
    if (isQuoted) {
      if (c == '"') isQuoted = false; // one of two opens again at once
      continue;
    }
    if (endsLine(c)) {
      if (!isEmpty) widths.push_back(width);
      width = 1, begins = isEmpty = true;
      continue;
    }
    isEmpty = false;
    if (c == '"' && (begins || (at > 0 && text[at - 1] == '"'))) isQuoted = true;
    if (c == separator) ++width;
    begins = c == separator;
  }
  if (isAll && !isEmpty && widths.size() < enough) widths.push_back(width);
  return widths;
}

/// By which separator the rows are most alike, and then the widest.
char separatorOf(std::string_view text) {
  char best = ',';
  std::pair<double, std::size_t> most{0, 1};
  for (const char separator : separators) {
    const auto widths = widthsWith(text, separator);
    std::map<std::size_t, std::size_t> counts;
    for (const std::size_t width : widths)
      if (width > 1) ++counts[width];
    for (const auto& [width, count] : counts) {
      const std::pair alike{static_cast<double>(count) / static_cast<double>(widths.size()), width};
      if (alike > most) most = alike, best = separator;
    }
  }
  return best;
}

} // namespace

void Limits::tell(std::size_t percent) const {
  if (progress == nullptr) return;
  progress->percent = static_cast<int>(percent);
  if (progress->isStopped) throw ReadError({"survey.error.stopped"});
}

std::string_view Grid::cell(std::size_t row, std::size_t column) const {
  if (column >= width(row)) return {};
  const std::size_t at = firsts_[row] + column;
  const std::size_t from = at == 0 ? 0 : ends_[at - 1];
  return std::string_view{text_}.substr(from, ends_[at] - from);
}

bool Grid::isBlank(std::size_t row) const {
  for (std::size_t column = 0; column < width(row); ++column)
    if (!base::trimmed(cell(row, column)).empty()) return false;
  return true;
}

/// Reads in place: what a cell says is never longer than how it was written.
class DelimitedReader {
 public:
  DelimitedReader(std::string text, const Limits& limits) : limits_(limits) {
    grid_.text_ = std::move(text);
    const std::string_view all = grid_.text_;
    if (all.size() >= 6 && (all.starts_with("sep=") || all.starts_with("SEP=")) && endsLine(all[5])) {
      grid_.separator = all[4];
      at_ = 5;
      endLine();
    } else {
      grid_.separator = separatorOf(all);
    }
  }

  Grid read() {
    while (at_ < grid_.text_.size()) {
      row();
      if (grid_.lines_.size() % 1024 == 0) limits_.tell(at_ * tableShare / grid_.text_.size());
    }
    grid_.text_.resize(written_);
    return std::move(grid_);
  }

 private:
  void row() {
    if (endsLine(grid_.text_[at_])) return endLine();
    grid_.lines_.push_back(static_cast<std::uint32_t>(line_));
    for (column_ = 1; cell(); ++column_) {
    }
    grid_.firsts_.push_back(static_cast<std::uint32_t>(grid_.ends_.size()));
  }

  /// Whether another one follows in this row.
  bool cell() {
    if (column_ > limits_.columns)
      throw ReadError({"survey.error.columns", {std::to_string(limits_.columns)}}, line_);
    if (grid_.ends_.size() >= limits_.cells)
      throw ReadError({"survey.error.cells", {std::to_string(limits_.cells)}}, line_);
    if (at_ < grid_.text_.size() && grid_.text_[at_] == '"')
      quoted();
    else
      plain();
    grid_.ends_.push_back(static_cast<std::uint32_t>(written_));
    if (at_ >= grid_.text_.size()) return false;
    if (grid_.text_[at_] == grid_.separator) return ++at_, true;
    endLine();
    return false;
  }

  /// Moves what stands here to behind what was written.
  void take(std::size_t length) {
    std::string& text = grid_.text_;
    if (written_ != at_) std::memmove(text.data() + written_, text.data() + at_, length);
    written_ += length;
    at_ += length;
  }

  void plain() {
    const char stops[] = {grid_.separator, '\n', '\r'};
    const std::size_t end = grid_.text_.find_first_of(stops, at_, sizeof stops);
    take(std::min(end, grid_.text_.size()) - at_);
  }

  void quoted() {
    const std::string& text = grid_.text_;
    const std::size_t opened = line_;
    for (++at_;;) {
      const std::size_t end = text.find('"', at_);
      if (end == text.npos) throw ReadError({"survey.error.open_quote"}, opened, column_);
      line_ += linesWithin(at_, end);
      const bool isDoubled = end + 1 < text.size() && text[end + 1] == '"';
      take(end - at_ + (isDoubled ? 1 : 0));
      ++at_;
      if (!isDoubled) break;
    }
    while (at_ < text.size() && text[at_] == ' ') ++at_;
    if (at_ < text.size() && text[at_] != grid_.separator && !endsLine(text[at_]))
      throw ReadError({"survey.error.after_quote"}, line_, column_);
  }

  /// How many lines end there; a CR before an LF is one with it.
  std::size_t linesWithin(std::size_t from, std::size_t to) const {
    const std::string_view within = std::string_view{grid_.text_}.substr(from, to - from);
    std::size_t out = 0;
    for (auto at = within.find('\n'); at != within.npos; at = within.find('\n', at + 1)) ++out;
    for (auto at = within.find('\r'); at != within.npos; at = within.find('\r', at + 1))
      if (at + 1 == within.size() || within[at + 1] != '\n') ++out;
    return out;
  }

  void endLine() {
    const std::string& text = grid_.text_;
    const bool isOfTwo = text[at_] == '\r' && at_ + 1 < text.size() && text[at_ + 1] == '\n';
    at_ += isOfTwo ? std::size_t{2} : std::size_t{1};
    ++line_;
  }

  const Limits& limits_;
  Grid grid_{};
  std::size_t at_ = 0, written_ = 0, line_ = 1, column_ = 1;
};

Grid readDelimited(std::string bytes, const Limits& limits) {
  const auto check = [&](const std::string& text) {
    if (text.size() > limits.bytes)
      throw ReadError({"survey.error.bytes", {std::to_string(limits.bytes >> 20U)}});
  };
  check(bytes);
  std::string text = inUtf8(std::move(bytes));
  check(text); // letters of other encodings may need more
  return DelimitedReader{std::move(text), limits}.read();
}

} // namespace survey
