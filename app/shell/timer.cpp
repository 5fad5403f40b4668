#include "shell/timer.hpp"

#include <charconv>

namespace shell {
namespace {

/// "r<utc ms at which it ends>" while running, "p<ms left>" while paused.
std::optional<std::int64_t> number(const std::string& kept) {
  std::int64_t value = 0;
  const auto end = std::from_chars(kept.data() + 1, kept.data() + kept.size(), value);
  if (end.ec != std::errc{} || end.ptr != kept.data() + kept.size()) return {};
  return value;
}

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
  return 0;
}

bool Timer::isRunning() const {
  const auto text = kept();
  return text && text->front() == 'r';
}

double Timer::left(base::UtcMilliseconds now) const {
  const auto text = kept();
  if (!text) return static_cast<double>(planned()) * 60;
  const std::int64_t value = *number(*text);
  return static_cast<double>(text->front() == 'r' ? value - now : value) / 1000;
}

void Timer::start(base::UtcMilliseconds now) {
  document_.setView(key(), "r" + std::to_string(now + static_cast<std::int64_t>(left(now) * 1000)));
}

void Timer::pause(base::UtcMilliseconds now) {
  document_.setView(key(), "p" + std::to_string(static_cast<std::int64_t>(left(now) * 1000)));
}

void Timer::reset() { document_.setView(key(), {}); }

} // namespace shell
