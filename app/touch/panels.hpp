#pragma once
// Everything that fingers come from: the sources, each of their devices behind filters and a calibration of
// its own, and what the touch check shows of them.
#include "touch/filters.hpp"
#include "touch/source.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace touch {

class Panels {
 public:
  Panels();
  ~Panels();
  Panels(const Panels&) = delete;
  Panels& operator=(const Panels&) = delete;

  /// The settings are for all devices of the source; table and calibration come from place() and calibrate().
  Source& add(std::unique_ptr<Source> source, Filters::Settings settings);
  /// Hands over what happened, filtered. Returns when to be called next, if something waits.
  std::optional<base::Seconds> poll(base::Seconds now, const std::function<void(const Contact&)>& give);
  /// How large the table is and where the monitor lies on it, millimetres.
  void place(base::Size table, const base::Rect& monitor);
  const base::Rect& monitor() const { return monitor_; }

  /// How a device lies on the monitor, both being 1 wide and 1 high; empty: as it should. For devices that
  /// come later too.
  void calibrate(const std::string& device, const std::optional<base::Transform>& lie);
  std::optional<base::Transform> calibration(const std::string& device) const;

  /// One contact of a device as the touch check shows it.
  struct Finger {
    ContactId id = 0;
    base::Point position; ///< on the table, calibrated
    std::optional<base::Size> size{};
    double rate = 0;      ///< how often a second it tells where it is
    bool ignored = false; ///< no finger, or known from another device
  };
  struct Panel {
    std::string name{};
    int points = 0;         ///< as it says; 0 where it does not
    bool tellsSize = false; ///< has told the size of a contact
    double rate = 0;        ///< the highest that was seen
    std::size_t most = 0;   ///< contacts at once that were seen
    std::vector<Finger> fingers{};
    std::size_t taps = 0; ///< contacts that lifted
    base::Point tapped{}; ///< where the last of them did, on a monitor 1 wide and 1 high, not calibrated
  };
  /// Why a source cannot be heard; empty where all can.
  std::optional<Trouble> trouble() const;
  /// The devices that are there now. The mouse is one.
  std::vector<Panel> list() const;
  /// How many fingers came through two devices and were taken once.
  std::size_t twins() const;

 private:
  struct Line;
  struct Origin;
  Line& line(Origin& origin, unsigned device);
  void place(Line& line) const;

  std::unique_ptr<Twins> twins_;
  std::vector<std::unique_ptr<Origin>> origins_;
  std::map<std::string, base::Transform> calibrations_;
  base::Size table_{};
  base::Rect monitor_{0, 0, 1, 1};
};

} // namespace touch
