#pragma once
// Bringing research and notes into a workshop without a display, and telling what became of every row.
#include "language/language.hpp"

#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

namespace program {

/// What people asked for; lists of one hold for every map, otherwise each for the map of its place.
struct SurveyAsked {
  std::filesystem::path writtenMap{}; ///< where the map is written, or a suggestion where nothing is mapped
  /// "QUESTION=place": a touchpoint by number or words, or a stage; also, once, a map that was written
  /// before.
  std::vector<std::string> maps{};
  std::vector<std::string> kinds{};    ///< names of journey::MeasureKind; empty: as the question looks
  std::vector<std::string> scales{};   ///< "0-10"; empty: as the answers look
  std::vector<std::string> better{};   ///< "higher" or "lower"
  std::vector<std::string> labels{};   ///< "Slecht=1, Goed=5"
  std::vector<std::string> quotes{};   ///< "QUESTION" or "QUESTION=touchpoint"
  std::vector<std::string> personal{}; ///< questions that are asked for although they tell who somebody is
  std::string segment{};               ///< the question by whose answers all is told apart, too
  std::string wave{};
  bool isDry = false; ///< only tell
};

/// Throws Refusal, document::OpenError or survey::ReadError's words as a Refusal; then nothing is changed.
void importSurvey(const std::filesystem::path& csv, const std::filesystem::path& workshop,
                  const SurveyAsked& asked, const language::Catalogue& words, std::ostream& out);
struct NotesAsked {
  std::string journey{}; ///< its name, or its number in their order; empty: the first
  bool isDry = false;    ///< only tell
};
/// The heads of lanes are known by their names in any of these languages.
void importNotes(const std::filesystem::path& csv, const std::filesystem::path& workshop,
                 const NotesAsked& asked, const language::Catalogue& words,
                 const std::vector<language::Catalogue>& languages, std::ostream& out);

} // namespace program
