#pragma once
// The reality check: what customers say over what the team estimated, and the cards on which it is filled in.
#include "board/board.hpp"
#include "journey/reality.hpp"
#include "steps/step.hpp"
#include "surface/cards.hpp"
#include "ui/legend.hpp"

#include <map>
#include <set>

namespace steps::customers {

using TouchpointId = Id<journey::Touchpoint>;

/// Areas: "customers/<touchpoint>" on the sheet; "customers/card/<touchpoint>" with ".../close"; on the card
/// "customers/<touchpoint>/score" (the slider), ".../score/minus", ".../score/plus", ".../n", ".../n/7",
/// ".../n/back", ".../source", ".../remove", ".../behaviour"; of what research found "customers/research",
/// with
/// ".../close", ".../satisfaction|nps|ces|fcr|expectation" and ".../own/<id>" each with ".../follow" and,
/// turned by a tap, ".../about",
/// ".../quotes", ".../quote/<id>" (begins the closed loop); "customers/to_map"; "customers/bring_in" (unfolds
/// the sheet for a survey); "customers/segment/<n>" and
/// "customers/wave/<n>" (0: all customers, the latest), "customers/known"; "customers/<touchpoint>/star"; and
/// those of the sheet.
class Customers final : public Step {
 public:
  explicit Customers(Room& room) : Step(room) {}
  std::string_view name() const override { return "customers"; }
  bool fillsTable() const override { return true; }
  void draw(ui::Frame& frame, const Rect& middle) override;
  std::optional<std::string> missing() override;
  void left() override;

 private:
  /// The touchpoint whose research is unfolded, while it has any.
  std::optional<TouchpointId> unfolded() const;
  void drawResearch(ui::Frame& frame, TouchpointId id, const Rect& panel);
  void drawDone(ui::Frame& frame, TouchpointId id, const Rect& box, double letters);
  void drawKnowing(ui::Frame& frame, const Rect& box) const;
  std::string drawMeasure(ui::Frame& frame, const journey::Measure& measure, const Rect& card,
                          double letters);
  void drawQuotes(ui::Frame& frame, TouchpointId id, const Rect& box);
  void drawFollow(ui::Frame& frame, const std::string& area, Point at, bool isFollowed,
                  const document::Deed& deed);
  // looking.cpp
  /// What can be looked at, in this frame; what is gone since is not looked at any more.
  void readLooking();
  bool canLook() const { return !segments_.empty() || waves_.size() > 1; }
  double lookingHeight(const ui::Frame& frame) const;
  void drawLooking(ui::Frame& frame, const Rect& box);
  void drawSegments(ui::Frame& frame, const Rect& row);
  void drawWaves(ui::Frame& frame, const Rect& row);
  /// Both in one row; gives what remains left of them.
  Rect drawBoth(ui::Frame& frame, const Rect& row);
  void look(const journey::Whose& whose);
  void drawPills(ui::Frame& frame, const std::string& area, const std::vector<std::string>& choices,
                 std::size_t chosen, const Rect& row, const std::function<void(std::size_t)>& choose);
  void drawNothing(ui::Frame& frame, const Rect& middle);
  void drawBringIn(ui::Frame& frame, const Rect& box);
  void drawFooter(ui::Frame& frame, const Rect& panel, const std::vector<ui::Meaning>& meanings);
  std::vector<ui::Meaning> meanings() const;
  std::string verdict() const;

  Size cardSize(const ui::Frame& frame, TouchpointId id) const;
  void drawCard(ui::Frame& frame, TouchpointId id, const Rect& box);
  void drawScore(ui::Frame& frame, TouchpointId id, const Rect& box);
  void drawTrack(ui::Frame& frame, TouchpointId id, const Rect& box);
  void drawStep(ui::Frame& frame, TouchpointId id, Point centre, int way);
  void drawSeen(ui::Frame& frame, TouchpointId id, const Rect& box);
  void drawStar(ui::Frame& frame, const journey::Touchpoint& touchpoint, const Rect& box);
  void drawAnswers(ui::Frame& frame, TouchpointId id, const Rect& box);
  void drawSource(ui::Frame& frame, TouchpointId id, const Rect& box);
  void drawDigits(ui::Frame& frame, TouchpointId id, const Rect& box);

  /// Steps that go on while a finger stays.
  void repeat(ui::Frame& frame);
  void slide(TouchpointId id, double score, const touch::Touch& touch);
  void step(TouchpointId id, int way, const touch::Touch& touch);
  /// One event for a finished gesture; answers and source stay.
  void setScore(TouchpointId id, double score, Point at);
  void setAnswers(TouchpointId id, std::int64_t n, Point at);

  /// As a finger holds it now, otherwise as it was given; nothing: no score yet.
  std::optional<double> scoreOf(TouchpointId id) const;
  std::optional<std::size_t> find(TouchpointId id) const;

  struct Stepping {
    TouchpointId touchpoint;
    int way;
    bool held = false;
    base::Seconds next = 0; ///< when the next step comes
  };
  board::Board board_{room()};
  surface::Cards cards_{room(), "customers"};
  std::vector<journey::CurvePoint> team_, said_; ///< of this frame
  journey::Reality reality_;
  journey::Whose whose_{};                ///< of this frame: who is looked at, by everybody at this sheet
  std::vector<std::string> segments_;     ///< of this frame
  std::vector<std::string> waves_;        ///< of the segment that is looked at
  std::vector<journey::Known> known_;     ///< over time, of that segment
  std::map<TouchpointId, double> moving_; ///< scores that a finger holds
  std::map<touch::ContactId, Stepping> stepping_;
  std::optional<TouchpointId> unfolded_;
  std::set<TouchpointId> typing_;         ///< cards that show the digits
  std::set<Id<journey::Measure>> turned_; ///< cards that show what their measure is
};

std::string areaOf(TouchpointId id);

} // namespace steps::customers
