// Areas: sheet; ideas/column/<touchpoint>, idea/<id>, ideas/bin, bin/<id>; facilitator/share (everybody's
// ideas may come onto the sheet), facilitator/share_all (all of them do), facilitator/silence (a silent round
// again), ideas/dots and facilitator/dots/minus|plus (how many each has, in a silent round); those of the
// trays.
#include "steps/create/brainstorm/brainstorm.hpp"

#include "document/brief.hpp"
#include "document/ideas.hpp"
#include "journey/ideas.hpp"
#include "steps/create/brainstorm/ideas_board.hpp"
#include "steps/create/brainstorm/silence.hpp"
#include "steps/create/brainstorm/tray.hpp"
#include "table/journeys.hpp"
#include "table/seats/folding.hpp"
#include "table/seats/seats.hpp"
#include "table/sheet.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using look::Align;
using look::Weight;

namespace {

/// The view's key: "1" while the group shares, "0" while everybody writes in silence. Where nobody said so
/// yet, ideas on the table are shared ones.
constexpr const char* sharingKey = "brainstorm/sharing";

/// Free at the edges of the sheet: a pad of one row lies there, and in the corners what the facilitator does.
constexpr double strip = 40, margin = 12;
constexpr double cornerWidth = 240, buttonHeight = 22, buttonWidth = 128, binWidth = 54;

class Brainstorm : public Step {
 public:
  explicit Brainstorm(Room& room) : Step(room), board_(room), tray_(room, board_) {}

  std::string_view name() const override { return "brainstorm"; }
  bool fillsTable() const override { return true; }
  void entered() override { openPads(); }
  void left() override {
    room().seats->openAll(false);
    board_.clear();
    tray_.clear();
  }
  bool isHeld(std::string_view table, std::int64_t id) const override {
    return table == journey::Idea::table && board_.isHeld({id});
  }
  double padDepth(const Pad& pad) override { return tray_.depth(pad, sharing()); }
  void drawPad(ui::Frame& frame, const Pad& pad, const Rect& box) override {
    tray_.draw(frame, pad, box, sharing());
  }
  std::string padNote(const Pad& pad) override {
    if (sharing())
      return room().words->count("brainstorm.dots_left"_text,
                                 journey::dotsLeft(room().workshop(), pad.participant));
    const auto n = static_cast<long long>(journey::trayOf(room().workshop(), pad.participant).size());
    return n == 0 ? std::string{} : room().words->count("brainstorm.tray_count"_text, n);
  }
  std::optional<std::string> missing() override {
    if (!journey::sharedIdeas(room().workshop()).empty()) return {};
    return room().say("brainstorm.missing"_text);
  }
  /// First everybody shares, then what is left in trays comes too. Where all sit at one edge,
  /// it is said on the sheet instead.
  std::optional<Action> action() override {
    if (room().isUpright()) return {};
    return toDo();
  }

  void draw(ui::Frame& frame, const Rect& all) override {
    ui::sheet(frame, all, frame.theme().sheetCorner);
    frame.area({.name = "sheet", .box = all, .role = "group", .takesFingers = false});
    const Rect sheet = drawJourneys(frame, room(), all);
    if (room().isUpright())
      drawHead(frame, {sheet.x + margin, sheet.y + 6, sheet.w - 2 * margin, strip - 9});
    else
      drawCorners(frame, sheet);
    if (!sharing()) {
      const Rect free = base::intersect(room().seats->middle(), sheet).inset(margin);
      const double top = room().isUpright() ? strip : 0;
      drawSilence(frame, room(), {free.x, free.y + top, free.w, free.h - top},
                  ideaColumns(room().workshop(), room().outline(), room().results()));
      board_.drawBin(frame, sheet, bin_);
      return;
    }
    const bool table = !room().isUpright();
    const double side = table ? strip : margin, foot = table ? strip : margin;
    const Rect area{sheet.x + side, sheet.y + strip, sheet.w - 2 * side, sheet.h - strip - foot};
    tray_.aim();
    board_.draw(frame, area, bin_);
    if (journey::sharedIdeas(room().workshop()).empty()) drawEmpty(frame, area);
    tray_.drawHeld(frame);
  }

 private:
  bool sharing() const {
    const auto said = room().document.view().find(sharingKey);
    if (said != room().document.view().end()) return said->second == "1";
    return std::ranges::any_of(room().workshop().ideas, &journey::Idea::shared); // in the bin, too
  }

  bool anyInTrays() const {
    return std::ranges::any_of(room().workshop().ideas,
                               [](const journey::Idea& idea) { return !idea.shared && !idea.gone; });
  }

  /// Before a wall and on a laptop the pads of many stand side by side over the lowest ideas: there they stay
  /// folded once trays are empty. A tap on the own tab shows the dots.
  bool padsFillTheEdge() const {
    constexpr double kept = 176; // at its ends, where few pads leave ideas free
    if (!room().isUpright()) return false;
    return std::ranges::any_of(room().seats->pads(), [&](const Pad& pad) {
      const Rect lies = pad.place(Rect{-Pad::width / 2, -Pad::tabDepth, Pad::width, Pad::tabDepth});
      return lies.x < kept || lies.right() > room().table.w - kept;
    });
  }

  void openPads() { room().seats->openAll(!sharing() || anyInTrays() || !padsFillTheEdge()); }

  /// What the facilitator does next with the ideas; nothing: all are on the sheet.
  std::optional<Action> toDo() {
    if (!sharing())
      return Action{.name = "facilitator/share", .label = room().say("brainstorm.share"_text), .tap = [this] {
                      foldUnbegun(*room().seats);
                      room().document.setView(sharingKey, "1");
                      openPads();
                    }};
    if (!anyInTrays()) return {};
    return Action{
        .name = "facilitator/share_all", .label = room().say("brainstorm.share_all"_text), .tap = [this] {
          room().perform({}, document::shareAll());
          openPads();
        }};
  }

  std::string phase() const {
    return room().say(sharing() ? "brainstorm.sharing"_text : "brainstorm.silent"_text);
  }

  /// In a silent round how many dots each will have; while people share, another silent one.
  void drawRound(ui::Frame& frame, const Rect& box) {
    if (sharing())
      drawAgain(frame, box);
    else
      drawDots(frame, box);
  }

  void drawDots(ui::Frame& frame, const Rect& box) {
    const std::int64_t dots = room().brief().dots;
    const std::string words = room().words->count("brainstorm.dots_each"_text, dots);
    const Rect said = box.inset(box.h + 3, 0);
    frame.draw(said, [&](ui::Canvas& canvas) {
      canvas.text(words, said, {frame.theme().text, Weight::SemiBold, Align::Centre}, frame.theme().ink);
    });
    frame.area({.name = "ideas/dots", .box = said, .role = "status", .label = words, .takesFingers = false});
    const auto step = [&](const char* name, const char* sign, double x, std::string tells, std::int64_t to) {
      ui::button(frame,
                 {.name = name,
                  .box = {x, box.y, box.h, box.h},
                  .label = sign,
                  .value = std::move(tells),
                  .capHeight = frame.theme().heading},
                 [this, to] { room().perform({}, document::setDots(to)); });
    };
    step("facilitator/dots/minus", "–", box.x, room().say("brainstorm.dots_fewer"_text), dots - 1);
    step("facilitator/dots/plus", "+", box.right() - box.h, room().say("brainstorm.dots_more"_text),
         dots + 1);
  }

  void drawAgain(ui::Frame& frame, const Rect& box) {
    ui::button(frame,
               {.name = "facilitator/silence", .box = box, .label = room().say("brainstorm.again"_text)},
               [this] {
                 room().document.setView(sharingKey, "0");
                 openPads();
               });
  }

  /// One row at the top: everybody stands at the foot, and pads lie there.
  void drawHead(ui::Frame& frame, const Rect& row) {
    const look::Theme& theme = frame.theme();
    double right = row.right();
    const double y = row.y + (row.h - buttonHeight) / 2;
    const auto next = [&](double width) {
      right -= width;
      const Rect box{right, y, width, buttonHeight};
      right -= 6;
      return box;
    };
    if (const auto todo = toDo())
      ui::button(frame,
                 {.name = todo->name,
                  .box = next(buttonWidth + 12),
                  .label = todo->label,
                  .emphasis = ui::Emphasis::Primary},
                 todo->tap);
    drawRound(frame, next(buttonWidth));
    bin_ = next(binWidth);
    const Rect words{row.x, row.y, right - row.x, row.h};
    frame.draw(words, [&](ui::Canvas& canvas) {
      canvas.text(phase(), words, {theme.title, Weight::Bold}, theme.ink);
    });
  }

  /// In the corners of the sheet, where no pad comes: what this round is, for both long sides, and the bin.
  void drawCorners(ui::Frame& frame, const Rect& sheet) {
    const look::Theme& theme = frame.theme();
    const Rect table{0, 0, room().table.w, room().table.h};
    const double y = (strip - buttonHeight) / 2;
    const Rect words{sheet.x + margin, sheet.bottom() - strip, cornerWidth, strip};
    const auto say = [&] {
      frame.draw(words, [&](ui::Canvas& canvas) {
        canvas.text(phase(), words, {theme.title, Weight::Bold, Align::Left, 1.1}, theme.ink);
      });
    };
    say();
    if (sheet.y >= table::rimDepth) {
      const auto turned = frame.at(base::Transform::placed({table.w, sheet.y + sheet.bottom()}, base::pi));
      say();
    }
    Rect box{sheet.right() - margin, sheet.bottom() - strip + y, 0, buttonHeight};
    const auto next = [&](double width) {
      box = {box.x - width - (box.w > 0 ? 6 : 0), box.y, width, box.h};
      return box;
    };
    drawRound(frame, next(buttonWidth));
    bin_ = next(binWidth);
  }

  void drawEmpty(ui::Frame& frame, const Rect& area) {
    const look::Theme& theme = frame.theme();
    for (const double turn : {0.0, base::pi}) {
      if (turn != 0 && room().isUpright()) continue;
      const auto put = frame.at(base::Transform::placed(area.centre(), turn));
      const Rect box{-area.w * 0.3, 10, area.w * 0.6, 60};
      frame.draw(box, [&](ui::Canvas& canvas) {
        canvas.text(room().say("brainstorm.empty"_text), box, {14, Weight::Medium, Align::Centre},
                    theme.secondInk);
      });
    }
  }

  IdeasBoard board_;
  Tray tray_;
  Rect bin_{}; ///< of this frame
};

} // namespace

std::unique_ptr<Step> makeBrainstorm(Room& room) { return std::make_unique<Brainstorm>(room); }

} // namespace steps
