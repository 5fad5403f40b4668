#include "base/whole_text.hpp"

#include "support/folder.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

namespace {

std::errc refusalOf(const std::filesystem::path& file, std::size_t most = 100) {
  try {
    base::wholeText(file, most);
  } catch (const std::filesystem::filesystem_error& error) {
    CHECK(error.path1() == file);
    return static_cast<std::errc>(error.code().value());
  }
  return {};
}

} // namespace

TEST_CASE("a small file is read whole, and nothing else is") {
  const support::Folder folder;
  const std::string bytes("een\0twee\r\n", 10);
  support::writeBytes(folder / "klein", bytes);
  CHECK(base::wholeText(folder / "klein", 10) == bytes);
  CHECK(refusalOf(folder / "klein", 9) == std::errc::file_too_large);
  CHECK(refusalOf(folder / "weg") == std::errc::no_such_file_or_directory);
  CHECK(refusalOf(folder.path()) == std::errc::is_a_directory);
  CHECK(refusalOf("/dev/zero") == std::errc::invalid_argument);
  REQUIRE(::mkfifo((folder / "pijp").c_str(), 0600) == 0);
  CHECK(refusalOf(folder / "pijp") == std::errc::invalid_argument); // and nobody waits for its other end
}
