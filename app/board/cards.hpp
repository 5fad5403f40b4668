#pragma once
// The cards of the sheet and what people do with them now: which are held, glide, were chosen together, have
// their menu open or are fanned out, and which lie on top. None of it is in the workshop.
#include "board/places.hpp"
#include "surface/chosen.hpp"
#include "surface/hands.hpp"
#include "surface/open_menus.hpp"

namespace board {

struct Cards {
  Cards(Room& room, const Sheet& onSheet) : sheet(onSheet), places(room, onSheet, fans) {}
  Cards(const Cards&) = delete;
  Cards& operator=(const Cards&) = delete;

  const Sheet& sheet;
  surface::Hands hands{};
  surface::Chosen chosen{};
  surface::OpenMenus menus{};
  surface::Fans fans{};
  Places places;
  base::Seconds now = 0, calm = 0; ///< of the last frame; how long a gliding takes

  void clear();
  bool isMoving(surface::CardRef card) const { return hands.isHeld(card) || hands.isGliding(card); }
  /// In a hand, or somebody opened its menu: it stays there when others move what was chosen with it.
  bool isInUse(surface::CardRef card) const;
  /// Where it is now: held, on its way or lying.
  std::optional<base::Transform> placeNow(surface::CardRef card);
  void glide(surface::CardRef card, const base::Transform& from, Point way = {}) {
    hands.glide(card, from, now, way);
  }
  /// Where some cards lie before a deed moves them; after it they glide from there.
  using From = std::vector<surface::Hands::Lying>;
  void glide(const From& from);
  /// Notes that an event moved to another place glide there.
  void glideMoved();
  /// Loose things that were let go lie above the others, the last on top.
  void raise(surface::CardRef card) { raised_[card] = ++raises_; }
  std::uint64_t heightOf(surface::CardRef card) const;

 private:
  std::map<surface::CardRef, std::uint64_t> raised_{};
  std::uint64_t raises_ = 0;
};

/// "note/12" for a touchpoint, "lane/12" for a note of a lane, "pile/12"; "stage/12" and "map/12/name" for
/// the names of stages and steps.
std::string areaOf(surface::CardRef card);
/// Of the menu of what a person chose.
std::string areaOfChosen(Id<Participant> by);

} // namespace board
