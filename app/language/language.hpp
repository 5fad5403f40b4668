#pragma once
// The program's own words, in the language that is in force: texts by id, with placeholders and plurals.
#include "base/time.hpp"

#include <filesystem>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace language {

/// The id of a text: "map.empty". Only a literal makes one ("map.empty"_text), so that a test finds every id
/// in use.
struct Text {
  std::string_view id;
  friend bool operator==(const Text&, const Text&) = default;
};
namespace literals {
consteval Text operator""_text(const char* id, std::size_t length) { return {{id, length}}; }
} // namespace literals

/// One language: assets/languages/<code>.json, an object of id to text. "{0}", "{1}" take words, which never
/// turn what stands around them (base::isolated); a text with a plural is an object {"one": ..., "other":
/// ...}, chosen by the number given as {0} (Dutch and English: one is exactly 1).
class Catalogue {
 public:
  /// Throws std::runtime_error that names the file and what is wrong with it.
  static Catalogue read(const std::filesystem::path& file);

  const std::string& code() const { return code_; } ///< "nl"
  std::string operator()(Text text) const { return fill(text.id, {}); }
  std::string operator()(Text text, std::initializer_list<std::string> words) const {
    return fill(text.id, words);
  }
  /// A plural: `count` chooses the form and is {0}; `words` follow as {1}, {2}.
  std::string count(Text text, long long count, std::initializer_list<std::string> words = {}) const;
  /// By an id known only while running (refusals, deeds, names of steps). An unknown id gives itself: seen,
  /// never a crash.
  std::string named(std::string_view id, const std::vector<std::string>& words = {}) const;
  bool has(std::string_view id) const;
  bool hasPlural(std::string_view id) const;
  std::vector<std::string> ids() const;

  /// With the language's decimal sign: "7,4" or "7.4".
  std::string number(double value, int decimals) const;
  /// "22 november 2026", the day that people have where they are.
  std::string date(base::UtcMilliseconds utc) const;
  /// "4:05", minutes and seconds; negative: "-0:10".
  std::string clock(double seconds) const;

 private:
  struct Entry {
    std::string one, other;
    bool plural = false;
  };
  std::string fill(std::string_view id, const std::vector<std::string>& words) const;
  static std::string filled(std::string_view pattern, const std::vector<std::string>& words);
  std::string code_;
  std::map<std::string, Entry, std::less<>> entries_;
};

} // namespace language
