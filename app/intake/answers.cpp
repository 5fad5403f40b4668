#include "intake/answers.hpp"

#include "base/utf8.hpp"
#include "survey/words.hpp"

#include <unordered_map>

namespace intake {
namespace {

using survey::Question;
using survey::Scale;

static_assert(mostDifferent < 256); // a code is a byte

/// The place of each answer on the scale, from its lowest; nothing: it is not on it.
std::vector<std::optional<std::size_t>> placesOn(const Scale& scale, const std::vector<Given>& given) {
  std::vector<std::optional<std::size_t>> out;
  for (const Given& one : given) {
    const auto value = survey::valueOf(scale, one.answer);
    const bool isOn = value && *value >= scale.lowest && *value <= scale.highest;
    out.push_back(isOn ? std::optional{static_cast<std::size_t>(*value - scale.lowest)} : std::nullopt);
  }
  return out;
}

std::vector<std::int64_t> zeros(const Scale& scale) {
  return std::vector<std::int64_t>(static_cast<std::size_t>(scale.highest - scale.lowest + 1));
}

} // namespace

Answers::Answers(std::shared_ptr<const survey::Survey> read, survey::Progress* progress)
    : survey_(std::move(read)) {
  const survey::Limits limits{.progress = progress};
  for (const Question& question : survey_->questions) {
    limits.tell(80 + coded_.size() * 20 / survey_->questions.size());
    coded_.push_back(code(question, progress));
  }
}

Answers::Coded Answers::code(const Question& question, survey::Progress* progress) const {
  const survey::Limits limits{.progress = progress};
  Coded out;
  out.codes.reserve(survey_->responses.size());
  std::unordered_map<std::string_view, std::uint8_t> places;
  for (const std::size_t row : survey_->responses) {
    const std::string_view answer = base::trimmed(survey_->answer(row, question));
    if (answer.empty()) {
      out.codes.push_back(0);
      continue;
    }
    const auto [at, isNew] = places.try_emplace(answer, static_cast<std::uint8_t>(out.given.size() + 1));
    if (isNew && out.given.size() == mostDifferent) {
      if (progress != nullptr) limits.tell(static_cast<std::size_t>(progress->percent));
      return {.areMany = true};
    }
    if (isNew) out.given.push_back({std::string{answer}});
    ++out.given[at->second - 1U].times;
    out.codes.push_back(at->second);
  }
  return out;
}

const Answers::Coded& Answers::coded(const Question& question) const {
  return coded_[static_cast<std::size_t>(&question - survey_->questions.data())];
}

const std::vector<Given>* Answers::different(const Question& question) const {
  const Coded& of = coded(question);
  return of.areMany ? nullptr : &of.given;
}

survey::Tally Answers::tally(const Question& question, const Scale& scale) const {
  const Coded& of = coded(question);
  if (of.areMany) return survey::tallyOf(*survey_, question, scale);
  survey::Tally out{.counts = zeros(scale), .blank = survey_->responses.size()};
  const auto places = placesOn(scale, of.given);
  bool hasStrange = false;
  for (std::size_t i = 0; i < places.size(); ++i) {
    out.blank -= of.given[i].times;
    if (places[i])
      out.counts[*places[i]] += static_cast<std::int64_t>(of.given[i].times);
    else
      hasStrange = true;
  }
  if (!hasStrange) return out;
  for (std::size_t i = 0; i < of.codes.size(); ++i)
    if (of.codes[i] > 0 && !places[of.codes[i] - 1U])
      out.strange.push_back(survey_->grid.line(survey_->responses[i]));
  return out;
}

std::size_t Answers::segments(const Question& by) const {
  const Coded& of = coded(by);
  if (of.areMany) return survey::segmentsBy(*survey_, by).size();
  std::unordered_map<std::string, std::size_t> places;
  for (const Given& one : of.given) places.try_emplace(survey::plain(one.answer), places.size());
  return places.size();
}

std::vector<Answers::Part> Answers::parts(const Question& question, const Scale& scale,
                                          const Question& by) const {
  std::vector<Part> out;
  const Coded &of = coded(question), &apart = coded(by);
  if (of.areMany || apart.areMany) {
    for (const survey::Segment& segment : survey::segmentsBy(*survey_, by))
      out.push_back({segment.name, survey::tallyOf(*survey_, segment.responses, question, scale).counts});
    return out;
  }
  std::unordered_map<std::string, std::size_t> places;
  std::vector<std::size_t> partOf; // of each different answer
  for (const Given& one : apart.given) {
    const auto [at, isNew] = places.try_emplace(survey::plain(one.answer), out.size());
    if (isNew) out.push_back({one.answer, zeros(scale)});
    partOf.push_back(at->second);
  }
  const auto values = placesOn(scale, of.given);
  for (std::size_t i = 0; i < of.codes.size(); ++i)
    if (of.codes[i] > 0 && apart.codes[i] > 0)
      if (const auto value = values[of.codes[i] - 1U]) ++out[partOf[apart.codes[i] - 1U]].counts[*value];
  return out;
}

} // namespace intake
