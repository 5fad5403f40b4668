#include "base/replaced_file.hpp"

#include "support/folder.hpp"

#include <doctest/doctest.h>

namespace fs = std::filesystem;

TEST_CASE("a file that is replaced holds all of what it holds now") {
  const support::Folder folder;
  const fs::path file = folder / "memory.json";

  base::replaceFile(file, "before, and longer");
  CHECK(support::bytesOf(file) == "before, and longer");

  base::replaceFile(file, std::string_view{"a\0b", 3});
  CHECK(support::bytesOf(file) == std::string{"a\0b", 3});
  CHECK(std::distance(fs::directory_iterator{folder.path()}, fs::directory_iterator{}) == 1);
}

TEST_CASE("where a file cannot be replaced it is as it was, and nothing lies beside it") {
  const support::Folder folder;
  const fs::path taken = folder / "a_folder";
  fs::create_directories(taken / "inside");

  CHECK_THROWS_AS(base::replaceFile(taken, "text"), fs::filesystem_error);
  CHECK_THROWS_AS(base::replaceFile(folder / "none" / "file", "text"), fs::filesystem_error);

  CHECK(fs::is_directory(taken / "inside"));
  CHECK(std::distance(fs::directory_iterator{folder.path()}, fs::directory_iterator{}) == 1);
}
