#include "platform/quit.hpp"

#include <pthread.h>

#include <csignal>

namespace platform {
namespace {

sigset_t signals() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGINT);
  return set;
}

} // namespace

Quit::Quit(std::function<void()> asked) {
  const sigset_t set = signals();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  waiting_ = std::thread([this, asked = std::move(asked)] {
    const sigset_t mine = signals();
    int signal = 0;
    sigwait(&mine, &signal);
    if (over_) return;
    asked_ = true;
    asked();
  });
}

Quit::~Quit() {
  over_ = true;
  pthread_kill(waiting_.native_handle(), SIGTERM);
  waiting_.join();
}

} // namespace platform
