// How seats look: tabs, pads, the line of text and the keys.
#include "steps/seats/seat_habits.hpp"
#include "steps/seats/seats.hpp"
#include "steps/step.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

using namespace language::literals;
using document::Draft;
using look::Align;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double menuDepth = 84;
constexpr double doneHeight = 20; // in place of the letters, where people write with keys of their own

bool hasChannel(Draft::What what) {
  return what == Draft::What::NewTouchpoint || what == Draft::What::NewLoose;
}

/// The pad's place on its way: pads that make room for others glide.
base::Transform onTheWay(ui::Frame& frame, const Pad& pad, double seconds) {
  const Point at = frame.ease(pad.area + "/at", pad.place(Point{}), seconds);
  const double angle = pad.place.angle();
  const Point way = frame.ease(pad.area + "/way", Point{std::cos(angle), std::sin(angle)}, seconds);
  const double scale = frame.ease(pad.area + "/scale", pad.place.scale(), seconds);
  return base::Transform::placed(at, std::atan2(way.y, way.x)) * base::Transform::scaling(scale);
}

const journey::Channel* channelOf(const journey::Workshop& workshop, std::int64_t id) {
  return workshop.channels.find(Id<journey::Channel>{id});
}

} // namespace

void Seats::draw(ui::Frame& frame, Step& step) {
  const std::vector<Pad> all = arranged();
  const std::size_t seated = journey::seatedOf(room_.workshop()).size();
  std::size_t next = seated;
  for (const auto& [number, arrival] : arrivals_) drawArrival(frame, all[next++], number);
  for (std::size_t i = 0; i < seated; ++i) drawPad(frame, step, all[i]);
  if (!writings_.contains(Id<Participant>{})) return;
  Pad facilitators = all.back();
  facilitators.area = "seat/0";
  drawPad(frame, step, facilitators);
}

void Seats::drawPad(ui::Frame& frame, Step& step, const Pad& pad) {
  const Id<Participant> who = pad.participant;
  const auto writing = writings_.find(who);
  const bool keys = writing != writings_.end(), menu = menus_.contains(who);
  const bool open = isOpen(who) && room_.hasTools();
  const double content = keys   ? writingDepth(writing->second)
                         : menu ? menuDepth
                         : open ? step.padDepth(pad)
                                : 0;
  const bool tab = content <= 0;
  const double calm = frame.theme().calm;
  const double depth = Pad::tabDepth + frame.ease(pad.area + "/depth", content, calm);
  const double width = frame.ease(pad.area + "/width", tab ? Pad::tabWidth : Pad::width, calm);
  const auto put = frame.at(onTheWay(frame, pad, slides_.contains(who) ? 0 : calm));
  const Rect box{-width / 2, -depth, width, depth};
  const bool unfolded = !tab && depth > Pad::tabDepth + content - 1 && width > Pad::width - 1;
  drawTab(frame, step, pad, box, unfolded);
  if (!unfolded) return;
  const Rect inner{box.x + Pad::margin, box.y, box.w - 2 * Pad::margin, content};
  if (keys)
    drawWriting(frame, pad, writing->second, inner);
  else if (menu)
    drawMenu(frame, pad, inner);
  else
    step.drawPad(frame, pad, inner);
}

double Seats::writingDepth(const Writing& writing) const {
  // On a laptop people write with its own keys.
  const bool letters = room_.setting != Setting::Laptop || writing.choosingChannel;
  return letters ? Pad::keysDepth : Pad::keysDepth - keyboardHeight + doneHeight;
}

void Seats::drawTab(ui::Frame& frame, Step& step, const Pad& pad, const Rect& box, bool unfolded) {
  const look::Theme& theme = frame.theme();
  const Id<Participant> who = pad.participant;
  const Participant* person = room_.workshop().participants.find(who);
  const std::string name = person != nullptr ? person->name : room_.say("seat.facilitator"_text);
  const std::string note = step.padNote(pad);
  frame.area({.name = pad.area + "/sheet",
              .box = box,
              .role = "group",
              .label = name}); // nothing below it is touched
  const bool pressed = frame.isPressed(pad.area), slides = slides_.contains(who);
  const bool more = unfolded && person != nullptr && !writings_.contains(who);
  const look::Colour colour =
      pad.seat >= 0 ? theme.seats[static_cast<std::size_t>(pad.seat)] : theme.secondInk;
  frame.draw({box.x - 24, box.y - 24, box.w + 48, box.h + 24}, [&](Canvas& canvas) {
    canvas.shadow(box, 10, slides ? 8 : 4);
    canvas.fill(box, theme.paper, 10, ui::Corners::Top);
    canvas.outline(box, theme.line, 0.5, 10, ui::Corners::Top);
    if (pressed) canvas.fill({box.x, -Pad::tabDepth, box.w, Pad::tabDepth}, look::faded(theme.ink, 0.05));
    canvas.fill({box.x, -3.5, box.w, 3.5}, colour);
    const Point sign{box.x + 18, -Pad::tabDepth / 2 - 1};
    if (pad.seat >= 0)
      ui::seatSign(canvas, static_cast<std::size_t>(pad.seat), sign, 9);
    else
      canvas.icon(look::Icon::Person, sign, 14, theme.secondInk);
    const double left = sign.x + 14, right = box.right() - (more ? 30 : 10);
    const double noteWidth = note.empty() ? 0 : std::min(110.0, canvas.measure(note, {theme.text}).w + 4);
    canvas.text(name, {left, -Pad::tabDepth + 3, right - left - noteWidth, Pad::tabDepth - 8},
                {theme.heading, Weight::SemiBold}, theme.ink);
    if (!note.empty())
      canvas.text(note, {right - noteWidth, -Pad::tabDepth + 3, noteWidth, Pad::tabDepth - 8},
                  {theme.text, Weight::SemiBold, Align::Right}, theme.accent);
  });
  frame.area({.name = pad.area,
              .box = {box.x, -Pad::tabDepth, box.w, Pad::tabDepth},
              .touch = [this, &step, pad](const touch::Touch& touch) { touchTab(step, pad, touch); },
              .role = "button",
              .label = name,
              .value = note});
  if (!more) return;
  const bool menu = menus_.contains(who);
  ui::iconButton(frame, pad.area + "/menu", menu ? look::Icon::Close : look::Icon::More,
                 {box.right() - 18, -Pad::tabDepth / 2 - 1}, room_.say("seat.menu"_text), [this, who] {
                   if (menus_.erase(who) == 0) menus_[who] = Menu::Habits;
                 });
}

void Seats::drawWriting(ui::Frame& frame, const Pad& pad, Writing& writing, const Rect& box) {
  if (holds_.repeat(frame, pad.participant, writing)) keep(pad.participant);
  const Rect text{box.x, box.y + 6, box.w, Pad::keysDepth - keyboardHeight - 12};
  drawText(frame, pad, writing, text);
  const Point corner{box.x + (box.w - keyboardWidth) / 2, text.bottom() + 5};
  if (writing.choosingChannel)
    drawChannels(frame, pad, corner);
  else if (room_.setting == Setting::Laptop)
    drawDone(frame, pad, {box.x, text.bottom() + 5, box.w, doneHeight});
  else
    drawKeyboard(frame, pad, writing, corner);
}

void Seats::drawDone(ui::Frame& frame, const Pad& pad, const Rect& box) {
  constexpr double width = 56;
  frame.draw(box, [&](Canvas& canvas) {
    canvas.text(room_.say("seat.own_keys"_text), {box.x, box.y, box.w - width - 6, box.h},
                {frame.theme().text, Weight::Medium}, frame.theme().secondInk);
  });
  ui::button(frame,
             {.name = pad.area + "/key/done",
              .box = {box.right() - width, box.y, width, box.h},
              .label = room_.say("seat.done"_text),
              .emphasis = ui::Emphasis::Primary},
             [this, who = pad.participant] { done(who); });
}

void Seats::drawText(ui::Frame& frame, const Pad& pad, const Writing& writing, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const Id<Participant> who = pad.participant;
  const Draft& draft = writing.draft;
  const bool channels = hasChannel(draft.what);
  const bool left = pad.leftHanded; // "close" lies on the far side of the hand
  const Point close{left ? box.right() - 8 : box.x + 8, box.y + box.h / 2};
  ui::iconButton(frame, pad.area + "/close", look::Icon::Close, close, room_.say("seat.close_keyboard"_text),
                 [this, who] { cancel(who); });
  const double chip = channels ? 62 : 0;
  const Rect words{left ? box.x + chip + 2 : box.x + 18, box.y, box.w - 20 - chip, box.h};
  const std::string hint = room_.words->named("draft.hint." + std::string{document::nameOf(draft.what)});
  frame.draw(words, [&](Canvas& canvas) {
    const look::TextStyle style{theme.heading, Weight::Medium, Align::Centre};
    if (draft.text.empty())
      canvas.textWithCaret("", words, style, theme.ink, 0), canvas.text(hint, words, style, theme.secondInk);
    else
      canvas.textWithCaret(draft.text, words, style, theme.ink, draft.caret);
  });
  frame.area({.name = pad.area + "/text", .box = words, .role = "text", .label = hint, .value = draft.text});
  if (!channels) return;
  const journey::Channel* channel = channelOf(room_.workshop(), draft.channel);
  ui::button(frame,
             {.name = pad.area + "/channel",
              .box = {left ? box.x : box.right() - chip, box.y + 4, chip, box.h - 8},
              .label = channel != nullptr ? channel->name : room_.say("note.channel"_text),
              .on = writing.choosingChannel,
              .role = "choice"},
             [this, who] {
               const auto at = writings_.find(who);
               if (at != writings_.end()) at->second.choosingChannel = !at->second.choosingChannel;
             });
}

void Seats::drawKeyboard(ui::Frame& frame, const Pad& pad, const Writing& writing, Point corner) {
  const look::Theme& theme = frame.theme();
  const Id<Participant> who = pad.participant;
  const auto put = frame.at(base::Transform::translation(corner));
  for (const Key& key : keysOf({.page = writing.page,
                        .letters = habitsOf(room_.document, who).letters,
                        .upper = writing.upper(),
                        .leftHanded = pad.leftHanded})) {
    using What = Key::What;
    const std::string name = pad.area + "/key/" + key.name;
    const bool done = key.what == What::Done, pressed = frame.isPressed(name);
    const std::string shown = done ? room_.say("seat.done"_text) : key.shown;
    frame.draw(key.box.inset(-2), [&](Canvas& canvas) {
      const look::Colour face = done ? theme.accent : theme.white;
      canvas.fill(key.box, pressed ? look::mixed(face, theme.ink, 0.14) : face, theme.keyCorner);
      if (!done) canvas.outline(key.box, theme.line, 0.5, theme.keyCorner);
      const Point middle = key.box.centre();
      if (key.what == What::Backspace)
        canvas.icon(look::Icon::Backspace, middle, 10, theme.ink);
      else if (key.what == What::Shift)
        canvas.icon(writing.shiftLock ? look::Icon::ShiftLock : look::Icon::Shift, middle, 10,
                    writing.upper() ? theme.accent : theme.ink);
      else
        canvas.text(shown, key.box.inset(1),
                    {theme.heading, done ? Weight::SemiBold : Weight::Medium, Align::Centre},
                    done ? theme.onDark : theme.ink);
    });
    // Keys answer when the finger comes down, each finger for itself: overlapping thumbs lose nothing.
    frame.area({.name = name,
                .box = key.box,
                .reach = keyGap / 2,
                .touch = [this, who, key](const touch::Touch& touch) { touchKey(who, key, touch); },
                .role = "key",
                .label = shown});
  }
  holds_.draw(frame, who);
}

void Seats::drawChannels(ui::Frame& frame, const Pad& pad, Point corner) {
  const auto put = frame.at(base::Transform::translation(corner));
  const look::Theme& theme = frame.theme();
  const Id<Participant> who = pad.participant;
  const std::vector<const journey::Channel*> channels = journey::channelsOf(room_.workshop());
  constexpr int columns = 3;
  const int rows = std::max(4, static_cast<int>((channels.size() + columns - 1) / columns));
  const double width = (keyboardWidth - (columns - 1) * keyGap) / columns,
               pitch = (keyboardHeight + keyGap) / rows;
  for (std::size_t i = 0; i < channels.size(); ++i) {
    const auto column = static_cast<double>(i % columns), row = static_cast<double>(i / columns);
    const Rect box{column * (width + keyGap), row * pitch, width, pitch - keyGap};
    const auto paper = theme.papers[static_cast<std::size_t>(channels[i]->paper) % theme.papers.size()];
    const std::string name = pad.area + "/channel/" + std::to_string(channels[i]->id.value);
    const bool pressed = frame.isPressed(name);
    frame.draw(box.inset(-1), [&](Canvas& canvas) {
      canvas.fill(box, pressed ? look::mixed(paper, theme.ink, 0.14) : paper, theme.keyCorner);
      canvas.text(channels[i]->name, box.inset(3, 1), {theme.text, Weight::Medium, Align::Centre}, theme.ink);
    });
    const std::int64_t id = channels[i]->id.value;
    frame.area({.name = name,
                .box = box,
                .touch =
                    [this, who, id](const touch::Touch& touch) {
                      const auto at = writings_.find(who);
                      if (!touch.isTap() || at == writings_.end()) return;
                      at->second.draft.channel = id;
                      at->second.choosingChannel = false;
                      keep(who);
                    },
                .role = "choice",
                .label = channels[i]->name});
  }
}

} // namespace steps
