#pragma once
// What the machine does not have, for whoever says it in people's language.
#include <stdexcept>
#include <string>
#include <vector>

namespace platform {

enum class Missing {
  Screen,  ///< nothing to open a window on
  Monitor, ///< none of that name: the name, and those that are there
  OpenGl,
  Port ///< for TUIO: its number
};

class Unavailable : public std::runtime_error {
 public:
  /// `cause`: what the system says, in English, for the log.
  Unavailable(Missing which, const std::string& cause, std::vector<std::string> with = {})
      : std::runtime_error(cause), missing(which), words(std::move(with)) {}
  Missing missing;
  std::vector<std::string> words;
};

} // namespace platform
