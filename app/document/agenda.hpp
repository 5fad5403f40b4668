#pragma once
// The steps of the method as this workshop plans them. One that it did not have yet is added.
#include "document/deeds.hpp"

namespace document {

/// `name`: "brief", "team", "map", "voting", ...
journey::Outcome setDone(Edit& edit, std::string_view name, bool done);
/// 0..600.
journey::Outcome setMinutes(Edit& edit, std::string_view name, std::int64_t minutes);

} // namespace document
