#pragma once
// The workshops that the report is tried on.
#include "journey/workshop.hpp"
#include "language/language.hpp"

#include <cstdint>

namespace support {

language::Catalogue texts(const std::string& code = "nl");

/// A permit request in Dutch: five stages, 28 touchpoints of which two without votes, needs, ideas,
/// customers' scores, a second round, a secret round, and things thrown away.
journey::Workshop permitRequest();
/// Only a brief.
journey::Workshop emptyWorkshop();
/// Any records that the tables allow, linked at random; texts with everything that formats trip over.
journey::Workshop randomWorkshop(std::uint64_t seed);
/// Of this many touchpoints, in one stage for every `aStage` of them.
journey::Workshop longWorkshop(int touchpoints, int aStage);

} // namespace support
