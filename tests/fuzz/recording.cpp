// Any text is a recording or is refused with words; what was read can be played.
#include "touch/recording.hpp"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <stdexcept>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  touch::Recording recording;
  try {
    recording = touch::Recording::parse({reinterpret_cast<const char*>(data), size});
  } catch (const std::runtime_error&) {
    return 0;
  }
  double time = 0;
  for (const auto& moment : recording.moments) {
    if (!std::isfinite(moment.time) || moment.time < time) std::abort();
    time = moment.time;
  }
  touch::Replay replay(std::move(recording), [](const std::string&) { return base::Point{1, 1}; });
  replay.poll(0, [](const touch::Contact&) {});
  replay.poll(60, [](const touch::Contact&) {});
  return 0;
}
