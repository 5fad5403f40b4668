#include "look/breaks.hpp"

#include "base/utf8.hpp"

#include <glib.h>

namespace look {
namespace {

bool isSpace(char byte) { return g_ascii_isspace(byte) != 0; }

/// The word with all its signs that holds this place, whatever lines it is broken over.
std::string_view wholeWord(std::string_view text, std::size_t at) {
  std::size_t from = at, to = at;
  while (from > 0 && !isSpace(text[from - 1])) --from;
  while (to < text.size() && !isSpace(text[to])) ++to;
  return text.substr(from, to - from);
}

/// "omgevingsloket.nl/aanvraag", "balie@gemeente.nl", "https://...".
bool isAddress(std::string_view word) {
  if (word.find('@') != word.npos || word.find("://") != word.npos) return true;
  for (std::size_t at = word.find('.'); at != word.npos; at = word.find('.', at + 1)) {
    const bool between = at > 0 && at + 1 < word.size();
    if (between && g_ascii_isalnum(word[at - 1]) != 0 && g_ascii_isalnum(word[at + 1]) != 0) return true;
  }
  return false;
}

bool isBreakable(gunichar letter) {
  // Scripts whose letters join or stack may not be broken anywhere; Latin, Greek, Cyrillic and digits may.
  return letter > ' ' && letter < 0x530 && letter != 0xad;
}

void breakAddress(std::vector<Break>& breaks, std::string_view text, std::size_t from, std::size_t to) {
  constexpr std::string_view signs = "/.@-_?&=:";
  for (std::size_t at = from; at + 1 < to; ++at)
    if (signs.find(text[at]) != signs.npos && signs.find(text[at + 1]) == signs.npos)
      breaks.push_back({at + 1, false});
}

} // namespace

std::vector<Break> breaksIn(std::string_view text, std::size_t from, std::size_t to, const Hyphens& hyphens) {
  std::vector<Break> breaks;
  for (std::size_t at = from; at < to;) {
    std::size_t end = at;
    if (isSpace(text[at])) {
      ++at;
      continue;
    }
    if (isAddress(wholeWord(text, at))) {
      while (end < to && !isSpace(text[end])) ++end;
      breakAddress(breaks, text, at, end);
      at = end;
      continue;
    }
    while (end < to && g_unichar_isalpha(g_utf8_get_char(text.data() + end)) != 0)
      end = base::nextCharacter(text, end);
    constexpr std::size_t longestWord = 200; // bytes: what is longer is in no dictionary
    if (end - at <= longestWord)
      for (const std::size_t place : hyphens.breaks(text.substr(at, end - at)))
        breaks.push_back({at + place});
    at = end > at ? end : base::nextCharacter(text, at);
  }
  return breaks;
}

std::vector<Break> breaksAnywhere(std::string_view text, std::size_t from, std::size_t to) {
  std::vector<std::size_t> places;
  std::vector<Break> breaks;
  for (std::size_t at = from; at < to; at = base::nextCharacter(text, at)) places.push_back(at);
  for (std::size_t i = Hyphens::least; i + Hyphens::least <= places.size(); ++i)
    if (isBreakable(g_utf8_get_char(text.data() + places[i])) &&
        isBreakable(g_utf8_get_char(text.data() + places[i - 1])))
      breaks.push_back({places[i], false});
  return breaks;
}

} // namespace look
