// The whole workshop, losslessly: every field of every record of every table, also of what was thrown away
// and of votes that are still secret. The links between votes, ideas and people stay even where the workshop
// is anonymous, because the file must import to an equal workshop; its "note" says so to whoever opens it.
#include "base/json.hpp"

#include "base/encoded.hpp"
#include "report/formats/format.hpp"
#include "report/formats/json_limits.hpp"

#include <set>

namespace report {
namespace {

base::Json jsonOf(const journey::Value& value) {
  return std::visit(
      [](const auto& inner) -> base::Json {
        if constexpr (std::is_same_v<std::decay_t<decltype(inner)>, std::monostate>)
          return nullptr;
        else
          return inner;
      },
      value);
}

/// Those that records name, each once.
base::Json picturesOf(const journey::Workshop& workshop) {
  base::Json all = base::Json::array();
  std::set<std::string> names;
  for (const journey::Persona& persona : workshop.personas) {
    const std::string* png = workshop.pictures.find(persona.picture);
    if (png != nullptr && names.insert(persona.picture).second)
      all.push_back({{"name", persona.picture}, {"png", base::toBase64(*png)}});
  }
  return all;
}

} // namespace

std::vector<Made> makeJson(const Context& context) {
  using namespace language::literals;
  base::Json file;
  file["note"] = context.catalogue("json.note"_text);
  file["format"] = "journeytable";
  file["version"] = jsonVersion;
  base::Json& tables = file["tables"] = base::Json::object();
  journey::Workshop::tables(context.workshop, [&]<class Record>(const journey::Table<Record>& table) {
    base::Json& records = tables[std::string{Record::table}] = base::Json::array();
    for (const Record& record : table) {
      base::Json one;
      one["id"] = record.id.value;
      Record::describe([&](std::string_view field, auto member, const journey::Facts& facts) {
        if (!facts.isToken) one[std::string{field}] = jsonOf(journey::toValue(record.*member));
      });
      records.push_back(std::move(one));
    }
  });
  if (base::Json pictures = picturesOf(context.workshop); !pictures.empty())
    file["pictures"] = std::move(pictures);
  return {{".json", base::writeJson(file)}};
}

} // namespace report
