#pragma once
// The keys of a seat's keyboard: three pages of four rows, for Dutch and English.
#include "base/geometry.hpp"

#include <string>
#include <vector>

namespace steps {

enum class Page { Letters, Digits, Accents };

struct Key {
  enum class What { Character, Backspace, Shift, Space, Letters, Digits, Accents, Done, Close };
  std::string name; ///< in the area's name: "a", "space", "done"
  What what = What::Character;
  std::string text{}; ///< what it types, and shows
  base::Rect box{};   ///< from the keyboard's left top corner, millimetres
};

constexpr double keyHeight = 19, keyGap = 3, keyboardWidth = 227;
constexpr double keyboardHeight = 4 * keyHeight + 3 * keyGap;

/// `upper`: letters and accents as capitals.
std::vector<Key> keysOf(Page page, bool upper);
/// The capital of one lower-case letter of the keyboard ("é" gives "É"); others are as they were.
std::string upperCase(const std::string& letter);

} // namespace steps
