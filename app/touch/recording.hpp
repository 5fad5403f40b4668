#pragma once
// Touches kept in a file, and played back: the test fixture, the bug report and the demonstration.
//
// A recording is a text file of one JSON object per line. The first tells the table: {"journeytable_touches":
// 1, "table_mm": [w, h]}. Every other is one contact: {"t": seconds since the first, "id": n, "phase":
// "began|moved|ended|cancelled", "x": mm, "y": mm, "size": [w, h] if known}; or a target to touch:
// {"t": ..., "tap": "seat/3/key/a"}, {"t": ..., "drag": ["note/7", "map/12/add"], "seconds": 0.4}; or a
// picture to take:
// {"t": ..., "shot": "name"}. Targets are names of areas, looked up when their time has come.
#include "touch/area.hpp"
#include "touch/source.hpp"

#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace touch {

struct Recording {
  struct Tap {
    std::string area;
    base::Seconds hold = 0.06;
  };
  struct Drag {
    std::vector<std::string> areas; ///< from the first over the next ones to the last
    base::Seconds seconds = 0.4;
  };
  struct Shot {
    std::string name;
  };
  struct Moment {
    base::Seconds time = 0;
    std::variant<Contact, Tap, Drag, Shot> what;
  };
  base::Size table{};
  std::vector<Moment> moments; ///< in order of time

  /// Throws std::runtime_error that names the file and the line where it cannot be read.
  static Recording read(const std::filesystem::path& file);
};

/// Writes contacts as they come; flushes each, so that what led to a crash is in it.
class Recorder {
 public:
  Recorder(const std::filesystem::path& file, base::Size table);
  void write(const Contact& contact);

 private:
  std::ofstream out_;
  std::optional<base::Seconds> first_;
};

/// Plays a recording as a source. A target that is not there yet delays the rest until it is, at most
/// `patience`; then missing() tells it.
class Replay : public Source {
 public:
  using Find = std::function<std::optional<base::Point>(const std::string& area)>;
  Replay(Recording recording, Find find, std::function<void(const std::string&)> shot = {},
         base::Seconds patience = 5);
  std::string name() const override { return "replay"; }
  void poll(base::Seconds now, const std::function<void(const Contact&)>& give) override;
  bool isDone() const;
  /// When the next moment is due, on poll's clock.
  std::optional<base::Seconds> next() const;
  /// Targets that never came.
  const std::vector<std::string>& missing() const { return missing_; }

 private:
  Recording recording_;
  Find find_;
  std::function<void(const std::string&)> shot_;
  base::Seconds patience_;
  std::optional<base::Seconds> start_;
  base::Seconds delay_ = 0;
  std::size_t at_ = 0;
  std::vector<std::string> missing_;
  struct Gesture {
    ContactId id;
    std::vector<base::Point> path;
    base::Seconds began, seconds;
  };
  std::vector<Gesture> gestures_;
  std::map<ContactId, ContactId> ids_;
};

} // namespace touch
