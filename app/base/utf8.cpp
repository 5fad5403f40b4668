#include "base/utf8.hpp"

#include <algorithm>
#include <array>
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

/// Signs that no text of people has; a new line is none of them.
bool isControl(char32_t c) { return (c < 0x20 && c != '\n') || (c >= 0x7F && c < 0xA0); }

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
    if (static_cast<std::uint8_t>(text[at]) < 0x80) { // nearly all of it
      ++at;
      continue;
    }
    const Decoded d = decode(text, at);
    if (d.length == 0) return false;
    at += d.length;
  }
  return true;
}

bool isCleanUtf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Decoded d = decode(text, at);
    if (d.length == 0 || isControl(d.codePoint)) return false;
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
    if (!isControl(d.codePoint)) out += text.substr(at, d.length);
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

namespace {

struct Range {
  char32_t first, last;
};
template <std::size_t n> bool isIn(const std::array<Range, n>& ranges, char32_t c) {
  return std::ranges::any_of(ranges, [c](const Range& range) { return c >= range.first && c <= range.last; });
}

/// Unicode's white space, its fillers that look like it, and its controls without a shape. The joiners U+200C
/// and U+200D are not there: letters at the ends of words need them.
bool leavesNoMark(char32_t c) {
  constexpr std::array<Range, 18> blank{{{0, 0x20},
                                         {0x7F, 0xA0},
                                         {0xAD, 0xAD},
                                         {0x034F, 0x034F},
                                         {0x061C, 0x061C},
                                         {0x115F, 0x1160},
                                         {0x1680, 0x1680},
                                         {0x17B4, 0x17B5},
                                         {0x180B, 0x180E},
                                         {0x2000, 0x200B},
                                         {0x200E, 0x200F},
                                         {0x2028, 0x202F},
                                         {0x205F, 0x206F},
                                         {0x2800, 0x2800},
                                         {0x3000, 0x3000},
                                         {0x3164, 0x3164},
                                         {0xFEFF, 0xFEFF},
                                         {0xFFA0, 0xFFA0}}};
  return isIn(blank, c) || (c >= 0xE0000 && c <= 0xE001F);
}

/// Letters that are written from the right, Arabic digits, and the controls of direction.
bool mayTurn(char32_t c) {
  constexpr std::array<Range, 7> turning{{{0x0590, 0x08FF},
                                          {0x200F, 0x200F},
                                          {0x202A, 0x202E},
                                          {0x2066, 0x2069},
                                          {0xFB1D, 0xFDFF},
                                          {0xFE70, 0xFEFC},
                                          {0x10800, 0x10FFF}}};
  return isIn(turning, c) || (c >= 0x1E800 && c <= 0x1EFFF);
}

/// Calls with every code point and where it is.
template <class Call> void forEach(std::string_view text, Call call) {
  for (std::size_t at = 0; at < text.size();) {
    const Decoded one = decode(text, at);
    const std::size_t length = std::max<std::size_t>(1, one.length);
    call(one.length > 0 ? one.codePoint : U'\uFFFD', at, length);
    at += length;
  }
}

} // namespace

std::string_view trimmed(std::string_view text) {
  std::size_t first = text.size(), end = 0;
  forEach(text, [&](char32_t c, std::size_t at, std::size_t length) {
    const bool joinsNothing = (c == 0x200C || c == 0x200D) && first == text.size();
    if (leavesNoMark(c) || joinsNothing) return;
    first = std::min(first, at);
    end = at + length;
  });
  return first < end ? text.substr(first, end - first) : std::string_view{};
}

std::string isolated(std::string_view text) {
  bool turns = false;
  forEach(text, [&](char32_t c, std::size_t, std::size_t) { turns = turns || mayTurn(c); });
  if (!turns) return std::string{text};
  constexpr std::string_view open = "\u2068", close = "\u2069";
  std::string out{open};
  int inside = 0; // isolates of its own that are open; those that nobody opened are not closed
  const auto closeAll = [&] {
    for (; inside >= 0; --inside) out += close;
    inside = 0;
  };
  forEach(text, [&](char32_t c, std::size_t at, std::size_t length) {
    if (c == U'\n') return closeAll(), void(out.append("\n").append(open)); // they end with their line
    if (c == 0x2069 && inside == 0) return;
    inside += c >= 0x2066 && c <= 0x2068 ? 1 : c == 0x2069 ? -1 : 0;
    out += text.substr(at, length);
  });
  closeAll();
  return out;
}

} // namespace base
