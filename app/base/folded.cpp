#include "base/folded.hpp"

#include <glib.h>

#include <memory>

namespace base {
namespace {

struct Free {
  void operator()(gchar* text) const { g_free(text); }
};
using Owned = std::unique_ptr<gchar, Free>;

/// Accents and what else stands on a letter, joiners, soft hyphens: people look for the letters.
bool isLeftOut(gunichar letter) {
  switch (g_unichar_type(letter)) {
  case G_UNICODE_NON_SPACING_MARK:
  case G_UNICODE_ENCLOSING_MARK:
  case G_UNICODE_FORMAT: return true;
  default: return letter == 0x0640; // the stroke that makes an Arabic word longer
  }
}

/// Calls with every code point of a valid text and where it stands.
template <class Call> void forEachLetter(std::string_view text, Call call) {
  for (std::size_t at = 0; at < text.size();) {
    const auto* here = text.data() + at;
    const auto length = static_cast<std::size_t>(g_utf8_next_char(here) - here);
    call(g_utf8_get_char(here), text.substr(at, length));
    at += length;
  }
}

/// One code point, or several letters that it stands for.
std::string foldedLetter(std::string_view letter) {
  const Owned plain{g_utf8_normalize(letter.data(), static_cast<gssize>(letter.size()), G_NORMALIZE_ALL)};
  if (!plain) return std::string{letter};
  const Owned small{g_utf8_casefold(plain.get(), -1)};
  const Owned apart{g_utf8_normalize(small.get(), -1, G_NORMALIZE_ALL)};
  std::string out;
  forEachLetter(apart.get(), [&](gunichar one, std::string_view bytes) {
    if (!isLeftOut(one)) out += bytes;
  });
  return out;
}

bool isPlain(char c) { return static_cast<unsigned char>(c) < 0x80; }

} // namespace

Folded folded(std::string_view text) {
  Folded out;
  out.text.reserve(text.size());
  out.from.reserve(text.size() + 1);
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at + 1;
    if (isPlain(text[at])) { // nearly all of it
      out.text += g_ascii_tolower(text[at]);
    } else {
      while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) ++end;
      out.text += foldedLetter(text.substr(at, end - at));
    }
    out.from.resize(out.text.size(), at);
    at = end;
  }
  out.from.push_back(text.size());
  return out;
}

std::vector<std::string> foldedWords(std::string_view text) {
  const std::string all = folded(text).text;
  std::vector<std::string> words;
  std::string word;
  const auto end = [&] {
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  };
  forEachLetter(all, [&](gunichar one, std::string_view bytes) {
    if (g_unichar_isspace(one))
      end();
    else
      word += bytes;
  });
  end();
  return words;
}

} // namespace base
