#include "report/brief_facts.hpp"
#include "report/formats/csv_files.hpp"
#include "report/words.hpp"

namespace report {

using namespace language::literals;

std::string briefCsv(const Context& context) {
  Csv csv(context.csv);
  const auto& text = context.catalogue;
  const auto row = [&](const std::string& kind, const std::string& words, const std::string& more = "") {
    csv.text(kind).text(words).text(more);
    csv.endRow();
  };
  row(text("csv.kind"_text), text("csv.text"_text), text("csv.more"_text));
  for (const auto& [name, words] : briefFacts(context)) row(text(name), words);
  for (const journey::Participant* person : context.story.people)
    row(text("report.team"_text), person->name,
        person->department + (person->department.empty() ? "" : ", ") + rolesOf(text, *person));
  for (const std::string& left : leftOut(context)) row(text("report.left_out"_text), left);
  return csv.bytes();
}

} // namespace report
