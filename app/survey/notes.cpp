#include "survey/notes.hpp"

#include "base/utf8.hpp"
#include "journey/amount.hpp"
#include "journey/count.hpp"
#include "survey/count_signs.hpp"
#include "survey/read_error.hpp"
#include "survey/words.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace survey {
namespace {

using What = NoteHead::What;

std::optional<NoteHead> headOf(std::string_view head, const std::vector<LaneName>& lanes) {
  static constexpr std::pair<std::string_view, What> names[] = {{"fase", What::Stage},
                                                                {"fasen", What::Stage},
                                                                {"fases", What::Stage},
                                                                {"stage", What::Stage},
                                                                {"stages", What::Stage},
                                                                {"phase", What::Stage},
                                                                {"phases", What::Stage},
                                                                {"stap", What::Step},
                                                                {"stappen", What::Step},
                                                                {"klantstap", What::Step},
                                                                {"stapvandeklant", What::Step},
                                                                {"actie", What::Step},
                                                                {"step", What::Step},
                                                                {"steps", What::Step},
                                                                {"customerstep", What::Step},
                                                                {"customeraction", What::Step},
                                                                {"contactmoment", What::Touchpoint},
                                                                {"contactmomenten", What::Touchpoint},
                                                                {"contactpunt", What::Touchpoint},
                                                                {"contactpunten", What::Touchpoint},
                                                                {"touchpoint", What::Touchpoint},
                                                                {"touchpoints", What::Touchpoint},
                                                                {"kanaal", What::Channel},
                                                                {"kanalen", What::Channel},
                                                                {"channel", What::Channel},
                                                                {"channels", What::Channel},
                                                                {"medium", What::Channel}};
  /// Other words for lanes of the map, from sheets that people have.
  static constexpr std::pair<std::string_view, std::string_view> others[] = {
      {"behoefte", "need"},
      {"behoeften", "need"},
      {"klantbehoefte", "need"},
      {"need", "need"},
      {"needs", "need"},
      {"customerneed", "need"},
      {"verwachting", "expectation"},
      {"verwachtingen", "expectation"},
      {"expectation", "expectation"},
      {"expectations", "expectation"},
      {"ervaring", "experience"},
      {"klantervaring", "experience"},
      {"verantwoordelijk", "responsible"},
      {"verantwoordelijke", "responsible"},
      {"responsible", "responsible"},
      {"afdeling", "responsible"},
      {"department", "responsible"},
      {"processen", "support"},
      {"ondersteunendeprocessen", "support"},
      {"processes", "support"},
      {"berichten", "message"},
      {"media", "message"},
      {"messages", "message"},
      {"doorlooptijd", "time"},
      {"duur", "time"},
      {"duration", "time"},
      {"costs", "cost"},
      {"faalpunten", "failpoint"},
      {"failpoints", "failpoint"},
      {"verbeterpunt", "improvement"},
      {"verbeterpunten", "improvement"},
      {"verbeteringen", "improvement"},
      {"improvement", "improvement"},
      {"improvements", "improvement"},
      {"geeninvestering", "no_investment"},
      {"noinvestment", "no_investment"}};
  /// What was counted at the touchpoint.
  static constexpr std::pair<std::string_view, std::string_view> seen[] = {
      {"bezoeken", "visits"},     {"bezoekers", "visits"},     {"aantalbezoeken", "visits"},
      {"visits", "visits"},       {"visitors", "visits"},      {"afhakers", "drop_outs"},
      {"afgehaakt", "drop_outs"}, {"dropouts", "drop_outs"},   {"dropoffs", "drop_outs"},
      {"herhaling", "repeats"},   {"herhalingen", "repeats"},  {"herhaalbezoeken", "repeats"},
      {"repeats", "repeats"},     {"repeatvisits", "repeats"}, {"wachttijd", "waiting"},
      {"waitingtime", "waiting"}, {"waiting", "waiting"},      {"periode", "period"},
      {"period", "period"}};
  const std::string name = bare(head);
  for (const auto& [known, what] : names)
    if (known == name) return NoteHead{what};
  for (const LaneName& lane : lanes)
    if (bare(lane.name) == name) return lane.head;
  for (const auto& [known, counted] : seen)
    if (known == name) return NoteHead{What::Seen, counted};
  for (const auto& [known, lane] : others)
    if (known == name) return NoteHead{What::Note, lane};
  return {};
}

/// What is noted in this lane; made where nothing is yet.
Noted& notedIn(NoteRow& row, std::string_view lane) {
  const auto at = std::ranges::find(row.notes, lane, &Noted::lane);
  return at == row.notes.end() ? row.notes.emplace_back(Noted{lane}) : *at;
}

std::string& cellOf(NoteRow& row, const NoteHead& head) {
  switch (head.what) {
  case What::Stage: return row.stage;
  case What::Step: return row.step;
  case What::Touchpoint: return row.touchpoint;
  case What::Channel: return row.channel;
  case What::Note: return notedIn(row, head.lane).text;
  case What::Seen: // numbers are read by themselves
    return head.lane == "waiting" ? row.waiting : row.period;
  case What::Remedy: break;
  }
  return notedIn(row, head.lane).remedy;
}

std::size_t limitOf(const NoteHead& head) {
  return head.what == What::Note || head.what == What::Remedy || head.what == What::Touchpoint
             ? journey::noteLimit
             : journey::nameLimit;
}

std::optional<std::int64_t>* countIn(NoteRow& row, const NoteHead& head) {
  if (head.what != What::Seen) return nullptr;
  return head.lane == "visits"      ? &row.visits
         : head.lane == "drop_outs" ? &row.dropOuts
         : head.lane == "repeats"   ? &row.repeats
                                    : nullptr;
}

/// Why what was counted cannot be so.
std::optional<WhyNot> whyNotSeen(const NoteRow& row) {
  if (!row.tellsSeen()) return {};
  if (row.touchpoint.empty()) return WhyNot::NoTouchpoint;
  if (!row.waiting.empty() && !journey::amountIn(journey::Holds::Time, row.waiting)) return WhyNot::NoTime;
  const bool isMore = row.visits && (row.dropOuts > row.visits || row.repeats > row.visits);
  return isMore ? std::optional{WhyNot::MoreThanThere} : std::nullopt;
}

bool isAmountMissed(const NoteRow& row) {
  return std::ranges::any_of(row.notes, [](const Noted& noted) {
    const journey::Lane* lane = journey::laneOf(noted.lane);
    return lane != nullptr && lane->isAmount() && !journey::amountIn(lane->holds, noted.text);
  });
}

std::optional<WhyNot> fill(NoteRow& row, const NotesCells& table, std::size_t at, const NotesPlan& plan,
                           const CountSigns& signs, NoteRow& before) {
  const auto& heads = plan.heads;
  bool isBlank = true, isLong = false, isNoCount = false, isUnclear = false;
  for (std::size_t column = 0; column < heads.size(); ++column) {
    if (!heads[column]) continue;
    std::string cell{table.cell(at, column)};
    isBlank = isBlank && cell.empty();
    isLong = isLong || cell.size() > limitOf(*heads[column]);
    if (auto* count = countIn(row, *heads[column])) {
      *count = journey::countIn(cell);
      isNoCount = isNoCount || (!cell.empty() && !*count);
      isUnclear = isUnclear || signs.isUnclear(cell);
      continue;
    }
    cellOf(row, *heads[column]) = std::move(cell);
  }
  std::erase_if(row.notes, [](const Noted& noted) { return noted.text.empty(); });
  if (isBlank) return WhyNot::Blank;
  // A new stage begins with no step.
  const bool isOfSameStage = row.stage.empty() || row.stage == before.stage;
  if (row.stage.empty()) row.stage = before.stage;
  if (row.step.empty() && isOfSameStage) row.step = before.step;
  if (row.stage.empty()) return WhyNot::NoStage;
  before.stage = row.stage, before.step = row.step;
  if (isLong) return WhyNot::TooLong;
  if (isNoCount) return WhyNot::NoCount;
  if (isUnclear) return WhyNot::UnclearCount;
  if (const auto why = whyNotSeen(row)) return why;
  return isAmountMissed(row) ? std::optional{WhyNot::NoAmount} : std::nullopt;
}

} // namespace

bool NotesPlan::has(NoteHead::What what) const {
  return std::ranges::any_of(heads, [&](const auto& one) { return one && one->what == what; });
}

NotesCells::NotesCells(const Grid& grid, bool isTurned) : grid_(grid), isTurned_(isTurned) {
  for (std::size_t row = 0; row < grid.rows(); ++row) widest_ = std::max(widest_, grid.width(row));
}

std::string_view NotesCells::cell(std::size_t row, std::size_t head) const {
  return base::trimmed(isTurned_ ? grid_.cell(head, row) : grid_.cell(row, head));
}

NoteRow NotesCells::placed(std::size_t row) const {
  return isTurned_ ? NoteRow{.line = grid_.line(0), .column = row + 1} : NoteRow{.line = grid_.line(row)};
}

namespace {

constexpr std::size_t titles = 10; // rows in which heads are looked for

/// As all counts of the table show them.
CountSigns signsIn(const Grid& grid, const NotesCells& cells, const NotesPlan& plan) {
  CountSigns out{grid.separator};
  NoteRow row;
  for (std::size_t column = 0; column < plan.heads.size(); ++column) {
    if (!plan.heads[column] || countIn(row, *plan.heads[column]) == nullptr) continue;
    for (std::size_t at = plan.firstRow(); at < cells.rows(); ++at) out.see(cells.cell(at, column));
  }
  return out;
}

bool isNamed(const std::optional<NoteHead>& head) { return head.has_value(); }

std::vector<std::optional<NoteHead>> headsIn(const NotesCells& cells, std::size_t row,
                                             const std::vector<LaneName>& lanes) {
  std::vector<std::optional<NoteHead>> out(cells.heads());
  for (std::size_t column = 0; column < out.size(); ++column) {
    const auto head = headOf(cells.cell(row, column), lanes);
    if (head && std::ranges::find(out, head) == out.end()) out[column] = head;
  }
  return out;
}

NotesPlan under(const NotesCells& cells, bool isTurned, std::size_t head,
                const std::vector<LaneName>& lanes) {
  return {.isTurned = isTurned, .head = head, .heads = headsIn(cells, head, lanes)};
}

} // namespace

NotesPlan planOf(const Grid& grid, const std::vector<LaneName>& lanes, bool isTurned, bool hasHeads) {
  const NotesCells cells{grid, isTurned};
  NotesPlan out{.isTurned = isTurned, .hasHeads = hasHeads};
  out.heads = headsIn(cells, 0, lanes);
  if (!hasHeads) std::ranges::fill(out.heads, std::nullopt);
  // Under a title the row that names most.
  const auto named = [](const auto& heads) { return std::ranges::count_if(heads, &isNamed); };
  for (std::size_t row = 1; hasHeads && row < std::min(cells.rows(), titles); ++row) {
    NotesPlan lower = under(cells, isTurned, row, lanes);
    if (lower.isWhole() && named(lower.heads) > std::max<std::ptrdiff_t>(1, named(out.heads)))
      out = std::move(lower);
  }
  return out;
}

NotesPlan planUnder(const Grid& grid, const std::vector<LaneName>& lanes, bool isTurned, std::size_t head) {
  return under(NotesCells{grid, isTurned}, isTurned, head, lanes);
}

NotesPlan planOf(const Grid& grid, const std::vector<LaneName>& lanes) {
  if (grid.rows() == 0) throw ReadError({"survey.error.empty"});
  constexpr std::size_t mostTurned = 2000; // rows of heads; more are touchpoints
  NotesPlan across = planOf(grid, lanes, false, true);
  if (grid.rows() > mostTurned) return across;
  NotesPlan down = planOf(grid, lanes, true, true);
  const auto named = [](const NotesPlan& plan) { return std::ranges::count_if(plan.heads, &isNamed); };
  return named(down) > named(across) ? std::move(down) : std::move(across);
}

Notes readNotes(const Grid& grid, const NotesPlan& plan) {
  const NotesCells cells{grid, plan.isTurned};
  Notes out{.isTurned = plan.isTurned};
  for (std::size_t column = 0; column < plan.heads.size(); ++column) {
    if (plan.heads[column])
      out.heads.push_back(*plan.heads[column]);
    else if (plan.hasHeads && !cells.cell(plan.head, column).empty())
      out.unknown.emplace_back(cells.cell(plan.head, column));
  }
  const CountSigns signs = signsIn(grid, cells, plan);
  NoteRow before;
  if (!plan.has(What::Stage)) before.stage = plan.stage;
  for (std::size_t at = 0; plan.hasHeads && at < plan.head; ++at)
    out.left.push_back({cells.placed(at).line, cells.placed(at).column, WhyNot::AboveHeads, at});
  for (std::size_t at = plan.firstRow(); at < cells.rows(); ++at) {
    NoteRow row = cells.placed(at);
    if (const auto why = fill(row, cells, at, plan, signs, before))
      out.left.push_back({row.line, row.column, *why, at});
    else
      out.rows.push_back(std::move(row));
  }
  return out;
}

Notes readNotes(std::string bytes, const std::vector<LaneName>& lanes, const Limits& limits) {
  const Grid grid = readDelimited(std::move(bytes), limits);
  const NotesPlan plan = planOf(grid, lanes);
  if (!plan.isWhole()) throw ReadError({"survey.error.no_lanes"});
  return readNotes(grid, plan);
}

} // namespace survey
