#pragma once
// The screen of the step "evidence": sources with their findings as cards on the left, page after page; the
// touchpoints by stage on the right. A card that is dropped on a touchpoint, or a line that is pulled to it,
// links them; the card glides home.
//
// Areas: evidence/sheet, evidence/add/document|interview, evidence/turn with /far, evidence/go,
// evidence/page/before|after; source/<id> with /title, /department, /day, /more, /add and its menu;
// evidence/<id> with /pull and its menu; evidence/link/<id>; evidence/touchpoint/<id>; evidence/card/<id>
// with /close and /unlink/<id>; evidence/bin, evidence/binned, evidence/binned/<id>.
#include "journey/evidence.hpp"
#include "steps/estimate/evidence/layout.hpp"
#include "steps/step.hpp"
#include "surface/cards.hpp"
#include "surface/hands.hpp"
#include "surface/menu.hpp"
#include "surface/pulls.hpp"
#include "ui/legend.hpp"
#include "ui/scroll.hpp"

#include <map>
#include <set>

namespace steps {

class EvidenceScreen final : public Step {
 public:
  explicit EvidenceScreen(Room& room) : Step(room), cards_(room, "evidence") {}
  std::string_view name() const override { return "evidence"; }
  bool fillsTable() const override { return true; }
  void draw(ui::Frame& frame, const Rect& sheet) override;
  std::optional<std::string> missing() override;
  bool isHeld(std::string_view table, std::int64_t id) const override;
  void left() override;

 private:
  using FindingId = Id<journey::Evidence>;
  using SourceId = Id<journey::Source>;
  using TouchpointId = Id<journey::Touchpoint>;
  struct OpenMenu {
    Point at;          ///< where the finger was
    double facing = 0; ///< radians
  };
  /// A finding as it lies: boxes are of the sheet, places of the table.
  struct Finding {
    Rect box{};
    base::Transform lying{}, place{}; ///< from its own millimetres, its middle at the origin
    bool lifted = false;
  };
  struct Slip {
    const journey::Touchpoint* touchpoint;
    TouchpointId id;    ///< outlives the touchpoint
    std::size_t number; ///< along the journey, from 1
    Rect box;
  };
  struct StageHead {
    std::string name;
    Rect box, head;
  };

  // evidence.cpp
  void layOut(ui::Frame& frame);
  void layOutSources(ui::Frame& frame);
  void layOutTouchpoints();
  /// How the sheet is shared out between sources and touchpoints.
  void share(double sources);
  void bringPage();
  void drawHeads(ui::Frame& frame);
  void drawTurn(ui::Frame& frame);
  void drawFoot(ui::Frame& frame);
  std::vector<ui::Meaning> meanings() const;
  // sources.cpp
  /// So that the name of a source is read in this width, whom it is from and of when.
  struct HeadNeed {
    double title = 0, whose = 0;
    bool isStacked = false; ///< whom it is from stands above of when it is
    double all() const { return 7 + title + whose; }
  };
  HeadNeed headNeed(ui::Frame& frame, double width, std::size_t source) const;
  void drawSources(ui::Frame& frame);
  void drawSource(ui::Frame& frame, const SourcesLayout::Part& part, const journey::Source& source);
  void drawNewSource(ui::Frame& frame, const SourcesLayout::Part& part, const document::Draft& draft);
  void drawEmpty(ui::Frame& frame);
  void drawNext(ui::Frame& frame, const journey::Source& source, const Rect& box, bool isNarrow);
  void drawAdd(ui::Frame& frame, const Rect& box, SourceId source);
  // findings.cpp
  void measureFindings(ui::Frame& frame);
  /// So that all findings are read in cards of this width.
  double cardNeed(ui::Frame& frame, double width) const;
  void drawFinding(ui::Frame& frame, FindingId id);
  void drawNewFinding(ui::Frame& frame, const Rect& box, const document::Draft& draft);
  void touchFinding(FindingId id, const touch::Touch& touch);
  void drop(FindingId id, const base::Transform& place, Point finger);
  void touchPull(FindingId id, const touch::Touch& touch);
  void toggleMenu(FindingId id, Point at);
  // touchpoints.cpp
  /// Whether the words of all of them are read.
  bool measureSlips(ui::Frame& frame);
  void drawTouchpoints(ui::Frame& frame);
  void drawSlip(ui::Frame& frame, const Slip& slip);
  void drawNoMap(ui::Frame& frame);
  Size cardSize(const ui::Frame& frame, TouchpointId id) const;
  static double rowHeight(const ui::Frame& frame);
  void drawCard(ui::Frame& frame, TouchpointId id, const Rect& box);
  // links.cpp
  /// What is linked to something that somebody looks at now.
  bool isLit(const journey::EvidenceLink& link) const;
  void drawLinks(ui::Frame& frame);
  void drawLink(ui::Frame& frame, const journey::EvidenceLink& link);
  const Slip* slipAt(Point table) const;
  /// The source in which this place lies; nobody: in none.
  SourceId sourceAt(Point table) const;
  // menus.cpp
  void drawMenus(ui::Frame& frame);
  void drawMenuOf(ui::Frame& frame, FindingId id, const OpenMenu& open);
  void drawMenuOf(ui::Frame& frame, SourceId id, const OpenMenu& open);
  /// `turn` gives a menu the way it faces next.
  void addAboutAndClose(std::vector<surface::MenuEntry>& entries, std::function<void()> turn,
                        std::function<void()> close) const;
  void drawBin(ui::Frame& frame);
  void drawOpenBin(ui::Frame& frame);
  struct Away {
    std::string area, text;
    look::Icon icon;
    document::Deed back;
  };
  std::vector<Away> away() const; ///< what was put away, the latest first

  double facing() const { return turned_ ? base::pi : 0; }
  std::vector<const document::Draft*> drafts(const document::TextKind& what, std::int64_t about = 0) const;

  base::Transform on_{}; ///< from the sheet's millimetres to the table
  Rect inner_{}, list_{}, map_{}, foot_{}, bin_{};
  bool turned_ = false;                        ///< the sheet faces the far side
  std::vector<journey::SourcePart> sources_;   ///< of this frame, as all that follows
  std::vector<SourceId> ids_;                  ///< of the sources: they outlive them
  std::vector<const document::Draft*> coming_; ///< new sources that are being written
  SourcesLayout layout_{};
  std::map<FindingId, Finding> findings_; ///< that are seen
  double cap_ = 6, slipCap_ = 6;          ///< heights of capitals on cards and on touchpoints
  std::vector<StageHead> stages_;
  std::vector<Slip> slips_;
  std::vector<const journey::EvidenceLink*> links_;
  std::size_t page_ = 0, known_ = 0; ///< known_: how many sources there were
  std::uint64_t brought_ = 0;        ///< the last time that somebody wanted to see something
  surface::Hands hands_{};
  std::map<FindingId, Point> fingers_; ///< that hold it
  surface::Pulls pulls_{};
  std::map<FindingId, OpenMenu> menus_;
  std::map<SourceId, OpenMenu> sourceMenus_;
  surface::Cards cards_;
  bool binOpen_ = false;
  ui::Scroll binScroll_{};
  base::Seconds now_ = 0;
};

} // namespace steps
