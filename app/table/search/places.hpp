#pragma once
// Where something that people look for stands, in words, and in which step of the method it is seen.
#include "table/room.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace table {

/// In which of these a thing stands is counted together.
enum class Among { Map, Here, OtherJourney, Ideas, Parking, Elsewhere, Bin };
inline constexpr std::array amongAll{Among::Map,     Among::Here,      Among::OtherJourney, Among::Ideas,
                                     Among::Parking, Among::Elsewhere, Among::Bin};

struct FoundPlace {
  std::string words; ///< "Contactmoment · Aanvraag · Vult het formulier in"
  Among among = Among::Elsewhere;
  /// Of the method, where people see it, the first to go to; none: as the parking lot.
  std::span<const std::string_view> steps{};
  Id<journey::Journey> journey{}; ///< whose sheet it is on; none: it is of no journey alone
  journey::RecordName shown{};    ///< what is lit there: itself, or the touchpoint that it is about
};
/// `step`: the one that people are in.
FoundPlace placeOf(Room& room, const journey::Found& found, std::string_view step);
/// Whether people see it in this step, of the journey that they look at.
bool isSeenIn(const Room& room, std::string_view step, const FoundPlace& place);

} // namespace table
