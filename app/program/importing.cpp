#include "program/importing.hpp"

#include "document/bringing_in.hpp"
#include "document/document.hpp"
#include "document/research.hpp"
#include "figures/measure.hpp"
#include "intake/notes.hpp"
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
constexpr std::size_t mostSegments = 12;
constexpr std::int64_t fewestAnswers = 5; // of a segment: what one of a few gave is theirs alone

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

/// A touchpoint by its number in the journey or by its words, or a stage by its name.
struct Place {
  base::Id<journey::Touchpoint> touchpoint{};
  base::Id<journey::Stage> stage{};
  std::string name{};
};

Place placeOf(const journey::Workshop& workshop, const std::string& asked) {
  const std::string wanted = survey::plain(asked);
  const auto outline = journey::outlineOf(workshop);
  const auto touchpoints = outline.journeyOrder();
  if (const auto number = survey::numberIn(asked); number && std::to_string(*number) == wanted &&
                                                   *number >= 1 &&
                                                   static_cast<std::size_t>(*number) <= touchpoints.size()) {
    const auto* found = touchpoints[static_cast<std::size_t>(*number) - 1];
    return {.touchpoint = found->id, .name = found->text};
  }
  std::vector<Place> whole, begun;
  const auto look = [&](const std::string& name, const Place& place) {
    const std::string text = survey::plain(name);
    if (text == wanted) whole.push_back(place);
    if (!wanted.empty() && text.starts_with(wanted)) begun.push_back(place);
  };
  for (const auto* touchpoint : touchpoints)
    look(touchpoint->text, {.touchpoint = touchpoint->id, .name = touchpoint->text});
  if (whole.empty())
    for (const auto& stage : outline.stages)
      look(stage.stage->name, {.stage = stage.stage->id, .name = stage.stage->name});
  const auto& found = whole.empty() ? begun : whole;
  if (found.size() == 1) return found.front();
  throw Refusal(found.empty() ? "cli.error.no_place"_text : "cli.error.many_places"_text, {asked});
}

/// "QUESTION=place": a question may hold the sign itself, so the last one counts.
std::pair<std::string, std::string> parted(const std::string& map) {
  const auto sign = map.rfind('=');
  return sign == std::string::npos ? std::pair{map, std::string{}}
                                   : std::pair{map.substr(0, sign), map.substr(sign + 1)};
}

/// One survey on its way into one workshop.
class Importing {
 public:
  Importing(const Survey& survey, const SurveyAsked& asked, const Catalogue& words, std::ostream& out)
      : survey_(survey), asked_(asked), words_(words), out_(out) {}

  void tell();
  document::Findings findings(const journey::Workshop& workshop, const std::string& source);

 private:
  void line(const std::string& text) { out_ << text << '\n'; }
  void tellLines(language::Text why, const std::vector<std::size_t>& lines);
  const Question& question(const std::string& name) const;
  bool isAskedFor(const Question& question) const;
  document::Found found(const Place& place, const Question& question, std::size_t map);
  void addSegments(const document::Found& all, const Question& question, std::size_t map,
                   document::Findings& out);
  MeasureKind kindOf(const Question& question, std::size_t map) const;
  survey::Scale scaleOf(const Question& question, std::size_t map) const;
  journey::Direction directionOf(const Question& question, MeasureKind kind, std::size_t map) const;

  const Survey& survey_;
  const SurveyAsked& asked_;
  const Catalogue& words_;
  std::ostream& out_;
};

language::Text textOf(survey::Why why) {
  switch (why) {
  case survey::Why::Blank: return "survey.left.blank"_text;
  case survey::Why::TooWide: return "survey.left.too_wide"_text;
  case survey::Why::Incomplete: return "survey.left.incomplete"_text;
  case survey::Why::Preview: return "survey.left.preview"_text;
  case survey::Why::Duplicate: return "survey.left.duplicate"_text;
  }
  return "survey.left.blank"_text;
}

void Importing::tellLines(language::Text why, const std::vector<std::size_t>& lines) {
  if (lines.empty()) return;
  std::string all;
  for (std::size_t i = 0; i < std::min(lines.size(), mostLines); ++i)
    all += (i > 0 ? ", " : "") + std::to_string(lines[i]);
  if (lines.size() > mostLines)
    all += " " + words_("cli.survey.and_more"_text, {std::to_string(lines.size() - mostLines)});
  line(words_.count("cli.survey.left"_text, static_cast<long long>(lines.size()), {words_(why), all}));
}

void Importing::tell() {
  line(words_.count("cli.survey.read"_text, static_cast<long long>(survey_.responses.size()),
                    {words_.named("survey.tool." + std::string{survey_.tool})}));
  for (const survey::Why why : {survey::Why::Blank, survey::Why::TooWide, survey::Why::Incomplete,
                                survey::Why::Preview, survey::Why::Duplicate}) {
    std::vector<std::size_t> lines;
    for (const survey::Rejected& rejected : survey_.rejected)
      if (rejected.why == why) lines.push_back(rejected.line);
    tellLines(textOf(why), lines);
  }
  std::size_t number = 0;
  for (const Question& question : survey_.questions) {
    ++number;
    const std::string name = std::to_string(number) + ". " +
                             (question.code.empty() ? "" : question.code + ": ") +
                             survey::oneLine(question.text);
    if (question.isPersonal) {
      line(words_(isAskedFor(question) ? "cli.survey.personal_asked"_text : "cli.survey.personal"_text,
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

const Question& Importing::question(const std::string& name) const {
  if (const Question* found = survey::findQuestion(survey_, name)) return *found;
  throw Refusal("cli.error.no_question"_text, {name});
}

bool Importing::isAskedFor(const Question& question) const {
  return std::ranges::any_of(asked_.personal, [&](const std::string& name) {
    return survey::findQuestion(survey_, name) == &question;
  });
}

MeasureKind Importing::kindOf(const Question& question, std::size_t map) const {
  if (const std::string* said = at(asked_.kinds, map)) {
    const auto& names = journey::enumerators<MeasureKind>;
    return static_cast<MeasureKind>(std::ranges::find(names, *said) - names.begin());
  }
  if (question.guess.kind) return *question.guess.kind;
  throw Refusal("cli.error.say_kind"_text, {survey::oneLine(question.text)});
}

survey::Scale Importing::scaleOf(const Question& question, std::size_t map) const {
  survey::Scale scale = question.guess.scale;
  if (const std::string* said = at(asked_.labels, map)) {
    const auto labels = survey::labelsIn(*said);
    if (!labels) throw Refusal("cli.error.labels"_text, {*said});
    scale = survey::scaleOf(*labels);
  }
  if (const std::string* said = at(asked_.scales, map)) {
    const auto ends = survey::scaleIn(*said);
    if (!ends) throw Refusal("cli.error.scale"_text, {*said});
    scale.lowest = ends->lowest, scale.highest = ends->highest;
  }
  return scale;
}

journey::Direction Importing::directionOf(const Question& question, MeasureKind kind, std::size_t map) const {
  if (const std::string* said = at(asked_.better, map))
    return *said == "lower" ? journey::Direction::LowerIsBetter : journey::Direction::HigherIsBetter;
  if (kind == MeasureKind::Effort)
    throw Refusal("cli.error.say_better"_text, {survey::oneLine(question.text)});
  return journey::Direction::HigherIsBetter;
}

document::Found Importing::found(const Place& place, const Question& question, std::size_t map) {
  const MeasureKind kind = kindOf(question, map);
  const survey::Scale scale = scaleOf(question, map);
  // No zero was given, so that it may be a scale of 1 to 10: then there is no score, unless somebody knows.
  if (kind == MeasureKind::Promoter && scale.lowest == 1 && scale.highest == 10 &&
      !question.guess.isCertain && asked_.scales.empty())
    throw Refusal("cli.error.say_scale"_text, {survey::oneLine(question.text)});
  if (const auto no = document::refusedScale(kind, scale.lowest, scale.highest))
    throw Refusal("cli.error.refused"_text, {words_.named(no->text, no->words)});
  const survey::Tally tally = survey::tallyOf(survey_, question, scale);
  document::Found out{.touchpoint = place.touchpoint,
                      .stage = place.stage,
                      .question = survey::cut(question.text),
                      .kind = kind,
                      .direction = directionOf(question, kind, map),
                      .tally = {.lowest = scale.lowest, .counts = tally.counts}};
  line(words_.count(
      "cli.survey.found"_text, static_cast<long long>(out.tally.n()),
      {words_(figures::kindText(kind)), survey::oneLine(place.name), std::to_string(tally.blank)}));
  tellLines("survey.left.strange"_text, tally.strange);
  return out;
}

/// The same of each segment that is large enough.
void Importing::addSegments(const document::Found& all, const Question& asked, std::size_t map,
                            document::Findings& out) {
  if (asked_.segment.empty()) return;
  const Question& by = question(asked_.segment);
  if (by.isPersonal && !isAskedFor(by)) throw Refusal("cli.error.personal"_text, {asked_.segment});
  const auto segments = survey::segmentsBy(survey_, by);
  if (segments.size() > mostSegments)
    throw Refusal("cli.error.many_segments"_text,
                  {asked_.segment, std::to_string(segments.size()), std::to_string(mostSegments)});
  for (const survey::Segment& segment : segments) {
    document::Found part = all;
    part.segment = survey::cutName(segment.name);
    part.tally.counts = survey::tallyOf(survey_, segment.responses, asked, scaleOf(asked, map)).counts;
    const std::int64_t n = part.tally.n();
    line(words_.count(n < fewestAnswers ? "cli.survey.few"_text : "cli.survey.segment_found"_text,
                      static_cast<long long>(n), {survey::oneLine(segment.name)}));
    if (n >= fewestAnswers) out.found.push_back(std::move(part));
  }
}

document::Findings Importing::findings(const journey::Workshop& workshop, const std::string& source) {
  document::Findings out{.wave = asked_.wave.empty() ? survey_.wave : asked_.wave, .source = source};
  Place first;
  for (std::size_t map = 0; map < asked_.maps.size(); ++map) {
    const auto [name, where] = parted(asked_.maps[map]);
    const Place place = placeOf(workshop, where);
    if (map == 0) first = place;
    const document::Found all = found(place, question(name), map);
    out.found.push_back(all);
    addSegments(all, question(name), map, out);
  }
  for (const std::string& asked : asked_.quotes) {
    // The whole of it is a question where there is one.
    const bool isWhole = survey::findQuestion(survey_, asked) != nullptr;
    const auto [name, where] = isWhole ? std::pair{asked, std::string{}} : parted(asked);
    const Question& from = question(name);
    const Place place = where.empty() ? first : placeOf(workshop, where);
    if (!place.touchpoint) throw Refusal("cli.error.quote_place"_text, {name});
    if (from.isPersonal && !isAskedFor(from)) throw Refusal("cli.error.personal"_text, {name});
    const auto texts = survey::wordsOf(survey_, from);
    for (const std::string& text : texts) out.said.push_back({place.touchpoint, survey::cut(text)});
    line(words_.count("cli.survey.quotes"_text, static_cast<long long>(texts.size()),
                      {survey::oneLine(place.name)}));
  }
  return out;
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
  const Survey survey =
      readFrom(csv, words, [](std::string bytes) { return survey::readSurvey(std::move(bytes)); });
  Importing importing(survey, asked, words, out);
  importing.tell();
  const std::string source =
      csv.filename().string() + " (" + words.named("survey.tool." + std::string{survey.tool}) + ")";
  if (asked.maps.empty() && asked.quotes.empty()) {
    out << words("cli.survey.say_map"_text) << '\n';
    return;
  }
  perform(
      workshop, words,
      [&](const journey::Workshop& into) {
        return document::importFindings(importing.findings(into, survey::cutName(source)));
      },
      asked.isDry);
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
