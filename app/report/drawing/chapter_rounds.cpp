#include "journey/ballot.hpp"
#include "report/drawing/chapters.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <tuple>

namespace report {
namespace {

using namespace language::literals;
using look::Align;

std::string rangeOf(const Context& context, const journey::Statistics& of) {
  if (of.n == 0) return "–";
  return context.catalogue.number(of.mean, 1) + "  (" + std::to_string(of.lowest) + "–" +
         std::to_string(of.highest) + ")";
}

std::string valuesOf(const journey::Vote& vote) {
  if (vote.abstained) return "–";
  const auto value = [](std::optional<std::int64_t> v) { return v ? std::to_string(*v) : "–"; };
  return vote.score ? value(vote.score) : value(vote.experience) + "/" + value(vote.importance);
}

/// Every vote of a round: with its name, or in an order that names nobody.
std::string votesOf(const Context& context, const journey::Round& round) {
  auto votes = journey::votesOf(context.workshop, round.id);
  if (context.workshop.brief().anonymous)
    std::stable_sort(votes.begin(), votes.end(), [](const auto* a, const auto* b) {
      return std::tie(a->experience, a->importance, a->score) <
             std::tie(b->experience, b->importance, b->score);
    });
  std::string line;
  for (const journey::Vote* vote : votes) {
    const auto* person = journey::namedAuthor(context.workshop, vote->participant);
    line += (line.empty() ? "" : "   ") + (person != nullptr ? person->name + " " : "") + valuesOf(*vote);
  }
  return line;
}

class Rows {
 public:
  Rows(const Context& context, Paper& paper, bool ideas)
      : context_(context), theme_(paper.pen().theme()), ideas_(ideas),
        table_(paper, columns(context, ideas)) {}

  void add(const std::string& subject, const std::vector<const journey::Round*>& rounds) {
    bool first = true;
    for (const journey::Round* round : rounds) {
      Cell name{.text = first ? subject : "", .weight = look::Weight::Medium};
      first = false;
      Cell number{.text = std::to_string(round->number)};
      if (!journey::mayShowVotes(context_.workshop, *round)) {
        Cell secret{.text = context_.catalogue("report.not_revealed"_text), .colour = theme_.secondInk};
        std::vector<Cell> cells{name, number, {.text = "–"}};
        if (!ideas_) cells.push_back({.text = "–"});
        cells.push_back(secret);
        table_.row(cells);
        continue;
      }
      const journey::RoundResult result = journey::resultOf(context_.workshop, *round);
      if (result.discuss) name.signs.push_back({look::Icon::Discuss, theme_.star});
      std::vector<Cell> cells{name, number};
      if (ideas_) {
        cells.push_back({.text = figure(context_.catalogue, result.score.n > 0, result.score.median)});
      } else {
        cells.push_back({.text = rangeOf(context_, result.experience)});
        cells.push_back({.text = rangeOf(context_, result.importance)});
      }
      cells.push_back({.text = votesOf(context_, *round), .colour = theme_.secondInk});
      table_.row(cells);
    }
  }

 private:
  static std::vector<Column> columns(const Context& context, bool ideas) {
    const auto& text = context.catalogue;
    if (ideas)
      return {{text("report.column.idea"_text), 66},
              {text("report.column.round"_text), 14, Align::Right},
              {text("report.column.median"_text), 22, Align::Right},
              {text("report.column.votes"_text), 72}};
    return {{text("report.column.touchpoint"_text), 50},
            {text("report.column.round"_text), 14, Align::Right},
            {text("report.column.experience"_text), 25, Align::Right},
            {text("report.column.importance"_text), 25, Align::Right},
            {text("report.column.votes"_text), 60}};
  }

  const Context& context_;
  const look::Theme& theme_;
  bool ideas_;
  TableOnPaper table_;
};

} // namespace

void writeRounds(const Context& context, Paper& paper) {
  const auto& text = context.catalogue;
  const auto& w = context.workshop;
  if (w.rounds.empty()) return;
  paper.chapter(text("report.rounds"_text),
                text(w.brief().anonymous ? "report.rounds.anonymous"_text : "report.rounds.named"_text));
  const auto subjects = [](const auto& all, const auto& rounds) {
    return std::any_of(all.begin(), all.end(), [&](const auto& one) { return !rounds(one).empty(); });
  };
  const auto ofTouchpoint = [&](const journey::Touchpoint* one) { return journey::roundsOf(w, one->id); };
  const auto ofIdea = [&](const IdeaStory& one) { return journey::roundsOf(w, one.idea->id); };
  if (subjects(context.story.touchpoints, ofTouchpoint)) {
    Rows rows(context, paper, false);
    for (const auto* touchpoint : context.story.touchpoints)
      rows.add(touchpoint->text, ofTouchpoint(touchpoint));
  }
  if (subjects(context.story.ideas, ofIdea)) {
    Rows rows(context, paper, true);
    for (const IdeaStory& one : context.story.ideas) rows.add(one.idea->text, ofIdea(one));
  }
}

} // namespace report
