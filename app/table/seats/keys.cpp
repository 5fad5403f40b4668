#include "table/seats/keys.hpp"

#include <array>
#include <span>
#include <utility>

namespace table {
namespace {

constexpr double keyWidth = 20, pitch = keyWidth + keyGap;

using Row = std::span<const std::string_view>;
using Rows = std::array<Row, 3>;

constexpr std::array<std::string_view, 10> qwerty1{"q", "w", "e", "r", "t", "y", "u", "i", "o", "p"};
constexpr std::array<std::string_view, 9> qwerty2{"a", "s", "d", "f", "g", "h", "j", "k", "l"};
constexpr std::array<std::string_view, 7> qwerty3{"z", "x", "c", "v", "b", "n", "m"};
constexpr std::array<std::string_view, 10> azerty1{"a", "z", "e", "r", "t", "y", "u", "i", "o", "p"};
constexpr std::array<std::string_view, 10> azerty2{"q", "s", "d", "f", "g", "h", "j", "k", "l", "m"};
constexpr std::array<std::string_view, 7> azerty3{"w", "x", "c", "v", "b", "n", "'"};
constexpr std::array<std::string_view, 10> qwertz1{"q", "w", "e", "r", "t", "z", "u", "i", "o", "p"};
constexpr std::array<std::string_view, 7> qwertz3{"y", "x", "c", "v", "b", "n", "m"};
constexpr std::array<std::string_view, 10> digits1{"1", "2", "3", "4", "5", "6", "7", "8", "9", "0"};
constexpr std::array<std::string_view, 9> digits2{"-", "/", ":", ";", "(", ")", "€", "&", "@"};
constexpr std::array<std::string_view, 7> digits3{"?", "!", "'", "\"", "+", "%", "#"};
constexpr std::array<std::string_view, 10> accents1{"é", "ë", "è", "ê", "ï", "í", "î", "ü", "ú", "û"};
constexpr std::array<std::string_view, 9> accents2{"á", "à", "ä", "â", "ó", "ö", "ô", "ò", "ù"};
constexpr std::array<std::string_view, 7> accents3{"ç", "ñ", "å", "ø", "æ", "œ", "ß"};
constexpr std::array<std::string_view, 10> emoji1{"😀", "🙂", "😐", "🙁", "😢", "😡", "😍", "🤔", "😴", "🎉"};
constexpr std::array<std::string_view, 9> emoji2{"👍", "👎", "👏", "🤝", "💚", "⭐", "⚡", "💡", "🔥"};
constexpr std::array<std::string_view, 7> emoji3{"📞", "📧", "📱", "💻", "📄", "💶", "⏳"};

Rows rowsOf(const Keyboard& keyboard) {
  switch (keyboard.page) {
  case Page::Digits: return {digits1, digits2, digits3};
  case Page::Accents: return {accents1, accents2, accents3};
  case Page::Emoji: return {emoji1, emoji2, emoji3};
  case Page::Letters: break;
  }
  switch (keyboard.letters) {
  case Letters::Azerty: return {azerty1, azerty2, azerty3};
  case Letters::Qwertz: return {qwertz1, qwerty2, qwertz3};
  case Letters::Qwerty: break;
  }
  return {qwerty1, qwerty2, qwerty3};
}

/// The row `number`, in the middle of the keyboard.
void addRow(std::vector<Key>& keys, Row row, int number, bool upper) {
  const double left = (keyboardWidth - static_cast<double>(row.size()) * pitch + keyGap) / 2;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const std::string lower{row[i]};
    const base::Rect box{left + static_cast<double>(i) * pitch, number * (keyHeight + keyGap), keyWidth,
                         keyHeight};
    keys.push_back({.name = lower == "/" ? "slash" : lower,
                    .text = lower,
                    .shown = upper ? upperCase(lower) : lower,
                    .box = box});
  }
}

} // namespace

std::string_view nameOf(Letters letters) {
  switch (letters) {
  case Letters::Qwerty: return "qwerty";
  case Letters::Azerty: return "azerty";
  case Letters::Qwertz: return "qwertz";
  }
  return {};
}

std::vector<Key> keysOf(const Keyboard& keyboard) {
  using What = Key::What;
  std::vector<Key> keys;
  const Rows rows = rowsOf(keyboard);
  for (int i = 0; i < 3; ++i) addRow(keys, rows[static_cast<std::size_t>(i)], i, keyboard.upper);

  // What lies beside and under the letters is mirrored for a left hand: the way to "done" is as short for
  // both.
  const auto at = [&](double x, int row, double width) {
    return base::Rect{keyboard.leftHanded ? keyboardWidth - x - width : x, row * (keyHeight + keyGap), width,
                      keyHeight};
  };
  constexpr double side = 30; // keys beside the third row
  const Page page = keyboard.page;
  const auto add = [&](const char* name, What what, const char* shown, const base::Rect& box) {
    keys.push_back({.name = name, .what = what, .text = shown, .shown = shown, .box = box});
  };
  if (page == Page::Letters || page == Page::Accents) add("shift", What::Shift, "", at(0, 2, side));
  add("backspace", What::Backspace, "", at(keyboardWidth - side, 2, side));
  const auto turn = [&](Page to, const char* name, What what, const char* shown, double x) {
    if (page == to)
      add("letters", What::Letters, "abc", at(x, 3, 24));
    else
      add(name, what, shown, at(x, 3, 24));
  };
  turn(Page::Accents, "accents", What::Accents, "é ë", 0);
  turn(Page::Digits, "digits", What::Digits, "123", 27);
  turn(Page::Emoji, "emoji", What::Emoji, "☺", 54);
  add(",", What::Character, ",", at(81, 3, 15));
  add("space", What::Space, " ", at(99, 3, 53));
  add(".", What::Character, ".", at(155, 3, 15));
  add("done", What::Done, "", at(173, 3, keyboardWidth - 173));
  return keys;
}

std::vector<std::string> accentsOf(std::string_view letter) {
  static constexpr std::array<std::pair<std::string_view, std::array<std::string_view, 6>>, 8> all{{
      {"e", {"é", "ë", "è", "ê"}},
      {"a", {"á", "à", "ä", "â", "å", "æ"}},
      {"i", {"ï", "í", "î", "ì"}},
      {"o", {"ó", "ö", "ô", "ò", "ø", "œ"}},
      {"u", {"ü", "ú", "û", "ù"}},
      {"c", {"ç"}},
      {"n", {"ñ"}},
      {"s", {"ß"}},
  }};
  for (const auto& [base, accents] : all) {
    const bool capital = upperCase(std::string{base}) == letter;
    if (letter != base && !capital) continue;
    std::vector<std::string> found;
    for (const std::string_view accent : accents)
      if (!accent.empty()) found.push_back(capital ? upperCase(std::string{accent}) : std::string{accent});
    return found;
  }
  return {};
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

} // namespace table
