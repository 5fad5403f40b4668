#include "store/snapshots.hpp"

#include "store/application_file.hpp"
#include "store/whole_file.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <optional>
#include <set>

namespace store {
namespace {

namespace fs = std::filesystem;

constexpr base::UtcMilliseconds second = 1000, hour = 3600 * second, day = 24 * hour, month = 31 * day;
constexpr std::size_t newest = 12;

/// "2026-11-22T140533.250Z": their order is that of the times.
std::string nameOf(base::UtcMilliseconds time) {
  const std::time_t seconds = time / second;
  std::tm utc{};
  ::gmtime_r(&seconds, &utc);
  std::array<char, 32> text{}, parts{};
  std::strftime(text.data(), text.size(), "%Y-%m-%dT%H%M%S", &utc);
  std::snprintf(parts.data(), parts.size(), ".%03dZ", static_cast<int>(time % second));
  return std::string{text.data()} + parts.data();
}

std::optional<base::UtcMilliseconds> timeOf(const std::string& name) {
  std::tm utc{};
  int parts = 0;
  const char* const rest = ::strptime(name.c_str(), "%Y-%m-%dT%H%M%S", &utc);
  if (rest == nullptr || std::sscanf(rest, ".%3dZ", &parts) != 1) return {};
  const base::UtcMilliseconds time = ::timegm(&utc) * second + parts;
  if (nameOf(time) != name) return {}; // no name of ours
  return time;
}

} // namespace

std::vector<Snapshot> Snapshots::list() const {
  std::vector<Snapshot> found;
  std::error_code unreadable;
  for (fs::directory_iterator at(folder_, unreadable), end; !unreadable && at != end;
       at.increment(unreadable))
    if (const auto made = timeOf(at->path().stem().string()); made && at->path().extension() == extension_)
      found.push_back({at->path(), *made});
  std::ranges::sort(found, std::ranges::greater{}, &Snapshot::made);
  return found;
}

void Snapshots::make(Database& database, base::UtcMilliseconds now) const {
  std::error_code none;
  fs::create_directories(folder_, none);
  copyFile(database, folder_ / (nameOf(now) + extension_));
  const auto all = list();
  const auto kept = keptOf(all);
  for (const Snapshot& snapshot : all)
    if (std::ranges::find(kept, snapshot.file, &Snapshot::file) == kept.end())
      fs::remove(snapshot.file, none);
}

std::vector<Snapshot> keptOf(const std::vector<Snapshot>& snapshots) {
  std::vector<Snapshot> kept;
  std::set<base::UtcMilliseconds> hours, days;
  for (const Snapshot& snapshot : snapshots) {
    const auto age = snapshots.front().made - snapshot.made;
    const bool ofItsHour = hours.insert(snapshot.made / hour).second && age < day;
    const bool ofItsDay = days.insert(snapshot.made / day).second && age < month;
    if (kept.size() < newest || ofItsHour || ofItsDay) kept.push_back(snapshot);
  }
  return kept;
}

void layDown(const fs::path& snapshot, const fs::path& file) {
  const fs::path unfinished = unfinishedOf(file);
  std::error_code failed, none;
  fs::copy_file(snapshot, unfinished, fs::copy_options::overwrite_existing, failed);
  if (failed) {
    fs::remove(unfinished, none);
    throw Error{failed == std::errc::no_space_on_device ? Fault::DiskFull : Fault::Failed,
                "copy " + snapshot.string() + ": " + failed.message()};
  }
  sync(unfinished);
  appear(unfinished, file);
}

} // namespace store
