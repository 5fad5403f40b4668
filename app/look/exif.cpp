#include "look/exif.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace look {
namespace {

constexpr int upright = 1;

/// Numbers of a text of bytes, in either order; nothing beyond its end.
class Bytes {
 public:
  explicit Bytes(std::string_view bytes, bool littleFirst = false) : bytes_(bytes), little_(littleFirst) {}
  std::optional<std::uint32_t> number(std::size_t at, std::size_t length) const {
    if (at > bytes_.size() || bytes_.size() - at < length) return {};
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < length; ++i) {
      const std::size_t place = little_ ? at + length - 1 - i : at + i;
      value = value << 8U | static_cast<unsigned char>(bytes_[place]);
    }
    return value;
  }

 private:
  std::string_view bytes_;
  bool little_;
};

/// Of the first directory of a TIFF, which is what EXIF is.
int orientationOfTiff(std::string_view tiff) {
  if (!tiff.starts_with("II") && !tiff.starts_with("MM")) return upright;
  const Bytes bytes{tiff, tiff.starts_with("II")};
  constexpr std::uint32_t tag = 0x0112, aShort = 3;
  const auto directory = bytes.number(4, 4);
  if (bytes.number(2, 2) != 42U || !directory) return upright;
  const std::uint32_t entries = bytes.number(*directory, 2).value_or(0);
  for (std::uint32_t i = 0; i < entries; ++i) {
    const std::size_t at = std::size_t{*directory} + 2 + std::size_t{i} * 12;
    const auto name = bytes.number(at, 2);
    if (!name) return upright; // the directory is cut off
    if (*name != tag) continue;
    const std::uint32_t value = bytes.number(at + 8, 2).value_or(0);
    const bool isOne = bytes.number(at + 2, 2) == aShort && value >= 1 && value <= 8;
    return isOne ? static_cast<int>(value) : upright;
  }
  return upright;
}

} // namespace

int orientationOfJpeg(std::string_view jpeg) {
  const Bytes bytes{jpeg};
  constexpr std::uint32_t application1 = 0xe1, scan = 0xda, end = 0xd9;
  constexpr std::string_view exif{"Exif\0\0", 6};
  for (std::size_t at = 2;;) {
    const auto lead = bytes.number(at, 1), marker = bytes.number(at + 1, 1), length = bytes.number(at + 2, 2);
    if (lead != 0xffU || !marker || *marker == scan || *marker == end || !length || *length < 2)
      return upright;
    const std::string_view segment = jpeg.substr(at + 4, *length - 2);
    if (*marker == application1 && segment.starts_with(exif))
      return orientationOfTiff(segment.substr(exif.size()));
    at += 2 + *length;
    if (at >= jpeg.size()) return upright;
  }
}

int orientationOfPng(std::string_view png) {
  const Bytes bytes{png};
  for (std::size_t at = 8;;) {
    const auto length = bytes.number(at, 4);
    if (!length || at + 8 > png.size()) return upright;
    const std::string_view kind = png.substr(at + 4, 4);
    if (kind == "eXIf") return orientationOfTiff(png.substr(at + 8, *length));
    if (kind == "IEND") return upright;
    at += std::size_t{*length} + 12;
    if (at >= png.size()) return upright;
  }
}

} // namespace look
