// The question of a survey that was tapped: what it measures, on which scale, and where on the map.
#include "figures/measure.hpp"
#include "shell/intake/survey_preview.hpp"
#include "shell/table.hpp"
#include "survey/words.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace shell {

using namespace language::literals;
using base::Rect;
using journey::Direction;
using journey::MeasureKind;
using look::Align;
using look::Icon;
using look::Weight;

namespace {

constexpr double key = 19, between = 3; // millimetres
constexpr std::size_t mostLabels = 12;  // that are given a value by hand

struct Choice {
  std::string name, label;
  bool isOn = false;
  ui::Tap tap{};
};

/// All alike in one row, or in as many as are asked for; gives what remains below.
Rect drawChoices(ui::Frame& frame, const std::vector<Choice>& choices, Rect rest, std::size_t across) {
  const double width = (rest.w + between) / static_cast<double>(across) - between;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const Choice& choice = choices[i];
    ui::button(frame,
               {.name = choice.name,
                .box = {rest.x + static_cast<double>(i % across) * (width + between),
                        rest.y + static_cast<double>(i / across) * (key + between), width, key},
                .label = choice.label,
                .on = choice.isOn,
                .value = choice.isOn ? "on" : "",
                .capHeight = frame.theme().heading,
                .role = "choice"},
               choice.tap);
  }
  const double used = static_cast<double>((choices.size() + across - 1) / across) * (key + between) + between;
  return {rest.x, rest.y + used, rest.w, rest.h - used};
}

/// One of the places on the map, or nothing in a row of stages.
struct PlaceRow {
  std::vector<intake::Place> places{};
  bool isStage = false;
};

std::vector<PlaceRow> rowsOf(const std::vector<intake::Place>& places, std::size_t across) {
  std::vector<PlaceRow> out;
  for (const intake::Place& place : places) {
    const bool isStage = static_cast<bool>(place.stage);
    if (isStage || out.empty() || out.back().isStage || out.back().places.size() == across)
      out.push_back({.isStage = isStage});
    out.back().places.push_back(place);
  }
  return out;
}

std::string areaOf(const intake::Place& place) {
  return place.stage ? "intake/place/stage/" + std::to_string(place.stage.value)
                     : "intake/place/touchpoint/" + std::to_string(place.touchpoint.value);
}

journey::Measure measureOf(const intake::Counted& counted) {
  journey::Measure out;
  out.kind = counted.kind;
  out.lowest = counted.scale.lowest, out.highest = counted.scale.highest;
  out.direction = counted.direction;
  out.tally = journey::textOf({counted.scale.lowest, counted.tally.counts});
  return out;
}

} // namespace

void SurveyPreview::choose(Row& row, Use use, std::optional<MeasureKind> kind) {
  row.use = use;
  if (use == Use::Measure) row.map.kind = kind;
  if (use == Use::Quotes) {
    readQuotes(row);
    quotes_ = {};
    if (row.map.place.stage) row.map.place = {};
  }
  count(row);
}

void SurveyPreview::placeAt(Row& row, const intake::Place& place) {
  row.map.place = place;
  count(row);
}

/// The next higher value; one that had a value gives it back, and those above it come down.
void SurveyPreview::label(Row& row, const std::string& answer) {
  const std::string words = survey::plain(answer);
  if (const auto known = row.map.labels.find(words); known != row.map.labels.end()) {
    const std::int64_t was = known->second;
    row.map.labels.erase(known);
    for (auto& [other, value] : row.map.labels)
      if (value > was) --value;
  } else {
    row.map.labels[words] = std::ssize(row.map.labels) + 1;
  }
  row.map.ends.reset();
  count(row);
}

void SurveyPreview::drawDetail(ui::Frame& frame, Table& table, const Rect& box) {
  if (!chosen_) return;
  const look::Theme& theme = frame.theme();
  Row& row = rows_[*chosen_];
  constexpr double title = 31;
  const std::string asks = survey::cut(row.question->text);
  frame.draw({box.x, box.y, box.w, title}, [&](ui::Canvas& canvas) {
    canvas.text(asks, {box.x, box.y, box.w, title - 3},
                {theme.title, Weight::SemiBold, Align::Left, 1.1, theme.text}, theme.ink);
  });
  Rect rest = drawUses(frame, table, row, {box.x, box.y + title, box.w, box.h - title});
  if (row.use == Use::Nothing) return;
  if (row.use == Use::Measure) {
    rest = drawScales(frame, table, row, rest);
    if (row.isByWords) rest = drawLabels(frame, table, row, rest);
    rest = drawDirections(frame, table, row, rest);
    rest = drawCounted(frame, table, row, rest);
  }
  if (row.use == Use::Measure) return drawPlaces(frame, table, row, rest, 2);
  const double places = rest.w * 0.38;
  drawPlaces(frame, table, row, {rest.x, rest.y, places, rest.h}, 1);
  drawQuotes(frame, table, row, {rest.x + places + 9, rest.y, rest.w - places - 9, rest.h});
}

Rect SurveyPreview::drawUses(ui::Frame& frame, const Table& table, Row& row, Rect rest) {
  const table::Room& room = table.room();
  const auto kind = row.map.kind ? row.map.kind : row.question->guess.kind;
  std::vector<Choice> choices;
  const auto& names = journey::enumerators<MeasureKind>;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto one = static_cast<MeasureKind>(i);
    choices.push_back({"intake/use/" + std::string{names[i]},
                       room.words->named("intake.survey.use." + std::string{names[i]}),
                       row.use == Use::Measure && kind == one,
                       [this, &row, one] { choose(row, Use::Measure, one); }});
  }
  choices.push_back({"intake/use/quotes", room.say("intake.survey.use.quotes"_text), row.use == Use::Quotes,
                     [this, &row] { choose(row, Use::Quotes, {}); }});
  choices.push_back({"intake/use/nothing", room.say("intake.survey.use.nothing"_text),
                     row.use == Use::Nothing, [this, &row] { choose(row, Use::Nothing, {}); }});
  return drawChoices(frame, choices, rest, (choices.size() + 1) / 2);
}

Rect SurveyPreview::drawScales(ui::Frame& frame, const Table& table, Row& row, Rect rest) {
  const table::Room& room = table.room();
  const survey::Scale scale = intake::scaleOf(*row.question, row.map);
  constexpr intake::Ends known[] = {{0, 10}, {1, 10}, {1, 7}, {1, 5}, {0, 1}};
  std::vector<Choice> choices;
  for (const intake::Ends& ends : known) {
    const std::string low = std::to_string(ends.lowest), high = std::to_string(ends.highest);
    const bool isYesNo = ends.highest == 1;
    choices.push_back({"intake/scale/" + low + "-" + high,
                       isYesNo ? room.say("intake.survey.yes_no"_text) : low + "–" + high,
                       !row.isByWords && scale.lowest == ends.lowest && scale.highest == ends.highest,
                       [this, &row, ends] {
                         row.map.ends = ends;
                         row.map.labels.clear();
                         row.isByWords = false;
                         count(row);
                       }});
  }
  const auto* given = counted_->answers->different(*row.question);
  const bool isSaid = given != nullptr && std::ranges::any_of(*given, [](const intake::Given& one) {
                        return !survey::numberIn(one.answer);
                      });
  if (isSaid && given->size() <= mostLabels)
    choices.push_back(
        {"intake/scale/words", room.say("intake.survey.by_words"_text), row.isByWords, [this, &row, given] {
           if (row.isByWords) return;
           row.isByWords = true;
           row.map.ends.reset();
           const survey::Scale& guessed = row.question->guess.scale;
           if (!guessed.labels.empty())
             for (const intake::Given& one : *given)
               if (const auto value = survey::valueOf(guessed, one.answer))
                 row.map.labels[survey::plain(one.answer)] = *value;
           count(row);
         }});
  return drawChoices(frame, choices, rest, 6);
}

Rect SurveyPreview::drawLabels(ui::Frame& frame, const Table& table, Row& row, Rect rest) {
  const auto* given = counted_->answers->different(*row.question);
  if (given == nullptr) return rest;
  const look::Theme& theme = frame.theme();
  constexpr double told = 14;
  const Rect line{rest.x, rest.y - between, rest.w, told};
  frame.draw(line, [&](ui::Canvas& canvas) {
    canvas.text(table.room().say("intake.survey.low_to_high"_text), line, {theme.text, Weight::Medium},
                theme.secondInk);
  });
  std::vector<Choice> choices;
  for (std::size_t i = 0; i < std::min(given->size(), mostLabels); ++i) {
    const std::string answer = (*given)[i].answer;
    const auto value = row.map.labels.find(survey::plain(answer));
    const bool isOn = value != row.map.labels.end();
    choices.push_back({"intake/label/" + std::to_string(i + 1),
                       (isOn ? std::to_string(value->second) + " · " : "") + survey::oneLine(answer), isOn,
                       [this, &row, answer] { label(row, answer); }});
  }
  return drawChoices(frame, choices, {rest.x, rest.y + told, rest.w, rest.h - told}, 4);
}

Rect SurveyPreview::drawDirections(ui::Frame& frame, const Table& table, Row& row, Rect rest) {
  const auto kind = row.map.kind ? row.map.kind : row.question->guess.kind;
  if (!kind || kind == MeasureKind::Promoter || kind == MeasureKind::FirstContact)
    return rest; // they have one
  const bool isEffort = kind == MeasureKind::Effort;
  const table::Room& room = table.room();
  const auto direction =
      row.map.direction || isEffort ? row.map.direction : std::optional{Direction::HigherIsBetter};
  const auto say = [&](Direction way, const std::string& name, language::Text text) {
    return Choice{"intake/better/" + name, room.say(text), direction == way, [this, &row, way] {
                    row.map.direction = way;
                    count(row);
                  }};
  };
  return drawChoices(frame,
                     {say(Direction::HigherIsBetter, "higher",
                          isEffort ? "intake.survey.easier"_text : "intake.survey.higher"_text),
                      say(Direction::LowerIsBetter, "lower",
                          isEffort ? "intake.survey.harder"_text : "intake.survey.lower"_text)},
                     rest, 2);
}

/// The figure that comes of it; or why there is none.
Rect SurveyPreview::drawCounted(ui::Frame& frame, const Table& table, const Row& row, Rect rest) {
  const look::Theme& theme = frame.theme();
  const language::Catalogue& words = *table.room().words;
  constexpr double high = 26;
  const Rect box{rest.x, rest.y, rest.w, high};
  std::string says;
  if (row.objection) {
    says = row.isByWords && row.map.labels.size() < 2 ? words("intake.survey.low_to_high"_text)
                                                      : wordsOf(*row.objection, words);
  } else if (row.counted) {
    const journey::Measure measure = measureOf(*row.counted);
    says = words(figures::kindText(measure.kind)) + " " + figures::figureIn(measure, words) + " · " +
           words("measure.n"_text, {std::to_string(row.counted->n())});
    if (row.counted->tally.blank > 0)
      says +=
          " · " + words.count("intake.survey.blank"_text, static_cast<long long>(row.counted->tally.blank));
    if (!row.counted->tally.strange.empty())
      says += " · " + words.count("intake.survey.strange"_text, std::ssize(row.counted->tally.strange),
                                  {std::to_string(row.counted->tally.strange.front())});
  }
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.fill(box, look::mixed(theme.paper, row.objection ? theme.late : theme.customers, 0.1),
                theme.keyCorner);
    if (row.objection) canvas.icon(Icon::Warning, {box.x + 12, box.centre().y}, 12, theme.late);
    const double left = row.objection ? 24 : 10;
    canvas.text(says, {box.x + left, box.y + 1, box.w - left - 6, box.h - 2},
                {theme.heading, Weight::SemiBold, Align::Left, 1.1, theme.text}, theme.ink);
  });
  frame.area({.name = "intake/counted",
              .box = box,
              .role = row.objection ? "alert" : "status",
              .label = says,
              .value = row.objection ? "no" : "",
              .takesFingers = false});
  return {rest.x, rest.y + high + 2 * between, rest.w, rest.h - high - 2 * between};
}

void SurveyPreview::drawPlaces(ui::Frame& frame, Table& table, Row& row, const Rect& whole,
                               std::size_t across) {
  const look::Theme& theme = frame.theme();
  constexpr double pitch = 19;
  const Rect box = drawPoint(frame, table, whole);
  const auto rows = rowsOf(intake::placesOf(table.room().outline()), across);
  frame.area({.name = "intake/places",
              .box = box,
              .touch = [this](const touch::Touch& touch) { places_.feed(touch); },
              .role = "list",
              .label = table.room().say("intake.survey.where"_text)});
  const auto fit = static_cast<std::size_t>(std::max(1.0, std::floor(box.h / pitch)));
  const double content = static_cast<double>(rows.size()) * pitch, shown = static_cast<double>(fit) * pitch;
  const auto first = static_cast<std::size_t>(std::round(places_.offset(content - 0.01, shown) / pitch));
  const auto drawPlace = [&](const intake::Place& place, const Rect& at) {
    const std::string area = areaOf(place);
    const bool isOn = place.touchpoint == row.map.place.touchpoint && place.stage == row.map.place.stage,
               isStage = static_cast<bool>(place.stage), pressed = frame.isPressed(area),
               isEnabled = !(isStage && row.use == Use::Quotes);
    frame.draw(at, [&](ui::Canvas& canvas) {
      if (isOn)
        canvas.fill(at, theme.ink, theme.keyCorner);
      else
        canvas.fill(at, pressed ? theme.line : isStage ? theme.band : theme.white, theme.keyCorner);
      if (!isOn && !isStage) canvas.outline(at, theme.line, 0.5, theme.keyCorner);
      canvas.text(survey::oneLine(place.name), {at.x + 7, at.y + 1, at.w - 14, at.h - 2},
                  {theme.heading, isStage ? Weight::Bold : Weight::Medium, Align::Left, 1.1, theme.small},
                  isOn        ? theme.onDark
                  : isEnabled ? theme.ink
                              : theme.secondInk);
    });
    frame.area({.name = area,
                .box = at,
                .touch =
                    [this, &row, place, isOn, isEnabled](const touch::Touch& touch) {
                      places_.feed(touch);
                      if (!touch.isTap() || !isEnabled) return;
                      placeAt(row, isOn ? intake::Place{} : place);
                    },
                .role = "choice",
                .label = place.name,
                .value = isOn ? "on" : "",
                .enabled = isEnabled});
  };
  for (std::size_t i = first; i < std::min(rows.size(), first + fit); ++i) {
    const double y = box.y + static_cast<double>(i - first) * pitch;
    const double width =
        rows[i].isStage ? box.w - 8 : (box.w - 8 + between) / static_cast<double>(across) - between;
    for (std::size_t k = 0; k < rows[i].places.size(); ++k)
      drawPlace(rows[i].places[k],
                {box.x + static_cast<double>(k) * (width + between), y, width, pitch - between});
  }
  places_.drawMark(frame, {box.x, box.y, box.w, shown}, content);
}

} // namespace shell
