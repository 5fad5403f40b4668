// What a physical keyboard does: it writes in the text that it belongs to, and runs the workshop where the
// facilitator chose so.
#include "base/utf8.hpp"
#include "shell/panel/menu.hpp"
#include "shell/shell.hpp"
#include "table/search/word.hpp"
#include "table/seats/seats.hpp"

namespace shell {

using namespace language::literals;

void Shell::type(std::string_view utf8) {
  if (!table_) return;
  table::Seats& seats = table_->seats();
  table::Writing* writing = table_->isFrozen() ? nullptr : seats.keyboard();
  if (writing != nullptr) {
    seats.giveKeyboard(writing->draft.writer);
    writing->type(utf8);
    return seats.keep(writing->draft.writer);
  }
  if (hasShortcuts() && (utf8 == "." || utf8 == "b")) // "blank" of a presenter's clicker
    return table_->setFrozen(!table_->isFrozen());
  if (!table_->isFrozen() && !seats.all().empty())
    table_->room().notices.add((*words_)("seat.tap_for_keys"_text));
}

void Shell::press(Key key, bool shift) {
  if (!table_) return;
  table::Writing* writing = table_->isFrozen() ? nullptr : table_->seats().keyboard();
  if (writing != nullptr && pressInText(*writing, key, shift)) return;
  switch (key) {
  case Key::Undo: return table_->undo();
  case Key::Redo: return table_->redo();
  case Key::Panel: return menu_->isOpen() ? menu_->close() : menu_->openNear();
  case Key::Find:
    if (!table_->isFrozen()) lookForWords();
    return;
  case Key::Escape:
    if (menu_->isOpen()) return menu_->close();
    if (!table_->lookNoMore()) table_->intake().fold();
    return;
  default:
    if (hasShortcuts()) pressShortcut(key);
  }
}

bool Shell::pressInText(table::Writing& writing, Key key, bool shift) {
  table::Seats& seats = table_->seats();
  const auto who = writing.draft.writer;
  switch (key) {
  case Key::Backspace: writing.backspace(); break;
  case Key::Delete: writing.erase(); break;
  case Key::Left: writing.left(shift); break;
  case Key::Right: writing.right(shift); break;
  case Key::Home: writing.home(shift); break;
  case Key::End: writing.end(shift); break;
  case Key::SelectAll: writing.chooseAll(); break;
  case Key::Undo: writing.undo(); break;
  case Key::Redo: writing.redo(); break;
  case Key::Tab: seats.toField(who, shift); return true;
  case Key::Enter: seats.done(who); return true;
  case Key::Escape:
    if (writing.draft.what != &table::wordToFind) return seats.fold(who), true;
    table_->lookNoMore(writing.draft.field == "near" ? Side::Near : Side::Far);
    return true;
  default: return false;
  }
  seats.giveKeyboard(who);
  seats.keep(who);
  return true;
}

/// The keys write in it from now on; what they wrote in stays open.
void Shell::lookForWords() {
  table_->look();
  if (const auto* word = table_->seats().writingAbout(&table::wordToFind, 0, "near"))
    table_->seats().giveKeyboard(word->draft.writer);
}

void Shell::pressShortcut(Key key) {
  switch (key) {
  case Key::Next: return table_->goOn();
  case Key::Previous: return table_->goBack();
  case Key::Reveal: return table_->reveal();
  case Key::Timer: return table_->startOrPause();
  case Key::Freeze: return table_->setFrozen(!table_->isFrozen());
  default: return;
  }
}

std::string Shell::copied() const {
  const table::Writing* writing = table_ ? table_->seats().keyboard() : nullptr;
  return writing == nullptr ? std::string{} : writing->chosen();
}

std::string Shell::cut() {
  table::Writing* writing = table_ && !table_->isFrozen() ? table_->seats().keyboard() : nullptr;
  if (writing == nullptr) return {};
  std::string words = writing->cut();
  table_->seats().keep(writing->draft.writer);
  return words;
}

void Shell::paste(std::string_view text) {
  const table::Writing* writing = table_ && !table_->isFrozen() ? table_->seats().keyboard() : nullptr;
  if (table_ && !table_->isFrozen() && table_->seats().all().empty() && table_->intake().paste(*table_, text))
    return;
  const std::string words = table::pasted(text);
  if (writing == nullptr) return type(words);
  const std::size_t room = writing->room();
  const std::string fits{base::cutUtf8(words, room)};
  if (!fits.empty()) type(fits);
  const std::size_t left = base::countCodePoints(std::string_view{words}.substr(fits.size()));
  if (left > 0) table_->room().notices.add((*words_)("seat.paste_cut"_text, {std::to_string(left)}));
}

} // namespace shell
