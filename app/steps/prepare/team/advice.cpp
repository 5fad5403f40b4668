#include "steps/prepare/team/advice.hpp"

#include "document/team.hpp"

#include <set>

namespace steps {

using namespace language::literals;

std::vector<std::string> adviceFor(const Room& room) {
  std::vector<std::string> advice;
  std::set<std::string> departments;
  std::size_t core = 0, all = 0;
  bool known = true;
  for (const Participant* person : journey::participantsOf(room.workshop())) {
    ++all;
    if (!person->core) continue;
    ++core;
    departments.insert(person->department);
    known = known && !person->department.empty();
  }
  if (all == 0) return advice;
  if (core < 6 || core > 8) advice.push_back(room.say("team.advice.size"_text, {std::to_string(core)}));
  if (core > 1 && known && departments.size() == 1) advice.push_back(room.say("team.advice.department"_text));
  const auto places = static_cast<std::size_t>(room.isUpright() ? document::seats : document::seatsAtTable);
  if (all > places) advice.push_back(room.say("team.full"_text, {std::to_string(places)}));
  return advice;
}

} // namespace steps
