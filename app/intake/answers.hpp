#pragma once
// The answers of a survey, each different one once: so that any question can be counted on any scale, for any
// segment, at once, while somebody at the table tries out what it means.
#include "survey/survey.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace intake {

/// One answer, and how often it was given.
struct Given {
  std::string answer; ///< trimmed
  std::size_t times = 0;
};

/// More different answers than any scale has are words of people's own.
inline constexpr std::size_t mostDifferent = 200;

/// Of a survey that is never changed; a hundred thousand responses need one byte a question more.
class Answers {
 public:
  /// Throws survey::ReadError where `progress` is stopped.
  explicit Answers(std::shared_ptr<const survey::Survey> read, survey::Progress* progress = nullptr);
  Answers(const Answers&) = delete;
  Answers& operator=(const Answers&) = delete;

  const survey::Survey& survey() const { return *survey_; }
  /// In the order in which they were given first; nothing: they are words of people's own.
  const std::vector<Given>* different(const survey::Question& question) const;
  /// As survey::tallyOf().
  survey::Tally tally(const survey::Question& question, const survey::Scale& scale) const;

  /// How many there are, also where there are too many to be told.
  std::size_t segments(const survey::Question& by) const;
  /// The same for each segment, in the order of survey::segmentsBy(); lines of strange answers are not
  /// listed.
  struct Part {
    std::string name;
    std::vector<std::int64_t> counts{};
  };
  std::vector<Part> parts(const survey::Question& question, const survey::Scale& scale,
                          const survey::Question& by) const;

 private:
  struct Coded {
    std::vector<Given> given{};
    std::vector<std::uint8_t> codes{}; ///< of each response: 0, or one more than the place in `given`
    bool areMany = false;
  };
  const Coded& coded(const survey::Question& question) const;
  Coded code(const survey::Question& question, survey::Progress* progress) const;

  std::shared_ptr<const survey::Survey> survey_;
  std::vector<Coded> coded_{}; ///< of each question
};

} // namespace intake
