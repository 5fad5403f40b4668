#include "store/header.hpp"

#include "store/error.hpp"
#include "store/regular_file.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace store {
namespace {

using namespace std::string_view_literals;
using Bytes = std::array<unsigned char, 100>;

std::uint32_t bigEndian(const Bytes& bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = at; i < at + 4; ++i) value = value << 8U | bytes[i];
  return value;
}

} // namespace

Header readHeader(const std::filesystem::path& file) {
  RegularFile in{file};
  Bytes bytes{};
  const std::size_t got = in.read(bytes);
  constexpr auto begin = "SQLite format 3\0"sv;
  if (got != bytes.size() || !std::equal(begin.begin(), begin.end(), bytes.begin()))
    throw Error{Fault::NotOurs, file.string() + " is another kind of file"};
  constexpr std::size_t userVersion = 60, applicationId = 68;
  return {bigEndian(bytes, applicationId), bigEndian(bytes, userVersion)};
}

} // namespace store
