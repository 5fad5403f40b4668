#include "steps/create/brainstorm/ideas_board.hpp"

#include "document/ideas.hpp"
#include "journey/ideas.hpp"
#include "steps/board/menu.hpp"
#include "steps/board/note_paper.hpp"
#include "steps/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

using namespace language::literals;
using base::Point;
using base::Transform;
using document::Draft;
using journey::Idea;
using look::Icon;
using Kind = NoteRef::Kind;

namespace {

constexpr Rect note{-IdeasBoard::noteWidth / 2, -IdeasBoard::noteHeight / 2, IdeasBoard::noteWidth,
                    IdeasBoard::noteHeight};

NoteRef refOf(Id<Idea> idea) { return {Kind::Touchpoint, idea.value}; }
std::string areaOf(Id<Idea> idea) { return "idea/" + std::to_string(idea.value); }

} // namespace

void IdeasBoard::clear() {
  hands_.clear();
  menus_.clear();
}

void IdeasBoard::draw(ui::Frame& frame, const Rect& sheet) {
  sheet_ = sheet;
  now_ = frame.now();
  const auto ideas = journey::sharedIdeas(room_.workshop());
  // Many ideas lie smaller, so that all stay on the sheet and touchable.
  const double room = sheet.w * sheet.h /
                      (noteWidth * noteHeight * 1.9 * std::max<double>(1, static_cast<double>(ideas.size())));
  scale_ = std::clamp(std::sqrt(room), 0.45, 1.0);
  std::vector<const Idea*> lowestFirst = ideas;
  std::ranges::sort(lowestFirst, [](const Idea* a, const Idea* b) { return a->rank < b->rank; });
  for (const Idea* idea : lowestFirst)
    if (hands_.held(refOf(idea->id)) == nullptr) drawIdea(frame, *idea);
  for (const Idea* idea : lowestFirst)
    if (hands_.held(refOf(idea->id)) != nullptr) drawIdea(frame, *idea);
  const auto open = menus_;
  for (const auto& [idea, menu] : open) drawMenuOf(frame, idea);
}

Transform IdeasBoard::lying(const Idea& idea) const {
  const double w = noteWidth * scale_ / 2, h = noteHeight * scale_ / 2;
  const Point at{
      std::clamp(sheet_.x + idea.x * sheet_.w, sheet_.x + w, std::max(sheet_.x + w, sheet_.right() - w)),
      std::clamp(sheet_.y + idea.y * sheet_.h, sheet_.y + h, std::max(sheet_.y + h, sheet_.bottom() - h))};
  return Transform::placed(at, base::radians(idea.angle)) * Transform::scaling(scale_);
}

Point IdeasBoard::toShare(Point place) const {
  return {std::clamp((place.x - sheet_.x) / sheet_.w, 0.0, 1.0),
          std::clamp((place.y - sheet_.y) / sheet_.h, 0.0, 1.0)};
}

Id<Idea> IdeasBoard::at(Point place) const {
  for (const Idea* idea : journey::sharedIdeas(room_.workshop()))
    if (note.inset(-6).contains(lying(*idea).inverse()(place))) return idea->id;
  return {};
}

void IdeasBoard::drawIdea(ui::Frame& frame, const Idea& idea) {
  const look::Theme& theme = frame.theme();
  const Hands::Held* held = hands_.held(refOf(idea.id));
  Transform place = lying(idea);
  if (held != nullptr)
    place = held->place();
  else if (const auto gliding = hands_.gliding(refOf(idea.id), place, frame.now(), theme.calm))
    place = *gliding, frame.again();
  std::string lifts;
  for (const auto* touchpoint : journey::liftedBy(room_.workshop(), idea.id))
    lifts += (lifts.empty() ? "→ " : ", ") + touchpoint->text;
  const bool passed = journey::verdictOf(room_.workshop(), idea.id) == journey::Verdict::Passed;
  const auto put = frame.at(place);
  frame.draw(noteReach(note), [&](ui::Canvas& canvas) {
    paintNote(canvas, note,
              {.text = idea.text,
               .foot = lifts,
               .paper = theme.papers[0],
               .lifted = held != nullptr && held->lifted});
    if (passed) canvas.outline(note, theme.accent, 1.6, theme.noteCorner);
  });
  const auto id = idea.id;
  frame.area({.name = areaOf(id),
              .box = note,
              .touch = [this, id](const touch::Touch& touch) { touchIdea(id, touch); },
              .role = "note",
              .label = idea.text,
              .value = std::to_string(journey::dotsOn(room_.workshop(), id))});
  drawDots(frame, idea);
}

void IdeasBoard::drawDots(ui::Frame& frame, const Idea& idea) {
  const journey::Workshop& workshop = room_.workshop();
  std::vector<const journey::Dot*> dots;
  for (const journey::Dot& dot : workshop.dots)
    if (!dot.gone && dot.idea == idea.id) dots.push_back(&dot);
  if (dots.empty()) return;
  const double pitch = std::min(13.0, (noteWidth - 8) / static_cast<double>(dots.size()));
  const double left = -pitch * static_cast<double>(dots.size() - 1) / 2;
  for (std::size_t i = 0; i < dots.size(); ++i) {
    const Participant* by = workshop.participants.find(dots[i]->participant);
    const Point at{left + static_cast<double>(i) * pitch, note.bottom() + 5}; // its words stay free
    frame.draw(base::around(at, {15, 15}), [&](ui::Canvas& canvas) {
      canvas.disc(at, 6.8, frame.theme().paper);
      if (by != nullptr && by->seat >= 0)
        ui::seatSign(canvas, static_cast<std::size_t>(by->seat), at, 6);
      else
        canvas.disc(at, 6, frame.theme().secondInk);
    });
    const auto id = idea.id;
    const auto who = dots[i]->participant;
    // A dot is taken back by dragging it off its note.
    frame.area({.name = areaOf(id) + "/dot/" + std::to_string(i + 1),
                .box = base::around(at, {13, 13}),
                .touch =
                    [this, id, who](const touch::Touch& touch) {
                      if (touch.phase != touch::Touch::Phase::Ended || touch.travel < 25 ||
                          this->at(touch.position) == id)
                        return;
                      room_.perform(who, document::takeDot(who, id), touch.position);
                    },
                .role = "dot",
                .label = by == nullptr ? std::string{} : by->name});
  }
}

Point IdeasBoard::besideOthers(Point place, Id<Idea> id) const {
  const double least = 20 * scale_; // millimetres of a note that are seen
  const Rect inner = sheet_.inset(noteWidth * scale_ / 2, noteHeight * scale_ / 2);
  const auto onSheet = [&](Point at) {
    return Point{std::clamp(at.x, inner.x, std::max(inner.x, inner.right())),
                 std::clamp(at.y, inner.y, std::max(inner.y, inner.bottom()))};
  };
  const auto isFree = [&](Point at) {
    return std::ranges::none_of(journey::sharedIdeas(room_.workshop()), [&](const Idea* other) {
      return other->id != id && base::distance(lying(*other)(Point{}), at) < least;
    });
  };
  constexpr int ways = 8, rings = 12;
  for (int ring = 0; ring <= rings; ++ring)
    for (int way = 0; way < ways; ++way) {
      const double angle = 2 * base::pi * way / ways;
      const Point at = onSheet(place + Point{std::cos(angle), std::sin(angle)} * (ring * least));
      if (isFree(at)) return at;
    }
  return place;
}

bool IdeasBoard::isHeld(Id<Idea> id) const { return hands_.isHeld(refOf(id)); }

void IdeasBoard::touchIdea(Id<Idea> id, const touch::Touch& touch) {
  const Idea* idea = room_.workshop().ideas.find(id);
  if (idea == nullptr) return;
  const Hands::Answer answer = hands_.feed(refOf(id), touch, lying(*idea));
  switch (answer.after) {
  case Hands::After::Holding: return;
  case Hands::After::Cancelled: hands_.glide(refOf(id), answer.place, now_); return;
  case Hands::After::Tapped:
    if (menus_.erase(id) == 0) menus_[id] = {touch.position, room_.seats->nearest(touch.position), false};
    return;
  case Hands::After::Dropped: drop(id, answer.start, answer.place); return;
  }
}

void IdeasBoard::drop(Id<Idea> id, const Transform& start, const Transform& place) {
  menus_.erase(id);
  const Point at = place(Point{});
  const double turned = std::remainder(base::degrees(place.angle() - start.angle()), 360.0);
  const double angle =
      std::remainder(room_.workshop().ideas.find(id)->angle + (std::abs(turned) < 4 ? 0 : turned), 360.0);
  const Point kept = toShare(besideOthers(at, id));
  if (sheet_.inset(-20).contains(at))
    room_.perform(room_.seats->nearest(at), document::moveIdea(id, kept.x, kept.y, angle), at);
  hands_.glide(refOf(id), place, now_);
}

void IdeasBoard::drawMenuOf(ui::Frame& frame, Id<Idea> id) {
  const Idea* idea = room_.workshop().ideas.find(id);
  if (idea == nullptr || idea->gone || !idea->shared) {
    menus_.erase(id);
    return;
  }
  const Open open = menus_.at(id);
  const double facing = open.facing;
  const Transform place = lying(*idea);
  if (open.links) return drawLinks(frame, id, facing);
  const double to = std::remainder(idea->angle + 45, 360.0), x = idea->x, y = idea->y;
  const auto act = [this, by = open.by](const document::Deed& deed) {
    return [=, this] { room_.perform(by, deed); };
  };
  drawMenu(frame, {.area = areaOf(id),
                   .at = place(Point{}),
                   .clearance = noteHeight * scale_ / 2,
                   .facing = facing,
                   .entries = {{"edit", Icon::Edit, room_.say("map.menu.edit"_text),
                                [this, id, open] {
                                  room_.seats->askAgain(Draft::What::Idea, id.value, {}, open.at);
                                  menus_.erase(id);
                                }},
                               {"link", Icon::Link, room_.say("brainstorm.link"_text),
                                [this, id] { menus_.at(id).links = true; }},
                               {"turn", Icon::TurnRight, room_.say("map.menu.turn"_text),
                                act(document::moveIdea(id, x, y, to))},
                               {"bin", Icon::Bin, room_.say("map.menu.bin"_text), act(document::binIdea(id))},
                               {"close", Icon::Close, room_.say("map.menu.close"_text),
                                [this, id] { menus_.erase(id); }}}});
}

void IdeasBoard::drawLinks(ui::Frame& frame, Id<Idea> id, double facing) {
  const journey::Workshop& workshop = room_.workshop();
  std::vector<const journey::Touchpoint*> offered;
  const auto all = room_.outline().journeyOrder();
  std::ranges::copy_if(all, std::back_inserter(offered),
                       [](const auto* touchpoint) { return touchpoint->picked; });
  if (offered.empty()) offered = all; // nothing was picked: the idea may lift any touchpoint
  constexpr std::size_t most = 23;
  if (offered.size() > most) offered.resize(most);
  const auto lifted = journey::liftedBy(workshop, id);
  std::vector<MenuEntry> entries;
  for (const auto* touchpoint : offered) {
    const bool on = std::ranges::find(lifted, touchpoint) != lifted.end();
    entries.push_back(
        {.name = "link/" + std::to_string(touchpoint->id.value),
         .icon = on ? Icon::Done : Icon::Link,
         .label = touchpoint->text,
         .act = [this, id, on,
                 to = touchpoint->id] { room_.perform(menus_.at(id).by, document::linkIdea(id, to, !on)); },
         .on = on,
         .colour = frame.theme().accent});
  }
  entries.push_back({"about", Icon::TurnLeft, room_.say("map.menu.about"_text),
                     [this, id] { menus_.at(id).facing = room_.seats->nextFacing(menus_.at(id).facing); }});
  entries.push_back(
      {"close", Icon::Close, room_.say("map.menu.close"_text), [this, id] { menus_.erase(id); }});
  drawMenu(frame, {.area = areaOf(id),
                   .at = lying(*workshop.ideas.find(id))(Point{}),
                   .clearance = noteHeight * scale_ / 2,
                   .facing = facing,
                   .entries = std::move(entries)});
}

} // namespace steps
