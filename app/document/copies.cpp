#include "document/copies.hpp"

#include "document/open_error.hpp"
#include "document/place.hpp"
#include "store/snapshots.hpp"

namespace document {

namespace fs = std::filesystem;

fs::path copiesOf(const fs::path& copies, const fs::path& file) {
  const Place place = placeOf(file);
  return copies / (place.name + "-" + place.key);
}

std::optional<Copy> newestWholeCopy(const fs::path& copies, const fs::path& file) {
  if (copies.empty()) return {};
  for (const store::Snapshot& snapshot :
       store::Snapshots{copiesOf(copies, file), file.extension().string()}.list()) {
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

} // namespace document
