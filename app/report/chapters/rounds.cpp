#include "base/utf8.hpp"
#include "journey/ballot.hpp"
#include "journey/shown_votes.hpp"
#include "report/chapters/chapters.hpp"
#include "report/words.hpp"

#include <algorithm>

namespace report {
namespace {

using namespace language::literals;
using look::Align;

constexpr Tone quiet = &look::Theme::secondInk;

std::string rangeOf(const Context& context, const journey::Statistics& of) {
  if (of.n == 0) return "–";
  return context.catalogue.number(of.mean, 1) + "  (" + std::to_string(of.lowest) + "–" +
         std::to_string(of.highest) + ")";
}

std::string valuesOf(const journey::ShownVote& vote) {
  if (vote.abstained) return "–";
  const auto value = [](std::optional<std::int64_t> v) { return v ? std::to_string(*v) : "–"; };
  return vote.score ? value(vote.score) : value(vote.experience) + "/" + value(vote.importance);
}

std::string votesIn(const std::vector<journey::ShownVote>& votes) {
  std::string line;
  for (const journey::ShownVote& vote : votes)
    line += (line.empty() ? "" : "   ") + (vote.who != nullptr ? base::isolated(vote.who->name) + " " : "") +
            valuesOf(vote);
  return line;
}

class Rows {
 public:
  Rows(const Context& context, const journey::Ballots& ballots, bool ideas)
      : context_(context), ballots_(ballots), ideas_(ideas), table_{columns(context, ideas)} {}

  void add(const std::string& subject, const std::vector<const journey::Round*>& rounds) {
    bool first = true;
    for (const journey::Round* round : rounds) {
      Cell name{.text = first ? subject : "", .weight = look::Weight::Medium};
      first = false;
      std::vector<Cell> cells{name, {.text = std::to_string(round->number)}};
      journey::mayShowVotes(context_.workshop, *round) ? addShown(cells, *round) : addSecret(cells);
      table_.row(std::move(cells));
    }
  }
  Table made() { return std::move(table_); }

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

  void addShown(std::vector<Cell>& cells, const journey::Round& round) const {
    const journey::RoundResult result = ballots_.resultOf(round);
    if (result.discuss) cells.front().signs.push_back({look::Icon::Discuss, &look::Theme::star});
    if (ideas_) {
      cells.push_back({.text = figure(context_.catalogue, result.score.n > 0, result.score.median)});
    } else {
      cells.push_back({.text = rangeOf(context_, result.experience)});
      cells.push_back({.text = rangeOf(context_, result.importance)});
    }
    cells.push_back({.text = votesIn(ballots_.shown(round)), .tone = quiet});
  }
  void addSecret(std::vector<Cell>& cells) const {
    for (int i = 0; i < (ideas_ ? 1 : 2); ++i) cells.push_back({.text = "–"});
    cells.push_back({.text = context_.catalogue("report.not_revealed"_text), .tone = quiet});
  }

  const Context& context_;
  const journey::Ballots& ballots_;
  bool ideas_;
  Table table_;
};

} // namespace

std::optional<Chapter> roundsChapter(const Context& context) {
  const auto& text = context.catalogue;
  const auto& w = context.workshop;
  if (w.rounds.empty()) return std::nullopt;
  Chapter chapter{text("report.rounds"_text),
                  text(w.brief().anonymous ? "report.rounds.anonymous"_text : "report.rounds.named"_text)};
  const journey::Ballots ballots(w);
  Rows touchpoints(context, ballots, false), ideas(context, ballots, true);
  for (const auto* touchpoint : context.story.touchpoints)
    touchpoints.add(touchpoint->text, ballots.of(touchpoint->id));
  for (const IdeaStory& one : context.story.ideas) ideas.add(one.idea->text, ballots.of(one.idea->id));
  for (Rows* rows : {&touchpoints, &ideas})
    if (Table table = rows->made(); !table.rows.empty()) chapter.blocks.emplace_back(std::move(table));
  return chapter;
}

} // namespace report
