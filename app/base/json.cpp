#include "base/json.hpp"

#include <algorithm>
#include <stdexcept>

namespace base {
namespace {

/// A scan without recursion: nesting is judged before anything is built.
void checkDepth(std::string_view text, std::size_t most) {
  std::size_t depth = 0;
  bool inText = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (inText) {
      if (c == '\\') ++i;
      if (c == '"') inText = false;
    } else if (c == '"') {
      inText = true;
    } else if (c == '[' || c == '{') {
      if (++depth > most)
        throw std::runtime_error("the JSON is nested more than " + std::to_string(most) + " deep");
    } else if (c == ']' || c == '}') {
      depth -= depth > 0 ? 1U : 0U;
    }
  }
}

} // namespace

Json parseJson(std::string_view text, std::size_t bytes, std::size_t depth) {
  if (text.size() > bytes)
    throw std::runtime_error("the JSON is larger than " + std::to_string(bytes) + " bytes");
  checkDepth(text, depth);
  try {
    return Json::parse(text);
  } catch (const Json::parse_error& error) {
    const auto until = std::min(text.size(), static_cast<std::size_t>(error.byte));
    const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(until), '\n');
    throw std::runtime_error("line " + std::to_string(line) + " is not valid JSON: " + error.what());
  } catch (const Json::exception& error) { // a number beyond what can be held
    throw std::runtime_error(error.what());
  }
}

std::string writeJson(const Json& value) { return value.dump(2) + "\n"; }

} // namespace base
