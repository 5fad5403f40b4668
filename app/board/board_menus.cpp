// The small menus of the board's things: everything that a gesture does has a button here too.
#include "base/utf8.hpp"
#include "board/board.hpp"
#include "document/notes.hpp"
#include "document/piles.hpp"
#include "document/stages.hpp"
#include "document/touchpoints.hpp"
#include "figures/basis.hpp"
#include "surface/menu.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>
#include <cmath>

namespace board {

using namespace language::literals;
using document::Draft;
using look::Icon;

namespace {

/// An eighth of a turn: eight taps bring a note round to everybody.
constexpr double menuTurn = 45; // degrees
constexpr double menuGrowth = 1.25;

template <class Record> bool living(const Record* record) { return record != nullptr && !record->gone; }

} // namespace

void Board::drawMenus(ui::Frame& frame) {
  // What was chosen shows what can be done with all of it, but not while it is moved.
  for (const auto& [who, chosen] : chosen_.all()) {
    const std::string area = "chosen/" + std::to_string(who.value);
    if (!menus_.contains(area)) menus_[area] = {.of = Open::Of::Chosen, .at = chosen.at, .by = who};
  }
  // A copy: an entry's function may close its menu.
  for (const auto& [area, open] : std::map(menus_)) drawMenuOf(frame, area, open);
}

std::optional<Board::Shape> Board::shapeOf(const Open& open) {
  const auto of = [&](surface::CardRef note) -> std::optional<Shape> {
    const auto lies = lying(note);
    if (!lies || hands_.isHeld(note)) return {};
    const Size size = sizeOf(note);
    return Shape{(*lies)(base::Point{}), {size.w * lies->scale(), size.h * lies->scale()}};
  };
  switch (open.of) {
  case Open::Of::Touchpoint: return of({journey::Touchpoint::table, open.id});
  case Open::Of::Lane: return of({journey::Note::table, open.id});
  case Open::Of::Pile: return of({journey::Pile::table, open.id});
  case Open::Of::Stage:
  case Open::Of::Step: return Shape{open.at, {60, 26}};
  case Open::Of::Chosen: {
    const surface::Chosen::Group* chosen = chosen_.of(open.by);
    if (chosen == nullptr) return {};
    const auto isMoved = [&](surface::CardRef note) { return hands_.isLifted(hands_.leaderOf(note)); };
    if (std::ranges::any_of(chosen->notes, isMoved)) return {}; // nobody bins it out of that hand
    std::optional<Rect> all;
    for (const surface::CardRef note : chosen->notes)
      if (const auto one = of(note)) {
        const Rect box = base::around(one->middle, one->size);
        all = all ? base::unite(*all, box) : box;
      }
    return all ? Shape{all->centre(), all->size()} : std::optional<Shape>{};
  }
  }
  return {};
}

bool Board::isThere(const Open& open) const {
  switch (open.of) {
  case Open::Of::Touchpoint: return lying({journey::Touchpoint::table, open.id}).has_value();
  case Open::Of::Lane: return lying({journey::Note::table, open.id}).has_value();
  case Open::Of::Pile: return lying({journey::Pile::table, open.id}).has_value();
  case Open::Of::Chosen: return chosen_.of(open.by) != nullptr;
  case Open::Of::Stage:
    return !room_.isLocked() && living(room_.workshop().stages.find(Id<journey::Stage>{open.id}));
  case Open::Of::Step:
    return !room_.isLocked() && living(room_.workshop().steps.find(Id<journey::Step>{open.id}));
  }
  return false;
}

void Board::drawMenuOf(ui::Frame& frame, const std::string& area, const Open& open) {
  if (!isThere(open)) {
    menus_.erase(area);
    return;
  }
  const auto shape = shapeOf(open);
  if (!shape) return; // in somebody's hand
  const double facing = open.facing;
  const bool sideways = std::abs(std::sin(facing)) > 0.5;
  surface::Menu menu{.area = area,
                     .at = shape->middle,
                     .clearance = 0.5 * (sideways ? shape->size.w : shape->size.h),
                     .facing = facing,
                     .entries = {},
                     .beside = 0.5 * (sideways ? shape->size.h : shape->size.w)};
  if (open.page == Open::Page::Channels) {
    menu.entries = channelEntries(area, open, frame.theme());
  } else if (open.page == Open::Page::Places) {
    menu.title = room_.say("map.menu.where"_text);
    menu.entries = placeEntries(area, open);
  } else {
    switch (open.of) {
    case Open::Of::Touchpoint:
      menu.entries = touchpointEntries(area, open, frame.theme());
      menu.title = groundsOf(Id<journey::Touchpoint>{open.id});
      break;
    case Open::Of::Lane: menu.entries = laneEntries(area, open); break;
    case Open::Of::Pile: menu.entries = pileEntries(area, open); break;
    case Open::Of::Chosen: menu.entries = chosenEntries(area, open); break;
    case Open::Of::Stage:
      menu.entries = stageEntries(area, open, frame.theme());
      menu.title = meantOf(*room_.workshop().stages.find(Id<journey::Stage>{open.id}));
      break;
    case Open::Of::Step: menu.entries = stepEntries(area, open); break;
    }
    if (open.of == Open::Of::Chosen)
      menu.title = room_.words->count("map.menu.chosen"_text,
                                      static_cast<long long>(chosen_.of(open.by)->notes.size()));
  }
  if (!room_.isUpright())
    menu.entries.push_back({"about", Icon::TurnLeft, room_.say("map.menu.about"_text), [this, area] {
                              if (const auto at = menus_.find(area); at != menus_.end())
                                at->second.facing = room_.seats->nextFacing(at->second.facing);
                            }});
  menu.entries.push_back({"close", Icon::Close, room_.say("map.menu.close"_text), [this, area, by = open.by] {
                            menus_.erase(area);
                            if (area.starts_with("chosen/")) letGo(by);
                          }});
  menu.within = sheet_; // the way and the rim stay free
  const Rect lies = drawMenu(frame, menu);
  if (const auto at = menus_.find(area); at != menus_.end()) at->second.lies = lies;
}

Things Board::thingsOf(const Open& open) const {
  Things things;
  switch (open.of) {
  case Open::Of::Touchpoint: addTo(things, {journey::Touchpoint::table, open.id}); break;
  case Open::Of::Lane: addTo(things, {journey::Note::table, open.id}); break;
  case Open::Of::Pile: addTo(things, {journey::Pile::table, open.id}); break;
  case Open::Of::Chosen:
    if (const auto* chosen = chosen_.of(open.by))
      for (const surface::CardRef note : chosen->notes) addTo(things, note);
    break;
  case Open::Of::Stage:
  case Open::Of::Step: break;
  }
  return things;
}

surface::MenuEntry Board::pageEntry(const std::string& area, Open::Page page, const char* name, Icon icon,
                                    language::Text label) {
  return {name, icon, room_.say(label), [this, area, page] {
            if (const auto at = menus_.find(area); at != menus_.end()) at->second.page = page;
          }};
}

surface::MenuEntry Board::writeEntry(const std::string& area, const Open& open,
                                     const document::TextKind* what) {
  const bool name = what == &document::text::pile;
  return {name ? "name" : "edit", Icon::Edit, room_.say(name ? "map.menu.name"_text : "map.menu.edit"_text),
          [this, area, open, what] {
            room_.seats->askAgain(what, open.id, {}, open.at);
            menus_.erase(area);
          }};
}

surface::MenuEntry Board::actEntry(const Open& open, const char* name, Icon icon, language::Text label,
                                   document::Deed deed) {
  return {name, icon, room_.say(label),
          [this, by = open.by, at = open.at, deed = std::move(deed)] { room_.perform(by, deed, at); }};
}

Board::Entries Board::channelEntries(const std::string& area, const Open& open, const look::Theme& theme) {
  const Things things = thingsOf(open);
  const auto touchpoints = touchpointsOf(room_.workshop(), things);
  const auto isOn = [&](Id<journey::Channel> channel) {
    return std::ranges::all_of(touchpoints, [&](auto id) {
      const journey::Touchpoint* touchpoint = room_.workshop().touchpoints.find(id);
      return touchpoint != nullptr && touchpoint->channel == channel;
    });
  };
  Entries entries;
  for (const journey::Channel* channel : journey::channelsOf(room_.workshop()))
    entries.push_back(
        {.name = "channel/" + std::to_string(channel->id.value),
         .icon = Icon::Dot,
         .label = channel->name,
         .act =
             [this, area, things, open, to = channel->id] {
               room_.perform(open.by, setChannel(things, to), open.at);
               menus_.erase(area);
             },
         .on = isOn(channel->id),
         .paper = theme.papers[static_cast<std::size_t>(channel->paper) % theme.papers.size()]});
  return entries;
}

Board::Entries Board::placeEntries(const std::string& area, const Open& open) {
  const Things things = thingsOf(open);
  std::vector<surface::Hands::Lying> from;
  const auto add = [&](const auto& ids) {
    for (const auto id : ids)
      if (const auto place = placeNow(surface::refOf(id))) from.push_back({surface::refOf(id), *place});
  };
  add(touchpointsOf(room_.workshop(), things));
  add(things.notes);
  const auto move = [this, area, open, from](const document::Deed& deed) {
    menus_.erase(area);
    if (room_.perform(open.by, deed, open.at))
      for (const auto& [note, was] : from) hands_.glide(note, was, now_);
  };
  Entries entries;
  for (const auto& stage : room_.outline().stages)
    for (const auto& part : stage.steps) {
      const auto& name = part.step->name.empty() ? stage.stage->name : part.step->name;
      entries.push_back({.name = "place/" + std::to_string(part.step->id.value),
                         .icon = Icon::Map,
                         .label = name.empty() ? room_.say("map.unnamed_stage"_text) : name,
                         .act = [move, things, step = part.step->id] { move(place(things, step)); }});
    }
  if (!things.notes.empty()) return entries; // those stay on the map
  const base::Transform mine = before(open.by);
  entries.push_back({.name = "here",
                     .icon = Icon::Person,
                     .label = room_.say("map.menu.here"_text),
                     .act = [move, things, mine] { move(lay(things, mine)); }});
  return entries;
}

Board::Entries Board::touchpointEntries(const std::string& area, const Open& open, const look::Theme& theme) {
  const Id<journey::Touchpoint> id{open.id};
  const journey::Touchpoint& touchpoint = *room_.workshop().touchpoints.find(id);
  using document::Sign;
  const auto sign = [&](const char* name, Icon icon, language::Text label, Sign which, bool on,
                        look::Colour colour) {
    surface::MenuEntry entry = actEntry(open, name, icon, label, document::setSign(id, which, !on));
    entry.on = on, entry.colour = colour;
    return entry;
  };
  const auto turn = [&](const char* name, Icon icon, language::Text label, double to) {
    return actEntry(open, name, icon, label, document::turn(id, to));
  };
  const auto resize = [&](const char* name, Icon icon, language::Text label, double size) {
    return actEntry(open, name, icon, label, document::resize(id, size));
  };
  Entries entries{
      writeEntry(area, open, &document::text::touchpoint),
      pageEntry(area, Open::Page::Channels, "channel", Icon::Dot, "map.menu.channel"_text),
      sign("star", Icon::Star, "map.menu.star"_text, Sign::Star, touchpoint.star, theme.star),
      sign("heart", Icon::Heart, "map.menu.heart"_text, Sign::Heart, touchpoint.heart, theme.heart),
      sign("bolt", Icon::Bolt, "map.menu.bolt"_text, Sign::Bolt, touchpoint.bolt, theme.low)};
  entries[1].paper = surface::paperOf(room_.workshop(), touchpoint.channel, theme);
  const bool onMap = layout_.find(id) != nullptr,
             loose = !onMap && !journey::pileOf(room_.workshop(), touchpoint);
  const double step = onMap ? 90 : menuTurn;
  if (onMap || loose) {
    entries.push_back(turn("face", Icon::Person, "map.menu.face"_text, base::degrees(open.facing)));
    entries.push_back(turn("turn", Icon::TurnRight, "map.menu.turn"_text, touchpoint.angle + step));
  }
  if (loose) {
    entries.push_back(resize("larger", Icon::ZoomIn, "map.menu.larger"_text, touchpoint.size * menuGrowth));
    entries.push_back(
        resize("smaller", Icon::ZoomOut, "map.menu.smaller"_text, touchpoint.size / menuGrowth));
  }
  entries.push_back(pageEntry(area, Open::Page::Places, "place", Icon::Move, "map.menu.place"_text));
  entries.push_back(chooseEntry({journey::Touchpoint::table, open.id}, open));
  entries.push_back(actEntry(open, "bin", Icon::Bin, "map.menu.bin"_text, document::binTouchpoint(id)));
  return entries;
}

surface::MenuEntry Board::chooseEntry(surface::CardRef note, const Open& open) {
  const surface::Chosen::Group* mine = chosen_.of(open.by);
  return {.name = "choose",
          .icon = Icon::Done,
          .label = room_.say("map.menu.choose"_text),
          .act = [this, note, by = open.by] { toggleChosen(note, by); },
          .on = mine != nullptr && mine->notes.contains(note)};
}

Board::Entries Board::laneEntries(const std::string& area, const Open& open) {
  const Id<journey::Note> id{open.id};
  const double to = room_.workshop().notes.find(id)->angle + 90;
  const auto turn = [&](const char* name, Icon icon, language::Text label, double degrees) {
    return actEntry(open, name, icon, label, document::turnNote(id, degrees));
  };
  Entries entries{writeEntry(area, open, &document::text::note)};
  const std::string& kind = room_.workshop().notes.find(id)->kind;
  if (const journey::Lane* lane = journey::laneOf(kind);
      lane != nullptr && lane->holds == journey::Holds::Remedied)
    entries.push_back(
        {"remedy", Icon::Done, room_.words->named("lane." + kind + ".remedy"), [this, area, open] {
           room_.seats->askAgain(&document::text::note, open.id, "remedy", open.at);
           menus_.erase(area);
         }});
  const Entries others{turn("face", Icon::Person, "map.menu.face"_text, base::degrees(open.facing)),
                       turn("turn", Icon::TurnRight, "map.menu.turn"_text, to),
                       pageEntry(area, Open::Page::Places, "place", Icon::Move, "map.menu.place"_text),
                       chooseEntry({journey::Note::table, open.id}, open),
                       actEntry(open, "bin", Icon::Bin, "map.menu.bin"_text, document::binNote(id))};
  entries.insert(entries.end(), others.begin(), others.end());
  return entries;
}

Board::Entries Board::pileEntries(const std::string& area, const Open& open) {
  const Id<journey::Pile> id{open.id};
  const double angle = room_.workshop().piles.find(id)->angle;
  const auto turn = [&](const char* name, Icon icon, language::Text label, double to) {
    return actEntry(open, name, icon, label, document::turnPile(id, to));
  };
  return {{"fan", Icon::Seen, room_.say("map.menu.fan"_text),
           [this, area, open, id] {
             fans_[id] = {.facing = open.facing, .by = open.by};
             menus_.erase(area);
           }},
          writeEntry(area, open, &document::text::pile),
          {"split", Icon::FitAll, room_.say("map.menu.split"_text),
           [this, id, by = open.by] { splitPile(id, by); }},
          pageEntry(area, Open::Page::Channels, "channel", Icon::Dot, "map.menu.channel"_text),
          turn("face", Icon::Person, "map.menu.face"_text, base::degrees(open.facing)),
          turn("turn", Icon::TurnRight, "map.menu.turn"_text, angle + menuTurn),
          pageEntry(area, Open::Page::Places, "place", Icon::Move, "map.menu.place"_text),
          chooseEntry({journey::Pile::table, open.id}, open),
          actEntry(open, "bin", Icon::Bin, "map.menu.bin"_text, document::binPile(id))};
}

Board::Entries Board::chosenEntries(const std::string& area, const Open& open) {
  const Things things = thingsOf(open);
  Entries entries;
  if (things.notes.size() < things.size())
    entries.push_back(pageEntry(area, Open::Page::Channels, "channel", Icon::Dot, "map.menu.channel"_text));
  if (things.notes.empty() && things.size() > 1)
    entries.push_back(
        {"pile", Icon::Menu, room_.say("map.menu.pile"_text), [this, by = open.by] { pileChosen(by); }});
  entries.push_back(pageEntry(area, Open::Page::Places, "place", Icon::Move, "map.menu.place"_text));
  entries.push_back(actEntry(open, "bin", Icon::Bin, "map.menu.bin"_text, bin(things)));
  return entries;
}

/// What it rests on, as soon as any touchpoint rests on something; with a few of its findings.
std::string Board::groundsOf(Id<journey::Touchpoint> touchpoint) const {
  if (room_.grounds().empty()) return {};
  std::string out = figures::told(journey::groundsOf(room_.grounds(), touchpoint), *room_.words);
  constexpr std::size_t most = 2;
  const auto findings = journey::evidenceAbout(room_.workshop(), touchpoint);
  for (std::size_t i = 0; i < std::min(most, findings.size()); ++i)
    out += "\n– " + base::isolated(findings[i]->text);
  return out;
}

/// What it is meant to bring, as far as somebody wrote it.
std::string Board::meantOf(const journey::Stage& stage) const {
  std::string out;
  const auto add = [&](language::Text name, const std::string& words) {
    if (!words.empty()) out += (out.empty() ? "" : "\n") + room_.say(name) + ": " + base::isolated(words);
  };
  add("map.stage.needed"_text, stage.needed);
  add("map.stage.lasts"_text, stage.lasts);
  add("map.stage.success"_text, stage.success);
  return out;
}

Board::Entries Board::stageEntries(const std::string& area, const Open& open, const look::Theme& theme) {
  const Id<journey::Stage> id{open.id};
  const auto write = [this, area, open](const document::TextKind* what, std::int64_t about,
                                        std::int64_t beside) {
    return [=, this] {
      if (what == &document::text::stage) {
        room_.seats->askAgain(what, about, {}, open.at);
      } else {
        begin(open.at, what, about, beside);
      }
      menus_.erase(area);
    };
  };
  const journey::Stage* stage = room_.workshop().stages.find(id);
  const auto meant = [&](const char* field, Icon icon, language::Text label, const std::string& words) {
    return surface::MenuEntry{.name = field,
                              .icon = icon,
                              .label = room_.say(label),
                              .act =
                                  [this, area, open, field] {
                                    room_.seats->askAgain(&document::text::stage, open.id, field, open.at);
                                    menus_.erase(area);
                                  },
                              .on = !words.empty(),
                              .colour = theme.accent};
  };
  return {
      {"rename", Icon::Rename, room_.say("map.menu.rename"_text), write(&document::text::stage, open.id, 0)},
      meant("needed", Icon::Person, "map.stage.needed"_text, stage->needed),
      meant("lasts", Icon::Timer, "map.stage.lasts"_text, stage->lasts),
      meant("success", Icon::Chart, "map.stage.success"_text, stage->success),
      {"add_step", Icon::Add, room_.say("map.menu.add_step"_text),
       write(&document::text::newStep, open.id, 0)},
      {"add_stage", Icon::Add, room_.say("map.menu.add_stage"_text),
       write(&document::text::newStage, room_.journey().value, open.id)},
      {"bin", Icon::Bin, room_.say("map.menu.bin"_text), [=, this] {
         menus_.erase(area);
         room_.perform(open.by, document::binStage(id), open.at);
       }}};
}

Board::Entries Board::stepEntries(const std::string& area, const Open& open) {
  const Id<journey::Step> id{open.id};
  const journey::Step* step = room_.workshop().steps.find(id);
  const std::int64_t stage = step->stage.value;
  return {{"rename", Icon::Rename, room_.say("map.menu.rename"_text),
           [this, area, open] {
             room_.seats->askAgain(&document::text::step, open.id, {}, open.at);
             menus_.erase(area);
           }},
          {"add_step", Icon::Add, room_.say("map.menu.add_step"_text),
           [this, area, open, stage] {
             begin(open.at, &document::text::newStep, stage, open.id);
             menus_.erase(area);
           }},
          {"bin", Icon::Bin, room_.say("map.menu.bin"_text), [=, this] {
             menus_.erase(area);
             room_.perform(open.by, document::binStep(id), open.at);
           }}};
}

} // namespace board
