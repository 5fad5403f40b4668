#include "touch/filters.hpp"

#include "touch/filters/calibration.hpp"
#include "touch/filters/flicker.hpp"
#include "touch/filters/jitter.hpp"
#include "touch/filters/palm.hpp"
#include "touch/filters/rest.hpp"
#include "touch/filters/twins.hpp"
#include "touch/filters/watchdog.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace touch {

struct Filters::Stages {
  std::vector<std::unique_ptr<Stage>> inOrder;
  Calibration* calibration;
  Rest* rest;

  Stages(const Settings& settings, Twins* twins) {
    add<Watchdog>(settings.silence);
    calibration = add<Calibration>(settings.calibration);
    if (twins) inOrder.push_back(twins->stage());
    add<Palm>(settings.palmSize);
    rest = add<Rest>(settings.table);
    add<Flicker>(settings.flickerTime, settings.flickerDistance);
    add<Jitter>(settings.jitterCutoff, settings.jitterBeta); // last: it dates what it steadies anew
  }
  template <class Kind> Kind* add(const auto&... settings) {
    auto stage = std::make_unique<Kind>(settings...);
    auto* const known = stage.get();
    inOrder.push_back(std::move(stage));
    return known;
  }
  /// Through the stages from this one on.
  void feed(std::size_t stage, const Contact& contact, const Give& give) const {
    if (stage == inOrder.size()) return give(contact);
    inOrder[stage]->feed(contact, [&, stage](const Contact& passed) { feed(stage + 1, passed, give); });
  }
};

Filters::Filters() : Filters(Settings{}) {}

Filters::Filters(Settings settings, Twins* twins) : stages_(std::make_unique<Stages>(settings, twins)) {}

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

void Filters::place(base::Size table, const base::Transform& calibration) {
  stages_->calibration->set(calibration);
  stages_->rest->set(table);
}

bool Filters::ignores(ContactId contact) const {
  return std::any_of(stages_->inOrder.begin(), stages_->inOrder.end(),
                     [&](const auto& stage) { return stage->ignores(contact); });
}

} // namespace touch
