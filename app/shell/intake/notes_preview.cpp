#include "shell/intake/notes_preview.hpp"

#include "intake/notes.hpp"
#include "shell/table.hpp"

namespace shell {

using namespace language::literals;

NotesPreview::NotesPreview(std::shared_ptr<const IntakeRead> read, std::vector<survey::LaneName> lanes)
    : read_(std::move(read)), lanes_(std::move(lanes)), plan_(survey::planOf(*read_->grid, lanes_)),
      notes_(survey::readNotes(*read_->grid, plan_)) {}

void NotesPreview::draw(ui::Frame&, Table&, const base::Rect&) {}

std::string NotesPreview::says(Table& table) const {
  return table.room().words->count("intake.notes.rows"_text, std::ssize(notes_.rows));
}

std::string NotesPreview::action(Table& table) const {
  return table.room().words->count("intake.notes.bring"_text, std::ssize(notes_.rows));
}

std::optional<std::string> NotesPreview::whyNot(Table& table) const {
  const steps::Room& room = table.room();
  if (room.isLocked()) return room.say("refusal.locked"_text);
  if (!plan_.isWhole()) return room.say("survey.error.no_lanes"_text);
  if (notes_.rows.empty()) return room.say("intake.notes.none"_text);
  return {};
}

document::Deed NotesPreview::deed(Table& table) {
  return document::bringIn(intake::broughtIn(notes_), table.room().journey());
}

} // namespace shell
