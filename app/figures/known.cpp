#include "figures/known.hpp"

#include "base/day.hpp"
#include "base/utf8.hpp"
#include "figures/words.hpp"

#include <algorithm>
#include <array>

namespace figures {

using namespace language::literals;
using base::Point;
using base::Rect;
using journey::Known;
using language::Catalogue;
using look::Align;
using look::Weight;

std::string whoseIn(const journey::Whose& whose, const Catalogue& words) {
  if (whose.isAll()) return {};
  const std::string who =
      whose.segment.empty() ? words("known.everybody"_text) : base::isolated(whose.segment);
  return whose.wave.empty() ? who : who + ", " + dayWords(words, whose.wave).value_or(whose.wave);
}

std::string waveIn(const std::string& wave, const Catalogue& words) {
  return wave.empty() ? words("known.latest"_text) : dayWords(words, wave).value_or(wave);
}

namespace {

/// What stands below a wave's point: "30 september" and "2026 · n 10", so that many waves find room.
std::array<std::string, 2> linesOf(const Known& wave, const Catalogue& words) {
  std::string when = waveIn(wave.whose.wave, words), more = words("measure.n"_text, {std::to_string(wave.n)});
  const std::size_t year = base::dayIn(wave.whose.wave) ? when.rfind(' ') : std::string::npos;
  if (year == std::string::npos) return {when, more};
  return {when.substr(0, year), when.substr(year + 1) + " · " + more};
}

} // namespace

std::string toldOverTime(const std::vector<Known>& waves, const Catalogue& words) {
  std::string out;
  for (const Known& wave : waves)
    out +=
        (out.empty() ? "" : "; ") +
        words.count("known.told"_text, wave.n, {waveIn(wave.whose.wave, words), words.number(wave.error, 1)});
  return out;
}

void drawKnown(look::Drawing& drawing, const std::vector<Known>& waves, const Rect& box, double capHeight,
               const Catalogue& words, const std::string& lit) {
  if (waves.empty()) return;
  const look::Theme& theme = drawing.theme();
  const double line = 1.6 * capHeight;
  const look::TextStyle plain{capHeight, Weight::Regular, Align::Centre, 1, capHeight},
      bold{1.25 * capHeight, Weight::Bold, Align::Centre, 1, capHeight};
  double widest = 0;
  for (const Known& wave : waves)
    for (const std::string& one : linesOf(wave, words))
      widest = std::max(widest, drawing.measure(one, plain).w + 2 * capHeight);
  const auto most = static_cast<std::size_t>(std::max(1.0, box.w / widest));
  const std::size_t first = waves.size() > most ? waves.size() - most : 0;
  const auto count = static_cast<double>(waves.size() - first);
  const double base = box.bottom() - 2 * line, top = box.y + 1.6 * line;
  double end = journey::wideGap;
  for (const Known& wave : waves) end = std::max(end, wave.error);
  const double step = std::min(box.w / count, 2 * widest), left = box.x;
  const auto at = [&](std::size_t i) {
    return Point{left + step * (static_cast<double>(i - first) + 0.5),
                 base - (base - top) * waves[i].error / end};
  };
  drawing.line({left, base}, {left + step * count, base}, theme.line, 0.12 * capHeight);
  for (std::size_t i = first + 1; i < waves.size(); ++i)
    drawing.line(at(i - 1), at(i), theme.customers, 0.2 * capHeight);
  for (std::size_t i = first; i < waves.size(); ++i) {
    const Point point = at(i);
    const bool isLit = lit.empty() ? i + 1 == waves.size() : waves[i].whose.wave == lit;
    drawing.line({point.x, base}, point, theme.line, 0.25 * capHeight);
    drawing.symbol(look::Symbol::Diamond, point, (isLit ? 0.85 : 0.6) * capHeight, theme.customers);
    drawing.label(words.number(waves[i].error, 1), {point.x, point.y - 1.75 * capHeight}, bold, theme.ink);
    const auto [when, more] = linesOf(waves[i], words);
    drawing.label(when, {point.x, base + 0.6 * line}, plain, isLit ? theme.ink : theme.secondInk);
    drawing.label(more, {point.x, base + 1.5 * line}, plain, theme.secondInk);
  }
}

} // namespace figures
