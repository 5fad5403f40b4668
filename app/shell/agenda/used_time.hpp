#pragma once
// How long everybody was at each step, to be laid beside what was planned. Kept in the document's view.
#include "document/document.hpp"

#include <string_view>

namespace shell {

class UsedTime {
 public:
  explicit UsedTime(document::Document& document) : document_(document) {}

  /// To be called at least every `beat` seconds while people are at `step`. What is longer (the machine
  /// slept, the clock was set) counts as nothing.
  void tick(std::string_view step, base::UtcMilliseconds now);
  /// Writes down what is not written yet: before everybody goes, and before the workshop closes.
  void keep();
  /// Seconds.
  double of(std::string_view step) const;

  static constexpr double beat = 20; ///< seconds

 private:
  document::Document& document_;
  std::string step_;               ///< that is counted, with
  double counted_ = 0;             ///< seconds that are not written yet
  base::UtcMilliseconds last_ = 0; ///< tick; 0: none yet
};

} // namespace shell
