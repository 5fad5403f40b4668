#pragma once
// The team over the whole sheet: people as lines on the left, and the table seen from above on the right,
// where they get their seats.
//
// Areas: sheet; team/add, team/person/<id> (the sign: tap to choose, drag to the table) with /name,
// /department, /core, /challenge, /lead, /bin; team/binned/<id>; team/page/before|after; team/seat_all;
// team/place/<edge>/<n> from 1; team/seated/<id>.
#include "steps/prepare/team/places.hpp"
#include "steps/step.hpp"
#include "table/seats/writing.hpp"

#include <map>

namespace steps {

class TeamScreen final : public Step {
 public:
  using Step::Step;
  std::string_view name() const override { return "team"; }
  bool fillsTable() const override { return true; }
  void draw(ui::Frame& frame, const Rect& sheet) override;
  std::string padNote(const Pad& pad) override;
  std::optional<document::Draft> newNote(const Pad& pad) override;
  std::optional<std::string> missing() override;
  void entered() override;
  void left() override { entered(); }

 private:
  /// A person's sign under a finger.
  struct Carried {
    Id<Participant> who;
    Point at;
    bool fromTable; ///< taken from a seat: let go beside the table, the seat is left
  };

  // people.cpp
  void drawPeople(ui::Frame& frame, const Rect& box);
  void drawHead(ui::Frame& frame, const Rect& box, bool empty);
  void drawFoot(ui::Frame& frame, const Rect& box);
  void drawPages(ui::Frame& frame, Point middle, std::size_t pages);
  // person.cpp
  void drawPerson(ui::Frame& frame, const Rect& row, const Participant& person);
  void drawNewcomer(ui::Frame& frame, const Rect& row, const table::Writing& writing);
  void drawToggle(ui::Frame& frame, const Rect& cell, const std::string& area, std::string label, bool on,
                  look::Icon icon, std::function<void(Point)> tap);
  // around.cpp
  void drawAround(ui::Frame& frame, const Rect& box);
  void drawPlaces(ui::Frame& frame, const Rect& table);
  void drawSeated(ui::Frame& frame, const Rect& table, const Participant& person);
  void drawCarried(ui::Frame& frame);
  // seating.cpp
  /// Follows a finger on somebody's sign or name; true where the touch was part of carrying.
  bool carry(const touch::Touch& touch, Id<Participant> who, bool fromTable);
  void drop(const Carried& carried);
  /// Where a carried sign would come; nothing where it is too far from the drawn table.
  std::optional<Place> placeFor(const Carried& carried) const;
  Place shownPlace(const Participant& person) const;
  std::vector<Place> othersThan(Id<Participant> who) const;
  void sit(Id<Participant> who, const Place& place, Point finger);
  void choose(Id<Participant> who) { chosen_ = chosen_ == who ? Id<Participant>{} : who; }
  void seatAll(Point finger);

  std::map<touch::ContactId, Carried> carried_;
  Id<Participant> chosen_{}; ///< waits for a place to be tapped
  Rect table_{};             ///< as it was drawn last
  std::size_t page_ = 0;
  std::uint64_t brought_ = 0; ///< the last time that somebody wanted to see something
};

} // namespace steps
