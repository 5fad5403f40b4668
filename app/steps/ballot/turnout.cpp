#include "steps/ballot/turnout.hpp"

#include "journey/ballot.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps::ballot {

using namespace language::literals;
using look::Align;
using look::Weight;

namespace {

enum class Presence { Out, In, Abstained };

Presence presenceOf(const Room& room, const Round& round, const Participant& who) {
  const Vote* vote = journey::voteOf(room.workshop(), round.id, who.id);
  if (vote != nullptr && vote->abstained) return Presence::Abstained;
  return journey::isComplete(room.workshop(), round, vote) ? Presence::In : Presence::Out;
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
  frame.draw(box.inset(-1), [&](ui::Canvas& canvas) {
    ui::seatSign(canvas, seat, at, radius, presence == Presence::In);
    const double half = radius * 0.45;
    if (presence == Presence::Abstained)
      canvas.line(at - Point{half, 0}, at + Point{half, 0}, canvas.theme().secondInk, radius * 0.2);
  });
  frame.area({.name = "turnout/" + std::to_string(seat + 1),
              .box = box,
              .role = "status",
              .label = who.name,
              .value = nameOf(presence)});
}

} // namespace

void drawTurnout(ui::Frame& frame, const Room& room, const Round& round, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const journey::Turnout turnout = journey::turnoutOf(room.workshop(), round);
  const std::string given = std::to_string(turnout.complete - turnout.abstained),
                    expected = std::to_string(turnout.expected);
  std::string words = turnout.all() ? room.say("ballot.all_in"_text, {expected})
                                    : room.say("ballot.turnout"_text, {given, expected});
  if (turnout.abstained > 0)
    words += "  ·  " + room.words->count("ballot.count_abstained"_text, turnout.abstained);
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

} // namespace steps::ballot
