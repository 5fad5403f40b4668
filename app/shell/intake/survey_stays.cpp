// What of a survey stays out, and why; and by which question its answers are told apart.
#include "intake/survey_words.hpp"
#include "shell/intake/survey_preview.hpp"
#include "shell/table.hpp"
#include "survey/words.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace shell {

using namespace language::literals;
using base::Rect;
using look::Align;
using look::Icon;
using look::Weight;

namespace {

constexpr double key = 19, between = 3, head = 17, line = 13; // millimetres
constexpr std::size_t mostLines = 12;                         // that are named one by one

/// A paragraph at the top of the rest; gives what remains below.
Rect drawLine(ui::Frame& frame, const std::string& area, const std::string& words, Rect rest, double height,
              bool isHead) {
  const look::Theme& theme = frame.theme();
  const Rect box{rest.x, rest.y, rest.w, height};
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.text(words, box,
                {isHead ? theme.heading : theme.text, isHead ? Weight::Bold : Weight::Regular, Align::Left,
                 1.15, theme.small},
                isHead ? theme.ink : theme.secondInk);
  });
  frame.area({.name = area, .box = box, .role = "text", .label = words, .takesFingers = false});
  return {rest.x, rest.y + height + between, rest.w, rest.h - height - between};
}

/// The segments of a question, and how many responses each has.
std::vector<std::pair<std::string, std::size_t>> segmentsOf(const std::vector<intake::Given>& given) {
  std::vector<std::pair<std::string, std::size_t>> out;
  std::vector<std::string> known;
  for (const intake::Given& one : given) {
    const std::string words = survey::plain(one.answer);
    const auto at = std::ranges::find(known, words);
    if (at == known.end()) {
      known.push_back(words);
      out.emplace_back(one.answer, one.times);
    } else {
      out[static_cast<std::size_t>(at - known.begin())].second += one.times;
    }
  }
  return out;
}

} // namespace

std::size_t SurveyPreview::personal() const {
  return static_cast<std::size_t>(std::ranges::count_if(rows_, &Row::isPersonal));
}

void SurveyPreview::drawStays(ui::Frame& frame, Table& table, const Rect& box) {
  const table::Room& room = table.room();
  Rect rest = drawLine(frame, "intake/stays/title",
                       room.words->count("intake.survey.stays.rows"_text, std::ssize(survey().rejected)), box,
                       head, true);
  for (const survey::Why why : {survey::Why::Blank, survey::Why::TooWide, survey::Why::Incomplete,
                                survey::Why::Preview, survey::Why::Duplicate}) {
    std::string lines;
    std::size_t count = 0;
    for (const survey::Rejected& rejected : survey().rejected)
      if (rejected.why == why && count++ < mostLines)
        lines += (count > 1 ? ", " : "") + std::to_string(rejected.line);
    if (count == 0) continue;
    if (count > mostLines) lines += " …";
    const std::string words =
        room.words->count("intake.survey.stays.line"_text, static_cast<long long>(count),
                          {room.say(intake::textOf(why)), lines});
    rest = drawLine(frame, "intake/stays/rows", words, rest, line, false);
  }
  if (!survey().machine.empty()) {
    std::string names;
    for (const std::string& name : survey().machine)
      names += (names.empty() ? "" : ", ") + survey::oneLine(name);
    rest.y += between, rest.h -= between;
    rest = drawLine(frame, "intake/stays/machine_title", room.say("intake.survey.stays.machine"_text), rest,
                    head, true);
    rest = drawLine(frame, "intake/stays/machine", names, rest, 22, false);
  }
  std::vector<std::size_t> asks;
  for (std::size_t i = 0; i < rows_.size(); ++i)
    if (rows_[i].question->isPersonal) asks.push_back(i);
  if (asks.empty()) return;
  rest.y += between, rest.h -= between;
  rest = drawLine(frame, "intake/stays/personal_title", room.say("intake.survey.stays.personal"_text), rest,
                  head, true);
  rest =
      drawLine(frame, "intake/stays/personal", room.say("intake.survey.stays.ask"_text), rest, line, false);
  constexpr std::size_t across = 3;
  const double width = (rest.w + between) / static_cast<double>(across) - between;
  for (std::size_t k = 0; k < asks.size(); ++k) {
    Row& row = rows_[asks[k]];
    const Rect at{rest.x + static_cast<double>(k % across) * (width + between),
                  rest.y + static_cast<double>(k / across) * (key + between), width, key};
    if (at.bottom() > box.bottom()) break;
    ui::button(frame,
               {.name = "intake/personal/" + std::to_string(asks[k] + 1),
                .box = at,
                .label = survey::oneLine(row.question->text),
                .on = !row.isPersonal,
                .value = row.isPersonal ? "" : "asked",
                .capHeight = frame.theme().heading,
                .role = "choice"},
               [this, &row] {
                 row.isPersonal = !row.isPersonal;
                 if (row.isPersonal) row.use = Use::Nothing;
                 if (row.isPersonal && segment_ == row.question) segment_ = nullptr;
                 count(row);
               });
  }
}

void SurveyPreview::drawParts(ui::Frame& frame, Table& table, const Rect& box) {
  const table::Room& room = table.room();
  Rect rest =
      drawLine(frame, "intake/parts/title", room.say("intake.survey.parts.title"_text), box, head, true);
  struct Choice {
    std::string name, label;
    const survey::Question* question;
  };
  std::vector<Choice> choices{{"none", room.say("intake.survey.parts.none"_text), nullptr}};
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const Row& row = rows_[i];
    const auto* given = counted_->answers->different(*row.question);
    const auto form = row.question->guess.form;
    const bool tellsApart = form == survey::Guess::Form::Choice || form == survey::Guess::Form::YesNo;
    if (row.isPersonal || given == nullptr || !tellsApart || row.use == Use::Measure) continue;
    const std::size_t segments = counted_->answers->segments(*row.question);
    if (segments >= 2 && segments <= intake::mostSegments)
      choices.push_back({std::to_string(i + 1), survey::oneLine(row.question->text), row.question});
  }
  constexpr std::size_t across = 2;
  const double width = (rest.w + between) / static_cast<double>(across) - between;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const Rect at{rest.x + static_cast<double>(i % across) * (width + between),
                  rest.y + static_cast<double>(i / across) * (key + between), width, key};
    if (at.bottom() > box.bottom()) break;
    const bool isOn = choices[i].question == segment_;
    ui::button(frame,
               {.name = "intake/part/" + choices[i].name,
                .box = at,
                .label = choices[i].label,
                .on = isOn,
                .value = isOn ? "on" : "",
                .capHeight = frame.theme().heading,
                .role = "choice"},
               [this, question = choices[i].question] { segment_ = question; });
  }
  if (segment_ == nullptr) return;
  const double used = static_cast<double>((choices.size() + across - 1) / across) * (key + between) + 6;
  rest = {rest.x, rest.y + used, rest.w, rest.h - used};
  const auto segments = segmentsOf(*counted_->answers->different(*segment_));
  for (std::size_t i = 0; i < segments.size() && rest.h > 12; ++i) {
    const auto& [name, times] = segments[i];
    const bool isFew = static_cast<std::int64_t>(times) < intake::fewestAnswers;
    const std::string words =
        survey::oneLine(name) + ": " +
        (isFew ? room.say("intake.survey.parts.few"_text)
               : room.words->count("intake.survey.parts.n"_text, static_cast<long long>(times)));
    const Rect row{rest.x, rest.y, rest.w, line};
    frame.draw(row, [&](ui::Canvas& canvas) {
      const look::Theme& theme = canvas.theme();
      canvas.icon(isFew ? Icon::Close : Icon::Done, {row.x + 5, row.centre().y}, 9,
                  isFew ? theme.secondInk : theme.accent);
      canvas.text(words, {row.x + 14, row.y, row.w - 14, row.h}, {theme.text, Weight::Medium},
                  isFew ? theme.secondInk : theme.ink);
    });
    frame.area({.name = "intake/told/" + std::to_string(i + 1),
                .box = row,
                .role = "text",
                .label = words,
                .value = isFew ? "few" : "",
                .takesFingers = false});
    rest = {rest.x, rest.y + line, rest.w, rest.h - line};
  }
}

} // namespace shell
