#pragma once
// The columns of the list of people, the same for its head and for every line.
#include "base/geometry.hpp"

#include <algorithm>

namespace steps {

struct PeopleColumns {
  base::Rect sign, name, department, core, challenge, lead, bin;

  /// `letters`: the font size of the head's words.
  PeopleColumns(const base::Rect& row, double letters) {
    constexpr double signs = 36, bins = 26, gap = 9;
    const double cores = std::max(48.0, 4 * letters), challenges = std::max(70.0, 7.7 * letters),
                 leads = std::max(54.0, 4.6 * letters);
    const double texts = row.w - signs - cores - challenges - leads - bins - 2 * gap;
    double x = row.x;
    const auto next = [&](double width, double after = 0) {
      const base::Rect cell{x, row.y, width, row.h};
      x += width + after;
      return cell;
    };
    sign = next(signs);
    name = next(texts * 0.48, gap);
    department = next(texts * 0.52, gap);
    core = next(cores);
    challenge = next(challenges);
    lead = next(leads);
    bin = next(bins);
  }
};

} // namespace steps
