#include "document/ideas.hpp"
#include "document/refusals.hpp"
#include "journey/outline.hpp"

#include <algorithm>
#include <cmath>

namespace document {

using journey::Idea;

namespace {

/// The board of ideas cut into places, at least one for every idea, a little wider than high.
class Places {
 public:
  explicit Places(std::size_t ideas)
      : columns_(static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(ideas) * 1.5)))),
        rows_((ideas + columns_ - 1) / columns_), taken_(columns_ * rows_) {}

  void take(double x, double y) { taken_[index(y, rows_) * columns_ + index(x, columns_)] = true; }

  /// The first free one in reading order is taken; there is one as long as no more ideas come than promised.
  std::pair<double, double> next() {
    const auto at = static_cast<std::size_t>(std::find(taken_.begin(), taken_.end(), false) - taken_.begin());
    taken_[at] = true;
    return {middle(at % columns_, columns_), middle(at / columns_, rows_)};
  }

 private:
  static std::size_t index(double along, std::size_t count) {
    return std::min(count - 1, static_cast<std::size_t>(along * static_cast<double>(count)));
  }
  static double middle(std::size_t at, std::size_t count) {
    return (static_cast<double>(at) + 0.5) / static_cast<double>(count);
  }

  std::size_t columns_, rows_;
  std::vector<bool> taken_;
};

} // namespace

Deed shareAll() {
  return Deed("deed.share_all", [](Edit& edit) -> Outcome {
    std::vector<const Idea*> shared, hidden;
    for (const Idea& idea : edit.now().ideas)
      if (!idea.gone) (idea.shared ? shared : hidden).push_back(&idea);
    if (hidden.empty()) return refused("refusal.nothing_to_share");
    std::sort(hidden.begin(), hidden.end(), [](const Idea* a, const Idea* b) {
      return a->rank != b->rank ? a->rank < b->rank : a->id < b->id;
    });
    Places places(shared.size() + hidden.size());
    for (const Idea* idea : shared) places.take(idea->x, idea->y);
    for (const Idea* idea : hidden) {
      const auto [x, y] = places.next();
      if (auto no = shareIdea(idea->id, x, y)(edit)) return no;
    }
    return {};
  });
}

} // namespace document
