#pragma once
// One TUIO sender: from its frames, which may be late, lost or doubled, to fingers that come, move and lift.
//
// 1. TUIO tells no lifts: a finger is there as long as the newest frame of a profile lists it as alive.
// 2. A finger begins when its position is known, not when it is listed.
// 3. Frame numbers may leap: a sender counts frames that it does not send. A small step back soon after is a
//    late packet and is dropped whole; any other, or 0, is a sender that began anew, whose fingers are
//    cancelled. The same number again continues the frame: many fingers do not fit into one packet.
// 4. A redundant frame says again what is, and is no news. A finger that a counting sender leaves out of one
//    was lost on the way, or the sender is leaving: it is cancelled, not lifted.
// 5. Cursor, outline and tagged thing of one session are the same thing: the outline gives a finger its size,
//    and what is tagged is no finger.
// 6. A sender that is silent for `silence` while fingers are down has lost them: they are cancelled, and are
//    not taken again until it has told that they are gone. Fingers that lie still may be silent for long.
#include "touch/contact.hpp"
#include "touch/tuio/frame.hpp"

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>

namespace touch::tuio {

class Tracker {
 public:
  static constexpr base::Seconds silence = 5;
  static constexpr std::int32_t lateFrames = 100; ///< no packet is later than this,
  static constexpr base::Seconds latest = 1;      ///< nor than this
  static constexpr std::size_t mostFingers = 256;
  using Give = std::function<void(const Contact&)>;

  /// Numbers its contacts by `next`, which all senders share and which must outlive it. `device` is told with
  /// each of them.
  Tracker(ContactId& next, unsigned device) : next_(next), device_(device) {}

  /// Positions come out as parts of the panel, as they went in.
  void hear(const Frame& frame, base::Seconds now, const Give& give);
  void tick(base::Seconds now, const Give& give);
  /// When it counts as silent, while fingers are down.
  std::optional<base::Seconds> due() const;
  base::Seconds heard() const { return heard_; }
  bool isIdle() const { return down_.empty(); }

 private:
  enum class Order { Newest, Late, Anew };
  struct Layer {
    std::optional<std::int32_t> number{};
    std::set<std::int32_t> alive{};
    std::map<std::int32_t, Sighting> seen{};
    /// Of a frame that is not whole yet.
    std::vector<Sighting> early{};
  };
  struct Finger {
    ContactId id;
    Sighting last;
  };
  using Seen = std::map<std::int32_t, Sighting>;

  Order order(const Layer& layer, std::int32_t number, base::Seconds now) const;
  static void take(Layer& layer, const Frame& frame);
  Seen touching() const;
  void settle(Phase end, base::Seconds now, const Give& give);
  void cancel(base::Seconds now, const Give& give);
  Contact contact(const Finger& finger, Phase phase, base::Seconds now) const;

  ContactId& next_;
  unsigned device_;
  std::array<Layer, profiles> layers_{};
  std::map<std::int32_t, Finger> down_{};
  std::set<std::int32_t> lost_{};        ///< sessions that were cancelled and are not told to be gone yet
  base::Seconds heard_ = 0, newest_ = 0; ///< when anything came, and when a frame that was not late
  bool counts_ = false;                  ///< it numbers its frames
};

} // namespace touch::tuio
