#pragma once
// The sheet of the journey, for everybody's fingers: notes are tapped, held, moved, turned, piled and
// dropped; empty places make new ones; a line drawn around things chooses them; two fingers or the wheel move
// the journey and stretch it.
//
// What lies still is painted once and repaired where it changed (board_paint.cpp); what is held, glides or is
// being written is drawn anew in each frame above it. A gesture becomes one change of the workshop when the
// last finger lifts (board_touch.cpp, board_landing.cpp): also a fling, whose end is known by then.
#include "board/behaviour_cards.hpp"
#include "board/found_on_sheet.hpp"
#include "board/lane_list.hpp"
#include "board/layout.hpp"
#include "board/names.hpp"
#include "board/other_curves.hpp"
#include "board/things.hpp"
#include "board/thrown_list.hpp"
#include "board/widths.hpp"
#include "figures/curve.hpp"
#include "journey/amount.hpp"
#include "surface/cards.hpp"
#include "surface/chosen.hpp"
#include "surface/fan.hpp"
#include "surface/ground.hpp"
#include "surface/hands.hpp"
#include "surface/menu.hpp"
#include "surface/note_paper.hpp"
#include "ui/scroll.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace board {

/// How a step looks at the sheet: what it shows more of, and what a tap on a touchpoint means there.
struct Lens {
  Proportions proportions{};
  bool customers = false;                             ///< what customers say, beside the team's curve
  journey::Whose whose{};                             ///< which customers, and when
  bool picks = false;                                 ///< touchpoints that are worked on, from note to curve
  std::optional<base::Id<journey::Touchpoint>> lit{}; ///< all others step back
  std::vector<base::Id<journey::Touchpoint>> asked{}; ///< people look into these: cards of theirs are open
  base::Seconds litAfter = 0; ///< its point drops onto the curve so long after its score is there
  /// Begins the names of the areas of points, names and notes: "curve" makes "curve/point/12"; empty: points
  /// are only looked at.
  std::string points{};
  bool others = false; ///< the curves of the other journeys, too
  /// Shows or hides these; nothing: there is no choice.
  std::function<void()> toggleOthers{};
  bool keepsJourney = false; ///< nobody looks at another journey now
  bool columns = false;      ///< the whole column of a point is one area: "curve/12"
  std::function<void(base::Id<journey::Touchpoint>, const touch::Touch&)> tapped{};
};

class Board {
 public:
  explicit Board(Room& room) : room_(room) {}

  void draw(ui::Frame& frame, const Rect& sheet, const Lens& lens = {});
  /// What a lens asked for under the curve, as wide as the sheet.
  Rect panel() const;
  /// Where the touchpoint's point is on the curve, or its ring on the base line; nothing where it is not
  /// seen.
  std::optional<base::Point> pointPlace(Id<journey::Touchpoint> touchpoint) const;
  /// A touchpoint's number along the journey; 0: it lies on no step.
  int numberOf(Id<journey::Touchpoint> touchpoint) const;
  /// Opens, or closes, the card on which is written what was counted at a touchpoint; `at`: where it belongs
  /// to.
  void toggleBehaviour(Id<journey::Touchpoint> touchpoint, base::Point at) {
    behaviour_.toggle(touchpoint, at);
  }
  /// Gestures were cancelled: nothing is held or chosen, menus and fans close.
  void clear();
  /// Whether this record of the workshop is in somebody's hand.
  bool isHeld(std::string_view table, std::int64_t id) const;
  table::Camera& camera() const { return room_.sheet.camera; }
  const BoardLayout& layout() const { return layout_; }

  /// What becomes of a note that is let go: shown while it is held, done when it is let go.
  struct Landing {
    enum class Where { Home, Bin, Onto, Step, Table } where = Where::Home;
    surface::CardRef onto{};             ///< Onto: a loose note or a pile
    Id<journey::Step> step{};            ///< Step
    std::int64_t before = 0;             ///< Step: the touchpoint or note there, 0: at the end
    base::Point at{};                    ///< Table: its middle
    std::optional<language::Text> why{}; ///< Home: the words that say so, or none
  };
  /// One of the notes that are let go together: where it lay, and where it comes to rest.
  struct Let {
    surface::CardRef note;
    base::Transform start, rest;
  };

 private:
  /// One still thing on the board: where it is and how it looks.
  struct Still {
    Rect box;
    std::uint64_t face = 0;
    friend bool operator==(const Still&, const Still&) = default;
  };
  using Stills = std::unordered_map<std::uint64_t, Still>;

  // board_plan.cpp
  void layOutAgain(ui::Frame& frame, const Rect& sheet);
  void plan(ui::Frame& frame);
  /// Where columns are seen: between the gutters, which share no pixel with them.
  static Rect columnsOn(const ui::Frame& frame, const Rect& sheet, const Measures& measures);
  void stretch(double zoom);
  LayoutWish wishFor(ui::Frame& frame, const Rect& sheet) const;
  void wishForLanes(LayoutWish& wish) const;
  void readCurve();
  void placeCurve();
  figures::CurveMark markOf(const BoardLayout::Cell& cell, const BoardLayout::Column& column) const;
  figures::CurveMark markOf(const BoardLayout::Column& column) const;
  /// One size of letters for all notes of the sheet, the largest with which each fits.
  void chooseLetters(ui::Frame& frame);
  /// Which slips show their words: where many cannot, none does, so that they look alike.
  void chooseSlips(ui::Canvas& canvas);
  static surface::WordsNeed wordsNeed(ui::Canvas& canvas, const Measures& measures);
  /// Notes that an event moved to another place glide there.
  using Boxes = std::map<Id<journey::Touchpoint>, Rect>;
  Boxes boxes() const;
  void glideFrom(const Boxes& before);

  // board.cpp
  bool isEmpty() const { return layout_.touchpoints.empty() && room_.outline().loose.empty(); }
  bool isSaidTwice() const { return !room_.isUpright(); }
  bool showsPanel() const { return wish_.proportions.panel > 0.5; }
  void drawDrafts(ui::Frame& frame);
  void drawMoving(ui::Frame& frame);
  void drawLoose(ui::Frame& frame);
  void drawNote(ui::Frame& frame, surface::CardRef note, const base::Transform& place, bool lifted);
  void drawTools(ui::Frame& frame);
  void drawPull(ui::Frame& frame);
  void drawOverview(ui::Frame& frame);
  Size sizeOf(surface::CardRef note) const;
  /// Where the note lies when nobody holds it; nothing where it is gone, or hidden in its pile.
  std::optional<base::Transform> lying(surface::CardRef note) const;
  /// Whether it belongs to another journey than the sheet shows. What is held stays in the hand, and stays
  /// where it belongs when it is let go.
  bool isElsewhere(surface::CardRef note) const;
  /// Where it is now: held, on its way or lying.
  std::optional<base::Transform> placeNow(surface::CardRef note);
  bool isMoving(surface::CardRef note) const { return hands_.isHeld(note) || hands_.isGliding(note); }
  /// Of what lies loose on the table.
  Size looseSize() const;
  base::Point keptOnTable(base::Point at) const;
  /// Where a person's own things come to lie: before their seat.
  base::Transform before(Id<Participant> who) const;

  // board_paint.cpp
  void drawStill(ui::Frame& frame);
  Stills stills(const look::Theme& theme) const;
  std::vector<Rect> changedSince(const Stills& now) const;
  void paint(ui::Canvas& canvas, const Rect& damage) const;
  void paintColumn(ui::Canvas& canvas, const BoardLayout::Column& column, const Rect& damage) const;
  void paintStages(ui::Canvas& canvas, const Rect& damage) const;
  /// Across, from `left` to `right`.
  void paintScale(ui::Canvas& canvas, double left, double right) const;
  void paintCurve(ui::Canvas& canvas, const Rect& damage) const;
  /// The middle of the line that numbers stand on, below the curve.
  double numbersLine() const { return layout_.curve.box.bottom() - wish_.measures.small - 0.5; }
  void paintAdd(ui::Canvas& canvas, const BoardLayout::Column& column) const;
  void paintSum(ui::Canvas& canvas, const BoardLayout::Column& column) const;

  // board_heads.cpp
  /// What of a box of the layout is in view, in table millimetres.
  Rect seenPart(const Rect& box) const;
  void drawHeads(ui::Frame& frame);
  void drawPersona(ui::Frame& frame);
  void drawGutters(ui::Frame& frame);
  void paintGutter(ui::Canvas& canvas, const Rect& gutter, bool turned) const;
  /// Nothing is written yet: what will be here, and the first word of it.
  void paintPromise(ui::Canvas& canvas) const;
  void drawPromise(ui::Frame& frame);
  void sayTwice(ui::Frame& frame, const Rect& band,
                const std::function<void(ui::Canvas&, const Rect&)>& words);
  void drawFolds(ui::Frame& frame);

  // board_lanes.cpp
  void addTellings(const BoardLayout::Column& column, std::vector<surface::Telling>& all) const;
  std::string nameOf(const journey::Lane& lane) const;
  void declareLanes(ui::Frame& frame, const Rect& gutter);
  void declareLaneNotes(ui::Frame& frame, const BoardLayout::Column& column);
  void paintLanes(ui::Canvas& canvas, const BoardLayout::Column& column, const Rect& damage) const;
  void paintLaneNote(ui::Canvas& canvas, const Rect& box, const journey::Note& note, bool lifted) const;
  void paintAmount(ui::Canvas& canvas, const Rect& box, const journey::Note& note, std::size_t lane) const;
  void paintRemedied(ui::Canvas& canvas, const Rect& box, const journey::Note& note, bool lifted) const;
  void paintLaneLines(ui::Canvas& canvas, const Rect& damage) const;
  void paintTotals(ui::Canvas& canvas, const BoardLayout::StageBox& stage, std::size_t at) const;
  void drawLaneWords(ui::Frame& frame);
  // board_behaviour.cpp
  void declareSeen(ui::Frame& frame, const BoardLayout::Lane& lane);
  /// How short the numbers of each row are, all alike.
  void chooseShortness(ui::Canvas& canvas, double capHeight);
  void paintSeen(ui::Canvas& canvas, const BoardLayout::Lane& lane) const;
  /// What stands in the gutter beside each row.
  std::vector<std::pair<std::string, double>> seenNames(const BoardLayout::LaneBand& band) const;

  // board_asked.cpp
  void gatherAsked();
  /// Somebody looks into it, or for it.
  bool isLit(surface::CardRef note) const;
  void drawAsked(ui::Frame& frame);

  // board_found.cpp
  /// What people look for is brought into view where somebody goes to it.
  bool openBrought();
  void bringIntoView(ui::Frame& frame);

  // board_lit.cpp
  bool stepsBack(Id<journey::Touchpoint> touchpoint) const { return lens_.lit && *lens_.lit != touchpoint; }
  bool stepsForth(Id<journey::Touchpoint> touchpoint) const { return lens_.lit && *lens_.lit == touchpoint; }
  bool isPicked(Id<journey::Touchpoint> touchpoint) const;
  void drawLit(ui::Frame& frame);
  /// How far the lit point is on its way onto the curve: 0 to 1.
  double dropped(ui::Frame& frame) const;
  void drawPicks(ui::Frame& frame);
  /// Where a person has opened a step, in the person's colour.
  look::Colour openedColour(Id<journey::Step> step, const look::Theme& theme) const;

  // board_faces.cpp
  surface::NoteFace faceOf(const BoardLayout::Cell& cell, const look::Theme& theme) const;
  surface::NoteFace faceOf(const journey::Note& note, const look::Theme& theme) const;
  static void paintFace(ui::Canvas& canvas, const Rect& box, const surface::NoteFace& face,
                        BoardLayout::Form form);
  const journey::CurvePoint* pointOf(Id<journey::Touchpoint> touchpoint) const;
  const BoardLayout::Column* firstColumn() const;
  BoardLayout::Form formOf(Id<journey::Touchpoint> touchpoint) const;

  // board_areas.cpp
  void declare(ui::Frame& frame);
  void declarePoints(ui::Frame& frame);
  void declareClosed(ui::Frame& frame, const BoardLayout::Column& column);
  void declareColumn(ui::Frame& frame, const BoardLayout::Column& column);
  void declareHeader(ui::Frame& frame, const BoardLayout::StageBox& stage);
  void declareNote(ui::Frame& frame, surface::CardRef note, const Rect& box, double angle,
                   const std::string& words);

  // board_touch.cpp
  /// Moves and stretches the journey, and draws lassos, wherever the finger landed; `tapped`: none of these.
  void touchGround(const touch::Touch& touch, const std::function<void()>& tapped);
  void touchNote(surface::CardRef note, const touch::Touch& touch);
  void tapEmpty(base::Point at);
  /// A tap where something new comes: somebody near there writes it.
  void addAt(const document::TextKind* what, std::int64_t about, base::Point at, std::string_view lane = {});
  void begin(base::Point at, const document::TextKind* what, std::int64_t about, std::int64_t beside = 0,
             std::string_view field = {});
  void touchHeader(Id<journey::Stage> stage, const touch::Touch& touch);
  void touchName(Id<journey::Step> step, const touch::Touch& touch);
  void openStep(Id<journey::Step> step, base::Point at);
  const Id<journey::Step>* closedStepOf(surface::CardRef note) const;

  // board_landing.cpp
  Landing landingOf(surface::CardRef note, const base::Transform& place, bool thrown) const;
  Landing landingInColumn(surface::CardRef note, base::Point on) const;
  /// On the curve things lie loose.
  bool isLooseGround(base::Point at) const;
  /// The loose note or pile under a place.
  std::optional<surface::CardRef> looseAt(surface::CardRef above, base::Point at) const;
  void land(surface::CardRef note, const surface::Hands::Answer& answer);
  /// What letting these go there does; nothing where they do not land.
  std::optional<document::Deed> deedOf(const std::vector<Let>& all, const Landing& landing) const;
  document::Deed underStep(const Let& let, const Landing& landing) const;
  document::Deed onTable(const Let& let) const;
  void drawLanding(ui::Frame& frame);
  void drawLandingOf(ui::Frame& frame, surface::CardRef note, const Landing& landing);

  // board_piles.cpp
  struct Fan {
    double facing = 0; ///< radians
    Id<Participant> by{};
    Rect lies{}; ///< where it was drawn, table millimetres
  };
  const journey::Outline::PilePart* pilePart(Id<journey::Pile> pile) const;
  base::Transform pilePlace(const journey::Pile& pile) const;
  /// Where one note of it lies: at its place in the fan, or with the pile.
  base::Transform inPile(const journey::Pile& pile, const journey::Touchpoint& touchpoint) const;
  surface::FanPlan planOf(const journey::Outline::PilePart& part) const;
  void drawPile(ui::Frame& frame, const journey::Outline::PilePart& part, const base::Transform& place,
                bool lifted);
  void drawFans(ui::Frame& frame);
  void drawFan(ui::Frame& frame, const journey::Outline::PilePart& part);
  void splitPile(Id<journey::Pile> pile, Id<Participant> by);

  // board_chosen.cpp
  void choose(const surface::Line& line);
  void toggleChosen(surface::CardRef note, Id<Participant> by);
  void letGo(Id<Participant> by);
  /// In a hand, or somebody opened its menu: it stays there when others move what was chosen with it.
  bool isInUse(surface::CardRef note) const;
  /// The held note with which this one moves: a finger on each of two chosen things is two fingers on the
  /// whole, where they are one person's.
  surface::CardRef heldWith(surface::CardRef note, const touch::Touch& touch);
  void takeChosen(surface::CardRef held);
  void drawChosen(ui::Frame& frame);
  void pileChosen(Id<Participant> by);

  /// A menu that somebody opened, by the area's name of its thing.
  struct Open {
    enum class Of { Touchpoint, Lane, Pile, Chosen, Stage, Step } of = Of::Touchpoint;
    std::int64_t id = 0;
    base::Point at;
    Id<Participant> by{};
    enum class Page { All, Channels, Places } page = Page::All;
    double facing = 0; ///< radians: as the sheet, until somebody turns it
    Rect lies{};       ///< where it was drawn, table millimetres
  };
  void toggleMenu(const std::string& area, Open open);
  Open openOn(surface::CardRef note, base::Point at) const;
  // board_menus.cpp
  void drawMenus(ui::Frame& frame);
  void drawMenuOf(ui::Frame& frame, const std::string& area, const Open& open);
  /// What a menu belongs to, as it lies upright on the table.
  struct Shape {
    base::Point middle;
    Size size;
  };
  /// Nothing while somebody holds it.
  std::optional<Shape> shapeOf(const Open& open);
  bool isThere(const Open& open) const;
  using Entries = std::vector<surface::MenuEntry>;
  surface::MenuEntry pageEntry(const std::string& area, Open::Page page, const char* name, look::Icon icon,
                               language::Text label);
  surface::MenuEntry writeEntry(const std::string& area, const Open& open, const document::TextKind* what);
  surface::MenuEntry actEntry(const Open& open, const char* name, look::Icon icon, language::Text label,
                              document::Deed deed);
  surface::MenuEntry chooseEntry(surface::CardRef note, const Open& open);
  Entries channelEntries(const std::string& area, const Open& open, const look::Theme& theme);
  Entries placeEntries(const std::string& area, const Open& open);
  Entries touchpointEntries(const std::string& area, const Open& open, const look::Theme& theme);
  Entries laneEntries(const std::string& area, const Open& open);
  Entries pileEntries(const std::string& area, const Open& open);
  Entries chosenEntries(const std::string& area, const Open& open);
  std::string meantOf(const journey::Stage& stage) const;
  std::string groundsOf(Id<journey::Touchpoint> touchpoint) const;
  Entries stageEntries(const std::string& area, const Open& open, const look::Theme& theme);
  Entries stepEntries(const std::string& area, const Open& open);
  Things thingsOf(const Open& open) const;

  Room& room_;
  surface::Hands hands_{};
  BoardLayout layout_{};
  LayoutWish wish_{};
  Widths widths_{};
  double zoom_ = 1;     ///< as it is laid out
  bool zoomed_ = false; ///< in this frame, and nothing else
  Lens lens_{};
  Id<journey::Touchpoint> landed_{}; ///< the lit point that has dropped; until then the curve goes without it
  std::set<Id<journey::Touchpoint>> asked_{}; ///< those that somebody looks into, in this frame
  bool lensChanged_ = false;                  ///< since the sheet was laid out
  std::vector<journey::CurvePoint> points_{}; ///< what the votes said, of that revision
  std::unordered_map<Id<journey::Touchpoint>, std::size_t> pointAt_{};
  std::vector<journey::Totals> totals_{}; ///< of each lane that holds amounts, of that revision
  std::unordered_map<Id<journey::Touchpoint>, double> customers_{}; ///< and the customers
  std::vector<figures::CurveMark> marks_{};                         ///< and where it lies on the sheet
  double noteCap_ = 0, laneCap_ = 0;                                ///< heights of a capital
  std::set<Id<journey::Touchpoint>> silent_{}; ///< slips that are too low for their words
  bool allSilent_ = false;
  Rect sheet_{}, bin_{};
  Id<journey::Journey> journey_{}; ///< whose sheet was laid out
  std::uint64_t revision_ = ~std::uint64_t{0}, stillRevision_ = ~std::uint64_t{0};
  const language::Catalogue* stillWords_ = nullptr;
  std::set<surface::CardRef> moving_; ///< what was not still in the last frame
  Stills stills_;
  bool stillsAreOld_ = false; ///< they are those of another zoom; all of the sheet was painted
  surface::Ground ground_{};
  std::map<std::string, Open> menus_;
  surface::Chosen chosen_{};
  std::map<Id<journey::Pile>, Fan> fans_;
  std::map<surface::CardRef, std::uint64_t>
      raised_; ///< loose things that were let go lie above the others, the last on top
  std::uint64_t raises_ = 0;
  std::uint64_t brought_ = 0, opened_ = 0; ///< the last time that something was to be seen
  FoundOnSheet found_{};
  ThrownList thrown_{room_};
  LaneList laneList_{room_};
  OtherCurves others_{room_};
  std::vector<std::size_t> shortness_{}; ///< of each row of what was seen
  BehaviourCards behaviour_{room_};
  struct Dragging {
    std::int64_t id = 0;
    base::Point from, to;
  };
  std::optional<Dragging> stageDrag_, stepDrag_;
  base::Seconds now_ = 0, calm_ = 0; ///< of the last frame
};

/// "note/12" for a touchpoint, "lane/12" for a note of a lane, "pile/12".
std::string areaOf(surface::CardRef note);

/// A turn smaller than this is a hand that moved a note, not one that turned it.
constexpr double leastTurn = 4; // degrees
inline double wrapped(double degrees) { return std::remainder(degrees, 360.0); }

} // namespace board
