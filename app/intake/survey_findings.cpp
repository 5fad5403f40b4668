#include "intake/survey_findings.hpp"

#include "survey/words.hpp"

#include <algorithm>
#include <numeric>

namespace intake {
namespace {

using journey::Direction;
using journey::MeasureKind;
using survey::Question;
using Why = Objection::Why;

std::int64_t sumOf(const std::vector<std::int64_t>& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

std::optional<Objection> whyNotScale(const Question& question, const MeasureMap& measure, MeasureKind kind,
                                     const survey::Scale& scale) {
  // No zero was given, so that it may be a scale of 1 to 10: then there is no score, unless somebody knows.
  if (kind == MeasureKind::Promoter && scale.lowest == 1 && scale.highest == 10 &&
      !question.guess.isCertain && !measure.ends)
    return Objection{Why::NoEnds, {question.text}};
  if (const auto no = document::refusedScale(kind, scale.lowest, scale.highest))
    return Objection{Why::Unfit, no->words, no->text};
  return {};
}

/// What is known of every segment; nothing is wrong where none are asked for.
std::optional<Objection> addParts(const Answers& answers, const SurveyMap& map, Counted& counted) {
  if (map.segment.empty()) return {};
  const survey::Survey& survey = answers.survey();
  const Question* by = survey::findQuestion(survey, map.segment);
  if (by == nullptr) return Objection{Why::NoQuestion, {map.segment}};
  if (by->isPersonal && !isAskedFor(survey, map, *by)) return Objection{Why::Personal, {map.segment}};
  if (const std::size_t segments = answers.segments(*by); segments > mostSegments)
    return Objection{Why::ManySegments,
                     {map.segment, std::to_string(segments), std::to_string(mostSegments)}};
  for (Answers::Part& part : answers.parts(*counted.question, counted.scale, *by)) {
    const std::int64_t n = sumOf(part.counts);
    counted.parts.push_back({std::move(part.name), std::move(part.counts), n});
  }
  return {};
}

document::Found foundOf(const Counted& counted) {
  return {.touchpoint = counted.place.touchpoint,
          .stage = counted.place.stage,
          .question = survey::cut(counted.question->text),
          .kind = counted.kind,
          .direction = counted.direction,
          .tally = {.lowest = counted.scale.lowest, .counts = counted.tally.counts},
          .missing = static_cast<std::int64_t>(counted.tally.blank + counted.tally.strange.size())};
}

void addFound(const Counted& counted, document::Findings& out) {
  const document::Found all = foundOf(counted);
  out.found.push_back(all);
  for (const Counted::Part& part : counted.parts) {
    if (!part.isTold()) continue;
    document::Found one = all;
    one.segment = survey::cutName(part.name);
    one.tally.counts = part.counts;
    one.missing = 0; // of a part it is not known
    out.found.push_back(std::move(one));
  }
}

std::variant<Counted, Objection> counted(const Answers& answers, const SurveyMap& map,
                                         const MeasureMap& measure, const Question& question, Place place) {
  const auto kind = measure.kind ? measure.kind : question.guess.kind;
  if (!kind) return Objection{Why::NoKind, {question.text}};
  const survey::Scale scale = scaleOf(question, measure);
  if (auto no = whyNotScale(question, measure, *kind, scale)) return std::move(*no);
  if (!measure.direction && *kind == MeasureKind::Effort) return Objection{Why::NoDirection, {question.text}};
  Counted out{.question = &question,
              .place = std::move(place),
              .kind = *kind,
              .scale = scale,
              .direction = measure.direction.value_or(Direction::HigherIsBetter),
              .tally = answers.tally(question, scale)};
  if (auto no = addParts(answers, map, out)) return std::move(*no);
  return out;
}

} // namespace

std::int64_t Counted::n() const { return sumOf(tally.counts); }

survey::Scale scaleOf(const Question& question, const MeasureMap& map) {
  survey::Scale scale = map.labels.empty() ? question.guess.scale : survey::scaleOf(map.labels);
  if (map.ends) scale.lowest = map.ends->lowest, scale.highest = map.ends->highest;
  return scale;
}

bool isAskedFor(const survey::Survey& survey, const SurveyMap& map, const Question& question) {
  return std::ranges::any_of(
      map.personal, [&](const std::string& name) { return survey::findQuestion(survey, name) == &question; });
}

std::variant<Counted, Objection> countedOf(const Answers& answers, const journey::Workshop& workshop,
                                           const SurveyMap& map, const MeasureMap& measure) {
  auto place = findPlace(workshop, measure.place);
  if (auto* no = std::get_if<Objection>(&place)) return std::move(*no);
  const Question* question = survey::findQuestion(answers.survey(), measure.question);
  if (question == nullptr) return Objection{Why::NoQuestion, {measure.question}};
  return counted(answers, map, measure, *question, std::get<Place>(std::move(place)));
}

std::string leftOut(const survey::Survey& survey, const SurveyMap& map) {
  std::string out;
  for (const Question& question : survey.questions)
    if (question.isPersonal && !isAskedFor(survey, map, question))
      out += (out.empty() ? "" : ", ") + survey::oneLine(question.text);
  return out;
}

std::variant<Counted, Objection> countedAnywhere(const Answers& answers, const SurveyMap& map,
                                                 const MeasureMap& measure) {
  const Question* question = survey::findQuestion(answers.survey(), measure.question);
  if (question == nullptr) return Objection{Why::NoQuestion, {measure.question}};
  auto out = counted(answers, map, measure, *question, measure.place);
  if (const auto* one = std::get_if<Counted>(&out); one != nullptr && one->n() == 0)
    return Objection{Why::NoAnswers, {question->text}};
  return out;
}

std::variant<Quoted, Objection> quotedOf(const Answers& answers, const journey::Workshop& workshop,
                                         const SurveyMap& map, const QuoteMap& quote) {
  const Question* question = survey::findQuestion(answers.survey(), quote.question);
  if (question == nullptr) return Objection{Why::NoQuestion, {quote.question}};
  if (!quote.place.isSaid()) return Objection{Why::QuoteOfStage, {quote.question}};
  auto place = findPlace(workshop, quote.place);
  if (auto* no = std::get_if<Objection>(&place)) return std::move(*no);
  Quoted out{question, std::get<Place>(std::move(place))};
  if (!out.place.touchpoint) return Objection{Why::QuoteOfStage, {quote.question}};
  if (question->isPersonal && !isAskedFor(answers.survey(), map, *question))
    return Objection{Why::Personal, {quote.question}};
  for (const std::string& text : survey::wordsOf(answers.survey(), *question))
    out.texts.push_back(survey::cut(text));
  return out;
}

Bringing bringing(const Answers& answers, const journey::Workshop& workshop, const SurveyMap& map,
                  const std::string& source) {
  Bringing out;
  out.findings.wave = map.wave.empty() ? answers.survey().wave : map.wave;
  out.findings.source = survey::cutName(map.source.empty() ? source : map.source);
  out.findings.leftOut = survey::cut(leftOut(answers.survey(), map));
  for (const MeasureMap& measure : map.measures) {
    auto one = countedOf(answers, workshop, map, measure);
    if (auto* no = std::get_if<Objection>(&one)) return out.objection = std::move(*no), out;
    out.counted.push_back(std::get<Counted>(std::move(one)));
    addFound(out.counted.back(), out.findings);
  }
  for (const QuoteMap& quote : map.quotes) {
    auto one = quotedOf(answers, workshop, map, quote);
    if (auto* no = std::get_if<Objection>(&one)) return out.objection = std::move(*no), out;
    out.quoted.push_back(std::get<Quoted>(std::move(one)));
    for (const std::string& text : out.quoted.back().texts)
      out.findings.said.push_back({out.quoted.back().place.touchpoint, text});
  }
  return out;
}

SurveyMap settled(const survey::Survey& survey, SurveyMap map, const Bringing& brought) {
  map.wave.clear();
  map.source = brought.findings.source;
  for (std::size_t i = 0; i < brought.counted.size(); ++i) {
    const Counted& counted = brought.counted[i];
    MeasureMap& measure = map.measures[i];
    measure.question = nameOf(survey, *counted.question);
    measure.place = counted.place;
    measure.kind = counted.kind;
    measure.ends = Ends{counted.scale.lowest, counted.scale.highest};
    measure.direction = counted.direction;
  }
  for (std::size_t i = 0; i < brought.quoted.size(); ++i)
    map.quotes[i] = {nameOf(survey, *brought.quoted[i].question), brought.quoted[i].place};
  return map;
}

std::optional<std::string> earlierWave(const journey::Workshop& workshop, const survey::Survey& survey,
                                       const SurveyMap& map, const std::string& source) {
  const std::string now = map.wave.empty() ? survey.wave : map.wave;
  const std::string from = survey::cutName(map.source.empty() ? source : map.source);
  std::optional<std::string> out;
  for (const journey::Measure& measure : workshop.measures) {
    if (measure.gone || measure.source != from || measure.wave == now) continue;
    const bool isWithin = measure.wave.empty() || (!survey.since.empty() && measure.wave >= survey.since);
    if (isWithin && measure.wave < now) out = std::max(out.value_or(""), measure.wave);
  }
  return out;
}

} // namespace intake
