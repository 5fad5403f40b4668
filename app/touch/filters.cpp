#include "touch/filters.hpp"

#include "touch/filters/calibration.hpp"
#include "touch/filters/flicker.hpp"
#include "touch/filters/jitter.hpp"
#include "touch/filters/palm.hpp"
#include "touch/filters/watchdog.hpp"

#include <algorithm>
#include <array>

namespace touch {

struct Filters::Stages {
  std::array<std::unique_ptr<Stage>, 5> inOrder;

  /// Through the stages from this one on.
  void feed(std::size_t stage, const Contact& contact, const Give& give) const {
    if (stage == inOrder.size()) return give(contact);
    inOrder[stage]->feed(contact, [&, stage](const Contact& passed) { feed(stage + 1, passed, give); });
  }
};

Filters::Filters() : Filters(Settings{}) {}

Filters::Filters(Settings settings)
    : stages_(new Stages{{std::make_unique<Watchdog>(settings.silence),
                          std::make_unique<Calibration>(settings.calibration),
                          std::make_unique<Palm>(settings.palmSize),
                          std::make_unique<Jitter>(settings.jitterCutoff, settings.jitterBeta),
                          std::make_unique<Flicker>(settings.flickerTime, settings.flickerDistance)}}) {}

Filters::~Filters() = default;
Filters::Filters(Filters&&) noexcept = default;
Filters& Filters::operator=(Filters&&) noexcept = default;

void Filters::feed(const Contact& contact, const std::function<void(const Contact&)>& give) {
  stages_->feed(0, contact, give);
}

std::optional<base::Seconds> Filters::tick(base::Seconds now,
                                           const std::function<void(const Contact&)>& give) {
  std::optional<base::Seconds> next;
  for (std::size_t stage = 0; stage < stages_->inOrder.size(); ++stage) {
    const auto due = stages_->inOrder[stage]->tick(
        now, [&](const Contact& passed) { stages_->feed(stage + 1, passed, give); });
    if (due) next = std::min(next.value_or(*due), *due);
  }
  return next;
}

} // namespace touch
