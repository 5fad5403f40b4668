#include "store/header.hpp"

#include "store/error.hpp"

#include <array>
#include <fstream>
#include <string_view>

namespace store {
namespace {

using namespace std::string_view_literals;
using Bytes = std::array<char, 100>;

std::uint32_t bigEndian(const Bytes& bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = at; i < at + 4; ++i) value = value << 8U | static_cast<unsigned char>(bytes[i]);
  return value;
}

} // namespace

Header readHeader(const std::filesystem::path& file) {
  std::error_code code;
  const auto status = std::filesystem::status(file, code);
  if (!std::filesystem::exists(status)) throw Error{Fault::Missing, file.string() + " is not there"};
  if (!std::filesystem::is_regular_file(status))
    throw Error{Fault::NotOurs, file.string() + " is no regular file"};
  std::ifstream in{file, std::ios::binary};
  if (!in) throw systemError("read " + file.string());
  Bytes bytes{};
  in.read(bytes.data(), bytes.size());
  if (in.gcount() != static_cast<std::streamsize>(bytes.size()) ||
      !std::string_view{bytes.data(), bytes.size()}.starts_with("SQLite format 3\0"sv))
    throw Error{Fault::NotOurs, file.string() + " is another kind of file"};
  constexpr std::size_t userVersion = 60, applicationId = 68;
  return {bigEndian(bytes, applicationId), bigEndian(bytes, userVersion)};
}

} // namespace store
