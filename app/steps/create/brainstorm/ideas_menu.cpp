// The menu of an idea: to write it again, link it, throw it away; and the touchpoints that it can lift.
#include "document/ideas.hpp"
#include "journey/ideas.hpp"
#include "steps/create/brainstorm/ideas_board.hpp"
#include "surface/menu.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>
#include <iterator>

namespace steps {

using namespace language::literals;
using document::Draft;
using journey::Idea;
using look::Icon;

void IdeasBoard::drawMenuOf(ui::Frame& frame, Id<Idea> id) {
  const Idea* idea = room_.workshop().ideas.find(id);
  if (idea == nullptr || idea->gone || !idea->shared) {
    menus_.erase(id);
    return;
  }
  const Open open = menus_.at(id);
  if (open.links) return drawLinks(frame, id, open.facing);
  const auto act = [this, by = open.by](const document::Deed& deed) {
    return [=, this] { room_.perform(by, deed); };
  };
  surface::drawMenu(
      frame, {.area = "idea/" + std::to_string(id.value),
              .at = lying(id)(Point{}),
              .clearance = layout_.noteSize().h / 2,
              .facing = open.facing,
              .entries = {{"edit", Icon::Edit, room_.say("map.menu.edit"_text),
                           [this, id, open] {
                             room_.seats->askAgain(&document::text::idea, id.value, {}, open.at);
                             menus_.erase(id);
                           }},
                          {"link", Icon::Link, room_.say("brainstorm.link"_text),
                           [this, id] { menus_.at(id).links = true; }},
                          {"bin", Icon::Bin, room_.say("map.menu.bin"_text), act(document::binIdea(id))},
                          {"about", Icon::TurnLeft, room_.say("map.menu.about"_text),
                           [this, id] {
                             Open& menu = menus_.at(id);
                             menu.facing = room_.seats->nextFacing(menu.facing);
                           }},
                          {"close", Icon::Close, room_.say("map.menu.close"_text),
                           [this, id] { menus_.erase(id); }}},
              .within = area_, // no pad of one row lies there
              .beside = layout_.noteSize().w / 2});
}

void IdeasBoard::drawLinks(ui::Frame& frame, Id<Idea> id, double facing) {
  const journey::Workshop& workshop = room_.workshop();
  std::vector<const journey::Touchpoint*> offered;
  const auto all = room_.outline().journeyOrder();
  std::ranges::copy_if(all, std::back_inserter(offered),
                       [](const auto* touchpoint) { return touchpoint->picked; });
  if (offered.empty()) offered = all; // nothing was picked: the idea may lift any touchpoint
  constexpr std::size_t most = 23;
  if (offered.size() > most) offered.resize(most);
  const auto lifted = journey::liftedBy(workshop, id);
  std::vector<surface::MenuEntry> entries;
  for (const auto* touchpoint : offered) {
    const bool on = std::ranges::find(lifted, touchpoint) != lifted.end();
    entries.push_back(
        {.name = "link/" + std::to_string(touchpoint->id.value),
         .icon = on ? Icon::Done : Icon::Link,
         .label = touchpoint->text,
         .act = [this, id, on,
                 to = touchpoint->id] { room_.perform(menus_.at(id).by, document::linkIdea(id, to, !on)); },
         .on = on,
         .colour = frame.theme().accent});
  }
  entries.push_back({"about", Icon::TurnLeft, room_.say("map.menu.about"_text),
                     [this, id] { menus_.at(id).facing = room_.seats->nextFacing(menus_.at(id).facing); }});
  entries.push_back(
      {"close", Icon::Close, room_.say("map.menu.close"_text), [this, id] { menus_.erase(id); }});
  surface::drawMenu(frame, {.area = "idea/" + std::to_string(id.value),
                            .at = lying(id)(Point{}),
                            .clearance = layout_.noteSize().h / 2,
                            .facing = facing,
                            .entries = std::move(entries),
                            .within = area_,
                            .beside = layout_.noteSize().w / 2});
}

} // namespace steps
