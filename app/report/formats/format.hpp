#pragma once
// A form that the result can take. Each lives in a file of its own beside this one; formats/all.cpp lists
// them.
#include "language/language.hpp"
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
  const Story& story;
};

/// One file of a format: what comes after the workshop's name ("-votes.csv"), and all its bytes.
struct Made {
  std::string suffix, bytes;
};

/// The same workshop always gives the same bytes. `mark` stands somewhere in every file of the format that
/// we made, so that our own earlier export is told apart from someone's own file.
struct Format {
  std::string_view name;      ///< id of its text: "format.pdf"
  std::string_view extension; ///< "pdf"
  std::string_view mark;
  std::vector<Made> (*make)(const Context& context);
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
