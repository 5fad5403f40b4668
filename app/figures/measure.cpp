#include "figures/measure.hpp"

#include "figures/marks.hpp"
#include "figures/scale.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace figures {
namespace {

using namespace language::literals;
using base::Point;
using base::Rect;
using journey::Measure;
using journey::MeasureKind;
using look::Align;
using look::Weight;

constexpr double topScore = 9; // from here on a value is in the accent

std::string percent(double share, const language::Catalogue& words) {
  return words.number(share * 100, 0) + " %";
}

/// With a real minus sign.
std::string points(double value, const language::Catalogue& words) {
  const double shown = std::round(value);
  return (shown < 0 ? "−" : shown > 0 ? "+" : "") + words.number(std::abs(shown), 0);
}

std::string valueIn(MeasureKind kind, double value, const language::Catalogue& words) {
  switch (kind) {
  case MeasureKind::Promoter: return points(value, words);
  case MeasureKind::FirstContact: return percent(value, words);
  case MeasureKind::Satisfaction:
  case MeasureKind::Effort: break;
  }
  return words.number(value, 1);
}

double onTen(const Measure& measure, double value) {
  return journey::onTen(value, measure.lowest, measure.highest, measure.direction);
}

look::Colour figureColour(const look::Theme& theme, const Measure& measure, double value) {
  switch (measure.kind) {
  case MeasureKind::Promoter: return value < 0 ? theme.low : theme.ink;
  case MeasureKind::FirstContact: return theme.ink;
  case MeasureKind::Satisfaction:
  case MeasureKind::Effort: break;
  }
  return scoreColour(theme, onTen(measure, value), topScore, theme.ink);
}

/// How often each value was given.
void drawBars(look::Drawing& drawing, const Measure& measure, const Rect& box, double letters) {
  const look::Theme& theme = drawing.theme();
  const journey::Tally tally = journey::tallyOf(measure);
  const double most = static_cast<double>(std::ranges::max(tally.counts));
  const double column = box.w / static_cast<double>(tally.counts.size()), base = box.bottom() - 2.2 * letters;
  const bool areAllNamed = column > 2.6 * letters; // otherwise the ends only
  for (std::size_t i = 0; i < tally.counts.size(); ++i) {
    const auto value = tally.lowest + static_cast<std::int64_t>(i);
    const double height =
        std::max(static_cast<double>(tally.counts[i]) / most * (base - box.y), letters * 0.15);
    const double x = box.x + column * static_cast<double>(i);
    drawing.fill({x + column * 0.1, base - height, column * 0.8, height},
                 scoreColour(theme, onTen(measure, static_cast<double>(value)), topScore, theme.secondInk),
                 std::min(letters * 0.3, height / 2));
    if (areAllNamed || i == 0 || i + 1 == tally.counts.size())
      drawing.label(std::to_string(value), {x + column / 2, box.bottom() - letters},
                    {letters, Weight::Regular, Align::Centre}, theme.secondInk);
  }
}

/// Detractors, passives and promoters as parts of one bar; the score with its interval on an axis below.
void drawPromoters(look::Drawing& drawing, const Measure& measure, const Rect& box, double letters,
                   const language::Catalogue& words) {
  const look::Theme& theme = drawing.theme();
  const auto [promoters, passives, detractors] = journey::promotersOf(journey::tallyOf(measure));
  const auto figure = journey::figureOf(measure);
  struct Part {
    std::int64_t count;
    look::Colour colour, ink;
  };
  const std::array parts{Part{detractors, theme.low, theme.onDark}, Part{passives, theme.quiet, theme.ink},
                         Part{promoters, theme.accent, theme.onDark}};
  const double bar = std::min(box.h * 0.3, 6 * letters), space = letters * 0.3;
  double x = box.x;
  for (const Part& part : parts) {
    const double share = static_cast<double>(part.count) / static_cast<double>(figure->n);
    const double width = share * (box.w - 2 * space);
    if (part.count == 0) continue;
    drawing.fill({x, box.y, width, bar}, part.colour, std::min(letters * 0.6, width / 2));
    const std::string label = percent(share, words);
    const look::TextStyle style{letters, Weight::SemiBold, Align::Centre};
    if (drawing.measure(label, style).w < width - letters)
      drawing.label(label, {x + width / 2, box.y + bar / 2}, style, part.ink);
    x += width + space;
  }
  // The names at the ends of the bar: what is between them needs none.
  const double named = box.y + bar + 1.5 * letters;
  drawing.label(words("measure.detractors"_text), {box.x, named}, {letters, Weight::Regular, Align::Left},
                theme.secondInk);
  drawing.label(words("measure.promoters"_text), {box.right(), named},
                {letters, Weight::Regular, Align::Right}, theme.secondInk);
  const double axis = box.bottom() - letters;
  if (axis < named + 3.6 * letters) return;
  const auto along = [&](double score) { return box.x + (score + 100) / 200 * box.w; };
  for (const double end : {-100.0, 0.0, 100.0}) {
    const Align align = end < 0 ? Align::Left : end > 0 ? Align::Right : Align::Centre;
    drawing.label(points(end, words), {along(end), axis - 2.2 * letters}, {letters, Weight::Regular, align},
                  theme.secondInk);
  }
  drawing.line({box.x, axis}, {box.right(), axis}, theme.quiet, letters * 0.2);
  drawing.line({along(0), axis - letters * 0.6}, {along(0), axis + letters * 0.6}, theme.quiet,
               letters * 0.2);
  const look::Colour colour = figureColour(theme, measure, figure->value);
  const double low = along(figure->interval->low), high = along(figure->interval->high);
  drawing.fill({low, axis - letters * 0.45, high - low, letters * 0.9}, look::faded(colour, 0.3),
               letters * 0.45);
  drawing.disc({along(figure->value), axis}, letters * 0.7, colour);
}

/// Fifty dots, of which as many are filled as said yes.
void drawDots(look::Drawing& drawing, const Measure& measure, const Rect& box) {
  constexpr int rows = 5, columns = 10;
  const look::Theme& theme = drawing.theme();
  const double pitch = std::min(box.w / columns, box.h / rows);
  const int yes = static_cast<int>(std::round(journey::figureOf(measure)->value * rows * columns));
  for (int i = 0; i < rows * columns; ++i)
    drawing.disc({box.x + (i % columns + 0.5) * pitch, box.y + (i / columns + 0.5) * pitch}, pitch * 0.4,
                 i < yes ? theme.accent : theme.quiet);
}

} // namespace

language::Text kindText(MeasureKind kind) {
  switch (kind) {
  case MeasureKind::Satisfaction: return "measure.satisfaction"_text;
  case MeasureKind::Promoter: return "measure.nps"_text;
  case MeasureKind::Effort: return "measure.ces"_text;
  case MeasureKind::FirstContact: return "measure.fcr"_text;
  }
  return "measure.satisfaction"_text;
}

std::string figureIn(const Measure& measure, const language::Catalogue& words) {
  const auto figure = journey::figureOf(measure);
  return figure ? valueIn(measure.kind, figure->value, words) : "–";
}

std::string intervalIn(const Measure& measure, const language::Catalogue& words) {
  const auto figure = journey::figureOf(measure);
  if (!figure || !figure->interval) return {};
  return words("measure.interval"_text, {valueIn(measure.kind, figure->interval->low, words),
                                         valueIn(measure.kind, figure->interval->high, words)});
}

std::string scaleIn(const Measure& measure, const language::Catalogue& words) {
  const std::string top = std::to_string(measure.highest);
  if (measure.kind == MeasureKind::Promoter) return words("measure.nps.scale"_text);
  if (measure.kind == MeasureKind::FirstContact) return words("measure.fcr.scale"_text);
  if (measure.kind == MeasureKind::Effort)
    return words(measure.direction == journey::Direction::LowerIsBetter ? "measure.ces.more"_text
                                                                        : "measure.ces.easier"_text,
                 {std::to_string(measure.lowest), top});
  std::string out = words("measure.on_scale"_text, {std::to_string(measure.lowest), top});
  if (const auto box = journey::topBoxOf(journey::tallyOf(measure), measure.direction))
    out += "; " + words("measure.top_box"_text, {std::to_string(box->from), std::to_string(box->to),
                                                 percent(box->share.value, words)});
  if (const auto figure = journey::figureOf(measure); figure && !journey::isOnTen(measure))
    out += "; " + words("measure.drawn_as"_text, {words.number(onTen(measure, figure->value), 1)});
  return out;
}

std::string told(const Measure& measure, const language::Catalogue& words) {
  const std::string interval = intervalIn(measure, words);
  return words(kindText(measure.kind)) + ": " + figureIn(measure, words) + " (" + scaleIn(measure, words) +
         "), " + words("measure.n"_text, {std::to_string(journey::tallyOf(measure).n())}) +
         (interval.empty() ? "" : ", " + interval);
}

void drawMeasure(look::Drawing& drawing, const Measure& measure, const Rect& box, double letters,
                 const language::Catalogue& words) {
  const look::Theme& theme = drawing.theme();
  const auto figure = journey::figureOf(measure);
  if (!figure) return;
  double y = box.y;
  const double title = 1.3 * letters;
  drawing.words(words(kindText(measure.kind)), {box.x, y, box.w, 2.2 * title}, {title, Weight::SemiBold},
                theme.ink, look::Upright::Middle);
  y += 2.2 * title;
  const double large = std::clamp(box.h * 0.11, 2 * letters, 4.5 * letters);
  drawing.label(figureIn(measure, words), {box.x, y + large * 0.85}, {large, Weight::Bold},
                figureColour(theme, measure, figure->value));
  y += 1.85 * large;
  const Rect said =
      drawing.words(scaleIn(measure, words), {box.x, y, box.w, std::min(4.4 * letters, box.h * 0.2)},
                    {letters, Weight::Regular}, theme.secondInk, look::Upright::Top);
  y = said.bottom() + 1.6 * letters;
  const double foot = box.bottom() - 1.1 * letters;
  const Rect chart{box.x, y, box.w, foot - 2.2 * letters - y};
  switch (measure.kind) {
  case MeasureKind::Promoter: drawPromoters(drawing, measure, chart, letters, words); break;
  case MeasureKind::FirstContact: drawDots(drawing, measure, chart); break;
  case MeasureKind::Satisfaction:
  case MeasureKind::Effort: drawBars(drawing, measure, chart, letters); break;
  }
  drawing.label(words("measure.n"_text, {std::to_string(figure->n)}), {box.x, foot},
                {letters, Weight::SemiBold}, theme.ink);
  drawing.label(intervalIn(measure, words), {box.right(), foot}, {letters, Weight::Regular, Align::Right},
                theme.secondInk);
}

} // namespace figures
