#include "shell/start/samples.hpp"

#include "base/whole_text.hpp"
#include "document/sample.hpp"
#include "shell/shell.hpp"
#include "shell/start/free_name.hpp"

namespace shell {

namespace fs = std::filesystem;
using namespace language::literals;

std::optional<fs::path> sampleIn(const fs::path& assets, const std::string& language) {
  std::error_code unreadable;
  const fs::path file = assets / "samples" / (language + ".json");
  if (fs::is_regular_file(file, unreadable)) return file;
  return {};
}

std::optional<fs::path> sampleFor(const fs::path& assets, const std::string& language) {
  const auto own = sampleIn(assets, language);
  return own ? own : sampleIn(assets, "en");
}

void openSample(Shell& shell, const std::string& language) {
  const Shell::Settings& settings = shell.settings();
  const auto sample = sampleFor(settings.assets, language);
  if (!sample) return;
  fs::path copy;
  try {
    fs::create_directories(settings.workshops);
    copy = freeName(settings.workshops, shell.words()("start.sample.file"_text));
    constexpr std::size_t most = 4U << 20U; // bytes
    document::makeSample(copy, base::parseJson(base::wholeText(*sample, most)), settings.assets / "templates",
                         {.utc = settings.utc, .seed = settings.seed});
  } catch (const std::exception&) {
    return shell.accident("making the sample", std::current_exception());
  }
  shell.open(copy);
}

} // namespace shell
