#pragma once
// A table with a workshop open at one step, for the tests of the steps that show charts.
#include "support/fake_table.hpp"
#include "support/sources.hpp"

#include <cstdlib>

namespace support {

class ChartTable : public FakeTable {
 public:
  ChartTable(const journey::Workshop& workshop, const std::string& step, Size size = {},
             const std::string& language = "nl")
      : FakeTable(size, language) {
    const auto file = folder() / "chart.journey";
    document::Document::create(file, workshop, {.utc = [] { return base::UtcMilliseconds{1790000000000}; }});
    shell().open(file);
    shell().table()->go(step);
    settle();
  }
  static journey::Workshop permit(int touchpoints = 14, bool voted = true) {
    return permitWorkshop(support::sources() / "assets", touchpoints, voted);
  }

  /// The touchpoint that lies `index` places from the beginning of the journey.
  const journey::Touchpoint& touchpoint(std::size_t index) {
    return *shell().table()->room().outline().journeyOrder().at(index);
  }
  std::string id(std::size_t index) { return std::to_string(touchpoint(index).id.value); }
  /// Where an area is on the table.
  base::Rect box(const std::string& name) const {
    const touch::Area& found = area(name);
    return found.place(found.box);
  }
  std::vector<std::string> notices() { return shell().table()->room().notices.texts(); }

  /// Keeps a picture where JOURNEYTABLE_PICTURES asks for them.
  void keep(const std::string& name) {
    if (const char* folder = std::getenv("JOURNEYTABLE_PICTURES"))
      picture(std::filesystem::path{folder} / (name + ".png"));
  }
};

inline constexpr FakeTable::Size fullHd{1920, 1080, 1.334}, ultraHd{3840, 2160, 2.667};

} // namespace support
