#include "steps/create/opportunities/opportunities.hpp"

#include "document/touchpoints.hpp"
#include "steps/create/opportunities/step.hpp"
#include "surface/empty.hpp"
#include "table/journeys.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

std::unique_ptr<Step> makeOpportunities(Room& room) {
  return std::make_unique<opportunities::Opportunities>(room);
}

} // namespace steps

namespace steps::opportunities {

using namespace language::literals;

std::optional<std::string> Opportunities::missing() {
  const auto touchpoints = room().outline().journeyOrder();
  const bool any = std::ranges::any_of(touchpoints, &journey::Touchpoint::picked);
  return any ? std::nullopt : std::optional(room().say("opportunities.missing"_text));
}

void Opportunities::draw(ui::Frame& frame, const Rect& middle) {
  gather();
  if (spots_.empty()) {
    cards_.closeAll();
    return surface::drawEmpty(frame, room(), drawJourneys(frame, room(), middle),
                              room().say("opportunities.empty"_text), "opportunities/to_voting", "voting");
  }
  constexpr double share = 0.5; // of the sheet, for the quadrant and the list
  board_.draw(frame, middle,
              {.proportions = {.curve = 0.2, .tallest = 40, .lanes = 0, .panel = share * middle.h},
               .customers = true,
               .picks = true,
               .asked = cards_.all()});
  layOut(frame, board_.panel().inset(3));
  ui::sheet(frame, sheet_);
  drawGround(frame);
  drawSpots(frame);
  declareSpots(frame);
  drawCrossChoice(frame);
  drawPicked(frame);
  cards_.draw(
      frame, {.point = [this](TouchpointId id) -> std::optional<Point> {
                const Spot* spot = find(id);
                return spot != nullptr ? std::optional(spot->tag) : std::nullopt;
              },
              .size = [&](TouchpointId id) { return cardSize(frame, id); },
              .content = [this](ui::Frame& on, TouchpointId id, const Rect& box) { drawCard(on, id, box); }});
}

void Opportunities::gather() {
  spots_.clear();
  leftOut_ = 0;
  std::size_t number = 0;
  for (const auto& point :
       journey::opportunityPoints(room().workshop(), room().outline(), room().results())) {
    ++number;
    if (point.given && point.weighted)
      spots_.push_back({point, number});
    else
      ++leftOut_;
  }
}

void Opportunities::layOut(ui::Frame& frame, const Rect& sheet) {
  const look::Theme& theme = frame.theme();
  letters_ = ui::letters(frame, theme.small);
  sheet_ = sheet;
  const double side = std::clamp(sheet.w * 0.32, 190.0, 380.0), gutter = std::max(16.0, 2.4 * letters_);
  footer_ = {sheet.x + 15, sheet.bottom() - theme.target - 7, sheet.w - side - 24, theme.target};
  list_ = {sheet.right() - side, sheet.y + 9, side - 12, sheet.h - 18};
  cornerLetters_ = std::max(theme.text, look::Lettering::capOverSize * ui::letters(frame, theme.text));
  // The words of the axes stand above the plot and below it.
  const double axis = 2.2 * cornerLetters_;
  const Rect plot{sheet.x + gutter, sheet.y + 9 + axis, sheet.w - side - gutter - 15,
                  footer_.y - sheet.y - 12 - 2 * axis};
  // Smaller where many share the plot, never smaller than a finger can hit.
  const double share = 0.4 * plot.w * plot.h / static_cast<double>(spots_.size());
  place_ = {plot,
            std::clamp(std::min(0.85 * letters_, std::sqrt(share) / 2 - 1), theme.smallTarget / 2, 12.0)};
  figures::placeTags(spots_, place_);
  std::vector<journey::CurvePoint> points;
  for (const Spot& spot : spots_) points.push_back(spot.point);
  cross_ = mean_ ? journey::meansOf(points) : journey::CrossHair{};
}

const Opportunities::Spot* Opportunities::find(TouchpointId id) const {
  const auto found =
      std::ranges::find(spots_, id, [](const Spot& spot) { return spot.point.touchpoint->id; });
  return found == spots_.end() ? nullptr : &*found;
}

std::vector<const Opportunities::Spot*> Opportunities::picked() const {
  std::vector<const Spot*> out;
  for (const Spot& spot : spots_)
    if (spot.point.touchpoint->picked) out.push_back(&spot);
  std::ranges::stable_sort(out, std::ranges::greater{},
                           [](const Spot* spot) { return spot->point.importance - spot->point.experience; });
  return out;
}

void Opportunities::declareSpots(ui::Frame& frame) {
  for (const Spot& spot : spots_) {
    const TouchpointId id = spot.point.touchpoint->id;
    const bool picked = spot.point.touchpoint->picked;
    frame.area({.name = "opportunities/" + std::to_string(id.value),
                .box = base::around(spot.tag, {2 * place_.radius, 2 * place_.radius}),
                .reach = std::max(0.0, frame.theme().smallTarget / 2 - place_.radius),
                .touch =
                    [this, id, picked, card = cardSize(frame, id)](const touch::Touch& touch) {
                      if (!touch.isTap()) return;
                      setPicked(id, !picked, touch.position);
                      picked ? cards_.close(id) : tell(id, card);
                    },
                .role = "point",
                .label = spot.point.touchpoint->text,
                .value = picked ? "picked" : ""});
  }
}

namespace {

/// What lies close together around a point, so that a card about it hides none of them; the point alone where
/// they are a crowd wider than `most`.
Rect crowdAround(const Rect& point, const std::vector<Rect>& others, double most) {
  Rect crowd = point;
  for (bool grown = true; grown;) {
    grown = false;
    for (const Rect& other : others) {
      if (!other.intersects(crowd) || base::unite(crowd, other) == crowd) continue;
      crowd = base::unite(crowd, other);
      grown = true;
    }
  }
  return std::max(crowd.w, crowd.h) <= most ? crowd : point;
}

} // namespace

void Opportunities::tell(TouchpointId id, Size card) {
  const Spot* told = find(id);
  if (told == nullptr || named_.contains(id)) return;
  std::vector<Rect> others;
  for (const Spot& spot : spots_)
    others.push_back(base::around(spot.tag, {2 * place_.radius, 2 * place_.radius}));
  const Rect own = base::around(told->tag, {4 * place_.radius, 4 * place_.radius});
  cards_.open(id, crowdAround(own, others, place_.plot.w / 3), card, sheet_, others);
}

void Opportunities::setPicked(TouchpointId id, bool on, Point at) {
  room().perform({}, document::pick(id, on), at);
}

void Opportunities::drawCrossChoice(ui::Frame& frame) {
  const double height = footer_.h, text = ui::letters(frame, frame.theme().text);
  const std::string before = room().say("opportunities.cross"_text);
  double x = footer_.x + static_cast<double>(before.size()) * 0.56 * text + 4;
  frame.draw({footer_.x, footer_.y, x - footer_.x, height}, [&](ui::Canvas& canvas) {
    canvas.label(before, {footer_.x, footer_.centre().y}, {frame.theme().text, look::Weight::Medium},
                 frame.theme().secondInk);
  });
  const auto choice = [&](const char* name, const std::string& words, bool on, bool mean) {
    const double width = (static_cast<double>(words.size()) * 0.56 + 2) * text;
    ui::button(frame,
               {.name = std::string("opportunities/cross/") + name,
                .box = {x, footer_.y, width, height},
                .label = words,
                .on = on,
                .value = on ? "on" : "off",
                .role = "choice"},
               [this, mean] { mean_ = mean; });
    x += width + 3;
  };
  choice("middle", room().say("opportunities.cross.middle"_text), !mean_, false);
  choice("mean", room().say("opportunities.cross.mean"_text), mean_, true);
  if (leftOut_ == 0) return;
  const Rect words{x + 9, footer_.y, footer_.right() - x - 9, height};
  frame.draw(words, [&](ui::Canvas& canvas) {
    canvas.text(room().words->count("opportunities.left_out"_text, static_cast<long long>(leftOut_)), words,
                {frame.theme().small, look::Weight::Medium, look::Align::Left, 1.1}, frame.theme().secondInk);
  });
}

} // namespace steps::opportunities
