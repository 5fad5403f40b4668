#pragma once
// Gives every finger to the one area it landed on, for its whole life.
//
// 1. A screen shows its areas, back to front. The router keeps those of the newest frame.
// 2. A contact that begins is captured by the topmost area under it; where there is none, by the nearest one
//    within reach; else the finger is nobody's until it lifts. A disabled area keeps the finger from those
//    below.
// 3. Its moves and its end go to that area, inside or outside of it, at once: a tap that begins and ends
//    between two frames is still a tap.
// 4. The area may be elsewhere in the next frame: it is known by its name. One that is gone or disabled is
// told
//    Cancelled, by the handler that it had last.
// 5. Fingers do not know each other: any number of areas are held at the same time, each by any number of
//    fingers.
// 6. The wheel goes to the topmost area under it that answers to the wheel.
// 7. Every Began is followed by exactly one Ended or Cancelled. Handlers may call the router: what they ask
// for
//    is done at once, and the state they see is the one after what they are told.
#include "touch/area.hpp"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace touch {

class Router {
 public:
  /// The areas of the newest frame, back to front.
  void show(std::vector<Area> areas, base::Seconds now);
  void feed(const Contact& contact);
  void feed(const Wheel& wheel);
  /// Tells areas whose finger has stayed for holdTime. Returns when to be called next, if a finger is waiting
  /// for it.
  std::optional<base::Seconds> tick(base::Seconds now);
  /// Every finger down is cancelled and is nobody's until it lifts: a step change, a freeze, an undo.
  void cancelAll(base::Seconds now);

  /// Whether at least one finger that this area captured is inside it: how a button knows that it is pressed.
  bool isPressed(std::string_view name) const;
  bool isCaptured(std::string_view name) const;

  struct Finger {
    ContactId contact = 0;
    base::Point position;
    std::string area; ///< empty: nobody's
  };
  /// All fingers that are down, in the order they came.
  std::vector<Finger> fingers() const;
  const std::vector<Area>& areas() const { return areas_; }

 private:
  struct Capture {
    Area area{}; ///< as it was last shown: the handler to cancel with
    base::Point start, position;
    base::Seconds began = 0;
    double travel = 0;
    bool owned = false, held = false;
    std::uint64_t order = 0;
  };
  /// What a handler is to be told, kept apart from the captures, which the handler may change.
  struct Message {
    std::function<void(const Touch&)> handler;
    Touch touch;
  };

  void begin(const Contact& contact);
  static Message message(const Capture& capture, ContactId contact, Touch::Phase phase, base::Seconds time);
  static Message release(Capture& capture, ContactId contact, base::Seconds time);
  static void tell(const Message& message);
  static void tellAll(const std::vector<Message>& messages);
  /// The contacts of the captures that an area owns, in the order they came.
  std::vector<ContactId> owned() const;
  const Area* topmost(base::Point at) const;

  std::vector<Area> areas_;
  std::unordered_map<ContactId, Capture> captures_;
  std::uint64_t order_ = 0;
};

} // namespace touch
