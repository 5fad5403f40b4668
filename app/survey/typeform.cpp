// Typeform: "#" first, then the questions, and its own columns behind them.
#include "survey/tool.hpp"
#include "survey/words.hpp"

namespace survey {
namespace {

std::optional<Why> judge(const Grid& grid, const Layout& layout, std::size_t row) {
  const bool isSent = layout.finished && !plain(grid.cell(row, *layout.finished)).empty();
  const std::string kind = layout.status ? plain(grid.cell(row, *layout.status)) : "completed";
  return isSent && kind != "partial" && kind != "started" ? std::nullopt : std::optional{Why::Incomplete};
}

} // namespace

std::optional<Layout> recogniseTypeform(const Grid& grid) {
  if (grid.rows() < 1 || plain(grid.cell(0, 0)) != "#") return {};
  const auto submitted = columnNamed(grid, 0, "submitdateutc");
  if (!submitted) return {};
  Layout layout{.heads = headsOf(grid, 0), .judge = judge, .finished = submitted};
  layout.status = columnNamed(grid, 0, "responsetype");
  for (Head& head : layout.heads) {
    const std::string name = bare(head.text);
    if (name == "networkid") head.column = Column::Personal;
    if (name == "startdateutc" || name == "stagedateutc" || name == "responsetype" || name == "tags" ||
        name == "ending" || name == "score" || name == "winningoutcome")
      head.column = Column::Machine;
  }
  layout.heads[0].column = Column::Response;
  layout.heads[*submitted].column = Column::Submitted;
  return layout;
}

} // namespace survey
