#pragma once
// Ballots about one subject after another: which of them is on the ballot now, which is next, and further
// rounds. One that is shown comes on the ballot in the round that is open or in its first, or shows its
// result.
#include "ballot/screen.hpp"

#include <functional>

namespace ballot {

/// What a step says of its ballots.
struct Plan {
  std::string_view table; ///< of the subjects
  std::string view;       ///< where the view keeps which of them is on the ballot
  std::vector<std::string_view> questions;
  std::function<std::vector<Subject>(Room&)> order; ///< all subjects, as they come one after another
  /// Whether the group is to vote on it; everything, where this is not said.
  std::function<bool(const Room&, const Subject&)> isChosen{};
};

class Series {
 public:
  Series(Room& room, Plan plan) : room_(room), plan_(std::move(plan)) {}

  /// Nothing: the overview. An undo can have taken back the only round of what was shown, or that itself.
  Subject current() const;
  /// Chosen, and no round about it was revealed.
  bool isToDo(const Subject& subject) const;
  std::size_t countToDo() const;
  /// The first to do after this one, or from the beginning; nothing: all are done.
  Subject next(const Subject& after) const;

  /// False where a rule refuses.
  bool show(const Subject& subject);
  bool openRound(const Subject& subject);
  void showOverview();

  /// The rounds about a subject and what they ask.
  void ask(Matter& matter, const Subject& subject) const;
  /// `nextWords` says what the way to another subject is called.
  Screen::Ways waysFrom(const Subject& subject, const std::function<std::string(const Subject&)>& nextWords);

 private:
  Room& room_;
  Plan plan_;
};

} // namespace ballot
