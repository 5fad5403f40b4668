#include "journey/schema.hpp"

#include <algorithm>

namespace journey {
namespace {

template <class T> struct Inner { using type = T; };
template <class T> struct Inner<std::optional<T>> { using type = T; };

template <class T> std::string_view target(const base::Id<T>*) { return T::table; }

template <class Field> void tellType(FieldSchema& field) {
  using Held = typename Inner<Field>::type;
  field.isOptional = IsOptional<Field>::value || IsId<Field>::value;
  if constexpr (IsId<Held>::value) {
    field.kind = Kind::Reference;
    field.to = target(static_cast<const Held*>(nullptr));
  } else if constexpr (std::is_same_v<Held, bool>) {
    field.kind = Kind::Truth;
    field.facts.lowest = 0, field.facts.highest = 1;
  } else if constexpr (std::is_enum_v<Held>) {
    field.kind = Kind::Choice;
    field.choices = enumerators<Held>;
  } else if constexpr (std::integral<Held>) {
    field.kind = Kind::Whole;
  } else if constexpr (std::floating_point<Held>) {
    field.kind = Kind::Real;
  }
}

template <class Record> RecordSchema told() {
  RecordSchema out{Record::table, {}};
  if constexpr (requires { Record::key; }) out.key = Record::key;
  Record::describe([&]<class Field>(std::string_view name, Field Record::*member, const Facts& facts) {
    FieldSchema& field = out.fields.emplace_back(FieldSchema{.name = name, .facts = facts});
    field.plain = toValue(Record{}.*member);
    tellType<Field>(field);
  });
  return out;
}

std::vector<RecordSchema> everyRecord() {
  std::vector<RecordSchema> out;
  const Workshop none;
  Workshop::tables(none, [&]<class Record>(const Table<Record>&) { out.push_back(told<Record>()); });
  return out;
}

} // namespace

const FieldSchema* RecordSchema::find(std::string_view field) const {
  const auto at = std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.name == field; });
  return at == fields.end() ? nullptr : &*at;
}

const std::vector<RecordSchema>& schema() {
  static const std::vector<RecordSchema> known = everyRecord();
  return known;
}

const RecordSchema* schemaOf(std::string_view table) {
  for (const RecordSchema& record : schema())
    if (record.table == table) return &record;
  return nullptr;
}

const FieldSchema* fieldOf(std::string_view table, std::string_view field) {
  const RecordSchema* record = schemaOf(table);
  return record == nullptr ? nullptr : record->find(field);
}

} // namespace journey
