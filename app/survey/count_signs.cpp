#include "survey/count_signs.hpp"

#include "journey/count.hpp"

namespace survey {

void CountSigns::see(std::string_view cell) {
  const auto number = journey::numberIn(cell);
  if (!number) return;
  // Whoever parts groups by the one parts decimals by the other.
  isDecimalComma_ = isDecimalComma_ || number->decimal == ',' || number->group == '.';
  isDecimalPoint_ = isDecimalPoint_ || number->decimal == '.' || number->group == ',';
}

bool CountSigns::isUnclear(std::string_view cell) const {
  const auto number = journey::numberIn(cell);
  return number && number->hasOneGroup && (number->group == ',' ? isDecimalComma_ : isDecimalPoint_);
}

} // namespace survey
