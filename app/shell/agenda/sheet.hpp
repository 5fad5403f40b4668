#pragma once
// The agenda as a sheet of its own: the day as planned and as it runs, and every step of the method with its
// minutes: switched on and off, made longer and shorter, dragged to another place, by everybody at once.
//
// Areas: agenda, agenda/<step>, agenda/<step>/minus|plus|on|done, agenda/break/<id> (/minus, /plus, /remove),
// agenda/remedy/<n>, agenda/start/minus|plus, agenda/ready/<file>, agenda/keep, agenda/add/<break's name>.
#include "document/ready_agendas.hpp"
#include "shell/agenda/itinerary.hpp"
#include "ui/frame.hpp"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace shell {

class Table;

class AgendaSheet {
 public:
  struct Plan; ///< where everything is in this frame
  struct Card {
    std::size_t stop; ///< in the list of stops
    base::Rect box;
  };

  bool isOpen() const { return open_; }
  void open() { open_ = true; }
  void fold() {
    open_ = false;
    drags_.clear();
  }
  void draw(ui::Frame& frame, Table& table, const base::Rect& sheet);

 private:
  struct Drag {
    base::Point from, at; ///< the finger, table millimetres
  };
  void drawHead(const Plan& plan) const;
  void drawFoot(const Plan& plan) const;
  void drawColumns(const Plan& plan);
  void drawCard(const Plan& plan, const Card& card, bool held);
  void drawControls(const Plan& plan, const base::Rect& box, const Stop& stop, const std::string& area) const;
  void drawPlace(const Plan& plan, const Card& card) const;
  void drag(Table& table, const Plan& plan, const Card& card, const touch::Touch& touch);
  /// Where a card comes in the order when it is let go with its middle there.
  static std::size_t placeFor(const Plan& plan, std::size_t stop, base::Point middle);

  bool open_ = false;
  std::map<std::string, Drag> drags_; ///< by area
};

/// The day: what was planned above what is and will be, in a box.
void drawDay(ui::Frame& frame, Table& table, const base::Rect& box);
/// Minutes after midnight of this frame.
double minuteOfDay(const Table& table);
/// How the meeting that is under way keeps to its plan; nothing where nobody said when it begins.
std::optional<journey::Delay> delayOf(const Table& table);
/// "9:05".
std::string timeOfDay(double minutes);
/// A step's or a break's word.
std::string nameOf(const Table& table, const Stop& stop);

} // namespace shell
