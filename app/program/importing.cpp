#include "program/importing.hpp"

#include "document/bringing_in.hpp"
#include "document/document.hpp"
#include "figures/measure.hpp"
#include "intake/map_files.hpp"
#include "intake/notes.hpp"
#include "intake/suggestions.hpp"
#include "intake/survey_findings.hpp"
#include "intake/survey_words.hpp"
#include "journey/outline.hpp"
#include "platform/clock.hpp"
#include "program/reading.hpp"
#include "program/trouble.hpp"
#include "report/words.hpp"
#include "survey/notes.hpp"
#include "survey/read_error.hpp"
#include "survey/survey.hpp"
#include "survey/words.hpp"

#include <algorithm>
#include <functional>

namespace program {
namespace {

namespace fs = std::filesystem;
using namespace language::literals;
using document::Document;
using journey::MeasureKind;
using language::Catalogue;
using survey::Guess;
using survey::Question;
using survey::Survey;

constexpr std::size_t mostLines = 20; // of one kind that are told one by one

/// What a reader says about its file, with the place.
[[noreturn]] void refuse(const fs::path& csv, const survey::ReadError& error, const Catalogue& words) {
  const std::string why = words.named(error.refusal.text, error.refusal.words);
  const std::string line = std::to_string(error.line);
  if (error.line == 0) throw Refusal("cli.error.survey"_text, {csv.string(), why});
  if (error.column == 0) throw Refusal("cli.error.survey_line"_text, {csv.string(), line, why});
  throw Refusal("cli.error.survey_cell"_text, {csv.string(), line, std::to_string(error.column), why});
}

template <class Read> auto readFrom(const fs::path& csv, const Catalogue& words, Read&& read) {
  try {
    return read(contentOf(csv));
  } catch (const survey::ReadError& error) {
    refuse(csv, error, words);
  }
}

void perform(const fs::path& workshop, const Catalogue& words,
             const std::function<document::Deed(const journey::Workshop&)>& deedFor, bool isDry) {
  const auto open = Document::open(workshop, {.utc = platform::utc, .readOnly = isDry});
  const document::Deed deed = deedFor(open->workshop());
  if (isDry) return;
  if (const auto no = open->perform({}, deed))
    throw Refusal("cli.error.refused"_text, {words.named(no->text, no->words)});
  if (const auto trouble = open->close()) throw document::OpenError(*trouble, workshop, {});
}

const std::string* at(const std::vector<std::string>& list, std::size_t map) {
  if (list.empty()) return nullptr;
  return &list[list.size() == 1 ? 0 : std::min(map, list.size() - 1)];
}

/// "QUESTION=place": a question may hold the sign itself, so the last one counts.
std::pair<std::string, std::string> parted(const std::string& map) {
  const auto sign = map.rfind('=');
  return sign == std::string::npos ? std::pair{map, std::string{}}
                                   : std::pair{map.substr(0, sign), map.substr(sign + 1)};
}

/// What stands in the way, with the option that says it.
[[noreturn]] void refuse(const intake::Objection& objection, const Catalogue& words) {
  using Why = intake::Objection::Why;
  std::vector<std::string> with = objection.words;
  const auto no = [&](language::Text text) { throw Refusal(text, with); };
  const auto noQuestion = [&](language::Text text) { throw Refusal(text, {survey::oneLine(with.front())}); };
  switch (objection.why) {
  case Why::NoQuestion: no("cli.error.no_question"_text); break;
  case Why::NoPlace: no("cli.error.no_place"_text); break;
  case Why::ManyPlaces: no("cli.error.many_places"_text); break;
  case Why::NoKind: noQuestion("cli.error.say_kind"_text); break;
  case Why::NoEnds: noQuestion("cli.error.say_scale"_text); break;
  case Why::NoDirection: noQuestion("cli.error.say_better"_text); break;
  case Why::Personal: no("cli.error.personal"_text); break;
  case Why::ManySegments: no("cli.error.many_segments"_text); break;
  case Why::QuoteOfStage: no("cli.error.quote_place"_text); break;
  case Why::NoAnswers: throw Refusal("cli.error.refused"_text, {words("refusal.no_answers"_text)});
  case Why::Unfit: break;
  }
  throw Refusal("cli.error.refused"_text, {words.named(objection.refusal, objection.words)});
}

/// A map that was written before, not "QUESTION=place".
bool isFile(const std::string& map) { return map.ends_with(".json") && map.find('=') == std::string::npos; }

/// What a "--map QUESTION=place" and the options of its place in the list say.
intake::MeasureMap measureOf(const SurveyAsked& asked, const std::string& said, std::size_t map) {
  auto [question, place] = parted(said);
  intake::MeasureMap out{.question = std::move(question), .place = {.name = std::move(place)}};
  if (const std::string* kind = at(asked.kinds, map)) {
    const auto& names = journey::enumerators<MeasureKind>;
    out.kind = static_cast<MeasureKind>(std::ranges::find(names, *kind) - names.begin());
  }
  if (const std::string* words = at(asked.labels, map)) {
    const auto labels = survey::labelsIn(*words);
    if (!labels) throw Refusal("cli.error.labels"_text, {*words});
    out.labels = *labels;
  }
  if (const std::string* scale = at(asked.scales, map)) {
    const auto ends = survey::scaleIn(*scale);
    if (!ends) throw Refusal("cli.error.scale"_text, {*scale});
    out.ends = intake::Ends{ends->lowest, ends->highest};
  }
  if (const std::string* better = at(asked.better, map))
    out.direction =
        *better == "lower" ? journey::Direction::LowerIsBetter : journey::Direction::HigherIsBetter;
  return out;
}

intake::QuoteMap quoteOf(const std::string& asked, const Survey& survey, const intake::SurveyMap& map) {
  // The whole of it is a question where there is one.
  const bool isWhole = survey::findQuestion(survey, asked) != nullptr;
  auto [question, place] = isWhole ? std::pair{asked, std::string{}} : parted(asked);
  if (!place.empty()) return {std::move(question), {.name = std::move(place)}};
  return {std::move(question), map.measures.empty() ? intake::Place{} : map.measures.front().place};
}

[[noreturn]] void refuse(const fs::path& map, const intake::MapError& error) {
  throw Refusal("cli.error.map"_text, {map.string()}, error.what());
}

/// What a map in this file is wanted for; one that is none is refused.
template <class Work> auto withMap(const fs::path& file, Work&& work) {
  try {
    return work();
  } catch (const intake::MapError& error) {
    refuse(file, error);
  }
}

/// All that is asked for: a map that was written before, and what the options say beside it.
intake::SurveyMap mapOf(const SurveyAsked& asked, const Survey& survey) {
  intake::SurveyMap out;
  const auto files = std::ranges::count_if(asked.maps, isFile);
  if (files > 1) throw Refusal("cli.error.two_maps"_text, {});
  if (files == 1) {
    const fs::path file = *std::ranges::find_if(asked.maps, isFile);
    out = withMap(file, [&] { return intake::mapIn(file); });
  }
  std::size_t place = 0; // among those that options are given for
  for (const std::string& map : asked.maps)
    if (!isFile(map)) out.measures.push_back(measureOf(asked, map, place++));
  out.personal.insert(out.personal.end(), asked.personal.begin(), asked.personal.end());
  if (!asked.segment.empty()) out.segment = asked.segment;
  if (!asked.wave.empty()) out.wave = asked.wave;
  for (const std::string& quote : asked.quotes) out.quotes.push_back(quoteOf(quote, survey, out));
  return out;
}

intake::SurveyMap suggestionFor(const Survey& survey, const fs::path& workshop) {
  const auto open = Document::open(workshop, {.utc = platform::utc, .readOnly = true});
  return intake::suggestedMap(survey, journey::outlineOf(open->workshop()));
}

/// What becomes of a survey, told in lines.
class Telling {
 public:
  Telling(const Survey& survey, const Catalogue& words, std::ostream& out)
      : survey_(survey), words_(words), out_(out) {}

  /// What was read, recognised, left out and rejected.
  void survey(const intake::SurveyMap& map);
  void counted(const intake::Counted& counted);
  void quoted(const intake::Quoted& quoted);

 private:
  void line(const std::string& text) { out_ << text << '\n'; }
  void lines(language::Text why, const std::vector<std::size_t>& lines);

  const Survey& survey_;
  const Catalogue& words_;
  std::ostream& out_;
};

void Telling::lines(language::Text why, const std::vector<std::size_t>& lines) {
  if (lines.empty()) return;
  std::string all;
  for (std::size_t i = 0; i < std::min(lines.size(), mostLines); ++i)
    all += (i > 0 ? ", " : "") + std::to_string(lines[i]);
  if (lines.size() > mostLines)
    all += " " + words_("cli.survey.and_more"_text, {std::to_string(lines.size() - mostLines)});
  line(words_.count("cli.survey.left"_text, static_cast<long long>(lines.size()), {words_(why), all}));
}

void Telling::survey(const intake::SurveyMap& map) {
  line(words_.count("cli.survey.read"_text, static_cast<long long>(survey_.responses.size()),
                    {words_.named("survey.tool." + std::string{survey_.tool})}));
  for (const survey::Why why : {survey::Why::Blank, survey::Why::TooWide, survey::Why::Incomplete,
                                survey::Why::Preview, survey::Why::Duplicate}) {
    std::vector<std::size_t> lines;
    for (const survey::Rejected& rejected : survey_.rejected)
      if (rejected.why == why) lines.push_back(rejected.line);
    this->lines(intake::textOf(why), lines);
  }
  std::size_t number = 0;
  for (const Question& question : survey_.questions) {
    ++number;
    const std::string name = std::to_string(number) + ". " +
                             (question.code.empty() ? "" : question.code + ": ") +
                             survey::oneLine(question.text);
    if (question.isPersonal) {
      line(words_(intake::isAskedFor(survey_, map, question) ? "cli.survey.personal_asked"_text
                                                             : "cli.survey.personal"_text,
                  {name}));
      continue;
    }
    const Guess& guess = question.guess;
    const std::string ends = std::to_string(guess.scale.lowest) + "-" + std::to_string(guess.scale.highest);
    std::string looks;
    switch (guess.form) {
    case Guess::Form::Nothing: looks = words_("cli.survey.nothing"_text); break;
    case Guess::Form::Scale:
      looks = words_(guess.isCertain ? "cli.survey.scale"_text : "cli.survey.scale_guessed"_text, {ends});
      break;
    case Guess::Form::YesNo: looks = words_("cli.survey.yes_no"_text); break;
    case Guess::Form::Choice: looks = words_("cli.survey.choice"_text); break;
    case Guess::Form::Words: looks = words_("cli.survey.words"_text); break;
    }
    if (guess.kind) looks += ", " + words_(figures::kindText(*guess.kind));
    line(words_("cli.survey.question"_text, {name, looks, std::to_string(question.answered)}));
  }
  if (!survey_.machine.empty())
    line(words_.count("cli.survey.machine"_text, static_cast<long long>(survey_.machine.size())));
}

void Telling::counted(const intake::Counted& counted) {
  line(words_.count("cli.survey.found"_text, static_cast<long long>(counted.n()),
                    {words_(figures::kindText(counted.kind)), survey::oneLine(counted.place.name),
                     std::to_string(counted.tally.blank)}));
  lines("survey.left.strange"_text, counted.tally.strange);
  for (const intake::Counted::Part& part : counted.parts)
    line(words_.count(part.isTold() ? "cli.survey.segment_found"_text : "cli.survey.few"_text,
                      static_cast<long long>(part.n), {survey::oneLine(part.name)}));
}

void Telling::quoted(const intake::Quoted& quoted) {
  line(words_.count("cli.survey.quotes"_text, static_cast<long long>(quoted.texts.size()),
                    {survey::oneLine(quoted.place.name)}));
}

/// By its name, or its number in their order; none where nobody asked for one.
base::Id<journey::Journey> journeyOf(const journey::Workshop& workshop, const std::string& asked,
                                     const Catalogue& words) {
  if (asked.empty()) return {};
  const auto journeys = journey::journeysOf(workshop);
  std::size_t number = 0;
  for (const journey::Journey* one : journeys)
    if (std::to_string(++number) == asked ||
        survey::plain(report::journeyName(words, workshop, one->id)) == survey::plain(asked))
      return one->id;
  throw Refusal("cli.error.no_journey"_text, {asked});
}

} // namespace

void importSurvey(const fs::path& csv, const fs::path& workshop, const SurveyAsked& asked,
                  const Catalogue& words, std::ostream& out) {
  if (!asked.wave.empty() && !survey::isDay(asked.wave)) throw Refusal("cli.error.day"_text, {asked.wave});
  const intake::Answers answers(readFrom(csv, words, [](std::string bytes) {
    return std::make_shared<const Survey>(survey::readSurvey(std::move(bytes)));
  }));
  const Survey& survey = answers.survey();
  intake::SurveyMap map = mapOf(asked, survey);
  Telling telling(survey, words, out);
  telling.survey(map);
  const std::string source = intake::sourceOf(csv.filename().string(), survey, words);
  const bool isMapped = !map.measures.empty() || !map.quotes.empty();
  if (isMapped)
    perform(
        workshop, words,
        [&](const journey::Workshop& into) {
          const intake::Bringing bringing = intake::bringing(answers, into, map, source);
          for (const intake::Counted& counted : bringing.counted) telling.counted(counted);
          for (const intake::Quoted& quoted : bringing.quoted) telling.quoted(quoted);
          if (bringing.objection) refuse(*bringing.objection, words);
          map = intake::settled(survey, std::move(map), bringing);
          return document::importFindings(bringing.findings);
        },
        asked.isDry);
  else if (!asked.writtenMap.empty())
    map = suggestionFor(survey, workshop);
  else
    out << words("cli.survey.say_map"_text) << '\n';
  if (!asked.writtenMap.empty()) {
    withMap(asked.writtenMap, [&] { intake::keepMap(asked.writtenMap, map); });
    out << words("cli.survey.map_written"_text, {asked.writtenMap.string()}) << '\n';
  }
  if (isMapped)
    out << words(asked.isDry ? "cli.survey.dry"_text : "cli.survey.done"_text, {workshop.string()}) << '\n';
}

void importNotes(const fs::path& csv, const fs::path& workshop, const NotesAsked& asked,
                 const Catalogue& words, const std::vector<Catalogue>& languages, std::ostream& out) {
  const auto lanes = intake::laneNames(languages);
  const auto notes =
      readFrom(csv, words, [&](std::string bytes) { return survey::readNotes(std::move(bytes), lanes); });
  out << words.count(notes.isTurned ? "cli.notes.read_turned"_text : "cli.notes.read"_text,
                     static_cast<long long>(notes.rows.size()))
      << '\n';
  for (const std::string& head : notes.unknown)
    out << words("cli.notes.unknown"_text, {survey::oneLine(head)}) << '\n';
  for (const survey::Left& left : notes.left) {
    const language::Text why = intake::textOf(left.why);
    out << words(left.column > 0 ? "cli.notes.left_column"_text : "cli.notes.left"_text,
                 {std::to_string(left.column > 0 ? left.column : left.line), words(why)})
        << '\n';
  }
  perform(
      workshop, words,
      [&](const journey::Workshop& into) {
        return document::bringIn(intake::broughtIn(notes), journeyOf(into, asked.journey, words));
      },
      asked.isDry);
  out << words(asked.isDry ? "cli.survey.dry"_text : "cli.survey.done"_text, {workshop.string()}) << '\n';
}

} // namespace program
