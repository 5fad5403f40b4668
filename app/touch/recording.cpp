#include "touch/recording.hpp"

#include <cereal/archives/json.hpp>

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace touch {
namespace {

// A recording may come from anyone: its size and depth are looked at before the parser is.
constexpr std::size_t mostBytes = 64u << 20, mostLineBytes = 16u << 10, mostAreas = 64;
constexpr int mostDepth = 3;
constexpr double mostMillimetres = 1e5, mostSeconds = 1e6;

using Value = rapidjson::Value;
using Wrong = std::runtime_error;

bool isTooDeep(std::string_view line) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (quoted && c == '\\')
      ++i;
    else if (c == '"')
      quoted = !quoted;
    else if (!quoted && (c == '[' || c == '{') && ++depth > mostDepth)
      return true;
    else if (!quoted && (c == ']' || c == '}'))
      --depth;
  }
  return false;
}

const Value* find(const Value& object, const char* name) {
  const auto member = object.FindMember(name);
  return member == object.MemberEnd() ? nullptr : &member->value;
}

const Value& need(const Value& object, const char* name) {
  if (const auto* value = find(object, name)) return *value;
  throw Wrong(std::string("\"") + name + "\" is missing");
}

double number(const Value& value, double least, double most, const char* what) {
  if (!value.IsNumber() || !(value.GetDouble() >= least && value.GetDouble() <= most))
    throw Wrong(std::string(what) + " is not a number from " + std::to_string(std::lround(least)) + " to " +
                std::to_string(std::lround(most)));
  return value.GetDouble();
}

base::Seconds seconds(const Value& object, const char* name, base::Seconds otherwise) {
  const auto* value = find(object, name);
  return value ? number(*value, 0, mostSeconds, name) : otherwise;
}

base::Size size(const Value& value, const char* what) {
  if (!value.IsArray() || value.Size() != 2) throw Wrong(std::string(what) + " is not a width and a height");
  return {number(value[0], 0, mostMillimetres, what), number(value[1], 0, mostMillimetres, what)};
}

std::string text(const Value& value, const char* what) {
  if (!value.IsString() || value.GetStringLength() == 0) throw Wrong(std::string(what) + " is not a name");
  return {value.GetString(), value.GetStringLength()};
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
  if (!id.IsUint64()) throw Wrong("id is not a whole number");
  Contact contact{.id = id.GetUint64(), .phase = phase(need(object, "phase")), .time = time};
  contact.position = {number(need(object, "x"), -mostMillimetres, mostMillimetres, "x"),
                      number(need(object, "y"), -mostMillimetres, mostMillimetres, "y")};
  if (const auto* known = find(object, "size")) contact.size = size(*known, "size");
  return contact;
}

Recording::Drag drag(const Value& areas, base::Seconds time) {
  if (!areas.IsArray() || areas.Size() < 2 || areas.Size() > mostAreas)
    throw Wrong("drag is not a list of 2 to " + std::to_string(mostAreas) + " names");
  Recording::Drag drag{.seconds = time};
  for (const auto& area : areas.GetArray()) drag.areas.push_back(text(area, "drag"));
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

void readLine(std::string_view line, bool isFirst, Recording& into) {
  if (line.size() > mostLineBytes) throw Wrong("the line is too long");
  if (isTooDeep(line)) throw Wrong("the line is nested too deeply");
  rapidjson::Document document;
  document.Parse<rapidjson::kParseValidateEncodingFlag>(line.data(), line.size());
  if (document.HasParseError() || !document.IsObject()) throw Wrong("the line is not a JSON object");
  if (!isFirst) return into.moments.push_back(moment(document));
  if (number(need(document, "journeytable_touches"), 1, 1e9, "journeytable_touches") != 1)
    throw Wrong("a newer version of the program wrote it");
  into.table = size(need(document, "table_mm"), "table_mm");
}

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

} // namespace

Recording Recording::read(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary | std::ios::ate);
  const auto bytes = in ? static_cast<std::streamoff>(in.tellg()) : -1;
  if (bytes < 0) throw std::runtime_error(file.string() + ": cannot be opened");
  if (static_cast<std::size_t>(bytes) > mostBytes) throw std::runtime_error(file.string() + ": is too large");
  std::string text(static_cast<std::size_t>(bytes), '\0');
  in.seekg(0);
  if (!in.read(text.data(), bytes)) throw std::runtime_error(file.string() + ": cannot be read");
  return parse(text, file.string());
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
