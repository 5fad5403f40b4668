// Whatever bytes come in as a workshop: they are refused with a reason, or they make one that survives its
// own export.
#include "report/formats/json_import.hpp"

#include "report/formats/format.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <stdexcept>

namespace {

const language::Catalogue& noTexts() {
  static const language::Catalogue catalogue = [] {
    const auto file = std::filesystem::temp_directory_path() / "journeytable-fuzz-texts.json";
    std::ofstream(file) << "{}";
    return language::Catalogue::read(file);
  }();
  return catalogue;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  std::optional<journey::Workshop> workshop;
  try {
    workshop = report::importJson({reinterpret_cast<const char*>(bytes), size});
  } catch (const std::runtime_error&) {
    return 0;
  }
  const report::Story story = report::storyOf(*workshop);
  const std::string again = report::makeJson({*workshop, noTexts(), story}).front().bytes;
  if (!(report::importJson(again) == *workshop)) std::abort();
  return 0;
}
