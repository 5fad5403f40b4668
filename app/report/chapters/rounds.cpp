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
  std::string out;
  for (const auto& value : vote.answers)
    out += (out.empty() ? "" : "/") + (value ? std::to_string(*value) : "–");
  return out;
}

std::string votesIn(const std::vector<journey::ShownVote>& votes) {
  std::string line;
  for (const journey::ShownVote& vote : votes)
    line += (line.empty() ? "" : "   ") + (vote.who != nullptr ? base::isolated(vote.who->name) + " " : "") +
            valuesOf(vote);
  return line;
}

/// The rounds about subjects of one kind that ask the same questions.
class Rows {
 public:
  Rows(const Context& context, const journey::Ballots& ballots, language::Text subjects,
       std::vector<const journey::Question*> questions)
      : context_(context), ballots_(ballots), questions_(std::move(questions)), table_{columns(subjects)} {}

  void add(const journey::Subject& subject, const std::string& words, const journey::Round& round) {
    std::vector<Cell> cells{{.text = subject == last_ ? "" : words, .weight = look::Weight::Medium},
                            {.text = std::to_string(round.number)}};
    last_ = subject;
    journey::mayShowVotes(context_.workshop, round) ? addShown(cells, round) : addSecret(cells);
    table_.row(std::move(cells));
  }
  Table made() { return std::move(table_); }

 private:
  std::vector<Column> columns(language::Text subjects) const {
    constexpr double all = 174, number = 14, mean = 25, median = 22; // millimetres
    const auto& text = context_.catalogue;
    double rest = all - number;
    for (const auto* question : questions_) rest -= question->byMedian ? median : mean;
    std::vector<Column> out{{text(subjects), rest / 2 - 5},
                            {text("report.column.round"_text), number, Align::Right}};
    for (const auto* question : questions_) {
      const std::string title =
          question->byMedian ? text("report.column.median"_text) : titleOf(text, *question);
      out.push_back({title, question->byMedian ? median : mean, Align::Right});
    }
    out.push_back({votesTitle(), rest / 2 + 5});
    return out;
  }
  /// Says in which order several answers stand.
  std::string votesTitle() const {
    const auto& text = context_.catalogue;
    if (questions_.size() < 2) return text("report.column.votes"_text);
    std::string names;
    for (const auto* question : questions_) names += (names.empty() ? "" : "/") + columnOf(text, *question);
    return text("report.rounds.votes"_text, {names});
  }

  void addShown(std::vector<Cell>& cells, const journey::Round& round) const {
    const journey::RoundResult result = ballots_.resultOf(round);
    if (result.discuss) cells.front().signs.push_back({look::Icon::Discuss, &look::Theme::star});
    for (const auto& [question, answers] : result.all)
      cells.push_back({.text = question->byMedian ? figure(context_.catalogue, answers.n > 0, answers.median)
                                                  : rangeOf(context_, answers)});
    cells.push_back({.text = votesIn(ballots_.shown(round)), .tone = quiet});
  }
  void addSecret(std::vector<Cell>& cells) const {
    for (std::size_t i = 0; i < questions_.size(); ++i) cells.push_back({.text = "–"});
    cells.push_back({.text = context_.catalogue("report.not_revealed"_text), .tone = quiet});
  }

  const Context& context_;
  const journey::Ballots& ballots_;
  std::vector<const journey::Question*> questions_;
  Table table_;
  journey::Subject last_{};
};

/// The tables of the chapter, and what was asked in them.
class Tables {
 public:
  explicit Tables(const Context& context) : context_(context), ballots_(context.workshop) {}

  void add(language::Text subjects, const std::string& words, const journey::Subject& subject) {
    for (const journey::Round* round : ballots_.of(subject)) {
      const auto asked = journey::questionsOf(*round);
      rowsOf({subject.table, asked}, subjects).add(subject, words, *round);
    }
  }
  void into(Chapter& chapter) {
    std::string scales;
    for (auto& [key, rows] : rows_) chapter.blocks.emplace_back(rows.made());
    for (const journey::Question& question : journey::questions())
      if (isAsked(question)) scales += (scales.empty() ? "" : " ") + scaleOf(context_.catalogue, question);
    if (!scales.empty()) chapter.blocks.emplace_back(Words{scales, quiet});
  }

 private:
  using Key = std::pair<std::string_view, std::vector<const journey::Question*>>;
  Rows& rowsOf(const Key& key, language::Text subjects) {
    for (auto& [known, rows] : rows_)
      if (known == key) return rows;
    return rows_.emplace_back(key, Rows{context_, ballots_, subjects, key.second}).second;
  }
  bool isAsked(const journey::Question& question) const {
    return std::ranges::any_of(rows_, [&](const auto& one) {
      return std::ranges::find(one.first.second, &question) != one.first.second.end();
    });
  }

  const Context& context_;
  journey::Ballots ballots_;
  std::vector<std::pair<Key, Rows>> rows_{};
};

} // namespace

std::optional<Chapter> roundsChapter(const Context& context) {
  const auto& text = context.catalogue;
  const auto& w = context.workshop;
  if (w.rounds.empty()) return std::nullopt;
  Chapter chapter{text("report.rounds"_text),
                  text(w.brief().anonymous ? "report.rounds.anonymous"_text : "report.rounds.named"_text)};
  Tables tables(context);
  for (const Context& one : context.each())
    for (const auto* touchpoint : one.story.touchpoints)
      tables.add("report.column.touchpoint"_text, touchpoint->text, touchpoint->id);
  for (const IdeaStory& one : context.story.ideas)
    tables.add("report.column.idea"_text, one.idea->text, one.idea->id);
  tables.into(chapter);
  return chapter;
}

} // namespace report
