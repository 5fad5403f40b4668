#pragma once
// The result on its way to files: made beside the table, which stays alive, from a copy of the workshop.
#include "steps/room.hpp"

#include <filesystem>
#include <future>
#include <optional>
#include <string>
#include <vector>

namespace steps {

/// Where the result can go: the folder of the workshop first, then sticks and other media that are plugged
/// in.
struct Destination {
  std::string name;
  std::filesystem::path folder;
};
std::vector<Destination> destinations(const std::filesystem::path& workshopFile);

class Exporting {
 public:
  explicit Exporting(Room& room) : room_(room) {}

  /// `format`: "pdf", "png", "csv", "json" or "all". Nothing happens while one is under way.
  void start(const std::string& format, const std::filesystem::path& folder);
  bool isBusy() const { return busy_.valid(); }
  /// Looks whether it has finished; asks for frames while it has not.
  void look(ui::Frame& frame);

  struct Done {
    std::vector<std::filesystem::path> files;
    std::string trouble; ///< empty: all are there
  };
  const std::optional<Done>& done() const { return done_; }
  void forget() { done_.reset(); }

 private:
  Room& room_;
  std::future<Done> busy_;
  std::optional<Done> done_;
};

} // namespace steps
