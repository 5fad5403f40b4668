// The four golden rules at the side: quiet where all is well; where it is not, each says why, and people may
// go on all the same when they write down why.
#include "document/inquiries.hpp"
#include "figures/inquiry.hpp"
#include "steps/research/plan/screen.hpp"
#include "table/line_field.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <array>

namespace steps::plan {

using namespace language::literals;
using journey::GoldenRule;
using journey::Objection;
using look::Icon;
using look::Weight;

namespace {

constexpr std::array all{GoldenRule::RightWay, GoldenRule::Enough, GoldenRule::NotTooOften,
                         GoldenRule::WithPurpose};
constexpr double titleLetters = 11, sign = 20, gap = 4, binnedShown = 3;

std::string areaOf(GoldenRule rule) { return "plan/rule/" + std::string{nameOf(rule)}; }

double line(const ui::Frame& frame, double cap) { return 1.28 * ui::letters(frame, cap); }
double titleHeight(const ui::Frame& frame) { return std::max(24.0, line(frame, titleLetters) + 3); }
double ruleHeight(const ui::Frame& frame) {
  return std::max(26.0, 2 * line(frame, frame.theme().heading) + 4);
}
double placeHeight(const ui::Frame& frame) { return line(frame, frame.theme().heading); }
double reasonHeight(const ui::Frame& frame) { return 3 * line(frame, frame.theme().heading) + 3; }
double noteHeight(const ui::Frame& frame) {
  return std::max(frame.theme().smallTarget + 3, line(frame, frame.theme().heading) + 5);
}
double rowHeight(const ui::Frame& frame) {
  return placeHeight(frame) + reasonHeight(frame) + noteHeight(frame) + 2 * gap;
}

/// How many rows each rule may show: as many as it has, those that have many give way.
std::array<std::size_t, all.size()> rowsOf(std::array<std::size_t, all.size()> wanted, std::size_t fit) {
  std::array<std::size_t, all.size()> out{};
  for (bool given = true; given && fit > 0;) {
    given = false;
    for (std::size_t i = 0; i < out.size() && fit > 0; ++i)
      if (out[i] < wanted[i]) ++out[i], --fit, given = true;
  }
  return out;
}

} // namespace

/// Those that stand before those that were set aside, those that are wrong before what is only unsaid.
std::vector<const Objection*> PlanScreen::objectionsTo(GoldenRule rule) const {
  std::vector<const Objection*> out;
  for (const Objection& one : objections_)
    if (one.rule == rule) out.push_back(&one);
  std::ranges::stable_sort(out, {}, [](const Objection* one) {
    return one->isSetAside() ? 2 : journey::isUnsaid(one->reason) ? 1 : 0;
  });
  return out;
}

void PlanScreen::drawRules(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  frame.draw(box.inset(-1), [&](ui::Canvas& canvas) {
    canvas.fill(box, theme.line, 8);
    canvas.fill(box.inset(0.4), theme.white, 7.6);
  });
  const Rect in = box.inset(9, 6);
  const Rect title{in.x, in.y, in.w - theme.iconTarget, titleHeight(frame)};
  frame.draw(title, [&](ui::Canvas& canvas) {
    canvas.words(room().say("golden.title"_text), title, {titleLetters, Weight::Bold}, theme.ink,
                 look::Upright::Middle);
  });
  const bool hasBinned =
      std::ranges::any_of(room().workshop().inquiries, [](const auto& one) { return one.gone; });
  const double foot = room().isUpright() ? 0 : theme.iconTarget,
               binned = hasBinned ? theme.target + line(frame, theme.heading) + 3 : 0;
  std::array<std::vector<const Objection*>, all.size()> objections;
  std::array<std::size_t, all.size()> wanted{};
  for (std::size_t i = 0; i < all.size(); ++i)
    objections[i] = objectionsTo(all[i]), wanted[i] = objections[i].size();
  const double free = in.bottom() - foot - binned - title.bottom() -
                      static_cast<double>(all.size()) * (ruleHeight(frame) + gap);
  const double row = rowHeight(frame);
  const auto rows = rowsOf(wanted, static_cast<std::size_t>(std::max(0.0, free / row)));
  double y = title.bottom() + gap;
  for (std::size_t i = 0; i < all.size(); ++i) {
    drawRule(frame, all[i], {in.x, y, in.w, ruleHeight(frame)}, objections[i], rows[i], row);
    y += ruleHeight(frame) + gap + static_cast<double>(rows[i]) * row;
  }
  if (hasBinned) drawBinned(frame, {in.x, in.bottom() - foot - binned, in.w, binned});
}

void PlanScreen::drawRule(ui::Frame& frame, GoldenRule rule, const Rect& head,
                          const std::vector<const Objection*>& objections, std::size_t rows, double height) {
  const look::Theme& theme = frame.theme();
  const auto standing = static_cast<std::size_t>(
      std::ranges::count_if(objections, [](const Objection* one) { return !one->isSetAside(); }));
  const bool isWrong = std::ranges::any_of(
      objections, [](const Objection* one) { return !one->isSetAside() && !journey::isUnsaid(one->reason); });
  const bool isWell = standing == 0, isPaged = objections.size() > rows && rows > 0;
  const double buttons = isPaged ? 2 * theme.iconTarget + 3 : 0;
  frame.draw(head, [&](ui::Canvas& canvas) {
    canvas.line({head.x, head.y - gap / 2}, {head.right(), head.y - gap / 2}, theme.hair, 0.5);
    const Point mark{head.x + sign / 2 - 2, head.centre().y};
    if (isWell) {
      canvas.icon(plan_.empty() ? Icon::ToCome : Icon::Done, mark, 14,
                  plan_.empty() ? theme.quiet : theme.accent);
    } else {
      canvas.icon(isWrong ? Icon::Warning : Icon::ToCome, mark, 15, isWrong ? theme.late : theme.secondInk);
    }
    canvas.text(
        room().say(figures::ruleText(rule)), {head.x + sign, head.y, head.w - sign - buttons - 3, head.h},
        {theme.heading, isWell ? Weight::Regular : Weight::SemiBold}, isWell ? theme.secondInk : theme.ink);
  });
  frame.area({.name = areaOf(rule),
              .box = {head.x, head.y, head.w - buttons, head.h},
              .role = "status",
              .label = room().say(figures::ruleText(rule)),
              .value = std::to_string(standing),
              .takesFingers = false});
  if (rows == 0) return;
  std::size_t& page = rulePages_[rule];
  const std::size_t pages = (objections.size() + rows - 1) / rows;
  page = std::min(page, pages - 1);
  if (isPaged) {
    const double half = theme.iconTarget / 2;
    const auto turn = [&](const char* name, Icon icon, double x, language::Text label, bool on,
                          bool forward) {
      ui::iconButton(
          frame, areaOf(rule) + name, icon, {x, head.centre().y}, room().say(label),
          [this, rule, forward] { forward ? ++rulePages_[rule] : --rulePages_[rule]; }, on);
    };
    turn("/before", Icon::Back, head.right() - 3 * half - 3, "plan.page.before"_text, page > 0, false);
    turn("/after", Icon::Forward, head.right() - half, "plan.page.after"_text, page + 1 < pages, true);
  }
  double y = head.bottom();
  for (std::size_t i = page * rows; i < std::min(objections.size(), (page + 1) * rows); ++i, y += height)
    drawObjection(frame, *objections[i], {head.x, y, head.w, height - gap});
}

/// Where, why, and why all the same.
void PlanScreen::drawObjection(ui::Frame& frame, const Objection& objection, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const journey::Inquiry& inquiry = *objection.inquiry;
  const std::string area = areaOf(objection.rule) + "/" + std::to_string(inquiry.id.value);
  const std::string place = figures::placeOf(room().workshop(), inquiry, *room().words) + " · " +
                            figures::askingWord(inquiry.asking, *room().words);
  const std::string reason = figures::reasonOf(room().workshop(), objection, *room().words);
  const bool aside = objection.isSetAside(), pressed = frame.isPressed(area);
  const Rect words{box.x + sign, box.y, box.w - sign, box.h - noteHeight(frame) - gap};
  frame.draw(words.inset(-1), [&](ui::Canvas& canvas) {
    if (pressed) canvas.fill(words, look::faded(theme.ink, 0.06), theme.keyCorner);
    const double top = placeHeight(frame);
    canvas.text(place, {words.x, words.y, words.w, top}, {theme.heading, Weight::SemiBold},
                aside ? theme.secondInk : theme.ink);
    canvas.words(reason, {words.x, words.y + top, words.w, words.h - top},
                 {theme.heading, Weight::Regular, look::Align::Left, 1.2},
                 aside || journey::isUnsaid(objection.reason) ? theme.secondInk : theme.ink,
                 look::Upright::Top);
  });
  frame.area({.name = area,
              .box = words,
              .touch =
                  [this, id = inquiry.id](const touch::Touch& touch) {
                    if (touch.isTap()) unfold(id, base::around(touch.position, {24, 24}));
                  },
              .role = "note",
              .label = place + ": " + reason,
              .value = aside ? "set aside" : ""});
  const std::string field{nameOf(objection.rule)};
  drawLineField(frame, room(),
                {.name = area + "/note",
                 .box = {words.x, words.bottom(), words.w, noteHeight(frame)},
                 .text = aside ? room().say("golden.note"_text, {objection.note()}) : std::string{},
                 .hint = room().say("golden.note.hint"_text),
                 .what = &document::text::inquiry,
                 .about = inquiry.id.value,
                 .field = field,
                 .style = {theme.heading, Weight::Medium},
                 .stand = table::LineField::Stand::Middle});
}

/// What was put away last, to be brought back.
void PlanScreen::drawBinned(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const double label = line(frame, theme.heading), width = (box.w - (binnedShown - 1) * 3) / binnedShown;
  frame.draw({box.x, box.y, box.w, label}, [&](ui::Canvas& canvas) {
    canvas.text(room().say("plan.binned"_text), {box.x, box.y, box.w, label}, {theme.heading, Weight::Medium},
                theme.secondInk);
  });
  double x = box.x;
  for (const journey::Inquiry& one : room().workshop().inquiries) {
    if (!one.gone || x + width > box.right() + 1) continue;
    const Rect cell{x, box.y + label, width, theme.target};
    ui::button(frame,
               {.name = "plan/binned/" + std::to_string(one.id.value),
                .box = cell,
                .label = figures::placeOf(room().workshop(), one, *room().words),
                .icon = Icon::Restore,
                .capHeight = theme.heading},
               [this, id = one.id, at = frame.place()(cell.centre())] {
                 room().perform(room().seats->nearest(at), document::restoreInquiry(id), at);
               });
    x += width + 3;
  }
}

} // namespace steps::plan
