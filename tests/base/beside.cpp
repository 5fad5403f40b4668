#include "base/beside.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <future>
#include <stdexcept>
#include <string>

namespace {

/// Its answer, waited for; empty where it gave none.
std::optional<std::string> answerOf(base::Beside<std::string>& beside) {
  while (beside.isAsking()) {
    if (auto answer = beside.take()) return answer;
    std::this_thread::yield();
  }
  return {};
}

} // namespace

TEST_CASE("an answer comes once") {
  base::Beside<std::string> beside;
  CHECK_FALSE(beside.isAsking());

  beside.ask([] { return std::string("sticks"); });
  CHECK(beside.isAsking());
  CHECK(answerOf(beside) == "sticks");

  CHECK_FALSE(beside.isAsking());
  CHECK_FALSE(beside.take());
}

TEST_CASE("who asks something else no longer hears the first answer, and waits for nobody") {
  std::promise<void> hangs;
  auto until = hangs.get_future().share();
  {
    base::Beside<std::string> beside;
    beside.ask([until] {
      until.wait();
      return std::string("late");
    });
    CHECK_FALSE(beside.take());
    beside.ask([] { return std::string("second"); });
    CHECK(answerOf(beside) == "second");
    beside.ask([until] {
      until.wait();
      return std::string("later");
    });
  } // gone, with a question that is not answered yet
  hangs.set_value();
}

TEST_CASE("a question that fails has no answer") {
  base::Beside<std::string> beside;
  beside.ask([]() -> std::string { throw std::runtime_error("unplugged"); });

  CHECK_FALSE(answerOf(beside));
  CHECK_FALSE(beside.isAsking());
}
