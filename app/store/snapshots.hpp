#pragma once
// Whole copies of a database in a folder of their own, each with the time at which it was made; older ones
// give way.
#include "base/time.hpp"
#include "store/database.hpp"

#include <filesystem>
#include <vector>

namespace store {

struct Snapshot {
  std::filesystem::path file;
  base::UtcMilliseconds made = 0;
};

class Snapshots {
 public:
  /// The folder need not be there; `extension` of their files, with its dot.
  Snapshots(std::filesystem::path folder, std::string extension)
      : folder_(std::move(folder)), extension_(std::move(extension)) {}

  /// The newest first; none where the folder cannot be read.
  std::vector<Snapshot> list() const;
  /// Of the database as it is now, outside a transaction: it appears in the folder when it is whole and on
  /// the disk. Then those go that are not kept any more. Throws Error, and leaves nothing.
  void make(Database& database, base::UtcMilliseconds now) const;

 private:
  std::filesystem::path folder_;
  std::string extension_;
};

/// Which of these, the newest first, are kept: the newest dozen, of the day before the
/// newest one in each hour, and of the month before it one in each day.
std::vector<Snapshot> keptOf(const std::vector<Snapshot>& snapshots);

/// Makes a new file of a snapshot's, which stays. Throws Error (Exists).
void layDown(const std::filesystem::path& snapshot, const std::filesystem::path& file);

} // namespace store
