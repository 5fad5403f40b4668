#include "steps/create/brainstorm/column_head.hpp"

#include "figures/marks.hpp"
#include "ui/letters.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using look::Align;
using look::Weight;

namespace {

constexpr double margin = 4, between = 4;

double discOf(double letters) { return 0.95 * letters; }

/// Where things of a head come in a column of this width. Font sizes of words, score and weight.
struct Shape {
  bool narrow; ///< the words are under the figures
  bool slim;   ///< the weight has a line of its own, too

  Shape(double width, double words, double score, double weight)
      : narrow(width < 19 * words),
        slim(width < 2 * discOf(words) + 2 * score + 6 * weight + 2 * margin + 2 * between) {}
};

} // namespace

double columnHeadHeight(const ui::Frame& frame, double width) {
  const look::Theme& theme = frame.theme();
  const double letters = ui::letters(frame, theme.heading), score = ui::letters(frame, theme.title),
               weight = ui::letters(frame, theme.text), words = 2 * 1.16 * letters;
  const Shape shape(width, letters, score, weight);
  if (!shape.narrow) return 2 * margin + std::max(1.3 * (score + weight), words);
  return 2 * margin + 2 * discOf(letters) + 2 + words + (shape.slim ? 1.25 * weight : 0);
}

void paintColumnHead(ui::Canvas& canvas, const Room& room, const IdeaColumn& column, const Rect& box) {
  const look::Theme& theme = canvas.theme();
  canvas.fill(box, theme.white, 7);
  canvas.outline(box, theme.line, 0.5, 7);
  const auto sizeOf = [&](double cap) {
    return std::max(cap / look::Lettering::capOverSize, theme.smallestPixels / canvas.pixels());
  };
  const double letters = sizeOf(theme.heading);
  const Rect inner = box.inset(margin + 1, margin);
  const look::TextStyle words{theme.heading, Weight::SemiBold, Align::Left, 1.14};
  if (column.touchpoint == nullptr)
    return void(canvas.text(room.say("brainstorm.others"_text), inner,
                            {theme.heading, Weight::SemiBold, Align::Centre, 1.14}, theme.secondInk));
  const Shape shape(box.w, letters, sizeOf(theme.title), sizeOf(theme.text));
  const bool narrow = shape.narrow;
  const double radius = discOf(letters);
  const Rect line{inner.x, inner.y, inner.w, narrow ? 2 * radius : inner.h};
  const auto colour = column.point.given
                          ? figures::scoreColour(theme, column.point.experience, room.brief().bar, theme.ink)
                          : theme.secondInk;
  const Point disc{line.x + radius, line.centre().y};
  canvas.disc(disc, radius, colour);
  canvas.label(std::to_string(column.number), disc,
               {column.number > 99 ? theme.small : theme.text, Weight::Bold, Align::Centre}, theme.onDark);
  double right = line.right(), under = line.bottom() + 2;
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
      if (shape.slim) {
        const double high = 1.25 * sizeOf(theme.text);
        canvas.label(weight, {line.right(), under + high / 2 - 1}, small, theme.secondInk);
        under += high;
      } else {
        canvas.label(weight, {line.right() - canvas.measure(score, figure).w - between, line.centre().y},
                     small, theme.secondInk);
      }
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
