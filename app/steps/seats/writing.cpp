#include "steps/seats/writing.hpp"

#include "base/utf8.hpp"

namespace steps {

void Writing::type(std::string_view text) {
  constexpr std::size_t longest = 2000; // bytes, as the deeds allow
  if (draft.text.size() + text.size() > longest) return;
  draft.text.insert(draft.caret, text);
  draft.caret += text.size();
  shift = false;
}

void Writing::backspace() {
  if (draft.caret == 0) return;
  const std::size_t from = base::previousCharacter(draft.text, draft.caret);
  draft.text.erase(from, draft.caret - from);
  draft.caret = from;
  capitalise();
}

void Writing::erase() {
  draft.text.erase(draft.caret, base::nextCharacter(draft.text, draft.caret) - draft.caret);
}

void Writing::replace(std::size_t end, std::string_view old, std::string_view text) {
  if (end < old.size() || end > draft.text.size()) return;
  const std::size_t begin = end - old.size();
  if (std::string_view{draft.text}.substr(begin, old.size()) != old) return;
  draft.text.replace(begin, old.size(), text);
  if (draft.caret >= end) draft.caret = draft.caret - old.size() + text.size();
}

void Writing::left() {
  if (draft.caret > 0) draft.caret = base::previousCharacter(draft.text, draft.caret);
}

void Writing::right() { draft.caret = base::nextCharacter(draft.text, draft.caret); }

void Writing::pressShift() {
  if (shiftLock) {
    shiftLock = shift = false;
  } else if (shift) {
    shiftLock = true;
  } else {
    shift = true;
  }
}

void Writing::capitalise() {
  if (!shiftLock) shift = draft.text.empty();
}

} // namespace steps
