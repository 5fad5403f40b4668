// Where a question is asked, said by a tap on the sheet of the journey.
#include "shell/intake/survey_preview.hpp"
#include "shell/table.hpp"
#include "survey/words.hpp"
#include "table/search/found_mark.hpp"
#include "ui/dashed_box.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace shell {

using namespace language::literals;
using base::Rect;
using journey::RecordName;

namespace {

/// What steps call the places of the journey that they show.
struct Called {
  std::string_view prefix, table;
};
constexpr std::array called{
    Called{"note/", journey::Touchpoint::table}, Called{"customers/", journey::Touchpoint::table},
    Called{"plan/touchpoint/", journey::Touchpoint::table}, Called{"stage/", journey::Stage::table},
    Called{"plan/stage/", journey::Stage::table}};

/// No record: no place of the journey, or only a part of one.
RecordName placeIn(std::string_view area) {
  for (const Called& one : called) {
    if (!area.starts_with(one.prefix)) continue;
    const std::string_view digits = area.substr(one.prefix.size());
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
    if (error == std::errc{} && end == digits.data() + digits.size()) return {one.table, id};
  }
  return {};
}

bool isShown(const ui::Frame& frame) {
  return std::ranges::any_of(frame.areas(),
                             [](const touch::Area& area) { return static_cast<bool>(placeIn(area.name)); });
}

} // namespace

/// Only where the step shows the journey; gives what remains below.
Rect SurveyPreview::drawPoint(ui::Frame& frame, const Table& table, const Rect& box) {
  if (!isShown(frame)) return box;
  constexpr double high = 19, between = 5;
  ui::button(frame,
             {.name = "intake/point",
              .box = {box.x, box.y, box.w - 8, high},
              .label = table.room().say("intake.survey.point"_text),
              .icon = look::Icon::Map,
              .capHeight = frame.theme().heading},
             [this] { isPointing_ = true; });
  return {box.x, box.y + high + between, box.w, box.h - high - between};
}

std::optional<std::string> SurveyPreview::asksOnSheet(Table& table) const {
  if (!isPointing_ || !chosen_) return {};
  const Row& row = rows_[*chosen_];
  return table.room().say(row.use == Use::Quotes ? "intake.survey.point.touchpoint"_text
                                                 : "intake.survey.point.place"_text,
                          {survey::oneLine(row.question->text)});
}

void SurveyPreview::pointed(Table& table, const RecordName& at) {
  const auto places = intake::placesOf(table.room().outline());
  const auto found = std::ranges::find_if(places, [&](const intake::Place& place) {
    return at.table == journey::Stage::table ? place.stage.value == at.id : place.touchpoint.value == at.id;
  });
  if (found == places.end() || !chosen_) return;
  isPointing_ = false;
  placeAt(rows_[*chosen_], *found);
}

void SurveyPreview::takeFromSheet(ui::Frame& frame, Table& table) {
  if (!isPointing_ || !chosen_) return;
  const bool areStages = rows_[*chosen_].use != Use::Quotes;
  const look::Theme& theme = frame.theme();
  for (std::size_t i = 0; i < frame.areas().size(); ++i) {
    const touch::Area& area = frame.areas()[i];
    const RecordName place = placeIn(area.name);
    if (!place || (place.table == journey::Stage::table && !areStages)) continue;
    frame.takeTaps(i, [this, &table, place](const touch::Touch&) { pointed(table, place); });
    if (area.name.starts_with("customers/") || !table::isOnTop(frame.areas(), i)) continue;
    const auto put = frame.at(frame.place().inverse() * area.place);
    const Rect box = area.box.inset(-1.5);
    const bool pressed = frame.isPressed(area.name);
    frame.draw(box.inset(-3), [&](ui::Canvas& canvas) {
      if (pressed) canvas.fill(box, look::faded(theme.accent, 0.2), theme.noteCorner);
      ui::dashedBox(canvas, box, theme.accent, 1.2, 5, 3);
    });
  }
}

} // namespace shell
