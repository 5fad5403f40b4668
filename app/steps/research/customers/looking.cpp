// Whose answers the sheet shows: one segment or everybody, the latest or one wave; and how well the team knew
// them over time.
#include "document/document.hpp"
#include "figures/known.hpp"
#include "steps/research/customers/step.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps::customers {

using namespace language::literals;

namespace {

constexpr double between = 3;
/// Where in the view of the workshop it is kept.
constexpr const char* segmentKey = "customers/segment";
constexpr const char* waveKey = "customers/wave";

std::string kept(const Room& room, const char* key) {
  const auto at = room.document.view().find(key);
  return at == room.document.view().end() ? std::string{} : at->second;
}

double pillHeight(const ui::Frame& frame) {
  return std::max(frame.theme().smallTarget, 1.7 * ui::letters(frame, frame.theme().small));
}

} // namespace

void Customers::look(const journey::Whose& whose) {
  room().document.setView(segmentKey, whose.segment);
  room().document.setView(waveKey, whose.wave);
}

void Customers::readLooking() {
  whose_ = {.segment = kept(room(), segmentKey), .wave = kept(room(), waveKey)};
  segments_ = journey::segmentsIn(room().workshop(), room().outline());
  if (std::ranges::find(segments_, whose_.segment) == segments_.end()) whose_.segment.clear();
  waves_ = journey::wavesIn(room().workshop(), room().outline(), whose_.segment);
  if (std::ranges::find(waves_, whose_.wave) == waves_.end()) whose_.wave.clear();
  known_ = waves_.size() < 2
               ? std::vector<journey::Known>{}
               : journey::knownOverTime(room().workshop(), room().outline(), team_, whose_.segment);
}

double Customers::lookingHeight(const ui::Frame& frame) const {
  if (!canLook()) return 0;
  const double rows = (segments_.empty() ? 0 : 1) + (waves_.size() > 1 ? 1 : 0);
  const double figure = known_.size() < 2 ? 0 : 9 * ui::letters(frame, frame.theme().small);
  return std::max(rows * (pillHeight(frame) + between) - between, figure);
}

/// The figure, and beside it a row for segments and one for waves.
void Customers::drawLooking(ui::Frame& frame, const Rect& box) {
  const double letters = ui::letters(frame, frame.theme().small) * look::Lettering::capOverSize;
  const double figure =
      known_.size() < 2 ? 0 : std::min(box.w * 0.42, static_cast<double>(known_.size()) * 11.5 * letters);
  if (figure > 0) {
    const Rect chart{box.x, box.y, figure, box.h};
    const Rect title{box.x, box.y, figure, 1.7 * letters};
    frame.draw(chart, [&](ui::Canvas& canvas) {
      canvas.text(room().say("known.gap"_text), title, {letters, look::Weight::Regular},
                  canvas.theme().secondInk);
      figures::drawKnown(canvas, known_, {chart.x, title.bottom(), chart.w, chart.bottom() - title.bottom()},
                         letters, *room().words, whose_.wave);
    });
    frame.area({.name = "customers/known",
                .box = chart,
                .role = "text",
                .label = room().say("known.over_time"_text),
                .value = figures::toldOverTime(known_, *room().words)});
  }
  const double height = pillHeight(frame), rows = (segments_.empty() ? 0 : 1) + (waves_.size() > 1 ? 1 : 0);
  const double x = box.x + figure + (figure > 0 ? 2 * between : 0);
  Rect row{x, box.centre().y - (rows * (height + between) - between) / 2, box.right() - x, height};
  if (!segments_.empty()) {
    drawSegments(frame, row);
    row.y += height + between;
  }
  if (waves_.size() > 1) drawWaves(frame, row);
}

void Customers::drawSegments(ui::Frame& frame, const Rect& row) {
  std::vector<std::string> choices{room().say("known.everybody"_text)};
  choices.insert(choices.end(), segments_.begin(), segments_.end());
  const auto at = std::ranges::find(segments_, whose_.segment);
  drawPills(frame, "customers/segment/", choices,
            at == segments_.end() ? 0 : static_cast<std::size_t>(at - segments_.begin()) + 1, row,
            [this](std::size_t i) {
              look({.segment = i == 0 || i > segments_.size() ? std::string{} : segments_[i - 1]});
            });
}

/// The latest of each measure, then the newest first.
void Customers::drawWaves(ui::Frame& frame, const Rect& row) {
  std::vector<std::string> choices{room().say("known.latest"_text)};
  for (auto wave = waves_.rbegin(); wave != waves_.rend(); ++wave)
    choices.push_back(figures::waveIn(*wave, *room().words));
  const auto at = std::ranges::find(waves_, whose_.wave);
  drawPills(frame, "customers/wave/", choices,
            at == waves_.end() ? 0 : static_cast<std::size_t>(waves_.end() - at), row, [this](std::size_t i) {
              look({.segment = whose_.segment,
                    .wave = i == 0 || i > waves_.size() ? std::string{} : waves_[waves_.size() - i]});
            });
}

Rect Customers::drawBoth(ui::Frame& frame, const Rect& row) {
  if (!canLook()) return row;
  const bool areSegments = !segments_.empty(), areWaves = waves_.size() > 1;
  const double width = row.w * (areSegments && areWaves ? 0.34 : 0.4);
  Rect pills{row.right() - width, row.y, width, row.h};
  if (areWaves) {
    drawWaves(frame, pills);
    if (areSegments) pills.x -= width + 2 * between;
  }
  if (areSegments) drawSegments(frame, pills);
  return {row.x, row.y, pills.x - row.x - 2 * between, row.h};
}

/// As wide as their words; where there is no room for that, all alike.
void Customers::drawPills(ui::Frame& frame, const std::string& area, const std::vector<std::string>& choices,
                          std::size_t chosen, const Rect& row,
                          const std::function<void(std::size_t)>& choose) {
  const double letter = 0.6 * ui::letters(frame, frame.theme().small), padding = 9;
  std::vector<double> widths;
  double all = -between;
  for (const std::string& choice : choices) {
    widths.push_back(static_cast<double>(choice.size()) * letter + padding);
    all += widths.back() + between;
  }
  const auto count = static_cast<double>(choices.size());
  if (all > row.w) widths.assign(choices.size(), (row.w + between) / count - between);
  double x = row.x;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    ui::button(frame,
               {.name = area + std::to_string(i),
                .box = {x, row.y, widths[i], row.h},
                .label = choices[i],
                .on = i == chosen,
                .value = i == chosen ? "on" : "",
                .capHeight = frame.theme().small,
                .role = "choice"},
               [choose, i] { choose(i); });
    x += widths[i] + between;
  }
}

} // namespace steps::customers
