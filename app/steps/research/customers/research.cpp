// What research found about one touchpoint, unfolded under the curve: how well the team knows its customer, a
// card for each measure that there is, and what customers said in their own words.
#include "base/utf8.hpp"
#include "document/follow_ups.hpp"
#include "figures/behaviour.hpp"
#include "figures/behaviour_card.hpp"
#include "figures/known.hpp"
#include "figures/measure.hpp"
#include "journey/follow_ups.hpp"
#include "report/words.hpp"
#include "steps/research/customers/step.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace steps::customers {

using namespace language::literals;
using look::Align;
using look::Weight;

namespace {

constexpr double between = 6, inner = 9;

/// The height of capitals that comes out as large as the theme's small words do on this table.
double smallCapitals(const ui::Frame& frame) {
  return ui::letters(frame, frame.theme().small) * look::Lettering::capOverSize;
}

/// Beside the large figure, where a card is free.
Point followPlace(const ui::Frame& frame, const Rect& card, double letters) {
  const double half = frame.theme().iconTarget / 2;
  return {card.right() - half - 4, card.y + 6 + 2.9 * letters + half};
}

void drawSheet(ui::Canvas& canvas, const Rect& box, look::Colour colour) {
  canvas.fill(box, canvas.theme().line, 7);
  canvas.fill(box.inset(0.4), colour, 6.6);
}

} // namespace

void Customers::drawResearch(ui::Frame& frame, TouchpointId id, const Rect& panel) {
  const look::Theme& theme = frame.theme();
  const auto measures = journey::latestOf(journey::measuresOf(room().workshop(), id, whose_));
  const bool hasQuotes = !journey::quotesOf(room().workshop(), id).empty();
  frame.draw(panel, [&](ui::Canvas& canvas) {
    canvas.fill({panel.x + 1, panel.y + 0.5, panel.w - 2, panel.h - 1}, canvas.theme().paper);
  });
  const Rect all = panel.inset(12, 5);
  // What customers did has a card beside what they say.
  const double cards = static_cast<double>(measures.size()) + 1 + (hasQuotes ? 1.2 : 0);
  const double knowing = std::min(all.w * 0.27, all.w / (cards + 1.4) * 1.4);
  drawKnowing(frame, {all.x, all.y, knowing, all.h});

  const Rect rest{all.x + knowing + 2 * between, all.y, all.w - knowing - 2 * between, all.h};
  const double head = std::max(theme.smallTarget, 1.5 * ui::letters(frame, theme.heading));
  const journey::Touchpoint& touchpoint = *room().workshop().touchpoints.find(id);
  const Rect title = drawBoth(frame, {rest.x, rest.y, rest.w - theme.iconTarget - between, head});
  frame.draw(title, [&](ui::Canvas& canvas) {
    const std::string whose = figures::whoseIn(whose_, *room().words);
    canvas.words(base::isolated(touchpoint.text) + (whose.empty() ? "" : " · " + whose), title,
                 {theme.heading, Weight::Bold}, theme.ink, look::Upright::Middle);
  });
  ui::iconButton(frame, "customers/research/close", look::Icon::Close,
                 {rest.right() - theme.iconTarget / 2, rest.y + head / 2}, room().say("customers.fold"_text),
                 [this] { unfolded_.reset(); });
  frame.area({.name = "customers/research", .box = title, .role = "group", .label = touchpoint.text});

  const double top = rest.y + head + between, height = rest.bottom() - top;
  // One card alone is no wider than a card of four.
  const double unit = std::min((rest.w + between) / std::max(cards, 1.0), rest.w * 0.36);
  // Large where the cards are, within what is read at arm's length.
  const double letters = std::max(smallCapitals(frame), std::min(height * 0.026, theme.heading));
  double x = rest.x;
  for (const journey::Measure* measure : measures) {
    const Rect card{x, top, unit - between, height};
    const std::string area = drawMeasure(frame, *measure, card, letters);
    if (!turned_.contains(measure->id))
      drawFollow(frame, area + "/follow", followPlace(frame, card, letters),
                 journey::followUpOf(room().workshop(), measure->id) != nullptr,
                 document::followMeasure(measure->id));
    x += unit;
  }
  drawDone(frame, id, {x, top, unit - between, height}, letters);
  x += unit;
  if (hasQuotes) drawQuotes(frame, id, {x, top, rest.right() - x, height});
  const double free = rest.right() - x;
  if (!hasQuotes && free > rest.w * 0.3)
    ui::drawLegend(frame, {x + between, top, free - between, height}, meanings());
}

/// A tap turns it over: what the measure is, and where it came from. Gives the name of its area.
std::string Customers::drawMeasure(ui::Frame& frame, const journey::Measure& measure, const Rect& card,
                                   double letters) {
  const auto kind = static_cast<std::size_t>(measure.kind);
  std::string area = "customers/research/" + std::string{journey::enumerators<journey::MeasureKind>[kind]};
  if (measure.kind == journey::MeasureKind::Own) area += "/" + std::to_string(measure.id.value);
  const bool isTurned = turned_.contains(measure.id), pressed = frame.isPressed(area);
  frame.draw(card, [&](ui::Canvas& canvas) {
    const look::Theme& theme = canvas.theme();
    drawSheet(canvas, card, pressed ? look::mixed(theme.white, theme.line, 0.5) : theme.white);
    const Rect in = card.inset(inner, 6);
    if (isTurned) return figures::drawAbout(canvas, measure, in, letters, *room().words);
    figures::drawMeasure(canvas, measure, in, letters, *room().words);
    canvas.icon(look::Icon::Info, followPlace(frame, card, letters) - Point{theme.iconTarget, 0}, 9,
                theme.secondInk);
  });
  frame.area({.name = area,
              .box = card,
              .touch =
                  [this, id = measure.id](const touch::Touch& touch) {
                    if (touch.isTap() && turned_.erase(id) == 0) turned_.insert(id);
                  },
              .role = "button",
              .label = figures::told(measure, *room().words),
              .value = figures::figureIn(measure, *room().words)});
  if (isTurned)
    frame.area({.name = area + "/about",
                .box = card,
                .role = "text",
                .label = figures::about(measure, *room().words),
                .takesFingers = false});
  return area;
}

/// A tap opens the card on which it is written.
void Customers::drawDone(ui::Frame& frame, TouchpointId id, const Rect& box, double letters) {
  const look::Theme& theme = frame.theme();
  const journey::Behaviour* behaviour = journey::behaviourOf(room().workshop(), id);
  const std::string title = report::laneName(*room().words, "behaviour"), area = areaOf(id) + "/behaviour";
  const bool isPressed = frame.isPressed(area);
  frame.draw(box, [&](ui::Canvas& canvas) {
    drawSheet(canvas, box, isPressed ? look::mixed(theme.white, theme.line, 0.5) : theme.white);
    const Rect in = box.inset(inner, 6);
    if (behaviour != nullptr)
      return figures::drawBehaviourCard(canvas, *behaviour, in, letters, title, *room().words);
    canvas.words(title, {in.x, in.y, in.w, 2.2 * 1.3 * letters}, {1.3 * letters, Weight::SemiBold}, theme.ink,
                 look::Upright::Middle);
    canvas.words(room().say("behaviour.open"_text), {in.x, in.y + 3 * letters, in.w, in.h - 3 * letters},
                 {letters, Weight::Regular}, theme.secondInk, look::Upright::Top);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, id](const touch::Touch& touch) {
                    if (touch.isTap()) board_.toggleBehaviour(id, touch.position);
                  },
              .role = "button",
              .label = title,
              .value = behaviour == nullptr ? std::string{} : figures::told(*behaviour, *room().words)});
}

void Customers::drawKnowing(ui::Frame& frame, const Rect& box) const {
  const look::Theme& theme = frame.theme();
  const double small = smallCapitals(frame), heading = 1.5 * ui::letters(frame, theme.heading);
  const Rect in = box.inset(inner, 6);
  frame.draw(box, [&](ui::Canvas& canvas) {
    drawSheet(canvas, box, theme.white);
    canvas.words(room().say("customers.knowing"_text), {in.x, in.y, in.w, heading},
                 {theme.heading, Weight::Bold}, theme.ink, look::Upright::Middle);
    const double line = 1.5 * heading, low = in.bottom() - line;
    canvas.words(verdict(), {in.x, low, in.w, line}, {theme.heading, Weight::SemiBold}, theme.ink,
                 look::Upright::Bottom);
    if (reality_.n() == 0) return;
    const double gauge = 5 * small;
    const Rect figure{in.x, in.y + heading + 3, in.w, low - gauge - in.y - heading - 9};
    const double capitals = std::clamp(figure.h * 0.6, 6.0, std::min(48.0, in.w * 0.18));
    const std::string number = room().words->number(reality_.error, 1);
    const look::TextStyle style{capitals, Weight::Bold};
    canvas.label(number, {figure.x, figure.centre().y}, style, theme.ink);
    const double x = figure.x + canvas.measure(number, style).w + between;
    canvas.words(room().say("customers.off"_text) + "\n" +
                     room().words->count("customers.compared"_text, reality_.n()) +
                     (whose_.isAll() ? "" : "\n" + figures::whoseIn(whose_, *room().words)),
                 {x, figure.y, figure.right() - x, figure.h},
                 {std::clamp(capitals * 0.22, theme.text, theme.title), Weight::SemiBold}, theme.ink,
                 look::Upright::Middle);
    // 0: they know, 2: they do not.
    const double y = figure.bottom() + 3 + small, width = in.w;
    const double at = in.x + std::clamp(reality_.error / journey::wideGap, 0.0, 1.0) * width;
    canvas.fill({in.x, y - small / 2, width, small}, look::faded(theme.quiet, 0.5), small / 2);
    canvas.fill({in.x, y - small / 2, at - in.x, small}, look::faded(theme.accent, 0.35), small / 2);
    canvas.disc({at, y}, small, theme.ink);
    canvas.label(room().say("customers.sharp"_text), {in.x, y + 2.3 * small}, {theme.small, Weight::Medium},
                 theme.secondInk);
    canvas.label(room().say("customers.blind"_text, {room().words->number(journey::wideGap, 0)}),
                 {in.right(), y + 2.3 * small}, {theme.small, Weight::Medium, Align::Right}, theme.secondInk);
  });
  frame.area({.name = "customers/verdict", .box = box, .role = "text", .label = verdict()});
}

/// One tap begins the closed loop with it; where that is begun, the sign says so.
void Customers::drawFollow(ui::Frame& frame, const std::string& area, Point at, bool isFollowed,
                           const document::Deed& deed) {
  const look::Theme& theme = frame.theme();
  const Rect box = base::around(at, {theme.iconTarget, theme.iconTarget});
  const bool pressed = frame.isPressed(area);
  frame.draw(box.inset(-1), [&](ui::Canvas& canvas) {
    if (isFollowed || pressed) canvas.disc(at, 7, isFollowed ? theme.accent : look::faded(theme.ink, 0.1));
    canvas.icon(look::Icon::Loop, at, 10, isFollowed ? theme.onDark : theme.secondInk);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, isFollowed, deed](const touch::Touch& touch) {
                    if (!touch.isTap()) return;
                    if (isFollowed ||
                        room().perform(room().seats->nearest(touch.position), deed, touch.position))
                      room().notices.add(room().say("customers.followed"_text), touch.position);
                  },
              .role = "button",
              .label = room().say("customers.follow"_text),
              .value = isFollowed ? "on" : ""});
}

void Customers::drawQuotes(ui::Frame& frame, TouchpointId id, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto quotes = journey::quotesOf(room().workshop(), id);
  const double text = ui::letters(frame, theme.text), small = 1.4 * ui::letters(frame, theme.small);
  const Rect in = box.inset(inner, 6);
  std::size_t shown = 0;
  const double sign = theme.iconTarget;
  std::vector<std::pair<const journey::Quote*, double>> signs; // and where its sign stands
  frame.draw(box, [&](ui::Canvas& canvas) {
    drawSheet(canvas, box, look::mixed(theme.white, theme.customers, 0.1));
    const double head = 1.5 * text, foot = in.bottom() - small;
    canvas.words(room().say("customers.say"_text), {in.x, in.y, in.w, head}, {theme.text, Weight::Bold},
                 theme.customers, look::Upright::Middle);
    const double top = in.y + head + 3, free = foot - 3 - top;
    const auto said = [&](const journey::Quote* quote) {
      return room().say("report.quote"_text, {base::isolated(quote->text)});
    };
    // As large as all of them fit; then as many as there is room for, none of them cut.
    look::TextStyle style{theme.title, Weight::Medium};
    for (const double size : {theme.title, theme.heading, theme.text}) {
      style.capHeight = size;
      double height = 0;
      for (const journey::Quote* quote : quotes)
        height += std::max(sign, canvas.measure(said(quote), style, in.w - sign).h) + between;
      if (height <= free) break;
    }
    double y = top;
    for (const journey::Quote* quote : quotes) {
      const double height = std::max(sign, canvas.measure(said(quote), style, in.w - sign).h);
      if (y + height > foot - 3) continue;
      canvas.words(said(quote), {in.x, y, in.w - sign, height}, style, theme.ink, look::Upright::Middle);
      signs.emplace_back(quote, y + height / 2);
      y += height + between;
      ++shown;
    }
    canvas.words(room().words->count("customers.of_quotes"_text, static_cast<long long>(quotes.size()),
                                     {std::to_string(shown)}),
                 {in.x, foot, in.w, small}, {theme.small, Weight::Regular}, theme.secondInk,
                 look::Upright::Bottom);
  });
  frame.area({.name = "customers/research/quotes",
              .box = box,
              .role = "text",
              .label = room().say("customers.say"_text),
              .value = std::to_string(quotes.size())});
  for (const auto& [quote, middle] : signs)
    drawFollow(frame, "customers/research/quote/" + std::to_string(quote->id.value),
               {in.right() - sign / 2 + 3, middle},
               journey::followUpOf(room().workshop(), quote->id) != nullptr,
               document::followQuote(quote->id));
}

} // namespace steps::customers
