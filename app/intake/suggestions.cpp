#include "intake/suggestions.hpp"

#include "survey/words.hpp"

#include <algorithm>
#include <set>

namespace intake {
namespace {

constexpr std::size_t shortestWord = 4; // bytes; shorter ones say little of a place

std::set<std::string, std::less<>> wordsOf(std::string_view text) {
  std::set<std::string, std::less<>> out;
  std::string word;
  const std::string all = survey::plain(text) + " ";
  for (const char c : all) {
    const bool isLetter =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (isLetter) {
      word += c;
      continue;
    }
    if (word.size() >= shortestWord) out.insert(word);
    word.clear();
  }
  return out;
}

/// How many letters of the place's name the question says: the longer its words, the surer.
std::size_t lettersIn(const std::set<std::string, std::less<>>& question, const std::string& name) {
  std::size_t out = 0;
  const auto words = wordsOf(name);
  for (const std::string& word : words)
    if (question.contains(word)) out += word.size();
  return out;
}

} // namespace

Place suggestedPlace(std::string_view question, const std::vector<Place>& places) {
  const auto words = wordsOf(question);
  std::size_t most = 0;
  Place best;
  for (const Place& place : places) {
    const std::size_t letters = lettersIn(words, place.name);
    if (letters == 0 || letters < most) continue;
    best = letters == most ? Place{} : place; // two as good as each other are none
    most = letters;
  }
  return best;
}

SurveyMap suggestedMap(const survey::Survey& survey, const journey::Outline& outline) {
  SurveyMap out;
  const auto places = placesOf(outline);
  for (const survey::Question& question : survey.questions)
    if (!question.isPersonal && question.guess.kind)
      out.measures.push_back({.question = nameOf(survey, question),
                              .place = suggestedPlace(question.text, places),
                              .kind = question.guess.kind});
  return out;
}

} // namespace intake
