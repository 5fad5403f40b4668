#include "journey/ballot.hpp"
#include "report/formats/csv_files.hpp"

#include <algorithm>
#include <tuple>

namespace report {
namespace {

using namespace language::literals;

constexpr language::Text heads[] = {"csv.kind"_text,       "csv.subject"_text,     "csv.round"_text,
                                    "csv.revealed"_text,   "csv.participant"_text, "csv.experience"_text,
                                    "csv.importance"_text, "csv.score"_text,       "csv.abstained"_text,
                                    "csv.late"_text};

auto valuesOf(const journey::Vote* vote) {
  return std::tuple(vote->experience, vote->importance, vote->score, vote->abstained, vote->late);
}

class Rows {
 public:
  explicit Rows(const Context& context) : context_(context) {}

  std::string bytes() {
    for (const auto head : heads) csv_.text(context_.catalogue(head));
    csv_.endRow();
    const auto& w = context_.workshop;
    const auto ballots = [&](const std::string& kind, const auto& subject) {
      for (const auto* round : journey::roundsOf(w, subject.id)) ballot(kind, subject.text, *round);
    };
    for (const auto* touchpoint : context_.story.touchpoints)
      ballots(context_.catalogue("csv.kind.touchpoint"_text), *touchpoint);
    for (const auto* touchpoint : context_.story.outline.bin)
      ballots(context_.catalogue("csv.kind.touchpoint"_text), *touchpoint);
    for (const auto& idea : w.ideas) ballots(context_.catalogue("csv.kind.idea"_text), idea);
    return csv_.bytes();
  }

 private:
  void ballot(const std::string& kind, const std::string& subject, const journey::Round& round) {
    const bool shown = journey::mayShowVotes(context_.workshop, round);
    std::vector<const journey::Vote*> votes = journey::votesOf(context_.workshop, round.id);
    if (context_.workshop.brief().anonymous && shown)
      std::stable_sort(votes.begin(), votes.end(),
                       [](const auto* a, const auto* b) { return valuesOf(a) < valuesOf(b); });
    for (const journey::Vote* vote : votes) {
      csv_.text(kind).text(subject).number(round.number);
      csv_.text(context_.catalogue(shown ? "csv.shown"_text : "csv.not_revealed"_text));
      csv_.text(authorName(context_, vote->participant));
      if (shown) {
        value(vote->experience), value(vote->importance), value(vote->score);
        yesNo(vote->abstained), yesNo(vote->late);
      } else {
        for (int cell = 0; cell < 5; ++cell) csv_.nothing();
      }
      csv_.endRow();
    }
  }
  void value(std::optional<std::int64_t> given) { given ? csv_.number(*given) : csv_.nothing(); }
  void yesNo(bool yes) { csv_.text(context_.catalogue(yes ? "report.yes"_text : "report.no"_text)); }

  const Context& context_;
  Csv csv_{};
};

} // namespace

std::string votesCsv(const Context& context) { return Rows(context).bytes(); }

} // namespace report
