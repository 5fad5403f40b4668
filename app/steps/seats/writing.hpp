#pragma once
// One person's text in the making: what the keys of a seat, or a physical keyboard, do to it.
#include "document/drafts.hpp"
#include "steps/seats/keys.hpp"

namespace steps {

struct Writing {
  document::Draft draft;
  Page page = Page::Letters;
  bool shift = false, shiftLock = false;
  bool choosingChannel = false; ///< the channels lie where the keys are

  void type(std::string_view text); ///< at the caret; a shift that is not locked ends
  void backspace();
  void erase(); ///< the character after the caret
  /// Where `old` still ends at byte `end`, it becomes `text`; the caret stays where people see it.
  void replace(std::size_t end, std::string_view old, std::string_view text);
  void left();
  void right();
  void home() { draft.caret = 0; }
  void end() { draft.caret = draft.text.size(); }
  void pressShift(); ///< off, once, locked, off
  bool upper() const { return shift || shiftLock; }
  /// A new text, or a new sentence, begins with a capital by itself.
  void capitalise();
};

} // namespace steps
