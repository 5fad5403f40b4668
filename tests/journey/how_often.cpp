#include "journey/how_often.hpp"

#include <doctest/doctest.h>

#include <string_view>

using doctest::Approx;
using journey::timesAYear;

TEST_CASE("how often something is done, as people write it") {
  struct Said {
    std::string_view written;
    double times;
  };
  for (const Said& one : {Said{"dagelijks", 365},
                          Said{"Elke dag", 365},
                          Said{"iedere werkdag", 260},
                          Said{"wekelijks, op maandag", 52},
                          Said{"every week", 52},
                          Said{"elke twee weken", 26},
                          Said{"om de week", 26},
                          Said{"om de twee weken", 26},
                          Said{"every other week", 26},
                          Said{"maandelijks", 12},
                          Said{"hoogstens eens per maand", 12},
                          Said{"2x per maand", 24},
                          Said{"twee keer per maand", 24},
                          Said{"3 times a month", 36},
                          Said{"once a month at most", 12},
                          Said{"elk kwartaal", 4},
                          Said{"quarterly", 4},
                          Said{"every 3 months", 4},
                          Said{"elk half jaar", 2},
                          Said{"een maand na het besluit, eens per jaar", 1},
                          Said{"a month after the decision, once a year", 1},
                          Said{"twice a year", 2},
                          Said{"één keer per jaar", 1},
                          Said{"jaarlijks", 1}}) {
    CAPTURE(one.written);
    const auto times = timesAYear(one.written);
    CHECK(times.value_or(0) == Approx(one.times));
  }
}

TEST_CASE("when something is done is no number of times") {
  for (const std::string_view written :
       {"", "na elke aanvraag", "elk tiende gesprek", "de week erna", "a week later", "the week after",
        "in april en oktober", "één keer per aanvraag", "once a request", "binnen 2 dagen", "per", "elke",
        "om de", "twice a"}) {
    CAPTURE(written);
    CHECK_FALSE(timesAYear(written));
  }
}
