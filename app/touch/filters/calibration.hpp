#pragma once
// From a source's millimetres to the table's.
#include "touch/filters/stage.hpp"

namespace touch {

class Calibration : public Stage {
 public:
  explicit Calibration(const base::Transform& toTable) : toTable_(toTable) {}
  void set(const base::Transform& toTable) { toTable_ = toTable; }
  void feed(const Contact& contact, const Give& give) override;

 private:
  base::Transform toTable_;
};

} // namespace touch
