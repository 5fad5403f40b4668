#pragma once
// What answers mean: a value on a scale, whatever a tool writes for it.
#include "journey/records/measure.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

/// Words of answers, plain, and the values they stand for.
using Labels = std::map<std::string, std::int64_t, std::less<>>;

struct Scale {
  std::int64_t lowest = 1, highest = 10;
  Labels labels{}; ///< empty: numbers are given
  friend bool operator==(const Scale&, const Scale&) = default;
};

/// Nothing: it is not on this scale. Numbers may have zeros behind a point or comma ("7,0"), and words behind
/// a sign ("10 - zeer waarschijnlijk").
std::optional<std::int64_t> valueOf(const Scale& scale, std::string_view answer);
/// The whole number that an answer says, on any scale.
std::optional<std::int64_t> numberIn(std::string_view answer);
/// "Slecht=1, Matig=2"; nothing where it is not like that.
std::optional<Labels> labelsIn(std::string_view text);
/// The ends of what labels stand for; there is one at least.
Scale scaleOf(const Labels& labels);
/// "1-10", "0-10": lowest and highest; nothing where it is not like that.
std::optional<Scale> scaleIn(std::string_view text);

/// What a question looks like, before anybody said so.
struct Guess {
  enum class Form { Nothing, Scale, YesNo, Choice, Words } form = Form::Nothing;
  std::optional<journey::MeasureKind> kind{};
  Scale scale{};
  bool isCertain =
      false; ///< the ends of the scale are said or were given; otherwise they are as given answers allow
};

/// From a question's words and all answers to it, the blank ones left out.
class Guessing {
 public:
  void add(std::string_view answer);
  /// `isPromoter`: the tool says that it is the question of the Net Promoter Score.
  Guess guess(std::string_view question, bool isPromoter) const;
  /// Every answer is a number or a label of a scale, or yes or no: nobody is known by it.
  bool isHarmless() const;
  /// Most answers are addresses of people or machines.
  bool isAddress() const { return answers_ > 0 && addresses_ * 2 > answers_; }
  std::size_t answers() const { return answers_; }

 private:
  std::map<std::string, std::size_t, std::less<>> different_{}; ///< trimmed; no more than a few
  std::size_t answers_ = 0, addresses_ = 0;
  bool areMany_ = false; ///< different ones than are looked at
};

} // namespace survey
