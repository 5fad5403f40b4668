#pragma once
// The seats of the sample's people, as fingers find them.
#include "support/open_permit.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace support {

using journey::Participant;

inline table::Seats& seats(FakeTable& table) { return table.shell().table()->seats(); }

inline const Participant& person(FakeTable& table, const std::string& name) {
  for (const Participant& one : table.workshop().participants)
    if (one.name == name) return one;
  throw std::runtime_error("nobody is called " + name);
}

inline std::string seatOf(FakeTable& table, const std::string& name) {
  return "seat/" + std::to_string(person(table, name).seat + 1);
}

inline std::string textOf(FakeTable& table, const std::string& seat) {
  return table.area(seat + "/text").value;
}

inline void openMap(FakeTable& table) {
  openPermit(table, 3, false);
  table.shell().table()->go("map");
  table.settle();
}

/// Writes a note at this seat; its keyboard is ready for the next one then.
inline void write(FakeTable& table, const std::string& seat, const std::string& words) {
  table.tap(seat);
  table.type(seat, words);
  table.tap(seat + "/key/done");
}

/// What lies uppermost there.
inline std::string topAt(FakeTable& table, base::Point at) {
  const auto& areas = table.last().areas;
  const auto top = std::find_if(areas.rbegin(), areas.rend(), [&](const touch::Area& area) {
    return area.takesFingers && area.distance(at) == 0;
  });
  return top == areas.rend() ? "" : top->name;
}

/// A place on a "+" of the map that this person is nearest to, and that no pad covers.
inline base::Point plusNear(FakeTable& table, const std::string& name) {
  const auto who = person(table, name).id;
  for (const std::string& area : table.areas("map/")) {
    if (!area.ends_with("/add") || area.find("need") != area.npos || area.find("expect") != area.npos)
      continue;
    const touch::Area plus = table.area(area);
    for (double part = 0.05; part < 1; part += 0.1) {
      const base::Point at = plus.place(base::Point{plus.box.x + part * plus.box.w, plus.box.centre().y});
      if (seats(table).nearest(at) == who && topAt(table, at) == area) return at;
    }
  }
  throw std::runtime_error("no place is nearest to " + name);
}

inline std::vector<std::string> writingSeats(FakeTable& table) {
  std::vector<std::string> found;
  for (const table::Pad& pad : seats(table).pads())
    if (seats(table).writing(pad.participant) != nullptr) found.push_back(pad.area);
  return found;
}

} // namespace support
