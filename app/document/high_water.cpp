#include "document/high_water.hpp"

#include "document/place.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>

namespace document {
namespace {

namespace fs = std::filesystem;

/// Small: written and fsynced as one piece.
bool writeDurably(const fs::path& path, const std::string& text) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (descriptor < 0) return false;
  const bool written = ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
                       ::fsync(descriptor) == 0;
  return ::close(descriptor) == 0 && written;
}

} // namespace

HighWater::HighWater(const fs::path& folder, std::int64_t identity, const fs::path& file) {
  if (folder.empty()) return;
  // An older copy at another place has lost nothing: it is a copy.
  path_ = folder / (std::to_string(identity) + "-" + placeOf(file).key + ".mark");
}

std::optional<Mark> HighWater::read() const {
  if (path_.empty()) return {};
  std::ifstream in{path_};
  Mark mark;
  if (in >> mark.seq >> mark.chain) return mark;
  return {};
}

void HighWater::write(const Mark& mark) const {
  if (path_.empty()) return;
  std::error_code none;
  fs::create_directories(path_.parent_path(), none);
  const fs::path unfinished = fs::path{path_} += ".new";
  if (writeDurably(unfinished, std::to_string(mark.seq) + " " + std::to_string(mark.chain) + "\n"))
    fs::rename(unfinished, path_, none);
}

} // namespace document
