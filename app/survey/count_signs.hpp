#pragma once
// How the counts of one table part their thousands. A point or a comma before three digits parts a group in
// one country and decimals in the other; what else the table holds says which.
#include <string_view>

namespace survey {

class CountSigns {
 public:
  /// `separator`: of the file; one with semicolons comes from where commas part decimals.
  explicit CountSigns(char separator) : isDecimalComma_(separator == ';') {}
  /// One more of the table's counts.
  void see(std::string_view cell);
  /// Whether it may be a thousand times what it says, as far as the rest of the table tells.
  bool isUnclear(std::string_view cell) const;

 private:
  bool isDecimalComma_, isDecimalPoint_ = false;
};

} // namespace survey
