#include "report/file_name.hpp"

#include "base/local_time.hpp"
#include "base/utf8.hpp"

#include <glib.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

namespace report {
namespace {

constexpr std::size_t most = 56;

bool isReserved(std::string name) {
  std::transform(name.begin(), name.end(), name.begin(), g_ascii_tolower);
  static constexpr std::array<std::string_view, 4> words{"con", "prn", "aux", "nul"};
  if (std::find(words.begin(), words.end(), name) != words.end()) return true;
  return name.size() == 4 && (name.starts_with("com") || name.starts_with("lpt")) &&
         g_ascii_isdigit(name[3]) != 0;
}

struct Free {
  void operator()(char* text) const { g_free(text); }
};

} // namespace

std::string fileNameOf(std::string_view title, std::string_view untitled) {
  const std::string clean = base::cleanUtf8(title);
  // Composed, so that an accent is part of its letter and the name compares equal on every disk.
  const std::unique_ptr<char, Free> composed(
      g_utf8_normalize(clean.data(), static_cast<gssize>(clean.size()), G_NORMALIZE_NFC));
  std::string name;
  for (const char* at = composed ? composed.get() : ""; *at != '\0'; at = g_utf8_next_char(at)) {
    const gunichar letter = g_utf8_get_char(at);
    if (g_unichar_isalnum(letter) != 0 || g_unichar_ismark(letter) != 0)
      name.append(at, static_cast<const char*>(g_utf8_next_char(at)));
    else if (!name.empty() && name.back() != '-')
      name += '-';
  }
  name = base::cutUtf8(name, most);
  while (!name.empty() && name.back() == '-') name.pop_back();
  if (name.empty()) return std::string{untitled};
  return isReserved(name) ? std::string{untitled} + "-" + name : name;
}

std::string momentInName(base::UtcMilliseconds moment) {
  const base::LocalTime at = base::localTime(moment);
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02d-%02d-%02d%02d", at.year, at.month, at.day, at.hour,
                at.minute);
  return text.data();
}

} // namespace report
