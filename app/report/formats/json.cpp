// The whole workshop, losslessly: every field of every record of every table, also of what was thrown away
// and of votes that are still secret. The links between votes, ideas and people stay even where the workshop
// is anonymous, because the file must import to an equal workshop; its "note" says so to whoever opens it.
#include "base/encoded.hpp"
#include "report/formats/format.hpp"
#include "report/formats/json_limits.hpp"
#include "report/formats/json_text.hpp"

#include <set>

namespace report {
namespace {

template <class Record> void write(JsonText& out, const Record& record) {
  out.beginObject();
  out.key("id");
  out.whole(record.id.value);
  Record::describe([&](std::string_view field, auto member, const journey::Facts& facts) {
    if (facts.isToken) return;
    out.key(field);
    out.value(journey::toValue(record.*member));
  });
  out.end();
}

/// Those that records name, each once.
std::set<std::string> picturesOf(const journey::Workshop& workshop) {
  std::set<std::string> names;
  for (const journey::Persona& persona : workshop.personas)
    if (workshop.pictures.find(persona.picture) != nullptr) names.insert(persona.picture);
  return names;
}

void writePictures(JsonText& out, const journey::Workshop& workshop) {
  std::set<std::string> left = picturesOf(workshop);
  if (left.empty()) return;
  out.key("pictures");
  out.beginList();
  for (const journey::Persona& persona : workshop.personas) {
    if (left.erase(persona.picture) == 0) continue;
    out.beginObject();
    out.key("name");
    out.words(persona.picture);
    out.key("png");
    out.words(base::toBase64(*workshop.pictures.find(persona.picture)));
    out.end();
  }
  out.end();
}

} // namespace

std::vector<Made> makeJson(const Context& context) {
  using namespace language::literals;
  JsonText out;
  out.beginObject();
  out.key("note");
  out.words(context.catalogue("json.note"_text));
  out.key("format");
  out.words("journeytable");
  out.key("version");
  out.whole(jsonVersion);
  out.key("tables");
  out.beginObject();
  journey::Workshop::tables(context.workshop, [&]<class Record>(const journey::Table<Record>& table) {
    out.key(Record::table);
    out.beginList();
    for (const Record& record : table) write(out, record);
    out.end();
  });
  out.end();
  writePictures(out, context.workshop);
  out.end();
  return {{".json", out.finish()}};
}

} // namespace report
