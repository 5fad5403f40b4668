#pragma once
// How much room the lanes need, and which of them are open.
#include "board/step_needs.hpp"
#include "board/widths.hpp"

#include <map>
#include <optional>
#include <utility>

namespace board {

class LaneRoom {
 public:
  LaneRoom(const journey::Outline& outline, const std::vector<StepNeed>& needs, const LayoutWish& wish,
           const surface::WordsNeed& words)
      : needs_(needs), lanes_(outline.lanes), seen_(journey::seenIn(outline)), wish_(wish), words_(words) {}

  std::size_t count() const { return lanes_.size(); }
  /// Gives lanes their heights; what is left for notes and curve, above all of them.
  double settle(Widths& w, const LayoutWish& wish) const;
  /// The oldest first; those of which nobody said when, before all others.
  std::vector<std::size_t> open(const Widths& w) const;
  /// Whether people folded it; nothing: nobody said.
  std::optional<bool> said(std::size_t lane) const;
  /// `unsaid`: of those of which nobody said it.
  std::vector<bool> folded(bool unsaid) const;

 private:
  /// What a lane takes where it is open.
  struct Need {
    double wanted = 0, tight = 0;
  };
  Need need(const Widths& w, std::size_t lane) const;
  Need needOfNotes(const Widths& w, std::size_t lane) const;
  /// The same, reckoned once for each number of rows, which is all that widths of whole notes hang on.
  Need needOnce(const Widths& w, std::size_t lane) const;
  double cardNeed(const journey::Lane& lane, const journey::Note& note, double width) const;
  double lineHeight(std::size_t lane) const;

  const std::vector<StepNeed>& needs_;
  const journey::Lanes& lanes_;
  journey::SeenInAll seen_;
  const LayoutWish& wish_;
  const surface::WordsNeed& words_;
  mutable std::map<std::pair<int, std::size_t>, Need> needsOnce_{};
};

} // namespace board
