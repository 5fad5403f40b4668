// Lines between cards, and the word on each.
#include "document/stakeholders.hpp"
#include "steps/prepare/stakeholders/screen.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using document::Draft;
using look::Align;
using look::Weight;

void StakeholdersScreen::drawRelations(ui::Frame& frame) {
  for (const auto* relation : journey::relationsOf(room().workshop())) drawRelation(frame, *relation);
}

void StakeholdersScreen::drawRelation(ui::Frame& frame, const journey::Relation& relation) {
  const look::Theme& theme = frame.theme();
  const Card &one = cards_.at(relation.one), &other = cards_.at(relation.other);
  const Rect a = one.there(), b = other.there();
  const Point from = figures::edgeOf(a, b.centre()), to = figures::edgeOf(b, a.centre());
  frame.draw(surface::aroundLine(from, to),
             [&](ui::Canvas& canvas) { canvas.dashes(from, to, theme.secondInk, 0.9, 4, 2.5); });
  const table::Writing* writing = room().seats->writingAbout(&document::text::relation, relation.id.value);
  const std::string words = writing != nullptr ? writing->draft.text : relation.word;
  const look::TextStyle style{theme.text, Weight::SemiBold, Align::Centre};
  Size size;
  frame.measure([&](ui::Canvas& canvas) { size = words.empty() ? Size{} : canvas.measure(words, style); });
  const Rect box = base::around({}, {std::max(14.0, size.w + 10), std::max(14.0, size.h + 2)});
  const Point at = freeOnLine(from, to, box.size());
  const std::string area = "relation/" + std::to_string(relation.id.value);
  const auto put = frame.at(base::Transform::translation(at));
  frame.draw(box.inset(-2), [&](ui::Canvas& canvas) {
    if (words.empty()) {
      canvas.disc({}, 5, theme.white);
      canvas.ring({}, 5, writing != nullptr ? theme.accent : theme.secondInk, 0.9);
      return;
    }
    canvas.fill(box, theme.white, box.h / 2);
    canvas.outline(box, writing != nullptr ? theme.accent : theme.line, writing != nullptr ? 1.2 : 0.5,
                   box.h / 2);
    canvas.label(words, {}, style, theme.ink);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, id = relation.id](const touch::Touch& touch) {
                    if (touch.isTap() && relationMenus_.erase(id) == 0) relationMenus_[id] = {touch.position};
                  },
              .role = "text",
              .label = words.empty() ? room().say("stakeholders.menu.word"_text) : words});
}

/// Where no card lies on it, or beside the line, as near as there is such a place.
Point StakeholdersScreen::freeOnLine(Point from, Point to, Size size) const {
  const Point way = to - from;
  const double far = std::max(1.0, base::length(way));
  const Point across{-way.y / far, way.x / far};
  for (const double aside : {0.0, 16.0, -16.0, 30.0, -30.0, 46.0, -46.0, 62.0, -62.0})
    for (const double part : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
      const Point at = base::mix(from, to, part) + across * aside;
      const Rect there = base::around(at, size);
      const bool hidden =
          std::ranges::any_of(cards_,
                              [&](const auto& card) { return card.second.there().intersects(there); }) ||
          std::ranges::any_of(kept_, [&](const Rect& kept) { return kept.intersects(there); });
      if (!hidden) return at;
    }
  return base::mix(from, to, 0.5);
}

void StakeholdersScreen::drawPulls(ui::Frame& frame) {
  for (const auto& [contact, pull] : pulls_.all())
    if (const auto card = cards_.find(Who{pull.from}); card != cards_.end())
      surface::drawPull(frame, figures::edgeOf(card->second.there(), pull.at), pull.at);
}

} // namespace steps
