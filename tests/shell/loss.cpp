#include "document/stages.hpp"
#include "support/fake_table.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

using support::FakeTable;

TEST_CASE("people are told when a file holds less than what was saved in it") {
  FakeTable table;
  const auto file = table.folder() / "permit.journey";
  document::Document::create(file, support::permitWorkshop(std::filesystem::path{SOURCE_FOLDER} / "assets"),
                             {.utc = [] { return base::UtcMilliseconds{1}; }});
  REQUIRE(table.shell().open(file));
  table.settle();
  table.shell().close();
  const std::string older = support::bytesOf(file);
  REQUIRE(table.shell().open(file));
  table.settle();
  CHECK_FALSE(table.shell().hasMessage());
  const auto stage = (*table.workshop().stages.begin()).id;
  table.document().perform({{}, document::deed::renameStage}, [&](document::Edit& edit) {
    return document::renameStage(edit, stage, "Vooraf");
  });
  table.shell().close();

  support::writeBytes(file, older);
  REQUIRE(table.shell().open(file));
  table.settle();

  CHECK(table.area("message").label == "Er ontbreekt iets in dit bestand");
  table.tap("message/close");
  CHECK_FALSE(table.shell().hasMessage());
}
