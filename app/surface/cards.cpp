#include "surface/cards.hpp"

#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace surface {

namespace {

using namespace language::literals;

constexpr language::Text closing = "chart.close"_text;
constexpr double corner = 6, lift = 4;
constexpr double margin = 20; // millimetres: a card's middle is never nearer to the table's edge

/// The box on the table of a card of this size that lies at this place.
Rect boxOf(const base::Transform& place, Size size) { return place(base::around({}, size)); }

/// The nearest point of a box; its middle where the box is empty in a direction.
Point nearestInside(Point p, const Rect& box) {
  return {box.w > 0 ? std::clamp(p.x, box.x, box.right()) : box.centre().x,
          box.h > 0 ? std::clamp(p.y, box.y, box.bottom()) : box.centre().y};
}

double area(const Rect& box) { return box.empty() ? 0 : box.w * box.h; }

std::string labelOf(const journey::Touchpoint& touchpoint) { return touchpoint.text; }
std::string labelOf(const journey::Inquiry& inquiry) { return inquiry.question; }

} // namespace

template <class Record>
void CardsOf<Record>::toggle(RecordId id, const Rect& point, Size size, const Rect& within) {
  isOpen(id) ? close(id) : open(id, point, size, within);
}

template <class Record>
void CardsOf<Record>::open(RecordId id, const Rect& point, Size size, const Rect& within,
                           const std::vector<Rect>& others) {
  close(id);
  cards_[id] = {.place = placeFor(point, size, within, others)};
  sizes_[id] = size;
}

template <class Record> std::vector<Id<Record>> CardsOf<Record>::all() const {
  std::vector<RecordId> all;
  for (const auto& [id, card] : cards_) all.push_back(id);
  return all;
}

template <class Record> double CardsOf<Record>::overlap(const Rect& box) const {
  double sum = 0;
  for (const auto& [id, card] : cards_)
    if (const auto size = sizes_.find(id); size != sizes_.end())
      sum += area(base::intersect(box, boxOf(card.place, size->second)));
  return sum;
}

template <class Record>
base::Transform CardsOf<Record>::placeFor(const Rect& point, Size size, const Rect& within,
                                          const std::vector<Rect>& others) const {
  const double facing = room_.seats->facing(point.centre());
  const auto turn = base::Transform::rotation(facing);
  const Rect upright = boxOf(turn, size);
  // As the person sees it, best first: beyond the point, at its sides, and only then where the arm is.
  constexpr std::array<Point, 7> ways{{{0, -1}, {1, -0.5}, {-1, -0.5}, {1, 0.4}, {-1, 0.4}, {1, 1}, {-1, 1}}};
  double least = std::numeric_limits<double>::max();
  Point best = point.centre();
  for (std::size_t i = 0; i < ways.size(); ++i) {
    const Point way = turn(ways[i]);
    const Point wanted{point.centre().x + way.x * (upright.w + point.w) / 2,
                       point.centre().y + way.y * (upright.h + point.h) / 2};
    const Point centre = nearestInside(wanted, within.inset(upright.w / 2, upright.h / 2));
    const Rect box = base::around(centre, upright.size());
    double cost = overlap(box) + static_cast<double>(i) * 0.06 * area(box);
    cost += 8 * area(base::intersect(box, point));
    for (const Rect& other : others) cost += 2 * area(base::intersect(box, other));
    if (cost < least) least = cost, best = centre;
  }
  return base::Transform::placed(best, facing);
}

template <class Record> void CardsOf<Record>::feed(RecordId id, const touch::Touch& touch) {
  const auto at = cards_.find(id);
  if (at == cards_.end()) return;
  Card& card = at->second;
  card.since = -1;
  const bool held = card.grip.feed(touch);
  if (held) return;
  card.place = card.grip.change() * card.place;
  card.place.e = std::clamp(card.place.e, margin, room_.table.w - margin); // never off the table
  card.place.f = std::clamp(card.place.f, margin, room_.table.h - margin);
  card.grip.reset();
}

template <class Record> void CardsOf<Record>::draw(ui::Frame& frame, const Drawing& drawing) {
  for (auto& [id, card] : cards_)
    if (card.since < 0 || card.grip.isHeld()) card.since = frame.now();
  std::erase_if(cards_, [&](const auto& entry) {
    const Record* record = journey::tableOf<Record>(room_.workshop()).find(entry.first);
    const bool over = stay_ > 0 && frame.now() >= entry.second.since + stay_;
    return record == nullptr || record->gone || over;
  });
  for (auto& [id, card] : cards_) {
    if (stay_ > 0) frame.again(card.since + stay_);
    drawCard(frame, id, card, drawing);
  }
}

template <class Record>
void CardsOf<Record>::drawCard(ui::Frame& frame, RecordId id, Card& card, const Drawing& drawing) {
  const look::Theme& theme = frame.theme();
  const Size size = drawing.size(id);
  const base::Transform place = card.now();
  sizes_[id] = size;
  const std::string area = name_ + "/card/" + std::to_string(id.value);
  if (const auto point = drawing.point(id)) {
    const Point middle = place(Point{});
    frame.draw(base::unite(base::around(*point, {6, 6}), base::around(middle, {6, 6})),
               [&](ui::Canvas& canvas) { canvas.line(*point, middle, look::faded(theme.ink, 0.35), 0.7); });
  }
  // It comes from where the point is, a little.
  const double come = frame.ease(area + "/come", 1, theme.quick, 0);
  const auto put = frame.at(place * base::Transform::translation({0, (1 - come) * 6}));
  const Rect box = base::around({}, size);
  ui::sheet(frame, box, corner, lift);
  frame.draw(box, [&](ui::Canvas& canvas) { canvas.outline(box, theme.line, 0.4, corner); });
  frame.area({.name = area,
              .box = box,
              .touch = [this, id](const touch::Touch& touch) { feed(id, touch); },
              .role = "group",
              .label = labelOf(*journey::tableOf<Record>(room_.workshop()).find(id))});
  drawing.content(frame, id, box.inset(theme.gap * 3, theme.gap * 2));
  ui::iconButton(frame, area + "/close", look::Icon::Close,
                 {box.right() - 3 - theme.smallTarget / 2, box.y + 3 + theme.smallTarget / 2},
                 room_.say(closing), [this, id] { close(id); });
}

template class CardsOf<journey::Touchpoint>;
template class CardsOf<journey::Inquiry>;

} // namespace surface
