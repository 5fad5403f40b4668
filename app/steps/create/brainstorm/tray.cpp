#include "steps/create/brainstorm/tray.hpp"

#include "document/ideas.hpp"
#include "journey/ideas.hpp"
#include "steps/board/note_paper.hpp"
#include "steps/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using base::Point;
using base::Transform;
using document::Draft;
using journey::Idea;
using touch::Touch;

namespace {

constexpr std::size_t perPage = 3;
constexpr double noteWidth = 68, noteHeight = 52, gap = 6;

} // namespace

void Tray::draw(ui::Frame& frame, const Pad& pad, const Rect& box, bool sharing) {
  const look::Theme& theme = frame.theme();
  const Id<Participant> who = pad.participant;
  ui::button(frame,
             {.name = pad.area + "/idea/add",
              .box = {box.x, box.y + 8, 110, 20},
              .label = room_.say("brainstorm.write"_text),
              .emphasis = sharing ? ui::Emphasis::Normal : ui::Emphasis::Primary,
              .icon = look::Icon::Add,
              .enabled = !room_.document.readOnly()},
             [this, who] { room_.seats->write(who, Draft{.what = Draft::What::NewIdea}); });
  if (sharing) drawDots(frame, pad, {box.x + 118, box.y + 8, box.w - 118, 20});

  if (sharing && giving_.contains(who)) return drawGiving(frame, pad, {box.x, box.y + 36, box.w, depth - 40});
  const std::vector<const Idea*> ideas = journey::trayOf(room_.workshop(), who);
  const std::size_t pages = std::max<std::size_t>(1, (ideas.size() + perPage - 1) / perPage);
  std::size_t& page = page_[who];
  page = std::min(page, pages - 1);
  const Rect row{box.x, box.y + 36, box.w, noteHeight};
  if (ideas.empty()) {
    frame.draw(row, [&](ui::Canvas& canvas) {
      canvas.text(room_.say(sharing ? "brainstorm.tray_shared"_text : "brainstorm.tray_empty"_text),
                  row.inset(4), {theme.text, look::Weight::Regular, look::Align::Centre}, theme.secondInk);
    });
    return;
  }
  for (std::size_t i = page * perPage; i < std::min(ideas.size(), (page + 1) * perPage); ++i)
    drawIdea(frame, pad, *ideas[i],
             {row.x + static_cast<double>(i % perPage) * (noteWidth + gap), row.y, noteWidth, noteHeight},
             sharing);
  const Rect foot{box.x, row.bottom() + 4, box.w, 18};
  frame.draw(foot, [&](ui::Canvas& canvas) {
    canvas.text(room_.say(sharing ? "brainstorm.tray_drag"_text : "brainstorm.tray_secret"_text),
                {foot.x, foot.y, foot.w - 30, foot.h}, {theme.small, look::Weight::Regular}, theme.secondInk);
  });
  if (pages > 1)
    ui::iconButton(frame, pad.area + "/idea/more", look::Icon::Forward, {foot.right() - 9, foot.y + 8},
                   room_.say("brainstorm.tray_more"_text),
                   [this, who, pages] { page_[who] = (page_[who] + 1) % pages; });
}

void Tray::drawIdea(ui::Frame& frame, const Pad& pad, const Idea& idea, const Rect& box, bool sharing) {
  const auto id = idea.id;
  const bool away = std::ranges::any_of(held_, [&](const auto& held) { return held.second.idea == id; });
  frame.draw(noteReach(box), [&](ui::Canvas& canvas) {
    if (away)
      paintPlace(canvas, box.inset(1), "", false);
    else
      paintNote(canvas, box, {.text = idea.text, .foot = {}, .paper = frame.theme().papers[0]});
  });
  frame.area({.name = pad.area + "/idea/" + std::to_string(id.value),
              .box = box,
              .touch = [this, pad, id, sharing](const Touch& touch) { touchIdea(pad, id, touch, sharing); },
              .role = "note",
              .label = idea.text});
}

void Tray::touchIdea(const Pad& pad, Id<Idea> id, const Touch& touch, bool sharing) {
  const Id<Participant> who = pad.participant;
  if (touch.phase == Touch::Phase::Ended || touch.phase == Touch::Phase::Cancelled)
    held_.erase(touch.contact);
  if (touch.isTap()) return room_.seats->rewrite(who, Draft::What::Idea, id.value);
  if (!sharing || !touch.isDrag()) return;
  if (touch.phase == Touch::Phase::Moved) {
    held_[touch.contact] = {who, id, touch.position, room_.seats->facing(who)};
  } else if (touch.phase == Touch::Phase::Ended && board_.contains(touch.position)) {
    const Point at = board_.toShare(board_.besideOthers(touch.position, id));
    const double angle = base::degrees(room_.seats->facing(who)); // it goes on facing its author
    room_.perform(who, document::shareIdea(id, at.x, at.y).then(document::moveIdea(id, at.x, at.y, angle)),
                  touch.position);
  }
}

void Tray::drawDots(ui::Frame& frame, const Pad& pad, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const std::int64_t left = journey::dotsLeft(room_.workshop(), pad.participant);
  const std::string words =
      left == 0 ? room_.say("brainstorm.no_dots"_text) : room_.say("brainstorm.drag_dots"_text);
  const auto seat = static_cast<std::size_t>(std::max(0, pad.seat));
  const auto shown = static_cast<std::size_t>(std::min<std::int64_t>(left, 6));
  const double pitch = 13;
  frame.draw(box.inset(-2), [&](ui::Canvas& canvas) {
    for (std::size_t i = 0; i < shown; ++i)
      ui::seatSign(canvas, seat, {box.x + 8 + static_cast<double>(i) * pitch, box.centre().y}, 6);
    const double x = box.x + 4 + static_cast<double>(shown) * pitch;
    canvas.text(words, {x, box.y, box.right() - x, box.h}, {theme.small, look::Weight::Medium},
                theme.secondInk);
  });
  frame.area({.name = pad.area + "/dot",
              .box = {box.x, box.y, std::max(20.0, static_cast<double>(shown) * pitch + 4), box.h},
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
    const auto column = static_cast<double>(i % columns), row = static_cast<double>(i % perScreen / columns);
    const Id<Idea> idea = ideas[i]->id;
    const auto mine = std::ranges::count_if(room_.workshop().dots, [&](const journey::Dot& dot) {
      return !dot.gone && dot.idea == idea && dot.participant == who;
    });
    ui::button(frame,
               {.name = pad.area + "/dot/" + std::to_string(idea.value),
                .box = {box.x + column * width, box.y + row * height, width - space, height - space},
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

void Tray::drawHeld(ui::Frame& frame) {
  for (const auto& [contact, held] : held_) {
    const auto put = frame.at(Transform::placed(held.at, held.facing));
    const Participant* person = room_.workshop().participants.find(held.who);
    const Idea* idea = room_.workshop().ideas.find(held.idea);
    const Rect box = base::around({}, {IdeasBoard::noteWidth, IdeasBoard::noteHeight});
    frame.draw(noteReach(box), [&](ui::Canvas& canvas) {
      if (idea != nullptr)
        paintNote(canvas, box,
                  {.text = idea->text, .foot = {}, .paper = frame.theme().papers[0], .lifted = true});
      else if (person != nullptr && person->seat >= 0)
        ui::seatSign(canvas, static_cast<std::size_t>(person->seat), {0, -14}, 9);
    });
  }
}

} // namespace steps
