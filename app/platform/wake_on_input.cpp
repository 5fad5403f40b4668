#include "platform/wake_on_input.hpp"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <utility>

namespace platform {
namespace {

constexpr char resumeOrder = 'r', stopOrder = 's';

void send(int pipe, char order) {
  while (write(pipe, &order, 1) < 0 && errno == EINTR) {
  }
}

} // namespace

WakeOnInput::WakeOnInput(int descriptor, std::function<void()> wake)
    : descriptor_(descriptor), wake_(std::move(wake)) {
  if (pipe(orders_) != 0) throw std::runtime_error("no pipe for the touch thread");
  thread_ = std::thread([this] { watch(); });
}

WakeOnInput::~WakeOnInput() {
  send(orders_[1], stopOrder);
  thread_.join();
  close(orders_[0]);
  close(orders_[1]);
}

void WakeOnInput::resume() {
  if (resting_.exchange(false)) send(orders_[1], resumeOrder);
}

void WakeOnInput::watch() {
  bool watching = true;
  for (;;) {
    pollfd files[] = {{orders_[0], POLLIN, 0}, {watching ? descriptor_ : -1, POLLIN, 0}};
    if (poll(files, 2, -1) < 0) {
      if (errno == EINTR) continue;
      return;
    }
    if (files[0].revents != 0) {
      char order = stopOrder;
      if (read(orders_[0], &order, 1) != 1 || order == stopOrder) return;
      watching = true;
    } else if (files[1].revents != 0) {
      watching = false;
      resting_ = true;
      wake_();
    }
  }
}

} // namespace platform
