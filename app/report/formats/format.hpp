#pragma once
// A form that the result can take. Each lives in a file of its own beside this one; formats/all.cpp lists
// them.
#include "base/time.hpp"
#include "language/language.hpp"
#include "report/formats/csv.hpp"
#include "report/progress.hpp"
#include "report/story.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace report {

/// What a format writes from. `catalogue` is in the language of the workshop.
struct Context {
  const journey::Workshop& workshop;
  const language::Catalogue& catalogue;
  const Story& story;             ///< of the journey that is written now; the first, where it is about all
  base::UtcMilliseconds made = 0; ///< when this result is made, for the properties of files
  CsvForm csv = CsvForm::Rfc4180;
  Progress* progress = nullptr;      ///< whom to tell how far it is
  std::span<const Story> journeys{}; ///< of all journeys, where there are several

  bool hasJourneys() const { return !journeys.empty(); }
  /// One for each journey.
  std::vector<Context> each() const {
    std::vector<Context> all;
    for (const Story& one : journeys)
      all.push_back({workshop, catalogue, one, made, csv, progress, journeys});
    if (all.empty()) all.push_back(*this);
    return all;
  }

  /// `part` of the format's own work, 0 to 1. Throws Cancelled where the result is not wanted any more.
  void tell(double part) const {
    if (progress != nullptr) progress->tell(part);
  }
};

/// One file of a format: what comes after the workshop's name ("-votes.csv"), and all its bytes.
struct Made {
  std::string suffix, bytes;
};

/// The same workshop at the same moment always gives the same bytes.
struct Format {
  std::string_view name;      ///< id of its text: "format.pdf"
  std::string_view extension; ///< "pdf"
  std::vector<Made> (*make)(const Context& context);
  /// Its files tell who gave what, also where the workshop is anonymous: not to be shared.
  bool tellsWho = false;
  /// Its files hold the records themselves: the story in the context may be empty.
  bool isRecords = false;
};

/// In the order in which people are offered them.
std::span<const Format> formats();
/// By its extension; nullptr: there is none.
const Format* findFormat(std::string_view extension);

std::vector<Made> makePdf(const Context& context);
std::vector<Made> makePng(const Context& context);
std::vector<Made> makeCsv(const Context& context);
std::vector<Made> makeJson(const Context& context);

} // namespace report
