// Where a note that is let go comes to lie: shown beforehand by the same rules by which it is done.
#include "board/board.hpp"
#include "document/notes.hpp"
#include "document/piles.hpp"
#include "document/touchpoints.hpp"
#include "surface/fling.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>
#include <cmath>

namespace board {

using namespace language::literals;
using base::Point;
using base::Transform;
using Where = Board::Landing::Where;

namespace {

double turnOf(const Transform& start, const Transform& place) {
  const double turned = wrapped(base::degrees(place.angle() - start.angle()));
  return std::abs(turned) < leastTurn ? 0 : turned;
}

/// On the map notes lie straight, or turned by quarters towards somebody.
double quarter(double degrees) { return wrapped(std::round(degrees / 90) * 90); }

Things thingsAmong(const std::vector<Board::Let>& notes) {
  Things things;
  for (const Board::Let& let : notes) addTo(things, let.note);
  return things;
}

} // namespace

std::optional<surface::CardRef> Board::looseAt(surface::CardRef above, Point at) const {
  const auto isUnder = [&](surface::CardRef note) {
    if (note == above || isMoving(note)) return false;
    const auto lies = lying(note);
    const Size size = sizeOf(note);
    constexpr double part = 0.7; // of its width and height: a note beside another is no pile
    return lies && Rect{-size.w * part / 2, -size.h * part / 2, size.w * part, size.h * part}.contains(
                       lies->inverse()(at));
  };
  for (const auto& part : room_.outline().piles)
    if (const surface::CardRef pile = surface::refOf(part.pile->id);
        !fans_.contains(part.pile->id) && isUnder(pile))
      return pile;
  for (const auto* touchpoint : room_.outline().loose)
    if (const surface::CardRef note = surface::refOf(touchpoint->id);
        journey::pileOf(room_.workshop(), *touchpoint) == nullptr && isUnder(note))
      return note;
  return {};
}

Board::Landing Board::landingOf(surface::CardRef note, const Transform& place, bool thrown) const {
  const Point at = place(Point{});
  if (!thrown && bin_.inset(-6).contains(at)) return {.where = Where::Bin};
  if (isElsewhere(note)) return {.why = "map.other_journey"_text};
  for (const auto& [pile, fan] : fans_)
    if (const auto* part = pilePart(pile)) {
      const surface::FanPlan plan = planOf(*part);
      if (plan.sheet.contains(plan.place.inverse()(at)))
        return surface::isA<journey::Note>(note) ||
                       (surface::isA<journey::Pile>(note) && note.id == pile.value)
                   ? Landing{}
                   : Landing{.where = Where::Onto, .onto = surface::refOf(pile)};
    }
  if (const auto onto = surface::isA<journey::Note>(note) ? std::nullopt : looseAt(note, at))
    return {.where = Where::Onto, .onto = *onto};
  if (camera().view().contains(at) && !isLooseGround(at))
    return landingInColumn(note, camera().place().inverse()(at));
  if (surface::isA<journey::Note>(note)) return {.why = "map.lane_notes_stay"_text};
  return {.where = Where::Table, .at = keptOnTable(at)};
}

bool Board::isLooseGround(Point at) const {
  const double y = camera().place().inverse()(at).y;
  return y >= layout_.curve.box.y && y < (showsPanel() ? layout_.lanesEnd : layout_.lanesTop);
}

Board::Landing Board::landingInColumn(surface::CardRef note, Point on) const {
  const auto* column = layout_.columnAt(on);
  if (column == nullptr) return {};
  Landing landing{.where = Where::Step, .step = column->step->id};
  if (surface::isA<journey::Note>(note)) {
    const auto* cell = layout_.find(Id<journey::Note>{note.id});
    if (cell == nullptr) return {};
    for (const auto& other : column->lanes[layout_.notes.at(cell->note->id).lane].notes)
      if (other.note->id.value != note.id && landing.before == 0 && on.x < other.box.centre().x &&
          on.y < other.box.bottom())
        landing.before = other.note->id.value;
    return landing;
  }
  if (on.y > layout_.lanesTop) return {.why = "map.touchpoints_above"_text};
  landing.before = placeBefore(*column, on, Id<journey::Touchpoint>{note.id}).value;
  return landing;
}

void Board::land(surface::CardRef note, const surface::Hands::Answer& answer) {
  // A finger that brought it into the bin means the bin, however fast it was; what is thrown never lands
  // there.
  constexpr double clear = 30;
  const Point at = answer.place(Point{});
  const bool binned = landingOf(note, answer.place, false).where == Where::Bin;
  Point way = binned ? Point{} : surface::slide(answer.velocity);
  if (way != Point{}) {
    Point rest = keptOnTable(at + way);
    if (bin_.inset(-clear).contains(rest)) rest.x = bin_.x - 2 * bin_.w; // nor covers it
    way = rest - at;
  }
  const Transform slid = Transform::translation(way), moved = answer.place * answer.start.inverse();
  std::vector<Let> all{{note, answer.start, slid * answer.place}};
  for (const auto& [other, lay] : answer.with) all.push_back({other, lay, slid * moved * lay});
  const Landing landing = landingOf(note, all.front().rest, way != Point{});
  if (const auto deed = deedOf(all, landing))
    room_.perform(room_.seats->nearest(at), *deed, at + way);
  else if (landing.why)
    room_.notices.add(room_.say(*landing.why), at);
  // To its new place, or home where it was refused.
  for (const Let& let : all)
    if (!isElsewhere(let.note)) hands_.glide(let.note, moved * let.start, now_, way);
  raised_[note] = ++raises_;
  menus_.erase(areaOf(note));
}

std::optional<document::Deed> Board::deedOf(const std::vector<Let>& all, const Landing& landing) const {
  const Things things = thingsAmong(all);
  switch (landing.where) {
  case Where::Home: return {};
  case Where::Bin: return bin(things);
  case Where::Onto:
    return surface::isA<journey::Pile>(landing.onto)
               ? putOnto(things, Id<journey::Pile>{landing.onto.id})
               : putOnto(things, Id<journey::Touchpoint>{landing.onto.id});
  case Where::Step:
    if (all.size() == 1) return underStep(all.front(), landing);
    return place(things, landing.step, Id<journey::Touchpoint>{landing.before});
  case Where::Table: break;
  }
  std::vector<document::Deed> deeds;
  for (const Let& let : all)
    if (!surface::isA<journey::Note>(let.note))
      deeds.push_back(onTable(let)); // those have their place on the map
  if (deeds.empty()) return {};
  return all.size() == 1 ? deeds.front() : moveTogether(deeds);
}

document::Deed Board::underStep(const Let& let, const Landing& landing) const {
  const Id<journey::Touchpoint> before{landing.before};
  if (surface::isA<journey::Pile>(let.note))
    return document::placePile(Id<journey::Pile>{let.note.id}, landing.step, before);
  const double turn = turnOf(let.start, let.rest);
  if (surface::isA<journey::Note>(let.note)) {
    const Id<journey::Note> id{let.note.id};
    const auto placed = document::placeNote(id, landing.step, Id<journey::Note>{landing.before});
    const double to = quarter(room_.workshop().notes.find(id)->angle + turn);
    return turn == 0 ? placed : placed.then(document::turnNote(id, to));
  }
  const Id<journey::Touchpoint> id{let.note.id};
  const journey::Touchpoint& touchpoint = *room_.workshop().touchpoints.find(id);
  const auto placed = document::place(id, landing.step, before);
  if (turn == 0 || !touchpoint.step) return placed; // what was loose lies straight there
  return placed.then(document::turn(id, quarter(touchpoint.angle + turn)));
}

document::Deed Board::onTable(const Let& let) const {
  const Point at = keptOnTable(let.rest(Point{}));
  const bool turned = turnOf(let.start, let.rest) != 0;
  const double angle = wrapped(base::degrees((turned ? let.rest : let.start).angle()));
  if (surface::isA<journey::Pile>(let.note))
    return document::layPile(Id<journey::Pile>{let.note.id}, at.x, at.y, angle);
  constexpr double leastGrowth = 0.05; // less is a hand that moved it
  const Id<journey::Touchpoint> id{let.note.id};
  const double grown = let.rest.scale() / let.start.scale();
  const double size =
      room_.workshop().touchpoints.find(id)->size * (std::abs(grown - 1) < leastGrowth ? 1 : grown);
  return document::lay(id, at.x, at.y, angle).then(document::resize(id, size));
}

void Board::drawLanding(ui::Frame& frame) {
  for (const auto& [note, held] : hands_.all())
    if (held.lifted) drawLandingOf(frame, note, landingOf(note, held.place(), false));
  const auto put = frame.at(camera().place());
  for (const auto* drag : {&stageDrag_, &stepDrag_}) {
    if (!*drag || base::distance((*drag)->from, (*drag)->to) < touch::tapSlop) continue;
    const double x = camera().place().inverse()((*drag)->to).x;
    frame.draw({x - 2, 0, 4, layout_.size.h}, [&](ui::Canvas& canvas) {
      canvas.line({x, 2}, {x, layout_.size.h - 2}, frame.theme().accent, 1.6);
    });
  }
}

void Board::drawLandingOf(ui::Frame& frame, surface::CardRef note, const Landing& landing) {
  if (landing.where == Where::Onto) {
    const auto lies = lying(landing.onto);
    if (!lies || fans_.contains(Id<journey::Pile>{landing.onto.id})) return;
    const Size size = sizeOf(landing.onto);
    const Rect box = base::around({}, size).inset(-4);
    const auto put = frame.at(*lies);
    frame.draw(box.inset(-2), [&](ui::Canvas& canvas) { canvas.outline(box, frame.theme().accent, 1.6, 6); });
    return;
  }
  const auto* column = landing.where == Where::Step ? layout_.find(landing.step) : nullptr;
  if (column == nullptr) return;
  Rect next{}, add = column->add;
  if (surface::isA<journey::Note>(note)) {
    const auto own = layout_.notes.find(Id<journey::Note>{note.id});
    const auto* cell = layout_.find(Id<journey::Note>{landing.before});
    if (cell != nullptr) next = cell->box;
    if (own != layout_.notes.end()) add = column->lanes[own->second.lane].add;
  } else if (const auto* cell = layout_.find(Id<journey::Touchpoint>{landing.before})) {
    next = cell->box;
  }
  const auto put = frame.at(camera().place());
  // Notes lie below each other, those of a lane and of a single row beside each other.
  const bool beside = surface::isA<journey::Note>(note) || layout_.rows == 1;
  constexpr double half = BoardLayout::gap / 2 + 1;
  const Rect between =
      beside ? Rect{next.x - half, next.y, 2, next.h} : Rect{next.x, next.y - half, next.w, 2};
  const Rect target = next.empty() ? add : between;
  frame.draw(target.inset(-2), [&](ui::Canvas& canvas) {
    if (next.empty())
      surface::paintPlace(canvas, target.inset(2), "", true);
    else
      canvas.fill(target, frame.theme().accent, 1);
  });
}

} // namespace board
