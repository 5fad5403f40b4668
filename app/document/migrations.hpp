#pragma once
// The steps in db/, which the build turns into this list.
#include "store/migration.hpp"

namespace document {

store::Migrations migrations();

} // namespace document
