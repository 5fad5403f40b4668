#pragma once
// Touches kept in a file, and played back: the test fixture, the bug report and the demonstration.
//
// A recording is a text file of one JSON object per line. The first tells the table:
//   {"journeytable_touches": 1, "table_mm": [w, h]}
// Every other has the seconds since the first in "t" and is one contact
//   {"t": 0, "id": n, "phase": "began|moved|ended|cancelled", "x": mm, "y": mm, "size": [w, h] if known}
// or a target to touch
//   {"t": 1, "tap": "seat/3/key/a", "hold": 0.06}
//   {"t": 2, "drag": ["note/7", "map/12/add"], "seconds": 0.4}
// or a picture to take
//   {"t": 3, "shot": "name"}
// Targets are names of areas, looked up when their time has come. "hold" and "seconds" may be left out.
#include "touch/area.hpp"
#include "touch/source.hpp"

#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
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
  /// The same from the text itself; `name` stands for the file in what it throws.
  static Recording parse(std::string_view text, const std::string& name = "recording");
};

/// Writes contacts as they come; flushes each, so that what led to a crash is in it. A full disk ends the
/// recording, not the workshop.
class Recorder {
 public:
  /// Throws std::runtime_error where the file cannot be made.
  Recorder(const std::filesystem::path& file, base::Size table);
  void write(const Contact& contact);

 private:
  std::ofstream out_;
  std::optional<base::Seconds> first_;
};

/// Plays a recording as a source. A target that is not there yet delays the rest until it is, at most
/// `patience`; then missing() tells it. What it hands over does not depend on how often it is polled.
class Replay : public Source {
 public:
  using Find = std::function<std::optional<base::Point>(const std::string& area)>;
  Replay(Recording recording, Find find, std::function<void(const std::string&)> shot = {},
         base::Seconds patience = 5);
  std::string name() const override { return "replay"; }
  void poll(base::Seconds now, const std::function<void(const Contact&)>& give) override;
  bool isDone() const;
  /// When to poll next, on poll's clock; at once before the first poll, nothing when done.
  std::optional<base::Seconds> next() const override;
  /// Targets that never came.
  const std::vector<std::string>& missing() const { return missing_; }

 private:
  /// A finger that taps or drags.
  struct Gesture {
    ContactId id;
    std::vector<base::Point> path;
    base::Seconds began, seconds;
    int told = 0; ///< steps of it that were handed over

    base::Seconds due() const;
    bool isLast() const;
    base::Point at(base::Seconds time) const;
  };
  using Give = std::function<void(const Contact&)>;
  /// False: the moment waits for a target.
  bool play(const Recording::Moment& moment, base::Seconds now, const Give& give);
  bool touch(const std::vector<std::string>& areas, base::Seconds seconds, base::Seconds now);
  void tell(Contact contact, base::Seconds time, const Give& give);
  void step(Gesture& gesture, const Give& give);
  base::Seconds due(const Recording::Moment& moment) const { return *start_ + delay_ + moment.time; }
  void cancelLost(base::Seconds now, const Give& give);

  Recording recording_;
  Find find_;
  std::function<void(const std::string&)> shot_;
  base::Seconds patience_;
  std::optional<base::Seconds> start_, waitingSince_;
  base::Seconds delay_ = 0, polled_ = 0;
  std::size_t at_ = 0;
  std::vector<std::string> missing_;
  std::vector<Gesture> gestures_;
  std::map<ContactId, Contact> down_; ///< by the id in the recording; as it was handed over last
  ContactId nextId_ = firstReplayContact;
};

} // namespace touch
