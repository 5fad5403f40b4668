#include "support/sources.hpp"

namespace support {

const std::filesystem::path& sources() {
  static const std::filesystem::path folder{SOURCE_FOLDER};
  return folder;
}

} // namespace support
