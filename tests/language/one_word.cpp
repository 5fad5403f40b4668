// One word for one thing: what the table, the report and the tables for a spreadsheet call it.
#include "support/folder.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

namespace {

std::string textsOf(const std::string& code) {
  std::string texts = support::bytesOf(support::sources() / "assets" / "languages" / (code + ".json"));
  std::ranges::transform(texts, texts.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return texts;
}

struct Words {
  std::string code;
  std::vector<std::string> one, others; ///< the word that is used, and those that would say the same
};

} // namespace

TEST_CASE("every language has one word for one thing") {
  for (const Words& words :
       {Words{"nl",
              {"beleving", "challengeteam", "punt van non-kwaliteit", "onderscheidend", "contactmoment",
               "kans"},
              {"ervaring", "klankbord", "pijnpunt", "bijzonder", "touchpoint", "gaat mis"}},
        Words{
            "en",
            {"experience", "challenge team", "point of non-quality", "differentiator", "touchpoint",
             "opportunit"},
            {"chance", "sounding board", "pain point", "moment of contact", "goes wrong", "\"special\""}}}) {
    const std::string texts = textsOf(words.code);
    for (const std::string& word : words.one) CHECK_MESSAGE(texts.find(word) != texts.npos, word);
    // The ids of texts are not words that people read.
    for (const std::string& word : words.others) {
      CAPTURE(word);
      for (std::size_t at = texts.find(word); at != texts.npos; at = texts.find(word, at + 1)) {
        const std::size_t line = texts.rfind('\n', at) + 1, end = texts.find('\n', at);
        const std::size_t colon = texts.find("\":", line);
        const bool id = at < colon && colon < end;
        CHECK_MESSAGE(id, texts.substr(line, end - line));
      }
    }
  }
}
