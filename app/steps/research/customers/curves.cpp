// Both curves, the gap between them at each touchpoint, and what a finger does there.
#include "steps/chart/letters.hpp"
#include "steps/chart/marks.hpp"
#include "steps/research/customers/step.hpp"

#include <algorithm>
#include <cmath>

namespace steps::customers {

using look::Align;
using look::Weight;

std::optional<std::size_t> Customers::find(TouchpointId id) const {
  const auto at = std::ranges::find(said_, id, [](const auto& point) { return point.touchpoint->id; });
  if (at == said_.end()) return {};
  return static_cast<std::size_t>(at - said_.begin());
}

Point Customers::markAt(std::size_t point) const {
  if (said_[point].given) return chart_.at(point, said_[point].experience);
  if (team_[point].given) return chart_.at(point, team_[point].experience);
  return {chart_.x(point), chart_.plot().bottom() - 4};
}

void Customers::drawGaps(ui::Frame& frame) const {
  const look::Theme& theme = frame.theme();
  const double width = std::clamp(chart_.pitch() * 0.16, 2.0, 4.5);
  const bool numbered = chart_.pitch() >= 2.6 * chart::letters(frame, theme.small);
  const Rect bounds = base::unite(chart_.plot(), chart_.row());
  frame.draw(bounds, [&](ui::Canvas& canvas) {
    for (const journey::Reality::Gap& gap : reality_.gaps) {
      const auto at = find(gap.touchpoint->id);
      if (!at || !chart_.isSeen(*at)) continue;
      const look::Colour colour = figures::gapColour(theme, gap.gap);
      const double from = chart_.y(std::max(gap.team, gap.customers)),
                   to = chart_.y(std::min(gap.team, gap.customers));
      canvas.fill({chart_.x(*at) - width / 2, from, width, to - from}, look::faded(colour, 0.4));
      if (numbered)
        canvas.label(signedNumber(*room().words, gap.gap), {chart_.x(*at), chart_.row().centre().y},
                     {theme.small, Weight::Bold, Align::Centre}, colour);
    }
  });
}

void Customers::drawCurves(ui::Frame& frame) const {
  const look::Theme& theme = frame.theme();
  const double small = std::clamp(chart_.pitch() * 0.22, 1.8, 4.4),
               large = std::clamp(chart_.pitch() * 0.4, 3.0, 8.0);
  figures::CurvePlace place = chart::curvePlace(chart_, said_.size());
  place.size.largest = std::min(place.size.largest, 7.5);
  frame.draw(chart_.plot(), [&](ui::Canvas& canvas) {
    figures::drawVoice(canvas, team_, place, figures::Voice::Team);
    figures::drawVoice(canvas, said_, place, figures::Voice::Customers);
  });
  // Half a point may be seen beside the part of the journey that is shown.
  frame.draw(chart_.plot().inset(-9, 0), [&](ui::Canvas& canvas) {
    for (std::size_t i = 0; i < team_.size(); ++i) {
      if (!team_[i].given || !chart_.isSeen(i)) continue;
      figures::drawDot(canvas, chart_.at(i, team_[i].experience), small, team_[i].experience,
                       room().brief().bar);
    }
    for (std::size_t i = 0; i < said_.size(); ++i) {
      if (!chart_.isSeen(i)) continue;
      if (!said_[i].given && !team_[i].given) figures::drawGap(canvas, markAt(i), 3);
      if (said_[i].given) figures::drawDiamond(canvas, markAt(i), large, theme.customers);
      if (cards_.isOpen(said_[i].touchpoint->id))
        canvas.ring(markAt(i), large + 3, look::faded(theme.ink, 0.55), 0.8);
    }
  });
}

void Customers::declareColumns(ui::Frame& frame) {
  const double width = std::max(4.0, chart_.pitch() - 1);
  for (std::size_t i = 0; i < said_.size(); ++i) {
    if (!chart_.isSeen(i)) continue;
    const TouchpointId id = said_[i].touchpoint->id;
    const Rect column{chart_.x(i) - width / 2, chart_.plot().y, width,
                      chart_.nameBox(i).bottom() - chart_.plot().y};
    frame.area(
        {.name = areaOf(id),
         .box = column,
         .touch =
             [this, id, card = cardSize(frame, id), within = chart_.forCards()](const touch::Touch& touch) {
               const auto at = chart_.view().feed(touch) ? find(id) : std::nullopt;
               if (at) cards_.toggle(id, base::around(markAt(*at), {36, 36}), card, within);
             },
         .role = "point",
         .label = said_[i].touchpoint->text,
         .value = said_[i].given ? room().words->number(said_[i].experience, 1) : ""});
  }
}

} // namespace steps::customers
