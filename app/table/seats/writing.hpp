#pragma once
// One person's text in the making: what the keys of a seat, or a physical keyboard, do to it.
#include "base/time.hpp"
#include "document/drafts.hpp"
#include "table/seats/keys.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace table {

enum class Shift {
  Off,
  Automatic, ///< a text begins with a capital by itself
  Once,
  Lock
};

struct Writing {
  Writing() = default;
  explicit Writing(document::Draft text) : draft(std::move(text)) {}

  document::Draft draft;
  Page page = Page::Letters;
  Shift shift = Shift::Off;
  bool choosingChannel = false;      ///< the channels lie where the keys are
  bool asked = false;                ///< somebody touched the sheet for it: whose it is, is a guess
  bool follows = false;              ///< opened by itself after another text; free until its first letter
  bool begun = false;                ///< somebody wrote in it: it is that person's until it is done
  std::uint64_t number = 0;          ///< goes up with every text that is opened
  base::Seconds touched = 0;         ///< when somebody last did anything to it
  std::optional<std::size_t> mark{}; ///< where a chosen part begins or ends; the caret is its other end

  void type(std::string_view text); ///< at the caret, or in place of what is chosen
  void backspace();
  void erase(); ///< the character after the caret, or what is chosen
  /// Where `old` still ends at byte `end`, it becomes `text`; the caret stays where people see it.
  void replace(std::size_t end, std::string_view old, std::string_view text);

  // The caret; `choosing` keeps the other end of the chosen part where it is.
  void left(bool choosing = false);
  void right(bool choosing = false);
  void home(bool choosing = false) { moveTo(0, choosing); }
  void end(bool choosing = false) { moveTo(draft.text.size(), choosing); }
  void chooseAll();
  std::string chosen() const; ///< empty: nothing is
  std::string cut();
  /// Bytes that still fit, in place of what is chosen.
  std::size_t room() const { return longest - (draft.text.size() - chosen().size()); }

  /// Words go back and come again; the table's undo is another one.
  void undo();
  void redo();

  /// Twice within doubleTap seconds locks it; else what is on goes off, and what is off is on for a letter.
  void pressShift(base::Seconds now);
  bool upper() const { return shift != Shift::Off; }
  /// A new text begins with a capital by itself.
  void capitalise();
  /// A Dutch word that begins with ij begins with IJ: what follows the automatic capital becomes one too,
  /// where both are one of the language's pairs ("ij", "ij dz").
  std::string lettersOf(const std::string& letter, std::string_view capitalPairs);

  static constexpr base::Seconds doubleTap = 0.4;
  static constexpr std::size_t longest = 2000; ///< bytes, as the deeds allow

 private:
  struct Moment {
    std::string text;
    std::size_t caret;
  };
  enum class Change { None, Typed, Erased };
  void remember(Change change);
  void moveTo(std::size_t caret, bool choosing);
  bool eraseChosen();

  std::vector<Moment> before_{}, after_{};
  Change last_ = Change::None;
  std::optional<base::Seconds> shiftPressed_{};
  std::string secondCapital_; ///< what would be a capital too, as the next letter
};

/// What is pasted, made fit to be written: tabs and line ends stay as what separates words, other control
/// characters go.
std::string pasted(std::string_view text);

} // namespace table
