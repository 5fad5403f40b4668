#include "report/drawing/thumbnail.hpp"

#include "figures/channel.hpp"
#include "figures/curve.hpp"
#include "report/drawing/pen.hpp"
#include "report/drawing/png.hpp"
#include "report/whole_file.hpp"

#include <algorithm>

namespace report {
namespace {

// In pixels: the picture is always of this size.
constexpr base::Rect sheet{16, 14, thumbnailWidth - 32.0, thumbnailHeight - 28.0};
constexpr base::Rect field{sheet.x + 14, sheet.y + 14, sheet.w - 28, sheet.h - 28};
constexpr double curveTop = field.y + field.h * 0.42;

void drawStages(Pen& pen, const Story& story, double column) {
  double x = field.x;
  for (const auto& stage : story.outline.stages) {
    std::size_t count = 0;
    for (const auto& step : stage.steps) count += step.touchpoints.size();
    x += column * static_cast<double>(count);
    if (&stage != &story.outline.stages.back() && count > 0 && x < field.right())
      pen.line({x, sheet.y + 10}, {x, sheet.bottom() - 10}, pen.theme().line, 1.5);
  }
}

void drawNotes(Pen& pen, const journey::Workshop& workshop, const Story& story, double column) {
  const double w = std::clamp(column * 2.2, 3.0, 46.0), h = w * 0.75;
  const double rows = std::max(1.0, std::floor((curveTop - field.y) / (h + 6)));
  for (std::size_t i = 0; i < story.touchpoints.size(); ++i) {
    const auto* channel = workshop.channels.find(story.touchpoints[i]->channel);
    const double row = std::fmod(static_cast<double>(i), std::min(rows, 3.0));
    const base::Rect note = base::around(
        {field.x + column * (static_cast<double>(i) + 0.5), field.y + 6 + h / 2 + row * (h + 6)}, {w, h});
    pen.shadow(note, 2, 2);
    pen.fill(note, figures::paperOf(pen.theme(), channel), 2);
  }
}

void drawCurve(Pen& pen, const Story& story, double column) {
  constexpr double highest = curveTop + 12;
  std::vector<figures::CurveMark> marks;
  for (std::size_t i = 0; i < story.team.size(); ++i)
    marks.push_back(figures::markOf(story.team[i], field.x + column * (static_cast<double>(i) + 0.5)));
  figures::drawCurveAlone(pen, {field.bottom() - 6, highest}, marks,
                          {.bar = story.brief->bar, .largest = std::clamp(column * 0.36, 3.0, 10.0)});
}

} // namespace

std::string thumbnailOf(const journey::Workshop& workshop) {
  const Story story = storyOf(workshop);
  const auto draw = [&](cairo_t* on, const base::Rect&) {
    look::Lettering lettering(1);
    Pen pen(on, 1, lettering, story.brief->language);
    pen.fill({0, 0, thumbnailWidth, thumbnailHeight}, pen.theme().table);
    pen.shadow(sheet, 12, 6);
    pen.fill(sheet, pen.theme().paper, 12);
    const double column = field.w / std::max(8.0, static_cast<double>(story.touchpoints.size()));
    drawStages(pen, story, column);
    drawNotes(pen, workshop, story, column);
    drawCurve(pen, story, column);
  };
  return pngOf({.width = thumbnailWidth, .height = thumbnailHeight, .drawer = [&] { return draw; }});
}

void writeThumbnail(const journey::Workshop& workshop, const std::filesystem::path& file) {
  writeWhole(file, thumbnailOf(workshop));
}

} // namespace report
