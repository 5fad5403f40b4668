#include "table/search/places.hpp"

#include "base/utf8.hpp"
#include "figures/words.hpp"
#include "table/journeys.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace table {

using namespace language::literals;
using journey::Found;
using journey::RecordName;

namespace {

/// Where records of each kind are seen: the first is where people go to see one.
struct Home {
  std::string_view table;
  std::array<std::string_view, 4> steps;
};
constexpr std::array<std::string_view, 4> sheet{"map", "curve", "customers", "opportunities"};
constexpr std::array homes{Home{journey::Touchpoint::table, sheet},
                           Home{journey::Note::table, sheet},
                           Home{journey::Stage::table, sheet},
                           Home{journey::Step::table, sheet},
                           Home{journey::Pile::table, sheet},
                           Home{journey::Channel::table, sheet},
                           Home{journey::Behaviour::table, sheet},
                           Home{journey::Idea::table, {"brainstorm", "test"}},
                           Home{journey::Persona::table, {"personas"}},
                           Home{journey::Journey::table, {"personas"}},
                           Home{journey::Stakeholder::table, {"stakeholders"}},
                           Home{journey::Relation::table, {"stakeholders"}},
                           Home{journey::Source::table, {"evidence"}},
                           Home{journey::Evidence::table, {"evidence"}},
                           Home{journey::Inquiry::table, {"plan"}},
                           Home{journey::FollowUp::table, {"loop"}},
                           Home{journey::Measure::table, {"customers"}},
                           Home{journey::Quote::table, {"customers"}},
                           Home{journey::CustomerScore::table, {"customers"}},
                           Home{journey::Participant::table, {"team"}},
                           Home{journey::Brief::table, {"brief"}}};

std::span<const std::string_view> stepsOf(std::string_view table) {
  const auto at = std::ranges::find(homes, table, &Home::table);
  if (at == homes.end()) return {};
  const auto count = std::ranges::find(at->steps, std::string_view{}) - at->steps.begin();
  return std::span{at->steps}.first(static_cast<std::size_t>(count));
}

/// What it is: of a note the lane in which it stands.
std::string kindOf(const Room& room, const RecordName& record) {
  if (record.table == journey::Note::table)
    if (const auto* note = room.workshop().notes.find(Id<journey::Note>{record.id})) {
      const std::string lane = figures::laneName(*room.words, note->kind);
      const journey::Lane* known = journey::laneOf(note->kind);
      const bool isOff = known != nullptr && !journey::isShown(room.workshop(), *known);
      return isOff ? room.say("search.lane_off"_text, {lane}) : lane;
    }
  return room.words->named("search.kind." + std::string{record.table});
}

/// What people call it; empty: it has no name, or is no place.
std::string nameOf(const journey::Workshop& workshop, const RecordName& record) {
  const auto of = [&](const auto& table, const auto& text) -> std::string {
    using Record = typename std::remove_cvref_t<decltype(table)>::Iterator::value_type;
    const Record* found = Record::table == record.table ? table.find({record.id}) : nullptr;
    return found == nullptr ? std::string{} : found->*text;
  };
  for (std::string name :
       {of(workshop.stages, &journey::Stage::name), of(workshop.steps, &journey::Step::name),
        of(workshop.touchpoints, &journey::Touchpoint::text), of(workshop.sources, &journey::Source::title),
        of(workshop.stakeholders, &journey::Stakeholder::name)})
    if (!name.empty()) return name;
  return {};
}

/// The outermost first, without the journey and without itself.
std::vector<RecordName> ownersOf(const journey::Workshop& workshop, const RecordName& record) {
  std::vector<RecordName> all;
  for (RecordName at = journey::ownerOf(workshop, record); at && at.table != journey::Journey::table;
       at = journey::ownerOf(workshop, at))
    all.insert(all.begin(), at);
  return all;
}

Id<journey::Journey> journeyOf(const journey::Workshop& workshop, RecordName record) {
  if (record.table == journey::Persona::table || record.table == journey::Journey::table) return {};
  while (record && record.table != journey::Journey::table) record = journey::ownerOf(workshop, record);
  return Id<journey::Journey>{record.id};
}

/// The first touchpoint of the sheet that goes by this channel; none: there is not one.
RecordName firstBy(Room& room, Id<journey::Channel> channel) {
  for (const journey::Touchpoint* one : room.outline().journeyOrder())
    if (one->channel == channel) return {journey::Touchpoint::table, one->id.value};
  return {};
}

Among amongOf(const Room& room, const Found& found, const FoundPlace& place) {
  if (found.thrown) return Among::Bin;
  if (place.journey && place.journey != room.journey()) return Among::OtherJourney;
  if (found.record.table == journey::Parked::table) return Among::Parking;
  if (found.record.table == journey::Idea::table) return Among::Ideas;
  const bool isOnMap = !place.steps.empty() && place.steps.front() == sheet.front() && place.shown;
  return isOnMap ? Among::Map : Among::Elsewhere;
}

std::string wordsOf(const Room& room, const Found& found, const FoundPlace& place) {
  std::vector<std::string> parts{kindOf(room, found.record)};
  if (place.among == Among::Bin) parts.insert(parts.begin(), room.say("search.in_bin"_text));
  if (place.journey && place.journey != room.journey())
    parts.push_back(room.say("search.of_journey"_text, {journeyWords(room, place.journey)}));
  for (const RecordName& owner : ownersOf(room.workshop(), found.record))
    if (const std::string name = nameOf(room.workshop(), owner); !name.empty())
      parts.push_back(base::isolated(name));
  std::string words = parts.front();
  for (std::size_t i = 1; i < parts.size(); ++i) words += " · " + parts[i];
  return words;
}

} // namespace

FoundPlace placeOf(Room& room, const Found& found, std::string_view step) {
  const journey::Workshop& workshop = room.workshop();
  FoundPlace place;
  place.steps = stepsOf(found.record.table);
  place.journey = journeyOf(workshop, found.record);
  place.shown = found.record;
  const bool isOfTouchpoint =
      std::ranges::any_of(std::array{journey::Measure::table, journey::Quote::table,
                                     journey::CustomerScore::table, journey::Behaviour::table},
                          [&](std::string_view table) { return table == found.record.table; });
  if (isOfTouchpoint) place.shown = journey::ownerOf(workshop, found.record);
  if (found.record.table == journey::Channel::table)
    place.shown = firstBy(room, Id<journey::Channel>{found.record.id});
  place.among = amongOf(room, found, place);
  if (place.among == Among::Elsewhere && isSeenIn(room, step, place)) place.among = Among::Here;
  place.words = wordsOf(room, found, place);
  return place;
}

bool isSeenIn(const Room& room, std::string_view step, const FoundPlace& place) {
  if (place.journey && place.journey != room.journey()) return false;
  return std::ranges::find(place.steps, step) != place.steps.end();
}

} // namespace table
