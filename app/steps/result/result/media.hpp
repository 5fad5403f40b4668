#pragma once
// Where the result can go: sticks and other media, as they come and go.
#include "base/beside.hpp"
#include "ui/frame.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace steps {

struct Destination {
  std::string name;
  std::filesystem::path folder;
  bool operator==(const Destination&) const = default;
};

/// Folders that media are mounted in below these roots, such as /media/<user>/<stick>.
std::vector<Destination> mediaIn(const std::vector<std::filesystem::path>& roots);

/// Looks for media beside the table: a medium may take long to answer, or never answer at all.
class Media {
 public:
  /// Those that were there when it was last looked; looks again every few seconds while it is asked.
  const std::vector<Destination>& look(ui::Frame& frame);

 private:
  base::Beside<std::vector<Destination>> looking_;
  std::vector<Destination> found_;
  base::Seconds next_ = 0;
};

} // namespace steps
