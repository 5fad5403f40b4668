#pragma once
// A picture file of somebody else - from a camera, a telephone, a stick - as a small picture of our own:
// upright, a square of its middle, drawn anew, so that nothing of what the file hides comes along: no place,
// no time, no name of a camera, no larger picture behind the small one.
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace look {

inline constexpr std::size_t mostPhotoBytes = std::size_t{20} << 20U;
inline constexpr std::int64_t mostPhotoPixels =
    50'000'000;                       ///< told by the file's head; nothing is unpacked before
inline constexpr int photoSide = 512; ///< of what is made of it, at most

enum class PhotoFault {
  Unreadable, ///< the file cannot be read: the stick is gone
  NotOne,     ///< neither PNG nor JPEG
  TooLarge,   ///< of bytes
  TooMany,    ///< of pixels
  Broken      ///< it begins as one, and ends too early or makes no sense
};
struct PhotoError : std::runtime_error {
  explicit PhotoError(PhotoFault which);
  PhotoFault fault;
};

/// The bytes of the file. Throws PhotoError.
std::string readPhoto(const std::filesystem::path& file);
/// PNG bytes of a square, at most `most` pixels wide. Throws PhotoError. Takes long: not for the thread that
/// draws.
std::string squareOf(std::string_view photo, int most = photoSide);
/// How the camera was held, 1 to 8 as EXIF says it; 1 where nothing is told.
int orientationIn(std::string_view photo);

} // namespace look
