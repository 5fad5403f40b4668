#include "table/seats/writing.hpp"

#include "base/utf8.hpp"
#include "document/text_kind.hpp"

#include <algorithm>

namespace table {
namespace {

/// "j" of "i" in the pairs "ij dz"; empty where none begins with it.
std::string afterIn(std::string_view pairs, std::string_view letter) {
  for (std::size_t at = 0; at < pairs.size();) {
    const std::size_t end = std::min(pairs.find(' ', at), pairs.size());
    const std::string_view pair = pairs.substr(at, end - at);
    if (pair.size() > letter.size() && pair.starts_with(letter))
      return std::string{pair.substr(letter.size())};
    at = end + 1;
  }
  return {};
}

} // namespace

/// One step of undo is a word that was typed, or a run that was erased.
void Writing::remember(Change change) {
  begun = true;
  secondCapital_.clear();
  shiftPressed_.reset();
  const bool wordEnds = change == Change::Typed && !draft.text.empty() && draft.text.back() == ' ';
  if (change == last_ && !wordEnds && !mark) return;
  before_.push_back({draft.text, draft.caret});
  after_.clear();
  last_ = change;
}

void Writing::type(std::string_view text) {
  if (text.empty() || text.size() > room()) return;
  remember(Change::Typed);
  eraseChosen();
  draft.text.insert(draft.caret, text);
  draft.caret += text.size();
  if (shift != Shift::Lock) shift = Shift::Off;
}

void Writing::backspace() {
  if (!mark && draft.caret == 0) return;
  remember(Change::Erased);
  if (!eraseChosen()) {
    const std::size_t from = base::previousCharacter(draft.text, draft.caret);
    draft.text.erase(from, draft.caret - from);
    draft.caret = from;
  }
  capitalise();
}

void Writing::erase() {
  if (!mark && draft.caret == draft.text.size()) return;
  remember(Change::Erased);
  if (!eraseChosen())
    draft.text.erase(draft.caret, base::nextCharacter(draft.text, draft.caret) - draft.caret);
}

void Writing::replace(std::size_t end, std::string_view old, std::string_view text) {
  if (end < old.size() || end > draft.text.size()) return;
  const std::size_t begin = end - old.size();
  if (std::string_view{draft.text}.substr(begin, old.size()) != old) return;
  draft.text.replace(begin, old.size(), text);
  if (draft.caret >= end) draft.caret = draft.caret - old.size() + text.size();
  mark.reset();
}

void Writing::moveTo(std::size_t caret, bool choosing) {
  if (!choosing)
    mark.reset();
  else if (!mark)
    mark = draft.caret;
  draft.caret = caret;
  if (mark == draft.caret) mark.reset();
  last_ = Change::None;
}

void Writing::left(bool choosing) {
  if (mark && !choosing) return moveTo(std::min(*mark, draft.caret), false);
  moveTo(draft.caret > 0 ? base::previousCharacter(draft.text, draft.caret) : 0, choosing);
}

void Writing::right(bool choosing) {
  if (mark && !choosing) return moveTo(std::max(*mark, draft.caret), false);
  moveTo(base::nextCharacter(draft.text, draft.caret), choosing);
}

void Writing::chooseAll() {
  moveTo(0, false);
  moveTo(draft.text.size(), true);
}

std::string Writing::chosen() const {
  if (!mark) return {};
  const auto [from, to] = std::minmax(*mark, draft.caret);
  return draft.text.substr(from, to - from);
}

bool Writing::eraseChosen() {
  if (!mark) return false;
  const auto [from, to] = std::minmax(*mark, draft.caret);
  draft.text.erase(from, to - from);
  draft.caret = from;
  mark.reset();
  return true;
}

std::string Writing::cut() {
  const std::string words = chosen();
  if (!words.empty()) backspace();
  return words;
}

void Writing::undo() {
  if (before_.empty()) return;
  after_.push_back({std::exchange(draft.text, before_.back().text), draft.caret});
  draft.caret = before_.back().caret;
  before_.pop_back();
  mark.reset();
  last_ = Change::None;
  capitalise();
}

void Writing::redo() {
  if (after_.empty()) return;
  before_.push_back({std::exchange(draft.text, after_.back().text), draft.caret});
  draft.caret = after_.back().caret;
  after_.pop_back();
  mark.reset();
  last_ = Change::None;
}

void Writing::pressShift(base::Seconds now) {
  const bool twice = shiftPressed_ && now - *shiftPressed_ <= doubleTap;
  shiftPressed_ = now;
  if (twice && shift != Shift::Lock)
    shift = Shift::Lock;
  else
    shift = shift == Shift::Off ? Shift::Once : Shift::Off;
}

void Writing::capitalise() {
  const bool begins = draft.text.empty() && draft.what->isKept;
  if (shift != Shift::Lock) shift = begins ? Shift::Automatic : Shift::Off;
}

std::string Writing::lettersOf(const std::string& letter, std::string_view capitalPairs) {
  const bool first = shift == Shift::Automatic;
  const bool second = !secondCapital_.empty() && letter == secondCapital_;
  const std::string typed = upper() || second ? upperCase(letter) : letter;
  type(typed);
  secondCapital_ = first ? afterIn(capitalPairs, letter) : std::string{};
  return typed;
}

std::string pasted(std::string_view text) {
  std::string words;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (!pair) words += text[i] == '\t' ? ' ' : text[i] == '\r' ? '\n' : text[i];
  }
  return base::cleanUtf8(words);
}

} // namespace table
