#pragma once
// Why a foreign file could not be read, in words, and where.
#include "journey/refusal.hpp"

#include <stdexcept>
#include <string>
#include <utility>

namespace survey {

/// Nothing of the file was taken.
class ReadError : public std::runtime_error {
 public:
  explicit ReadError(journey::Refusal why, std::size_t atLine = 0, std::size_t atColumn = 0)
      : std::runtime_error(std::string{why.text}), refusal(std::move(why)), line(atLine), column(atColumn) {}
  journey::Refusal refusal;
  std::size_t line;   ///< from 1; 0: the file as a whole
  std::size_t column; ///< of the table, from 1; 0: the line as a whole
};

} // namespace survey
