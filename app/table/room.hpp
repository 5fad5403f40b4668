#pragma once
// What every screen works with: the open workshop, the words, the seats, and how a person's wish becomes a
// change.
#include "base/geometry.hpp"
#include "document/document.hpp"
#include "document/drafts.hpp"
#include "journey/curve.hpp"
#include "journey/evidence.hpp"
#include "journey/outline.hpp"
#include "language/language.hpp"
#include "table/lights.hpp"
#include "table/notices.hpp"
#include "table/sheet_view.hpp"

#include <array>
#include <functional>
#include <optional>
#include <string_view>

namespace table {

class Seats;
using base::Id;
using base::Point;
using base::Rect;
using base::Size;
using journey::Participant;

/// What people work at: around a table; before a wall; on a laptop, with mouse and keyboard.
enum class Setting { Table, Wall, Laptop };
inline constexpr std::array settings{Setting::Table, Setting::Wall, Setting::Laptop};
std::string_view nameOf(Setting setting); ///< "table", "wall", "laptop"
/// The table where there is no such name.
Setting settingNamed(std::string_view name);

/// Holds references only; made by the shell for one open workshop, and outlives every screen and every area
/// of it.
class Room {
 public:
  Room(document::Document& open, const language::Catalogue*& inForce, Size size,
       std::function<base::UtcMilliseconds()> clock, std::function<void(std::string_view)> move)
      : document(open), words(inForce), table(size), utc(std::move(clock)), go(std::move(move)) {}

  document::Document& document;
  const language::Catalogue*& words; ///< in force now; can change between two frames
  Size table;                        ///< millimetres
  std::function<base::UtcMilliseconds()> utc;
  std::function<void(std::string_view step)> go; ///< moves everybody to another step
  /// Unfolds the sheet on which tables are brought in, for whoever is nearest to this place of the table.
  std::function<void(Point at)> bringIn = [](Point) {};
  Seats* seats = nullptr;
  Notices notices{};
  Setting setting = Setting::Table;
  SheetView sheet{}; ///< the same for everybody, in every step that works on it
  Lights lights{};   ///< what somebody looks for
  /// Everything faces one way, all seats are at the bottom.
  bool isUpright() const { return setting != Setting::Table; }

  /// The facilitator's: the stages and steps of the map stay as they are; nobody writes or votes at a seat.
  bool isLocked() const { return document.view().contains("locked"); }
  void setLocked(bool locked) { document.setView("locked", locked ? "1" : ""); }
  bool hasTools() const { return !document.view().contains("no_tools"); }
  void setTools(bool tools) { document.setView("no_tools", tools ? "" : "1"); }

  const journey::Workshop& workshop() const { return document.workshop(); }
  const journey::Brief& brief() const { return document.workshop().brief(); }

  /// Whose map, votes and curve everybody looks at: the chosen one, or the first where none was chosen or
  /// that was thrown away. Kept in the view, like the step; no part of the history.
  Id<journey::Journey> journey() const;
  void look(Id<journey::Journey> journey) { document.setView("journey", std::to_string(journey.value)); }
  /// Whether there is a choice: where there is not, nothing is said about it.
  bool hasJourneys() const { return journey::journeysOf(workshop()).size() > 1; }

  /// Derived once per revision of the workshop, for all who ask in a frame; of the journey that is looked at.
  const journey::Outline& outline();
  const journey::Results& results();
  const journey::GroundsOfAll& grounds();

  /// Performs, and tells a refusal in words where the finger is (`at`, table millimetres; without it, in the
  /// middle). True when it was done.
  bool perform(Id<Participant> by, const document::Deed& deed, std::optional<Point> at = {});
  /// Tells any outcome; true when it was done.
  bool tell(const journey::Outcome& outcome, std::optional<Point> at = {});

  std::string say(language::Text text) const { return (*words)(text); }
  std::string say(language::Text text, std::initializer_list<std::string> with) const {
    return (*words)(text, with);
  }

 private:
  std::uint64_t outlined_ = ~std::uint64_t{0}, counted_ = ~std::uint64_t{0}, founded_ = ~std::uint64_t{0};
  Id<journey::Journey> outlinedOf_{};
  journey::Outline outline_{};
  journey::Results results_{};
  journey::GroundsOfAll grounds_{};
};

} // namespace table
