#pragma once
// What the program remembers from one day to the next: language, display and recent workshops. Our own
// trusted data.
#include "base/geometry.hpp"
#include "base/time.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace shell {

struct Memory {
  struct Recent {
    std::string file, title;
    base::UtcMilliseconds opened = 0;
    std::string picture{};               ///< a PNG of its map, beside the memory file; may be missing
    std::string step{};                  ///< where everybody was; empty: not known
    std::int64_t moments = 0, voted = 0; ///< touchpoints, and those with a revealed vote
    bool open = false;                   ///< it was not closed: the power went, or it is open now
    template <class Archive> void serialize(Archive& archive);
  };
  /// How a touch device lies on its monitor, both 1 wide and 1 high: x' = a x + c y + e, y' = b x + d y + f.
  struct Calibration {
    std::string device{};
    base::Transform lie{};
    template <class Archive> void serialize(Archive& archive);
  };
  std::string language;          ///< "nl", "en"; empty: not chosen yet
  double diagonalInch = 0;       ///< of the display, as people said; 0: what the display tells
  std::string setting = "table"; ///< what people work at: table::settingNamed
  std::string theme = "light";   ///< look::themeNamed
  bool sound = true;             ///< when a time is over
  bool shortcuts = false;        ///< keys and clickers run the workshop
  std::vector<Recent> recent;    ///< the newest first, at most 12
  std::vector<Calibration> calibrations;

  template <class Archive> void serialize(Archive& archive);

  /// Defaults where there is no file or it cannot be read: nothing of value is in it.
  static Memory read(const std::filesystem::path& file);
  /// Whole or not at all; a failure is ignored (the next one may succeed).
  void write(const std::filesystem::path& file) const;
  void opened(Recent recent);
  /// Empty: no more.
  void calibrated(const std::string& device, const std::optional<base::Transform>& lie);
};

} // namespace shell
