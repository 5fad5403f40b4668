#pragma once
// The keys of a seat's keyboard: pages of four rows, for Dutch and English.
#include "base/geometry.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace table {

enum class Page { Letters, Digits, Accents, Emoji };
/// Where the letters are, as people are used to it.
enum class Letters { Qwerty, Azerty, Qwertz };
std::string_view nameOf(Letters letters); ///< "qwerty"

struct Key {
  enum class What { Character, Backspace, Shift, Space, Letters, Digits, Accents, Emoji, Done };
  std::string name; ///< in the area's name: "a", "space", "done"
  What what = What::Character;
  std::string text{};  ///< what it types without shift
  std::string shown{}; ///< what is written on it now
  base::Rect box{};    ///< from the keyboard's left top corner, millimetres
};

constexpr double keyHeight = 19, keyGap = 3, keyboardWidth = 227;
constexpr double keyboardHeight = 4 * keyHeight + 3 * keyGap;

struct Keyboard {
  Page page = Page::Letters;
  Letters letters = Letters::Qwerty;
  bool upper = false;      ///< letters and accents as capitals
  bool leftHanded = false; ///< what is not a letter lies on the other side
};
std::vector<Key> keysOf(const Keyboard& keyboard);
/// What holding a letter offers ("e": "é", "ë", ...), the likeliest first; capitals for a capital.
std::vector<std::string> accentsOf(std::string_view letter);
/// The capital of one lower-case letter of the keyboard ("é" gives "É"); others are as they were.
std::string upperCase(const std::string& letter);

} // namespace table
