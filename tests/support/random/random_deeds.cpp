#include "support/random_deeds.hpp"

#include "document/journeys.hpp"
#include "document/team.hpp"
#include "document/templates.hpp"
#include "support/random/inner.hpp"
#include "support/sources.hpp"

#include <stdexcept>

namespace support {

using namespace document;
using namespace journey;

RandomDeeds::RandomDeeds(std::uint64_t seed) : inner_(std::make_unique<Inner>(seed)) {}
RandomDeeds::RandomDeeds(RandomDeeds&&) noexcept = default;
RandomDeeds::~RandomDeeds() = default;

std::size_t RandomDeeds::below(std::size_t end) { return inner_->below(end); }

Workshop RandomDeeds::begin() {
  static const Template from = readTemplate(support::sources() / "assets" / "templates" / "five_stages.json");
  Workshop workshop = newWorkshop(from, "nl", inner_->random);
  Edit edit(workshop, inner_->random, 1, {});
  for (int i = 0; i < 8; ++i) {
    Id<Participant> who;
    const bool sits = !addParticipant("Person " + std::to_string(i), &who)(edit) &&
                      !sitDown(who, static_cast<Edge>(1 + i % 4), 0.5)(edit);
    if (!sits) throw std::logic_error("nobody can sit down");
  }
  if (addJourney("Another segment")(edit)) throw std::logic_error("there is one journey only");
  return workshop;
}

Choice RandomDeeds::next(const Workshop& workshop) {
  inner_->now = &workshop;
  const std::size_t dice = inner_->below(100);
  if (dice < 6) return inner_->team();
  if (dice < 9) return inner_->settings();
  if (dice < 11) return inner_->agenda();
  if (dice < 13) return inner_->journeys();
  if (dice < 23) return inner_->map();
  if (dice < 40) return inner_->touchpoint();
  if (dice < 46) return inner_->pile();
  if (dice < 52) return inner_->note();
  if (dice < 57) return inner_->stakeholder();
  if (dice < 60) return inner_->persona();
  if (dice < 71) return inner_->voting();
  if (dice < 72) return inner_->behaviour();
  if (dice < 76) return inner_->research();
  if (dice < 78) return inner_->plan();
  if (dice < 80) return inner_->loop();
  if (dice < 87) return inner_->idea();
  if (dice < 90) return inner_->evidence();
  if (dice < 93) return inner_->parking();
  if (dice < 95) return inner_->lanes();
  return inner_->draft();
}

} // namespace support
