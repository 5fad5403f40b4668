#include "steps/ballot/ballot.hpp"

#include "look/theme.hpp"

#include <cmath>

namespace steps::ballot {

std::optional<std::int64_t> answer(const Vote& vote, Dimension dimension) {
  switch (dimension) {
  case Dimension::Experience: return vote.experience;
  case Dimension::Importance: return vote.importance;
  case Dimension::Score: return vote.score;
  }
  return {};
}

const journey::Statistics& figures(const journey::RoundResult& result, Dimension dimension) {
  switch (dimension) {
  case Dimension::Experience: return result.experience;
  case Dimension::Importance: return result.importance;
  case Dimension::Score: break;
  }
  return result.score;
}

std::string shortNumber(const Room& room, double value) {
  return room.words->number(value, value == std::floor(value) ? 0 : 1);
}

} // namespace steps::ballot
