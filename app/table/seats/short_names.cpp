#include "table/seats/short_names.hpp"

#include "base/utf8.hpp"

namespace table {

std::vector<std::string> shortNames(std::string_view name) {
  const std::string_view whole = base::trimmed(name);
  std::vector<std::string> names{std::string{whole}};
  const std::size_t first = whole.find(' '), last = whole.rfind(' ');
  if (first == whole.npos) return names;
  const std::string_view surname = whole.substr(last + 1);
  const std::string_view initial = surname.substr(0, base::nextCharacter(surname, 0));
  names.push_back(std::string{whole.substr(0, last + 1)} + std::string{initial} + ".");
  names.emplace_back(whole.substr(0, first));
  return names;
}

} // namespace table
