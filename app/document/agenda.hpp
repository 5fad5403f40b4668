#pragma once
// The steps of the method as this workshop plans them. One that it did not have yet is added.
#include "document/deed.hpp"

namespace document {

/// `name`: "brief", "team", "map", "voting", ...
Deed setDone(const std::string& name, bool done);
/// 0..600.
Deed setMinutes(const std::string& name, std::int64_t minutes);

} // namespace document
