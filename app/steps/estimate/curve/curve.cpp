#include "steps/estimate/curve/curve.hpp"

#include "document/estimate.hpp"
#include "figures/basis.hpp"
#include "figures/curve.hpp"
#include "figures/marks.hpp"
#include "journey/frozen.hpp"
#include "journey/reality.hpp"
#include "steps/estimate/curve/step.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

std::unique_ptr<Step> makeCurve(Room& room) { return std::make_unique<curve::Curve>(room); }

} // namespace steps

namespace steps::curve {

using namespace language::literals;
using look::Align;
using look::Weight;

std::optional<std::string> Curve::missing() {
  if (isFrozen()) return {};
  const auto curve = journey::liveCurve(room().workshop(), room().outline(), room().results());
  const bool any = std::ranges::any_of(curve, &journey::CurvePoint::given);
  return any ? room().say("curve.not_frozen"_text) : room().say("curve.no_votes"_text);
}

void Curve::draw(ui::Frame& frame, const Rect& sheet) {
  curve_ = journey::teamCurve(room().workshop(), room().outline(), room().results());
  const bool any = std::ranges::any_of(curve_, &journey::CurvePoint::given);
  if (!any) cards_.closeAll();
  const auto suggestions = journey::suggestedMoments(curve_);
  suggested_ = {suggestions.begin(), suggestions.end()};

  const auto legend = meanings();
  const double beside = sheet.w - actionWidth(frame) - 60 - endOfColumns();
  const double lines = 2 * 1.3 * ui::letters(frame, frame.theme().text);
  const double footer = std::max({frame.theme().target, lines, ui::legendHeight(frame, beside, legend)}) + 9;
  board::Lens lens{.proportions = {.curve = 0.5, .tallest = 70, .lanes = 0, .panel = footer}};
  if (any) lens.points = "curve";
  lens.asked = cards_.all();
  if (room().hasJourneys()) {
    lens.others = others_;
    lens.toggleOthers = [this] { others_ = !others_; };
  }
  // Cards keep clear of what the step's foot says.
  lens.tapped = [this, sheet, sizes = cardSizes(frame)](TouchpointId id, const touch::Touch&) {
    const auto place = board_.pointPlace(id);
    const Rect within{sheet.x, sheet.y, sheet.w, board_.panel().y - sheet.y};
    const auto size = sizes.find(id);
    if (place && size != sizes.end()) cards_.toggle(id, base::around(*place, {24, 34}), size->second, within);
  };
  board_.draw(frame, sheet, lens);
  drawFooter(frame, board_.panel(), any ? legend : std::vector<ui::Meaning>{});
  cards_.draw(
      frame, {.point = [this](TouchpointId id) { return find(id) ? board_.pointPlace(id) : std::nullopt; },
              .size = [&](TouchpointId id) { return cardSize(frame, id); },
              .content = [this](ui::Frame& on, TouchpointId id, const Rect& box) { drawCard(on, id, box); }});
}

std::map<Curve::TouchpointId, Size> Curve::cardSizes(const ui::Frame& frame) const {
  std::map<TouchpointId, Size> sizes;
  for (const journey::CurvePoint& point : curve_)
    sizes[point.touchpoint->id] = cardSize(frame, point.touchpoint->id);
  return sizes;
}

std::optional<std::size_t> Curve::find(TouchpointId id) const {
  const auto at = std::ranges::find(curve_, id, [](const auto& point) { return point.touchpoint->id; });
  if (at == curve_.end()) return {};
  return static_cast<std::size_t>(at - curve_.begin());
}

std::vector<ui::Meaning> Curve::meanings() const {
  const auto icon = [](look::Icon sign, look::Colour look::Theme::*colour) {
    return [=](ui::Canvas& canvas, Point at) { canvas.icon(sign, at, 10, canvas.theme().*colour); };
  };
  std::vector<ui::Meaning> meanings{
      {room().say("curve.legend.importance"_text), 24,
       [](ui::Canvas& canvas, Point at) {
         figures::drawDot(canvas, {at.x - 7, at.y}, 3.2, 7, 9);
         figures::drawDot(canvas, {at.x + 5, at.y}, 6.2, 7, 9);
       }},
      {room().say("curve.legend.range"_text), 5, [](ui::Canvas& canvas, Point at) {
         figures::drawRange(canvas, {at.x, at.y - 4}, {at.x, at.y + 4}, 4, false);
       }}};
  if (!std::ranges::all_of(curve_, &journey::CurvePoint::given))
    meanings.push_back({room().say("curve.legend.gap"_text), 7,
                        [](ui::Canvas& canvas, Point at) { canvas.ring(at, 2, canvas.theme().quiet, 0.8); }});
  meanings.insert(meanings.end(),
                  {{room().say("sign.star"_text), 10, icon(look::Icon::Star, &look::Theme::star)},
                   {room().say("curve.legend.suggestion"_text), 10,
                    [](ui::Canvas& canvas, Point at) { figures::drawStarOutline(canvas, at, 9); }},
                   {room().say("sign.heart"_text), 10, icon(look::Icon::Heart, &look::Theme::heart)},
                   {room().say("sign.bolt"_text), 10, icon(look::Icon::Bolt, &look::Theme::low)}});
  if (!room().grounds().empty()) // then every note above says what it rests on
    for (const auto basis : {journey::Basis::Assumed, journey::Basis::Partly, journey::Basis::Researched})
      meanings.push_back({room().say(figures::nameOf(basis)), 8, [basis](ui::Canvas& canvas, Point at) {
                            figures::drawBasis(canvas, basis, at, 3.5);
                          }});
  return meanings;
}

double Curve::endOfColumns() const {
  const Rect panel = board_.panel();
  return panel.w > 0 ? std::max(0.0, panel.right() - room().sheet.camera.view().right()) : 0;
}

double Curve::freezeWidth(const ui::Frame& frame) const {
  return (static_cast<double>(room().say("curve.freeze"_text).size()) * 0.56 + 4.5) *
         ui::letters(frame, frame.theme().text);
}

double Curve::actionWidth(const ui::Frame& frame) const {
  const double letter = 0.56 * ui::letters(frame, frame.theme().text);
  const auto longest = static_cast<double>(std::max(frozenWords().size(), heldWords().size()));
  const double unvoted = static_cast<double>(unvotedWords().size()) * letter + 6;
  return std::max(freezeWidth(frame) + unvoted, longest * letter + 17 + thawWidth(frame));
}

double Curve::thawWidth(const ui::Frame& frame) const {
  return (static_cast<double>(room().say("curve.thaw"_text).size()) * 0.56 + 1.4) *
         ui::letters(frame, frame.theme().text);
}

std::string Curve::frozenWords() const {
  return room().say("curve.frozen"_text,
                    {room().words->date(isFrozen() ? room().brief().frozenAt : room().utc())});
}

std::string Curve::unvotedWords() const {
  const auto left =
      std::ranges::count_if(curve_, [](const auto& p) { return p.touchpoint->voted && !p.given; });
  return left == 0 ? std::string{} : room().words->count("curve.unvoted"_text, left);
}

std::string Curve::heldWords() const {
  const language::Catalogue& words = *room().words;
  const auto frozen = journey::frozenEstimateOf(room().workshop(), room().outline(), curve_);
  std::string all = words.count("curve.frozen.held"_text, frozen.held);
  const auto add = [&](language::Text text, std::int64_t n) {
    if (n > 0) all += "  ·  " + words.count(text, n);
  };
  add("curve.frozen.after"_text, frozen.after + frozen.changed);
  add("curve.frozen.binned"_text, static_cast<std::int64_t>(frozen.binned.size()));
  if (const auto moments = journey::momentsSince(room().workshop(), room().outline()))
    add("curve.frozen.moments"_text,
        static_cast<std::int64_t>(moments->added.size() + moments->dropped.size()));
  return all;
}

void Curve::drawFooter(ui::Frame& frame, const Rect& panel, const std::vector<ui::Meaning>& meanings) {
  const look::Theme& theme = frame.theme();
  frame.draw(panel, [&](ui::Canvas& canvas) {
    canvas.fill({panel.x + 1, panel.y + 0.5, panel.w - 2, panel.h - 1}, theme.paper);
  });
  const Rect footer = panel.inset(12, 0);
  const double height = std::max(theme.target, 2 * 1.3 * ui::letters(frame, theme.text)),
               width = actionWidth(frame);
  const Rect action{footer.right() - width - endOfColumns(), footer.centre().y - height / 2, width, height};
  ui::drawLegend(frame, {footer.x, footer.y, action.x - footer.x - 12, footer.h}, meanings);
  if (std::ranges::none_of(curve_, &journey::CurvePoint::given)) {
    ui::button(frame,
               {.name = "curve/to_voting",
                .box = action,
                .label = room().say("chart.go"_text, {room().say("step.voting"_text)}),
                .emphasis = ui::Emphasis::Primary},
               [this] { room().go("voting"); });
    return;
  }
  if (isFrozen()) return drawFrozen(frame, action);
  const Rect freeze{action.right() - freezeWidth(frame), action.y, freezeWidth(frame), height};
  const std::string unvoted = unvotedWords();
  const Rect beside{action.x, action.y, freeze.x - action.x - 5, height};
  frame.draw(beside, [&](ui::Canvas& canvas) {
    canvas.text(unvoted, beside, {theme.text, Weight::Medium, Align::Right, 1.15}, theme.late);
  });
  frame.area({.name = "curve/beside", .box = beside, .role = "status", .label = unvoted});
  ui::button(frame,
             {.name = "facilitator/freeze",
              .box = freeze,
              .label = room().say("curve.freeze"_text),
              .emphasis = ui::Emphasis::Primary,
              .icon = look::Icon::Frozen},
             [this] { room().perform({}, document::freeze()); });
}

void Curve::drawFrozen(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const double quiet = thawWidth(frame);
  const Rect words{box.x, box.y, box.w - quiet - 3, box.h};
  frame.draw(words, [&](ui::Canvas& canvas) {
    canvas.icon(look::Icon::Frozen, {words.x + 7, words.centre().y}, 12, theme.accent);
    canvas.text(frozenWords(), {words.x + 17, words.y, words.w - 17, words.h / 2},
                {theme.text, Weight::SemiBold, Align::Left, 1.15}, theme.ink);
    canvas.text(heldWords(), {words.x + 17, words.centre().y, words.w - 17, words.h / 2},
                {theme.text, Weight::Medium, Align::Left, 1.15}, theme.secondInk);
  });
  frame.area({.name = "curve/beside", .box = words, .role = "status", .label = heldWords()});
  ui::button(frame,
             {.name = "facilitator/thaw",
              .box = {box.right() - quiet, box.y, quiet, box.h},
              .label = room().say("curve.thaw"_text),
              .emphasis = ui::Emphasis::Quiet},
             [this] { room().perform({}, document::thaw()); });
}

} // namespace steps::curve
