#include "touch/filters/calibration.hpp"

namespace touch {

void Calibration::feed(const Contact& contact, const Give& give) {
  auto calibrated = contact;
  calibrated.position = toTable_(contact.position);
  if (contact.size) {
    const auto k = toTable_.scale();
    calibrated.size = base::Size{contact.size->w * k, contact.size->h * k};
  }
  give(calibrated);
}

} // namespace touch
