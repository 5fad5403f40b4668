#include "base/utf8.hpp"

#include <cstdint>

namespace base {
namespace {

struct Decoded {
  char32_t codePoint = 0;
  std::size_t length = 0; // 0: not valid here
};

Decoded decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  const std::uint8_t first = byte(at);
  if (first < 0x80) return {first, 1};
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || at + length > text.size()) return {};
  char32_t value = first & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80) return {};
    value = (value << 6U) | (byte(at + i) & 0x3FU);
  }
  constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < smallest[length] || value > 0x10FFFF || surrogate) return {};
  return {value, length};
}

bool isContinuation(char c) { return (static_cast<std::uint8_t>(c) & 0xC0U) == 0x80; }

bool isExtending(char32_t c) {
  return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x20D0 && c <= 0x20FF) ||
         (c >= 0xFE00 && c <= 0xFE0F) || c == 0x200D || (c >= 0x1F3FB && c <= 0x1F3FF) ||
         (c >= 0xE0020 && c <= 0xE007F);
}

bool isRegional(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

} // namespace

bool isValidUtf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Decoded d = decode(text, at);
    if (d.length == 0) return false;
    at += d.length;
  }
  return true;
}

std::string cleanUtf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded d = decode(text, at);
    if (d.length == 0) {
      out += "\xEF\xBF\xBD";
      ++at;
      continue;
    }
    const bool control = d.codePoint < 0x20 || (d.codePoint >= 0x7F && d.codePoint < 0xA0);
    if (!control || d.codePoint == '\n') out += text.substr(at, d.length);
    at += d.length;
  }
  return out;
}

std::string_view cutUtf8(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  std::size_t at = 0;
  for (std::size_t next = nextCharacter(text, 0); next <= bytes && next > at; next = nextCharacter(text, at))
    at = next;
  return text.substr(0, at);
}

std::size_t countCodePoints(std::string_view text) {
  std::size_t n = 0;
  for (const char c : text) n += isContinuation(c) ? 0U : 1U;
  return n;
}

std::size_t nextCharacter(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  Decoded d = decode(text, at);
  std::size_t end = at + (d.length == 0 ? 1 : d.length);
  const bool flag = isRegional(d.codePoint);
  bool joined = false, paired = false;
  while (end < text.size()) {
    const Decoded next = decode(text, end);
    if (next.length == 0) break;
    const bool second = flag && !paired && isRegional(next.codePoint);
    if (!isExtending(next.codePoint) && !joined && !second) break;
    paired = paired || second;
    joined = next.codePoint == 0x200D;
    end += next.length;
  }
  return end;
}

std::size_t previousCharacter(std::string_view text, std::size_t at) {
  // Characters are found forwards; texts on notes are short, so starting at the beginning is cheap and always
  // right.
  std::size_t start = 0;
  for (std::size_t next = nextCharacter(text, 0); next < at; next = nextCharacter(text, next)) start = next;
  return start;
}

std::string encodeUtf8(char32_t c) {
  std::string out;
  const auto put = [&](std::uint32_t byte) { out += static_cast<char>(static_cast<std::uint8_t>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0U | (c >> 6U)), put(0x80U | (c & 0x3FU));
  } else if (c < 0x10000) {
    put(0xE0U | (c >> 12U)), put(0x80U | ((c >> 6U) & 0x3FU)), put(0x80U | (c & 0x3FU));
  } else {
    put(0xF0U | (c >> 18U)), put(0x80U | ((c >> 12U) & 0x3FU)), put(0x80U | ((c >> 6U) & 0x3FU));
    put(0x80U | (c & 0x3FU));
  }
  return out;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view white = " \t\r\n";
  const std::size_t first = text.find_first_not_of(white);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(white) - first + 1);
}

} // namespace base
