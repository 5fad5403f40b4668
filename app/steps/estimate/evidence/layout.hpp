#pragma once
// Where sources with their findings, and touchpoints by stage, lie on the sheet of the evidence. Pure.
// Millimetres of the sheet.
#include "base/geometry.hpp"

#include <functional>
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
    double least = 112; ///< width of a card
    /// How high what a source is called must be in this width, and all cards, so that their words are read.
    std::function<double(double width, std::size_t source)> head = [](double, std::size_t) { return 36; };
    std::function<double(double width)> card = [](double) { return 0; };
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
  struct Widths {
    double source, inner, card, across;
  };
  static Widths widthsIn(const base::Rect& area, const Measures& measures, int columns);
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
