#include "store/reserve.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <utility>

namespace store {

Reserve::Reserve(const std::filesystem::path& folder, std::int64_t bytes)
    : descriptor_(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600)) {
  if (descriptor_ >= 0 && ::fallocate(descriptor_, 0, 0, bytes) != 0) release();
}

Reserve::~Reserve() { release(); }

bool Reserve::release() {
  const int held = std::exchange(descriptor_, -1);
  return held >= 0 && ::close(held) == 0;
}

} // namespace store
