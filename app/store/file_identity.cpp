#include "store/file_identity.hpp"

#include <sys/stat.h>

namespace store {

std::optional<FileIdentity> identityOf(const std::filesystem::path& file) {
  struct stat found {};
  if (::stat(file.c_str(), &found) != 0) return {};
  return FileIdentity{found.st_dev, found.st_ino};
}

} // namespace store
