#pragma once
// A tool whose exports are known. Each lives in a file of its own beside this one; survey/all.cpp lists them.
#include "survey/delimited.hpp"
#include "survey/survey.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

/// What a column is for.
enum class Column {
  Answer,
  Personal,  ///< the tool's own: name, address, place
  Machine,   ///< the tool's own: says nothing of the customer
  Response,  ///< which response it is; never the same twice
  Submitted, ///< when it was sent in
};

struct Head {
  Column column = Column::Answer;
  std::string code{}, text{};
  bool isPromoter = false; ///< the tool says that it asks for the Net Promoter Score
};

struct Layout {
  std::vector<Head> heads;
  std::size_t first = 1; ///< row of answers
  /// Why a row of this tool is no response; nothing: it is one. nullptr: the tool exports whole ones only.
  std::optional<Why> (*judge)(const Grid& grid, const Layout& layout, std::size_t row) = nullptr;
  /// Of the columns that `judge` looks at; as many as rows are wide at most.
  std::optional<std::size_t> finished{}, status{};
};

struct Tool {
  std::string_view name; ///< "qualtrics"; the id of its own name is "survey.tool.<name>"
  /// Nothing: this is not one of its exports.
  std::optional<Layout> (*recognise)(const Grid& grid);
};

/// In the order in which they are asked; the last one knows any table.
std::span<const Tool> tools();

std::optional<Layout> recogniseQualtrics(const Grid& grid);
std::optional<Layout> recogniseSurveyMonkey(const Grid& grid);
std::optional<Layout> recogniseTypeform(const Grid& grid);
std::optional<Layout> recogniseLimeSurvey(const Grid& grid);
std::optional<Layout> recogniseMicrosoftForms(const Grid& grid);
std::optional<Layout> recogniseGoogleForms(const Grid& grid);
std::optional<Layout> recogniseAny(const Grid& grid);

// What tools have in common.

/// The cells of a row as heads of answers.
std::vector<Head> headsOf(const Grid& grid, std::size_t row);
/// The column whose head is this, bare.
std::optional<std::size_t> columnNamed(const Grid& grid, std::size_t row, std::string_view bareName);
/// A head of which any tool would say so: what it is for. Answer: nothing special.
Column usualColumn(std::string_view head);
/// Whether a question asks who or where somebody is.
bool asksWho(std::string_view question);

} // namespace survey
