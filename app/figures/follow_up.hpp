#pragma once
// How far a loop is, as a sign and in a word.
#include "journey/records/follow_up.hpp"
#include "language/language.hpp"
#include "look/icon.hpp"

namespace figures {

language::Text progressText(journey::Progress progress);
look::Icon progressIcon(journey::Progress progress);

} // namespace figures
