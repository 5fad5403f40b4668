// The menus of findings and sources, and what was put away.
#include "document/evidence.hpp"
#include "steps/estimate/evidence/screen.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

using namespace language::literals;
using journey::Evidence;
using journey::Source;
using look::Icon;

void EvidenceScreen::drawMenus(ui::Frame& frame) {
  std::erase_if(menus_, [&](const auto& menu) { return !findings_.contains(menu.first); });
  std::erase_if(sourceMenus_,
                [&](const auto& menu) { return std::ranges::find(ids_, menu.first) == ids_.end(); });
  // Copies: an entry's function may close its menu.
  for (const auto& [id, open] : std::map(menus_))
    if (!fingers_.contains(id)) drawMenuOf(frame, id, open);
  for (const auto& [id, open] : std::map(sourceMenus_)) drawMenuOf(frame, id, open);
}

void EvidenceScreen::addAboutAndClose(std::vector<surface::MenuEntry>& entries, std::function<void()> turn,
                                      std::function<void()> close) const {
  if (!room().isUpright())
    entries.push_back({"about", Icon::TurnLeft, room().say("map.menu.about"_text), std::move(turn)});
  entries.push_back({"close", Icon::Close, room().say("map.menu.close"_text), std::move(close)});
}

void EvidenceScreen::drawMenuOf(ui::Frame& frame, FindingId id, const OpenMenu& open) {
  std::vector<surface::MenuEntry> entries{
      {"edit", Icon::Edit, room().say("map.menu.edit"_text),
       [this, id, at = open.at] {
         room().seats->askAgain(&document::text::evidence, id.value, {}, at);
         menus_.erase(id);
       }},
      {"bin", Icon::Bin, room().say("map.menu.bin"_text), [this, id, at = open.at] {
         // Nothing is taken out of a hand.
         if (isHeld(Evidence::table, id.value))
           room().notices.add(room().say("refusal.in_a_hand"_text), at);
         else
           room().perform(room().seats->nearest(at), document::binEvidence(id), at);
       }}};
  addAboutAndClose(
      entries,
      [this, id] {
        double& now = menus_.at(id).facing;
        now = room().seats->nextFacing(now);
      },
      [this, id] { menus_.erase(id); });
  const Rect there = on_(findings_.at(id).box);
  surface::drawMenu(frame, {.area = "evidence/" + std::to_string(id.value),
                            .at = there.centre(),
                            .clearance = there.h / 2 + 4,
                            .facing = open.facing,
                            .entries = std::move(entries),
                            .beside = there.w / 2 + 4});
}

void EvidenceScreen::drawMenuOf(ui::Frame& frame, SourceId id, const OpenMenu& open) {
  std::vector<surface::MenuEntry> entries{
      {"bin", Icon::Bin, room().say("map.menu.bin"_text),
       [this, id, at = open.at] { room().perform(room().seats->nearest(at), document::binSource(id), at); }}};
  addAboutAndClose(
      entries,
      [this, id] {
        double& now = sourceMenus_.at(id).facing;
        now = room().seats->nextFacing(now);
      },
      [this, id] { sourceMenus_.erase(id); });
  surface::drawMenu(frame, {.area = "source/" + std::to_string(id.value),
                            .at = open.at,
                            .clearance = 20,
                            .facing = open.facing,
                            .entries = std::move(entries)});
}

std::vector<EvidenceScreen::Away> EvidenceScreen::away() const {
  std::vector<std::pair<std::int64_t, Away>> all;
  const auto add = [&](std::string_view table, std::int64_t id, const std::string& text, Icon icon,
                       document::Deed back) {
    const auto* event = room().document.history().lastTouched(table, id);
    all.emplace_back(event == nullptr ? 0 : event->seq,
                     Away{"evidence/binned/" + std::to_string(id), text, icon, std::move(back)});
  };
  const journey::Workshop& workshop = room().workshop();
  for (const Source& one : workshop.sources)
    if (one.gone)
      add(Source::table, one.id.value, one.title,
          one.kind == journey::SourceKind::Document ? Icon::File : Icon::Chat,
          document::restoreSource(one.id));
  for (const Evidence& one : workshop.evidence) {
    const Source* source = workshop.sources.find(one.source);
    if (one.gone && source != nullptr && !source->gone)
      add(Evidence::table, one.id.value, one.text, Icon::Restore, document::restoreEvidence(one.id));
  }
  std::ranges::stable_sort(all, std::greater{}, [](const auto& one) { return one.first; });
  std::vector<Away> out;
  for (auto& [seq, one] : all) out.push_back(std::move(one));
  return out;
}

/// At the left end of the foot, as long as something lies in it or is carried.
void EvidenceScreen::drawBin(ui::Frame& frame) {
  const std::size_t count = away().size();
  bin_ = {};
  if (count == 0 && fingers_.empty()) {
    binOpen_ = false;
    return;
  }
  bin_ = {foot_.x, foot_.y, 110, foot_.h};
  bool aimed = false;
  for (const auto& [id, at] : fingers_) aimed = aimed || bin_.inset(-6).contains(on_.inverse()(at));
  ui::button(frame,
             {.name = "evidence/bin",
              .box = bin_,
              .label = room().say("stakeholders.bin"_text) + (count > 0 ? " " + std::to_string(count) : ""),
              .icon = Icon::Bin,
              .on = binOpen_ || aimed,
              .capHeight = frame.theme().heading},
             [this] { binOpen_ = !binOpen_; });
  if (binOpen_) drawOpenBin(frame);
}

/// Unfolds upwards: a row for everything that can come back.
void EvidenceScreen::drawOpenBin(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const auto all = away();
  constexpr double row = 24, between = 3, margin = 6, most = 8; // rows seen at once
  const double content = static_cast<double>(all.size()) * (row + between) - between;
  const double seen = std::min(content, most * (row + between) - between);
  const Rect box{foot_.x, foot_.y - 6 - seen - 2 * margin, 0.72 * list_.w, seen + 2 * margin};
  const Rect rows = box.inset(margin);
  frame.area({.name = "evidence/binned",
              .box = box,
              .touch = [this](const touch::Touch& touch) { binScroll_.feed(touch); },
              .role = "group",
              .label = room().say("stakeholders.bin"_text)});
  ui::sheet(frame, box, 10, 5);
  const double offset =
      std::round(binScroll_.offset(content, seen) / (row + between)) * (row + between); // whole rows
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Rect place{rows.x, rows.y + static_cast<double>(i) * (row + between) - offset, rows.w - 6, row};
    if (place.y < rows.y - 1 || place.bottom() > rows.bottom() + 1) continue;
    frame.draw(place, [&](ui::Canvas& canvas) {
      canvas.fill(place, theme.white, theme.keyCorner);
      canvas.outline(place, theme.line, 0.5, theme.keyCorner);
      canvas.icon(all[i].icon, {place.x + 11, place.centre().y}, 12, theme.secondInk);
      canvas.text(all[i].text, {place.x + 22, place.y + 1, place.w - 26, place.h - 2},
                  {theme.heading, look::Weight::Medium, look::Align::Left, 1.12}, theme.ink);
    });
    frame.area({.name = all[i].area,
                .box = place,
                .touch =
                    [this, back = all[i].back](const touch::Touch& touch) {
                      binScroll_.feed(touch);
                      if (touch.isTap())
                        room().perform(room().seats->nearest(touch.position), back, touch.position);
                    },
                .role = "button",
                .label = all[i].text});
  }
  binScroll_.drawMark(frame, {rows.x, rows.y, rows.w + 2, rows.h}, content);
}

} // namespace steps
