// How a pad looks in which somebody writes: the line of text, the keys, the channels.
#include "document/notes.hpp"
#include "document/text_kind.hpp"
#include "document/touchpoints.hpp"
#include "figures/channel.hpp"
#include "table/seats/seat_habits.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace table {

using namespace language::literals;
using document::Draft;
using look::Align;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double doneHeight = 20; // in place of the letters, where people write with keys of their own
constexpr double textTop = 6, textHeight = 30, textGap = 5;

bool hasChannel(const document::TextKind* what) {
  return what == &document::text::newTouchpoint || what == &document::text::newLoose;
}

const journey::Channel* channelOf(const journey::Workshop& workshop, std::int64_t id) {
  return workshop.channels.find(Id<journey::Channel>{id});
}

/// Of a thing with several texts each has a hint of its own.
std::string hintOf(const Room& room, const Draft& draft) {
  if (draft.what == &document::text::newNote) return "lane." + draft.field + ".hint";
  const journey::Note* note = room.workshop().notes.find(Id<journey::Note>{draft.about});
  if (draft.what == &document::text::note && note != nullptr)
    return "lane." + note->kind + (draft.field.empty() ? "" : "." + draft.field) + ".hint";
  const std::string name = "draft.hint." + std::string{draft.what->name}, part = name + "." + draft.field;
  return room.words->has(part) ? part : name;
}

/// Light behind what is chosen; behind all of a text that takes several lines.
void drawChosen(Canvas& canvas, const Writing& writing, const Rect& words, const look::TextStyle& style) {
  if (!writing.mark) return;
  const auto [from, to] = std::minmax(*writing.mark, writing.draft.caret);
  const std::string_view text = writing.draft.text;
  const look::Colour light = look::faded(canvas.theme().accent, 0.22);
  const bool oneLine = canvas.measure(text, style).w <= words.w;
  const double x = oneLine ? canvas.measure(text.substr(0, from), style).w : 0,
               end = oneLine ? canvas.measure(text.substr(0, to), style).w : words.w;
  const double height = oneLine ? 1.6 * style.capHeight : words.h;
  canvas.fill({words.x + x, words.centre().y - height / 2, end - x, height}, light, 1);
}

} // namespace

double Seats::writingDepth(const Writing& writing) const {
  // On a laptop people write with its own keys.
  const bool letters = room_.setting != Setting::Laptop || writing.choosingChannel;
  return letters ? Pad::keysDepth : Pad::keysDepth - keyboardHeight + doneHeight;
}

void Seats::drawWriting(ui::Frame& frame, const Pad& pad, Writing& writing, const Rect& box) {
  if (holds_.repeat(frame, pad.participant, writing)) keep(pad.participant);
  const Rect text{box.x, box.y + textTop, box.w, textHeight};
  drawText(frame, pad, writing, text);
  const Point corner{box.x + (box.w - keyboardWidth) / 2, text.bottom() + textGap};
  if (writing.choosingChannel)
    drawChannels(frame, pad, corner);
  else if (room_.setting == Setting::Laptop)
    drawDone(frame, pad, {box.x, text.bottom() + textGap, box.w, doneHeight});
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
  const bool left = pad.leftHanded; // "close" and the channel lie on the side of the hand
  const Point close{left ? box.x + 7 : box.right() - 7, box.centre().y};
  ui::iconButton(frame, pad.area + "/close", look::Icon::Close, close, room_.say("seat.close_keyboard"_text),
                 [this, who] { fold(who); });
  const double chip = channels ? 60 : 0, aside = chip + 18;
  const Rect words{left ? box.x + aside : box.x, box.y, box.w - aside, box.h};
  const std::string hint = room_.words->named(hintOf(room_, draft));
  frame.draw(words.inset(-2), [&](Canvas& canvas) {
    const look::TextStyle style{theme.title, Weight::Medium};
    drawChosen(canvas, writing, words, style);
    canvas.textWithCaret(draft.text, words, style, theme.ink, draft.caret);
    if (draft.text.empty())
      canvas.text(hint, {words.x + 2, words.y, words.w - 2, words.h}, style, theme.secondInk);
  });
  frame.area({.name = pad.area + "/text",
              .box = words,
              .touch =
                  [this, who](const touch::Touch& touch) {
                    if (touch.isTap()) giveKeyboard(who);
                  },
              .role = draft.what->isKept ? "text" : "search",
              .label = hint,
              .value = draft.text});
  if (!channels) return;
  const journey::Channel* channel = channelOf(room_.workshop(), draft.channel);
  ui::button(frame,
             {.name = pad.area + "/channel",
              .box = {left ? box.x + 18 : box.right() - 18 - chip, box.y + 5, chip, box.h - 10},
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
      const bool locked = key.what == What::Shift && writing.shift == Shift::Lock;
      const look::Colour face = done || locked ? theme.accent : theme.white;
      canvas.fill(key.box, pressed ? look::mixed(face, theme.ink, 0.14) : face, theme.keyCorner);
      if (!done) canvas.outline(key.box, theme.line, 0.5, theme.keyCorner);
      const Point middle = key.box.centre();
      if (key.what == What::Backspace)
        canvas.icon(look::Icon::Backspace, middle, 10, theme.ink);
      else if (key.what == What::Shift)
        canvas.icon(locked ? look::Icon::ShiftLock : look::Icon::Shift, middle, 10,
                    locked            ? theme.onDark
                    : writing.upper() ? theme.accent
                                      : theme.ink);
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
                .label = shown,
                .value = key.what == What::Shift && writing.shift == Shift::Lock ? "lock" : ""});
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
    const auto paper = figures::paperOf(theme, channels[i]);
    const std::string name = pad.area + "/channel/" + std::to_string(channels[i]->id.value);
    const bool pressed = frame.isPressed(name);
    frame.draw(box.inset(-1), [&](Canvas& canvas) {
      canvas.fill(box, pressed ? look::mixed(paper, theme.ink, 0.14) : paper, theme.keyCorner);
      canvas.outline(box, theme.line, 0.5, theme.keyCorner);
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

} // namespace table
