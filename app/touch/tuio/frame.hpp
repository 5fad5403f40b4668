#pragma once
// One frame of a TUIO sender: which fingers it knows, and where those are that it told about.
#include "base/geometry.hpp"
#include "touch/tuio/osc.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace touch::tuio {

/// What a frame is about. A sender numbers the frames of all its profiles together, and gives a finger the
/// same session in all of them.
enum class Profile {
  Cursors,   ///< TUIO 1.1, /tuio/2Dcur
  Blobs,     ///< TUIO 1.1, /tuio/2Dblb: outlines, where sizes come from
  Objects,   ///< TUIO 1.1, /tuio/2Dobj: tagged things, which are no fingers
  Components ///< TUIO 2.0: all of these in one
};

constexpr std::size_t profiles = 4;

/// Positions and sizes are parts of the panel's width and height.
struct Sighting {
  std::int32_t session = 0;
  std::optional<base::Point> pointer{}, outline{}; ///< a finger's own position, and the middle of its outline
  std::optional<base::Size> size{};
  bool isTouch = true; ///< false for what hovers, and for tagged things
};

struct Frame {
  static constexpr std::int32_t redundant = -1; ///< says again what was said before

  Profile profile = Profile::Cursors;
  std::string source{}; ///< what the sender calls itself; empty where it does not
  std::int32_t number = redundant;
  /// Every session that is there; none where more of the same frame is to come.
  std::optional<std::vector<std::int32_t>> alive{};
  std::vector<Sighting> sightings{};
};

/// Gives the frames of a packet. False, and no frame, where anything in the packet is malformed: half a frame
/// would end fingers that are down.
bool readFrames(std::span<const std::byte> packet, const std::function<void(const Frame&)>& give);

} // namespace touch::tuio
