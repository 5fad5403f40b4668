#include "board/menus.hpp"

#include "base/utf8.hpp"
#include "board/card_entries.hpp"
#include "board/name_entries.hpp"
#include "figures/basis.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>
#include <cmath>

namespace board {

using namespace language::literals;
using journey::Stage;
using journey::Step;
using journey::Touchpoint;
using surface::CardRef;
using surface::isA;

namespace {

template <class Record> bool living(const Record* record) { return record != nullptr && !record->gone; }

bool isName(CardRef card) { return isA<Stage>(card) || isA<Step>(card); }

} // namespace

void Menus::draw(ui::Frame& frame) {
  // What was chosen shows what can be done with all of it, but not while a hand is on it.
  for (const auto& [who, chosen] : cards_.chosen.all())
    if (const std::string area = areaOfChosen(who); !cards_.menus.isOpen(area))
      cards_.menus.open(area, {.at = chosen.at, .by = who});
  const auto all = cards_.menus.all(); // a copy: an entry's function may close its menu
  for (const auto& [area, open] : all) drawOne(frame, area, open);
}

std::optional<Menus::Shape> Menus::shapeOf(CardRef card) const {
  const auto lies = cards_.places.of(card);
  if (!lies || cards_.hands.isHeld(card)) return {};
  const Size size = cards_.places.sizeOf(card);
  return Shape{(*lies)(Point{}), {size.w * lies->scale(), size.h * lies->scale()}};
}

std::optional<Menus::Shape> Menus::shapeOfChosen(const surface::Chosen::Group& chosen) const {
  const auto isInHand = [&](CardRef card) { return cards_.hands.isHeld(card); };
  if (std::ranges::any_of(chosen.notes, isInHand)) return {}; // nobody bins it out of that hand
  std::optional<Rect> all;
  for (const CardRef card : chosen.notes)
    if (const auto one = shapeOf(card)) {
      const Rect box = base::around(one->middle, one->size);
      all = all ? base::unite(*all, box) : box;
    }
  return all ? Shape{all->centre(), all->size()} : std::optional<Shape>{};
}

std::optional<Menus::Shape> Menus::shapeOf(const Open& open) const {
  if (isName(open.card)) return Shape{open.at, {60, 26}};
  if (open.card) return shapeOf(open.card);
  const surface::Chosen::Group* chosen = cards_.chosen.of(open.by);
  return chosen == nullptr ? std::nullopt : shapeOfChosen(*chosen);
}

bool Menus::isThere(const Open& open) const {
  if (!open.card) return cards_.chosen.of(open.by) != nullptr;
  if (!isName(open.card)) return cards_.places.of(open.card).has_value();
  if (room_.isLocked()) return false;
  return isA<Stage>(open.card) ? living(room_.workshop().stages.find(Id<Stage>{open.card.id}))
                               : living(room_.workshop().steps.find(Id<Step>{open.card.id}));
}

std::vector<surface::MenuEntry> Menus::entriesOf(const std::string& area, const Open& open,
                                                 const look::Theme& theme) {
  if (isName(open.card)) return NameEntries(room_, cards_.menus, area, open).all(theme);
  return CardEntries(room_, cards_, chosen_, area, open).all(theme);
}

std::string Menus::titleOf(const Open& open) const {
  if (open.page == CardEntries::places) return room_.say("map.menu.where"_text);
  if (open.page == CardEntries::links) return room_.say("map.menu.link_to"_text);
  if (!open.page.empty()) return {};
  if (isA<Touchpoint>(open.card)) return groundsOf(Id<Touchpoint>{open.card.id});
  if (isA<Stage>(open.card)) return meantOf(*room_.workshop().stages.find(Id<Stage>{open.card.id}));
  if (open.card) return {};
  return room_.words->count("map.menu.chosen"_text,
                            static_cast<long long>(cards_.chosen.of(open.by)->notes.size()));
}

void Menus::drawOne(ui::Frame& frame, const std::string& area, const Open& open) {
  if (!isThere(open)) return cards_.menus.close(area);
  const auto shape = shapeOf(open);
  if (!shape) return; // in somebody's hand
  const bool sideways = std::abs(std::sin(open.facing)) > 0.5;
  surface::Menu menu{.area = area,
                     .at = shape->middle,
                     .clearance = 0.5 * (sideways ? shape->size.w : shape->size.h),
                     .facing = open.facing,
                     .entries = entriesOf(area, open, frame.theme()),
                     .title = titleOf(open),
                     .within = sheet_.box(), // the way and the rim stay free
                     .beside = 0.5 * (sideways ? shape->size.h : shape->size.w)};
  if (!room_.isUpright()) menu.entries.push_back(cards_.menus.turnEntry(area, room_));
  menu.entries.push_back(cards_.menus.closeEntry(area, room_));
  if (!open.card) menu.entries.back().act = [this, by = open.by] { chosen_.letGo(by); };
  const Rect lies = drawMenu(frame, menu);
  if (Open* still = cards_.menus.find(area)) still->lies = lies;
}

/// What it rests on, as soon as any touchpoint rests on something; with a few of its findings.
std::string Menus::groundsOf(Id<Touchpoint> touchpoint) const {
  if (room_.grounds().empty()) return {};
  std::string out = figures::told(journey::groundsOf(room_.grounds(), touchpoint), *room_.words);
  constexpr std::size_t most = 2;
  const auto findings = journey::evidenceAbout(room_.workshop(), touchpoint);
  for (std::size_t i = 0; i < std::min(most, findings.size()); ++i)
    out += "\n– " + base::isolated(findings[i]->text);
  return out;
}

/// What it is meant to bring, as far as somebody wrote it.
std::string Menus::meantOf(const Stage& stage) const {
  std::string out;
  const auto add = [&](language::Text name, const std::string& words) {
    if (!words.empty()) out += (out.empty() ? "" : "\n") + room_.say(name) + ": " + base::isolated(words);
  };
  add("map.stage.needed"_text, stage.needed);
  add("map.stage.lasts"_text, stage.lasts);
  add("map.stage.success"_text, stage.success);
  return out;
}

} // namespace board
