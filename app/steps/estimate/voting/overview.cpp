// All touchpoints by stage: which of them the team votes on, and what became of them.
#include "document/touchpoints.hpp"
#include "steps/estimate/voting/step.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps::voting {

using namespace language::literals;
using ballot::Sheet;
using look::Align;
using look::Icon;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double footHeight = 26, space = 8;
constexpr double noteHeight = 38, between = 4, columnLeast = 140, columnGap = 12, titleHeight = 20;

/// The touchpoints of a stage, or those that lie loose on the table.
struct Column {
  std::string title;
  std::vector<const Touchpoint*> touchpoints;
  double height() const {
    return titleHeight + static_cast<double>(touchpoints.size()) * (noteHeight + between);
  }
};

std::vector<Column> columnsOf(const Room& room, const journey::Outline& outline) {
  std::vector<Column> columns;
  for (const auto& stage : outline.stages) {
    Column column{stage.stage->name, {}};
    for (const auto& step : stage.steps)
      column.touchpoints.insert(column.touchpoints.end(), step.touchpoints.begin(), step.touchpoints.end());
    if (!column.touchpoints.empty()) columns.push_back(std::move(column));
  }
  if (!outline.loose.empty()) columns.push_back({room.say("voting.loose"_text), outline.loose});
  return columns;
}

} // namespace

void Voting::drawOverview(ui::Frame& frame, const Rect& box) {
  const Touchpoints all = room().outline().journeyOrder();
  if (all.empty()) {
    ballot::drawEmpty(frame, room(), box, room().say("voting.empty"_text), room().say("voting.to_map"_text),
                      "map");
    return;
  }
  const double half = (box.w - ballot::Sheet::head - 2 * space) / 2;
  drawProgress(frame, {box.x, box.y, half, ballot::Sheet::head}, all);
  drawChoices(frame, {box.x + half + space, box.y, half, ballot::Sheet::head});
  const Rect foot{box.x, box.bottom() - footHeight, box.w, footHeight};
  const double top = box.y + ballot::Sheet::head + space;
  drawList(frame, {box.x, top, box.w, foot.y - space - top});
  drawNext(frame, foot);
}

void Voting::drawProgress(ui::Frame& frame, const Rect& box, const Touchpoints& all) {
  const look::Theme& theme = frame.theme();
  const auto chosen = std::ranges::count_if(all, [](const Touchpoint* t) { return t->voted; });
  const auto left = std::ranges::count_if(all, [&](const Touchpoint* t) { return series().isToDo(t->id); });
  const std::string seen = std::to_string(chosen - left);
  const std::string words = room().say("voting.progress"_text, {seen, std::to_string(chosen)});
  const double part = chosen == 0 ? 0 : static_cast<double>(chosen - left) / static_cast<double>(chosen);
  const double along = frame.ease("voting/progress", part, theme.calm);
  frame.draw(box, [&](Canvas& canvas) {
    canvas.text(words, {box.x, box.y, box.w, box.h - 5}, {theme.heading, Weight::Bold}, theme.ink);
    const Rect line{box.x, box.bottom() - 3, std::min(box.w, 200.0), 2.4};
    canvas.fill(line, theme.line, line.h / 2);
    if (along > 0) canvas.fill({line.x, line.y, line.w * along, line.h}, theme.accent, line.h / 2);
  });
  frame.area({.name = "voting/progress", .box = box, .role = "status", .label = words});
}

void Voting::drawChoices(ui::Frame& frame, const Rect& box) {
  const double width = std::min(120.0, (box.w - space) / 2);
  const auto choose = [&](const char* name, const std::string& label, double x, bool on) {
    ui::button(frame, {.name = name, .box = {x, box.y, width, box.h}, .label = label},
               [this, on] { room().perform({}, document::chooseAllForVote(on, room().journey())); });
  };
  choose("facilitator/none", room().say("voting.choose_none"_text), box.right() - width, false);
  choose("facilitator/all", room().say("voting.choose_all"_text), box.right() - 2 * width - space, true);
}

void Voting::drawList(ui::Frame& frame, const Rect& place) {
  const look::Theme& theme = frame.theme();
  // A finger anywhere on the list moves it.
  frame.area({.name = "voting/list",
              .box = place,
              .touch = [this](const touch::Touch& touch) { scroll().feed(touch); },
              .role = "list"});
  discussed_ = journey::toDiscuss(room().results());
  const std::vector<Column> columns = columnsOf(room(), room().outline());
  const double wide = place.w - 6;
  const auto fitting = static_cast<std::size_t>((wide + columnGap) / (columnLeast + columnGap));
  const std::size_t across = std::clamp<std::size_t>(columns.size(), 1, std::max<std::size_t>(1, fitting));
  const double width = (wide + columnGap) / static_cast<double>(across) - columnGap;

  // More stages than fit beside each other go on below.
  double content = 0;
  std::vector<double> tops;
  for (std::size_t i = 0; i < columns.size(); i += across) {
    double tallest = 0;
    for (std::size_t k = i; k < std::min(i + across, columns.size()); ++k)
      tops.push_back(content), tallest = std::max(tallest, columns[k].height());
    content += tallest + space;
  }
  const double up = scroll().offset(content - space, place.h);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const double x = place.x + static_cast<double>(i % across) * (width + columnGap);
    const double top = place.y + tops[i] - up;
    double y = top + titleHeight;
    for (const Touchpoint* touchpoint : columns[i].touchpoints) {
      drawTouchpoint(frame, place, {x, y, width, noteHeight}, *touchpoint);
      y += noteHeight + between;
    }
    // The stage's name stays in sight as long as something of the stage is.
    const Rect title{x, std::max(top, std::min(place.y, y - titleHeight)), width, titleHeight - 2};
    if (title.intersects(place))
      frame.draw(intersect(title, place), [&](Canvas& canvas) {
        canvas.fill(title, theme.paper);
        canvas.text(columns[i].title, title, {theme.text, Weight::SemiBold}, theme.secondInk);
      });
  }
  scroll().drawMark(frame, place, content);
}

void Voting::drawNext(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const ballot::Subject next = series().next({});
  if (!next) {
    frame.draw(box, [&](Canvas& canvas) {
      canvas.text(room().say("voting.all_seen"_text), box, {theme.heading, Weight::SemiBold, Align::Centre},
                  theme.accent);
    });
    return;
  }
  const double width = std::min(420.0, box.w);
  ui::button(frame,
             {.name = "facilitator/start",
              .box = {box.centre().x - width / 2, box.y, width, box.h},
              .label = room().say("voting.start"_text, {touchpoint(next).text}),
              .emphasis = ui::Emphasis::Primary,
              .capHeight = theme.heading},
             [this, next] { series().show(next); });
}

} // namespace steps::voting
