#include "report/formats/csv_files.hpp"
#include "report/words.hpp"

namespace report {

using namespace language::literals;

std::string evidenceCsv(const Context& context) {
  const auto& text = context.catalogue;
  Csv csv(context.csv);
  for (const auto head : {"csv.kind"_text, "csv.id"_text, "csv.name"_text, "csv.department"_text,
                          "csv.day"_text, "csv.finding"_text, "csv.touchpoints"_text, "csv.author"_text})
    csv.text(text(head));
  csv.endRow();
  for (const journey::SourcePart& part : journey::sourcesOf(context.workshop)) {
    const journey::Source* source = part.source;
    const bool isDocument = source->kind == journey::SourceKind::Document;
    const auto begin = [&](language::Text kind, std::int64_t id) {
      csv.text(text(kind)).id(id).text(source->title).text(shownDepartment(context, *source));
      csv.text(source->day);
    };
    begin(isDocument ? "csv.kind.document"_text : "csv.kind.interview"_text, source->id.value);
    csv.nothing(2).text(authorName(context, source->author)).endRow();
    for (const auto* evidence : part.findings) {
      begin("csv.kind.finding"_text, evidence->id.value);
      csv.text(evidence->text).text(aboutOf(context, *evidence));
      csv.text(authorName(context, evidence->author)).endRow();
    }
  }
  return csv.bytes();
}

} // namespace report
