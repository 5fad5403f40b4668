#pragma once
// The screen of the step "personas": one to four cards side by side, further ones on pages.
//
// Areas: personas/add, personas/turn with /far, personas/page/before|after, personas/binned/<id>;
// persona/<id> with /name, /about, /quote, /share, /now, /ambition, /outcome, /curve, /portrait, and while a
// face is chosen /face/<name>, /drawing, /picture, /bin, /bin_journey, /done; while one is drawn /ink with
// /undo, /clear, /done; /journey/name and /journey/go of one that is theirs, /journey/own where there is
// none, and then /journey/begin/<how>; journeys/binned/<id>; personas/compare, and then compare/first,
// compare/second, compare/different.
#include "ink/ink_pad.hpp"
#include "journey/people.hpp"
#include "steps/prepare/personas/photo_choice.hpp"
#include "steps/step.hpp"

#include <map>
#include <memory>
#include <set>
#include <utility>

namespace steps {

class PersonasScreen final : public Step {
 public:
  using Step::Step;
  std::string_view name() const override { return "personas"; }
  bool fillsTable() const override { return true; }
  void draw(ui::Frame& frame, const Rect& sheet) override;
  std::optional<std::string> missing() override;
  void left() override { choosing_.clear(), drawing_.clear(), photos_.clear(), beginning_.clear(); }

  static constexpr std::size_t perPage = 4;

 private:
  // personas.cpp
  void drawCards(ui::Frame& frame, const Rect& inner);
  void drawAdd(ui::Frame& frame, const Rect& box, bool empty);
  void drawFoot(ui::Frame& frame, const Rect& box);
  struct Away {
    std::string area, words;
    document::Deed back;
  };
  std::vector<Away> putAway() const;
  void drawTurn(ui::Frame& frame, const Rect& strip);
  void drawCompare(ui::Frame& frame, const Rect& box);
  // card.cpp
  void drawCard(ui::Frame& frame, const journey::Persona& persona, const Rect& box);
  void drawHead(ui::Frame& frame, const journey::Persona& persona, const Rect& box);
  void drawPortraitOf(ui::Frame& frame, const journey::Persona& persona, const Rect& box);
  void drawShare(ui::Frame& frame, const journey::Persona& persona, const Rect& line);
  void drawFields(ui::Frame& frame, const journey::Persona& persona, const Rect& box);
  void drawText(ui::Frame& frame, const journey::Persona& persona, const char* field, const Rect& box,
                std::string hint, const look::TextStyle& style, bool top);
  // faces.cpp
  void drawFaces(ui::Frame& frame, const journey::Persona& persona, const Rect& box);
  void drawOwnFaces(ui::Frame& frame, const journey::Persona& persona, const Rect& box);
  // drawing.cpp
  void drawDrawing(ui::Frame& frame, const journey::Persona& persona, const Rect& box);
  void beginDrawing(const journey::Persona& persona, Point at);
  // photos.cpp
  void drawPhotos(ui::Frame& frame, const journey::Persona& persona, const Rect& box);
  // way.cpp
  void drawWay(ui::Frame& frame, const journey::Persona& persona, const Rect& box);
  // comparing.cpp
  std::pair<Id<journey::Journey>, Id<journey::Journey>> compared();
  void drawCompared(ui::Frame& frame, const Rect& box);
  void drawSide(ui::Frame& frame, Id<journey::Journey> journey, const char* name, const Rect& box);
  // own_journey.cpp
  /// Theirs, unless it was thrown away; nullptr: none.
  const journey::Journey* journeyOf(const journey::Persona& persona) const;
  void drawWayHead(ui::Frame& frame, const journey::Persona& persona, const Rect& box);
  void drawOwn(ui::Frame& frame, const journey::Persona& persona, const Rect& box);
  void drawBeginning(ui::Frame& frame, const journey::Persona& persona, const Rect& card);

  bool turned_ = false;           ///< the sheet faces the far side
  bool comparing_ = false;        ///< two journeys beside each other, in place of the cards
  Id<journey::Journey> beside_{}; ///< which one beside that which is looked at
  std::size_t page_ = 0;
  std::uint64_t brought_ = 0;               ///< the last time that somebody wanted to see something
  std::set<Id<journey::Persona>> choosing_; ///< a face is being chosen for them
  std::set<Id<journey::Persona>> drawing_;  ///< a face is being drawn for them
  ink::InkPad inkPad_;
  /// A picture is being chosen for them.
  std::map<Id<journey::Persona>, std::shared_ptr<PhotoChoice>> photos_;
  /// A journey begins for them, perhaps as a copy of that one.
  std::map<Id<journey::Persona>, Id<journey::Journey>> beginning_;
};

} // namespace steps
