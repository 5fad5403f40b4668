#include "steps/research/plan/plan.hpp"

#include "steps/research/plan/screen.hpp"
#include "surface/empty.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

std::unique_ptr<Step> makePlan(Room& room) { return std::make_unique<plan::PlanScreen>(room); }

} // namespace steps

namespace steps::plan {

using namespace language::literals;
using base::Transform;

std::string areaOf(const journey::Inquiry& inquiry) { return "inquiry/" + std::to_string(inquiry.id.value); }

void PlanScreen::read() {
  if (read_ == room().document.revision()) return;
  read_ = room().document.revision();
  plan_ = journey::inquiriesOf(room().workshop());
  objections_ = journey::objectionsTo(room().workshop(), plan_);
}

std::optional<std::string> PlanScreen::missing() {
  read();
  if (plan_.empty()) return room().say("plan.missing"_text);
  const auto standing = std::ranges::count_if(objections_, [](const auto& one) { return !one.isSetAside(); });
  if (standing == 0) return {};
  return room().words->count("plan.missing.objections"_text, standing);
}

void PlanScreen::left() {
  cards_.closeAll();
  choosing_.clear();
}

void PlanScreen::draw(ui::Frame& frame, const Rect& sheet) {
  read();
  sheet_ = sheet;
  card_ = cardSize(frame);
  if (room().outline().journeyOrder().empty() && plan_.empty()) {
    cards_.closeAll();
    return surface::drawEmpty(frame, room(), sheet, room().say("plan.no_map"_text), "plan/to_map", "map");
  }
  if (room().isUpright()) turned_ = false;
  ui::sheet(frame, sheet, frame.theme().sheetCorner);
  places_.clear();
  const auto brought = room().lights.placeToBring(plan_, brought_);
  toBring_ = brought ? plan_[*brought]->id : InquiryId{};
  {
    const auto put = frame.at(turned_ ? Transform::placed(sheet.centre(), base::pi) *
                                            Transform::translation(sheet.centre() * -1)
                                      : Transform{});
    const Rect inner = sheet.inset(15, 12);
    const double side = std::clamp(inner.w * 0.255, 250.0, 420.0), between = 15;
    drawColumns(frame, {inner.x, inner.y, inner.w - side - between, inner.h});
    const Rect rules{inner.right() - side, inner.y, side, inner.h};
    drawRules(frame, rules);
    if (!room().isUpright()) drawTurn(frame, rules);
  }
  cards_.draw(frame, {.point = [this](InquiryId id) -> std::optional<Point> {
                        const auto at = places_.find(id);
                        return at == places_.end() ? std::nullopt : std::optional{at->second};
                      },
                      .size = [this](InquiryId) { return card_; },
                      .content =
                          [this](ui::Frame& on, InquiryId id, const Rect& box) {
                            drawCard(on, *room().workshop().inquiries.find(id), box);
                          }});
}

void PlanScreen::unfold(InquiryId id, const Rect& point) { cards_.open(id, point, card_, sheet_); }

/// At both ends, so that either side reaches one.
void PlanScreen::drawTurn(ui::Frame& frame, const Rect& strip) {
  const double half = frame.theme().iconTarget / 2;
  for (const bool far : {false, true})
    ui::iconButton(frame, far ? "plan/turn/far" : "plan/turn", look::Icon::TurnRight,
                   {strip.right() - half, far ? strip.y + half : strip.bottom() - half},
                   room().say("plan.turn"_text), [this] { turned_ = !turned_; });
}

} // namespace steps::plan
