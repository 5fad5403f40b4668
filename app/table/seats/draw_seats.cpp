// How seats look: their tabs, and the pads that grow from them.
#include "document/text_kind.hpp"
#include "table/seats/seat_habits.hpp"
#include "table/seats/seats.hpp"
#include "table/seats/short_names.hpp"
#include "table/step.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace table {

using namespace language::literals;
using look::Align;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double menuDepth = 107;

constexpr double signRoom = 26, end = 9, edge = 2.4, leastTab = 62; // of a tab

look::TextStyle nameStyle(const look::Theme& theme) { return {theme.heading, Weight::SemiBold}; }

double noteRoom(Canvas& canvas, const std::string& note) {
  return canvas.measure(note, {canvas.theme().text, Weight::SemiBold}).w + 6;
}

double nameWidth(Canvas& canvas, const std::string& name) {
  return canvas.measure(name, nameStyle(canvas.theme())).w;
}

/// The longest that fits; the first name alone is never shortened.
std::string fittingName(Canvas& canvas, const std::string& name, double width) {
  const std::vector<std::string> names = shortNames(name);
  for (const std::string& one : names)
    if (nameWidth(canvas, one) <= width) return one;
  return names.back();
}

/// The note; where there is no room for it, the number in it ("5" of "5 dots left"), which is what changes.
std::string fittingNote(Canvas& canvas, const std::string& note, double width) {
  if (note.empty() || noteRoom(canvas, note) <= width) return note;
  const std::size_t from = std::min(note.find_first_of("0123456789"), note.size());
  return note.substr(from, note.find_first_not_of("0123456789", from) - from);
}

/// The pad's place on its way: pads that make room for others glide.
base::Transform onTheWay(ui::Frame& frame, const Pad& pad, bool tab, double seconds) {
  const Point at = frame.ease(pad.area + "/at", pad.place(Point{}), seconds);
  const double angle = pad.place.angle();
  const Point way = frame.ease(pad.area + "/way", Point{std::cos(angle), std::sin(angle)}, seconds);
  const double scale = frame.ease(pad.area + "/scale", tab ? pad.tabScale : pad.place.scale(), seconds);
  return base::Transform::placed(at, std::atan2(way.y, way.x)) * base::Transform::scaling(scale);
}

} // namespace

void Seats::draw(ui::Frame& frame, Step& step) {
  step_ = &step;
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

double Seats::contentOf(Step& step, const Pad& pad) const {
  const Id<Participant> who = pad.participant;
  if (const Writing* now = writing(who)) return writingDepth(*now);
  if (menus_.contains(who)) return menuDepth;
  return isOpen(who) && room_.hasTools() ? step.padDepth(pad) : 0;
}

double Seats::nearReach(Step& step) const {
  double reach = 0;
  for (const Pad& pad : arranged()) {
    const double content = contentOf(step, pad);
    if (content > 0 && std::abs(pad.place.angle()) < 0.1)
      reach = std::max(reach, room_.table.h - pad.place(Point{0, -Pad::tabDepth - content}).y);
  }
  return reach;
}

void Seats::drawPad(ui::Frame& frame, Step& step, const Pad& pad) {
  const Id<Participant> who = pad.participant;
  const auto writing = writings_.find(who);
  const bool keys = writing != writings_.end(), menu = menus_.contains(who);
  const double content = contentOf(step, pad);
  const bool tab = content <= 0;
  const double calm = frame.theme().calm;
  const double depth = Pad::tabDepth + frame.ease(pad.area + "/depth", content, calm);
  const double width = frame.ease(pad.area + "/width", tab ? tabWidth(frame, step, pad) : Pad::width, calm);
  const auto put = frame.at(onTheWay(frame, pad, tab, slides_.contains(who) ? 0 : calm));
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

void Seats::drawTab(ui::Frame& frame, Step& step, const Pad& pad, const Rect& box, bool unfolded) {
  const look::Theme& theme = frame.theme();
  const Id<Participant> who = pad.participant;
  const Participant* person = room_.workshop().participants.find(who);
  const std::string name = nameOf(pad);
  const std::string note = noteOf(step, pad);
  frame.area({.name = pad.area + "/sheet",
              .box = box,
              .role = "group",
              .label = name}); // nothing below it is touched
  const bool pressed = frame.isPressed(pad.area), slides = slides_.contains(who);
  const bool more = unfolded && person != nullptr && !writings_.contains(who);
  const look::Colour colour =
      pad.seat >= 0 ? theme.seats[static_cast<std::size_t>(pad.seat)] : theme.secondInk;
  const Rect foot{box.x, -Pad::tabDepth, box.w, Pad::tabDepth};
  frame.draw({box.x - 24, box.y - 24, box.w + 48, box.h + 24}, [&](Canvas& canvas) {
    canvas.shadow(box, 10, slides ? 8 : box.h > foot.h ? 6 : 2);
    canvas.fill(box, theme.paper, 10, ui::Corners::Top);
    canvas.outline(box, theme.line, 0.5, 10, ui::Corners::Top);
    if (pressed) canvas.fill(foot, look::faded(theme.ink, 0.05), 10, ui::Corners::Top);
    canvas.fill({box.x, -edge, box.w, edge}, colour);
    const Point sign{foot.x + signRoom / 2 + 1, foot.centre().y - edge / 2};
    if (pad.seat >= 0)
      ui::seatSign(canvas, static_cast<std::size_t>(pad.seat), sign, 8);
    else
      canvas.icon(look::Icon::Person, sign, 13, theme.secondInk);
    const double left = foot.x + signRoom, right = foot.right() - (more ? 30 : end);
    const double room = right - left, free = room - nameWidth(canvas, shortNames(name).back());
    const std::string beside = fittingNote(canvas, note, free);
    const double noteWidth =
        beside.empty() ? 0 : std::clamp(noteRoom(canvas, beside), 0.0, std::max(0.4 * room, free));
    const Rect words{left, foot.y, right - left - noteWidth, foot.h - edge};
    const std::string shown = fittingName(canvas, name, words.w + 0.5);
    if (nameWidth(canvas, shown) <= words.w + 0.5)
      canvas.label(shown, {words.x, words.centre().y}, nameStyle(theme), theme.ink);
    else // a long first name between near neighbours
      canvas.text(shown, words, nameStyle(theme), theme.ink);
    const bool writes = writings_.contains(who);
    if (noteWidth > 0)
      canvas.text(beside, {right - noteWidth, foot.y, noteWidth, foot.h - edge},
                  {theme.text, writes ? Weight::Regular : Weight::SemiBold, Align::Right},
                  writes ? theme.secondInk : theme.accent);
  });
  frame.area({.name = pad.area,
              .box = foot,
              .touch = [this, &step, pad](const touch::Touch& touch) { touchTab(step, pad, touch); },
              .role = "button",
              .label = name,
              .value = note});
  if (!more) return;
  const bool menu = menus_.contains(who);
  ui::iconButton(frame, pad.area + "/menu", menu ? look::Icon::Close : look::Icon::More,
                 {box.right() - 16, foot.centre().y - edge / 2}, room_.say("seat.menu"_text), [this, who] {
                   if (menus_.erase(who) == 0) menus_[who] = Menu::Habits;
                 });
  if (!keptBy(who).empty())
    ui::button(frame,
               {.name = pad.area + "/draft",
                .box = {box.right() - 30 - 90, foot.y + 2, 88, foot.h - edge - 4},
                .label = room_.say("seat.resume"_text)},
               [this, who] { resume(who); });
}

std::string Seats::nameOf(const Pad& pad) const {
  const Participant* person = room_.workshop().participants.find(pad.participant);
  return person != nullptr ? person->name : room_.say("seat.facilitator"_text);
}

std::string Seats::noteOf(Step& step, const Pad& pad) const {
  if (const Writing* now = writing(pad.participant))
    return now->asked && !now->begun ? room_.say("seat.whose"_text)
           : now->draft.what->isKept ? room_.say("seat.puts_down"_text)
                                     : std::string{};
  const std::string told = step.padNote(pad);
  return told.empty() && !keptBy(pad.participant).empty() ? room_.say("seat.draft"_text) : told;
}

double Seats::tabWidth(ui::Frame& frame, Step& step, const Pad& pad) const {
  double width = 0;
  const auto put = frame.at(pad.tabPlace()); // small letters are as large as they are there
  frame.measure([&](Canvas& canvas) {
    const std::string name = nameOf(pad);
    const double free = pad.tabRoom - signRoom - end - 2 - nameWidth(canvas, shortNames(name).back());
    const std::string note = fittingNote(canvas, noteOf(step, pad), free);
    const double aside = signRoom + end + 2 + (note.empty() ? 0 : noteRoom(canvas, note));
    width = aside + nameWidth(canvas, fittingName(canvas, name, Pad::tabWidth - aside));
  });
  return std::clamp(width, leastTab, pad.tabRoom);
}

} // namespace table
