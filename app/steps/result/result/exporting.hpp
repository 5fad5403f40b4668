#pragma once
// The result on its way to files: made beside the table, which stays alive, from a copy of the workshop.
#include "report/progress.hpp"
#include "steps/step.hpp"

#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace steps {

class Exporting {
 public:
  explicit Exporting(Room& room) : room_(room) {}
  Exporting(const Exporting&) = delete;
  Exporting& operator=(const Exporting&) = delete;
  ~Exporting() { cancel(); }

  /// `format`: the extension of one of report::formats(), or "all". Nothing happens while one is under way.
  void start(const std::string& format, const std::filesystem::path& folder);
  bool isBusy() const { return waiting_ || busy_.valid(); }
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
  struct Wanted {
    std::string format;
    std::filesystem::path folder;
  };
  void begin();

  Room& room_;
  std::optional<Wanted> waiting_; ///< for what people did last to be on disk
  std::shared_ptr<report::Progress> progress_ = std::make_shared<report::Progress>(); ///< of the newest one
  std::future<Done> busy_;
  std::optional<Done> done_;
};

} // namespace steps
