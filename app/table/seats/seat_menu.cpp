// What a person can change about the own seat: the hand, the letters, who sits there.
#include "document/team.hpp"
#include "table/reverting.hpp"
#include "table/seats/seat_habits.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

namespace table {

using namespace language::literals;

namespace {

constexpr double row = 20, gap = 3;

Rect part(const Rect& line, int which, int of) {
  const double width = (line.w - (of - 1) * gap) / of;
  return {line.x + which * (width + gap), line.y, width, line.h};
}

} // namespace

void Seats::drawMenu(ui::Frame& frame, const Pad& pad, const Rect& box) {
  const Rect inner{box.x, box.y + 9, box.w, box.h - 12};
  if (menus_.at(pad.participant) == Menu::Habits)
    drawHabits(frame, pad, inner);
  else
    drawHandOver(frame, pad, inner);
}

void Seats::drawHabits(ui::Frame& frame, const Pad& pad, const Rect& box) {
  const Id<Participant> who = pad.participant;
  const SeatHabits habits = habitsOf(room_.document, who);
  const auto line = [&](int number) { return Rect{box.x, box.y + number * (row + gap), box.w, row}; };
  const auto choose = [this, who](SeatHabits wish) {
    return [this, who, wish] { setHabits(room_.document, who, wish); };
  };
  int at = 0;
  for (const bool left : {true, false}) {
    const std::string name = pad.area + (left ? "/hand/left" : "/hand/right");
    ui::button(frame,
               {.name = name,
                .box = part(line(0), at++, 2),
                .label = left ? room_.say("seat.left_hand"_text) : room_.say("seat.right_hand"_text),
                .on = habits.leftHanded == left,
                .value = habits.leftHanded == left ? "on" : "",
                .role = "choice"},
               choose({left, habits.letters}));
  }
  at = 0;
  for (const Letters letters : {Letters::Qwerty, Letters::Azerty, Letters::Qwertz}) {
    std::string label;
    for (const char letter : table::nameOf(letters)) label += upperCase({letter});
    ui::button(frame,
               {.name = pad.area + "/letters/" + std::string{table::nameOf(letters)},
                .box = part(line(1), at++, 3),
                .label = label,
                .on = habits.letters == letters,
                .value = habits.letters == letters ? "on" : "",
                .role = "choice"},
               choose({habits.leftHanded, letters}));
  }
  const auto last = room_.document.history().takeBack(who);
  ui::button(frame,
             {.name = pad.area + "/take_back",
              .box = line(3),
              .label = room_.say("seat.take_back"_text),
              .icon = look::Icon::Undo,
              .enabled = last.event != nullptr && last.touched == nullptr},
             [this, who, place = pad.place(Point{0, -Pad::tabDepth})] {
               if (step_ != nullptr) takeBack(room_, *step_, who, place);
             });
  ui::button(frame,
             {.name = pad.area + "/hand_over",
              .box = part(line(2), 0, 2),
              .label = room_.say("seat.hand_over"_text),
              .icon = look::Icon::People,
              .enabled = !unseated().empty()},
             [this, who] { menus_[who] = Menu::HandOver; });
  ui::button(frame,
             {.name = pad.area + "/leave", .box = part(line(2), 1, 2), .label = room_.say("seat.leave"_text)},
             [this, who, place = pad.place(Point{0, -Pad::tabDepth})] {
               if (!finished(who)) return;
               menus_.erase(who);
               room_.perform(who, document::leaveTable(who), place);
             });
}

void Seats::drawHandOver(ui::Frame& frame, const Pad& pad, const Rect& box) {
  const Id<Participant> who = pad.participant;
  drawPeople(frame, pad.area + "/to/", box, [this, who, pad](Id<Participant> to) {
    if (!finished(who)) return;
    menus_.erase(who);
    room_.perform(who, document::handOver(who, to), pad.place(Point{0, -Pad::tabDepth}));
  });
}

void Seats::drawPeople(ui::Frame& frame, const std::string& prefix, const Rect& box,
                       const std::function<void(Id<Participant>)>& choose) {
  constexpr int columns = 3;
  const auto people = unseated();
  const int rows = std::max(3, (static_cast<int>(people.size()) + columns - 1) / columns);
  const double height = std::min(row, (box.h + gap) / rows - gap);
  int at = 0;
  for (const Participant* person : people) {
    const Rect line{box.x, box.y + at / columns * (height + gap), box.w, height};
    ui::button(frame,
               {.name = prefix + std::to_string(person->id.value),
                .box = part(line, at % columns, columns),
                .label = person->name,
                .role = "choice"},
               [choose, to = person->id] { choose(to); });
    ++at;
  }
}

} // namespace table
