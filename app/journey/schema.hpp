#pragma once
// What records say about themselves, for whoever asks at run time: the rules, the tables of a file, JSON and
// its published schema.
#include "journey/workshop.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace journey {

enum class Kind { Reference, Truth, Whole, Real, Text, Choice };

struct FieldSchema {
  std::string_view name;
  Kind kind = Kind::Text;
  bool isOptional = false;                     ///< a number that may be nothing; a reference always may
  Facts facts{};                               ///< of a whole number that is a truth: 0 and 1
  Value plain{};                               ///< what a new record holds
  std::string_view to{};                       ///< the table that a reference names
  std::span<const std::string_view> choices{}; ///< the names of a Choice
};

struct RecordSchema {
  std::string_view table;
  std::vector<FieldSchema> fields; ///< in the order of the record's description
  std::span<const std::string_view> key{};
  const FieldSchema* find(std::string_view field) const; ///< nullptr: it has none of this name
};

/// Every kind of record, those that others point at first.
const std::vector<RecordSchema>& schema();
/// nullptr where there is no such table, or no such field in it.
const RecordSchema* schemaOf(std::string_view table);
const FieldSchema* fieldOf(std::string_view table, std::string_view field);

template <class Record> const RecordSchema& schemaOf() {
  static const RecordSchema& schema = *schemaOf(Record::table);
  return schema;
}
template <class Record, class Field> const FieldSchema& fieldOf(Field Record::*member) {
  std::size_t at = 0, found = 0;
  Record::describe([&](std::string_view, auto described) {
    if constexpr (std::is_same_v<decltype(described), Field Record::*>)
      if (described == member) found = at;
    ++at;
  });
  return schemaOf<Record>().fields[found];
}

} // namespace journey
