#include "program/ui_tree_file.hpp"

#include "support/folder.hpp"

#include <doctest/doctest.h>

TEST_CASE("what is on screen is written whole, and only when it differs") {
  const support::Folder folder;
  const auto file = folder / "tree.json";
  program::UiTreeFile tree(file);

  tree.write("{\"step\": \"map\"}\n");
  CHECK(support::bytesOf(file) == "{\"step\": \"map\"}\n");

  support::writeBytes(file, "someone else's");
  tree.write("{\"step\": \"map\"}\n");
  CHECK(support::bytesOf(file) == "someone else's");

  tree.write("{\"step\": \"voting\"}\n");
  CHECK(support::bytesOf(file) == "{\"step\": \"voting\"}\n");
}

TEST_CASE("a place that cannot be written is told") {
  const support::Folder folder;
  program::UiTreeFile tree(folder / "missing" / "tree.json");

  CHECK_THROWS_AS(tree.write("{}"), std::runtime_error);
}
