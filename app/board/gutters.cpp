#include "board/gutters.hpp"

#include "board/seen.hpp"
#include "board/still_sheet.hpp"
#include "board/whole_words.hpp"
#include "figures/behaviour.hpp"
#include "figures/words.hpp"
#include "surface/note_paper.hpp"

#include <algorithm>

namespace board {

using namespace language::literals;
using base::Transform;
using look::Align;
using look::Weight;

namespace {

/// In millimetres of the gutter; turned, each thing around its own middle.
class Gutter {
 public:
  Gutter(ui::Canvas& canvas, const Room& room, const Sheet& sheet, const Rect& box, bool turned)
      : canvas_(canvas), room_(room), sheet_(sheet), layout_(sheet.layout()), m_(sheet.measures()), box_(box),
        turned_(turned) {}

  void paint() const {
    paintNumbers();
    if (sheet_.showsPanel()) return;
    // All names alike.
    double cap = m_.text;
    for (const auto& band : layout_.lanes) cap = std::min(cap, styleFor(nameOf(band)).capHeight);
    for (std::size_t i = 0; i < layout_.lanes.size(); ++i) paintLane(layout_.lanes[i], i, cap);
  }

 private:
  std::string nameOf(const BoardLayout::LaneBand& band) const {
    return figures::laneName(*room_.words, band.lane.id);
  }

  /// As large as its words fit whole, never below the smallest letters.
  look::TextStyle styleFor(const std::string& words) const {
    const bool fits = hasRoomForWords(canvas_, words, box_.w - 9, {m_.text, Weight::SemiBold});
    return {fits ? m_.text : m_.small, Weight::SemiBold, Align::Left, 1.1, m_.small};
  }

  void say(const std::string& words, double y, double height, const look::TextStyle& style,
           look::Colour colour, std::optional<look::Icon> sign = {}) const {
    const Rect box{box_.x + (turned_ ? 2 : 6), y, box_.w - 8, height};
    const auto put = canvas_.at(turned_ ? surface::turnedAround(box.centre()) : Transform{});
    const double aside = sign ? 1.9 * style.capHeight : 0;
    if (sign) canvas_.icon(*sign, {box.x + 0.4 * aside, box.centre().y}, 0.8 * aside, colour);
    canvas_.text(words, {box.x + aside, box.y, box.w - aside, box.h}, style, colour);
  }

  void number(double score, const std::string& words, look::Colour colour, Weight weight) const {
    const Point at{turned_ ? box_.x + 5 : box_.right() - 5, layout_.curve.y(score)};
    const auto put = canvas_.at(turned_ ? surface::turnedAround(at) : Transform{});
    canvas_.label(words, at, {m_.text, weight, Align::Right}, colour);
  }

  void plain(double score, int decimals) const {
    number(score, room_.words->number(score, decimals), canvas_.theme().secondInk, Weight::Medium);
  }

  void paintNumbers() const {
    const look::Theme& theme = canvas_.theme();
    const double bar = room_.brief().bar, line = surface::lineOf(m_.text);
    plain(journey::leastScore, 0);
    number(bar, room_.brief().barLabel, theme.accent, Weight::Bold);
    // Between two numbers of the scale; where the lane is low for that, the middle one makes way.
    const std::string curve = room_.say("map.curve"_text);
    const look::TextStyle style = styleFor(curve);
    const double above = layout_.curve.y(bar), between = layout_.curve.y(journey::middleScore);
    const bool isRoomy = between - above > canvas_.measure(curve, style, box_.w - 8).h + 1.6 * line;
    if (isRoomy) plain(journey::middleScore, 1);
    const double middle = (above + (isRoomy ? between : layout_.curve.y(journey::leastScore))) / 2;
    say(curve, middle - line, 2 * line, style, theme.ink);
  }

  void paintLane(const BoardLayout::LaneBand& band, std::size_t at, double cap) const {
    const look::Theme& theme = canvas_.theme();
    look::TextStyle style{band.isFolded ? m_.small : cap, Weight::SemiBold, Align::Left, 1.1, m_.small};
    double height = band.bottom - band.top;
    if (band.totals > 0) height -= paintSum(band, sheet_.scores().totals(at).all);
    const auto rows =
        band.isFolded ? std::vector<std::pair<journey::Seen, double>>{} : seenRows(sheet_, band);
    for (const auto& [seen, y] : rows) {
      say(room_.say(figures::nameOf(seen)), y, surface::lineOf(m_.small),
          {m_.small, Weight::Regular, Align::Left, 1, m_.small}, theme.secondInk, figures::signOf(seen));
      height = seenHead(m_);
      style.capHeight = m_.small;
    }
    say(nameOf(band), band.top, height, style, band.isFolded ? theme.secondInk : theme.ink);
  }

  /// What all of it comes to; how high that is.
  double paintSum(const BoardLayout::LaneBand& band, const journey::Sum& all) const {
    if (all.steps == 0) return 0;
    const look::Theme& theme = canvas_.theme();
    const bool isMissing = all.missing > 0;
    const double high = surface::lineOf(m_.small), below = high * (isMissing ? 2 : 1),
                 at = band.bottom - below - 1;
    say(figures::amountWords(*room_.words, band.lane.holds, all.amount), at, high,
        {m_.small, Weight::Bold, Align::Left, 1.1, m_.small}, theme.ink);
    if (isMissing)
      say(room_.words->count("lanes.missing"_text, static_cast<long long>(all.missing)), at + high, high,
          {m_.small, Weight::Regular, Align::Left, 1.1, m_.small}, theme.secondInk);
    return below + 1;
  }

  ui::Canvas& canvas_;
  const Room& room_;
  const Sheet& sheet_;
  const BoardLayout& layout_;
  const Measures& m_;
  Rect box_;
  bool turned_;
};

} // namespace

Rect leftGutter(const Sheet& sheet) {
  return {sheet.box().x, sheet.camera().place().f, sheet.camera().view().x - sheet.box().x, sheet.box().h};
}

void drawGutters(ui::Frame& frame, Room& room, const Sheet& sheet) {
  const Measures& m = sheet.measures();
  const auto& curve = sheet.layout().curve;
  const double from = sheet.camera().view().right(), high = sheet.box().h;
  const Rect left = leftGutter(sheet), right{from, left.y, sheet.box().right() - from, high};
  frame.draw(left, [&](ui::Canvas& canvas) {
    const auto put = canvas.at(Transform::translation({left.x, left.y}));
    paintScale(canvas, room, curve, 1, m.gutter);
    Gutter(canvas, room, sheet, {0, 0, m.gutter, high}, false).paint();
  });
  frame.draw(right, [&](ui::Canvas& canvas) {
    const auto put = canvas.at(Transform::translation({right.x, right.y}));
    paintScale(canvas, room, curve, 0, m.tools - 1);
    if (sheet.isSaidTwice()) Gutter(canvas, room, sheet, {0, 0, m.tools, high}, true).paint();
  });
}

} // namespace board
