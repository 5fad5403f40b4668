#include "steps/seats/keys.hpp"

#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace steps {
namespace {

constexpr double keyWidth = 20, pitch = keyWidth + keyGap;

using Row = std::span<const std::string_view>;
constexpr std::array<std::string_view, 10> letters1{"q", "w", "e", "r", "t", "y", "u", "i", "o", "p"};
constexpr std::array<std::string_view, 9> letters2{"a", "s", "d", "f", "g", "h", "j", "k", "l"};
constexpr std::array<std::string_view, 7> letters3{"z", "x", "c", "v", "b", "n", "m"};
constexpr std::array<std::string_view, 10> digits1{"1", "2", "3", "4", "5", "6", "7", "8", "9", "0"};
constexpr std::array<std::string_view, 9> digits2{"-", "/", ":", ";", "(", ")", "€", "&", "@"};
constexpr std::array<std::string_view, 7> digits3{"?", "!", "'", "\"", "+", "%", "#"};
constexpr std::array<std::string_view, 10> accents1{"é", "ë", "è", "ê", "ï", "í", "î", "ü", "ú", "û"};
constexpr std::array<std::string_view, 9> accents2{"á", "à", "ä", "â", "ó", "ö", "ô", "ò", "ù"};
constexpr std::array<std::string_view, 7> accents3{"ç", "ñ", "å", "ø", "æ", "œ", "ß"};

base::Rect at(double x, int row, double width) { return {x, row * (keyHeight + keyGap), width, keyHeight}; }

void addRow(std::vector<Key>& keys, Row row, int number, double left, bool upper) {
  for (std::size_t i = 0; i < row.size(); ++i) {
    const std::string lower{row[i]};
    keys.push_back({lower == "/" ? "slash" : lower, Key::What::Character, upper ? upperCase(lower) : lower,
                    at(left + static_cast<double>(i) * pitch, number, keyWidth)});
  }
}

} // namespace

std::vector<Key> keysOf(Page page, bool upper) {
  std::vector<Key> keys;
  constexpr double second = (keyboardWidth - 9 * pitch + keyGap) / 2, shiftWidth = 33;
  const auto rows = [&](Row first, Row middle, Row last) {
    addRow(keys, first, 0, 0, upper);
    addRow(keys, middle, 1, second, upper);
    addRow(keys, last, 2, shiftWidth + keyGap, upper);
  };
  switch (page) {
  case Page::Letters: rows(letters1, letters2, letters3); break;
  case Page::Digits: rows(digits1, digits2, digits3); break;
  case Page::Accents: rows(accents1, accents2, accents3); break;
  }
  if (page != Page::Digits) keys.push_back({"shift", Key::What::Shift, "", at(0, 2, shiftWidth)});
  constexpr double backspace = shiftWidth + keyGap + 7 * pitch;
  keys.push_back({"backspace", Key::What::Backspace, "", at(backspace, 2, keyboardWidth - backspace)});

  using What = Key::What;
  keys.push_back(page == Page::Accents ? Key{"letters", What::Letters, "abc", at(0, 3, 30)}
                                       : Key{"accents", What::Accents, "é ë", at(0, 3, 30)});
  keys.push_back(page == Page::Digits ? Key{"letters", What::Letters, "abc", at(33, 3, 30)}
                                      : Key{"digits", What::Digits, "123", at(33, 3, 30)});
  keys.push_back({",", What::Character, ",", at(66, 3, 18)});
  keys.push_back({"space", What::Space, " ", at(87, 3, 62)});
  keys.push_back({".", What::Character, ".", at(152, 3, 18)});
  keys.push_back({"done", What::Done, "", at(173, 3, keyboardWidth - 173)});
  return keys;
}

std::string upperCase(const std::string& letter) {
  if (letter.size() == 1 && letter[0] >= 'a' && letter[0] <= 'z')
    return {static_cast<char>(letter[0] - 'a' + 'A')};
  if (letter == "œ") return "Œ";
  // Latin-1's lower case letters à..þ lie 0x20 above their capitals; ß has none here.
  if (letter.size() == 2 && letter[0] == '\xC3' && static_cast<unsigned char>(letter[1]) >= 0xA0)
    return {letter[0], static_cast<char>(static_cast<unsigned char>(letter[1]) - 0x20)};
  return letter;
}

} // namespace steps
