#pragma once
// A recording that is being played on the table.
#include "program/tabletop.hpp"
#include "touch/recording.hpp"

namespace program {

class Replaying {
 public:
  /// Places that were recorded on a table of another size lie where they lay in proportion. `pictures` is the
  /// folder for the pictures that the recording takes, made where it is missing; empty: it takes none.
  Replaying(touch::Recording recording, const std::filesystem::path& pictures, Tabletop& tabletop);

  void poll(base::Seconds now);
  bool isDone() const { return replay_.isDone(); }
  std::optional<base::Seconds> next() const { return replay_.next(); }
  /// Tells what never came to be touched; the exit status that follows.
  int report() const;

 private:
  Tabletop& tabletop_;
  touch::Replay replay_;
};

} // namespace program
