#include "ballot/ballot.hpp"

#include <cmath>

namespace ballot {

Asked askedIn(const Room& room, const Question& question) {
  const std::string id = "question." + std::string{question.name};
  return {&question, room.words->named(id), room.words->named(id + ".asked")};
}

std::string shortNumber(const Room& room, double value) {
  return room.words->number(value, value == std::floor(value) ? 0 : 1);
}

} // namespace ballot
