#include "steps/create/brainstorm/ideas_board.hpp"

#include "document/ideas.hpp"
#include "journey/ideas.hpp"
#include "steps/create/brainstorm/column_head.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

using namespace language::literals;
using base::Transform;
using journey::Idea;
using look::Weight;

namespace {

constexpr double largestLetters = 14; // capitals on the largest notes

using surface::refOf;
std::string areaOf(Id<Idea> idea) { return "idea/" + std::to_string(idea.value); }
look::TextStyle styleOf(double cap) {
  return {cap, Weight::Medium, look::Align::Centre, surface::noteLeading};
}
Rect wordsIn(const Rect& note) { return note.inset(std::min(6.0, note.w * 0.05), 3); }

} // namespace

void IdeasBoard::clear() {
  hands_.clear();
  menus_.clear();
  thrown_.fold();
}

void IdeasBoard::draw(ui::Frame& frame, const Rect& area, const Rect& bin) {
  now_ = frame.now();
  layOut(frame, area);
  for (const auto& [note, held] : hands_.all()) aim(held.place()(Point{}));
  drawColumns(frame);
  for (const bool held : {false, true})
    for (const IdeaColumn& column : columns_)
      for (const Idea* idea : column.ideas)
        if ((hands_.held(refOf(idea->id)) != nullptr) == held) drawIdea(frame, column, *idea);
  drawBin(frame, bin);
  const auto menus = menus_.all(); // a copy: an entry's function may close its menu
  for (const auto& [menuArea, open] : menus) drawMenuOf(frame, menuArea, open);
}

void IdeasBoard::layOut(ui::Frame& frame, const Rect& area) {
  const look::Theme& theme = frame.theme();
  area_ = area;
  columns_ = ideaColumns(room_.workshop(), room_.outline(), room_.results());
  std::vector<std::size_t> counts;
  for (const IdeaColumn& column : columns_) counts.push_back(column.ideas.size());
  const double letters = ui::letters(frame, theme.text);
  shelf_ = std::max(14.0, 1.25 * letters + 1);
  double head = 0;
  const auto place = [&] {
    layout_ = ColumnsLayout(counts, area, {.head = head, .foot = isFarRead() ? head : 0, .shelf = shelf_});
  };
  place();
  // All heads are as high as the narrowest column needs; a higher one can make columns narrower again.
  constexpr int tries = 3;
  for (int i = 0; i < tries && columns_.size() > 1; ++i) {
    const double before = head;
    for (std::size_t k = 0; k < columns_.size(); ++k)
      head = std::max(head, columnHeadHeight(frame, layout_.box(k).w));
    if (head == before) break;
    place();
  }
  lies_.clear();
  for (std::size_t i = 0; i < columns_.size(); ++i)
    for (std::size_t k = 0; k < columns_[i].ideas.size(); ++k)
      lies_[columns_[i].ideas[k]->id] = layout_.note(i, k);
  // One size of letters for all whose words fit in it, the larger the better.
  const Rect words = wordsIn(note());
  frame.measure([&](ui::Canvas& canvas) {
    cap_ = std::clamp(layout_.noteSize().h * 0.13, theme.heading, largestLetters);
    for (const auto& [id, box] : lies_) {
      const double fits = canvas.fitted(room_.workshop().ideas.find(id)->text, words, styleOf(cap_));
      cap_ = std::max(theme.heading, std::min(cap_, fits));
    }
  });
}

Transform IdeasBoard::lying(Id<Idea> id) const {
  const auto at = lies_.find(id);
  return Transform::translation(at == lies_.end() ? area_.centre() : at->second.centre());
}

Id<Idea> IdeasBoard::at(Point place) const {
  for (const auto& [id, box] : lies_)
    if (Rect{box.x, box.y, box.w, box.h + shelf_}.inset(-3).contains(place)) return id;
  return {};
}

document::Deed IdeasBoard::put(Id<Idea> id, Point place) const {
  const std::size_t to = layout_.columnAt(place);
  const IdeaColumn& column = columns_[to];
  std::vector<const Idea*> others = column.ideas;
  const auto own = std::ranges::find(others, id, &Idea::id);
  std::size_t at = layout_.placeAt(to, place);
  if (own != others.end()) {
    // What lies behind it moves up when it is taken away.
    if (static_cast<std::size_t>(own - others.begin()) < at) --at;
    others.erase(own);
  }
  at = std::min(at, others.size());
  const IdeaSpot spot =
      spotBetween(at == 0 ? nullptr : others[at - 1], at == others.size() ? nullptr : others[at]);
  document::Deed deed = document::moveIdea(id, spot.x, spot.y, 0); // it turns to the sheet
  // It lifts what it lies under, and no longer what would keep it under an earlier head.
  const auto lifted = journey::liftedBy(room_.workshop(), id);
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const journey::Touchpoint* touchpoint = columns_[i].touchpoint;
    if (touchpoint == nullptr) continue;
    const bool lifts = std::ranges::find(lifted, touchpoint) != lifted.end(), here = i == to;
    const bool home = std::ranges::find(columns_[i].ideas, id, &Idea::id) != columns_[i].ideas.end();
    if (here && !lifts) deed = deed.then(document::linkIdea(id, touchpoint->id, true));
    if (!here && lifts && (home || i < to)) deed = deed.then(document::linkIdea(id, touchpoint->id, false));
  }
  return deed;
}

void IdeasBoard::drawIdea(ui::Frame& frame, const IdeaColumn& column, const Idea& idea) {
  const look::Theme& theme = frame.theme();
  const surface::CardRef ref = refOf(idea.id);
  const surface::Hands::Held* held = hands_.held(ref);
  Transform place = lying(idea.id);
  if (held != nullptr)
    place = held->place();
  else if (const auto gliding = hands_.gliding(ref, place, frame.now(), theme.calm))
    place = *gliding, frame.again();
  else // others make room
    place = Transform::translation(frame.ease(areaOf(idea.id), place(Point{}), theme.calm));
  const bool passed = journey::verdictOf(room_.workshop(), idea.id) == journey::Verdict::Passed;
  const bool lifted = held != nullptr && held->lifted;
  const Rect box = note();
  const auto put = frame.at(place);
  frame.draw(surface::noteReach(box), [&](ui::Canvas& canvas) {
    canvas.shadow(box, theme.noteCorner, lifted ? 4.5 : 1.4);
    canvas.fill(box, theme.papers[0], theme.noteCorner);
    if (passed) canvas.outline(box, theme.accent, 1.6, theme.noteCorner);
    canvas.text(idea.text, wordsIn(box), styleOf(cap_), theme.ink);
  });
  const auto id = idea.id;
  frame.area({.name = areaOf(id),
              .box = box,
              .touch = [this, id](const touch::Touch& touch) { touchIdea(id, touch); },
              .role = "note",
              .label = idea.text,
              .value = std::to_string(journey::dotsOn(room_.workshop(), id))});
  drawShelf(frame, column, idea);
}

/// Under its paper: the dots and how many there are; at the right what else the idea lifts.
void IdeasBoard::drawShelf(ui::Frame& frame, const IdeaColumn& column, const Idea& idea) {
  const look::Theme& theme = frame.theme();
  const journey::Workshop& workshop = room_.workshop();
  std::vector<const journey::Dot*> dots;
  for (const journey::Dot& dot : workshop.dots)
    if (!dot.gone && dot.idea == idea.id) dots.push_back(&dot);
  std::string further;
  const auto lifted = journey::liftedBy(workshop, idea.id);
  const auto order = room_.outline().journeyOrder();
  for (std::size_t i = 0; i < order.size(); ++i)
    if (order[i] != column.touchpoint && std::ranges::find(lifted, order[i]) != lifted.end())
      further += (further.empty() ? "+ " : ", ") + std::to_string(i + 1);
  if (dots.empty() && further.empty()) return;

  const Rect shelf{note().x, note().bottom() + 1, note().w, shelf_ - 1};
  const std::string number = std::to_string(dots.size());
  const look::TextStyle count{theme.heading, Weight::SemiBold};
  const double radius = shelf.h / 2 - 0.8;
  double counted = 0, aside = 0;
  frame.measure([&](ui::Canvas& canvas) {
    counted = canvas.measure(number, count).w + 4;
    aside = further.empty() ? 0 : canvas.measure(further, {theme.text, Weight::Medium}).w + 4;
  });
  const double room = shelf.w - counted - 2 * radius;
  if (aside > 0.5 * room) aside = 0; // the dots come first
  const double pitch =
      std::min(2 * radius + 0.8,
               std::max(1.0, room - aside) / static_cast<double>(std::max<std::size_t>(1, dots.size() - 1)));
  const double last =
      shelf.x + radius + pitch * static_cast<double>(std::max<std::size_t>(1, dots.size()) - 1);
  frame.draw(shelf, [&](ui::Canvas& canvas) {
    if (!dots.empty()) canvas.label(number, {last + radius + 4, shelf.centre().y}, count, theme.ink);
    if (aside > 0)
      canvas.label(further, {shelf.right(), shelf.centre().y},
                   {theme.text, Weight::Medium, look::Align::Right}, theme.secondInk);
  });
  for (std::size_t i = 0; i < dots.size(); ++i)
    drawDot(frame, *dots[i], i + 1, {shelf.x + radius + pitch * static_cast<double>(i), shelf.centre().y},
            radius);
}

/// A dot is taken back by dragging it off its idea.
void IdeasBoard::drawDot(ui::Frame& frame, const journey::Dot& dot, std::size_t number, Point at,
                         double radius) {
  const Participant* by = room_.workshop().participants.find(dot.participant);
  const Rect box = base::around(at, {2 * radius, 2 * radius});
  frame.draw(box.inset(-1), [&](ui::Canvas& canvas) {
    canvas.disc(at, radius + 0.8, frame.theme().paper);
    if (by != nullptr && by->seat >= 0)
      ui::seatSign(canvas, static_cast<std::size_t>(by->seat), at, radius);
    else
      canvas.disc(at, radius, frame.theme().secondInk);
  });
  const auto id = dot.idea;
  const auto who = dot.participant;
  frame.area({.name = areaOf(id) + "/dot/" + std::to_string(number),
              .box = box,
              .touch =
                  [this, id, who](const touch::Touch& touch) {
                    constexpr double away = 25; // millimetres
                    if (touch.phase != touch::Touch::Phase::Ended || touch.travel < away ||
                        this->at(touch.position) == id)
                      return;
                    room_.perform(who, document::takeDot(who, id), touch.position);
                  },
              .role = "dot",
              .label = by == nullptr ? std::string{} : by->name});
}

bool IdeasBoard::isHeld(Id<Idea> id) const { return hands_.isHeld(refOf(id)); }

void IdeasBoard::touchIdea(Id<Idea> id, const touch::Touch& touch) {
  if (room_.workshop().ideas.find(id) == nullptr) return;
  const surface::Hands::Answer answer = hands_.feed(refOf(id), touch, lying(id));
  switch (answer.after) {
  case surface::Hands::After::Holding: return;
  case surface::Hands::After::Cancelled: hands_.glide(refOf(id), answer.place, now_); return;
  case surface::Hands::After::Tapped:
    menus_.toggle(areaOf(id),
                  {.card = refOf(id), .at = touch.position, .by = room_.seats->nearest(touch.position)});
    return;
  case surface::Hands::After::Dropped: drop(id, answer.place); return;
  }
}

void IdeasBoard::drop(Id<Idea> id, const Transform& place) {
  menus_.close(areaOf(id));
  const Point at = place(Point{});
  const auto who = room_.seats->nearest(at);
  if (isOverBin(at))
    room_.perform(who, document::binIdea(id), at);
  else if (area_.inset(-20).contains(at))
    room_.perform(who, put(id, at), at);
  hands_.glide(refOf(id), place, now_);
}

} // namespace steps
