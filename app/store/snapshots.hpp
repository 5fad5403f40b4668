#pragma once
// Whole copies of a database in a folder of their own, each with the time at which it was made and how far
// its content had come; older ones give way.
//
// They are ordered by what they hold: clocks are set wrong and right again, and none of that may make a copy
// look old.
#include "base/time.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace store {

struct Snapshot {
  std::filesystem::path file;
  base::UtcMilliseconds made = 0;
  std::int64_t held = 0; ///< how far its content had come, a number that grows; 0: not told
};

class Snapshots {
 public:
  /// The folder need not be there; `extension` of their files, with its dot.
  Snapshots(std::filesystem::path folder, std::string extension)
      : folder_(std::move(folder)), extension_(std::move(extension)) {}

  /// Who holds most first, of equals the newest; none where the folder cannot be read.
  std::vector<Snapshot> list() const;
  /// `copy` makes a file, as copyFile or createFile do. Then those go that are not kept any more. Throws what
  /// `copy` throws.
  void make(std::int64_t held, base::UtcMilliseconds now,
            const std::function<void(const std::filesystem::path&)>& copy) const;
  /// Brings those that another place lacks there, each whole or not at all; of all that lie there then, those
  /// go that are not kept any more. Throws Error, or what the medium says.
  void bringTo(const Snapshots& other) const;

 private:
  /// Removes those that are not kept.
  void tidy(const std::filesystem::path& spared = {}) const;
  std::filesystem::path folder_;
  std::string extension_;
};

/// Which of these, in the order of list(), are kept: the first dozen, then the first of each hour, as many
/// hours as a day has, and the first of each day, as many days as a month has. It asks for no time of now: a
/// clock that is wrong counts new hours, and makes none of the others old.
std::vector<Snapshot> keptOf(const std::vector<Snapshot>& snapshots);

/// Makes a new file of a snapshot's, which stays. Throws Error (Exists).
void layDown(const std::filesystem::path& snapshot, const std::filesystem::path& file);

} // namespace store
