#pragma once
// The questions that people vote on, each with its scale: the one list. A round says by name which of them it
// asks; everything that counts, shows or tells answers asks here what they mean.
#include "journey/level.hpp"
#include "journey/records/vote.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace journey {

/// Its texts are "question.<name>" (a word or two), "question.<name>.column" (the same inside other words),
/// "question.<name>.asked", and of the ends of its scale "question.<name>.lowest" and
/// "question.<name>.highest".
struct Question {
  std::string_view name;
  std::int64_t lowest = static_cast<std::int64_t>(leastScore), highest = static_cast<std::int64_t>(mostScore);
  bool lowIsBad = true;  ///< a low answer is bad news
  bool byMedian = false; ///< what counts is the median; else the mean

  bool takes(std::int64_t value) const { return value >= lowest && value <= highest; }
  std::int64_t width() const { return highest - lowest; }
  /// A score of 1 to 10, on this scale; and an answer or a mean of answers as such a score.
  double ofScore(double score) const;
  double asScore(double answer) const;
  friend bool operator==(const Question&, const Question&) = default;
};

namespace question {
inline constexpr std::string_view experience = "experience", importance = "importance",
                                  ninePlus = "nine_plus";
}

const std::vector<Question>& questions();
/// nullptr: this program knows none of this name.
const Question* questionNamed(std::string_view name);

/// What a round asks, in its order, without what this program does not know.
std::vector<const Question*> questionsOf(const Round& round);
/// Whether it asks this, known or not.
bool asks(const Round& round, std::string_view question);
/// The names one by one, as a round keeps them.
std::vector<std::string_view> namesIn(std::string_view questions);
std::string inOne(std::span<const std::string_view> names);

} // namespace journey
