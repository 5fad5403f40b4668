#include "steps/create/brainstorm/brainstorm.hpp"

#include "document/ideas.hpp"
#include "journey/ideas.hpp"
#include "steps/board/note_paper.hpp"
#include "steps/create/brainstorm/ideas_board.hpp"
#include "steps/create/brainstorm/tray.hpp"
#include "steps/seats/folding.hpp"
#include "steps/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;

namespace {

/// The view's key: "1" while the group shares, "0" while everybody writes in silence. Where nobody said so
/// yet, ideas on the table are shared ones.
constexpr const char* sharingKey = "brainstorm/sharing";

class Brainstorm : public Step {
 public:
  explicit Brainstorm(Room& room) : Step(room), board_(room), tray_(room, board_) {}

  std::string_view name() const override { return "brainstorm"; }
  void entered() override { room().seats->openAll(true); }
  void left() override {
    room().seats->openAll(false);
    board_.clear();
    tray_.clear();
  }
  bool isHeld(std::string_view table, std::int64_t id) const override {
    return table == journey::Idea::table && board_.isHeld({id});
  }
  double padDepth(const Pad&) override { return Tray::depth; }
  void drawPad(ui::Frame& frame, const Pad& pad, const Rect& box) override {
    tray_.draw(frame, pad, box, sharing());
  }
  std::string padNote(const Pad& pad) override {
    const auto n = static_cast<long long>(journey::trayOf(room().workshop(), pad.participant).size());
    return n == 0 ? std::string{} : room().words->count("brainstorm.tray_count"_text, n);
  }
  std::optional<std::string> missing() override {
    if (!journey::sharedIdeas(room().workshop()).empty()) return {};
    return room().say("brainstorm.missing"_text);
  }

  void draw(ui::Frame& frame, const Rect& middle) override {
    ui::sheet(frame, middle, frame.theme().sheetCorner);
    const Rect head{middle.x + 14, middle.y + 8, middle.w - 28, 24};
    drawHead(frame, head);
    const Rect sheet{middle.x + 8, head.bottom() + 8, middle.w - 16, middle.bottom() - head.bottom() - 16};
    if (sharing())
      drawShared(frame, sheet);
    else
      drawSilence(frame, sheet);
    tray_.drawHeld(frame);
  }

 private:
  bool sharing() const {
    const auto said = room().document.view().find(sharingKey);
    if (said != room().document.view().end()) return said->second == "1";
    return !journey::sharedIdeas(room().workshop()).empty();
  }

  void drawHead(ui::Frame& frame, const Rect& head) {
    const look::Theme& theme = frame.theme();
    frame.draw(head, [&](ui::Canvas& canvas) {
      canvas.text(room().say(sharing() ? "brainstorm.sharing"_text : "brainstorm.silent"_text),
                  {head.x, head.y, head.w - 290, head.h}, {theme.heading, look::Weight::SemiBold}, theme.ink);
    });
    const Rect right{head.right() - 134, head.y + 2, 134, 20};
    if (!sharing()) {
      ui::button(frame,
                 {.name = "facilitator/share",
                  .box = right,
                  .label = room().say("brainstorm.share"_text),
                  .emphasis = ui::Emphasis::Primary},
                 [this] {
                   foldUnbegun(*room().seats);
                   room().document.setView(sharingKey, "1");
                 });
      return;
    }
    ui::button(frame,
               {.name = "facilitator/silence", .box = right, .label = room().say("brainstorm.again"_text)},
               [this] { room().document.setView(sharingKey, "0"); });
    bool any = false;
    for (const journey::Idea& idea : room().workshop().ideas) any = any || (!idea.shared && !idea.gone);
    ui::button(frame,
               {.name = "facilitator/share_all",
                .box = right.moved({-140, 0}),
                .label = room().say("brainstorm.share_all"_text),
                .enabled = any},
               [this] { room().perform({}, document::shareAll()); });
  }

  void drawSilence(ui::Frame& frame, const Rect& sheet) {
    const look::Theme& theme = frame.theme();
    std::vector<const journey::Touchpoint*> picked;
    for (const auto* touchpoint : room().outline().journeyOrder())
      if (touchpoint->picked) picked.push_back(touchpoint);
    frame.draw({sheet.x, sheet.y, sheet.w, 20}, [&](ui::Canvas& canvas) {
      canvas.text(room().say(picked.empty() ? "brainstorm.for_all"_text : "brainstorm.for_picked"_text),
                  {sheet.x + 8, sheet.y, sheet.w - 16, 20},
                  {theme.text, look::Weight::Regular, look::Align::Centre}, theme.secondInk);
    });
    constexpr double w = 96, h = 66, gap = 9;
    const auto perRow = static_cast<std::size_t>(std::max(1.0, (sheet.w + gap) / (w + gap)));
    const std::size_t rows = (picked.size() + perRow - 1) / std::max<std::size_t>(1, perRow);
    const double k = rows == 0 ? 1 : std::min(1.0, (sheet.h - 30) / (static_cast<double>(rows) * (h + gap)));
    const auto put = frame.at(base::Transform::translation({sheet.centre().x, sheet.y + 28}) *
                              base::Transform::scaling(k));
    for (std::size_t i = 0; i < picked.size(); ++i) {
      const std::size_t inRow = std::min(perRow, picked.size() - i / perRow * perRow);
      const double left = -(static_cast<double>(inRow) * (w + gap) - gap) / 2;
      const Rect box{left + static_cast<double>(i % perRow) * (w + gap),
                     static_cast<double>(i / perRow) * (h + gap), w, h};
      frame.draw(noteReach(box), [&](ui::Canvas& canvas) {
        paintNote(canvas, box, faceOf(room().workshop(), *picked[i], theme));
      });
    }
  }

  void drawShared(ui::Frame& frame, const Rect& sheet) {
    if (journey::sharedIdeas(room().workshop()).empty())
      frame.draw(sheet, [&](ui::Canvas& canvas) {
        canvas.text(room().say("brainstorm.empty"_text), sheet.inset(sheet.w * 0.2, 10),
                    {frame.theme().heading, look::Weight::Regular, look::Align::Centre},
                    frame.theme().secondInk);
      });
    board_.draw(frame, sheet);
  }

  IdeasBoard board_;
  Tray tray_;
};

} // namespace

std::unique_ptr<Step> makeBrainstorm(Room& room) { return std::make_unique<Brainstorm>(room); }

} // namespace steps
