#include "program/suggestion.hpp"

#include <algorithm>

namespace program {
namespace {

/// Damerau and Levenshtein's: letters left out, added, replaced, or exchanged with the next.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j) {
      d[i][j] =
          std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  return d[a.size()][b.size()];
}

} // namespace

std::string nearestTo(std::string_view word, const std::vector<std::string>& known) {
  constexpr std::size_t longest = 64; // no word of ours is longer
  if (word.empty() || word.size() > longest) return {};
  std::string nearest;
  std::size_t least = std::min<std::size_t>(2, (word.size() - 1) / 2) + 1;
  for (const std::string& one : known)
    if (const auto away = distance(word, one); away < least) nearest = one, least = away;
  return nearest;
}

} // namespace program
