#include "survey/survey.hpp"

#include "base/utf8.hpp"
#include "survey/read_error.hpp"
#include "survey/tool.hpp"
#include "survey/words.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace survey {
namespace {

Layout layoutOf(const Grid& grid, std::string_view& tool) {
  for (const Tool& one : tools())
    if (auto layout = one.recognise(grid)) return tool = one.name, std::move(*layout);
  throw ReadError({"survey.error.empty"});
}

class Reading {
 public:
  Reading(Grid grid, const Limits& limits) : limits_(limits) {
    out_.grid = std::move(grid);
    layout_ = layoutOf(out_.grid, out_.tool);
    for (std::size_t column = 0; column < layout_.heads.size(); ++column) {
      if (layout_.heads[column].column == Column::Response && !response_) response_ = column;
      if (layout_.heads[column].column == Column::Submitted) submitted_ = column;
    }
  }

  Survey read() {
    for (std::size_t row = layout_.first; row < out_.grid.rows(); ++row) {
      if (row % 1024 == 0) limits_.tell(40 + row * 10 / out_.grid.rows());
      if (const auto why = whyNot(row))
        out_.rejected.push_back({out_.grid.line(row), *why});
      else
        take(row);
    }
    for (std::size_t column = 0; column < layout_.heads.size(); ++column) {
      limits_.tell(50 + column * 30 / layout_.heads.size());
      head(column);
    }
    return std::move(out_);
  }

 private:
  std::optional<Why> whyNot(std::size_t row) {
    const Grid& grid = out_.grid;
    if (grid.isBlank(row)) return Why::Blank;
    for (std::size_t column = layout_.heads.size(); column < grid.width(row); ++column)
      if (!base::trimmed(grid.cell(row, column)).empty()) return Why::TooWide;
    if (layout_.judge != nullptr)
      if (const auto why = layout_.judge(grid, layout_, row)) return why;
    const auto id = response_ ? base::trimmed(grid.cell(row, *response_)) : std::string_view{};
    if (!id.empty() && !seen_.insert(id).second) return Why::Duplicate;
    return {};
  }

  void take(std::size_t row) {
    out_.responses.push_back(row);
    if (!submitted_) return;
    // The earliest that a tool says is its own word for "not known".
    const auto day = dayIn(out_.grid.cell(row, *submitted_));
    if (!day || *day <= "1980-01-01") return;
    out_.wave = std::max(out_.wave, *day);
    if (out_.since.empty() || *day < out_.since) out_.since = *day;
  }

  void head(std::size_t column) {
    const Head& head = layout_.heads[column];
    const std::string name{base::trimmed(head.text.empty() ? head.code : head.text)};
    if (head.column != Column::Answer && head.column != Column::Personal) {
      if (!name.empty()) out_.machine.push_back(name);
      return;
    }
    Guessing guessing;
    for (const std::size_t row : out_.responses) guessing.add(out_.grid.cell(row, column));
    if (name.empty() && guessing.answers() == 0) return; // a column of nothing, as spreadsheets add
    const bool isWho = guessing.isAddress() || (asksWho(name) && !guessing.isHarmless());
    out_.questions.push_back({.code = std::string{base::trimmed(head.code)},
                              .text = name,
                              .column = column,
                              .isPersonal = head.column == Column::Personal || isWho,
                              .guess = guessing.guess(name, head.isPromoter),
                              .answered = guessing.answers()});
  }

  const Limits& limits_;
  Survey out_{};
  Layout layout_{};
  std::optional<std::size_t> response_{}, submitted_{};
  std::unordered_set<std::string_view> seen_{};
};

} // namespace

Survey readSurvey(std::string bytes, const Limits& limits) {
  return Reading{readDelimited(std::move(bytes), limits), limits}.read();
}

const Question* findQuestion(const Survey& survey, std::string_view name) {
  const std::string wanted = plain(name);
  if (wanted.empty()) return nullptr;
  const Question* found = nullptr;
  const auto only = [&](auto&& fits) {
    std::size_t fitting = 0;
    for (const Question& question : survey.questions)
      if (fits(question)) found = &question, ++fitting;
    if (fitting != 1) found = nullptr;
    return fitting > 0;
  };
  if (only([&](const Question& question) { return plain(question.code) == wanted; })) return found;
  if (only([&](const Question& question) { return plain(question.text) == wanted; })) return found;
  if (const auto number = numberIn(name); number && std::to_string(*number) == wanted && *number >= 1 &&
                                          static_cast<std::size_t>(*number) <= survey.questions.size())
    return &survey.questions[static_cast<std::size_t>(*number) - 1];
  only([&](const Question& question) { return plain(question.text).starts_with(wanted); });
  return found;
}

Tally tallyOf(const Survey& survey, const Question& question, const Scale& scale) {
  return tallyOf(survey, survey.responses, question, scale);
}

Tally tallyOf(const Survey& survey, const std::vector<std::size_t>& responses, const Question& question,
              const Scale& scale) {
  Tally out{.counts = std::vector<std::int64_t>(static_cast<std::size_t>(scale.highest - scale.lowest + 1))};
  for (const std::size_t row : responses) {
    const std::string_view answer = survey.answer(row, question);
    if (base::trimmed(answer).empty())
      ++out.blank;
    else if (const auto value = valueOf(scale, answer);
             value && *value >= scale.lowest && *value <= scale.highest)
      ++out.counts[static_cast<std::size_t>(*value - scale.lowest)];
    else
      out.strange.push_back(survey.grid.line(row));
  }
  return out;
}

std::vector<Segment> segmentsBy(const Survey& survey, const Question& question) {
  std::vector<Segment> out;
  std::unordered_map<std::string, std::size_t> places;
  for (const std::size_t row : survey.responses) {
    const std::string_view answer = base::trimmed(survey.answer(row, question));
    if (answer.empty()) continue;
    const auto [at, isNew] = places.try_emplace(plain(answer), out.size());
    if (isNew) out.push_back({std::string{answer}});
    out[at->second].responses.push_back(row);
  }
  return out;
}

std::vector<std::string> wordsOf(const Survey& survey, const Question& question) {
  std::vector<std::string> out;
  std::unordered_set<std::string_view> seen;
  for (const std::size_t row : survey.responses) {
    const std::string_view words = base::trimmed(survey.answer(row, question));
    if (!words.empty() && seen.insert(words).second) out.emplace_back(words);
  }
  return out;
}

} // namespace survey
