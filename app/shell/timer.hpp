#pragma once
// The timer of a step: counts the planned minutes down, and goes on after a restart. Kept in the document's
// view.
#include "document/document.hpp"

#include <optional>
#include <string_view>

namespace shell {

class Timer {
 public:
  Timer(document::Document& document, std::string_view step) : document_(document), step_(step) {}

  bool isRunning() const;
  /// Seconds left at this moment, below 0 when over time; the planned ones where it was never started.
  double left(base::UtcMilliseconds now) const;
  void start(base::UtcMilliseconds now);
  void pause(base::UtcMilliseconds now);
  void reset();
  /// Minutes planned for the step.
  std::int64_t planned() const;

 private:
  std::string key() const { return "timer/" + std::string{step_}; }
  std::optional<std::string> kept() const;
  document::Document& document_;
  std::string_view step_;
};

} // namespace shell
