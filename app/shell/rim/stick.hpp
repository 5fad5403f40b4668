#pragma once
// A stick that is plugged in while a workshop is open: a copy of the workshop on it is one tap away, and when
// it may be pulled out is said.
//
// Areas: stick, in one line over the lower edge of the sheet: what can be done, what is done, what was done.
#include "base/beside.hpp"
#include "base/mounts.hpp"
#include "shell/table.hpp"
#include "steps/result/result/media.hpp"

#include <atomic>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace shell {

class Stick {
 public:
  /// `roots`: below which media are, as in steps::mediaIn. `wake` asks for a frame, from any thread.
  Stick(std::vector<std::filesystem::path> roots, std::function<void()> wake);

  void draw(ui::Frame& frame, Table& table);
  /// Those that are there.
  const std::vector<steps::Destination>& sticks() const { return sticks_; }
  /// Copies the workshop as it is now; the table goes on meanwhile.
  void copy(Table& table, const steps::Destination& to);

 private:
  enum class State { Nothing, Offered, Copying, Done, Failed };
  void look(ui::Frame& frame);
  void found(std::vector<steps::Destination> sticks, base::Seconds now);
  void become(State state, base::Seconds now);

  std::vector<std::filesystem::path> roots_;
  base::Beside<std::vector<steps::Destination>> looking_;
  std::vector<steps::Destination> sticks_;
  steps::Destination stick_; ///< what the line is about
  State state_ = State::Nothing;
  base::Seconds since_ = 0;
  base::Beside<bool> copying_; ///< whether it is there, and on the stick itself
  std::atomic<bool> isStale_ = true;
  base::MountWatch watch_; ///< last: it ends first
};

} // namespace shell
