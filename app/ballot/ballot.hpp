#pragma once
// What is voted on, what is asked about it, and the words for that.
#include "ballot/names.hpp"
#include "document/voting.hpp"
#include "journey/votes.hpp"
#include "look/colour.hpp"
#include "look/icon.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ballot {

using journey::Given;
using journey::Question;
using journey::Round;
using journey::Subject;

/// A question as people read it: one row of the numbers of its scale.
struct Asked {
  const Question* question = nullptr;
  std::string title, words;
  std::optional<double> bar{}; ///< the score that is aimed at; nothing: the brief's
};
/// In the words of the language that is in force.
Asked askedIn(const Room& room, const Question& question);

/// Derived from the workshop for one frame.
struct Matter {
  std::string text, caption; ///< what people wrote; where it belongs
  look::Colour paper{};
  std::vector<const Round*> rounds{}; ///< all of them, by number; at least one
  std::vector<Asked> questions{};     ///< of the newest
  std::string channel{};              ///< where it happens
  std::optional<look::Icon> sign{};   ///< of the channel
  bool star = false, heart = false, bolt = false;

  const Round& round() const { return *rounds.back(); }
};

/// "8" or "8,5".
std::string shortNumber(const Room& room, double value);

} // namespace ballot
