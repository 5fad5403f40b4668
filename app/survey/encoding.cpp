#include "survey/encoding.hpp"

#include "base/utf8.hpp"
#include "survey/read_error.hpp"

#include <array>
#include <cstdint>

namespace survey {
namespace {

enum class Order { Little, Big };

constexpr char32_t broken = 0xFFFD;

/// Of 0x80 to 0x9F; the rest is as in Unicode. 0: this code page has nothing there.
constexpr std::array<char16_t, 32> windows{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                           0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::string fromWindows(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 16);
  for (const char byte : bytes) {
    const auto code = static_cast<unsigned char>(byte);
    if (code < 0x80) {
      out += byte;
      continue;
    }
    const char32_t letter = code < 0xA0 ? windows[code - 0x80U] : char32_t{code};
    out += base::encodeUtf8(letter == 0 ? broken : letter);
  }
  return out;
}

std::string fromUtf16(std::string_view bytes, Order order) {
  const auto unit = [&](std::size_t at) {
    const std::uint32_t first = static_cast<unsigned char>(bytes[at]),
                        second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(order == Order::Little ? first | second << 8U : first << 8U | second);
  };
  std::string out;
  out.reserve(bytes.size() / 2 + bytes.size() / 8);
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t letter = unit(at);
    const bool isHigh = letter >= 0xD800 && letter < 0xDC00, isLow = letter >= 0xDC00 && letter < 0xE000;
    const char32_t next = isHigh && at + 3 < bytes.size() ? unit(at + 2) : 0;
    if (next >= 0xDC00 && next < 0xE000) {
      letter = 0x10000 + ((letter - 0xD800) << 10U) + (next - 0xDC00);
      at += 2;
    } else if (isHigh || isLow) {
      letter = broken;
    }
    if (letter < 0x80)
      out += static_cast<char>(letter);
    else
      out += base::encodeUtf8(letter);
  }
  if (bytes.size() % 2 == 1) out += base::encodeUtf8(broken);
  return out;
}

/// UTF-16 without a mark: every other byte of Western text is nothing.
bool looksLikeUtf16(std::string_view bytes, Order order) {
  const std::string_view head = bytes.substr(0, 4096);
  std::size_t expected = 0, other = 0;
  for (std::size_t at = 0; at < head.size(); ++at)
    if (head[at] == '\0') ((at % 2 == 1) == (order == Order::Little) ? expected : other) += 1;
  return expected > head.size() / 4 && other == 0;
}

} // namespace

std::string inUtf8(std::string bytes) {
  if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0"))
    throw ReadError({"survey.error.spreadsheet"});
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  if (bytes.starts_with("\xFF\xFE")) return fromUtf16(std::string_view{bytes}.substr(2), Order::Little);
  if (bytes.starts_with("\xFE\xFF")) return fromUtf16(std::string_view{bytes}.substr(2), Order::Big);
  for (const Order order : {Order::Little, Order::Big})
    if (looksLikeUtf16(bytes, order)) return fromUtf16(bytes, order);
  if (bytes.find('\0') != std::string::npos) throw ReadError({"survey.error.not_text"});
  return base::isValidUtf8(bytes) ? std::move(bytes) : fromWindows(bytes);
}

} // namespace survey
