#include "figures/measure.hpp"

#include "base/utf8.hpp"
#include "figures/marks.hpp"
#include "figures/scale.hpp"
#include "figures/words.hpp"

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

/// The share of those who say yes.
bool isShare(const Measure& measure) {
  return measure.kind == MeasureKind::FirstContact ||
         (measure.kind == MeasureKind::Own && journey::isYesNo(measure));
}

std::string valueIn(const Measure& measure, double value, const language::Catalogue& words) {
  if (isShare(measure)) return percent(value, words);
  return measure.kind == MeasureKind::Promoter ? points(value, words) : words.number(value, 1);
}

double onTen(const Measure& measure, double value) {
  return journey::onTen(value, measure.lowest, measure.highest, measure.direction);
}

look::Colour figureColour(const look::Theme& theme, const Measure& measure, double value) {
  if (isShare(measure)) return theme.ink;
  if (measure.kind == MeasureKind::Promoter) return value < 0 ? theme.low : theme.ink;
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

std::string missingIn(const Measure& measure, const language::Catalogue& words) {
  return words.count("measure.missing"_text, measure.missing);
}

} // namespace

language::Text kindText(MeasureKind kind) {
  switch (kind) {
  case MeasureKind::Satisfaction: return "measure.satisfaction"_text;
  case MeasureKind::Promoter: return "measure.nps"_text;
  case MeasureKind::Effort: return "measure.ces"_text;
  case MeasureKind::FirstContact: return "measure.fcr"_text;
  case MeasureKind::Expectation: return "measure.expectation"_text;
  case MeasureKind::Own: return "measure.own"_text;
  }
  return "measure.satisfaction"_text;
}

std::string nameOf(const Measure& measure, const language::Catalogue& words) {
  const bool isOwn = measure.kind == MeasureKind::Own && !measure.question.empty();
  return isOwn ? base::isolated(measure.question) : words(kindText(measure.kind));
}

std::string figureIn(const Measure& measure, const language::Catalogue& words) {
  const auto figure = journey::figureOf(measure);
  return figure ? valueIn(measure, figure->value, words) : "–";
}

std::string intervalIn(const Measure& measure, const language::Catalogue& words) {
  const auto figure = journey::figureOf(measure);
  if (!figure || !figure->interval) return {};
  return words("measure.interval"_text, {valueIn(measure, figure->interval->low, words),
                                         valueIn(measure, figure->interval->high, words)});
}

std::string scaleIn(const Measure& measure, const language::Catalogue& words) {
  const std::string top = std::to_string(measure.highest);
  if (measure.kind == MeasureKind::Promoter) return words("measure.nps.scale"_text);
  if (measure.kind == MeasureKind::FirstContact) return words("measure.fcr.scale"_text);
  if (isShare(measure)) return words("measure.own.yes"_text);
  if (measure.kind == MeasureKind::Effort)
    return words(measure.direction == journey::Direction::LowerIsBetter ? "measure.ces.more"_text
                                                                        : "measure.ces.easier"_text,
                 {std::to_string(measure.lowest), top});
  std::string out = words("measure.on_scale"_text, {std::to_string(measure.lowest), top});
  if (measure.kind == MeasureKind::Own) return out;
  if (const auto box = measure.kind == MeasureKind::Satisfaction
                           ? journey::topBoxOf(journey::tallyOf(measure), measure.direction)
                           : std::nullopt)
    out += "; " + words("measure.top_box"_text, {std::to_string(box->from), std::to_string(box->to),
                                                 percent(box->share.value, words)});
  if (const auto figure = journey::figureOf(measure); figure && !journey::isOnTen(measure))
    out += "; " + words("measure.drawn_as"_text, {words.number(onTen(measure, figure->value), 1)});
  return out;
}

std::string told(const Measure& measure, const language::Catalogue& words) {
  const std::string interval = intervalIn(measure, words);
  return nameOf(measure, words) + ": " + figureIn(measure, words) + " (" + scaleIn(measure, words) + "), " +
         words("measure.n"_text, {std::to_string(journey::tallyOf(measure).n())}) +
         (measure.missing == 0 ? "" : ", " + missingIn(measure, words)) +
         (interval.empty() ? "" : ", " + interval);
}

language::Text methodText(const Measure& measure) {
  if (measure.kind == MeasureKind::Promoter) return "measure.by.wald"_text;
  return isShare(measure) ? "measure.by.wilson"_text : "measure.by.student"_text;
}

std::string about(const Measure& measure, const language::Catalogue& words) {
  const auto kind = journey::enumerators<MeasureKind>[static_cast<std::size_t>(measure.kind)];
  std::string out = words.named("measure.about." + std::string{kind});
  if (!measure.question.empty())
    out += "\n\n" + words("report.quote"_text, {base::isolated(measure.question)});
  std::string from = base::isolated(measure.source);
  if (const auto day = dayWords(words, measure.wave)) from = *day + (from.empty() ? "" : " · ") + from;
  if (!from.empty()) out += "\n" + from;
  if (!measure.leftOut.empty())
    out += "\n" + words("measure.left_out"_text, {base::isolated(measure.leftOut)});
  return out;
}

void drawAbout(look::Drawing& drawing, const Measure& measure, const Rect& box, double letters,
               const language::Catalogue& words) {
  const double title = 1.3 * letters;
  drawing.words(nameOf(measure, words), {box.x, box.y, box.w, 2.2 * title}, {title, Weight::SemiBold},
                drawing.theme().ink, look::Upright::Middle);
  drawing.words(about(measure, words), {box.x, box.y + 2.6 * title, box.w, box.h - 2.6 * title},
                {letters, Weight::Regular, Align::Left, 1.2}, drawing.theme().secondInk, look::Upright::Top);
}

void drawMeasure(look::Drawing& drawing, const Measure& measure, const Rect& box, double letters,
                 const language::Catalogue& words) {
  const look::Theme& theme = drawing.theme();
  const auto figure = journey::figureOf(measure);
  if (!figure) return;
  double y = box.y;
  // A question takes two lines.
  const bool isQuestion = measure.kind == MeasureKind::Own;
  const double title = isQuestion ? letters : 1.3 * letters, head = isQuestion ? 4 * title : 2.2 * title;
  drawing.words(nameOf(measure, words), {box.x, y, box.w, head}, {title, Weight::SemiBold}, theme.ink,
                look::Upright::Middle);
  y += head;
  const double large = std::clamp(box.h * 0.11, 2 * letters, 4.5 * letters);
  drawing.label(figureIn(measure, words), {box.x, y + large * 0.85}, {large, Weight::Bold},
                figureColour(theme, measure, figure->value));
  y += 1.85 * large;
  const Rect said =
      drawing.words(scaleIn(measure, words), {box.x, y, box.w, std::min(4.4 * letters, box.h * 0.2)},
                    {letters, Weight::Regular}, theme.secondInk, look::Upright::Top);
  y = said.bottom() + 1.6 * letters;
  // How many answered and how many did not, beside the interval where there is room for both.
  std::string n = words("measure.n"_text, {std::to_string(figure->n)}), interval = intervalIn(measure, words);
  if (measure.missing > 0) n += " · " + missingIn(measure, words);
  if (!interval.empty()) interval += " (" + words(methodText(measure)) + ")";
  const look::TextStyle counted{letters, Weight::SemiBold}, between{letters, Weight::Regular};
  const bool isNarrow =
      drawing.measure(n, counted).w + drawing.measure(interval, between).w + letters > box.w &&
      !interval.empty();
  const double foot = box.bottom() - 1.1 * letters, above = isNarrow ? foot - 1.8 * letters : foot;
  const Rect chart{box.x, y, box.w, above - 2.2 * letters - y};
  if (isShare(measure))
    drawDots(drawing, measure, chart);
  else if (measure.kind == MeasureKind::Promoter)
    drawPromoters(drawing, measure, chart, letters, words);
  else
    drawBars(drawing, measure, chart, letters);
  drawing.label(n, {box.x, above}, counted, theme.ink);
  drawing.label(interval, {isNarrow ? box.x : box.right(), foot},
                {letters, Weight::Regular, isNarrow ? Align::Left : Align::Right}, theme.secondInk);
}

} // namespace figures
