#include "report/formats/json_limits.hpp"

#include "base/json.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string>
#include <vector>

namespace report {
namespace {

/// Looks at the parts of a JSON text as they pass by, and keeps only the keys of the objects that are open.
/// The parser keeps one bit for each level, so the depth is judged here, too, before anything is built.
class Shape final : public nlohmann::json_sax<base::Json> {
 public:
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return open(); }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(); }
  bool end_array() override { return close(); }
  bool key(string_t& key) override {
    auto& keys = open_.back();
    if (keys.size() >= mostJsonKeys) throw std::runtime_error("an object in the file has too many keys");
    if (std::find(keys.begin(), keys.end(), key) != keys.end())
      throw std::runtime_error("the file has the key \"" + key.substr(0, 80) + "\" twice in one object");
    keys.push_back(key);
    return true;
  }
  bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception& error) override {
    throw std::runtime_error("byte " + std::to_string(at) + " is not valid JSON: " + error.what());
  }

 private:
  bool open() {
    if (open_.size() >= mostJsonDepth) throw std::runtime_error("the file is nested too deep");
    open_.emplace_back();
    return true;
  }
  bool close() { return open_.pop_back(), true; }
  std::vector<std::vector<std::string>> open_{};
};

struct Range {
  std::string_view table, field;
  double least, most;
};
constexpr double many = 1e9, farthest = 1e9;
constexpr std::array<Range, 20> ranges{{
    {"brief", "discuss_spread", 0, 10}, {"brief", "bar", 1, 10},
    {"brief", "dots", 0, 1000},         {"brief", "frozen_at", 0, 1e15},
    {"agenda", "minutes", 0, 100000},   {"participant", "seat", -1, 11},
    {"participant", "along", 0, 1},     {"channel", "paper", 0, 5},
    {"touchpoint", "size", 0.5, 3},     {"round", "number", 1, many},
    {"vote", "experience", 1, 10},      {"vote", "importance", 1, 10},
    {"vote", "score", 1, 10},           {"estimate", "experience", 0, 10}, // 0: was not voted
    {"estimate", "importance", 0, 10},  {"estimate", "lowest", 0, 10},
    {"estimate", "highest", 0, 10},     {"estimate", "n", 0, many},
    {"customer_score", "score", 1, 10}, {"customer_score", "n", 0, many},
}};
constexpr std::size_t mostText = 100000;

bool isNumberInRange(std::string_view table, std::string_view field, double number) {
  const auto at = std::find_if(ranges.begin(), ranges.end(),
                               [&](const Range& r) { return r.table == table && r.field == field; });
  if (at != ranges.end()) return number >= at->least && number <= at->most;
  return std::abs(number) <= farthest;
}

} // namespace

void checkJsonShape(std::string_view text) {
  if (text.size() > mostJsonBytes)
    throw std::runtime_error("the file is larger than " + std::to_string(mostJsonBytes) + " bytes");
  Shape shape;
  base::Json::sax_parse(text, &shape);
}

bool isInRange(std::string_view table, std::string_view field, const journey::Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) {
    if (table == "brief" && field == "language") return *text == "nl" || *text == "en";
    return text->size() <= mostText && base::cleanUtf8(*text) == *text;
  }
  if (const auto* whole = std::get_if<std::int64_t>(&value))
    return isNumberInRange(table, field, static_cast<double>(*whole));
  if (const auto* real = std::get_if<double>(&value)) return isNumberInRange(table, field, *real);
  return true;
}

} // namespace report
