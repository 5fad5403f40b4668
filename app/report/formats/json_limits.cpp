#include "report/formats/json_limits.hpp"

#include "base/json.hpp"

#include <algorithm>
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

} // namespace

void checkJsonShape(std::string_view text) {
  if (text.size() > mostJsonBytes)
    throw std::runtime_error("the file is larger than " + std::to_string(mostJsonBytes) + " bytes");
  Shape shape;
  base::Json::sax_parse(text, &shape);
}

} // namespace report
