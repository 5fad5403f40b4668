#include "ui/difference.hpp"

#include <algorithm>
#include <unordered_map>

namespace ui {
namespace {

struct Pair {
  std::size_t before, now;
};

/// Each drawing of now with the same one of before, the first with the first.
std::vector<Pair> pairs(std::span<const std::uint64_t> before, std::span<const std::uint64_t> now) {
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> places;
  for (std::size_t i = before.size(); i-- > 0;) places[before[i]].push_back(i);
  std::vector<Pair> found;
  for (std::size_t i = 0; i < now.size(); ++i) {
    const auto at = places.find(now[i]);
    if (at == places.end() || at->second.empty()) continue;
    found.push_back({at->second.back(), i});
    at->second.pop_back();
  }
  return found;
}

/// The longest run of pairs in which `before` grows as `now` does.
std::vector<Pair> longestInOrder(const std::vector<Pair>& all) {
  constexpr auto none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> ends, previous(all.size(), none); // ends[k]: last pair of the best run of k + 1
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto at =
        std::lower_bound(ends.begin(), ends.end(), all[i].before,
                         [&](std::size_t end, std::size_t value) { return all[end].before < value; });
    if (at != ends.begin()) previous[i] = *(at - 1);
    if (at == ends.end())
      ends.push_back(i);
    else
      *at = i;
  }
  std::vector<Pair> run;
  for (std::size_t i = ends.empty() ? none : ends.back(); i != none; i = previous[i]) run.push_back(all[i]);
  return run;
}

} // namespace

Kept difference(std::span<const std::uint64_t> before, std::span<const std::uint64_t> now) {
  Kept kept{std::vector<bool>(before.size()), std::vector<bool>(now.size())};
  // Mostly everything is as it was.
  std::size_t same = 0;
  while (same < before.size() && same < now.size() && before[same] == now[same]) {
    kept.before[same] = kept.now[same] = true;
    ++same;
  }
  for (const Pair& pair : longestInOrder(pairs(before.subspan(same), now.subspan(same))))
    kept.before[same + pair.before] = kept.now[same + pair.now] = true;
  return kept;
}

} // namespace ui
