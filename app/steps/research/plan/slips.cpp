// What stands in a column: touchpoints, on which a tap asks something there, and under each what is asked.
#include "document/inquiries.hpp"
#include "figures/channel.hpp"
#include "figures/inquiry.hpp"
#include "steps/research/plan/screen.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps::plan {

using namespace language::literals;
using journey::Inquiry;
using look::Weight;

namespace {

constexpr double side = 6, sign = 15, corner = 4;

look::TextStyle slipStyle(double letters) { return {letters, Weight::Medium}; }
look::TextStyle kindStyle(double letters) { return {letters, Weight::SemiBold}; }
look::TextStyle toldStyle(double letters) { return {0.8 * letters, Weight::Regular}; }

double wordsWidth(double slip) { return slip - 2 * side - 2 * sign; }

/// What it says under its measure: how far it is, or else of whom.
std::string told(const Room& room, const Inquiry& inquiry) {
  const std::string progress = figures::progressOf(room.workshop(), inquiry, *room.words);
  return progress.empty() ? inquiry.whom : progress;
}

std::string shortName(const Room& room, const Inquiry& inquiry) {
  const bool isOwn = inquiry.asking == journey::Asking::Own && !inquiry.question.empty();
  return isOwn ? inquiry.question : figures::askingWord(inquiry.asking, *room.words);
}

} // namespace

void PlanScreen::measure(ui::Frame& frame, Column& column, double width) const {
  const look::Theme& theme = frame.theme();
  frame.measure([&](ui::Canvas& canvas) {
    for (Slip& slip : column.slips) {
      const double words = wordsWidth(slip.inquiry == nullptr ? width : width - 6);
      double height = 0;
      if (slip.touchpoint != nullptr) {
        height = canvas.measure(slip.touchpoint->text, slipStyle(letters_), words).h;
      } else {
        height = canvas.measure(shortName(room(), *slip.inquiry), kindStyle(letters_), words).h;
        const std::string more = told(room(), *slip.inquiry);
        if (!more.empty()) height += canvas.measure(more, toldStyle(letters_), words).h;
      }
      slip.height = std::max(theme.target, height + 2 * 3 + 1);
    }
  });
}

void PlanScreen::drawTouchpoint(ui::Frame& frame, const journey::Touchpoint& touchpoint, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const std::string area = "plan/touchpoint/" + std::to_string(touchpoint.id.value);
  const journey::Channel* channel = room().workshop().channels.find(touchpoint.channel);
  const look::Colour paper = figures::paperOf(theme, channel);
  const bool pressed = frame.isPressed(area);
  frame.draw(box.inset(-4), [&](ui::Canvas& canvas) {
    canvas.shadow(box, corner, 0.8);
    canvas.fill(box, pressed ? look::mixed(paper, theme.ink, 0.08) : paper, corner);
    if (channel != nullptr)
      canvas.icon(figures::signOf(channel->name), {box.x + side / 2 + sign / 2, box.centre().y}, 11,
                  theme.secondInk);
    canvas.text(touchpoint.text, {box.x + side + sign, box.y + 2, wordsWidth(box.w) + 0.5, box.h - 4},
                slipStyle(letters_), theme.ink);
    canvas.icon(look::Icon::Add, {box.right() - side / 2 - sign / 2, box.centre().y}, 12, theme.accent);
  });
  ask(frame, area, box, touchpoint.text,
      [id = touchpoint.id](InquiryId* made) { return document::addInquiryAt(id, made); });
}

void PlanScreen::drawInquiry(ui::Frame& frame, const Inquiry& inquiry, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const std::string area = areaOf(inquiry), name = shortName(room(), inquiry), more = told(room(), inquiry);
  bool isWrong = false, isUnsaid = false;
  for (const journey::Objection& one : objections_)
    if (one.inquiry == &inquiry && !one.isSetAside())
      (journey::isUnsaid(one.reason) ? isUnsaid : isWrong) = true;
  const bool pressed = frame.isPressed(area), open = cards_.isOpen(inquiry.id);
  places_[inquiry.id] = frame.place()(box.centre());
  frame.draw(box.inset(-4), [&](ui::Canvas& canvas) {
    canvas.shadow(box, corner, 0.8);
    canvas.fill(box, pressed ? look::mixed(theme.white, theme.ink, 0.08) : theme.white, corner);
    canvas.outline(box, open ? theme.accent : theme.line, open ? 1.2 : 0.4, corner);
    canvas.fill({box.x, box.y + 3, 2, box.h - 6}, theme.customers, 1);
    canvas.icon(figures::askingIcon(inquiry.asking), {box.x + side / 2 + sign / 2 + 1, box.centre().y}, 13,
                theme.customers);
    const double width = wordsWidth(box.w) + 0.5, left = box.x + side + sign;
    const double low = more.empty() ? 0 : canvas.measure(more, toldStyle(letters_), width).h;
    canvas.text(name, {left, box.y + 2.5, width, box.h - low - 5}, kindStyle(letters_), theme.ink);
    canvas.text(more, {left, box.bottom() - low - 2.5, width, low + 0.5}, toldStyle(letters_),
                theme.secondInk);
    const Point mark{box.right() - side / 2 - sign / 2, box.centre().y};
    if (isWrong)
      canvas.icon(look::Icon::Warning, mark, 13, theme.late);
    else if (isUnsaid)
      canvas.icon(look::Icon::ToCome, mark, 11, theme.quiet);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, id = inquiry.id](const touch::Touch& touch) {
                    if (!touch.isTap()) return;
                    cards_.isOpen(id) ? cards_.close(id) : unfold(id, base::around(touch.position, {24, 24}));
                  },
              .role = "note",
              .label = name,
              .value = isWrong ? more + " !" : more});
}

void PlanScreen::ask(ui::Frame& frame, const std::string& area, const Rect& box, std::string label,
                     const Make& make) {
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, make](const touch::Touch& touch) {
                    if (!touch.isTap()) return;
                    InquiryId made;
                    if (room().perform(room().seats->nearest(touch.position), make(&made), touch.position))
                      unfold(made, base::around(touch.position, {24, 24}));
                  },
              .role = "button",
              .label = std::move(label),
              .value = room().say("plan.add"_text)});
}

} // namespace steps::plan
