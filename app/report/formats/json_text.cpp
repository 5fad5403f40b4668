#include "report/formats/json_text.hpp"

#include "base/json.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace report {
namespace {

/// Stands between quotes as it is.
bool isPlain(std::string_view text) {
  bool ascii = true;
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    if (byte < 0x20 || letter == '"' || letter == '\\') return false;
    ascii = ascii && byte < 0x80;
  }
  return ascii || base::isValidUtf8(text);
}

} // namespace

void JsonText::line() {
  if (!open_.back().isEmpty) out_ += ',';
  open_.back().isEmpty = false;
  out_ += '\n';
  out_.append(2 * open_.size(), ' ');
}

void JsonText::place() {
  if (!isKeyed_ && !open_.empty()) line();
  isKeyed_ = false;
}

void JsonText::begin(char open, char close) {
  place();
  out_ += open;
  open_.push_back({close});
}

void JsonText::end() {
  const Open ended = open_.back();
  open_.pop_back();
  if (!ended.isEmpty) {
    out_ += '\n';
    out_.append(2 * open_.size(), ' ');
  }
  out_ += ended.close;
}

void JsonText::key(std::string_view name) {
  line();
  quoted(name);
  out_ += ": ";
  isKeyed_ = true;
}

void JsonText::quoted(std::string_view text) {
  if (!isPlain(text)) {
    out_ += base::Json(text).dump();
    return;
  }
  out_ += '"';
  out_ += text;
  out_ += '"';
}

void JsonText::words(std::string_view text) {
  place();
  quoted(text);
}

void JsonText::whole(std::int64_t number) {
  place();
  char digits[24];
  const auto [end, error] = std::to_chars(std::begin(digits), std::end(digits), number);
  out_.append(digits, end);
}

void JsonText::real(double number) {
  // Whole ones are most of them.
  constexpr double most = 1e15;
  if (std::abs(number) < most && number == std::trunc(number) && !(number == 0 && std::signbit(number))) {
    whole(static_cast<std::int64_t>(number));
    out_ += ".0";
    return;
  }
  place();
  out_ += base::Json(number).dump();
}

void JsonText::value(const journey::Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return words(*text);
  if (const auto* number = std::get_if<std::int64_t>(&value)) return whole(*number);
  if (const auto* number = std::get_if<double>(&value)) return real(*number);
  place();
  out_ += "null";
}

std::string JsonText::finish() {
  out_ += '\n';
  return std::move(out_);
}

} // namespace report
