#pragma once
// The touch check: every contact where it is, with its number, size and rate; what each device is able to;
// and the way to its calibration. It covers the whole table.
//
// Areas: devices, devices/close, devices/calibrate/<n>, devices/reset/<n>, by the device's place in the list
// from 1; devices/panel/<n>, devices/warning; while calibrating devices/stop, devices/part/left|whole|right,
// devices/cross/<n>.
#include "shell/devices/calibrating.hpp"
#include "touch/panels.hpp"
#include "ui/widgets.hpp"

#include <optional>
#include <vector>

namespace shell {

class Shell;

class Devices {
 public:
  /// For the devices of a shell, which must know them: shell.setPanels().
  explicit Devices(Shell& shell) : shell_(shell) {}
  void open() { open_ = true; }
  bool isOpen() const { return open_; }
  void draw(ui::Frame& frame);

 private:
  using Panel = touch::Panels::Panel;
  void close();
  void drawCheck(ui::Frame& frame, const std::vector<Panel>& panels);
  void drawPanel(ui::Frame& frame, const base::Rect& box, const Panel& panel, std::size_t number);
  void drawCalibration(ui::Frame& frame, const std::vector<Panel>& panels);
  std::vector<std::string> abilities(const Panel& panel) const;
  /// What is to be done about the devices; empty where all is well.
  std::string warning(const std::vector<Panel>& panels) const;
  void calibrate(const std::string& device, const std::optional<base::Transform>& lie);

  Shell& shell_;
  bool open_ = false;
  std::optional<Calibrating> calibrating_;
  bool unclear_ = false; ///< the last calibration came to nothing
};

} // namespace shell
