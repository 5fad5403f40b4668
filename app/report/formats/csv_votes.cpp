#include "journey/ballot.hpp"
#include "journey/shown_votes.hpp"
#include "report/formats/csv_files.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <set>

namespace report {
namespace {

using namespace language::literals;

constexpr language::Text before[] = {"csv.kind"_text,  "csv.id"_text,       "csv.subject"_text,
                                     "csv.round"_text, "csv.revealed"_text, "csv.participant"_text},
                         after[] = {"csv.abstained"_text, "csv.late"_text};

class Rows {
 public:
  explicit Rows(const Context& context) : context_(context), ballots_(context.workshop), csv_(context.csv) {}

  std::string bytes() {
    journeyHead(context_, csv_);
    for (const auto head : before) csv_.text(context_.catalogue(head));
    for (const journey::Question& question : journey::questions())
      csv_.text(columnOf(context_.catalogue, question));
    for (const auto head : after) csv_.text(context_.catalogue(head));
    csv_.endRow();
    const auto& w = context_.workshop;
    const auto ballots = [&](const std::string& kind, const auto& subject) {
      for (const auto* round : ballots_.of(subject.id))
        ballot({kind, subject.id.value, subject.text, journeyOf(subject)}, *round);
    };
    std::set<const journey::Touchpoint*> onMap;
    for (const Context& one : context_.each())
      for (const auto* touchpoint : one.story.touchpoints) {
        ballots(context_.catalogue("csv.kind.touchpoint"_text), *touchpoint);
        onMap.insert(touchpoint);
      }
    // Also what was thrown away: its rounds are kept.
    for (const auto& touchpoint : w.touchpoints)
      if (!onMap.contains(&touchpoint)) ballots(context_.catalogue("csv.kind.touchpoint"_text), touchpoint);
    for (const auto& idea : w.ideas)
      if (idea.shared) ballots(context_.catalogue("csv.kind.idea"_text), idea);
    return csv_.bytes();
  }

 private:
  base::Id<journey::Journey> journeyOf(const journey::Touchpoint& touchpoint) const {
    return journey::journeyOf(context_.workshop, touchpoint);
  }
  static base::Id<journey::Journey> journeyOf(const journey::Idea&) { return {}; }

  struct About {
    const std::string& kind;
    std::int64_t id;
    const std::string& text;
    base::Id<journey::Journey> journey;
  };
  void ballot(const About& about, const journey::Round& round) {
    const bool shown = journey::mayShowVotes(context_.workshop, round);
    const auto asked = journey::questionsOf(round);
    for (const journey::ShownVote& vote : ballots_.shown(round)) {
      journeyCell(context_, csv_, about.journey);
      csv_.text(about.kind).id(about.id).text(about.text).number(round.number);
      csv_.text(context_.catalogue(shown ? "csv.shown"_text : "csv.not_revealed"_text));
      csv_.text(vote.who != nullptr ? vote.who->name : context_.catalogue("report.anonymous"_text));
      for (const journey::Question& question : journey::questions()) {
        const auto at = std::ranges::find(asked, &question);
        value(at == asked.end() ? std::nullopt : vote.answers[static_cast<std::size_t>(at - asked.begin())]);
      }
      shown ? yesNo(vote.abstained) : nothing();
      vote.late ? yesNo(*vote.late) : nothing();
      csv_.endRow();
    }
  }
  void nothing() { csv_.nothing(); }
  void value(std::optional<std::int64_t> given) { given ? csv_.number(*given) : csv_.nothing(); }
  void yesNo(bool yes) { csv_.text(context_.catalogue(yes ? "report.yes"_text : "report.no"_text)); }

  const Context& context_;
  journey::Ballots ballots_;
  Csv csv_;
};

} // namespace

std::string votesCsv(const Context& context) { return Rows(context).bytes(); }

} // namespace report
