// Prints what a result costs, in each form.
//
//   bench_reports                       of 1,000 and 10,000 touchpoints
//   bench_reports 5000 pdf png          of so many, in these forms
//   bench_reports --keep FOLDER ...     and leaves the files there, to be compared
//
// Each form is made in a process of its own from a workshop in memory, as people export it: the story is
// told, the bytes are made and written into memory. "processor" is the time of all its threads together,
// "whole" what people wait. "memory" is the most that was held on top of the workshop.
#include "bench/apart.hpp"
#include "bench/bench_workshop.hpp"
#include "report/export.hpp"
#include "support/sources.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <vector>

namespace {

namespace fs = std::filesystem;

double seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Of all threads.
double processorSeconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// A line of the process's status: VmRSS what it holds, VmHWM the most that it ever held.
double megabytes(std::string_view what) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with(what)) return std::strtod(line.c_str() + what.size() + 1, nullptr) / 1024;
  return 0;
}

struct Workshop {
  int touchpoints;
  const char* what;
  journey::Workshop value;
};

void measure(const Workshop& workshop, const language::Catalogue& words, const report::Format& format,
             const fs::path& folder) {
  const double before = megabytes("VmRSS"), began = seconds(), processorBegan = processorSeconds();
  const auto files =
      report::exportAll(workshop.value, words, folder, {&format, 1},
                        {.made = 1790000000000, .mayReplace = [](const fs::path&) { return true; }});
  const double processor = processorSeconds() - processorBegan, whole = seconds() - began;
  std::uintmax_t bytes = 0;
  for (const fs::path& file : files) bytes += fs::file_size(file);
  std::printf("%7d %-6s %-5s %10.0f %8.0f %8.1f %10.2f\n", workshop.touchpoints, workshop.what,
              std::string(format.extension).c_str(), 1000 * processor, 1000 * whole,
              megabytes("VmHWM") - before, static_cast<double>(bytes) / 1e6);
}

} // namespace

int main(int count, char** words) {
  std::vector<int> sizes;
  std::vector<std::string_view> only;
  std::string folder;
  for (int i = 1; i < count; ++i) {
    const std::string_view word = words[i];
    if (word == "--keep" && i + 1 < count)
      folder = words[++i];
    else if (report::findFormat(word) != nullptr)
      only.push_back(word);
    else
      sizes.push_back(std::atoi(words[i]));
  }
  if (sizes.empty()) sizes = {1000, 10000};
  const bool keeps = !folder.empty();
  if (!keeps) folder = "/dev/shm/journeytable-reports-XXXXXX";
  if (!keeps && mkdtemp(folder.data()) == nullptr) return 1;

  const auto dutch = language::Catalogue::read(support::sources() / "assets" / "languages" / "nl.json");
  std::printf("%7s %-6s %-5s %10s %8s %8s %10s\n", "touch-", "", "", "processor", "whole", "memory", "size");
  std::printf("%7s %-6s %-5s %10s %8s %8s %10s\n", "points", "", "", "ms", "ms", "MB", "MB");
  for (const int touchpoints : sizes)
    for (const bool isVoted : {false, true}) {
      const Workshop workshop{touchpoints, isVoted ? "voted" : "map",
                              isVoted ? bench::votedWorkshopWith(touchpoints)
                                      : bench::workshopWith(touchpoints)};
      const fs::path into = fs::path{folder} / std::to_string(touchpoints) / workshop.what;
      fs::create_directories(into);
      for (const report::Format& format : report::formats())
        if (only.empty() || std::ranges::find(only, format.extension) != only.end())
          bench::apart([&] { measure(workshop, dutch, format, into); },
                       [&](const std::exception& error) { std::printf("%s\n", error.what()); });
    }
  if (!keeps) fs::remove_all(folder);
}
