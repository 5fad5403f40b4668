#pragma once
// One stage of what happens to contacts on their way to the router.
#include "touch/contact.hpp"

#include <functional>
#include <optional>

namespace touch {

using Give = std::function<void(const Contact&)>;

/// Every stage is fed whole lives: one Began, any number of Moved, one Ended or Cancelled; and gives whole
/// lives.
class Stage {
 public:
  virtual ~Stage() = default;
  virtual void feed(const Contact& contact, const Give& give) = 0;
  /// Lets time pass. Returns when to be called next, if something waits.
  virtual std::optional<base::Seconds> tick(base::Seconds, const Give&) { return {}; }
  /// Whether it keeps a contact that is down from all that follows.
  virtual bool ignores(ContactId) const { return false; }
};

inline Contact inPhase(Contact contact, Phase phase) {
  contact.phase = phase;
  return contact;
}

} // namespace touch
