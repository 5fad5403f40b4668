#pragma once
// A map that was written elsewhere, brought in as one deed.
#include "document/behaviour.hpp"
#include "document/deed.hpp"

#include <string>
#include <vector>

namespace document {

/// One touchpoint, what was counted there and what is noted under its step. Texts may be empty, but for the
/// stage.
struct BroughtIn {
  struct Noted {
    std::string lane, text, remedy{};
  };
  std::string stage{}, step{}, touchpoint{}, channel{};
  std::vector<Noted> notes{};
  Counted counted{};
};

/// Stages, steps, channels, touchpoints and notes that the journey has under the same name are used as they
/// are; the others are added behind them. The journey: none means the first.
Deed bringIn(const std::vector<BroughtIn>& rows, Id<journey::Journey> journey = {});

} // namespace document
