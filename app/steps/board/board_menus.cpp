// The small menus of the board's things: everything that a gesture does has a button here too.
#include "document/notes.hpp"
#include "document/stages.hpp"
#include "document/touchpoints.hpp"
#include "steps/board/board.hpp"
#include "steps/board/menu.hpp"
#include "steps/board/note_paper.hpp"
#include "steps/seats/seats.hpp"

#include <cmath>

namespace steps {

using namespace language::literals;
using document::Draft;
using document::Edit;
using look::Icon;

namespace {

/// An eighth of a turn: eight taps bring a note round to everybody.
constexpr double menuTurn = 45; // degrees

} // namespace

void Board::drawMenus(ui::Frame& frame) {
  // A copy: an entry's function may close its menu.
  for (const auto& [area, open] : std::map(menus_)) drawMenuOf(frame, area, open);
}

void Board::drawMenuOf(ui::Frame& frame, const std::string& area, const Open& open) {
  std::optional<base::Transform> lies;
  Size size{60, 26};
  if (open.of == Open::Of::Touchpoint || open.of == Open::Of::Lane) {
    const NoteRef note{open.of == Open::Of::Touchpoint ? NoteRef::Kind::Touchpoint : NoteRef::Kind::Lane,
                       open.id};
    lies = lying(note);
    size = sizeOf(note);
    if (!lies) {
      menus_.erase(area);
      return;
    }
  }
  const double facing = room_.seats->facing(open.by);
  const double k = lies ? lies->scale() : camera_.scale();
  Menu menu{.area = area,
            .at = lies ? (*lies)(base::Point{}) : open.at,
            .clearance = 0.5 * (std::abs(std::sin(facing)) > 0.5 ? size.w : size.h) * k,
            .facing = facing,
            .entries = {}};
  switch (open.of) {
  case Open::Of::Touchpoint: menu.entries = touchpointEntries(area, open, frame.theme()); break;
  case Open::Of::Lane: menu.entries = laneEntries(area, open); break;
  case Open::Of::Stage: menu.entries = stageEntries(area, open); break;
  case Open::Of::Step: menu.entries = stepEntries(area, open); break;
  }
  menu.entries.push_back(
      {"close", Icon::Close, room_.say("map.menu.close"_text), [this, area] { menus_.erase(area); }});
  drawMenu(frame, menu);
}

std::vector<MenuEntry> Board::touchpointEntries(const std::string& area, const Open& open,
                                                const look::Theme& theme) {
  const Id<journey::Touchpoint> id{open.id};
  const journey::Touchpoint& touchpoint = *room_.workshop().touchpoints.find(id);
  const auto act = [this, by = open.by, at = open.at](std::string_view deed, document::Document::Work work) {
    return [=, this] { room_.perform(by, deed, work, at); };
  };
  std::vector<MenuEntry> entries;
  if (open.channels) {
    for (const journey::Channel* channel : journey::channelsOf(room_.workshop()))
      entries.push_back(
          {.name = "channel/" + std::to_string(channel->id.value),
           .icon = Icon::Dot,
           .label = channel->name,
           .act =
               [this, area, id, open, to = channel->id] {
                 room_.perform(
                     open.by, document::deed::setChannel,
                     [=](Edit& edit) { return document::setChannel(edit, id, to); }, open.at);
                 menus_.erase(area);
               },
           .on = touchpoint.channel == channel->id,
           .paper = theme.papers[static_cast<std::size_t>(channel->paper) % theme.papers.size()]});
    return entries;
  }
  using document::Sign;
  const auto sign = [&](const char* name, Icon icon, language::Text label, Sign which, bool on,
                        look::Colour colour) {
    entries.push_back(
        {name, icon, room_.say(label),
         act(document::deed::setSign, [=](Edit& edit) { return document::setSign(edit, id, which, !on); }),
         on, colour});
  };
  const auto turn = [&](double by) {
    const double to = std::remainder(touchpoint.angle + by, 360.0);
    return act(document::deed::moveTouchpoint, [=](Edit& edit) { return document::turn(edit, id, to); });
  };
  entries.push_back({"edit", Icon::Edit, room_.say("map.menu.edit"_text), [this, area, open] {
                       room_.seats->rewrite(open.by, Draft::What::Touchpoint, open.id);
                       menus_.erase(area);
                     }});
  entries.push_back({"channel", Icon::Dot, room_.say("map.menu.channel"_text),
                     [this, area] {
                       if (const auto at = menus_.find(area); at != menus_.end()) at->second.channels = true;
                     },
                     false, theme.ink, paperOf(room_.workshop(), touchpoint.channel, theme)});
  sign("star", Icon::Star, "map.menu.star"_text, Sign::Star, touchpoint.star, theme.star);
  sign("heart", Icon::Heart, "map.menu.heart"_text, Sign::Heart, touchpoint.heart, theme.heart);
  sign("bolt", Icon::Bolt, "map.menu.bolt"_text, Sign::Bolt, touchpoint.bolt, theme.low);
  entries.push_back({"turn", Icon::TurnRight, room_.say("map.menu.turn"_text), turn(menuTurn)});
  entries.push_back(
      {"bin", Icon::Bin, room_.say("map.menu.bin"_text),
       act(document::deed::binTouchpoint, [=](Edit& edit) { return document::binTouchpoint(edit, id); })});
  return entries;
}

std::vector<MenuEntry> Board::laneEntries(const std::string& area, const Open& open) {
  const Id<journey::Note> id{open.id};
  const double to = std::remainder(room_.workshop().notes.find(id)->angle + menuTurn, 360.0);
  return {{"edit", Icon::Edit, room_.say("map.menu.edit"_text),
           [this, area, open] {
             room_.seats->rewrite(open.by, Draft::What::Note, open.id);
             menus_.erase(area);
           }},
          {"turn", Icon::TurnRight, room_.say("map.menu.turn"_text),
           [=, this] {
             room_.perform(open.by, document::deed::moveNote,
                           [=](Edit& edit) { return document::turnNote(edit, id, to); });
           }},
          {"bin", Icon::Bin, room_.say("map.menu.bin"_text), [=, this] {
             room_.perform(open.by, document::deed::binNote,
                           [=](Edit& edit) { return document::binNote(edit, id); });
           }}};
}

std::vector<MenuEntry> Board::stageEntries(const std::string& area, const Open& open) {
  const Id<journey::Stage> id{open.id};
  const auto write = [this, area, open](Draft::What what, std::int64_t about, std::int64_t beside) {
    return [=, this] {
      if (what == Draft::What::StageName) {
        room_.seats->rewrite(open.by, what, about);
      } else {
        Draft draft;
        draft.what = what;
        draft.about = about;
        draft.beside = beside;
        room_.seats->write(open.by, std::move(draft));
      }
      menus_.erase(area);
    };
  };
  return {
      {"rename", Icon::Rename, room_.say("map.menu.rename"_text), write(Draft::What::StageName, open.id, 0)},
      {"add_step", Icon::Add, room_.say("map.menu.add_step"_text), write(Draft::What::NewStep, open.id, 0)},
      {"add_stage", Icon::Add, room_.say("map.menu.add_stage"_text),
       write(Draft::What::NewStage, 0, open.id)},
      {"bin", Icon::Bin, room_.say("map.menu.bin"_text), [=, this] {
         menus_.erase(area);
         room_.perform(
             open.by, document::deed::binStage, [=](Edit& edit) { return document::binStage(edit, id); },
             open.at);
       }}};
}

std::vector<MenuEntry> Board::stepEntries(const std::string& area, const Open& open) {
  const Id<journey::Step> id{open.id};
  const journey::Step* step = room_.workshop().steps.find(id);
  const std::int64_t stage = step->stage.value;
  return {{"rename", Icon::Rename, room_.say("map.menu.rename"_text),
           [this, area, open] {
             room_.seats->rewrite(open.by, Draft::What::StepName, open.id);
             menus_.erase(area);
           }},
          {"add_step", Icon::Add, room_.say("map.menu.add_step"_text),
           [this, area, open, stage] {
             Draft draft;
             draft.what = Draft::What::NewStep;
             draft.about = stage;
             draft.beside = open.id;
             room_.seats->write(open.by, std::move(draft));
             menus_.erase(area);
           }},
          {"bin", Icon::Bin, room_.say("map.menu.bin"_text), [=, this] {
             menus_.erase(area);
             room_.perform(
                 open.by, document::deed::binStep, [=](Edit& edit) { return document::binStep(edit, id); },
                 open.at);
           }}};
}

} // namespace steps
