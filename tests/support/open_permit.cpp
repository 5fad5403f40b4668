#include "support/open_permit.hpp"

#include <cstdlib>

namespace support {

void openPermit(FakeTable& table, int touchpoints, bool voted) {
  const auto file = table.folder() / "permit.journey";
  document::Document::create(file, permitWorkshop(table.shell().settings().assets, touchpoints, voted),
                             {.utc = table.shell().settings().utc});
  table.shell().open(file);
  table.settle();
}

void keepPicture(FakeTable& table, const std::string& name) {
  if (const char* folder = std::getenv("JOURNEYTABLE_PICTURES"))
    table.picture(std::filesystem::path{folder} / (name + ".png"));
}

} // namespace support
