#include "report/formats/json_schema.hpp"

#include "base/json.hpp"
#include "journey/schema.hpp"
#include "report/formats/json_limits.hpp"

namespace report {
namespace {

using base::Json;
using journey::FieldSchema;
using journey::Kind;

Json rangeOf(const FieldSchema& field) {
  Json range{{"minimum", field.facts.lowest}, {"maximum", field.facts.highest}};
  if (field.kind == Kind::Whole)
    for (Json& end : range) end = static_cast<std::int64_t>(end.get<double>());
  return range;
}

bool isInRange(const FieldSchema& field) {
  const auto number = std::visit(
      []<class T>(const T& held) -> double {
        if constexpr (std::is_arithmetic_v<T>) return static_cast<double>(held);
        return 0;
      },
      field.plain);
  return number >= field.facts.lowest && number <= field.facts.highest;
}

/// Of a number that is in its range, or what a new record holds.
Json numberSchema(const FieldSchema& field) {
  Json range = rangeOf(field);
  Json schema{{"type", field.kind == Kind::Whole ? "integer" : "number"}};
  if (field.isOptional) schema["type"] = Json::array({schema["type"], "null"});
  if (field.isOptional || isInRange(field))
    schema.update(range);
  else
    schema["anyOf"] = Json::array({std::move(range), Json{{"const", 0}}});
  return schema;
}

Json textSchema(const FieldSchema& field) {
  Json schema{{"type", "string"}};
  if (field.facts.isCode) schema["pattern"] = "^[a-z]{2,3}(-[A-Za-z0-9]+)*$";
  if (field.facts.isWord)
    schema["pattern"] = "^[a-z_]" + std::string{field.plain == journey::Value{""} ? "*" : "+"} + "$";
  if (field.facts.isHash) schema["pattern"] = "^([0-9a-f]{64})?$";
  if (field.facts.isInk) {
    const std::string number = "(0|[1-9][0-9]{0,2}|1000)", point = number + " " + number;
    schema["pattern"] = "^(M" + point + "( " + point + ")*)*$";
  }
  // In characters, of which each is one byte or more.
  schema["maxLength"] = field.facts.longest;
  return schema;
}

Json fieldSchema(const FieldSchema& field) {
  Json schema;
  switch (field.kind) {
  case Kind::Reference:
    schema = field.facts.isSet ? Json{{"type", "integer"}} : Json{{"type", {"integer", "null"}}};
    schema.update({{"minimum", 1}, {"maximum", (std::int64_t{1} << 53) - 1}});
    schema["description"] = "the id of a record of " + std::string{field.to};
    break;
  case Kind::Truth:
    schema = {{"type", "integer"}, {"enum", {0, 1}}};
    if (field.isOptional) schema = {{"type", {"integer", "null"}}, {"enum", {0, 1, nullptr}}};
    break;
  case Kind::Whole:
  case Kind::Real: schema = numberSchema(field); break;
  case Kind::Text: schema = textSchema(field); break;
  case Kind::Choice:
    schema["enum"] = Json::array();
    for (const std::string_view choice : field.choices) schema["enum"].push_back(choice);
    break;
  }
  if (field.facts.isPersonal) schema["$comment"] = "personal";
  return schema;
}

Json recordSchema(const journey::RecordSchema& record) {
  Json properties;
  properties["id"] = {{"type", "integer"}, {"minimum", 1}, {"maximum", (std::int64_t{1} << 53) - 1}};
  for (const FieldSchema& field : record.fields)
    if (!field.facts.isToken) properties[std::string{field.name}] = fieldSchema(field);
  return {{"type", "object"},
          {"properties", std::move(properties)},
          {"required", Json::array({"id"})},
          {"additionalProperties", false}};
}

} // namespace

std::string jsonSchema() {
  Json tables;
  for (const journey::RecordSchema& record : journey::schema())
    tables[std::string{record.table}] = {{"type", "array"}, {"items", recordSchema(record)}};
  Json file{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
            {"title", "A workshop, as Journeytable exports and imports it"},
            {"type", "object"}};
  file["properties"] = {{"note", {{"type", "string"}}},
                        {"format", {{"const", "journeytable"}}},
                        {"version", {{"const", jsonVersion}}},
                        {"tables",
                         {{"type", "object"},
                          {"properties", std::move(tables)},
                          {"required", Json::array({"brief", "journey"})},
                          {"additionalProperties", false}}}};
  file["properties"]["pictures"] = {
      {"type", "array"},
      {"items",
       {{"type", "object"},
        {"properties",
         {{"name", {{"type", "string"}, {"pattern", "^[0-9a-f]{64}$"}, {"$comment", "SHA-256 of the bytes"}}},
          {"png",
           {{"type", "string"},
            {"contentEncoding", "base64"},
            {"maxLength", (journey::mostPictureBytes + 2) / 3 * 4}}}}},
        {"required", Json::array({"name", "png"})},
        {"additionalProperties", false}}}};
  file["required"] = Json::array({"format", "version", "tables"});
  file["additionalProperties"] = false;
  return base::writeJson(file);
}

} // namespace report
