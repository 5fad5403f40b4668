#include "look/photo.hpp"

#include "support/folder.hpp"
#include "support/photo_bytes.hpp"

#include <doctest/doctest.h>

#include <array>
#include <fstream>
#include <optional>

using look::PhotoFault;

namespace {

std::optional<PhotoFault> faultOf(std::string_view photo) {
  try {
    look::squareOf(photo);
    return {};
  } catch (const look::PhotoError& error) {
    return error.fault;
  }
}

struct Made {
  int w = 0, h = 0;
  std::string quarters; ///< R, G, B, W, from the left and the top; ? is another colour
};

Made madeOf(std::string_view photo) {
  const look::Surface square = look::surfaceOfPng(look::squareOf(photo));
  REQUIRE(square);
  Made made{cairo_image_surface_get_width(square.get()), cairo_image_surface_get_height(square.get()), {}};
  for (const int y : {made.h / 4, made.h * 3 / 4})
    for (const int x : {made.w / 4, made.w * 3 / 4}) {
      const auto* row = reinterpret_cast<const std::uint32_t*>(
          cairo_image_surface_get_data(square.get()) +
          static_cast<std::ptrdiff_t>(y) * cairo_image_surface_get_stride(square.get()));
      const auto has = [&](int shift) { return (row[x] >> shift & 0xffU) > 128; };
      const int bits = (has(16) ? 4 : 0) + (has(8) ? 2 : 0) + (has(0) ? 1 : 0);
      made.quarters += bits == 4 ? 'R' : bits == 2 ? 'G' : bits == 1 ? 'B' : bits == 7 ? 'W' : '?';
    }
  return made;
}

} // namespace

TEST_CASE("a photo becomes upright, however the camera was held") {
  // As EXIF says it: where the first row and the first column of the file belong.
  const std::array<std::string, 8> expected{"RGBW", "GRWB", "WBGR", "BWRG", "RBGW", "BRWG", "WGBR", "GWRB"};
  for (int orientation = 1; orientation <= 8; ++orientation) {
    CAPTURE(orientation);
    for (const auto& [w, h] : {std::pair{64, 64}, {96, 64}, {64, 96}}) {
      const std::string jpeg = support::jpegOf(w, h, orientation);
      CHECK(look::orientationIn(jpeg) == orientation);
      const Made made = madeOf(jpeg);
      CHECK(made.w == 64);
      CHECK(made.h == 64);
      CHECK(made.quarters == expected.at(static_cast<std::size_t>(orientation - 1)));
    }
  }
  for (const int unknown : {0, 9, 700}) CHECK(look::orientationIn(support::jpegOf(8, 8, unknown)) == 1);
}

TEST_CASE("the middle of a large photo, PNG or JPEG, becomes a square of 512") {
  for (const auto& [w, h] : {std::pair{2000, 1100}, {1100, 2000}, {4000, 600}}) {
    for (const std::string& photo : {support::jpegOf(w, h), support::pngOf(w, h)}) {
      const Made made = madeOf(photo);
      CHECK(made.w == look::photoSide);
      CHECK(made.h == look::photoSide);
      CHECK(made.quarters == "RGBW");
    }
  }
  CHECK(madeOf(support::pngOf(1, 1)).w == 1);
  CHECK(madeOf(support::pngOf(3, 700)).w == 3);
}

TEST_CASE("nothing that a file hides comes along") {
  const std::string secret = "52.0907 N 5.1214 E, camera of Anna";
  const std::string made = look::squareOf(support::jpegOf(64, 64, 1, secret));
  for (const char* hidden : {"Anna", "Exif", "tEXt", "eXIf", "iCCP", "tIME"})
    CHECK(made.find(hidden) == std::string::npos);
  CHECK(look::squareOf(made) == made); // a picture of our own stays what it is
}

TEST_CASE("what is no picture, or too much of one, is refused by what is wrong with it") {
  CHECK(faultOf("") == PhotoFault::NotOne);
  CHECK(faultOf("GIF89a") == PhotoFault::NotOne);
  CHECK(faultOf("<svg/>") == PhotoFault::NotOne);
  CHECK(faultOf("\x89PNG\r\n\x1a\n") == PhotoFault::Broken);
  CHECK(faultOf("\xff\xd8\xff\xe0") == PhotoFault::Broken);
  std::string huge = support::pngOf(4, 4);
  huge.replace(16, 8, std::string("\0\1\0\0\0\1\0\0", 8)); // 65,536 by 65,536
  CHECK(faultOf(huge) == PhotoFault::TooMany);
  huge.replace(16, 8, std::string("\0\0\0\0\0\0\0\1", 8));
  CHECK(faultOf(huge) == PhotoFault::Broken);
  std::string wide = support::jpegOf(16, 16);
  const auto frame = wide.find("\xff\xc0");
  REQUIRE(frame != std::string::npos);
  wide.replace(frame + 5, 4, "\xff\xdc\xff\xdc");
  CHECK(faultOf(wide) == PhotoFault::TooMany);
  CHECK(faultOf(std::string(look::mostPhotoBytes + 1, 'x')) == PhotoFault::TooLarge);
}

TEST_CASE("a photo that is cut off anywhere is broken, and one with wrong bytes does no harm") {
  for (const std::string& photo : {support::jpegOf(80, 60, 6), support::pngOf(80, 60)}) {
    for (std::size_t length = 8; length + 20 < photo.size(); length += 1 + photo.size() / 60) {
      CAPTURE(length);
      CHECK(faultOf(std::string_view(photo).substr(0, length)) == PhotoFault::Broken);
    }
    for (std::size_t at = 8; at < photo.size(); at += 1 + photo.size() / 300) {
      std::string wrong = photo;
      wrong[at] = static_cast<char>(wrong[at] ^ 0x5a);
      faultOf(wrong); // refused or taken
    }
  }
}

TEST_CASE("a file is read whole, with a bound") {
  const support::Folder folder;
  const auto write = [&](const char* name, const std::string& bytes) {
    std::ofstream(folder / name, std::ios::binary) << bytes;
    return folder / name;
  };
  const auto faultIn = [](const std::filesystem::path& file) -> std::optional<PhotoFault> {
    try {
      look::readPhoto(file);
      return {};
    } catch (const look::PhotoError& error) {
      return error.fault;
    }
  };
  const std::string photo = support::jpegOf(64, 64);
  CHECK(look::readPhoto(write("a.jpg", photo)) == photo);
  CHECK(faultIn(folder / "none.jpg") == PhotoFault::Unreadable);
  CHECK(faultIn(folder / "") == PhotoFault::Unreadable);
  CHECK(faultIn("/dev/zero") == PhotoFault::Unreadable);
  std::filesystem::resize_file(write("large.jpg", photo), look::mostPhotoBytes + 1);
  CHECK(faultIn(folder / "large.jpg") == PhotoFault::TooLarge);
}
