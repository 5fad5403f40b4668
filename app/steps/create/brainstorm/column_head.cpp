#include "steps/create/brainstorm/column_head.hpp"

#include "figures/marks.hpp"
#include "steps/chart/letters.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using look::Align;
using look::Weight;

namespace {

constexpr double margin = 4, between = 4;

/// Narrow columns have the words under the figures.
bool isNarrow(double width, double letters) { return width < 19 * letters; }

double discOf(double letters) { return 0.95 * letters; }

} // namespace

double columnHeadHeight(const ui::Frame& frame, double width) {
  const double letters = chart::letters(frame, frame.theme().heading), words = 2 * 1.16 * letters;
  const double figures =
      1.3 * (chart::letters(frame, frame.theme().title) + chart::letters(frame, frame.theme().text));
  return 2 * margin + (isNarrow(width, letters) ? 2 * discOf(letters) + 2 + words : std::max(figures, words));
}

void paintColumnHead(ui::Canvas& canvas, const Room& room, const IdeaColumn& column, const Rect& box) {
  const look::Theme& theme = canvas.theme();
  canvas.fill(box, theme.white, 7);
  canvas.outline(box, theme.line, 0.5, 7);
  const double letters =
      std::max(theme.heading / look::Lettering::capOverSize, theme.smallestPixels / canvas.pixels());
  const Rect inner = box.inset(margin + 1, margin);
  const look::TextStyle words{theme.heading, Weight::SemiBold, Align::Left, 1.14};
  if (column.touchpoint == nullptr)
    return void(canvas.text(room.say("brainstorm.whole_journey"_text), inner,
                            {theme.heading, Weight::SemiBold, Align::Centre, 1.14}, theme.secondInk));
  const bool narrow = isNarrow(box.w, letters);
  const double radius = discOf(letters);
  const Rect line{inner.x, inner.y, inner.w, narrow ? 2 * radius : inner.h};
  const auto colour = column.point.given
                          ? figures::scoreColour(theme, column.point.experience, room.brief().bar, theme.ink)
                          : theme.secondInk;
  const Point disc{line.x + radius, line.centre().y};
  canvas.disc(disc, radius, colour);
  canvas.label(std::to_string(column.number), disc,
               {column.number > 99 ? theme.small : theme.text, Weight::Bold, Align::Centre}, theme.onDark);
  double right = line.right();
  if (column.point.given) {
    const look::TextStyle figure{theme.title, Weight::Bold, Align::Right};
    const std::string score = room.words->number(column.point.experience, 1);
    const std::string weight =
        column.point.weighted
            ? room.say("brainstorm.importance"_text, {room.words->number(column.point.importance, 0)})
            : std::string{};
    const look::TextStyle small{theme.text, Weight::Medium, Align::Right};
    const double beside = canvas.measure(weight, small).w;
    if (narrow) {
      canvas.label(score, {line.right(), line.centre().y}, figure, colour);
      canvas.label(weight, {line.right() - canvas.measure(score, figure).w - between, line.centre().y}, small,
                   theme.secondInk);
    } else {
      const double high = canvas.measure(score, figure).h, low = canvas.measure(weight, small).h;
      const double top = line.centre().y - (weight.empty() ? high : high + low) / 2;
      canvas.label(score, {line.right(), top + high / 2}, figure, colour);
      canvas.label(weight, {line.right(), top + high + low / 2}, small, theme.secondInk);
      right -= std::max(beside, canvas.measure(score, figure).w) + between;
    }
  }
  const Rect text = narrow
                        ? Rect{inner.x, line.bottom() + 2, inner.w, inner.bottom() - line.bottom() - 2}
                        : Rect{disc.x + radius + between, line.y, right - disc.x - radius - between, line.h};
  canvas.text(column.touchpoint->text, text, words, theme.ink);
}

} // namespace steps
