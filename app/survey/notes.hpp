#pragma once
// Touchpoints and notes from a spreadsheet: one row for each touchpoint, or turned, with a lane in each row.
// What a cell does not say of stage and step it inherits from the one before.
#include "survey/delimited.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace survey {

/// What a column of the table holds.
struct NoteHead {
  enum class What { Stage, Step, Touchpoint, Channel, Seen, Note, Remedy } what = What::Stage;
  /// Note, Remedy: its id. Seen: what was counted: "visits", "drop_outs", "repeats", "waiting", "period".
  std::string_view lane{};
  friend bool operator==(const NoteHead&, const NoteHead&) = default;
};
/// What people call a lane of notes, or the remedies in it: any case, spaces or not.
struct LaneName {
  std::string name;
  NoteHead head;
};

struct Noted {
  std::string_view lane;
  std::string text{}, remedy{};
};
/// One touchpoint, what was seen there and what is noted under its step; any but the stage may be empty.
struct NoteRow {
  std::size_t line = 0,
              column = 0; ///< where it stands in the file; column: where the table is turned, otherwise 0
  std::string stage{}, step{}, touchpoint{}, channel{};
  std::vector<Noted> notes{};
  std::optional<std::int64_t> visits{}, dropOuts{}, repeats{};
  std::string waiting{}, period{};
  bool tellsSeen() const { return visits || dropOuts || repeats || !waiting.empty() || !period.empty(); }
};

enum class WhyNot {
  Blank,         ///< it says nothing
  NoStage,       ///< no stage here, nor before
  TooLong,       ///< a text longer than a note can be
  NoAmount,      ///< a lane of times or costs holds what nobody can count with
  NoCount,       ///< a number of visits that is no whole number
  UnclearCount,  ///< "1.240" where other counts of the table have decimals behind a point
  NoTime,        ///< a time of waiting without a unit
  MoreThanThere, ///< more dropped out or came back than were there
  NoTouchpoint,  ///< something was counted, of nothing
  AboveHeads     ///< a title, or what else stands before the heads
};
struct Left {
  std::size_t line = 0, column = 0;
  WhyNot why = WhyNot::Blank;
  std::size_t row = 0; ///< of the cells
};

struct Notes {
  bool isTurned = false;
  std::vector<NoteHead> heads{};      ///< recognised
  std::vector<std::string> unknown{}; ///< heads that are none of them
  std::vector<NoteRow> rows{};
  std::vector<Left> left{};
};

/// How the cells of a table are taken.
struct NotesPlan {
  bool isTurned = false; ///< a touchpoint is a column, so that heads stand below each other
  bool hasHeads = true;  ///< a row, or column, names what is in the others
  std::size_t head = 0;  ///< which of the cells' rows that is
  std::vector<std::optional<NoteHead>> heads{}; ///< of each column, or row; nothing: it is not used
  std::string stage{};                          ///< of rows that are in none, where no head names stages
  bool has(NoteHead::What what) const;
  /// The first that is no head.
  std::size_t firstRow() const { return hasHeads ? head + 1 : 0; }
  /// Whether rows can come of it: a head names touchpoints or steps.
  bool isWhole() const { return has(NoteHead::What::Touchpoint) || has(NoteHead::What::Step); }
};

/// Cells as if touchpoints were the rows, however the table lies. The grid must be there as long.
class NotesCells {
 public:
  NotesCells(const Grid& grid, bool isTurned);
  std::size_t heads() const { return isTurned_ ? grid_.rows() : widest_; }
  std::size_t rows() const { return isTurned_ ? widest_ : grid_.rows(); }
  /// Trimmed.
  std::string_view cell(std::size_t row, std::size_t head) const;
  /// Where the row stands in the file.
  NoteRow placed(std::size_t row) const;

 private:
  const Grid& grid_;
  bool isTurned_;
  std::size_t widest_ = 0;
};

/// What its heads say of themselves, in Dutch and English; those of notes as `lanes` name them. Of two that
/// say the same the first counts. Heads may stand under a title. Throws ReadError where the table is empty.
NotesPlan planOf(const Grid& grid, const std::vector<LaneName>& lanes);
/// Laid so by hand: the heads as they say of themselves then.
NotesPlan planOf(const Grid& grid, const std::vector<LaneName>& lanes, bool isTurned, bool hasHeads);
/// With the heads in the row of the cells that somebody pointed at.
NotesPlan planUnder(const Grid& grid, const std::vector<LaneName>& lanes, bool isTurned, std::size_t head);
/// The rows, each in or left with its reason.
Notes readNotes(const Grid& grid, const NotesPlan& plan);

/// As its heads say. Throws ReadError: also where no head names touchpoints or steps.
Notes readNotes(std::string bytes, const std::vector<LaneName>& lanes, const Limits& limits = {});

} // namespace survey
