// Any bytes are a survey or are refused with words: every row is one response or is rejected, and every
// question counts each response once.
#include "survey/survey.hpp"

#include "survey/read_error.hpp"
#include "survey/tool.hpp"

#include <cstdint>
#include <cstdlib>
#include <numeric>

namespace {

void must(bool holds) {
  if (!holds) std::abort();
}

void readAll(const survey::Survey& read) {
  must(read.responses.size() + read.rejected.size() <= read.grid.rows());
  for (const survey::Question& question : read.questions) {
    const survey::Tally tally = survey::tallyOf(read, question, question.guess.scale);
    const auto counted = std::accumulate(tally.counts.begin(), tally.counts.end(), std::int64_t{0});
    must(static_cast<std::size_t>(counted) + tally.blank + tally.strange.size() == read.responses.size());
    must(survey::wordsOf(read, question).size() <= read.responses.size());
    survey::findQuestion(read, question.text);
  }
}

/// Every tool looks at every table, also where another one knows it.
void askAll(std::string bytes) {
  const survey::Grid grid = survey::readDelimited(std::move(bytes));
  for (const survey::Tool& tool : survey::tools())
    if (const auto layout = tool.recognise(grid); layout && layout->judge != nullptr)
      for (std::size_t row = layout->first; row < grid.rows(); ++row) layout->judge(grid, *layout, row);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes{reinterpret_cast<const char*>(data), size};
  try {
    readAll(survey::readSurvey(bytes));
    askAll(bytes);
  } catch (const survey::ReadError& error) {
    must(!error.refusal.text.empty());
  }
  return 0;
}
