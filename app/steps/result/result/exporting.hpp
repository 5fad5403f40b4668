#pragma once
// The result on its way to files: made beside the table, which stays alive, from a copy of the workshop.
#include "report/progress.hpp"
#include "steps/room.hpp"

#include <filesystem>
#include <future>
#include <memory>
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
  Exporting(const Exporting&) = delete;
  Exporting& operator=(const Exporting&) = delete;
  ~Exporting() { cancel(); }

  /// `format`: the extension of one of report::formats(), or "all". Nothing happens while one is under way.
  void start(const std::string& format, const std::filesystem::path& folder);
  bool isBusy() const { return busy_.valid(); }
  /// How far it is, 0 to 1.
  double part() const { return progress_->part(); }
  /// What is finished by then stays.
  void cancel() { progress_->cancel(); }
  /// Looks whether it has finished; asks for frames while it has not.
  void look(ui::Frame& frame);

  struct Done {
    std::vector<std::filesystem::path> files;
    std::string trouble;       ///< empty: all are there
    std::string tellsWho = {}; ///< the file that is not to be shared; empty: there is none
  };
  const std::optional<Done>& done() const { return done_; }
  void forget() { done_.reset(); }

 private:
  Room& room_;
  std::shared_ptr<report::Progress> progress_ = std::make_shared<report::Progress>(); ///< of the newest one
  std::future<Done> busy_;
  std::optional<Done> done_;
};

} // namespace steps
