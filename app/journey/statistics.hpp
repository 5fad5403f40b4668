#pragma once
// What votes say: the figures that the group sees after the reveal and takes home.
#include "journey/questions.hpp"
#include "journey/votes.hpp"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace journey {

/// Of whole numbers. Median: the middle value, or the mean of the two in the middle. Spread: highest minus
/// lowest.
struct Statistics {
  std::int64_t n = 0; ///< 0: the others mean nothing
  double mean = 0, median = 0;
  std::int64_t lowest = 0, highest = 0;
  std::int64_t spread() const { return highest - lowest; }
  friend bool operator==(const Statistics&, const Statistics&) = default;
};
Statistics statisticsOf(std::vector<std::int64_t> values);
/// Whether answers to this question lie so far apart that the brief would have them discussed. It says so of
/// a scale from 1 to 10; on another scale the spread counts as a part of that.
bool isWide(const Workshop& workshop, const Question& question, const Statistics& answers);

struct RoundResult {
  struct Of {
    const Question* question;
    Statistics answers;
    friend bool operator==(const Of&, const Of&) = default;
  };
  std::vector<Of> all{}; ///< of each question that the round asks, in its order
  std::int64_t abstained = 0, late = 0;
  bool discuss = false; ///< the answers to one of the questions lie wide apart

  /// Of no answers where it was not asked.
  const Statistics& of(std::string_view question) const;
  /// The widest spread, as a part of its scale.
  double widest() const;
  friend bool operator==(const RoundResult&, const RoundResult&) = default;
};
RoundResult resultOf(const Workshop& workshop, const Round& round);
RoundResult resultOf(const Workshop& workshop, const Round& round, std::span<const Given> votes);

/// Everything about all rounds in one walk over the votes, for screens that show many subjects at once.
class Results {
 public:
  struct Entry {
    const Round* round = nullptr; ///< the newest revealed one
    RoundResult result{};
  };
  Results() = default;
  explicit Results(const Workshop& workshop);

  /// nullptr: none was revealed about this.
  const Entry* find(const Subject& subject) const;
  const std::map<Subject, Entry>& all() const { return entries_; }

 private:
  std::map<Subject, Entry> entries_{};
};
Results resultsOf(const Workshop& workshop);

/// A group that should discuss half of all begins nowhere: of the touchpoints whose spread reaches the
/// brief's these are the widest.
constexpr std::size_t mostDiscussed = 5;
std::set<Id<Touchpoint>> toDiscuss(const Results& results);

} // namespace journey
