// What rounds ask, by the list of questions.
#include "journey/questions.hpp"

#include <algorithm>

namespace journey {

namespace {

bool isScore(const Question& question) {
  return question.lowest == Question{}.lowest && question.highest == Question{}.highest;
}

} // namespace

double Question::ofScore(double score) const {
  if (isScore(*this)) return score;
  const double least = static_cast<double>(lowest);
  return least + (score - leastScore) * (static_cast<double>(width()) / (mostScore - leastScore));
}
double Question::asScore(double answer) const {
  if (isScore(*this)) return answer;
  const double least = static_cast<double>(lowest);
  return leastScore + (answer - least) * ((mostScore - leastScore) / static_cast<double>(width()));
}

const Question* questionNamed(std::string_view name) {
  const auto& all = questions();
  const auto at = std::ranges::find(all, name, &Question::name);
  return at == all.end() ? nullptr : &*at;
}

std::vector<const Question*> questionsOf(const Round& round) {
  std::vector<const Question*> out;
  for (const std::string_view name : namesIn(round.questions))
    if (const Question* known = questionNamed(name)) out.push_back(known);
  return out;
}

bool asks(const Round& round, std::string_view question) {
  const auto names = namesIn(round.questions);
  return std::ranges::find(names, question) != names.end();
}

std::vector<std::string_view> namesIn(std::string_view questions) {
  std::vector<std::string_view> out;
  while (!questions.empty()) {
    const std::size_t end = std::min(questions.find(' '), questions.size());
    out.push_back(questions.substr(0, end));
    questions.remove_prefix(std::min(end + 1, questions.size()));
  }
  return out;
}

std::string inOne(std::span<const std::string_view> names) {
  std::string out;
  for (const std::string_view name : names) out.append(out.empty() ? "" : " ").append(name);
  return out;
}

} // namespace journey
