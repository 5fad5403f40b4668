#include "document/changes_text.hpp"

#include "base/json.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace document {
namespace {

using base::Json;

bool isPlain(char c) { return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20; }

// Value by value, in the library's words: its lists ask for memory when they go, and end the program where
// there is none.
void add(std::string& out, const std::string& text) {
  if (std::ranges::all_of(text, isPlain) && base::isValidUtf8(text))
    out.append(1, '"').append(text).append(1, '"');
  else
    out += Json(text).dump();
}

void add(std::string& out, const journey::Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return add(out, *text);
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return void(out += std::to_string(*whole));
  const auto* real = std::get_if<double>(&value);
  out += real == nullptr ? "null" : Json(*real).dump();
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

/// Reads what textOf writes where texts have no letters but those of people: nearly always, and ten times as
/// fast. Whatever else it finds it leaves to the parser that can tell what is wrong.
class Plain {
 public:
  explicit Plain(std::string_view text) : rest_(text) {}

  bool read(journey::Changes& changes) {
    if (!base::isValidUtf8(rest_) || !skip('[')) return false;
    if (skip(']')) return rest_.empty();
    changes.reserve(few());
    do {
      journey::Change& change = changes.emplace_back();
      if (!skip('[') || !text(change.table) || !skip(',') || !whole(change.id) || !skip(',') ||
          !text(change.field) || !skip(',') || !value(change.before) || !skip(',') || !value(change.after) ||
          !skip(']'))
        return false;
    } while (skip(','));
    return skip(']') && rest_.empty();
  }

 private:
  bool skip(char sign) {
    if (!rest_.starts_with(sign)) return false;
    rest_.remove_prefix(1);
    return true;
  }
  /// How many changes there are, where they are few: nearly always.
  std::size_t few() const {
    constexpr std::size_t most = 32;
    std::size_t count = 1;
    for (auto at = rest_.find("],["); at != rest_.npos && count < most; at = rest_.find("],[", at + 3))
      ++count;
    return count;
  }
  bool text(std::string& out) {
    if (!skip('"')) return false;
    out.clear();
    for (;;) {
      const auto length = static_cast<std::size_t>(std::ranges::find_if_not(rest_, isPlain) - rest_.begin());
      out.append(rest_.substr(0, length));
      rest_.remove_prefix(length);
      if (skip('"')) return true;
      if (!escaped(out)) return false;
    }
  }
  /// A letter that JSON escapes, of those that texts of people have.
  bool escaped(std::string& out) {
    if (rest_.size() < 2 || rest_[0] != '\\') return false;
    const char letter = rest_[1];
    if (letter != 'n' && letter != '"' && letter != '\\') return false;
    out += letter == 'n' ? '\n' : letter;
    rest_.remove_prefix(2);
    return true;
  }
  template <class Number> bool number(std::string_view digits, Number& out) {
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), out);
    return error == std::errc{} && end == digits.data() + digits.size();
  }
  std::string_view digits() {
    const auto length = std::min(rest_.find_first_of(",]"), rest_.size());
    const auto found = rest_.substr(0, length);
    // As JSON has them: a sign, then no zero before other digits.
    const auto bare = found.substr(found.starts_with('-') ? 1 : 0);
    if (bare.empty() || bare[0] < '0' || bare[0] > '9' ||
        (bare.size() > 1 && bare[0] == '0' && bare[1] >= '0' && bare[1] <= '9'))
      return {};
    rest_.remove_prefix(length);
    return found;
  }
  bool whole(std::int64_t& out) { return number(digits(), out); }
  bool value(journey::Value& out) {
    if (rest_.starts_with('"')) return text(out.emplace<std::string>());
    if (rest_.starts_with("null")) return rest_.remove_prefix(4), true;
    const auto found = digits();
    if (found.find_first_not_of("-0123456789") == found.npos && found != "-0")
      return number(found, out.emplace<std::int64_t>());
    double real = 0; // one that JSON writes in another way is for the other parser
    return found.back() != '.' && found.find_first_not_of("-0123456789.e+") == found.npos &&
           found.find(".e") == found.npos && number(found, real) && (out = real, true);
  }

  std::string_view rest_;
};

} // namespace

std::string textOf(const journey::Changes& changes) {
  std::string out = "[";
  for (const journey::Change& change : changes) {
    out += out.size() > 1 ? ",[" : "[";
    add(out, change.table);
    out.append(",").append(std::to_string(change.id)).append(",");
    add(out, change.field);
    out += ',';
    add(out, change.before);
    out += ',';
    add(out, change.after);
    out += ']';
  }
  return out += ']';
}

journey::Changes changesOf(std::string_view text) {
  journey::Changes changes;
  if (Plain{text}.read(changes)) return changes;
  changes.clear();
  Json list = parsed(text);
  if (!list.is_array()) throw std::runtime_error("changes that are no list");
  changes.reserve(list.size());
  for (Json& row : list) {
    if (!row.is_array() || row.size() != 5) throw std::runtime_error("a change that has not five parts");
    changes.push_back({take<std::string>(row[0]), take<std::int64_t>(row[1]), take<std::string>(row[2]),
                       toValue(row[3]), toValue(row[4])});
  }
  return changes;
}

} // namespace document
