#pragma once
// What a step of the method has to say in the result, as a value: words, tables and figures. Any format that
// has pages, sheets or slides writes any chapter.
#include "look/drawing.hpp"
#include "report/formats/format.hpp"

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace report {

/// Which of the theme's colours.
using Tone = look::Colour look::Theme::*;

struct Sign {
  look::Icon icon;
  Tone tone;
};

struct Cell {
  std::string text{};
  Tone tone = &look::Theme::ink;
  look::Weight weight = look::Weight::Regular;
  std::vector<Sign> signs{}; ///< behind the words
  std::int64_t seat = -1;    ///< instead of words: the sign of a seat
};

struct Column {
  std::string head;
  double width; ///< of all columns' together, by any measure
  look::Align align = look::Align::Left;
};

struct Row {
  std::vector<Cell> cells{};
  std::string group{}; ///< instead of cells: a line of its own over the rows that belong together
  std::size_t
      touchpoint{}; ///< the number of the touchpoint that it is about, of all journeys, from 1; 0: of none
};

struct Table {
  std::vector<Column> columns{};
  std::vector<Row> rows{};

  void row(std::vector<Cell> cells) { rows.push_back({.cells = std::move(cells)}); }
};

struct Heading {
  std::string words;
};
struct Words {
  std::string words;
  Tone tone = &look::Theme::ink;
};
/// Drawn by one function for whoever wants it.
struct Figure {
  double height;    ///< millimetres, where it is as wide as an A4 page's text
  std::string says; ///< what can be seen, for who cannot
  std::function<void(look::Drawing& drawing, const base::Rect& area)> draw;
};

using Block = std::variant<Heading, Words, Table, Figure>;

struct Chapter {
  std::string name;
  std::string words{}; ///< what it is about, in a sentence or two
  std::vector<Block> blocks{};
};

/// Nothing: there is nothing to say yet.
using ChapterOf = std::optional<Chapter> (*)(const Context& context);

/// Those of the method, in the order of its steps.
std::span<const ChapterOf> chapters();

} // namespace report
