// The questions of a survey, and what lies above them: what stays out, segments, and whether it is a new
// wave.
#include "figures/measure.hpp"
#include "figures/words.hpp"
#include "shell/intake/survey_preview.hpp"
#include "shell/table.hpp"
#include "survey/words.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace shell {

using namespace language::literals;
using base::Rect;
using look::Align;
using look::Icon;
using look::Weight;

namespace {

constexpr double pitch = 39; // of the questions; millimetres

void drawBars(ui::Canvas& canvas, const std::vector<std::int64_t>& bars, const Rect& box,
              look::Colour colour) {
  const auto most = std::ranges::max_element(bars);
  if (most == bars.end() || *most == 0) return;
  const double width = std::min(9.0, box.w / static_cast<double>(bars.size()));
  double x = box.right() - width * static_cast<double>(bars.size());
  for (const std::int64_t bar : bars) {
    const double high = box.h * static_cast<double>(bar) / static_cast<double>(*most);
    canvas.fill({x, box.bottom() - std::max(high, 0.6), width - 1, std::max(high, 0.6)}, colour, 0.6);
    x += width;
  }
}

std::string dayIn(const std::string& wave, const language::Catalogue& words) {
  return figures::dayWords(words, wave).value_or(words("intake.survey.no_day"_text));
}

} // namespace

void SurveyPreview::drawHead(ui::Frame& frame, Table& table, const Rect& box) {
  const table::Room& room = table.room();
  double x = box.x;
  const auto choice = [&](const std::string& name, const std::string& label, double width, bool isOn,
                          ui::Tap tap) {
    ui::button(frame,
               {.name = name,
                .box = {x, box.y, width, box.h},
                .label = label,
                .on = isOn,
                .value = isOn ? "on" : "",
                .capHeight = frame.theme().heading,
                .role = "choice"},
               std::move(tap));
    x += width + 6;
  };
  const auto open = [this](Pane pane) {
    return [this, pane] { pane_ = pane_ == pane ? Pane::Question : pane; };
  };
  choice("intake/stays", room.say("intake.survey.stays"_text), 150, pane_ == Pane::Stays, open(Pane::Stays));
  choice("intake/parts",
         segment_ == nullptr ? room.say("intake.survey.parts"_text)
                             : room.say("intake.survey.parts_by"_text, {survey::oneLine(segment_->text)}),
         180, pane_ == Pane::Parts, open(Pane::Parts));
  if (!isKnownThere(table)) return;
  const auto wave = earlier(table);
  const bool isOther = !kept_.empty() && kept_ != source(table);
  const double width = (box.right() - x - 6) / 2;
  choice("intake/wave/instead",
         wave ? room.say("intake.survey.instead"_text, {dayIn(*wave, *room.words)})
              : room.say("intake.survey.same"_text, {survey::oneLine(kept_)}),
         width, !isApart_, [this] { isApart_ = false; });
  choice("intake/wave/new",
         isOther ? room.say("intake.survey.apart"_text)
                 : room.say("intake.survey.new_wave"_text, {dayIn(survey().wave, *room.words)}),
         width, isApart_, [this] { isApart_ = true; });
}

void SurveyPreview::drawQuestions(ui::Frame& frame, Table& table, const Rect& box) {
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < rows_.size(); ++i)
    if (!rows_[i].isPersonal) shown.push_back(i);
  frame.area({.name = "intake/questions",
              .box = box,
              .touch = [this](const touch::Touch& touch) { list_.feed(touch); },
              .role = "list",
              .label = table.room().say("intake.survey.questions"_text),
              .value = std::to_string(shown.size())});
  const double content = static_cast<double>(shown.size()) * pitch;
  const auto fit = static_cast<std::size_t>(std::max(1.0, std::floor(box.h / pitch)));
  const double place = static_cast<double>(fit) * pitch;
  const auto first = static_cast<std::size_t>(std::round(list_.offset(content - 0.01, place) / pitch));
  for (std::size_t i = first; i < std::min(shown.size(), first + fit); ++i)
    drawQuestion(frame, table, {box.x, box.y + static_cast<double>(i - first) * pitch, box.w - 8, pitch - 3},
                 shown[i]);
  list_.drawMark(frame, {box.x, box.y, box.w, place}, content);
}

std::string SurveyPreview::takenFor(const Table& table, const Row& row) const {
  const table::Room& room = table.room();
  if (row.use == Use::Nothing) return room.say("intake.survey.use.nothing"_text);
  const std::string what =
      row.use == Use::Quotes ? room.say("intake.survey.use.quotes"_text)
      : row.map.kind || row.question->guess.kind
          ? room.say(figures::kindText(row.map.kind ? *row.map.kind : *row.question->guess.kind))
          : room.say("intake.survey.use.measure"_text);
  return what + "  →  " +
         (row.map.place.isKnown() ? survey::oneLine(row.map.place.name)
                                  : room.say("intake.survey.where"_text));
}

void SurveyPreview::drawQuestion(ui::Frame& frame, Table& table, const Rect& box, std::size_t number) {
  const look::Theme& theme = frame.theme();
  const table::Room& room = table.room();
  const Row& row = rows_[number];
  const std::string area = "intake/question/" + std::to_string(number + 1),
                    asks = survey::oneLine(row.question->text), taken = takenFor(table, row);
  const std::size_t blank = survey().responses.size() - row.question->answered;
  const std::string n =
      room.say("measure.n"_text, {std::to_string(row.question->answered)}) +
      (blank > 0 ? " · " + room.words->count("intake.survey.blank"_text, static_cast<long long>(blank)) : "");
  const bool isChosen = chosen_ == number && pane_ == Pane::Question, pressed = frame.isPressed(area),
             isUsed = row.use != Use::Nothing, isWhole = isUsed && row.map.place.isKnown() && !row.objection;
  frame.draw(box.inset(-2), [&](ui::Canvas& canvas) {
    if (isChosen || pressed)
      canvas.fill(box, isChosen ? theme.band : look::faded(theme.ink, 0.05), theme.keyCorner);
    if (isChosen) canvas.fill({box.x, box.y + 4, 2, box.h - 8}, theme.accent, 1);
    const double bars = 105, left = box.x + 10, width = box.w - bars - 22;
    canvas.text(asks, {left, box.y + 2, width, box.h * 0.55 - 2},
                {theme.heading, Weight::SemiBold, Align::Left, 1.1, theme.text},
                isUsed ? theme.ink : theme.secondInk);
    const double foot = box.y + box.h * 0.58, icon = isUsed ? 12 : 0;
    if (isUsed)
      canvas.icon(isWhole ? Icon::Done : Icon::Warning, {left + 4, foot + box.h * 0.19}, 9,
                  isWhole ? theme.accent : theme.late);
    canvas.text(taken, {left + icon, foot, width - icon, box.h * 0.38}, {theme.text, Weight::Medium},
                isWhole  ? theme.accent
                : isUsed ? theme.late
                         : theme.secondInk);
    const Rect right{box.right() - bars - 6, box.y, bars, box.h};
    drawBars(canvas, row.bars, {right.x, right.y + 4, right.w, box.h * 0.5},
             isWhole ? theme.customers : theme.quiet);
    canvas.text(n, {right.x - 30, foot, right.w + 30, box.h * 0.38},
                {theme.small, Weight::Regular, Align::Right}, theme.secondInk);
    canvas.line({left, box.bottom() + 1.5}, {box.right(), box.bottom() + 1.5}, theme.hair, 0.5);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, number](const touch::Touch& touch) {
                    list_.feed(touch);
                    if (!touch.isTap()) return;
                    chosen_ = number;
                    pane_ = Pane::Question;
                    places_ = {};
                  },
              .role = "choice",
              .label = asks,
              .value = taken});
}

} // namespace shell
