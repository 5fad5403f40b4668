#include "shell/intake/survey_preview.hpp"

#include "figures/measure.hpp"
#include "intake/map_files.hpp"
#include "intake/survey_words.hpp"
#include "shell/table.hpp"
#include "survey/words.hpp"
#include "ui/frame.hpp"

#include <algorithm>

namespace shell {

using namespace language::literals;
using base::Rect;
using intake::Objection;
using look::Align;
using look::Weight;

namespace {

/// How often each value of the scale was given; where it is none, each answer.
std::vector<std::int64_t> barsOf(const intake::Answers& answers, const survey::Question& question,
                                 const survey::Scale& scale, bool isScale) {
  constexpr std::size_t most = 12;
  std::vector<std::int64_t> out;
  const auto* given = answers.different(question);
  if (given == nullptr) return out;
  if (isScale) return answers.tally(question, scale).counts;
  if (given->size() > most) return out;
  for (const intake::Given& one : *given) out.push_back(static_cast<std::int64_t>(one.times));
  return out;
}

} // namespace

std::string wordsOf(const Objection& objection, const language::Catalogue& words) {
  using Why = Objection::Why;
  switch (objection.why) {
  case Why::NoQuestion: return words("intake.survey.no_question"_text, {objection.words.front()});
  case Why::NoPlace:
  case Why::ManyPlaces: return words("intake.survey.no_place"_text);
  case Why::NoKind: return words("intake.survey.no_kind"_text);
  case Why::NoEnds: return words("intake.survey.no_ends"_text);
  case Why::NoDirection: return words("intake.survey.no_direction"_text);
  case Why::Unfit: return words.named(objection.refusal, objection.words);
  case Why::NoAnswers: return words("intake.survey.no_answers"_text);
  case Why::Personal: return words("intake.survey.personal"_text);
  case Why::ManySegments:
    return words("intake.survey.many_segments"_text, {objection.words[1], objection.words[2]});
  case Why::QuoteOfStage: return words("intake.survey.quote_of_stage"_text);
  }
  return {};
}

void SurveyPreview::prepare(ui::Frame& frame, Table& table) {
  if (!isAsked_ && read_->survey) {
    isAsked_ = true;
    counting_.ask([read = read_->survey, folder = table.document().file().parent_path()] {
      auto out = std::make_shared<Counting>();
      out->answers = std::make_unique<const intake::Answers>(read);
      out->known = intake::newestMapIn(folder, *read);
      return std::shared_ptr<const Counting>{std::move(out)};
    });
  }
  if (auto counting = counting_.take()) take(table, std::move(*counting));
  if (counting_.isAsking()) frame.again(frame.now() + 0.1);
}

void SurveyPreview::take(const Table& table, std::shared_ptr<const Counting> counting) {
  counted_ = std::move(counting);
  const journey::Workshop& workshop = table.room().workshop();
  const intake::SurveyMap map =
      counted_->known ? *counted_->known
                      : intake::suggestedMap(survey(), journey::outlineOf(workshop, table.room().journey()));
  kept_ = map.source;
  segment_ = map.segment.empty() ? nullptr : survey::findQuestion(survey(), map.segment);
  rows_.clear();
  for (const survey::Question& question : survey().questions)
    rows_.push_back({.question = &question,
                     .map = {.question = intake::nameOf(survey(), question)},
                     .isPersonal = question.isPersonal && !intake::isAskedFor(survey(), map, question)});
  const auto rowOf = [&](const std::string& name) -> Row* {
    const survey::Question* question = survey::findQuestion(survey(), name);
    return question == nullptr ? nullptr
                               : &rows_[static_cast<std::size_t>(question - survey().questions.data())];
  };
  const auto placed = [&](const intake::Place& asked) {
    const auto place =
        asked.isSaid() ? intake::findPlace(workshop, asked) : std::variant<intake::Place, Objection>{};
    return std::holds_alternative<intake::Place>(place) ? std::get<intake::Place>(place) : intake::Place{};
  };
  for (const intake::QuoteMap& quote : map.quotes)
    if (Row* row = rowOf(quote.question))
      row->use = Use::Quotes, row->map.place = placed(quote.place), readQuotes(*row);
  for (const intake::MeasureMap& measure : map.measures)
    if (Row* row = rowOf(measure.question)) {
      const std::string name = row->map.question;
      row->use = Use::Measure;
      row->map = measure;
      row->map.question = name;
      row->map.place = placed(measure.place);
      row->isByWords = !measure.labels.empty();
    }
  for (Row& row : rows_) count(row);
  for (std::size_t i = 0; i < rows_.size() && !chosen_; ++i)
    if (!rows_[i].isPersonal) chosen_ = i;
}

void SurveyPreview::count(Row& row) const {
  row.counted.reset(), row.objection.reset();
  const auto form = row.question->guess.form;
  const bool isScale = row.use == Use::Measure
                           ? !row.isByWords || !row.map.labels.empty()
                           : form == survey::Guess::Form::Scale || form == survey::Guess::Form::YesNo;
  row.bars = row.isPersonal ? std::vector<std::int64_t>{}
                            : barsOf(*counted_->answers, *row.question,
                                     intake::scaleOf(*row.question, row.map), isScale);
  if (row.use != Use::Measure) return;
  // Words of people's own are on no scale; and counting them would hold everybody up.
  const bool areWords = counted_->answers->different(*row.question) == nullptr;
  if (areWords || (row.isByWords && row.map.labels.size() < 2)) {
    row.objection = Objection{Objection::Why::NoAnswers};
    return;
  }
  auto outcome = intake::countedAnywhere(*counted_->answers, {}, row.map);
  if (auto* no = std::get_if<Objection>(&outcome))
    row.objection = std::move(*no);
  else
    row.counted = std::get<intake::Counted>(std::move(outcome));
}

intake::SurveyMap SurveyPreview::map() const {
  intake::SurveyMap out{.source = isApart_ ? std::string{} : kept_};
  for (const Row& row : rows_) {
    if (row.question->isPersonal && !row.isPersonal) out.personal.push_back(row.map.question);
    if (!isMapped(row) || row.isPersonal) continue;
    if (row.use == Use::Measure)
      out.measures.push_back(row.map);
    else
      out.quotes.push_back({row.map.question, row.map.place});
  }
  if (segment_ != nullptr) out.segment = intake::nameOf(survey(), *segment_);
  return out;
}

std::size_t SurveyPreview::mapped() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(rows_, [&](const Row& row) { return isMapped(row) && !row.isPersonal; }));
}

std::string SurveyPreview::source(const Table& table) const {
  const language::Catalogue& words = *table.room().words;
  const std::string name = read_->name.empty() ? words("intake.pasted"_text) : read_->name;
  return intake::sourceOf(name, survey(), words);
}

std::optional<std::string> SurveyPreview::earlier(const Table& table) const {
  return intake::earlierWave(table.room().workshop(), survey(), {.source = kept_}, source(table));
}

bool SurveyPreview::isKnownThere(const Table& table) const {
  if (earlier(table)) return true;
  return !kept_.empty() && kept_ != source(table) &&
         std::ranges::any_of(table.room().workshop().measures, [&](const journey::Measure& measure) {
           return !measure.gone && measure.source == kept_;
         });
}

std::string SurveyPreview::says(Table& table) const {
  const language::Catalogue& words = *table.room().words;
  std::string out = words.count("intake.survey.says"_text, std::ssize(survey().responses));
  if (!survey().rejected.empty())
    out += " · " + words.count("intake.survey.stays.rows"_text, std::ssize(survey().rejected));
  if (const std::size_t who = personal(); who > 0)
    out += " · " + words.count("intake.survey.stays.who"_text, static_cast<long long>(who));
  return out;
}

std::vector<std::string> SurveyPreview::told(Table& table) const {
  const language::Catalogue& words = *table.room().words;
  std::vector<std::string> out{
      words.count("intake.survey.told"_text, std::ssize(survey().responses), {source(table)})};
  if (!survey().rejected.empty())
    out.push_back(words.count("intake.survey.stays.rows"_text, std::ssize(survey().rejected)));
  const std::string names = intake::leftOut(survey(), map());
  if (!names.empty()) out.push_back(words("intake.survey.told.personal"_text, {names}));
  return out;
}

std::string SurveyPreview::action(Table& table) const {
  return table.room().words->count("intake.survey.bring"_text, static_cast<long long>(mapped()));
}

std::optional<std::string> SurveyPreview::whyNot(Table& table) const {
  const table::Room& room = table.room();
  if (!read_->survey) return room.say("intake.survey.none"_text);
  if (!counted_) return room.say("intake.survey.counting"_text);
  for (const Row& row : rows_) {
    if (!isMapped(row) || row.isPersonal) continue;
    const std::string name = survey::oneLine(row.question->text) + " · ";
    const auto place = intake::findPlace(room.workshop(), row.map.place);
    if (std::holds_alternative<Objection>(place)) return name + room.say("intake.survey.no_place"_text);
    if (row.objection) return name + wordsOf(*row.objection, *room.words);
    if (row.use == Use::Quotes && taken(row) == 0) return name + room.say("intake.survey.quotes.choose"_text);
    if (row.use == Use::Quotes && !row.map.place.touchpoint)
      return name + room.say("intake.survey.quote_of_stage"_text);
  }
  if (mapped() == 0) return room.say("intake.survey.say_where"_text);
  return {};
}

document::Deed SurveyPreview::deed(Table& table) {
  const intake::SurveyMap wanted = map();
  intake::Bringing bringing =
      intake::bringing(*counted_->answers, table.room().workshop(), wanted, source(table));
  if (bringing.objection) // gone since it was drawn: all of it stays out, and that is told
    return {"deed.import_findings",
            [](document::Edit&) -> journey::Outcome { return journey::Refusal{"refusal.gone"}; }};
  bringing.findings.said.clear();
  for (const Row& row : rows_)
    for (std::size_t i = 0; row.use == Use::Quotes && !row.isPersonal && i < row.texts.size(); ++i)
      if (row.isTaken[i] && row.map.place.touchpoint)
        bringing.findings.said.push_back({row.map.place.touchpoint, survey::cut(row.texts[i])});
  if (!isApart_) bringing.findings.inPlaceOf = earlier(table);
  const std::string stem = read_->file.empty() ? "survey" : read_->file.stem().string();
  keeping_.ask([file = table.document().file().parent_path() / (stem + std::string{intake::mapEnding}),
                settled = intake::settled(survey(), wanted, bringing)] {
    intake::keepMap(file, settled);
    return true;
  });
  return document::importFindings(bringing.findings);
}

void SurveyPreview::draw(ui::Frame& frame, Table& table, const Rect& box) {
  prepare(frame, table);
  if (!counted_) {
    const std::string words =
        table.room().say(read_->survey ? "intake.survey.counting"_text : "intake.survey.none"_text);
    return frame.draw(box, [&](ui::Canvas& canvas) {
      canvas.text(words, box, {canvas.theme().heading, Weight::Medium, Align::Centre},
                  canvas.theme().secondInk);
    });
  }
  constexpr double head = 23, between = 15;
  drawHead(frame, table, {box.x, box.y, box.w, head - 3});
  const Rect below{box.x, box.y + head, box.w, box.h - head};
  const double list = below.w * 0.46;
  drawQuestions(frame, table, {below.x, below.y, list, below.h});
  const Rect pane{below.x + list + between, below.y, below.w - list - between, below.h};
  switch (pane_) {
  case Pane::Question: return drawDetail(frame, table, pane);
  case Pane::Stays: return drawStays(frame, table, pane);
  case Pane::Parts: return drawParts(frame, table, pane);
  }
}

} // namespace shell
