#include "surface/words.hpp"

#include "look/lettering.hpp"

#include <algorithm>
#include <cmath>

namespace surface {
namespace {

std::size_t longestWord(std::string_view words) {
  std::size_t longest = 0;
  for (std::size_t from = 0; from < words.size();) {
    const std::size_t end = std::min(words.find(' ', from), words.size());
    longest = std::max(longest, end - from);
    from = end + 1;
  }
  return longest;
}

} // namespace

double lineOf(double capHeight) { return capHeight / look::Lettering::capOverSize * 1.24; }

double wordsWidth(double width) {
  constexpr double step = 2;
  return std::max(1.0, std::floor(width / step) * step);
}

base::Rect wordsBox(const base::Rect& box) {
  const double width = std::min(box.w, wordsWidth(box.w));
  return {box.centre().x - width / 2, box.y, width, box.h};
}

std::vector<std::string_view> tellingOf(std::vector<std::string_view> texts) {
  constexpr std::size_t most = 24;
  if (texts.size() <= 2 * most) return texts;
  std::vector<std::string_view> telling;
  const auto addFirst = [&](auto length) {
    std::ranges::partial_sort(texts, texts.begin() + most, std::ranges::greater{}, length);
    telling.insert(telling.end(), texts.begin(), texts.begin() + most);
  };
  addFirst([](std::string_view text) { return text.size(); });
  addFirst(longestWord);
  return telling;
}

} // namespace surface
