#pragma once
// The result on its way to files: made beside the table, which stays alive, from a copy of the workshop.
#include "steps/room.hpp"

#include <filesystem>
#include <future>
#include <optional>
#include <string>
#include <vector>

namespace steps {

class Exporting {
 public:
  explicit Exporting(Room& room) : room_(room) {}

  /// `format`: "pdf", "png", "csv", "json" or "all". Nothing happens while one is under way.
  void start(const std::string& format, const std::filesystem::path& folder);
  bool isBusy() const { return waiting_ || busy_.valid(); }
  /// Looks whether it has finished; asks for frames while it has not.
  void look(ui::Frame& frame);

  struct Done {
    std::vector<std::filesystem::path> files;
    std::string trouble; ///< empty: all are there
  };
  const std::optional<Done>& done() const { return done_; }
  void forget() { done_.reset(); }

 private:
  struct Wanted {
    std::string format;
    std::filesystem::path folder;
  };
  void begin();

  Room& room_;
  std::optional<Wanted> waiting_; ///< for what people did last to be on disk
  std::future<Done> busy_;
  std::optional<Done> done_;
};

} // namespace steps
