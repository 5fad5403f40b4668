#include "support/open_permit.hpp"

#include <chrono>
#include <cstdlib>
#include <thread>

namespace support {

void openPermit(FakeTable& table, int touchpoints, bool voted) {
  const auto file = table.folder() / "permit.journey";
  document::Document::create(file, permitWorkshop(table.shell().settings().assets, touchpoints, voted),
                             {.utc = table.shell().settings().utc});
  table.shell().open(file);
  table.settle();
}

void keepPicture(FakeTable& table, const std::string& name) {
  if (const char* folder = std::getenv("JOURNEYTABLE_PICTURES"); folder != nullptr && *folder != 0)
    table.picture(std::filesystem::path{folder} / (name + ".png"));
}

std::string writingSeat(const FakeTable& table) {
  const std::string done = "/key/done";
  std::string seat;
  for (const std::string& area : table.areas("seat/"))
    if (area.ends_with(done)) seat = area.substr(0, area.size() - done.size());
  return seat;
}

bool waitFor(FakeTable& table, const std::string& area) {
  for (int i = 0; i < 600 && !table.has(area); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds{50});
    table.wait(0.15);
  }
  return table.has(area);
}

} // namespace support
