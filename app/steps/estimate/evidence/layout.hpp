#pragma once
// Where sources with their findings, and touchpoints by stage, lie on the sheet of the evidence. Pure.
// Millimetres of the sheet.
#include "base/geometry.hpp"

#include <vector>

namespace steps {

/// Sources in columns, one under the other, page after page. One that is longer than its column goes on in
/// the next.
class SourcesLayout {
 public:
  struct Part {
    std::size_t source;   ///< by its place in the list
    std::size_t from = 0; ///< the first of its cells here; not 0: it goes on from before
    base::Rect box{}, head{};
    std::vector<base::Rect> cells{}; ///< of findings, or the place for the first one
  };
  using Page = std::vector<Part>;

  SourcesLayout() = default;
  struct Measures {
    double head = 36, narrowHead = 50; ///< heights of what a source is called; the latter of two columns
    double least = 112;                ///< width of a card
  };
  /// `cells`: how many each source has. Larger where all fits on one page.
  SourcesLayout(const std::vector<std::size_t>& cells, const base::Rect& area, const Measures& measures);

  std::size_t pages() const { return pages_.size(); }
  const Page& page(std::size_t at) const { return pages_[at]; }

  static constexpr double aside = 12, between = 6, inset = 6; ///< beside and below a card; in a source

 private:
  struct Form {
    int columns;
    double height; ///< of a card
  };
  void place(const std::vector<std::size_t>& cells, const base::Rect& area, const Measures& measures,
             Form form);

  std::vector<Page> pages_{Page{}};
};

/// Touchpoints under their stages: as large as all of them can be.
struct StagesLayout {
  struct Stage {
    base::Rect box, head;
    std::vector<base::Rect> slips;
  };
  std::vector<Stage> stages;
};
/// `counts`: of the touchpoints of each stage.
StagesLayout layStages(const std::vector<std::size_t>& counts, const base::Rect& area, double head);

} // namespace steps
