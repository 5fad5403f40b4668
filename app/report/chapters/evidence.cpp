#include "base/utf8.hpp"
#include "figures/basis.hpp"
#include "report/chapters/chapters.hpp"
#include "report/words.hpp"

#include <algorithm>

namespace report {
namespace {

using namespace language::literals;
using journey::Basis;
using look::Align;
using look::Theme;

/// "Interview: A day at the telephone – contact centre, 12 May".
std::string headOf(const Context& context, const journey::Source& source) {
  const auto& text = context.catalogue;
  const bool isDocument = source.kind == journey::SourceKind::Document;
  std::string out = text(isDocument ? "report.source.document"_text : "report.source.interview"_text) + ": " +
                    base::isolated(source.title);
  const std::string department = shownDepartment(context, source);
  if (!department.empty()) out += " – " + base::isolated(department);
  if (!source.day.empty()) out += (department.empty() ? " – " : ", ") + base::isolated(source.day);
  return out;
}

Table findingsOf(const Context& context) {
  const auto& text = context.catalogue;
  Table table{{{text("report.column.finding"_text), 100}, {text("report.column.about"_text), 74}}};
  for (const auto& [source, findings] : journey::sourcesOf(context.workshop)) {
    table.rows.push_back({.group = headOf(context, *source)});
    for (const auto* evidence : findings)
      table.row({{.text = base::isolated(evidence->text), .weight = look::Weight::Medium},
                 {.text = aboutOf(context, *evidence), .tone = &Theme::secondInk}});
  }
  return table;
}

/// Which touchpoints are assumed, partly supported and researched, the latter first.
Table basisOf(const Context& context) {
  const auto& text = context.catalogue;
  Table table{{{text("report.column.basis"_text), 34},
               {text("report.column.count"_text), 14, Align::Right},
               {text("report.column.touchpoints"_text), 126}}};
  for (const auto basis : {Basis::Researched, Basis::Partly, Basis::Assumed}) {
    std::vector<const journey::Touchpoint*> those;
    for (const auto* touchpoint : context.story.touchpoints)
      if (journey::groundsOf(context.story.grounds, touchpoint->id).basis() == basis)
        those.push_back(touchpoint);
    table.row({{.text = text(figures::nameOf(basis)), .weight = look::Weight::SemiBold},
               {.text = std::to_string(those.size())},
               {.text = namesOf(those), .tone = &Theme::secondInk}});
  }
  return table;
}

} // namespace

std::optional<Chapter> evidenceChapter(const Context& context) {
  const auto& text = context.catalogue;
  Chapter chapter{text("report.evidence"_text), text("report.evidence.words"_text)};
  if (journey::sourcesOf(context.workshop).empty()) {
    chapter.words.clear();
    chapter.blocks.emplace_back(Words{text("report.empty.evidence"_text), &Theme::secondInk});
  } else {
    chapter.blocks.emplace_back(findingsOf(context));
  }
  if (context.story.grounds.empty() || context.story.touchpoints.empty()) return chapter;
  chapter.blocks.emplace_back(Heading{text("report.evidence.basis"_text)});
  chapter.blocks.emplace_back(Words{text("report.evidence.basis.words"_text), &Theme::secondInk});
  chapter.blocks.emplace_back(basisOf(context));
  return chapter;
}

} // namespace report
