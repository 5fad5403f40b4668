#pragma once
// Touchpoints and notes from a spreadsheet: one row for each touchpoint, or turned, with a lane in each row.
// What a cell does not say of stage and step it inherits from the one before.
#include "survey/delimited.hpp"

#include <string>
#include <vector>

namespace survey {

enum class Lane { Stage, Step, Touchpoint, Channel, Need, Expectation };

/// One touchpoint and what is noted under its step; any but the stage may be empty.
struct NoteRow {
  std::size_t line = 0,
              column = 0; ///< where it stands in the file; column: where the table is turned, otherwise 0
  std::string stage{}, step{}, touchpoint{}, channel{}, need{}, expectation{};
};

enum class WhyNot {
  Blank,   ///< it says nothing
  NoStage, ///< no stage here, nor before
  TooLong  ///< a text longer than a note can be
};
struct Left {
  std::size_t line = 0, column = 0;
  WhyNot why = WhyNot::Blank;
};

struct Notes {
  bool isTurned = false;
  std::vector<Lane> lanes{};          ///< recognised
  std::vector<std::string> unknown{}; ///< heads that are none of them
  std::vector<NoteRow> rows{};
  std::vector<Left> left{};
};

/// Heads in Dutch and English. Throws ReadError: also where no head names touchpoints or steps.
Notes readNotes(std::string bytes, const Limits& limits = {});

} // namespace survey
