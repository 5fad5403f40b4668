#include "shell/intake/notes_preview.hpp"

#include "base/utf8.hpp"
#include "document/lanes.hpp"
#include "intake/notes.hpp"
#include "journey/lanes.hpp"
#include "shell/table.hpp"
#include "table/journeys.hpp"

#include <algorithm>
#include <set>

namespace shell {

using namespace language::literals;

namespace {

constexpr std::size_t mostRows = 5000, mostTurned = 2000;

} // namespace

NotesPreview::NotesPreview(std::shared_ptr<const IntakeRead> read, std::vector<survey::LaneName> lanes)
    : read_(std::move(read)), lanes_(std::move(lanes)), plan_(read_->plan) {}

NotesPreview::Taken NotesPreview::taken(const survey::Grid& grid, survey::NotesPlan plan) {
  const bool isTurned = plan.isTurned;
  Taken out{.plan = std::move(plan), .cells = {grid, isTurned}};
  out.isTooLong = out.cells.rows() > mostRows + out.plan.firstRow();
  if (out.isTooLong) return out;
  out.notes = survey::readNotes(grid, out.plan);
  for (const survey::Left& left : out.notes.left) out.whyLeft.emplace(left.row, left.why);
  return out;
}

/// The answer to the newest question alone.
void NotesPreview::read(std::function<survey::NotesPlan()> plan) {
  taking_.ask([read = read_, plan = std::move(plan)] {
    return std::make_shared<const Taken>(taken(*read->grid, plan()));
  });
}

void NotesPreview::hear(ui::Frame& frame, Table& table) {
  if (plan_.stage.empty()) { // in the language that is spoken when it is looked at
    plan_.stage = table.room().say("intake.notes.stage"_text);
    read([plan = plan_] { return plan; });
  }
  if (auto taken = taking_.take()) {
    taken_ = std::move(*taken);
    plan_ = taken_->plan;
    scroll_ = {};
    isLaying_ = false;
  }
  if (taking_.isAsking()) frame.again(frame.now() + 0.05);
}

/// What was said of columns by hand stays where it is only said anew whether there are heads.
void NotesPreview::lay(bool isTurned, bool hasHeads) {
  isPointing_ = false;
  if (isLaying_ || (isTurned == plan_.isTurned && hasHeads == plan_.hasHeads)) return;
  if (isTurned && read_->grid->rows() > mostTurned) return;
  const bool isOnlyHeads = isTurned == plan_.isTurned;
  isLaying_ = true;
  read([read = read_, lanes = lanes_, before = plan_, isTurned, hasHeads, isOnlyHeads] {
    auto plan = survey::planOf(*read->grid, lanes, isTurned, hasHeads);
    if (isOnlyHeads && !hasHeads) plan.heads = before.heads;
    plan.stage = before.stage;
    return plan;
  });
  if (!isOnlyHeads) pan_ = {};
  asked_.reset();
}

void NotesPreview::headsAt(std::size_t row) {
  isPointing_ = false;
  if (isLaying_ || (plan_.hasHeads && plan_.head == row)) return;
  isLaying_ = true;
  read([read = read_, lanes = lanes_, stage = plan_.stage, isTurned = plan_.isTurned, row] {
    auto plan = survey::planUnder(*read->grid, lanes, isTurned, row);
    plan.stage = stage;
    return plan;
  });
  pan_.bring(0);
}

/// No two columns are the same: the one before is used no more.
void NotesPreview::take(std::size_t column, const std::optional<survey::NoteHead>& head) {
  asked_.reset();
  if (isLaying_ || column >= plan_.heads.size()) return;
  if (head) std::ranges::replace(plan_.heads, head, std::optional<survey::NoteHead>{});
  plan_.heads[column] = head;
  read([plan = plan_] { return plan; });
}

std::string NotesPreview::says(Table& table) const {
  const table::Room& room = table.room();
  const language::Catalogue& words = *room.words;
  std::string out = words.count("intake.notes.rows"_text, std::ssize(notes().rows));
  if (!notes().left.empty()) out += ", " + words.count("intake.notes.left"_text, std::ssize(notes().left));
  out += ".";
  if (room.hasJourneys())
    out += " " + words("intake.notes.journey"_text, {table::journeyWords(room, room.journey())});
  if (!plan_.has(survey::NoteHead::What::Stage))
    out += " " + words("intake.notes.no_stage"_text, {plan_.stage});
  return out;
}

std::vector<std::string> NotesPreview::told(Table& table) const {
  const table::Room& room = table.room();
  std::vector<std::string> out;
  if (room.hasJourneys())
    out.push_back(room.say("intake.notes.in_journey"_text, {table::journeyWords(room, room.journey())}));
  if (!notes().left.empty())
    out.push_back(room.words->count("intake.notes.stayed"_text, std::ssize(notes().left)));
  return out;
}

std::string NotesPreview::action(Table& table) const {
  if (!taken_ || notes().rows.empty()) return table.room().say("intake.notes.bring_in"_text);
  return table.room().words->count("intake.notes.bring"_text, std::ssize(notes().rows));
}

std::optional<std::string> NotesPreview::whyNot(Table& table) const {
  const table::Room& room = table.room();
  if (!taken_ || taking_.isAsking()) return room.say("intake.notes.reading"_text);
  if (isPointing_)
    return room.say(plan_.isTurned ? "intake.heads.tap_column"_text : "intake.heads.tap_row"_text);
  if (taken_->isTooLong) return room.say("intake.notes.many"_text, {std::to_string(mostRows)});
  if (!plan_.isWhole()) return room.say("intake.notes.say_columns"_text);
  if (notes().rows.empty()) return room.say("intake.notes.none"_text);
  if (room.isLocked()) return room.say("refusal.locked"_text);
  return {};
}

bool NotesPreview::isLongIn(std::size_t letters) const {
  constexpr std::size_t rows = 40, columns = 40; // a glance
  for (std::size_t row = firstRow(); row < std::min(cells().rows(), firstRow() + rows); ++row)
    for (std::size_t column = 0; column < std::min(plan_.heads.size(), columns); ++column)
      if (base::countCodePoints(cells().cell(row, column)) > letters) return true;
  return false;
}

/// The lanes in which something comes are seen from then on.
document::Deed NotesPreview::deed(Table& table) {
  const journey::Workshop& workshop = table.room().workshop();
  document::Deed out = document::bringIn(intake::broughtIn(notes()), table.room().journey());
  std::set<std::string_view> used;
  for (const survey::NoteRow& row : notes().rows)
    for (const survey::Noted& noted : row.notes) used.insert(noted.lane);
  for (const std::string_view id : used)
    if (const journey::Lane* lane = journey::laneOf(id);
        lane != nullptr && !journey::isShown(workshop, *lane))
      out = out.then(document::showLane(std::string{id}, true));
  return out;
}

} // namespace shell
