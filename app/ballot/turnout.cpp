#include "ballot/turnout.hpp"

#include "journey/ballot.hpp"
#include "look/symbol.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace ballot {

using namespace language::literals;
using look::Align;
using look::Weight;

namespace {

enum class Presence { Out, In, Abstained };

Presence presenceOf(const Room& room, const Round& round, const Participant& who) {
  const Given given = journey::voteOf(room.workshop(), round.id, who.id);
  if (given.abstained()) return Presence::Abstained;
  return journey::isComplete(round, given) ? Presence::In : Presence::Out;
}

const char* nameOf(Presence presence) {
  switch (presence) {
  case Presence::Out: return "out";
  case Presence::In: return "in";
  case Presence::Abstained: return "abstained";
  }
  return "";
}

void drawSign(ui::Frame& frame, const Participant& who, Presence presence, Point at, double radius) {
  const auto seat = static_cast<std::size_t>(who.seat);
  const Rect box = base::around(at, {2 * radius, 2 * radius});
  frame.draw(box.inset(-0.4 * radius), [&](ui::Canvas& canvas) {
    const look::Theme& theme = canvas.theme();
    ui::seatSign(canvas, seat, at, radius, presence != Presence::Out);
    if (presence == Presence::Out) {
      canvas.symbol(static_cast<look::Symbol>(seat % theme.seats.size()), at, radius * 0.42, theme.quiet);
      return;
    }
    // In its corner what became of it, so that colour is not the only sign.
    const Point corner = at + Point{radius * 0.72, radius * 0.72};
    canvas.disc(corner, radius * 0.46, theme.paper);
    if (presence == Presence::In)
      canvas.icon(look::Icon::Done, corner, radius * 0.8, theme.accent);
    else
      canvas.line(corner - Point{radius * 0.26, 0}, corner + Point{radius * 0.26, 0}, theme.secondInk,
                  radius * 0.14);
  });
  frame.area({.name = "turnout/" + std::to_string(seat + 1),
              .box = box,
              .role = "status",
              .label = who.name,
              .value = nameOf(presence)});
}

std::string countWords(const Room& room, const journey::Turnout& turnout) {
  const std::string given = std::to_string(turnout.complete - turnout.abstained),
                    expected = std::to_string(turnout.expected);
  return turnout.all() ? room.say("ballot.all_in"_text, {expected})
                       : room.say("ballot.turnout"_text, {given, expected});
}
std::string abstainedWords(const Room& room, const journey::Turnout& turnout) {
  return turnout.abstained > 0 ? room.words->count("ballot.count_abstained"_text, turnout.abstained) : "";
}

} // namespace

std::string turnoutWords(const Room& room, const Round& round) {
  const journey::Turnout turnout = journey::turnoutOf(room.workshop(), round);
  const std::string apart = abstainedWords(room, turnout);
  return countWords(room, turnout) + (apart.empty() ? "" : "  ·  " + apart);
}

void drawCount(ui::Frame& frame, const Room& room, const Round& round, const Rect& box, double capHeight) {
  const look::Theme& theme = frame.theme();
  const journey::Turnout turnout = journey::turnoutOf(room.workshop(), round);
  const std::string apart = abstainedWords(room, turnout), words = countWords(room, turnout);
  const look::Colour colour = turnout.all() ? theme.accent : theme.ink;
  frame.draw(box, [&](ui::Canvas& canvas) {
    const look::TextStyle bold{capHeight, Weight::Bold}, plain{0.72 * capHeight, Weight::Medium};
    const double space = apart.empty() ? 0 : capHeight * 1.6;
    const double first = canvas.measure(words, bold).w, second = canvas.measure(apart, plain).w;
    const Point left{box.centre().x - (first + space + second) / 2, box.centre().y};
    canvas.label(words, left, bold, colour);
    canvas.label(apart, left + Point{first + space, capHeight * 0.1}, plain, theme.secondInk);
  });
}

void drawSigns(ui::Frame& frame, const Room& room, const Round& round, const Rect& card, double radius) {
  const Rect line = card.inset(2 * radius);
  std::vector<std::pair<const Participant*, Point>> all;
  const auto seated = journey::seatedOf(room.workshop());
  double next = line.centre().x - (static_cast<double>(seated.size()) - 1) * 1.5 * radius;
  for (const Participant* who : seated) {
    if (room.isUpright()) {
      all.push_back({who, {next, line.bottom()}});
      next += 3 * radius;
      continue;
    }
    const table::Pad* pad = nullptr;
    const auto pads = room.seats->pads();
    for (const table::Pad& one : pads)
      if (one.participant == who->id) pad = &one;
    if (pad == nullptr) continue;
    const Point sits = pad->place(Point{});
    // As far along as the person sits, but clear of the corners.
    const double x = std::clamp(sits.x, line.x + 3 * radius, line.right() - 3 * radius);
    const double y = std::clamp(sits.y, line.y + 3 * radius, line.bottom() - 3 * radius);
    switch (who->edge) {
    case journey::Edge::Top: all.push_back({who, {x, line.y}}); break;
    case journey::Edge::Left: all.push_back({who, {line.x, y}}); break;
    case journey::Edge::Right: all.push_back({who, {line.right(), y}}); break;
    case journey::Edge::Bottom:
    case journey::Edge::None: all.push_back({who, {x, line.bottom()}}); break;
    }
  }
  for (const auto& [who, at] : all) drawSign(frame, *who, presenceOf(room, round, *who), at, radius);
}

void drawTurnout(ui::Frame& frame, const Room& room, const Round& round, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const journey::Turnout turnout = journey::turnoutOf(room.workshop(), round);
  const std::string words = turnoutWords(room, round);
  const auto seated = journey::seatedOf(room.workshop());
  const double heading = std::min(22.0, box.h * 0.45);
  const Rect line{box.x, box.y, box.w, heading};
  frame.draw(line, [&](ui::Canvas& canvas) {
    canvas.text(words, line, {theme.title, Weight::Bold, Align::Centre},
                turnout.all() ? theme.accent : theme.ink);
  });
  frame.area({.name = "turnout", .box = line, .role = "status", .label = words});

  const auto count = static_cast<double>(seated.size());
  const double pitch = std::min(30.0, box.w / std::max(1.0, count));
  const double radius = std::min((box.h - heading - 4) / 2, pitch * 0.38);
  double x = box.centre().x - (count - 1) * pitch / 2;
  for (const Participant* who : seated) {
    drawSign(frame, *who, presenceOf(room, round, *who), {x, box.bottom() - radius - 1}, radius);
    x += pitch;
  }
}

} // namespace ballot
