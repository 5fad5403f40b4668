// The menu of an idea: to write it again, link it, throw it away; and the touchpoints that it can lift.
#include "document/ideas.hpp"
#include "journey/ideas.hpp"
#include "steps/create/brainstorm/ideas_board.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>
#include <iterator>

namespace steps {

using namespace language::literals;
using document::Draft;
using journey::Idea;
using look::Icon;

namespace {

constexpr std::string_view linksPage = "links";

} // namespace

void IdeasBoard::drawMenuOf(ui::Frame& frame, const std::string& area, const surface::OpenMenu& open) {
  const Id<Idea> id{open.card.id};
  const Idea* idea = room_.workshop().ideas.find(id);
  if (idea == nullptr || idea->gone || !idea->shared) return menus_.close(area);
  Entries entries =
      open.page == linksPage ? linksOf(id, open.by, frame.theme().accent) : entriesOf(area, open);
  entries.push_back(menus_.turnEntry(area, room_));
  entries.push_back(menus_.closeEntry(area, room_));
  surface::drawMenu(frame, {.area = area,
                            .at = lying(id)(Point{}),
                            .clearance = layout_.noteSize().h / 2,
                            .facing = open.facing,
                            .entries = std::move(entries),
                            .within = area_, // no pad of one row lies there
                            .beside = layout_.noteSize().w / 2});
}

IdeasBoard::Entries IdeasBoard::entriesOf(const std::string& area, const surface::OpenMenu& open) {
  const Id<Idea> id{open.card.id};
  Entries entries{{"edit", Icon::Edit, room_.say("map.menu.edit"_text),
                   [this, area, open] {
                     room_.seats->askAgain(&document::text::idea, open.card.id, {}, open.at);
                     menus_.close(area);
                   }},
                  menus_.pageEntry(area, linksPage, "link", Icon::Link, room_.say("brainstorm.link"_text)),
                  {"bin", Icon::Bin, room_.say("map.menu.bin"_text),
                   [this, open, id] { room_.perform(open.by, document::binIdea(id)); }}};
  if (room_.workshop().ideas.find(id)->author == open.by) // nobody else's is taken back, nor told whose it is
    entries.push_back({"take_back", Icon::Person, room_.say("brainstorm.take_back"_text),
                       [this, open, id] { room_.perform(open.by, document::takeIdeaBack(id), open.at); }});
  return entries;
}

IdeasBoard::Entries IdeasBoard::linksOf(Id<Idea> id, Id<Participant> by, look::Colour onColour) {
  const auto all = room_.outline().journeyOrder();
  std::vector<const journey::Touchpoint*> offered;
  std::ranges::copy_if(all, std::back_inserter(offered),
                       [](const auto* touchpoint) { return touchpoint->picked; });
  if (offered.empty()) offered = all; // nothing was picked: the idea may lift any touchpoint
  constexpr std::size_t most = 23;
  if (offered.size() > most) offered.resize(most);
  const auto lifted = journey::liftedBy(room_.workshop(), id);
  Entries entries;
  for (const auto* touchpoint : offered) {
    const bool on = std::ranges::find(lifted, touchpoint) != lifted.end();
    entries.push_back({.name = "link/" + std::to_string(touchpoint->id.value),
                       .icon = on ? Icon::Done : Icon::Link,
                       .label = touchpoint->text,
                       .act = [this, id, by, on,
                               to = touchpoint->id] { room_.perform(by, document::linkIdea(id, to, !on)); },
                       .on = on,
                       .colour = onColour});
  }
  return entries;
}

} // namespace steps
