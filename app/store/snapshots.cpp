#include "store/snapshots.hpp"

#include "base/folder.hpp"
#include "store/error.hpp"
#include "store/whole_file.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <optional>
#include <set>
#include <utility>

namespace store {
namespace {

namespace fs = std::filesystem;

constexpr base::UtcMilliseconds second = 1000, hour = 3600 * second, day = 24 * hour;

std::string nameOf(base::UtcMilliseconds time, std::int64_t held) {
  const std::time_t seconds = time / second;
  std::tm utc{};
  ::gmtime_r(&seconds, &utc);
  std::array<char, 32> text{}, parts{};
  std::strftime(text.data(), text.size(), "%Y-%m-%dT%H%M%S", &utc);
  std::snprintf(parts.data(), parts.size(), ".%03dZ", static_cast<int>(time % second));
  return std::string{text.data()} + parts.data() + (held > 0 ? "-" + std::to_string(held) : "");
}

/// "2026-11-22T140533.250Z-41"; those of earlier versions do not tell how far they had come.
std::optional<Snapshot> read(const fs::path& file) {
  const std::string name = file.stem().string();
  std::tm utc{};
  int parts = 0;
  long long held = 0;
  const char* const rest = ::strptime(name.c_str(), "%Y-%m-%dT%H%M%S", &utc);
  if (rest == nullptr || std::sscanf(rest, ".%3dZ-%18lld", &parts, &held) < 1) return {};
  Snapshot snapshot{file, ::timegm(&utc) * second + parts, held};
  if (nameOf(snapshot.made, snapshot.held) != name) return {}; // no name of ours
  return snapshot;
}

std::pair<std::int64_t, base::UtcMilliseconds> orderOf(const Snapshot& snapshot) {
  return {snapshot.held, snapshot.made};
}

/// Whether one of them has this name, wherever it lies.
bool isAmong(const std::vector<Snapshot>& snapshots, const fs::path& file) {
  return std::ranges::any_of(snapshots,
                             [&](const Snapshot& one) { return one.file.filename() == file.filename(); });
}

/// A copy of the snapshot beside where the file is to be; what fails leaves nothing. Throws Error.
fs::path copiedBeside(const fs::path& file, const fs::path& snapshot) {
  const fs::path unfinished = unfinishedOf(file);
  std::error_code failed, none;
  fs::copy_file(snapshot, unfinished, fs::copy_options::overwrite_existing, failed);
  if (failed) {
    fs::remove(unfinished, none);
    throw Error{failed == std::errc::no_space_on_device ? Fault::DiskFull : Fault::Failed,
                "copy " + snapshot.string() + ": " + failed.message()};
  }
  return unfinished;
}

} // namespace

std::vector<Snapshot> Snapshots::list() const {
  std::vector<Snapshot> found;
  for (const fs::path& path : base::pathsIn(folder_))
    if (auto snapshot = read(path); snapshot && path.extension() == extension_)
      found.push_back(std::move(*snapshot));
  std::ranges::sort(found, std::ranges::greater{}, orderOf);
  return found;
}

void Snapshots::make(std::int64_t held, base::UtcMilliseconds now,
                     const std::function<void(const fs::path&)>& copy) const {
  std::error_code none;
  fs::create_directories(folder_, none);
  const fs::path made = folder_ / (nameOf(now, held) + extension_);
  copy(made);
  tidy(made);
}

void Snapshots::tidy(const fs::path& spared) const {
  std::error_code none;
  const auto all = list();
  const auto kept = keptOf(all);
  for (const Snapshot& snapshot : all)
    if (snapshot.file != spared && std::ranges::find(kept, snapshot.file, &Snapshot::file) == kept.end())
      fs::remove(snapshot.file, none);
}

void Snapshots::bringTo(const Snapshots& other) const {
  fs::create_directories(other.folder_);
  // What is not kept there is not brought there again and again.
  const auto all = list();
  auto together = other.list();
  for (const Snapshot& mine : all)
    if (!isAmong(together, mine.file)) together.push_back(mine);
  std::ranges::sort(together, std::ranges::greater{}, orderOf);
  const auto kept = keptOf(together);
  for (const Snapshot& mine : all) {
    const fs::path twin = other.folder_ / mine.file.filename();
    if (isAmong(kept, mine.file) && !hasContent(twin)) takePlace(copiedBeside(twin, mine.file), twin);
  }
  other.tidy();
}

std::vector<Snapshot> keptOf(const std::vector<Snapshot>& snapshots) {
  constexpr std::size_t newest = 12, mostHours = 25, mostDays = 32;
  std::vector<Snapshot> kept;
  std::set<base::UtcMilliseconds> hours, days;
  for (const Snapshot& snapshot : snapshots) {
    const bool ofItsHour = hours.size() < mostHours && hours.insert(snapshot.made / hour).second;
    const bool ofItsDay = days.size() < mostDays && days.insert(snapshot.made / day).second;
    if (kept.size() < newest || ofItsHour || ofItsDay) kept.push_back(snapshot);
  }
  return kept;
}

void layDown(const fs::path& snapshot, const fs::path& file) { appear(copiedBeside(file, snapshot), file); }

} // namespace store
