#include "report/drawing/map_plan.hpp"

#include "figures/behaviour.hpp"
#include "report/drawing/bands.hpp"
#include "report/drawing/pen.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace report {
namespace {

constexpr double headerHeight = 23, gutter = 11, between = 6;
constexpr double widestNote = 36, leaders = 8;
constexpr double cardGap = 1.2;

class Planner {
 public:
  Planner(const Story& story, look::Lettering& lettering, base::Size paper)
      : story_(story), lettering_(lettering), paper_(paper) {
    for (const auto* touchpoint : story.touchpoints) numbers_[touchpoint] = numbers_.size() + 1;
    for (const auto& point : story.team) team_[point.touchpoint] = &point;
    for (const auto& point : story.customers) customers_[point.touchpoint] = &point;
    for (const auto& stage : story.outline.stages)
      for (const auto& step : stage.steps)
        for (std::size_t i = 0; i < step.behaviours.size(); ++i)
          behaviours_[step.touchpoints[i]] = step.behaviours[i];
  }

  MapPlan plan(double legend) {
    const auto rows = bandsOf(story_.outline, unitsAcross(paper_.w));
    MapPlan plan;
    plan.header = {pageMargin, pageMargin, paper_.w - 2 * pageMargin, headerHeight};
    width_ = paper_.w - 2 * pageMargin - gutter - 2;
    noteWidth_ = widestNote;
    for (const BandOfSlots& row : rows) noteWidth_ = std::min(noteWidth_, 2 * pitchOf(row) - 1.6);
    plan.noteCap = std::clamp(noteWidth_ * 0.088, Pen::smallestCap, 2.5);
    noteCap_ = plan.noteCap;

    double y = plan.header.bottom() + 3;
    const double fixed = y + legend + pageMargin;
    double used = 0;
    for (const BandOfSlots& row : rows) used += place(row, 0, 0).sheet.h + between;
    // What is left of the page makes the curves higher.
    const double room = (std::max(paper_.h, fixed + used + 44.0 * count(rows)) - fixed - used) / count(rows);
    for (const BandOfSlots& row : rows) {
      plan.bands.push_back(place(row, y, std::clamp(room, 44.0, 200.0)));
      y = plan.bands.back().sheet.bottom() + between;
    }
    plan.page = {paper_.w, std::max(paper_.h, y + legend + pageMargin - 2)};
    plan.legend = {pageMargin, plan.page.h - pageMargin - legend, paper_.w - 2 * pageMargin, legend};
    return plan;
  }

 private:
  static double count(const std::vector<BandOfSlots>& rows) { return static_cast<double>(rows.size()); }
  double pitchOf(const BandOfSlots& row) const { return width_ / row.units; }
  double heightOf(std::string_view text, double width, double height, const look::TextStyle& style) {
    if (text.empty()) return 0;
    // Every band is placed twice: once to see what is left of the page.
    const auto [at, isNew] = heights_.try_emplace({text.data(), width, height, style.capHeight}, 0);
    if (isNew)
      at->second =
          lettering_.set(text, {width, height}, style, Pen::smallestCap, story_.brief->language).size().h;
    return at->second;
  }

  /// One band from `top` down, with a curve of this height.
  Band place(const BandOfSlots& row, double top, double curveHeight) {
    Band band;
    const double left = pageMargin + gutter;
    double y = placeHeads(band, row, left, top + 4);
    y = placeNotes(band, row, left, y) + leaders;
    band.curve = {left, y, width_, curveHeight};
    y += curveHeight + 7;
    for (std::size_t i = 0; i < story_.outline.lanes.size(); ++i) y = placeLane(band, row, left, y, i);
    band.sheet = {pageMargin, top, width_ + gutter + 2, y - top};
    return band;
  }

  double placeHeads(Band& band, const BandOfSlots& row, double left, double y) {
    const double pitch = pitchOf(row);
    for (double x = left; const Slot& slot : row.slots) {
      const double w = slot.units * pitch;
      if (band.stages.empty() || band.stages.back().stage != slot.stage)
        band.stages.push_back({slot.stage, {x, y, w, 0}});
      else
        band.stages.back().head.w += w;
      band.steps.push_back({slot.part != nullptr ? slot.part->step : nullptr, {x, y, w, 0}});
      x += w;
    }
    double stageHeight = 6, stepHeight = 0;
    for (const StagePlace& place : band.stages)
      if (place.stage != nullptr)
        stageHeight =
            std::max(stageHeight, heightOf(place.stage->name, place.head.w - 4, stageHeadHeight,
                                           {.capHeight = stageCap, .weight = look::Weight::SemiBold}));
    for (const StepPlace& place : band.steps)
      if (place.step != nullptr)
        stepHeight = std::max(
            stepHeight, heightOf(place.step->name, place.head.w - 2, stepHeadHeight, {.capHeight = stepCap}));
    for (StagePlace& place : band.stages) place.head.h = stageHeight;
    for (StepPlace& place : band.steps) {
      place.head.y += stageHeight + 2;
      place.head.h = stepHeight;
    }
    return y + stageHeight + 2 + (stepHeight > 0 ? stepHeight + 3 : 1);
  }

  /// As high as its words are at the wanted size; where that is very high, at the smallest.
  double noteHeight(const journey::Touchpoint& touchpoint) {
    const double width = noteWidth_ - 2 * noteInset, tall = noteWidth_ * 1.05;
    const double extra = 2 * noteInset + noteFoot;
    const double wanted = heightOf(touchpoint.text, width, 0, {.capHeight = noteCap_}) + extra;
    if (wanted <= tall) return wanted;
    return std::max(tall, heightOf(touchpoint.text, width, 0, {.capHeight = Pen::smallestCap}) + extra);
  }

  /// Neighbours of a step stand in two rows by turns, so that a note may be twice as wide as its column.
  double placeNotes(Band& band, const BandOfSlots& row, double left, double top) {
    const double pitch = pitchOf(row);
    double height = noteWidth_ * 0.68;
    bool twoRows = false;
    for (const Slot& slot : row.slots) {
      twoRows = twoRows || slot.touchpoints.size() > 1;
      for (const auto* touchpoint : slot.touchpoints) height = std::max(height, noteHeight(*touchpoint));
    }
    height = std::min(height, 90.0);
    for (double x = left; const Slot& slot : row.slots) {
      for (std::size_t i = 0; i < slot.touchpoints.size(); ++i) {
        const double middle = x + pitch * (static_cast<double>(i) + 1);
        const double y = top + (i % 2 == 1 ? height + 2.5 : 0);
        const auto* touchpoint = slot.touchpoints[i];
        band.notes.push_back({touchpoint,
                              numbers_[touchpoint],
                              {middle - noteWidth_ / 2, y, noteWidth_, height},
                              middle,
                              team_[touchpoint],
                              customers_[touchpoint],
                              behaviours_[touchpoint]});
      }
      x += slot.units * pitch;
    }
    return band.notes.empty() ? top : top + height + (twoRows ? height + 2.5 : 0);
  }

  /// Of a card's words, and of those that put it right.
  std::pair<double, double> cardHeights(const journey::Note& note, const journey::Lane& lane, double width) {
    const bool isRemedied = lane.holds == journey::Holds::Remedied && !note.remedy.empty();
    const double inner = width - 2 * cardInset - (lane.holds == journey::Holds::Remedied ? cardSign : 0);
    const auto high = [&](const std::string& words) {
      return heightOf(words, inner, 0, {.capHeight = cardCap}) + 2 * cardInset;
    };
    return {high(note.text) + (lane.isAmount() ? cardBar : 0), isRemedied ? high(note.remedy) : 0};
  }

  /// Cards in as many columns as a step has room for.
  double placeLane(Band& band, const BandOfSlots& row, double left, double top, std::size_t at) {
    const journey::Lane& lane = story_.outline.lanes[at];
    if (!lane.takesNotes()) return placeSeen(band, top, at);
    const bool isLined = lane.above != journey::Line::None;
    const double pitch = pitchOf(row), first = top + laneLabel + (isLined ? laneLine : 0);
    double bottom = first;
    for (double x = left; const Slot& slot : row.slots) {
      const double w = slot.units * pitch;
      if (slot.part != nullptr && slot.first) {
        const auto columns = static_cast<std::size_t>(std::max(1.0, w / 40));
        const double each = (w - cardGap) / static_cast<double>(columns);
        std::vector<double> ends(columns, first);
        for (const journey::Note* note : slot.part->notes[at]) {
          const auto column = std::min_element(ends.begin(), ends.end());
          const auto [height, remedy] = cardHeights(*note, lane, each - cardGap);
          band.cards.push_back({note,
                                at,
                                {x + cardGap + each * static_cast<double>(column - ends.begin()), *column,
                                 each - cardGap, height + remedy},
                                remedy});
          *column += height + remedy + cardGap;
          bottom = std::max(bottom, *column);
        }
      }
      x += w;
    }
    if (bottom == first) return top;
    band.lanes.push_back({at, top});
    return bottom + 2;
  }

  /// As many rows as there are for the whole journey, so that those of all bands are alike.
  double placeSeen(Band& band, double top, std::size_t at) {
    if (std::ranges::none_of(band.notes, [](const NotePlace& note) { return note.behaviour != nullptr; }))
      return top;
    band.lanes.push_back({at, top});
    return top + laneLabel + static_cast<double>(story_.seen.kinds.size()) * figures::seenHeight(seenCap) + 2;
  }

  const Story& story_;
  look::Lettering& lettering_;
  base::Size paper_;
  std::map<const journey::Touchpoint*, std::size_t> numbers_{};
  std::map<const journey::Touchpoint*, const journey::CurvePoint*> team_{}, customers_{};
  std::map<const journey::Touchpoint*, const journey::Behaviour*> behaviours_{};
  std::map<std::tuple<const char*, double, double, double>, double> heights_{};
  double width_ = 0, noteWidth_ = 0, noteCap_ = 0;
};

} // namespace

MapPlan planMap(const Story& story, look::Lettering& lettering, double legend, base::Size paper) {
  return Planner(story, lettering, paper).plan(legend);
}

int unitsAcross(double width) { return static_cast<int>(mostUnits * width / a3.w); }

} // namespace report
