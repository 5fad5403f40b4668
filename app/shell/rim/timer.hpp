#pragma once
// The timer of a step: counts the planned minutes, or those of a round, down, and goes on after a restart.
// Kept in the document's view, so that everybody reads the same one, wherever it is shown.
#include "document/document.hpp"
#include "language/language.hpp"

#include <optional>
#include <string_view>

namespace shell {

class Timer {
 public:
  /// `usual`: minutes where the workshop plans none for the step.
  Timer(document::Document& document, std::string_view step, std::int64_t usual = 0)
      : document_(document), step_(step), usual_(usual) {}

  static constexpr double shortest = 30; ///< seconds; also what a time is lengthened and shortened by

  bool isRunning() const;
  bool hasBegun() const { return kept().has_value(); }
  /// Seconds left at this moment, below 0 when over time; the whole time where it was never started.
  double left(base::UtcMilliseconds now) const;
  /// Seconds of the whole time: what was set for a round, else the planned minutes.
  double length() const;
  /// The last two minutes, of a short round the last quarter, and over time.
  bool isLate(base::UtcMilliseconds now) const;
  void start(base::UtcMilliseconds now);
  void pause(base::UtcMilliseconds now);
  void reset();
  /// A round of this many seconds begins now.
  void round(double seconds, base::UtcMilliseconds now);
  /// Longer, or with a negative time shorter, but not shorter than the shortest.
  void lengthen(double seconds, base::UtcMilliseconds now);
  /// Minutes planned for the step.
  std::int64_t planned() const;

 private:
  std::string key() const { return "timer/" + std::string{step_}; }
  std::string lengthKey() const { return "timer_length/" + std::string{step_}; }
  std::optional<std::string> kept() const;
  document::Document& document_;
  std::string_view step_;
  std::int64_t usual_;
};

/// How it is written: "24:10", over time "+0:40".
std::string clockText(const language::Catalogue& words, double left);

} // namespace shell
