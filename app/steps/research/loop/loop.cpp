#include "steps/research/loop/loop.hpp"

#include "document/follow_ups.hpp"
#include "document/text_kind.hpp"
#include "steps/research/loop/screen.hpp"
#include "table/seats/seats.hpp"
#include "ui/dashed_box.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

std::unique_ptr<Step> makeLoop(Room& room) { return std::make_unique<loop::LoopScreen>(room); }

} // namespace steps

namespace steps::loop {

using namespace language::literals;
using base::Transform;
using look::Align;
using look::Weight;

namespace {

constexpr double margin = 15, between = 6, tallest = 120;

double leastRow(const ui::Frame& frame) {
  return 2.6 * ui::letters(frame, frame.theme().heading) + frame.theme().target + 14;
}
double addHeight(const ui::Frame& frame) {
  return std::max(frame.theme().target + 4, 1.5 * ui::letters(frame, frame.theme().title));
}
double headHeight(const ui::Frame& frame) {
  return std::max(30.0, 2.7 * ui::letters(frame, frame.theme().title));
}

} // namespace

std::string areaOf(const FollowUp& one) { return "follow_up/" + std::to_string(one.id.value); }

LoopScreen::Parts LoopScreen::partsOf(const Rect& row) {
  const double said = row.w * 0.25, inner = row.w * 0.31, cause = row.w * 0.17;
  return {{row.x, row.y, said, row.h},
          {row.x + said, row.y, inner, row.h},
          {row.x + said + inner, row.y, cause, row.h},
          {row.x + said + inner + cause, row.y, row.w - said - inner - cause, row.h}};
}

std::optional<std::string> LoopScreen::missing() {
  const auto count = journey::loopsOf(room().workshop(), today());
  if (count.all == 0) return room().say("loop.missing"_text);
  if (count.open == 0) return {};
  const std::string open = room().words->count("loop.open"_text, count.open);
  return count.late == 0 ? open : open + ", " + room().words->count("loop.late"_text, count.late);
}

void LoopScreen::draw(ui::Frame& frame, const Rect& sheet) {
  if (room().isUpright()) turned_ = false;
  ui::sheet(frame, sheet, frame.theme().sheetCorner);
  const auto put = frame.at(turned_ ? Transform::placed(sheet.centre(), base::pi) *
                                          Transform::translation(sheet.centre() * -1)
                                    : Transform{});
  const Rect inner = sheet.inset(margin, 9);
  const double head = headHeight(frame);
  drawHeads(frame, inner);
  drawRows(frame, {inner.x, inner.y + head + between, inner.w, inner.h - head - between});
}

/// The two lanes: their grounds through the whole sheet, and what each is.
void LoopScreen::drawHeads(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const Parts all = partsOf(box);
  const Rect inner{all.inner.x - 4, box.y, all.inner.w + all.cause.w + 2, box.h};
  const Rect outer{all.outer.x - 1, box.y, all.outer.w + 4, box.h};
  const double height = headHeight(frame);
  frame.draw(box.inset(-6), [&](ui::Canvas& canvas) {
    canvas.fill(inner, look::mixed(theme.paper, theme.customers, 0.08), 8);
    canvas.fill(outer, look::mixed(theme.paper, theme.accent, 0.08), 8);
    const auto write = [&](const Rect& lane, language::Text name, language::Text tells, look::Colour colour) {
      const Rect in{lane.x + 8, lane.y + 2, lane.w - 16, height / 2 - 1};
      canvas.words(room().say(name), in, {theme.title, Weight::Bold}, colour, look::Upright::Middle);
      canvas.words(room().say(tells), {in.x, in.bottom(), in.w, in.h}, {theme.heading, Weight::Regular},
                   theme.secondInk, look::Upright::Middle);
    };
    write({box.x - 4, box.y, all.said.w, box.h}, "loop.said"_text, "loop.said.tells"_text, theme.ink);
    write(inner, "loop.inner"_text, "loop.inner.tells"_text, theme.customers);
    write({outer.x, outer.y, outer.w - (room().isUpright() ? 0 : theme.iconTarget), outer.h},
          "loop.outer"_text, "loop.outer.tells"_text, theme.accent);
  });
  if (room().isUpright()) return;
  const double half = theme.iconTarget / 2;
  for (const bool far : {false, true})
    ui::iconButton(frame, far ? "loop/turn/far" : "loop/turn", look::Icon::TurnRight,
                   {outer.right() - half - 2, far ? box.y + half : box.bottom() - half},
                   room().say("loop.turn"_text), [this] { turned_ = !turned_; });
}

void LoopScreen::drawRows(ui::Frame& frame, const Rect& box) {
  const auto all = listed();
  std::erase_if(choosing_, [&](const auto& entry) {
    const FollowUp* one = room().workshop().followUps.find(entry.first);
    return one == nullptr || one->gone;
  });
  if (all.empty() && !canShow()) {
    drawAdd(frame, base::around(box.centre(), {box.w * 0.7, box.h * 0.4}), true);
    return drawFoot(frame, {box.x, box.bottom() - frame.theme().target, box.w, frame.theme().target}, 1);
  }
  const double add = addHeight(frame), foot = frame.theme().target + between;
  const Rect list{box.x, box.y, box.w, box.h - foot};
  const double least = leastRow(frame) + between;
  const auto fit = std::max<std::size_t>(1, static_cast<std::size_t>((list.h - add) / least));
  const std::size_t pages = std::max<std::size_t>(1, (all.size() + fit - 1) / fit);
  page_ = std::min(page_, pages - 1);
  if (const auto at = room().lights.placeToBring(all, brought_)) page_ = *at / fit;
  const std::size_t rows = std::clamp<std::size_t>(all.size(), 1, fit);
  const double height = std::min(tallest, (list.h - add) / static_cast<double>(rows) - between);
  double y = list.y;
  for (std::size_t i = page_ * fit; i < std::min(all.size(), (page_ + 1) * fit); ++i) {
    drawRow(frame, *all[i], {list.x, y, list.w, height});
    y += height + between;
  }
  drawAdd(frame, {list.x, y, partsOf(list).said.w - between - 4, add}, false);
  drawFoot(frame, {box.x, box.bottom() - frame.theme().target, box.w, frame.theme().target}, pages);
  for (auto& [id, choosing] : choosing_)
    drawChoices(frame, *room().workshop().followUps.find(id), choosing, box);
}

/// The shape of the next one; a tap asks what the customer said.
void LoopScreen::drawAdd(ui::Frame& frame, const Rect& box, bool empty) {
  const look::Theme& theme = frame.theme();
  const document::Draft* coming = nullptr;
  for (const document::Draft* draft : room().seats->drafts())
    if (draft->what == &document::text::newFollowUp) coming = draft;
  const bool pressed = frame.isPressed("loop/add");
  const std::string words = room().say(empty ? "loop.empty"_text : "loop.add"_text);
  frame.draw(box.inset(-2), [&](ui::Canvas& canvas) {
    if (pressed) canvas.fill(box, look::faded(theme.ink, 0.05), 6);
    ui::dashedBox(canvas, box, theme.quiet, 0.8, 4, 3);
    if (coming != nullptr) canvas.outline(box, theme.accent, 1, 6);
    const bool isWritten = coming != nullptr && !coming->text.empty();
    const std::string& shown = isWritten ? coming->text : words;
    if (!empty) {
      canvas.icon(look::Icon::Add, {box.x + 12, box.centre().y}, 13, theme.accent);
      canvas.text(shown, {box.x + 22, box.y + 1, box.w - 26, box.h - 2}, {theme.heading, Weight::Medium},
                  isWritten ? theme.ink : theme.secondInk);
      return;
    }
    const Point middle = box.centre();
    const bool twice = !room().isUpright();
    const Rect line{box.x + 18, middle.y + 14, box.w - 36, box.h / 2 - 18};
    const look::TextStyle style{12, Weight::Medium, Align::Centre};
    canvas.disc(middle, 12, theme.band);
    canvas.icon(look::Icon::Add, middle, 16, theme.accent);
    canvas.text(shown, line, style, isWritten ? theme.ink : theme.secondInk);
    if (!twice) return;
    const auto turned = canvas.at(Transform::placed(middle, base::pi) * Transform::translation(middle * -1));
    canvas.text(shown, line, style, isWritten ? theme.ink : theme.secondInk);
  });
  frame.area({.name = "loop/add",
              .box = box,
              .touch =
                  [this](const touch::Touch& touch) {
                    if (touch.isTap())
                      room().seats->askAgain(&document::text::newFollowUp, 0, {}, touch.position);
                  },
              .role = "button",
              .label = words});
}

/// What is open alone, or all; gives the width that it takes of the right of the box.
double LoopScreen::drawShow(ui::Frame& frame, const Rect& box) {
  if (!canShow()) return 0;
  const look::Theme& theme = frame.theme();
  constexpr double padding = 12;
  double right = box.right();
  for (const bool open : {false, true}) {
    const std::string words = room().say(open ? "loop.show.open"_text : "loop.show.all"_text);
    const double letters = 0.6 * ui::letters(frame, theme.heading);
    const double width = std::max(theme.target, static_cast<double>(words.size()) * letters + padding);
    ui::button(frame,
               {.name = open ? "loop/show/open" : "loop/show/all",
                .box = {right - width, box.y, width, box.h},
                .label = words,
                .on = open == showsOpen(),
                .value = open == showsOpen() ? "on" : "",
                .capHeight = theme.heading,
                .role = "choice"},
               [this, open] { show(open); });
    right -= width + 3;
  }
  return box.right() - right;
}

/// How much is open, pages, and what was put away.
void LoopScreen::drawFoot(ui::Frame& frame, const Rect& box, std::size_t pages) {
  const look::Theme& theme = frame.theme();
  const Parts parts = partsOf(box);
  const auto count = journey::loopsOf(room().workshop(), today());
  if (count.all > 0) {
    const std::string open = count.open == 0 ? room().say("loop.all_closed"_text)
                                             : room().words->count("loop.open"_text, count.open);
    const std::string late = count.late == 0 ? "" : room().words->count("loop.late"_text, count.late);
    const Rect said{parts.said.x, parts.said.y, parts.said.w - between - 4, parts.said.h};
    const Rect in{said.x, said.y, said.w - drawShow(frame, said) - 6, said.h};
    frame.draw(in, [&](ui::Canvas& canvas) {
      const look::TextStyle style{theme.heading, Weight::SemiBold};
      const double width = std::min(canvas.measure(open, style).w + 1, in.w);
      canvas.text(open, {in.x, in.y, width, in.h}, style, count.open == 0 ? theme.accent : theme.ink);
      if (late.empty()) return;
      canvas.icon(look::Icon::Warning, {in.x + width + 12, in.centre().y}, 13, theme.late);
      canvas.text(late, {in.x + width + 21, in.y, in.w - width - 21, in.h}, style, theme.late);
    });
    frame.area({.name = "loop/count",
                .box = in,
                .role = "status",
                .label = late.empty() ? open : open + ", " + late,
                .takesFingers = false});
  }
  if (pages > 1) {
    const Point middle{parts.cause.centre().x, box.centre().y};
    ui::iconButton(
        frame, "loop/page/before", look::Icon::Back, middle - Point{34, 0},
        room().say("plan.page.before"_text), [this] { --page_; }, page_ > 0);
    ui::iconButton(
        frame, "loop/page/after", look::Icon::Forward, middle + Point{34, 0},
        room().say("plan.page.after"_text), [this] { ++page_; }, page_ + 1 < pages);
    frame.draw(base::around(middle, {40, box.h}), [&](ui::Canvas& canvas) {
      canvas.label(std::to_string(page_ + 1) + " / " + std::to_string(pages), middle,
                   {theme.heading, Weight::Medium, Align::Centre}, theme.secondInk);
    });
  }
  if (!room().document.secrets().empty())
    ui::button(
        frame,
        {.name = "loop/erase",
         .box = {box.right() - std::min(parts.outer.w, 190.0), box.y, std::min(parts.outer.w, 190.0), box.h},
         .label = room().words->count("loop.contact.erase_all"_text,
                                      static_cast<long long>(room().document.secrets().size())),
         .emphasis = ui::Emphasis::Quiet,
         .icon = look::Icon::Bin},
        [this] { room().perform({}, document::eraseContacts()); });
  Rect cell{parts.inner.x + 4, box.y, 92, box.h};
  for (const FollowUp& one : room().workshop().followUps) {
    if (!one.gone || cell.right() > parts.inner.right()) continue;
    ui::button(frame,
               {.name = "loop/binned/" + std::to_string(one.id.value),
                .box = cell,
                .label = room().say("loop.restore"_text),
                .icon = look::Icon::Restore,
                .value = one.said,
                .capHeight = theme.heading},
               [this, id = one.id, at = frame.place()(cell.centre())] {
                 room().perform(room().seats->nearest(at), document::restoreFollowUp(id), at);
               });
    cell.x += cell.w + 3;
  }
}

} // namespace steps::loop
