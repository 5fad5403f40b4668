#include "base/folder.hpp"

#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>

TEST_CASE("what lies in a folder is found, and goes with it") {
  const support::Folder folder;
  const auto inner = folder / "map";
  std::filesystem::create_directories(inner / "dieper");
  for (const char* name : {"een", ".twee", "dieper/drie"}) support::writeBytes(inner / name, "x");
  std::filesystem::create_directory_symlink(folder.path(), inner / "terug");

  auto found = base::pathsIn(inner);
  std::ranges::sort(found);
  CHECK(found == std::vector<std::filesystem::path>{inner / ".twee", inner / "dieper", inner / "een",
                                                    inner / "terug"});
  CHECK(base::pathsIn(inner, 2).size() == 2);
  CHECK(base::pathsIn(inner / "een").empty());
  CHECK(base::pathsIn(folder / "weg").empty());

  base::removeFolder(inner);
  CHECK_FALSE(std::filesystem::exists(inner));
  CHECK(std::filesystem::exists(folder.path()));
}
