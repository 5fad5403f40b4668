#include "report/formats/json_schema.hpp"

#include "support/folder.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

TEST_CASE("the published schema of the export is what the records say of themselves") {
  const std::string made = report::jsonSchema();

  INFO("db/workshop.schema.json should be:\n", made);
  CHECK(support::bytesOf(support::sources() / "db/workshop.schema.json") == made);
}
