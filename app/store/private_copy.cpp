#include "store/private_copy.hpp"

#include "base/folder.hpp"
#include "store/error.hpp"
#include "store/regular_file.hpp"
#include "store/whole_file.hpp"

#include <unistd.h>

#include <string>
#include <utility>

namespace store {

namespace fs = std::filesystem;

PrivateCopy::PrivateCopy(const fs::path& file) {
  std::string folder = (fs::temp_directory_path() / "journeytable-XXXXXX").string();
  if (::mkdtemp(folder.data()) == nullptr) throw systemError("make a private folder");
  folder_ = folder;
  try {
    for (const char* suffix : {"", "-wal", "-journal"}) {
      if (!hasContent(beside(file, suffix))) continue;
      requireReadable(beside(file, suffix));
      fs::copy_file(beside(file, suffix), beside(this->file(), suffix));
      fs::permissions(beside(this->file(), suffix), fs::perms::owner_read | fs::perms::owner_write);
    }
  } catch (...) {
    base::removeFolder(folder_);
    throw;
  }
}

PrivateCopy::~PrivateCopy() {
  if (!folder_.empty()) base::removeFolder(folder_);
}

fs::path PrivateCopy::take() { return std::exchange(folder_, {}); }

void requireReadable(const fs::path& file) {
  constexpr std::int64_t largest = std::int64_t{2} << 30U; // bytes
  if (RegularFile{file}.size() > largest)
    throw Error{Fault::Failed, file.string() + " is larger than any workshop"};
}

} // namespace store
