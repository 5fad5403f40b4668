#include "base/json.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace base {
namespace {

constexpr std::size_t mostMembers = 10'000; // each is sought among those before it

/// A scan without recursion: nesting and members are judged before anything is built.
void checkShape(std::string_view text, std::size_t mostDeep) {
  std::vector<std::size_t> members; // of each object or list that is open
  bool inText = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (inText) {
      if (c == '\\') ++i;
      if (c == '"') inText = false;
    } else if (c == '"') {
      inText = true;
    } else if (c == '[' || c == '{') {
      members.push_back(0);
      if (members.size() > mostDeep)
        throw std::runtime_error("the JSON is nested more than " + std::to_string(mostDeep) + " deep");
    } else if ((c == ']' || c == '}') && !members.empty()) {
      members.pop_back();
    } else if (c == ':' && !members.empty() && ++members.back() > mostMembers) {
      throw std::runtime_error("an object of the JSON has more than " + std::to_string(mostMembers) +
                               " members");
    }
  }
}

template <class Any> Any parsed(std::string_view text, std::size_t bytes, std::size_t depth) {
  if (text.size() > bytes)
    throw std::runtime_error("the JSON is larger than " + std::to_string(bytes) + " bytes");
  checkShape(text, depth);
  try {
    return Any::parse(text);
  } catch (const typename Any::parse_error& error) {
    const auto until = std::min(text.size(), static_cast<std::size_t>(error.byte));
    const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(until), '\n');
    throw std::runtime_error("line " + std::to_string(line) + " is not valid JSON: " + error.what());
  } catch (const typename Any::exception& error) { // a number beyond what can be held
    throw std::runtime_error(error.what());
  }
}

} // namespace

Json parseJson(std::string_view text, std::size_t bytes, std::size_t depth) {
  return parsed<Json>(text, bytes, depth);
}
SortedJson parseSortedJson(std::string_view text, std::size_t bytes, std::size_t depth) {
  return parsed<SortedJson>(text, bytes, depth);
}

std::string writeJson(const Json& value) { return value.dump(2) + "\n"; }

} // namespace base
