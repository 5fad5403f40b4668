#include "journey/questions.hpp"

namespace journey {

const std::vector<Question>& questions() {
  static const std::vector<Question> all{
      {question::experience},
      {.name = question::importance, .lowIsBad = false},
      {.name = question::ninePlus, .byMedian = true},
  };
  return all;
}

} // namespace journey
