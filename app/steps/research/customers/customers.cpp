#include "steps/research/customers/customers.hpp"

#include "figures/basis.hpp"
#include "figures/curve.hpp"
#include "figures/known.hpp"
#include "figures/marks.hpp"
#include "journey/evidence.hpp"
#include "journey/measures.hpp"
#include "steps/research/customers/step.hpp"
#include "surface/empty.hpp"
#include "table/journeys.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

std::unique_ptr<Step> makeCustomers(Room& room) { return std::make_unique<customers::Customers>(room); }

} // namespace steps

namespace steps::customers {

using namespace language::literals;
using look::Weight;

namespace {

constexpr double agreed = 0.05; // a gap that is shown as 0,0 is none

bool hasResearch(const journey::Workshop& workshop, TouchpointId id) {
  return !journey::latestOf(journey::everyMeasureOf(workshop, id)).empty() ||
         !journey::quotesOf(workshop, id).empty();
}

} // namespace

std::string areaOf(TouchpointId id) { return "customers/" + std::to_string(id.value); }

std::optional<std::string> Customers::missing() {
  const bool any = std::ranges::any_of(journey::customerCurve(room().workshop(), room().outline()),
                                       &journey::CurvePoint::given);
  return any ? std::nullopt : std::optional(room().say("customers.missing"_text));
}

void Customers::left() {
  cards_.closeAll();
  board_.clear();
  moving_.clear(), stepping_.clear(), typing_.clear(), turned_.clear();
  unfolded_.reset();
}

void Customers::draw(ui::Frame& frame, const Rect& middle) {
  team_ = journey::teamCurve(room().workshop(), room().outline(), room().results());
  readLooking();
  said_ = journey::customerCurve(room().workshop(), room().outline(), whose_);
  reality_ = journey::realityOf(team_, said_);
  if (said_.empty()) {
    cards_.closeAll();
    return drawNothing(frame, drawJourneys(frame, room(), middle));
  }
  repeat(frame);

  const double heading = ui::letters(frame, frame.theme().heading),
               small = ui::letters(frame, frame.theme().small);
  const auto legend = meanings();
  const double footer = std::max({1.3 * heading + (whose_.isAll() ? 1.3 : 2.6) * small,
                                  ui::legendHeight(frame, middle.w * 0.36, legend), lookingHeight(frame)}) +
                        12;
  const auto opened = unfolded();
  // What research found has the room of a third, the curve what remains of it.
  const double research = std::clamp(middle.h * 0.34, 96.0, 230.0);
  board::Lens lens{.proportions = {.curve = opened ? 0.34 : 0.5,
                                   .tallest = 44,
                                   .lanes = 0,
                                   .panel = opened ? research : footer},
                   .customers = true,
                   .whose = whose_,
                   .points = "customers",
                   .columns = true};
  lens.asked = cards_.all();
  if (opened) lens.asked.push_back(*opened);
  std::map<TouchpointId, Size> sizes;
  for (const journey::CurvePoint& point : said_)
    sizes[point.touchpoint->id] = cardSize(frame, point.touchpoint->id);
  lens.tapped = [this, middle, sizes](TouchpointId id, const touch::Touch&) {
    if (hasResearch(room().workshop(), id)) {
      unfolded_ = unfolded_ == id ? std::nullopt : std::optional{id};
      return;
    }
    const auto at = board_.pointPlace(id);
    const Rect within{middle.x, middle.y, middle.w, board_.panel().y - middle.y};
    const auto size = sizes.find(id);
    if (at && size != sizes.end()) cards_.toggle(id, base::around(*at, {36, 36}), size->second, within);
  };
  board_.draw(frame, middle, lens);
  if (opened)
    drawResearch(frame, *opened, board_.panel());
  else
    drawFooter(frame, board_.panel(), legend);
  cards_.draw(
      frame, {.point = [this](TouchpointId id) { return find(id) ? board_.pointPlace(id) : std::nullopt; },
              .size = [&](TouchpointId id) { return cardSize(frame, id); },
              .content = [this](ui::Frame& on, TouchpointId id, const Rect& box) { drawCard(on, id, box); }});
}

std::optional<TouchpointId> Customers::unfolded() const {
  const bool isThere = unfolded_ && find(*unfolded_) && hasResearch(room().workshop(), *unfolded_);
  return isThere ? unfolded_ : std::nullopt;
}

std::optional<std::size_t> Customers::find(TouchpointId id) const {
  const auto at = std::ranges::find(said_, id, [](const auto& point) { return point.touchpoint->id; });
  if (at == said_.end()) return {};
  return static_cast<std::size_t>(at - said_.begin());
}

std::vector<ui::Meaning> Customers::meanings() const {
  std::vector<ui::Meaning> meanings{
      {room().brief().frozenAt != 0 ? room().say("customers.team_frozen"_text)
                                    : room().say("customers.team"_text),
       20,
       [](ui::Canvas& canvas, Point at) {
         const look::Theme& theme = canvas.theme();
         canvas.line({at.x - 10, at.y}, {at.x + 10, at.y}, theme.ink, 1.9);
         canvas.disc(at, 4.2, theme.ink);
         canvas.disc(at, 3, theme.white);
       }},
      {whose_.isAll() ? room().say("customers.customers"_text)
                      : room().say("customers.these"_text, {figures::whoseIn(whose_, *room().words)}),
       22,
       [](ui::Canvas& canvas, Point at) {
         const look::Theme& theme = canvas.theme();
         canvas.dashes({at.x - 11, at.y}, {at.x + 11, at.y}, theme.customers, 1.8, 5, 3);
         canvas.symbol(look::Symbol::Diamond, at, 5, theme.customers);
       }},
      {room().say("customers.gap"_text), 4, [](ui::Canvas& canvas, Point at) {
         canvas.fill(base::around(at, {4, 11}), look::faded(canvas.theme().low, 0.4));
       }}};
  if (std::ranges::any_of(said_, [](const auto& point) { return point.expected.has_value(); }))
    meanings.push_back({room().say("customers.expected"_text), 12,
                        [](ui::Canvas& canvas, Point at) { figures::drawExpected(canvas, at, 4.2); }});
  if (room().grounds().empty()) return meanings;
  for (const auto basis : {journey::Basis::Assumed, journey::Basis::Partly, journey::Basis::Researched})
    meanings.push_back({room().say(figures::nameOf(basis)), 8, [basis](ui::Canvas& canvas, Point at) {
                          figures::drawBasis(canvas, basis, at, 3.5);
                        }});
  return meanings;
}

std::string Customers::verdict() const {
  const std::string size = room().words->number(std::abs(reality_.bias), 1);
  if (reality_.n() == 0) return room().say("customers.nothing_compared"_text);
  if (std::abs(reality_.bias) < agreed) return room().say("customers.spot_on"_text);
  return reality_.bias < 0 ? room().say("customers.too_rosy"_text, {size})
                           : room().say("customers.too_gloomy"_text, {size});
}

/// What customers said of a stage, or of all of it, can come before there is any touchpoint.
void Customers::drawNothing(ui::Frame& frame, const Rect& middle) {
  surface::drawEmpty(frame, room(), middle, room().say("customers.empty"_text), "customers/to_map", "map");
  const double line = 1.6 * ui::letters(frame, frame.theme().heading), target = frame.theme().target;
  const std::string label = room().say("customers.bring_in"_text);
  const double wide = (static_cast<double>(label.size()) * 0.6 + 4) * ui::letters(frame, frame.theme().text);
  const Point under = middle.centre() + Point{0, line + 6 + target + 6};
  drawBringIn(frame, {under.x - wide / 2, under.y, wide, target});
}

/// To the sheet on which a survey is brought in.
void Customers::drawBringIn(ui::Frame& frame, const Rect& box) {
  const Rect button = base::around(box.centre(), {box.w, std::min(box.h, frame.theme().target)});
  ui::button(frame,
             {.name = "customers/bring_in",
              .box = button,
              .label = room().say("customers.bring_in"_text),
              .icon = look::Icon::Open},
             [this, at = frame.place()(button.centre())] { room().bringIn(at); });
}

void Customers::drawFooter(ui::Frame& frame, const Rect& panel, const std::vector<ui::Meaning>& meanings) {
  const look::Theme& theme = frame.theme();
  const Rect footer = panel.inset(12, 3);
  frame.draw(panel, [&](ui::Canvas& canvas) {
    canvas.fill({panel.x + 1, panel.y + 0.5, panel.w - 2, panel.h - 1}, theme.paper);
  });
  const double legend = std::min(footer.w * (canLook() ? 0.22 : 0.4), ui::legendWidth(frame, meanings) + 1),
               heading = 1.3 * ui::letters(frame, theme.heading),
               small = 1.3 * ui::letters(frame, theme.small);
  ui::drawLegend(frame, {footer.right() - legend, footer.y, legend, footer.h}, meanings);
  const double bring = std::clamp(footer.w * 0.09, 70.0, 120.0);
  drawBringIn(frame, {footer.right() - legend - 9 - bring, footer.y, bring, footer.h});
  const double left = footer.w - legend - bring - 18, width = canLook() ? footer.w * 0.27 : left;
  const Rect words{footer.x, footer.y, width, footer.h};
  if (canLook()) drawLooking(frame, {words.right() + 9, footer.y, left - words.w - 9, footer.h});
  frame.draw(words, [&](ui::Canvas& canvas) {
    const std::string whose = figures::whoseIn(whose_, *room().words);
    const double lines = (reality_.n() > 0 ? 1 : 0) + (whose.empty() ? 0 : 1);
    double top = words.centre().y - (heading + lines * small) / 2;
    if (!whose.empty()) {
      canvas.text(whose, {words.x, top, words.w, small}, {theme.small, Weight::SemiBold}, theme.customers);
      top += small;
    }
    canvas.text(verdict(), {words.x, top, words.w, heading}, {theme.heading, Weight::Bold}, theme.ink);
    if (reality_.n() == 0) return;
    std::string more = room().say("customers.error"_text, {room().words->number(reality_.error, 1)}) + " · " +
                       room().words->count("customers.compared"_text, reality_.n());
    const auto expected = journey::realityOf(journey::expectedCurve(said_), said_);
    if (const std::string gap = figures::gapWords(expected.bias, 0, *room().words); !gap.empty())
      more += " · " + room().say("customers.against_expected"_text, {gap});
    canvas.text(more, {words.x, top + heading, words.w, small}, {theme.small, Weight::Medium},
                theme.secondInk);
  });
  frame.area({.name = "customers/verdict", .box = words, .role = "text", .label = verdict()});
}

} // namespace steps::customers
