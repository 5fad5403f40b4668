#include "platform/wake_on_input.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <semaphore>

namespace {

struct Pipe {
  int ends[2];
  Pipe() { REQUIRE(pipe(ends) == 0); }
  ~Pipe() {
    close(ends[0]);
    close(ends[1]);
  }
  void write() { REQUIRE(::write(ends[1], "x", 1) == 1); }
  void read() {
    char byte = 0;
    REQUIRE(::read(ends[0], &byte, 1) == 1);
  }
};

} // namespace

TEST_CASE("input wakes once, and again after it was told to go on") {
  Pipe pipe;
  std::counting_semaphore<> woken(0);
  platform::WakeOnInput waker(pipe.ends[0], [&] { woken.release(); });

  for (int i = 0; i < 100; ++i) {
    pipe.write();
    woken.acquire();
    pipe.read();
    waker.resume();
  }

  CHECK_FALSE(woken.try_acquire());
}

TEST_CASE("what was left unread wakes again") {
  Pipe pipe;
  std::counting_semaphore<> woken(0);
  platform::WakeOnInput waker(pipe.ends[0], [&] { woken.release(); });
  pipe.write();
  woken.acquire();

  waker.resume();

  woken.acquire();
  CHECK_FALSE(woken.try_acquire());
}

TEST_CASE("it ends while there is input, and while there is none") {
  Pipe pipe;
  {
    const platform::WakeOnInput quiet(pipe.ends[0], [] {});
  }
  pipe.write();
  {
    const platform::WakeOnInput busy(pipe.ends[0], [] {});
  }
}
