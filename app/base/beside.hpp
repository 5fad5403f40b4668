#pragma once
// A question that may take long, or is never answered (a stick that hangs): asked on a thread that nobody
// waits for.
#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

namespace base {

/// One question at a time; asked again, the answer to the one before is never heard.
template <class Answer> class Beside {
 public:
  void ask(std::function<Answer()> question) {
    asked_ = std::make_shared<Asked>();
    std::thread([asked = asked_, question = std::move(question)] {
      try {
        asked->answer = question();
      } catch (const std::exception&) {
        // No answer: whoever asked is as wise as before.
      }
      asked->isOver = true;
    }).detach();
  }
  bool isAsking() const { return asked_ != nullptr; }
  /// The answer, once, when it is there.
  std::optional<Answer> take() {
    if (!asked_ || !asked_->isOver) return {};
    return std::move(std::exchange(asked_, nullptr)->answer);
  }

 private:
  struct Asked {
    std::optional<Answer> answer{}; ///< the thread's until isOver
    std::atomic<bool> isOver = false;
  };
  std::shared_ptr<Asked> asked_; ///< also the thread's, which outlives whoever no longer wants to know
};

} // namespace base
