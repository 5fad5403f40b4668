#pragma once
// How much room the words on the sheet need: those of notes and slips, and the names of stages and steps.
#include "board/step_needs.hpp"
#include "board/widths.hpp"

#include <string_view>
#include <unordered_map>

namespace board {

class WordsRoom {
 public:
  WordsRoom(const std::vector<StepNeed>& needs, const Measures& measures, const surface::WordsNeed& words);

  /// How high a note with these words is, so wide; a slip with any of all words.
  double note(std::string_view words, double width) const;
  double slip(double width) const;
  /// The names of stages and steps are whole in every width.
  void settleHeads(Widths& w) const;
  /// The words of notes that need most room; of which of the steps they are.
  const std::vector<std::string_view>& telling() const { return telling_; }
  std::size_t stepOf(std::string_view telling) const { return stepOf_.at(telling.data()); }

 private:
  const std::vector<StepNeed>& needs_;
  const Measures& m_;
  const surface::WordsNeed& words_;
  std::vector<std::string_view> telling_{};
  std::unordered_map<const char*, std::size_t> stepOf_{};
};

} // namespace board
