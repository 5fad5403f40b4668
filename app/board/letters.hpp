#pragma once
// How large the words on the sheet are set: one size for all notes, the largest with which each fits, and
// where they do not fit how much is said in their place.
#include "board/layout.hpp"
#include "board/names.hpp"
#include "language/language.hpp"
#include "surface/note_paper.hpp"
#include "ui/canvas.hpp"

#include <cstddef>
#include <set>
#include <vector>

namespace board {

class Letters {
 public:
  void choose(ui::Canvas& canvas, const BoardLayout& layout, const Measures& measures,
              const language::Catalogue& words);

  /// Heights of a capital, on notes and in lanes.
  double noteCap() const { return noteCap_; }
  double laneCap() const { return laneCap_; }
  /// A slip that shows no words: where many are too low for theirs, none has any, so that they look alike.
  bool isSilent(Id<journey::Touchpoint> slip) const { return allSilent_ || silent_.contains(slip); }
  /// How short the numbers of a row of what was seen are, all alike.
  std::size_t shortness(std::size_t row) const { return shortness_[row]; }

 private:
  void chooseCaps(ui::Canvas& canvas, const BoardLayout& layout, const Measures& measures);
  void chooseSlips(ui::Canvas& canvas, const BoardLayout& layout, const Measures& measures);
  void chooseShortness(ui::Canvas& canvas, const BoardLayout& layout, double cap,
                       const language::Catalogue& words);

  double noteCap_ = 0, laneCap_ = 0;
  std::set<Id<journey::Touchpoint>> silent_{}; ///< slips that are too low for their words
  bool allSilent_ = false;
  std::vector<std::size_t> shortness_{};
};

/// How high words become on this canvas in the smallest letters.
surface::WordsNeed wordsNeed(ui::Canvas& canvas, const Measures& measures);

} // namespace board
