#pragma once
// What is voted on: a touchpoint or an idea, its questions, and the answers that may be seen.
#include "document/voting.hpp"
#include "look/colour.hpp"
#include "look/icon.hpp"
#include "steps/room.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace steps::ballot {

using document::Dimension;
using journey::Round;
using journey::Vote;

/// One row of 1..10.
struct Question {
  Dimension dimension;
  std::string_view name;       ///< in the names of areas: "experience"
  std::string title, asked;    ///< in words
  bool lowIsBad = true;        ///< a low figure is set in the warm colour
  std::optional<double> bar{}; ///< the figure that is aimed at
};

/// Derived from the workshop for one frame.
struct Matter {
  std::string text, caption; ///< what people wrote; where it belongs
  look::Colour paper{};
  std::vector<Question> questions;
  std::vector<const Round*> rounds; ///< all of them, by number; at least one
  std::string channel{};            ///< where it happens
  std::optional<look::Icon> sign{}; ///< of the channel
  bool star = false, heart = false, bolt = false;

  const Round& round() const { return *rounds.back(); }
};

std::optional<std::int64_t> answer(const Vote& vote, Dimension dimension);
const journey::Statistics& figures(const journey::RoundResult& result, Dimension dimension);
/// "8" or "8,5".
std::string shortNumber(const Room& room, double value);

} // namespace steps::ballot
