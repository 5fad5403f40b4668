#pragma once
// The screen of the step "stakeholders": what it keeps while it is shown. Cards lie where the workshop says;
// what fingers hold, and what is unfolded, is here.
//
// Areas: stakeholders/sheet, stakeholders/centre, stakeholders/ring/<n> with /far (0: the nearest),
// stakeholder/<id> with /pull and its menu, relation/<id> with its menu, stakeholders/bin,
// stakeholders/binned/<id>.
#include "figures/rings.hpp"
#include "journey/people.hpp"
#include "steps/prepare/stakeholders/card.hpp"
#include "steps/step.hpp"
#include "surface/hands.hpp"
#include "surface/menu.hpp"
#include "surface/pulls.hpp"

#include <map>
#include <set>

namespace steps {

class StakeholdersScreen final : public Step {
 public:
  using Step::Step;
  std::string_view name() const override { return "stakeholders"; }
  bool fillsTable() const override { return true; }
  void draw(ui::Frame& frame, const Rect& sheet) override;
  std::optional<std::string> missing() override;
  bool isHeld(std::string_view table, std::int64_t id) const override;
  void left() override;

 private:
  using Who = Id<journey::Stakeholder>;
  struct OpenMenu {
    Point at;          ///< where the finger was
    double facing = 0; ///< radians: as the sheet, until somebody turns it
  };
  struct Card {
    CardFace face;
    Rect box;                         ///< around its origin
    base::Transform lying{}, place{}; ///< where it belongs, and where it is now
    Rect there() const { return place(box); }
  };

  // stakeholders.cpp
  void layOut(ui::Frame& frame);
  void placeCard(Who id);
  CardFace faceOf(const journey::Stakeholder& who) const;
  void drawNew(ui::Frame& frame, const document::Draft& draft);
  void drawEmpty(ui::Frame& frame);
  void drawCard(ui::Frame& frame, Who id);
  void drawStrokes(ui::Frame& frame);
  // ground.cpp
  void drawGround(ui::Frame& frame);
  Rect ringNameBox(ui::Canvas& canvas, std::int64_t ring) const;
  void drawRingName(ui::Frame& frame, std::int64_t ring, bool far);
  Point namePlace(std::int64_t ring, bool far) const;
  std::string ringWords(std::int64_t ring) const; ///< as it is, or as somebody writes it
  void drawLegend(ui::Frame& frame, bool far);
  void drawCentre(ui::Frame& frame);
  void touchGround(const touch::Touch& touch);
  // landing.cpp
  Point toSheet(Point place) const; ///< 0..1
  Point fromSheet(double x, double y) const;
  /// The place nearest to this one where a card of this size hides nothing; in the same ring, if there is
  /// one.
  Point freePlace(Point place, Size size, Who of) const;
  Point onSheet(Point place, Size size) const;
  /// Whether cards of this size leave too little of the ring to be seen beside each other.
  bool isCrowded(ui::Canvas& canvas, std::int64_t ring) const;
  // touching.cpp
  void touchCard(Who id, const touch::Touch& touch);
  void drop(Who id, const base::Transform& place);
  void touchPull(Who id, const touch::Touch& touch);
  /// The rings that held cards come to.
  std::array<bool, 3> litRings() const;
  // relations.cpp
  void drawRelations(ui::Frame& frame);
  void drawRelation(ui::Frame& frame, const journey::Relation& relation);
  Point freeOnLine(Point from, Point to, Size size) const;
  void drawPulls(ui::Frame& frame);
  // menus.cpp
  void drawMenus(ui::Frame& frame);
  void drawMenuOf(ui::Frame& frame, const journey::Stakeholder& who);
  void drawMenuOf(ui::Frame& frame, const journey::Relation& relation);
  void drawBin(ui::Frame& frame);

  Rect sheet_{};
  CardScale scale_{};
  double radius_ = 0;         ///< of the middle
  std::map<Who, Card> cards_; ///< of this frame
  std::set<Who> placed_;      ///< of them: those that have their place
  std::vector<Rect> kept_;    ///< where no card comes to lie: the middle, and the names of the rings
  surface::Hands hands_{};
  surface::Pulls pulls_{};
  std::map<Who, OpenMenu> menus_;
  std::map<Id<journey::Relation>, OpenMenu> relationMenus_;
  bool binOpen_ = false;
  base::Seconds now_ = 0;
};

} // namespace steps
