#include "document/copies.hpp"

#include "base/folder.hpp"
#include "document/open_error.hpp"
#include "document/place.hpp"
#include "store/snapshots.hpp"

#include <algorithm>
#include <iterator>

namespace document {

namespace fs = std::filesystem;

fs::path copiesOf(const fs::path& copies, const fs::path& file) {
  const Place place = placeOf(file);
  return copies / (place.name + "-" + place.key);
}

std::optional<Copy> newestWholeCopy(const std::vector<fs::path>& copies, const fs::path& file) {
  std::vector<store::Snapshot> all;
  for (const fs::path& folder : copies)
    if (!folder.empty())
      std::ranges::move(store::Snapshots{copiesOf(folder, file), file.extension().string()}.list(),
                        std::back_inserter(all));
  std::ranges::stable_sort(all, std::ranges::greater{}, &store::Snapshot::held);
  for (const store::Snapshot& snapshot : all) {
    try {
      const Checked checked = check(snapshot.file);
      if (checked.findings.empty()) return Copy{snapshot.file, snapshot.made, checked.events};
    } catch (const OpenError&) {
      // One of them may be damaged too, or of a newer version: an older one will do.
    }
  }
  return {};
}

void bringBack(const Copy& copy, const fs::path& file) {
  orOpenError(file, [&] { store::layDown(copy.file, file); });
}

void eraseInCopies(const fs::path& copies, const fs::path& file, std::int64_t identity,
                   const Tokens& tokens) {
  const fs::path own = copiesOf(copies, file);
  for (const fs::path& folder : base::pathsIn(copies)) {
    const auto& erase = folder == own ? eraseOrRemove : eraseIn;
    for (const store::Snapshot& copy : store::Snapshots{folder, file.extension().string()}.list()) {
      try {
        erase(copy.file, identity, tokens);
      } catch (const store::Error& error) {
        using store::Fault;
        const auto isAnothers = {Fault::Damaged, Fault::NotOurs, Fault::Newer};
        if (std::ranges::find(isAnothers, error.fault) == isAnothers.end()) throw;
      }
    }
  }
}

} // namespace document
