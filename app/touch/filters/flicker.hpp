#pragma once
// A finger that the panel loses for a moment goes on: its end is held back a little, and a contact that
// begins near enough and soon enough continues it.
#include "touch/filters/stage.hpp"

#include <deque>
#include <map>

namespace touch {

/// An end that was held back comes out in the order of the ends, at most `time` late, with the time it had.
class Flicker : public Stage {
 public:
  Flicker(base::Seconds time, double distance) : time_(time), distance_(distance) {}
  void feed(const Contact& contact, const Give& give) override;
  std::optional<base::Seconds> tick(base::Seconds now, const Give& give) override;

 private:
  void giveDue(base::Seconds now, const Give& give);
  /// The id that a contact which begins here continues; its own where it continues none.
  ContactId continues(const Contact& contact);

  base::Seconds time_;
  double distance_;
  std::deque<Contact> held_;                 ///< ends, the earliest first
  std::map<ContactId, ContactId> continued_; ///< by the id that the source gives now
};

} // namespace touch
