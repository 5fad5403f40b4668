#pragma once
// What research among customers found (2.0): counts of answers, and quotes. No response is kept.
#include "document/deed.hpp"
#include "journey/measures.hpp"

#include <optional>
#include <string>
#include <vector>

namespace document {

/// The answers to one question of one survey, counted; about a touchpoint or a stage.
struct Found {
  Id<journey::Touchpoint> touchpoint{};
  Id<journey::Stage> stage{};
  std::string question{};
  journey::MeasureKind kind = journey::MeasureKind::Satisfaction;
  journey::Direction direction = journey::Direction::HigherIsBetter;
  journey::Tally tally{};
  std::int64_t missing = 0; ///< who gave no answer; 0 also: not known
  std::string segment{};    ///< of which customers; empty: of all who answered; at most 200 bytes
};
struct Said {
  Id<journey::Touchpoint> touchpoint{};
  std::string text{};
};
/// `wave`: the day of the research, "2026-10-24", or empty. `source`: at most 200 bytes.
struct Findings {
  std::vector<Found> found{};
  std::vector<Said> said{};
  std::string wave{}, source{};
  std::string leftOut{}; ///< columns that tell who somebody is, and stayed out: "Name, E-mail"
  /// The day of an earlier wave whose answers are among these ones, too: this one comes in its place.
  std::optional<std::string> inPlaceOf{};
};

/// All of it as one deed. What the same source found before with the same question, at the same place, of the
/// same kind, segment and day, is replaced, and a quote is kept once: nobody is counted twice. Of another day
/// it is a new wave, and the earlier ones stay. Refused where a scale
/// cannot carry the kind, where nobody answered, and where it holds nothing at all.
Deed importFindings(const Findings& findings);
Deed binMeasure(Id<journey::Measure> measure);
Deed restoreMeasure(Id<journey::Measure> measure);
/// At the end of those of its touchpoint.
Deed addQuote(Id<journey::Touchpoint> touchpoint, const std::string& text, const std::string& source = {},
              Id<journey::Quote>* made = nullptr);
Deed writeQuote(Id<journey::Quote> quote, const std::string& text);
Deed binQuote(Id<journey::Quote> quote);
Deed restoreQuote(Id<journey::Quote> quote);

/// Why a scale carries no figure of a kind, in words; nothing: it does.
journey::Outcome refusedScale(journey::MeasureKind kind, std::int64_t lowest, std::int64_t highest);

} // namespace document
