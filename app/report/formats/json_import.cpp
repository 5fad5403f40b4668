#include "report/formats/json_import.hpp"

#include "base/encoded.hpp"
#include "base/json.hpp"
#include "journey/judge.hpp"
#include "journey/older.hpp"
#include "report/formats/json_limits.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <string>

namespace report {
namespace {

using base::Json;
using journey::Value;

[[noreturn]] void refuse(const std::string& where, const std::string& why) {
  throw std::runtime_error(where + ": " + why);
}

/// nullopt: not a value that a field can hold.
std::optional<Value> valueOf(const Json& json) {
  if (json.is_null()) return Value{};
  if (json.is_string()) return Value{json.get<std::string>()};
  if (json.is_number_unsigned() && !std::in_range<std::int64_t>(json.get<std::uint64_t>()))
    return std::nullopt;
  if (json.is_number_integer()) return Value{json.get<std::int64_t>()};
  if (json.is_number_float()) return Value{json.get<double>()};
  return std::nullopt;
}

template <class Record>
void readField(Record& record, const std::string& name, const Json& json, const std::string& where) {
  bool known = false;
  Record::describe([&](std::string_view field, auto member, const journey::Facts& facts) {
    if (field != name || facts.isToken) return;
    known = true;
    auto& place = record.*member;
    const std::optional<Value> value = valueOf(json);
    if (!value || !journey::fromValue(*value, place)) refuse(where, "the value does not fit this field");
  });
  if (!known) refuse(where, "this version knows no such field");
}

/// What an earlier version of the format had in this field.
journey::Changes readFormer(const journey::FieldSchema& field, std::string_view table, std::int64_t id,
                            const std::string& name, const Json& json, const std::string& where) {
  const std::optional<Value> value = valueOf(json);
  if (!value || journey::faultOf(field, *value)) refuse(where, "the value does not fit this field");
  if (*value == Value{}) return {};
  return {{std::string{table}, id, name, {}, *value}};
}

template <class Record>
void readRecord(journey::Table<Record>& table, const Json& json, journey::Changes* former) {
  const std::string name{Record::table};
  if (!json.is_object()) refuse(name, "a record is not an object");
  const auto idAt = json.find("id");
  base::Id<Record> id;
  const std::optional<Value> idValue = idAt == json.end() ? std::nullopt : valueOf(*idAt);
  if (!idValue || !journey::fromValue(*idValue, id) || !id)
    refuse(name, "a record has no id from 1 up to 2^53");
  const std::string where = name + " " + std::to_string(id.value);
  Record* record = table.add(id);
  if (record == nullptr) refuse(where, "there are two records with this id");
  for (const auto& [field, value] : json.items()) {
    if (field == "id") continue;
    const std::string place = where + ", field " + field.substr(0, 80);
    const auto* old = former == nullptr ? nullptr : journey::formerField(Record::table, field);
    if (old == nullptr)
      readField(*record, field, value, place);
    else
      std::ranges::move(readFormer(*old, Record::table, id.value, field, value, place),
                        std::back_inserter(*former));
  }
}

/// Tables by name, so that a name that is none of them is found out. `former`: nullptr where the file is of
/// this version, which has no such fields.
void readTables(journey::Workshop& workshop, const Json& tables, journey::Changes* former) {
  for (const auto& item : tables.items()) {
    const std::string& name = item.key();
    const Json& records = item.value();
    bool known = false;
    journey::Workshop::tables(workshop, [&]<class Record>(journey::Table<Record>& table) {
      if (Record::table != name) return;
      known = true;
      if (!records.is_array()) refuse(name, "the table is not a list");
      for (const Json& record : records) readRecord(table, record, former);
    });
    if (!known) refuse(name.substr(0, 80), "this version knows no such table");
  }
}

/// Each is what its name says.
void readPictures(journey::Pictures& pictures, const Json& all) {
  if (!all.is_array()) refuse("pictures", "they are not a list");
  for (const Json& one : all) {
    if (!one.is_object() || one.size() != 2 || !one.contains("name") || !one.contains("png") ||
        !one["name"].is_string() || !one["png"].is_string())
      refuse("pictures", "one is not a name with its bytes");
    const auto name = one["name"].get<std::string>();
    auto png = base::fromBase64(one["png"].get<std::string>());
    if (!png || png->size() > journey::mostPictureBytes || base::sha256(*png) != name)
      refuse("picture " + name.substr(0, 80), "its bytes are not what its name says");
    pictures.add(name, std::make_shared<const std::string>(std::move(*png)));
  }
}

} // namespace

journey::Workshop importJson(std::string_view text) {
  checkJsonShape(text);
  const Json file = base::parseJson(text, mostJsonBytes, mostJsonDepth);
  if (!file.is_object() || !file.contains("format") || file["format"] != "journeytable")
    throw std::runtime_error("this is not a workshop that Journeytable wrote");
  if (!file.contains("version") || !file["version"].is_number_integer() || file["version"] < 1 ||
      file["version"] > jsonVersion)
    throw std::runtime_error("the file was written by another version of the format than 1 to " +
                             std::to_string(jsonVersion));
  if (!file.contains("tables") || !file["tables"].is_object())
    throw std::runtime_error("the file has no tables");
  for (const auto& [key, value] : file.items())
    if (key != "note" && key != "format" && key != "version" && key != "tables" && key != "pictures")
      refuse(key.substr(0, 80), "this version knows no such part of the file");

  journey::Workshop workshop;
  const bool isOlder = file["version"] != jsonVersion;
  journey::Changes former;
  readTables(workshop, file["tables"], isOlder ? &former : nullptr);
  if (file.contains("pictures")) readPictures(workshop.pictures, file["pictures"]);
  if (workshop.briefs.size() != 1 || workshop.briefs.find(base::Id<journey::Brief>{1}) == nullptr)
    throw std::runtime_error("brief: there must be one, with id 1");
  if (isOlder && !journey::bringUpToDate(workshop, former))
    throw std::runtime_error("the file does not fit the version that it says");
  if (workshop.journeys.empty()) throw std::runtime_error("journey: there must be one");
  if (const auto findings = journey::findingsIn(workshop); !findings.empty())
    throw std::runtime_error(journey::told(findings.front()));
  return workshop;
}

} // namespace report
