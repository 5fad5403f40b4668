#pragma once
// One device on its way to be calibrated: four crosses are touched in turn.
#include "touch/fit.hpp"
#include "touch/panels.hpp"
#include "ui/frame.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace shell {

/// Follows the taps of one device, as it tells them itself. Places are on a monitor 1 wide and 1 high.
class Calibrating {
 public:
  static constexpr std::size_t crosses = 4;
  /// Of several panels side by side each covers a part.
  enum class Part { Whole, Left, Right };
  /// Farther beside its cross a finger was elsewhere: nothing follows from that.
  static constexpr double mostError = 0.03;

  /// From the taps that the device has told until now.
  explicit Calibrating(const touch::Panels::Panel& panel) : device_(panel.name), heard_(panel.taps) {}

  const std::string& device() const { return device_; }
  Part part() const { return part_; }
  /// Begins again with the crosses on this part; the tap that asked for it is none on a cross.
  void choose(Part part);
  void follow(const touch::Panels::Panel& panel);

  base::Point cross(std::size_t number) const;
  /// Of the cross that is to be touched next, from 0.
  std::size_t at() const { return seen_.size(); }
  bool isDone() const { return seen_.size() == crosses; }
  /// How the device lies, when all crosses were touched; empty where they were not touched well.
  std::optional<base::Transform> result() const;

 private:
  std::string device_;
  std::optional<std::size_t> heard_; ///< taps until now; empty: what was heard until the next news is old
  Part part_ = Part::Whole;
  std::vector<base::Point> seen_{};
};

/// The crosses, where the monitor lies on the table.
void drawCrosses(ui::Frame& frame, const Calibrating& calibrating, const base::Rect& monitor);

} // namespace shell
