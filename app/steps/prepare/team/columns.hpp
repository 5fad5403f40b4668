#pragma once
// The columns of the list of people, the same for its head and for every line.
#include "base/geometry.hpp"

namespace steps {

struct PeopleColumns {
  base::Rect sign, name, department, core, challenge, lead, bin;

  explicit PeopleColumns(const base::Rect& row) {
    constexpr double signs = 36, cores = 52, challenges = 92, leads = 60, bins = 26, gap = 9;
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
