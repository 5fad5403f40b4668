#include "touch/recording.hpp"

#include "base/json.hpp"
#include "base/whole_text.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <stdexcept>

namespace touch {
namespace {

constexpr std::size_t mostBytes = 64u << 20, mostLineBytes = 16u << 10, mostDepth = 3, mostAreas = 64;
constexpr double mostMillimetres = 1e5, mostSeconds = 1e6;

using Value = base::Json;
using Wrong = std::runtime_error;

const Value* find(const Value& object, const char* name) {
  const auto member = object.find(name);
  return member == object.end() ? nullptr : &*member;
}

const Value& need(const Value& object, const char* name) {
  if (const auto* value = find(object, name)) return *value;
  throw Wrong(std::string("\"") + name + "\" is missing");
}

double number(const Value& value, double least, double most, const char* what) {
  const double number = value.is_number() ? value.get<double>() : NAN;
  if (!(number >= least && number <= most))
    throw Wrong(std::string(what) + " is not a number from " + std::to_string(std::lround(least)) + " to " +
                std::to_string(std::lround(most)));
  return number;
}

base::Seconds seconds(const Value& object, const char* name, base::Seconds otherwise) {
  const auto* value = find(object, name);
  return value ? number(*value, 0, mostSeconds, name) : otherwise;
}

base::Size size(const Value& value, const char* what) {
  if (!value.is_array() || value.size() != 2) throw Wrong(std::string(what) + " is not a width and a height");
  return {number(value[0], 0, mostMillimetres, what), number(value[1], 0, mostMillimetres, what)};
}

std::string text(const Value& value, const char* what) {
  const auto* const name = value.get_ptr<const std::string*>();
  if (name == nullptr || name->empty()) throw Wrong(std::string(what) + " is not a name");
  return *name;
}

Phase phase(const Value& value) {
  const auto word = text(value, "phase");
  if (word == "began") return Phase::Began;
  if (word == "moved") return Phase::Moved;
  if (word == "ended") return Phase::Ended;
  if (word == "cancelled") return Phase::Cancelled;
  throw Wrong("no phase is called \"" + word + "\"");
}

Contact contact(const Value& object, base::Seconds time) {
  const auto& id = need(object, "id");
  if (!id.is_number_unsigned()) throw Wrong("id is not a whole number");
  Contact contact{.id = id.get<std::uint64_t>(), .phase = phase(need(object, "phase")), .time = time};
  contact.position = {number(need(object, "x"), -mostMillimetres, mostMillimetres, "x"),
                      number(need(object, "y"), -mostMillimetres, mostMillimetres, "y")};
  if (const auto* known = find(object, "size")) contact.size = size(*known, "size");
  return contact;
}

Recording::Drag drag(const Value& areas, base::Seconds time) {
  if (!areas.is_array() || areas.size() < 2 || areas.size() > mostAreas)
    throw Wrong("drag is not a list of 2 to " + std::to_string(mostAreas) + " names");
  Recording::Drag drag{.seconds = time};
  for (const auto& area : areas) drag.areas.push_back(text(area, "drag"));
  return drag;
}

Recording::Moment moment(const Value& object) {
  const auto time = number(need(object, "t"), 0, mostSeconds, "t");
  if (const auto* area = find(object, "tap"))
    return {time, Recording::Tap{text(*area, "tap"), seconds(object, "hold", Recording::Tap{}.hold)}};
  if (const auto* areas = find(object, "drag"))
    return {time, drag(*areas, seconds(object, "seconds", Recording::Drag{}.seconds))};
  if (const auto* name = find(object, "shot")) return {time, Recording::Shot{text(*name, "shot")}};
  return {time, contact(object, time)};
}

/// A recording may come from anyone: its size and depth are looked at before the parser is.
Value objectOf(std::string_view line) {
  if (line.size() > mostLineBytes) throw Wrong("the line is too long");
  try {
    Value value = base::parseJson(line, mostLineBytes, mostDepth);
    if (value.is_object()) return value;
  } catch (const std::runtime_error&) {
    // It tells the place inside this line, which nobody looks for.
  }
  throw Wrong("the line is not a JSON object, or nested too deeply");
}

void readLine(std::string_view line, bool isFirst, Recording& into) {
  const Value document = objectOf(line);
  if (!isFirst) return into.moments.push_back(moment(document));
  if (number(need(document, "journeytable_touches"), 1, 1e9, "journeytable_touches") != 1)
    throw Wrong("a newer version of the program wrote it");
  into.table = size(need(document, "table_mm"), "table_mm");
}

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

} // namespace

Recording Recording::read(const std::filesystem::path& file) {
  return parse(base::wholeText(file, mostBytes), file.string());
}

Recording Recording::parse(std::string_view text, const std::string& name) {
  Recording recording;
  int number = 0;
  bool first = true;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++number;
    if (isBlank(line)) continue;
    try {
      readLine(line, first, recording);
    } catch (const std::runtime_error& wrong) {
      throw std::runtime_error(name + ", line " + std::to_string(number) + ": " + wrong.what());
    }
    first = false;
  }
  if (first) throw std::runtime_error(name + ": is empty");
  // Sources interleave with slightly different clocks; what one finger did stays in its order.
  std::stable_sort(recording.moments.begin(), recording.moments.end(),
                   [](const Moment& a, const Moment& b) { return a.time < b.time; });
  return recording;
}

} // namespace touch
