#include "shell/rim/timer.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace shell {
namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text) {
  std::int64_t value = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
  if (end.ec != std::errc{} || end.ptr != text.data() + text.size()) return {};
  return value;
}

/// Of "r<utc ms at which it ends>" while running, "p<ms left>" while paused.
std::optional<std::int64_t> number(const std::string& kept) {
  return wholeNumber(std::string_view{kept}.substr(1));
}

std::int64_t milliseconds(double seconds) { return static_cast<std::int64_t>(std::llround(seconds * 1000)); }

} // namespace

std::optional<std::string> Timer::kept() const {
  const auto at = document_.view().find(key());
  const bool known = at != document_.view().end() && at->second.size() > 1 &&
                     (at->second[0] == 'r' || at->second[0] == 'p') && number(at->second);
  return known ? std::optional{at->second} : std::nullopt;
}

std::int64_t Timer::planned() const {
  for (const journey::Agenda& agenda : document_.workshop().agenda)
    if (agenda.name == step_) return agenda.minutes;
  return usual_;
}

double Timer::length() const {
  const auto at = document_.view().find(lengthKey());
  const auto set = at == document_.view().end() ? std::nullopt : wholeNumber(at->second);
  return static_cast<double>(set.value_or(planned() * 60));
}

bool Timer::isRunning() const {
  const auto text = kept();
  return text && text->front() == 'r';
}

double Timer::left(base::UtcMilliseconds now) const {
  const auto text = kept();
  if (!text) return length();
  const std::int64_t value = *number(*text);
  return static_cast<double>(text->front() == 'r' ? value - now : value) / 1000;
}

bool Timer::isLate(base::UtcMilliseconds now) const {
  constexpr double lastMinutes = 120;
  return hasBegun() && left(now) <= std::min(lastMinutes, length() / 4);
}

void Timer::start(base::UtcMilliseconds now) {
  document_.setView(key(), "r" + std::to_string(now + milliseconds(left(now))));
}

void Timer::pause(base::UtcMilliseconds now) {
  document_.setView(key(), "p" + std::to_string(milliseconds(left(now))));
}

void Timer::reset() {
  document_.setView(key(), {});
  document_.setView(lengthKey(), {});
}

void Timer::round(double seconds, base::UtcMilliseconds now) {
  document_.setView(lengthKey(), std::to_string(std::llround(seconds)));
  document_.setView(key(), "r" + std::to_string(now + milliseconds(seconds)));
}

void Timer::lengthen(double seconds, base::UtcMilliseconds now) {
  const double before = length(), after = std::max(shortest, before + seconds);
  const bool running = isRunning();
  double rest = left(now) + after - before;
  if (seconds < 0 && left(now) >= 0) rest = std::max(rest, 0.0); // nobody is over time by a tap
  const bool begun = hasBegun();
  document_.setView(lengthKey(), std::to_string(std::llround(after)));
  if (!begun) return;
  document_.setView(key(), running ? "r" + std::to_string(now + milliseconds(rest))
                                   : "p" + std::to_string(milliseconds(rest)));
}

std::string clockText(const language::Catalogue& words, double left) {
  const double shown = std::ceil(left);
  return shown < 0 ? "+" + words.clock(-shown) : words.clock(std::abs(shown));
}

} // namespace shell
