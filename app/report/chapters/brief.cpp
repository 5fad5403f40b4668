#include "report/brief_facts.hpp"
#include "report/chapters/chapters.hpp"
#include "report/words.hpp"

namespace report {
namespace {

using namespace language::literals;

constexpr Tone quiet = &look::Theme::secondInk;

Table facts(const Context& context) {
  Table table{{{"", 42}, {"", 132}}};
  for (const auto& [name, words] : briefFacts(context))
    if (name != "report.brief.title"_text) // it stands over the table
      table.row({{.text = context.catalogue(name), .tone = quiet}, {.text = words}});
  return table;
}

Table team(const Context& context) {
  const auto& text = context.catalogue;
  Table table{{{"", 7},
               {text("report.team.name"_text), 55},
               {text("report.team.department"_text), 57},
               {text("report.team.role"_text), 55}}};
  for (const journey::Participant* person : context.story.people)
    table.row({{.seat = person->seat},
               {.text = person->name, .weight = look::Weight::Medium},
               {.text = person->department},
               {.text = rolesOf(text, *person)}});
  return table;
}

/// What is not in the report, so that nobody looks for it in vain.
void addScope(const Context& context, Chapter& chapter) {
  const auto& text = context.catalogue;
  std::vector<std::string> left = leftOut(context);
  if (const auto gone = thrownAway(context.workshop); gone > 0)
    left.push_back(text.count("report.left_out.bin"_text, gone));
  if (left.empty()) return;
  chapter.blocks.emplace_back(Heading{text("report.left_out"_text)});
  for (std::string& words : left) chapter.blocks.emplace_back(Words{std::move(words), quiet});
}

} // namespace

std::optional<Chapter> briefChapter(const Context& context) {
  const auto& text = context.catalogue;
  Chapter chapter{titleOf(context)};
  chapter.blocks.emplace_back(facts(context));
  chapter.blocks.emplace_back(Heading{text("report.team"_text)});
  if (context.story.people.empty())
    chapter.blocks.emplace_back(Words{text("report.empty.team"_text), quiet});
  else
    chapter.blocks.emplace_back(team(context));
  addScope(context, chapter);
  return chapter;
}

} // namespace report
