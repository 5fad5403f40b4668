#include "steps/room.hpp"

namespace steps {

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

const journey::Outline& Room::outline() {
  if (outlined_ != document.revision()) {
    outline_ = journey::outlineOf(workshop());
    outlined_ = document.revision();
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

} // namespace steps
