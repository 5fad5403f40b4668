// Whatever a survey holds: no response is lost, made up or counted twice.
#include "survey/survey.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <map>
#include <numeric>
#include <random>

using namespace survey;

namespace {

/// An export of this tool, and what stands in it.
class Made {
 public:
  Made(std::uint64_t seed, int tool) : random_(seed), tool_(tool) {
    head();
    for (int i = below(60); i > 0; --i) row(i);
  }
  std::string bytes{};
  std::size_t rows = 0, complete = 0;
  std::map<int, std::size_t> given{}; ///< by value, of whole responses

 private:
  int below(int end) { return static_cast<int>(random_() % static_cast<std::uint64_t>(end)); }

  std::string cell(const std::string& text) {
    if (text.find_first_of(",;\t|\"\r\n") == std::string::npos && below(3) > 0) return text;
    std::string out = "\"";
    for (const char c : text) out.append(c == '"' ? 2 : 1, c);
    return out + "\"";
  }
  void line(const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) bytes += (i > 0 ? ";" : "") + cell(cells[i]);
    bytes += below(2) == 0 ? "\r\n" : "\n";
    if (below(10) == 0) bytes += "\n";
  }

  void head() {
    switch (tool_) {
    case 0:
      line({"Status", "Finished", "RecordedDate", "ResponseId", "DistributionChannel", "Q1", "Q2"});
      line({"Response Type", "Finished", "Recorded Date", "Response ID", "Distribution Channel", "How?",
            "Why?"});
      line({"{\"ImportId\":\"status\"}", "{}", "{}", "{}", "{}", "{}", "{}"});
      return;
    case 1: line({"#", "How?", "Why?", "Submit Date (UTC)", "Network ID"}); return;
    case 2: line({"id", "submitdate", "lastpage", "Q1", "Q2"}); return;
    default: line({"Timestamp", "How?", "Why?"});
    }
  }

  void row(int number) {
    static const std::vector<std::string> texts{"",    "fine", "a;b",  "two\nlines", "\"said\"",
                                                "x,y", "  ",   "\r\n", "7"};
    const int value = below(13);
    const std::string how = value > 10 ? "" : std::to_string(value),
                      why = texts[static_cast<std::size_t>(below(9))];
    const bool isWhole = tool_ > 2 || below(4) > 0;
    const std::string id = std::to_string(number), sent = isWhole ? "2026-10-24" : "";
    switch (tool_) {
    case 0: line({"0", isWhole ? "1" : "0", "2026-10-24", id, "anonymous", how, why}); break;
    case 1: line({id, how, why, sent, "f00d"}); break;
    case 2: line({id, sent, "2", how, why}); break;
    default: line({"2026-10-24", how, why});
    }
    ++rows;
    if (!isWhole) return;
    ++complete;
    if (!how.empty()) ++given[value];
  }

  std::mt19937_64 random_;
  int tool_;
};

} // namespace

TEST_CASE("every row is one response or is rejected with a reason, and every answer is counted once") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed)
    for (int tool = 0; tool < 4; ++tool) {
      CAPTURE(seed);
      CAPTURE(tool);
      const Made made{seed, tool};
      const Survey survey = readSurvey(made.bytes);
      const std::string_view names[] = {"qualtrics", "typeform", "limesurvey", "google_forms"};
      REQUIRE(survey.tool == names[tool]);
      CHECK(survey.responses.size() + survey.rejected.size() == made.rows);
      CHECK(survey.responses.size() == made.complete);
      const Question* question = findQuestion(survey, tool == 2 ? "Q1" : "How?");
      REQUIRE(question != nullptr);
      const Tally tally = tallyOf(survey, *question, {0, 10});
      for (int value = 0; value <= 10; ++value)
        CHECK(tally.counts[static_cast<std::size_t>(value)] ==
              static_cast<std::int64_t>(made.given.contains(value) ? made.given.at(value) : 0));
      const auto counted = std::accumulate(tally.counts.begin(), tally.counts.end(), std::int64_t{0});
      CHECK(static_cast<std::size_t>(counted) + tally.blank + tally.strange.size() ==
            survey.responses.size());
    }
}

TEST_CASE("a hundred thousand responses are read, and each is counted once") {
  std::string bytes =
      "ID,Start time,Completion time,Email,Name,How satisfied are you?,Recommend? (0-10),Why?\n";
  constexpr int rows = 100'000;
  for (int i = 0; i < rows; ++i)
    bytes += std::to_string(i) + ",2026-10-24 09:00:00,2026-10-24 09:01:00,anonymous,," +
             std::to_string(1 + i % 5) + "," + std::to_string(i % 11) + ",\"It was fine, mostly, number " +
             std::to_string(i) + "\"\n";

  const auto began = std::chrono::steady_clock::now();
  const Survey survey = readSurvey(std::move(bytes));
  const Tally tally = tallyOf(survey, *findQuestion(survey, "How satisfied are you?"), {1, 5});
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;

  CHECK(survey.responses.size() == rows);
  CHECK(tally.counts == std::vector<std::int64_t>(5, rows / 5));
  MESSAGE("seconds: ", took.count()); // a figure for whoever reads it: these machines are shared
}
