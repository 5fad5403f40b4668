// Answers in people's own words: which of them come onto the map.
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

constexpr double key = 19, between = 3, pitch = 26; // millimetres
constexpr std::size_t fewQuotes = 12; // so few can all be read: they come unless somebody objects

} // namespace

void SurveyPreview::readQuotes(Row& row) const {
  if (!row.texts.empty()) return;
  row.texts = survey::wordsOf(survey(), *row.question);
  row.isTaken.assign(row.texts.size(), row.texts.size() <= fewQuotes);
}

std::size_t SurveyPreview::taken(const Row& row) const {
  return static_cast<std::size_t>(std::ranges::count(row.isTaken, true));
}

void SurveyPreview::drawQuotes(ui::Frame& frame, Table& table, Row& row, const Rect& box) {
  const table::Room& room = table.room();
  const look::Theme& theme = frame.theme();
  const double width = (box.w - 2 * between) / 3;
  const auto all = [&](const std::string& name, language::Text text, double x, bool takes) {
    const bool isOn = taken(row) == (takes ? row.texts.size() : 0);
    ui::button(frame,
               {.name = "intake/quotes/" + name,
                .box = {x, box.y, width, key},
                .label = room.say(text),
                .on = isOn,
                .value = isOn ? "on" : "",
                .capHeight = theme.heading,
                .role = "choice"},
               [&row, takes] { row.isTaken.assign(row.texts.size(), takes); });
  };
  all("all", "intake.survey.quotes.all"_text, box.x, true);
  all("none", "intake.survey.quotes.none"_text, box.x + width + between, false);
  const std::string counted = room.say("intake.survey.quotes.taken"_text,
                                       {std::to_string(taken(row)), std::to_string(row.texts.size())});
  const Rect told{box.x + 2 * (width + between), box.y, width, key};
  frame.draw(told, [&](ui::Canvas& canvas) {
    canvas.text(counted, told, {theme.heading, Weight::Medium, Align::Right}, theme.secondInk);
  });
  const Rect list{box.x, box.y + key + between, box.w, box.h - key - between};
  frame.area({.name = "intake/quotes",
              .box = list,
              .touch = [this](const touch::Touch& touch) { quotes_.feed(touch); },
              .role = "list",
              .label = counted,
              .value = std::to_string(taken(row))});
  const auto fit = static_cast<std::size_t>(std::max(1.0, std::floor(list.h / pitch)));
  const double content = static_cast<double>(row.texts.size()) * pitch,
               shown = static_cast<double>(fit) * pitch;
  const auto first = static_cast<std::size_t>(std::round(quotes_.offset(content - 0.01, shown) / pitch));
  for (std::size_t i = first; i < std::min(row.texts.size(), first + fit); ++i)
    drawQuote(frame, row, i,
              {list.x, list.y + static_cast<double>(i - first) * pitch, list.w - 8, pitch - between});
  quotes_.drawMark(frame, {list.x, list.y, list.w, shown}, content);
}

void SurveyPreview::drawQuote(ui::Frame& frame, Row& row, std::size_t number, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const std::string area = "intake/quote/" + std::to_string(number + 1),
                    words = survey::cut(row.texts[number]);
  const bool isOn = row.isTaken[number], pressed = frame.isPressed(area);
  frame.draw(box.inset(-1), [&](ui::Canvas& canvas) {
    if (pressed) canvas.fill(box, look::faded(theme.ink, 0.05), theme.keyCorner);
    const Rect mark = base::around({box.x + 7, box.centre().y}, {11, 11});
    canvas.fill(mark, isOn ? theme.accent : theme.white, 3);
    if (!isOn) canvas.outline(mark, theme.secondInk, 0.7, 3);
    if (isOn) canvas.icon(Icon::Done, mark.centre(), 9, theme.onDark);
    canvas.text(words, {box.x + 18, box.y, box.w - 18, box.h},
                {theme.text, Weight::Medium, Align::Left, 1.15, theme.small},
                isOn ? theme.ink : theme.secondInk);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, &row, number](const touch::Touch& touch) {
                    quotes_.feed(touch);
                    if (touch.isTap()) row.isTaken[number] = !row.isTaken[number];
                  },
              .role = "choice",
              .label = words,
              .value = isOn ? "on" : ""});
}

} // namespace shell
