#include "document/changes_text.hpp"

#include "base/json.hpp"

#include <stdexcept>

namespace document {
namespace {

using base::Json;

Json toJson(const journey::Value& value) {
  return std::visit(
      []<class T>(const T& held) -> Json {
        if constexpr (std::is_same_v<T, std::monostate>)
          return nullptr;
        else
          return held;
      },
      value);
}

journey::Value toValue(Json& json) {
  if (json.is_null()) return {};
  if (json.is_string()) return std::move(json.get_ref<std::string&>());
  if (json.is_number_float()) return json.get<double>();
  if (json.is_number_integer() && !(json.is_number_unsigned() && json.get<std::uint64_t>() > INT64_MAX))
    return json.get<std::int64_t>();
  throw std::runtime_error("a value that is no number, text or nothing");
}

template <class T> T take(Json& json) {
  auto value = toValue(json);
  if (auto* held = std::get_if<T>(&value)) return std::move(*held);
  throw std::runtime_error("a change that does not name a record");
}

Json parsed(std::string_view text) {
  try {
    return base::parseJson(text, 256U << 20U, 2);
  } catch (const Json::out_of_range&) {
    throw std::runtime_error("a number that no computer holds");
  }
}

} // namespace

std::string textOf(const journey::Changes& changes) {
  Json list = Json::array();
  for (const journey::Change& change : changes)
    list.push_back(
        Json::array({change.table, change.id, change.field, toJson(change.before), toJson(change.after)}));
  return list.dump();
}

journey::Changes changesOf(std::string_view text) {
  Json list = parsed(text);
  if (!list.is_array()) throw std::runtime_error("changes that are no list");
  journey::Changes changes;
  changes.reserve(list.size());
  for (Json& row : list) {
    if (!row.is_array() || row.size() != 5) throw std::runtime_error("a change that has not five parts");
    changes.push_back({take<std::string>(row[0]), take<std::int64_t>(row[1]), take<std::string>(row[2]),
                       toValue(row[3]), toValue(row[4])});
  }
  return changes;
}

} // namespace document
