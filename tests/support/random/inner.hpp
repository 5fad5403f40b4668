#pragma once
// What a random deed is chosen with: dice, words, and anything that is there. The deeds of each topic have a
// file.
#include "document/document.hpp"
#include "journey/lanes.hpp"
#include "journey/outline.hpp"
#include "support/random_deeds.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace support {

using Choice = RandomDeeds::Choice;

struct RandomDeeds::Inner {
  explicit Inner(std::uint64_t seed) : random(seed) {}

  std::size_t below(std::size_t end) { return static_cast<std::size_t>(random.next()) % end; }
  bool coin() { return below(2) == 0; }
  double real(double low, double high) {
    return low + (high - low) * static_cast<double>(below(10'001)) / 10'000;
  }
  /// One of the table, thrown away or not; now and then none, or one that never was.
  template <class Record> base::Id<Record> any() {
    const journey::Table<Record>& table = journey::tableOf<Record>(*now);
    const std::size_t dice = below(40);
    if (dice == 0 || table.empty()) return {};
    if (dice == 1) return base::Id<Record>{random.next()};
    std::size_t steps = below(table.size());
    auto at = table.begin();
    while (steps-- > 0) ++at;
    return (*at).id;
  }
  std::string text() {
    constexpr std::string_view texts[] = {"leest de folder",
                                          "belt",
                                          "wacht op antwoord\nen wacht",
                                          "kan het nu?",
                                          "é 👍🏽",
                                          "\xFF kapot",
                                          "   ",
                                          "",
                                          "iets korts"};
    const std::size_t dice = below(60);
    return dice == 0 ? std::string(5000, 'a') : std::string{texts[dice % std::size(texts)]};
  }
  /// Of one that is known, now and then of none.
  std::string lane() {
    const std::size_t dice = below(30);
    return dice == 0 ? "unheard_of" : std::string{journey::lanes()[dice % journey::lanes().size()].id};
  }
  std::optional<std::int64_t> value() {
    if (below(8) == 0) return std::nullopt;
    return static_cast<std::int64_t>(below(12));
  }
  /// Mostly who the deed is about, sometimes somebody else, sometimes the table.
  base::Id<journey::Participant> actor(base::Id<journey::Participant> who) {
    const std::size_t dice = below(6);
    return dice == 0 ? base::Id<journey::Participant>{} : dice == 1 ? present() : who;
  }
  base::Id<journey::Participant> present() {
    const auto at = journey::participantsOf(*now);
    return at.empty() ? base::Id<journey::Participant>{} : at[below(at.size())]->id;
  }

  Choice team();
  Choice settings();
  Choice agenda();
  Choice parking();
  Choice journeys();
  Choice map();
  Choice touchpoint();
  Choice pile();
  Choice lanes();
  Choice note();
  Choice voting();
  Choice research();
  Choice behaviour();
  Choice plan();
  Choice loop();
  Choice idea();
  Choice stakeholder();
  Choice persona();
  Choice evidence();
  Choice draft();

  base::Ids random;
  const journey::Workshop* now = nullptr;
};

} // namespace support
