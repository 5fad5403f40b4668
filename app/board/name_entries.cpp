#include "board/name_entries.hpp"

#include "board/writing.hpp"
#include "document/stages.hpp"
#include "table/seats/seats.hpp"

namespace board {

using namespace language::literals;
using look::Icon;
using surface::MenuEntry;
using Entries = NameEntries::Entries;

Entries NameEntries::all(const look::Theme& theme) {
  return surface::isA<journey::Stage>(open_.card) ? ofStage(theme) : ofStep();
}

Entries NameEntries::ofStage(const look::Theme& theme) {
  const Id<journey::Stage> id{open_.card.id};
  const journey::Stage& stage = *room_.workshop().stages.find(id);
  const auto meant = [&](const char* field, Icon icon, language::Text label, const std::string& words) {
    MenuEntry entry = writeAgain(field, icon, label, &document::text::stage, field);
    entry.on = !words.empty(), entry.colour = theme.accent;
    return entry;
  };
  return {writeAgain("rename", Icon::Rename, "map.menu.rename"_text, &document::text::stage),
          meant("needed", Icon::Person, "map.stage.needed"_text, stage.needed),
          meant("lasts", Icon::Timer, "map.stage.lasts"_text, stage.lasts),
          meant("success", Icon::Chart, "map.stage.success"_text, stage.success),
          writeNew("add_step", "map.menu.add_step"_text, &document::text::newStep, id.value, 0),
          writeNew("add_stage", "map.menu.add_stage"_text, &document::text::newStage, room_.journey().value,
                   id.value),
          bin(document::binStage(id))};
}

Entries NameEntries::ofStep() {
  const Id<journey::Step> id{open_.card.id};
  const std::int64_t stage = room_.workshop().steps.find(id)->stage.value;
  return {writeAgain("rename", Icon::Rename, "map.menu.rename"_text, &document::text::step),
          writeNew("add_step", "map.menu.add_step"_text, &document::text::newStep, stage, id.value),
          bin(document::binStep(id))};
}

MenuEntry NameEntries::writeAgain(const char* name, Icon icon, language::Text label,
                                  const document::TextKind* what, const char* field) {
  return {name, icon, room_.say(label),
          [&room = room_, &menus = menus_, area = area_, open = open_, what, field] {
            room.seats->askAgain(what, open.card.id, field, open.at);
            menus.close(area);
          }};
}

MenuEntry NameEntries::writeNew(const char* name, language::Text label, const document::TextKind* what,
                                std::int64_t about, std::int64_t beside) {
  return {name, Icon::Add, room_.say(label),
          [&room = room_, &menus = menus_, area = area_, at = open_.at, what, about, beside] {
            write(room, at, what, about, beside);
            menus.close(area);
          }};
}

MenuEntry NameEntries::bin(document::Deed deed) {
  return {"bin", Icon::Bin, room_.say("map.menu.bin"_text),
          [&room = room_, &menus = menus_, area = area_, open = open_, deed = std::move(deed)] {
            menus.close(area);
            room.perform(open.by, deed, open.at);
          }};
}

} // namespace board
