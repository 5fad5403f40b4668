#include "board/card_entries.hpp"

#include "board/pile_fans.hpp"
#include "document/notes.hpp"
#include "document/piles.hpp"
#include "document/touchpoints.hpp"
#include "figures/channel.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>

namespace board {

using namespace language::literals;
using journey::Note;
using journey::Pile;
using journey::Touchpoint;
using look::Icon;
using surface::isA;
using surface::MenuEntry;
using Entries = CardEntries::Entries;

namespace {

/// An eighth of a turn: eight taps bring a note round to everybody.
constexpr double menuTurn = 45; // degrees
constexpr double menuGrowth = 1.25;

} // namespace

CardEntries::CardEntries(Room& room, Cards& cards, ChosenCards& chosen, std::string area,
                         const surface::OpenMenu& open)
    : room_(room), cards_(cards), chosen_(chosen), area_(std::move(area)), open_(open) {
  if (open.card) addTo(things_, open.card);
  const auto* group = open.card ? nullptr : cards.chosen.of(open.by);
  if (group == nullptr) return;
  for (const surface::CardRef card : group->notes) addTo(things_, card);
}

Entries CardEntries::all(const look::Theme& theme) {
  if (open_.page == channels) return channelEntries(theme);
  if (open_.page == places) return placeEntries();
  if (open_.page == links) return linkEntries(theme);
  if (isA<Touchpoint>(open_.card)) return ofTouchpoint(theme);
  if (isA<Note>(open_.card)) return ofLaneNote();
  return isA<Pile>(open_.card) ? ofPile() : ofChosen();
}

Entries CardEntries::ofTouchpoint(const look::Theme& theme) {
  const Id<Touchpoint> id{open_.card.id};
  const Touchpoint& touchpoint = *room_.workshop().touchpoints.find(id);
  using document::Sign;
  const auto sign = [&](const char* name, Icon icon, language::Text label, Sign which, bool on,
                        look::Colour colour) {
    MenuEntry entry = act(name, icon, label, document::setSign(id, which, !on));
    entry.on = on, entry.colour = colour;
    return entry;
  };
  Entries entries{
      write("edit", Icon::Edit, room_.say("map.menu.edit"_text), &document::text::touchpoint), channelPage(),
      sign("star", Icon::Star, "map.menu.star"_text, Sign::Star, touchpoint.star, theme.star),
      sign("heart", Icon::Heart, "map.menu.heart"_text, Sign::Heart, touchpoint.heart, theme.heart),
      sign("bolt", Icon::Bolt, "map.menu.bolt"_text, Sign::Bolt, touchpoint.bolt, theme.low)};
  entries[1].paper = surface::paperOf(room_.workshop(), touchpoint.channel, theme);
  const bool onMap = cards_.sheet.layout().find(id) != nullptr,
             loose = !onMap && !journey::pileOf(room_.workshop(), touchpoint);
  const double step = onMap ? 90 : menuTurn;
  if (onMap || loose) {
    entries.push_back(
        act("face", Icon::Person, "map.menu.face"_text, document::turn(id, base::degrees(open_.facing))));
    entries.push_back(
        act("turn", Icon::TurnRight, "map.menu.turn"_text, document::turn(id, touchpoint.angle + step)));
  }
  if (loose) {
    entries.push_back(act("larger", Icon::ZoomIn, "map.menu.larger"_text,
                          document::resize(id, touchpoint.size * menuGrowth)));
    entries.push_back(act("smaller", Icon::ZoomOut, "map.menu.smaller"_text,
                          document::resize(id, touchpoint.size / menuGrowth)));
  }
  entries.push_back(placePage());
  entries.push_back(choose());
  entries.push_back(act("bin", Icon::Bin, "map.menu.bin"_text, document::binTouchpoint(id)));
  return entries;
}

Entries CardEntries::ofLaneNote() {
  const Id<Note> id{open_.card.id};
  const Note& note = *room_.workshop().notes.find(id);
  Entries entries{write("edit", Icon::Edit, room_.say("map.menu.edit"_text), &document::text::note)};
  if (const journey::Lane* lane = journey::laneOf(note.kind);
      lane != nullptr && lane->holds == journey::Holds::Remedied)
    entries.push_back(write("remedy", Icon::Done, room_.words->named("lane." + note.kind + ".remedy"),
                            &document::text::note, "remedy"));
  entries.push_back(
      act("face", Icon::Person, "map.menu.face"_text, document::turnNote(id, base::degrees(open_.facing))));
  entries.push_back(
      act("turn", Icon::TurnRight, "map.menu.turn"_text, document::turnNote(id, note.angle + 90)));
  if (const auto* column = cards_.sheet.layout().find(note.step); column != nullptr && !column->cells.empty())
    entries.push_back(
        cards_.menus.pageEntry(area_, links, "link", Icon::Link, room_.say("map.menu.link"_text)));
  entries.push_back(placePage());
  entries.push_back(choose());
  entries.push_back(act("bin", Icon::Bin, "map.menu.bin"_text, document::binNote(id)));
  return entries;
}

Entries CardEntries::ofPile() {
  const Id<Pile> id{open_.card.id};
  const double angle = room_.workshop().piles.find(id)->angle;
  return {
      {"fan", Icon::Seen, room_.say("map.menu.fan"_text),
       [&cards = cards_, area = area_, open = open_] {
         cards.fans.open(open.card, open.facing, open.by);
         cards.menus.close(area);
       }},
      write("name", Icon::Edit, room_.say("map.menu.name"_text), &document::text::pile),
      {"split", Icon::FitAll, room_.say("map.menu.split"_text),
       [&room = room_, &cards = cards_, id, by = open_.by] { splitPile(room, cards, id, by); }},
      channelPage(),
      act("face", Icon::Person, "map.menu.face"_text, document::turnPile(id, base::degrees(open_.facing))),
      act("turn", Icon::TurnRight, "map.menu.turn"_text, document::turnPile(id, angle + menuTurn)),
      placePage(),
      choose(),
      act("bin", Icon::Bin, "map.menu.bin"_text, document::binPile(id))};
}

Entries CardEntries::ofChosen() {
  Entries entries;
  if (things_.notes.size() < things_.size()) entries.push_back(channelPage());
  if (things_.notes.empty() && things_.size() > 1)
    entries.push_back({"pile", Icon::Menu, room_.say("map.menu.pile"_text),
                       [&chosen = chosen_, by = open_.by] { chosen.pile(by); }});
  entries.push_back(placePage());
  entries.push_back(act("bin", Icon::Bin, "map.menu.bin"_text, bin(things_)));
  return entries;
}

bool CardEntries::areAllOf(Id<journey::Channel> channel) const {
  return std::ranges::all_of(touchpointsOf(room_.workshop(), things_), [&](auto id) {
    const Touchpoint* touchpoint = room_.workshop().touchpoints.find(id);
    return touchpoint != nullptr && touchpoint->channel == channel;
  });
}

Entries CardEntries::channelEntries(const look::Theme& theme) {
  Entries entries;
  for (const journey::Channel* channel : journey::channelsOf(room_.workshop()))
    entries.push_back({.name = "channel/" + std::to_string(channel->id.value),
                       .icon = Icon::Dot,
                       .label = channel->name,
                       .act =
                           [&room = room_, &menus = cards_.menus, area = area_, things = things_,
                            open = open_, to = channel->id] {
                             room.perform(open.by, setChannel(things, to), open.at);
                             menus.close(area);
                           },
                       .on = areAllOf(channel->id),
                       .paper = figures::paperOf(theme, channel)});
  return entries;
}

Entries CardEntries::placeEntries() {
  Cards::From from;
  const auto add = [&](const auto& ids) {
    for (const auto id : ids)
      if (const auto place = cards_.placeNow(surface::refOf(id)))
        from.push_back({surface::refOf(id), *place});
  };
  add(touchpointsOf(room_.workshop(), things_));
  add(things_.notes);
  const auto move = [&room = room_, &cards = cards_, area = area_, open = open_,
                     from](const document::Deed& deed) {
    cards.menus.close(area);
    if (room.perform(open.by, deed, open.at)) cards.glide(from);
  };
  Entries entries;
  for (const auto& stage : room_.outline().stages)
    for (const auto& part : stage.steps) {
      const auto& name = part.step->name.empty() ? stage.stage->name : part.step->name;
      entries.push_back(
          {.name = "place/" + std::to_string(part.step->id.value),
           .icon = Icon::Map,
           .label = name.empty() ? room_.say("map.unnamed_stage"_text) : name,
           .act = [move, things = things_, step = part.step->id] { move(place(things, step)); }});
    }
  if (!things_.notes.empty()) return entries; // those stay on the map
  entries.push_back(
      {.name = "here",
       .icon = Icon::Person,
       .label = room_.say("map.menu.here"_text),
       .act = [move, things = things_, mine = cards_.places.before(open_.by)] { move(lay(things, mine)); }});
  return entries;
}

Entries CardEntries::linkEntries(const look::Theme& theme) {
  const Id<Note> id{open_.card.id};
  const Note& note = *room_.workshop().notes.find(id);
  const auto* column = cards_.sheet.layout().find(note.step);
  Entries entries;
  if (column == nullptr) return entries;
  for (const auto& cell : column->cells) {
    const bool on = note.touchpoint == cell.id;
    entries.push_back({.name = "link/" + std::to_string(cell.id.value),
                       .icon = on ? Icon::Done : Icon::Link,
                       .label = cell.touchpoint->text,
                       .act =
                           [&room = room_, &menus = cards_.menus, area = area_, open = open_, id,
                            to = on ? Id<Touchpoint>{} : cell.id] {
                             room.perform(open.by, document::linkNote(id, to), open.at);
                             menus.close(area);
                           },
                       .on = on,
                       .colour = theme.accent});
  }
  return entries;
}

MenuEntry CardEntries::act(const char* name, Icon icon, language::Text label, document::Deed deed) {
  return {
      name, icon, room_.say(label),
      [&room = room_, by = open_.by, at = open_.at, deed = std::move(deed)] { room.perform(by, deed, at); }};
}

MenuEntry CardEntries::write(const char* name, Icon icon, std::string label, const document::TextKind* what,
                             const char* field) {
  return {name, icon, std::move(label),
          [&room = room_, &menus = cards_.menus, area = area_, open = open_, what, field] {
            room.seats->askAgain(what, open.card.id, field, open.at);
            menus.close(area);
          }};
}

MenuEntry CardEntries::channelPage() {
  return cards_.menus.pageEntry(area_, channels, "channel", Icon::Dot, room_.say("map.menu.channel"_text));
}

MenuEntry CardEntries::placePage() {
  return cards_.menus.pageEntry(area_, places, "place", Icon::Move, room_.say("map.menu.place"_text));
}

MenuEntry CardEntries::choose() {
  const surface::Chosen::Group* mine = cards_.chosen.of(open_.by);
  return {.name = "choose",
          .icon = Icon::Done,
          .label = room_.say("map.menu.choose"_text),
          .act = [&chosen = chosen_, card = open_.card, by = open_.by] { chosen.toggle(card, by); },
          .on = mine != nullptr && mine->notes.contains(open_.card)};
}

} // namespace board
