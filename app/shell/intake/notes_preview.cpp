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
    : read_(std::move(read)), lanes_(std::move(lanes)), plan_(read_->plan) {
  cells_.emplace(*read_->grid, plan_.isTurned);
  this->read();
}

bool NotesPreview::isTooLong() const { return cells_->rows() > mostRows + firstRow(); }

/// What was said of columns by hand stays where it is only said anew whether there are heads.
void NotesPreview::lay(bool isTurned, bool hasHeads) {
  if (isTurned == plan_.isTurned && hasHeads == plan_.hasHeads) return;
  if (isTurned && read_->grid->rows() > mostTurned) return;
  const bool isOnlyHeads = isTurned == plan_.isTurned;
  auto plan = survey::planOf(*read_->grid, lanes_, isTurned, hasHeads);
  if (isOnlyHeads && !hasHeads) plan.heads = plan_.heads;
  plan.stage = plan_.stage;
  plan_ = std::move(plan);
  cells_.emplace(*read_->grid, isTurned);
  if (!isOnlyHeads) pan_ = {};
  asked_.reset();
  read();
}

/// No two columns are the same: the one before is used no more.
void NotesPreview::take(std::size_t column, const std::optional<survey::NoteHead>& head) {
  if (column >= plan_.heads.size()) return;
  if (head) std::ranges::replace(plan_.heads, head, std::optional<survey::NoteHead>{});
  plan_.heads[column] = head;
  asked_.reset();
  read();
}

void NotesPreview::read() {
  notes_ = {};
  whyLeft_.clear();
  scroll_ = {};
  if (isTooLong()) return;
  notes_ = survey::readNotes(*read_->grid, plan_);
  for (const survey::Left& left : notes_.left) whyLeft_.emplace(left.row, left.why);
}

std::string NotesPreview::says(Table& table) const {
  const table::Room& room = table.room();
  const language::Catalogue& words = *room.words;
  std::string out = words.count("intake.notes.rows"_text, std::ssize(notes_.rows));
  if (!notes_.left.empty()) out += ", " + words.count("intake.notes.left"_text, std::ssize(notes_.left));
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
  if (!notes_.left.empty())
    out.push_back(room.words->count("intake.notes.stayed"_text, std::ssize(notes_.left)));
  return out;
}

std::string NotesPreview::action(Table& table) const {
  if (notes_.rows.empty()) return table.room().say("intake.notes.bring_in"_text);
  return table.room().words->count("intake.notes.bring"_text, std::ssize(notes_.rows));
}

std::optional<std::string> NotesPreview::whyNot(Table& table) const {
  const table::Room& room = table.room();
  if (isTooLong()) return room.say("intake.notes.many"_text, {std::to_string(mostRows)});
  if (!plan_.isWhole()) return room.say("intake.notes.say_columns"_text);
  if (notes_.rows.empty()) return room.say("intake.notes.none"_text);
  if (room.isLocked()) return room.say("refusal.locked"_text);
  return {};
}

bool NotesPreview::isLongIn(std::size_t letters) const {
  constexpr std::size_t rows = 40, columns = 40; // a glance
  for (std::size_t row = firstRow(); row < std::min(cells_->rows(), firstRow() + rows); ++row)
    for (std::size_t column = 0; column < std::min(plan_.heads.size(), columns); ++column)
      if (base::countCodePoints(cells_->cell(row, column)) > letters) return true;
  return false;
}

/// The lanes in which something comes are seen from then on.
document::Deed NotesPreview::deed(Table& table) {
  const journey::Workshop& workshop = table.room().workshop();
  document::Deed out = document::bringIn(intake::broughtIn(notes_), table.room().journey());
  std::set<std::string_view> used;
  for (const survey::NoteRow& row : notes_.rows)
    for (const survey::Noted& noted : row.notes) used.insert(noted.lane);
  for (const std::string_view id : used)
    if (const journey::Lane* lane = journey::laneOf(id);
        lane != nullptr && !journey::isShown(workshop, *lane))
      out = out.then(document::showLane(std::string{id}, true));
  return out;
}

} // namespace shell
