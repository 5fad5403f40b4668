#include "steps/create/brainstorm/tray.hpp"

#include "document/ideas.hpp"
#include "journey/ideas.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using base::Transform;
using document::Draft;
using journey::Idea;
using look::Align;
using look::Weight;
using touch::Touch;

namespace {

constexpr std::size_t perPage = 3;
constexpr double air = 6, headHeight = 14, noteHeight = 52, gap = 6, row = 20;
constexpr double shallow = air + row + air, deep = shallow + noteHeight + gap + headHeight + gap;
constexpr double buttonWidth = 112;

} // namespace

double Tray::depth(const Pad& pad, bool sharing) const {
  const bool only = sharing && !giving_.contains(pad.participant) &&
                    journey::trayOf(room_.workshop(), pad.participant).empty();
  return only ? shallow : deep;
}

void Tray::draw(ui::Frame& frame, const Pad& pad, const Rect& box, bool sharing) {
  const look::Theme& theme = frame.theme();
  const Id<Participant> who = pad.participant;
  const std::size_t ideas = journey::trayOf(room_.workshop(), who).size();
  const Rect foot{box.x, box.bottom() - air - row, box.w, row};
  const Rect above{box.x, box.y + air, box.w, foot.y - gap - box.y - air};
  const bool giving = sharing && giving_.contains(who);
  if (giving) {
    drawGiving(frame, pad, above);
  } else if (above.h > noteHeight) {
    drawHead(frame, {above.x, above.y, above.w, headHeight}, ideas);
    drawIdeas(frame, pad, {above.x, above.bottom() - noteHeight, above.w, noteHeight}, sharing);
  }
  if (!sharing) {
    const std::string words =
        room_.say(ideas == 0 ? "brainstorm.tray_empty"_text : "brainstorm.tray_secret"_text);
    frame.draw(foot, [&](ui::Canvas& canvas) {
      canvas.text(words, foot, {theme.text, Weight::Regular, Align::Left, 1.15}, theme.secondInk);
    });
    return;
  }
  const Rect left{foot.x, foot.y, buttonWidth, row};
  if (ideas > 0 && !giving)
    ui::button(frame, {.name = pad.area + "/lay", .box = left, .label = room_.say("brainstorm.lay"_text)},
               [this, who, at = pad.place(Point{0, -Pad::depth})] { layAll(who, at); });
  else
    drawAdd(frame, pad, left);
  drawDots(frame, pad, {left.right() + gap, foot.y, foot.right() - left.right() - gap, row});
}

void Tray::drawHead(ui::Frame& frame, const Rect& box, std::size_t ideas) {
  const look::Theme& theme = frame.theme();
  frame.draw(box.inset(0, -4), [&](ui::Canvas& canvas) { // where pixels are coarse letters reach out of it
    canvas.icon(look::Icon::Locked, {box.x + 5, box.centre().y}, 10, theme.ink);
    canvas.label(room_.say("brainstorm.tray"_text), {box.x + 14, box.centre().y},
                 {theme.heading, Weight::Bold}, theme.ink);
    if (ideas > 0)
      canvas.label(room_.words->count("brainstorm.tray_count"_text, static_cast<long long>(ideas)),
                   {box.right(), box.centre().y}, {theme.text, Weight::Medium, Align::Right},
                   theme.secondInk);
  });
}

/// The newest page first: there the next one is written.
void Tray::drawIdeas(ui::Frame& frame, const Pad& pad, const Rect& places, bool sharing) {
  const Id<Participant> who = pad.participant;
  const std::vector<const Idea*> ideas = journey::trayOf(room_.workshop(), who);
  const std::size_t pages = ideas.size() / perPage + 1; // with a place for the next one
  const double turn = pages > 1 ? frame.theme().iconTarget + 2 : 0;
  std::size_t& before = before_[who];
  before = std::min(before, pages - 1);
  const std::size_t first = (pages - 1 - before) * perPage;
  const double width = (places.w - turn - (perPage - 1) * gap) / static_cast<double>(perPage);
  for (std::size_t i = first; i < std::min(ideas.size() + 1, first + perPage); ++i) {
    const Rect box{places.x + static_cast<double>(i - first) * (width + gap), places.y, width, places.h};
    if (i < ideas.size())
      drawIdea(frame, pad, *ideas[i], box, sharing);
    else
      drawAdd(frame, pad, box);
  }
  if (pages > 1)
    ui::iconButton(frame, pad.area + "/idea/more", look::Icon::Back,
                   {places.right() - turn / 2 + 1, places.centre().y}, room_.say("brainstorm.tray_more"_text),
                   [this, who, pages] { before_[who] = (before_[who] + 1) % pages; });
}

/// Face down: only a finger on it shows what it says, to whoever sits there.
void Tray::drawIdea(ui::Frame& frame, const Pad& pad, const Idea& idea, const Rect& box, bool sharing) {
  const look::Theme& theme = frame.theme();
  const auto id = idea.id;
  const std::string area = pad.area + "/idea/" + std::to_string(id.value);
  const bool away = std::ranges::any_of(held_, [&](const auto& held) { return held.second.idea == id; });
  const bool shown = frame.isPressed(area);
  frame.draw(surface::noteReach(box), [&](ui::Canvas& canvas) {
    if (away) return surface::paintPlace(canvas, box.inset(1), " ", false);
    if (shown)
      return surface::paintNote(canvas, box, {.text = idea.text, .foot = {}, .paper = theme.papers[0]});
    canvas.shadow(box, theme.noteCorner, 1.4);
    const look::Colour back = look::mixed(theme.papers[0], theme.ink, 0.1);
    canvas.fill(box, back, theme.noteCorner);
    if (pad.seat < 0) return;
    ui::seatSign(canvas, static_cast<std::size_t>(pad.seat), box.centre(), 9);
    canvas.disc(box.centre(), 9.5, look::faded(back, 0.35));
  });
  frame.area({.name = area,
              .box = box,
              .touch = [this, pad, id, sharing](const Touch& touch) { touchIdea(pad, id, touch, sharing); },
              .role = "note",
              .label = idea.text});
}

void Tray::drawAdd(ui::Frame& frame, const Pad& pad, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const std::string name = pad.area + "/idea/add", words = room_.say("brainstorm.write"_text);
  const bool enabled = !room_.document.readOnly(), pressed = frame.isPressed(name);
  frame.draw(box, [&](ui::Canvas& canvas) {
    if (pressed) canvas.fill(box, look::faded(theme.ink, 0.06), theme.noteCorner);
    surface::paintPlace(canvas, box.inset(1), " ", false);
    const look::TextStyle style{theme.text, Weight::Medium};
    const double sign = 11, width = std::min(canvas.measure(words, style).w, box.w - sign - 8);
    const double left = box.centre().x - (width + sign + 1) / 2;
    canvas.icon(look::Icon::Add, {left + sign / 2, box.centre().y}, sign, theme.ink);
    canvas.text(words, {left + sign + 1, box.y + 2, width + 0.5, box.h - 4}, style, theme.ink);
  });
  frame.area({.name = name,
              .box = box,
              .touch =
                  [this, who = pad.participant](const Touch& touch) {
                    if (touch.isTap()) room_.seats->write(who, Draft{.what = &document::text::newIdea});
                  },
              .role = "button",
              .label = words,
              .enabled = enabled});
}

void Tray::touchIdea(const Pad& pad, Id<Idea> id, const Touch& touch, bool sharing) {
  const Id<Participant> who = pad.participant;
  if (touch.phase == Touch::Phase::Ended || touch.phase == Touch::Phase::Cancelled)
    held_.erase(touch.contact);
  if (touch.isTap() && touch.duration < touch::holdTime) // held, it was only read
    return room_.seats->rewrite(who, &document::text::idea, id.value);
  if (!sharing || !touch.isDrag()) return;
  if (touch.phase == Touch::Phase::Moved) {
    held_[touch.contact] = {who, id, touch.position, room_.seats->facing(who)};
  } else if (touch.phase == Touch::Phase::Ended && board_.contains(touch.position)) {
    const IdeaSpot spot;
    room_.perform(who, document::shareIdea(id, spot.x, spot.y).then(board_.put(id, touch.position)),
                  touch.position);
  }
}

/// Each at the end of the column of what it lifts.
void Tray::layAll(Id<Participant> who, Point at) {
  std::vector<document::Deed> deeds;
  const std::vector<const Idea*> ideas = journey::trayOf(room_.workshop(), who);
  for (std::size_t i = 0; i < ideas.size(); ++i)
    deeds.push_back(document::shareIdea(
        ideas[i]->id, static_cast<double>(i + 1) / static_cast<double>(ideas.size() + 1), 1));
  if (!deeds.empty()) room_.perform(who, document::together(deeds), at);
}

void Tray::drawDots(ui::Frame& frame, const Pad& pad, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const std::int64_t left = journey::dotsLeft(room_.workshop(), pad.participant);
  const std::string words =
      left == 0 ? room_.say("brainstorm.no_dots"_text) : room_.say("brainstorm.drag_dots"_text);
  const auto seat = static_cast<std::size_t>(std::max(0, pad.seat));
  constexpr double radius = 6.5, pitch = 14.5;
  const auto shown =
      std::clamp<std::int64_t>(room_.brief().dots, 1, static_cast<std::int64_t>(box.w / pitch));
  const double width = static_cast<double>(shown) * pitch;
  const Rect dots{box.right() - width, box.y, width, box.h};
  frame.draw(dots.inset(-2), [&](ui::Canvas& canvas) {
    if (frame.isPressed(pad.area + "/dot")) canvas.fill(dots, look::faded(theme.ink, 0.06), box.h / 2);
    for (std::int64_t i = 0; i < shown; ++i) {
      const Point at{dots.x + (static_cast<double>(i) + 0.5) * pitch, dots.centre().y};
      if (i < left) {
        ui::seatSign(canvas, seat, at, radius);
        continue;
      }
      constexpr int dashes = 10;
      for (int k = 0; k < dashes; ++k)
        canvas.arc(at, radius - 1, k * 2 * base::pi / dashes, (k + 0.55) * 2 * base::pi / dashes, theme.quiet,
                   0.9);
    }
  });
  frame.area({.name = pad.area + "/dot",
              .box = dots,
              .touch = [this, pad](const Touch& touch) { touchDot(pad, touch); },
              .role = "dot",
              .label = words,
              .value = std::to_string(left),
              .enabled = left > 0});
}

/// The shared ideas, to give each a dot by a tap.
void Tray::drawGiving(ui::Frame& frame, const Pad& pad, const Rect& box) {
  const Id<Participant> who = pad.participant;
  const std::vector<const Idea*> ideas = journey::sharedIdeas(room_.workshop());
  constexpr std::size_t columns = 2, rows = 3, perScreen = columns * rows;
  constexpr double turn = 20, space = 3;
  const std::size_t pages = std::max<std::size_t>(1, (ideas.size() + perScreen - 1) / perScreen);
  std::size_t& page = givingPage_[who];
  page = std::min(page, pages - 1);
  const double width = (box.w - (pages > 1 ? turn : 0)) / columns, height = box.h / rows;
  for (std::size_t i = page * perScreen; i < std::min(ideas.size(), (page + 1) * perScreen); ++i) {
    const auto column = static_cast<double>(i % columns), line = static_cast<double>(i % perScreen / columns);
    const Id<Idea> idea = ideas[i]->id;
    const auto mine = std::ranges::count_if(room_.workshop().dots, [&](const journey::Dot& dot) {
      return !dot.gone && dot.idea == idea && dot.participant == who;
    });
    ui::button(frame,
               {.name = pad.area + "/dot/" + std::to_string(idea.value),
                .box = {box.x + column * width, box.y + line * height, width - space, height - space},
                .label = ideas[i]->text,
                .on = mine > 0,
                .value = std::to_string(mine),
                .role = "choice"},
               [this, who, idea, at = pad.place(Point{0, -Pad::depth})] { giveDot(who, idea, at); });
  }
  if (pages > 1)
    ui::iconButton(frame, pad.area + "/dot/more", look::Icon::Forward,
                   {box.right() - turn / 2, box.centre().y}, room_.say("brainstorm.tray_more"_text),
                   [this, who, pages] { givingPage_[who] = (givingPage_[who] + 1) % pages; });
}

void Tray::giveDot(Id<Participant> who, Id<Idea> idea, Point at) {
  room_.perform(who, document::giveDot(who, idea), at);
}

void Tray::touchDot(const Pad& pad, const Touch& touch) {
  const Id<Participant> who = pad.participant;
  if (touch.isTap() && giving_.erase(who) == 0) giving_.insert(who);
  if (!touch.isDrag() && touch.phase == Touch::Phase::Ended) return;
  if (touch.phase == Touch::Phase::Ended || touch.phase == Touch::Phase::Cancelled)
    held_.erase(touch.contact);
  if (touch.phase == Touch::Phase::Moved && touch.isDrag())
    held_[touch.contact] = {who, {}, touch.position, room_.seats->facing(who)};
  if (touch.phase != Touch::Phase::Ended) return;
  if (const Id<Idea> idea = board_.at(touch.position)) giveDot(who, idea, touch.position);
}

void Tray::aim() {
  for (const auto& [contact, held] : held_)
    if (held.idea) board_.aim(held.at);
}

void Tray::drawHeld(ui::Frame& frame) {
  for (const auto& [contact, held] : held_) {
    const auto put = frame.at(Transform::placed(held.at, held.facing));
    const Participant* person = room_.workshop().participants.find(held.who);
    const Idea* idea = room_.workshop().ideas.find(held.idea);
    const Rect box = base::around({}, board_.noteSize());
    frame.draw(surface::noteReach(box), [&](ui::Canvas& canvas) {
      if (idea != nullptr)
        surface::paintNote(
            canvas, box, {.text = idea->text, .foot = {}, .paper = frame.theme().papers[0], .lifted = true});
      else if (person != nullptr && person->seat >= 0)
        ui::seatSign(canvas, static_cast<std::size_t>(person->seat), {0, -14}, 9);
    });
  }
}

} // namespace steps
