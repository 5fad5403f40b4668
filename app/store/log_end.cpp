#include "store/log_end.hpp"

#include "store/regular_file.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

// The format: https://www.sqlite.org/fileformat2.html#walformat

namespace store {
namespace {

using Bytes = std::span<const unsigned char>;
constexpr std::size_t headerSize = 32, frameHeaderSize = 24;

std::uint32_t bigEndian(Bytes bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = at; i < at + 4; ++i) value = value << 8U | bytes[i];
  return value;
}

std::uint32_t littleEndian(Bytes bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = at + 4; i-- > at;) value = value << 8U | bytes[i];
  return value;
}

class Sum {
 public:
  explicit Sum(bool isBigEndian) : isBigEndian_(isBigEndian) {}
  void add(Bytes bytes) {
    for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
      first_ += word(bytes, at) + second_;
      second_ += word(bytes, at + 4) + first_;
    }
  }
  bool is(Bytes bytes, std::size_t at) const {
    return first_ == bigEndian(bytes, at) && second_ == bigEndian(bytes, at + 4);
  }

 private:
  std::uint32_t word(Bytes bytes, std::size_t at) const {
    return isBigEndian_ ? bigEndian(bytes, at) : littleEndian(bytes, at);
  }
  bool isBigEndian_;
  std::uint32_t first_ = 0, second_ = 0;
};

/// Whether a frame is none of this log's: nothing, or of an earlier log that this one has not come to yet.
/// The first salt is one more in each log than in the one before it.
bool isLeftOver(Bytes frame, Bytes header) {
  if (std::ranges::all_of(frame.first(frameHeaderSize), [](unsigned char byte) { return byte == 0; }))
    return true;
  constexpr std::uint32_t few = 1U << 12U;
  return bigEndian(header, 16) - bigEndian(frame, 8) - 1 < few;
}

} // namespace

LogEnd logEndOf(const std::filesystem::path& log) {
  LogEnd end;
  RegularFile file{log};
  std::array<unsigned char, headerSize> header{};
  if (file.size() <= static_cast<std::int64_t>(headerSize) || file.read(header) != headerSize) return end;
  constexpr std::uint32_t magic = 0x377f0682;
  const std::uint32_t kind = bigEndian(header, 0), pageSize = bigEndian(header, 8);
  Sum sum{(kind & 1U) == 1};
  sum.add(Bytes{header}.first(24));
  if ((kind & ~1U) != magic || pageSize < 512 || pageSize > 65536 || !sum.is(header, 24)) {
    end.unreadable = file.size();
    return end;
  }
  std::vector<unsigned char> frame(frameHeaderSize + pageSize);
  bool isWhole = true;
  for (std::size_t got = 0; (got = file.read(frame)) >= frameHeaderSize;) {
    const bool isCut = got < frame.size();
    if (isLeftOver(frame, header) || (isCut && got == frameHeaderSize)) { // or killed between two writes
      isWhole = false;
      continue;
    }
    sum.add(Bytes{frame}.first(8));
    sum.add(Bytes{frame}.subspan(frameHeaderSize));
    isWhole = isWhole && !isCut && sum.is(frame, 16) && bigEndian(frame, 8) == bigEndian(header, 16) &&
              bigEndian(frame, 12) == bigEndian(header, 20);
    (isWhole ? end.frames : end.unreadable) += isWhole ? 1 : static_cast<std::int64_t>(got);
  }
  return end;
}

} // namespace store
