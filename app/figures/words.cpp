#include "figures/words.hpp"

#include "base/day.hpp"
#include "journey/people.hpp"

#include <algorithm>
#include <cmath>

namespace figures {

using namespace language::literals;

std::optional<std::string> dayWords(const language::Catalogue& catalogue, std::string_view day) {
  const auto known = base::dayIn(day);
  return known ? std::optional{catalogue.date(base::noonOf(*known))} : std::nullopt;
}

std::string journeyName(const language::Catalogue& catalogue, const journey::Workshop& workshop,
                        base::Id<journey::Journey> journey) {
  if (const auto name = journey::nameOf(workshop, journey); !name.empty()) return std::string{name};
  const auto all = journey::journeysOf(workshop);
  const auto at = std::ranges::find(all, journey, &journey::Journey::id);
  return catalogue("journey.number"_text, {std::to_string(at - all.begin() + 1)});
}

std::string laneName(const language::Catalogue& catalogue, std::string_view id) {
  const std::string text = "lane." + std::string{id};
  return catalogue.has(text) ? catalogue.named(text) : std::string{id};
}

std::string asKind(std::string name) {
  if (!name.empty() && name.front() >= 'A' && name.front() <= 'Z')
    name.front() = static_cast<char>(name.front() - 'A' + 'a');
  return name;
}

std::string laneKind(const language::Catalogue& catalogue, std::string_view id) {
  return asKind(laneName(catalogue, id));
}

std::string amountWords(const language::Catalogue& catalogue, journey::Holds holds, double amount) {
  if (holds == journey::Holds::Money) {
    const bool isRound = std::abs(amount - std::round(amount)) < 0.005;
    return catalogue("amount.money"_text, {catalogue.number(amount, isRound ? 0 : 2)});
  }
  constexpr long long minute = 60, hour = 60 * minute, day = 24 * hour, few = 10;
  const long long all = std::llround(amount * minute);
  const std::pair<language::Text, long long> units[] = {{"amount.days"_text, day},
                                                        {"amount.hours"_text, hour},
                                                        {"amount.minutes"_text, minute},
                                                        {"amount.seconds"_text, 1}};
  for (std::size_t i = 0; i + 1 < std::size(units); ++i) {
    const auto& [text, seconds] = units[i];
    const auto& [lessText, less] = units[i + 1];
    if (all >= few * seconds) return catalogue.count(text, (all + seconds / 2) / seconds);
    if (all < seconds) continue;
    const long long rest = (all % seconds + less / 2) / less;
    if (rest * less == seconds) return catalogue.count(text, all / seconds + 1);
    const std::string out = catalogue.count(text, all / seconds);
    return rest == 0 ? out : out + " " + catalogue.count(lessText, rest);
  }
  return all == 0 ? catalogue.count("amount.minutes"_text, 0) : catalogue.count("amount.seconds"_text, all);
}

std::string sumWords(const language::Catalogue& catalogue, journey::Holds holds, const journey::Sum& sum) {
  const std::string amount = amountWords(catalogue, holds, sum.amount);
  if (sum.missing == 0) return amount;
  return amount + " (" + catalogue.count("lanes.missing"_text, static_cast<long long>(sum.missing)) + ")";
}

} // namespace figures
