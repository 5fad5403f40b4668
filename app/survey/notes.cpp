#include "survey/notes.hpp"

#include "base/utf8.hpp"
#include "journey/facts.hpp"
#include "survey/read_error.hpp"
#include "survey/words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace survey {
namespace {

std::optional<Lane> laneOf(std::string_view head) {
  static constexpr std::pair<std::string_view, Lane> names[] = {{"fase", Lane::Stage},
                                                                {"fasen", Lane::Stage},
                                                                {"fases", Lane::Stage},
                                                                {"stage", Lane::Stage},
                                                                {"stages", Lane::Stage},
                                                                {"phase", Lane::Stage},
                                                                {"phases", Lane::Stage},
                                                                {"stap", Lane::Step},
                                                                {"stappen", Lane::Step},
                                                                {"klantstap", Lane::Step},
                                                                {"stapvandeklant", Lane::Step},
                                                                {"actie", Lane::Step},
                                                                {"step", Lane::Step},
                                                                {"steps", Lane::Step},
                                                                {"customerstep", Lane::Step},
                                                                {"customeraction", Lane::Step},
                                                                {"contactmoment", Lane::Touchpoint},
                                                                {"contactmomenten", Lane::Touchpoint},
                                                                {"contactpunt", Lane::Touchpoint},
                                                                {"contactpunten", Lane::Touchpoint},
                                                                {"touchpoint", Lane::Touchpoint},
                                                                {"touchpoints", Lane::Touchpoint},
                                                                {"kanaal", Lane::Channel},
                                                                {"kanalen", Lane::Channel},
                                                                {"channel", Lane::Channel},
                                                                {"channels", Lane::Channel},
                                                                {"medium", Lane::Channel},
                                                                {"behoefte", Lane::Need},
                                                                {"behoeften", Lane::Need},
                                                                {"klantbehoefte", Lane::Need},
                                                                {"need", Lane::Need},
                                                                {"needs", Lane::Need},
                                                                {"customerneed", Lane::Need},
                                                                {"verwachting", Lane::Expectation},
                                                                {"verwachtingen", Lane::Expectation},
                                                                {"expectation", Lane::Expectation},
                                                                {"expectations", Lane::Expectation}};
  const std::string name = bare(head);
  for (const auto& [known, lane] : names)
    if (known == name) return lane;
  return {};
}

/// Cells of the table as if touchpoints were its rows.
class Upright {
 public:
  explicit Upright(const Grid& grid) : grid_(grid) {
    std::size_t across = 0, down = 0;
    if (grid.rows() == 0) throw ReadError({"survey.error.empty"});
    for (std::size_t column = 0; column < grid.width(0); ++column)
      across += laneOf(grid.cell(0, column)) ? 1U : 0U;
    for (std::size_t row = 0; row < grid.rows(); ++row) down += laneOf(grid.cell(row, 0)) ? 1U : 0U;
    isTurned = down > across;
    for (std::size_t row = 0; row < grid.rows(); ++row) widest_ = std::max(widest_, grid.width(row));
  }
  std::size_t heads() const { return isTurned ? grid_.rows() : widest_; }
  std::size_t rows() const { return isTurned ? widest_ : grid_.rows(); }
  std::string_view cell(std::size_t row, std::size_t head) const {
    return base::trimmed(isTurned ? grid_.cell(head, row) : grid_.cell(row, head));
  }
  NoteRow placed(std::size_t row) const {
    return isTurned ? NoteRow{.line = grid_.line(0), .column = row + 1} : NoteRow{.line = grid_.line(row)};
  }

  bool isTurned = false;

 private:
  const Grid& grid_;
  std::size_t widest_ = 0;
};

std::string& cellOf(NoteRow& row, Lane lane) {
  switch (lane) {
  case Lane::Stage: return row.stage;
  case Lane::Step: return row.step;
  case Lane::Touchpoint: return row.touchpoint;
  case Lane::Channel: return row.channel;
  case Lane::Need: return row.need;
  case Lane::Expectation: break;
  }
  return row.expectation;
}

std::size_t limitOf(Lane lane) {
  const bool isNote = lane == Lane::Touchpoint || lane == Lane::Need || lane == Lane::Expectation;
  return isNote ? journey::noteLimit : journey::nameLimit;
}

std::optional<WhyNot> fill(NoteRow& row, const Upright& table, std::size_t at,
                           const std::vector<std::optional<Lane>>& lanes, NoteRow& before) {
  bool isBlank = true, isLong = false;
  for (std::size_t head = 0; head < lanes.size(); ++head) {
    if (!lanes[head]) continue;
    std::string& cell = cellOf(row, *lanes[head]);
    cell = std::string{table.cell(at, head)};
    isBlank = isBlank && cell.empty();
    isLong = isLong || cell.size() > limitOf(*lanes[head]);
  }
  if (isBlank) return WhyNot::Blank;
  // A new stage begins with no step.
  const bool isOfSameStage = row.stage.empty() || row.stage == before.stage;
  if (row.stage.empty()) row.stage = before.stage;
  if (row.step.empty() && isOfSameStage) row.step = before.step;
  if (row.stage.empty()) return WhyNot::NoStage;
  before.stage = row.stage, before.step = row.step;
  return isLong ? std::optional{WhyNot::TooLong} : std::nullopt;
}

} // namespace

Notes readNotes(std::string bytes, const Limits& limits) {
  const Grid grid = readDelimited(std::move(bytes), limits);
  const Upright table{grid};
  Notes out{.isTurned = table.isTurned};
  std::vector<std::optional<Lane>> lanes(table.heads());
  for (std::size_t head = 0; head < lanes.size(); ++head) {
    lanes[head] = laneOf(table.cell(0, head));
    if (lanes[head] && std::ranges::find(out.lanes, *lanes[head]) != out.lanes.end()) lanes[head].reset();
    if (lanes[head])
      out.lanes.push_back(*lanes[head]);
    else if (!table.cell(0, head).empty())
      out.unknown.emplace_back(table.cell(0, head));
  }
  const auto has = [&](Lane lane) { return std::ranges::find(out.lanes, lane) != out.lanes.end(); };
  if (!has(Lane::Touchpoint) && !has(Lane::Step)) throw ReadError({"survey.error.no_lanes"});
  NoteRow before;
  for (std::size_t at = 1; at < table.rows(); ++at) {
    NoteRow row = table.placed(at);
    if (const auto why = fill(row, table, at, lanes, before))
      out.left.push_back({row.line, row.column, *why});
    else
      out.rows.push_back(std::move(row));
  }
  return out;
}

} // namespace survey
