#include "look/hyphens.hpp"

#include "base/utf8.hpp"

#include <glib.h>
#include <hyphen.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace look {
namespace {

/// Debian's names are hyph_nl_NL.dic, hyph_nl.dic, hyph_en_GB.dic: that of the language's own country, else
/// of none, else the first by name. Empty: there is none.
std::filesystem::path dictionaryFile(const std::string& language) {
  const std::filesystem::path folder = "/usr/share/hyphen";
  std::string country = language;
  std::ranges::transform(country, country.begin(), g_ascii_toupper);
  const std::string begin = "hyph_" + language;
  std::error_code none;
  for (const std::string& name : {begin + "_" + country, begin})
    if (const auto file = folder / (name + ".dic"); std::filesystem::is_regular_file(file, none)) return file;
  std::filesystem::path first;
  for (std::filesystem::directory_iterator file(folder, none), end; !none && file != end;
       file.increment(none))
    if (file->path().filename().string().starts_with(begin + "_") && file->path().extension() == ".dic" &&
        (first.empty() || file->path() < first))
      first = file->path();
  return first;
}

/// What libhyphen tells of a word; it allocates, we free.
struct Answer {
  char** replacements = nullptr;
  int* positions = nullptr;
  int* cuts = nullptr;
  std::size_t size;

  explicit Answer(std::size_t letters) : size(letters) {}
  ~Answer() {
    for (std::size_t i = 0; replacements != nullptr && i < size; ++i) std::free(replacements[i]);
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
  }
  Answer(const Answer&) = delete;
  Answer& operator=(const Answer&) = delete;
  bool respells(std::size_t i) const { return replacements != nullptr && replacements[i] != nullptr; }
};

} // namespace

Hyphens::Hyphens(std::string_view language) {
  // libhyphen prints an error for a file that is not there.
  if (const auto file = dictionaryFile(std::string{language}); !file.empty())
    dictionary_.reset(hnj_hyphen_load(file.c_str()));
}

void Hyphens::Close::operator()(_HyphenDict* dictionary) const { hnj_hyphen_free(dictionary); }

/// In the dictionary's encoding; empty where that lacks a letter.
std::string Hyphens::encoded(const std::vector<char32_t>& letters) const {
  std::string result;
  for (const char32_t letter : letters) {
    if (dictionary_->utf8 != 0)
      result += base::encodeUtf8(letter);
    else if (letter <= 0xff)
      result += static_cast<char>(letter);
    else
      return {};
  }
  return result;
}

std::vector<std::size_t> Hyphens::breaks(std::string_view word) const {
  std::vector<std::size_t> found;
  if (dictionary_ == nullptr) return found;

  std::vector<char32_t> letters;
  std::vector<std::size_t> ends; // of each letter, in bytes
  for (const char* at = word.data(); at < word.data() + word.size(); at = g_utf8_next_char(at)) {
    letters.push_back(g_unichar_tolower(g_utf8_get_char(at)));
    ends.push_back(static_cast<std::size_t>(g_utf8_next_char(at) - word.data()));
  }
  const std::string text = encoded(letters);
  if (text.empty()) return found;

  std::string marks(text.size() + 5, '\0');
  Answer answer(text.size());
  if (hnj_hyphen_hyphenate2(dictionary_.get(), text.c_str(), static_cast<int>(text.size()), marks.data(),
                            nullptr, &answer.replacements, &answer.positions, &answer.cuts) != 0)
    return found;
  for (std::size_t i = least - 1; i + least < letters.size(); ++i) {
    const bool marked = (static_cast<unsigned char>(marks[i]) & 1U) != 0;
    if (marked && !answer.respells(i)) found.push_back(ends[i]);
  }
  return found;
}

} // namespace look
