#include "report/chapters/chapters.hpp"
#include "report/words.hpp"

#include <algorithm>

namespace report {

using namespace language::literals;
using journey::Parked;

std::optional<Chapter> parkingChapter(const Context& context) {
  std::vector<const Parked*> list;
  for (const Parked& one : context.workshop.parked)
    if (!one.gone) list.push_back(&one);
  if (list.empty()) return {};
  std::ranges::sort(list, [](const Parked* a, const Parked* b) {
    return a->rank != b->rank ? a->rank < b->rank : a->id < b->id;
  });
  const auto& text = context.catalogue;
  Chapter chapter{text("report.parking"_text), text("report.parking.words"_text)};
  Table table{{{text("report.column.parked"_text), 140}, {text("report.column.state"_text), 34}}};
  for (const Parked* one : list)
    table.row({{.text = one->text},
               {.text = text(one->done ? "report.parked.done"_text : "report.parked.open"_text),
                .tone = one->done ? &look::Theme::secondInk : &look::Theme::ink}});
  chapter.blocks.emplace_back(std::move(table));
  return chapter;
}

} // namespace report
