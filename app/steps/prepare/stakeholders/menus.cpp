// The menus of cards and lines, and what was put away.
#include "document/stakeholders.hpp"
#include "steps/prepare/stakeholders/screen.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using document::Draft;
using journey::Relation;
using journey::Stakeholder;
using look::Icon;

void StakeholdersScreen::drawMenus(ui::Frame& frame) {
  const auto& workshop = room().workshop();
  std::erase_if(menus_, [&](const auto& menu) { return !cards_.contains(menu.first); });
  const auto relations = journey::relationsOf(workshop);
  std::erase_if(relationMenus_, [&](const auto& menu) {
    return std::ranges::none_of(relations, [&](const Relation* one) { return one->id == menu.first; });
  });
  for (const auto& [id, menu] : menus_) drawMenuOf(frame, *workshop.stakeholders.find(id));
  for (const auto& [id, menu] : relationMenus_) drawMenuOf(frame, *workshop.relations.find(id));
}

void StakeholdersScreen::drawMenuOf(ui::Frame& frame, const Stakeholder& who) {
  const look::Theme& theme = frame.theme();
  const Who id = who.id;
  const OpenMenu open = menus_.at(id);
  const auto by = room().seats->nearest(open.at);
  const auto write = [this, id, at = open.at](const char* field) {
    return [this, id, at, field] {
      room().seats->askAgain(&document::text::stakeholder, id.value, field, at);
      menus_.erase(id);
    };
  };
  const auto act = [this, by, at = open.at](const document::Deed& deed) {
    return [this, by, at, deed] { room().perform(by, deed, at); };
  };
  // A tap makes a line thicker, and the thickest thin again.
  const auto strength = [&](const char* name, language::Text words, std::int64_t Stakeholder::*which,
                            look::Colour colour) {
    const std::int64_t now = who.*which, next = now % 3 + 1;
    return surface::MenuEntry{.name = name,
                              .icon = name == std::string_view{"give_strength"} ? Icon::Forward : Icon::Back,
                              .label = room().say(words, {std::to_string(now)}),
                              .act = act(document::setStrength(id, which, next)),
                              .on = true,
                              .colour = colour};
  };
  const double turned =
      std::remainder(base::degrees(room().seats->nextFacing(base::radians(who.angle))), 360.0);
  std::vector<surface::MenuEntry> entries{
      {"rename", Icon::Rename, room().say("map.menu.rename"_text), write("name")},
      {"give", Icon::Edit, room().say("stakeholders.menu.give"_text), write("give")},
      {"get", Icon::Edit, room().say("stakeholders.menu.get"_text), write("get")},
      strength("give_strength", "stakeholders.menu.give_strength"_text, &Stakeholder::giveStrength,
               figures::giveColour(theme)),
      strength("get_strength", "stakeholders.menu.get_strength"_text, &Stakeholder::getStrength,
               figures::getColour(theme))};
  if (!room().isUpright()) {
    entries.push_back({"turn", Icon::TurnRight, room().say("map.menu.turn"_text),
                       act(document::turnStakeholder(id, turned))});
    entries.push_back({"about", Icon::TurnLeft, room().say("map.menu.about"_text), [this, id] {
                         double& facing = menus_.at(id).facing;
                         facing = room().seats->nextFacing(facing);
                       }});
  }
  entries.push_back({"bin", Icon::Bin, room().say("map.menu.bin"_text), [this, id, by, at = open.at] {
                       // Nothing is taken out of a hand.
                       if (isHeld(Stakeholder::table, id.value))
                         room().notices.add(room().say("refusal.in_a_hand"_text), at);
                       else
                         room().perform(by, document::binStakeholder(id), at);
                     }});
  entries.push_back(
      {"close", Icon::Close, room().say("map.menu.close"_text), [this, id] { menus_.erase(id); }});
  const Rect there = cards_.at(id).there();
  surface::drawMenu(frame, {.area = "stakeholder/" + std::to_string(id.value),
                            .at = there.centre(),
                            .clearance = there.h / 2 + 4,
                            .facing = open.facing,
                            .entries = std::move(entries),
                            .beside = there.w / 2 + 4});
}

void StakeholdersScreen::drawMenuOf(ui::Frame& frame, const Relation& relation) {
  const auto id = relation.id;
  const OpenMenu open = relationMenus_.at(id);
  const auto by = room().seats->nearest(open.at);
  std::vector<surface::MenuEntry> entries{
      {"word", Icon::Edit, room().say("stakeholders.menu.word"_text), [this, id, at = open.at] {
         room().seats->askAgain(&document::text::relation, id.value, {}, at);
         relationMenus_.erase(id);
       }}};
  if (!room().isUpright())
    entries.push_back({"about", Icon::TurnLeft, room().say("map.menu.about"_text), [this, id] {
                         double& facing = relationMenus_.at(id).facing;
                         facing = room().seats->nextFacing(facing);
                       }});
  entries.push_back({"bin", Icon::Bin, room().say("map.menu.bin"_text),
                     [this, id, by, at = open.at] { room().perform(by, document::binRelation(id), at); }});
  entries.push_back(
      {"close", Icon::Close, room().say("map.menu.close"_text), [this, id] { relationMenus_.erase(id); }});
  surface::drawMenu(frame, {.area = "relation/" + std::to_string(id.value),
                            .at = open.at,
                            .clearance = 12,
                            .facing = open.facing,
                            .entries = std::move(entries)});
}

/// In the corner that no ring reaches; unfolded, a name for everything that can come back.
void StakeholdersScreen::drawBin(ui::Frame& frame) {
  std::vector<const Stakeholder*> away;
  for (const Stakeholder& who : room().workshop().stakeholders)
    if (who.gone) away.push_back(&who);
  if (away.empty()) {
    binOpen_ = false;
    return;
  }
  constexpr double width = 104, height = 20, between = 3;
  Rect box{sheet_.x + 15, sheet_.bottom() - height - 12, width, height};
  ui::button(frame,
             {.name = "stakeholders/bin",
              .box = box,
              .label = room().say("stakeholders.bin"_text) + " " + std::to_string(away.size()),
              .icon = Icon::Bin,
              .on = binOpen_},
             [this] { binOpen_ = !binOpen_; });
  if (!binOpen_) return;
  const auto most = static_cast<std::size_t>((sheet_.h - 80) / (height + between));
  for (std::size_t i = 0; i < std::min(away.size(), most); ++i) {
    box.y -= height + between;
    const Who id = away[i]->id;
    ui::button(frame,
               {.name = "stakeholders/binned/" + std::to_string(id.value),
                .box = box,
                .label = away[i]->name,
                .icon = Icon::Restore},
               [this, id, at = box.centre()] {
                 room().perform(room().seats->nearest(at), document::restoreStakeholder(id), at);
               });
  }
}

} // namespace steps
