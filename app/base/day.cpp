#include "base/day.hpp"

#include "base/local_time.hpp"

#include <algorithm>

namespace base {
namespace {

std::string padded(unsigned number, std::size_t digits) {
  const std::string plain = std::to_string(number);
  return std::string(digits - std::min(digits, plain.size()), '0') + plain;
}

} // namespace

std::optional<Day> dayIn(std::string_view text) {
  constexpr std::string_view like = "0000-00-00";
  const bool isAlike = std::ranges::equal(
      text, like, [](char c, char of) { return of == '-' ? c == '-' : c >= '0' && c <= '9'; });
  if (!isAlike) return {};
  const auto number = [&](std::size_t from, std::size_t digits) {
    unsigned out = 0;
    for (const char c : text.substr(from, digits)) out = 10 * out + static_cast<unsigned>(c - '0');
    return out;
  };
  const std::chrono::year_month_day day{std::chrono::year{static_cast<int>(number(0, 4))},
                                        std::chrono::month{number(5, 2)}, std::chrono::day{number(8, 2)}};
  return day.ok() ? std::optional{Day{day}} : std::nullopt;
}

std::string textOf(Day day) {
  const std::chrono::year_month_day date{day};
  return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) + "-" +
         padded(static_cast<unsigned>(date.month()), 2) + "-" + padded(static_cast<unsigned>(date.day()), 2);
}

UtcMilliseconds noonOf(Day day) {
  constexpr UtcMilliseconds hour = 3'600'000;
  return day.time_since_epoch().count() * 24 * hour + 12 * hour;
}

Day localDay(UtcMilliseconds utc) {
  const LocalTime local = localTime(utc);
  return Day{std::chrono::year{local.year} / local.month / local.day};
}

} // namespace base
