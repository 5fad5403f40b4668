#include "table/room.hpp"

#include <charconv>

namespace table {

std::string_view nameOf(Setting setting) {
  switch (setting) {
  case Setting::Table: return "table";
  case Setting::Wall: return "wall";
  case Setting::Laptop: return "laptop";
  }
  return "table";
}

Setting settingNamed(std::string_view name) {
  for (const Setting setting : {Setting::Wall, Setting::Laptop})
    if (name == nameOf(setting)) return setting;
  return Setting::Table;
}

Id<journey::Journey> Room::journey() const {
  if (const auto kept = document.view().find("journey"); kept != document.view().end()) {
    Id<journey::Journey> id;
    std::from_chars(kept->second.data(), kept->second.data() + kept->second.size(), id.value);
    const journey::Journey* found = workshop().journeys.find(id);
    if (found != nullptr && !found->gone) return id;
  }
  return journey::firstJourney(workshop());
}

const journey::Outline& Room::outline() {
  const auto shown = journey();
  if (outlined_ != document.revision() || outlinedOf_ != shown) {
    outline_ = journey::outlineOf(workshop(), shown);
    outlined_ = document.revision();
    outlinedOf_ = shown;
  }
  return outline_;
}

const journey::Results& Room::results() {
  if (counted_ != document.revision()) {
    results_ = journey::resultsOf(workshop());
    counted_ = document.revision();
  }
  return results_;
}

const journey::GroundsOfAll& Room::grounds() {
  if (founded_ != document.revision()) {
    grounds_ = journey::groundsOf(workshop());
    founded_ = document.revision();
  }
  return grounds_;
}

bool Room::perform(Id<Participant> by, const document::Deed& deed, std::optional<Point> at) {
  return tell(document.perform(by, deed), at);
}

bool Room::tell(const journey::Outcome& outcome, std::optional<Point> at) {
  if (!outcome) return true;
  notices.add(words->named(outcome->text, outcome->words), at);
  return false;
}

} // namespace table
