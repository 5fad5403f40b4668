#pragma once
// The map on the table, for everybody's fingers: notes are tapped, held, moved, turned and dropped; empty
// places make new ones; two fingers or the wheel move and scale it.
//
// What lies still is painted once and repaired where it changed (board_paint.cpp); what is held, glides or is
// being written is drawn anew in each frame above it. A gesture becomes one change of the workshop when the
// last finger lifts (board_touch.cpp).
#include "steps/board/camera.hpp"
#include "steps/board/hands.hpp"
#include "steps/board/layout.hpp"
#include "steps/board/menu.hpp"
#include "steps/room.hpp"
#include "touch/grip.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace steps {

class Board {
 public:
  explicit Board(Room& room) : room_(room) {}

  void draw(ui::Frame& frame, const Rect& sheet);
  /// Gestures were cancelled: nothing is held, menus close.
  void clear();
  Camera& camera() { return camera_; }
  const BoardLayout& layout() const { return layout_; }

 private:
  /// One still thing on the board: where it is and how it looks.
  struct Still {
    Rect box;
    std::uint64_t face = 0;
    friend bool operator==(const Still&, const Still&) = default;
  };
  using Stills = std::unordered_map<std::uint64_t, Still>;

  // board.cpp
  void layOutAgain(const Rect& sheet);
  void drawDrafts(ui::Frame& frame);
  void drawMoving(ui::Frame& frame);
  void drawLoose(ui::Frame& frame);
  void drawLanding(ui::Frame& frame);
  void drawMenus(ui::Frame& frame);
  void drawNote(ui::Frame& frame, NoteRef note, const base::Transform& place, bool lifted);
  void drawTools(ui::Frame& frame);
  void drawBin(ui::Frame& frame);
  Size sizeOf(NoteRef note) const;
  /// Where the note lies when nobody holds it; nothing where it is gone.
  std::optional<base::Transform> lying(NoteRef note) const;
  bool isMoving(NoteRef note) const { return hands_.held(note) != nullptr || hands_.isGliding(note); }

  // board_paint.cpp
  void drawStill(ui::Frame& frame);
  Stills stills(const look::Theme& theme) const;
  std::vector<Rect> changedSince(Stills now);
  void paint(ui::Canvas& canvas, const Rect& damage) const;
  void paintColumn(ui::Canvas& canvas, const BoardLayout::Column& column, const Rect& damage) const;
  void paintLane(ui::Canvas& canvas, const BoardLayout::Lane& lane, const Rect& damage) const;

  // board_areas.cpp
  void declare(ui::Frame& frame);
  void declareColumn(ui::Frame& frame, const BoardLayout::Column& column);
  void declareHeader(ui::Frame& frame, const BoardLayout::StageBox& stage);
  void declareNote(ui::Frame& frame, NoteRef note, const Rect& box, double angle, const std::string& words);

  // board_touch.cpp
  void touchBoard(const touch::Touch& touch);
  void touchNote(NoteRef note, const touch::Touch& touch);
  void tapEmpty(base::Point at);
  void addAt(Id<journey::Step> step, document::Draft::What what, base::Point at);
  void drop(NoteRef note, const base::Transform& start, const base::Transform& place);
  void dropTouchpoint(Id<journey::Touchpoint> touchpoint, const base::Transform& place, double turn);
  void dropLaneNote(Id<journey::Note> note, base::Point at, double turn);
  /// Notes that an event moved to another place glide there.
  using Boxes = std::map<Id<journey::Touchpoint>, Rect>;
  Boxes boxes() const;
  void glideFrom(const Boxes& before);
  void touchHeader(Id<journey::Stage> stage, const touch::Touch& touch);
  void touchName(Id<journey::Step> step, const touch::Touch& touch);

  /// A menu that somebody opened, by the area's name of its thing.
  struct Open {
    enum class Of { Touchpoint, Lane, Stage, Step } of = Of::Touchpoint;
    std::int64_t id = 0;
    base::Point at;
    Id<Participant> by{};
    bool channels = false;
  };
  void toggleMenu(const std::string& area, Open open);
  // board_menus.cpp
  void drawMenuOf(ui::Frame& frame, const std::string& area, const Open& open);
  std::vector<MenuEntry> touchpointEntries(const std::string& area, const Open& open,
                                           const look::Theme& theme);
  std::vector<MenuEntry> laneEntries(const std::string& area, const Open& open);
  std::vector<MenuEntry> stageEntries(const std::string& area, const Open& open);
  std::vector<MenuEntry> stepEntries(const std::string& area, const Open& open);

  Room& room_;
  Camera camera_{};
  Hands hands_{};
  BoardLayout layout_{};
  Rect sheet_{}, bin_{};
  std::uint64_t revision_ = ~std::uint64_t{0}, stillRevision_ = ~std::uint64_t{0};
  const language::Catalogue* stillWords_ = nullptr;
  std::map<Id<journey::Step>, int> writing_; ///< new touchpoints being written, by step
  std::set<NoteRef> moving_;                 ///< what was not still in the last frame
  Stills stills_;
  touch::Grip pinch_{{.move = true, .turn = false, .scale = true}};
  bool pinching_ = false;
  base::Transform pinchStart_{};
  std::map<std::string, Open> menus_;
  bool binOpen_ = false;
  struct Dragging {
    std::int64_t id = 0;
    base::Point from, to;
  };
  std::optional<Dragging> stageDrag_, stepDrag_;
  base::Seconds now_ = 0;
};

/// "note/12" for a touchpoint, "lane/12" for a need or an expectation.
std::string areaOf(NoteRef note);

} // namespace steps
