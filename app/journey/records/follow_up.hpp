#pragma once
// What is done with an answer of a customer, so that the loop closes: for this customer, and for everybody.
#include "journey/records/record.hpp"

namespace journey {

struct Measure;
struct Quote;

enum class Progress { Open, Doing, Done };
template <> inline constexpr std::array<std::string_view, 3> enumerators<Progress>{"open", "doing", "done"};

/// One answer, and both loops that follow from it. Who the customer is stays out of it: a contact is kept on
/// purpose or not at all, and then in the vault, where it can be erased.
struct FollowUp {
  static constexpr std::string_view table = "follow_up";
  Id<FollowUp> id{};
  Id<Touchpoint> touchpoint{}; ///< none: about the journey as a whole
  Id<Quote> quote{};           ///< or the measure that it came from; none: somebody told it
  Id<Measure> measure{};
  std::string said;         ///< what the customer said
  std::int64_t contact = 0; ///< how the customer is reached: the number of a text in the vault; 0: none
  std::string promise;      ///< inner loop: what is done for this customer
  Id<Participant> person{}; ///< who does it
  std::string who;          ///< a department or somebody else, where it is no participant
  std::string due;          ///< the day, "2026-12-04"; may be empty
  Progress state = Progress::Open;   ///< of the inner loop
  std::string cause;                 ///< why it happened at all
  std::string change;                ///< outer loop: what changes for everybody
  Progress changed = Progress::Open; ///< of the outer loop
  double rank = 0;
  Id<Participant> author{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("touchpoint", &FollowUp::touchpoint, fact::owner);
    field("quote", &FollowUp::quote);
    field("measure", &FollowUp::measure);
    field("said", &FollowUp::said, fact::note);
    field("contact", &FollowUp::contact, fact::token);
    field("promise", &FollowUp::promise, fact::note);
    field("person", &FollowUp::person);
    field("who", &FollowUp::who, fact::name);
    field("due", &FollowUp::due, fact::atMost(10).made());
    field("state", &FollowUp::state);
    field("cause", &FollowUp::cause, fact::note);
    field("change", &FollowUp::change, fact::note);
    field("changed", &FollowUp::changed);
    field("rank", &FollowUp::rank);
    field("author", &FollowUp::author);
    field("gone", &FollowUp::gone);
  }
  friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

} // namespace journey
