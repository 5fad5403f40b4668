#pragma once
// Trackers and phones that speak TUIO 1.1 and 2.0 over UDP.
#include "touch/source.hpp"

#include <memory>
#include <string>
#include <vector>

namespace platform {

/// Nobody proves who they are in TUIO: without named senders only programs on this machine are heard. A
/// packet wakes the window from its wait.
class TouchTuio : public touch::Source {
 public:
  static constexpr int usualPort = 3333;
  struct Options {
    int port = usualPort;
    std::vector<std::string> senders{}; ///< IPv4 addresses; where any is named, these and no others are heard
  };

  /// `wake` is called on a thread of its own. Throws Unavailable where the port cannot be listened to, and
  /// std::runtime_error where a sender is no address.
  TouchTuio(const Options& options, std::function<void()> wake);
  ~TouchTuio() override;

  /// Where the panels are: the monitor, in table millimetres.
  void place(const base::Rect& monitor);

  std::string name() const override { return "TUIO"; }
  void poll(base::Seconds now, const std::function<void(const touch::Contact&)>& give) override;
  std::optional<base::Seconds> next() const override;
  /// The senders that are known.
  std::vector<touch::Device> devices() const override;

 private:
  struct Port;
  std::unique_ptr<Port> port_;
};

} // namespace platform
