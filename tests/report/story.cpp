#include "report/story.hpp"

#include "report/sample.hpp"

#include <doctest/doctest.h>

TEST_CASE("the story tells what the workshop found") {
  const auto workshop = support::permitRequest();
  const report::Story story = report::storyOf(workshop);

  CHECK(story.frozen);
  CHECK(story.touchpoints.size() == 28);
  CHECK(story.team.size() == 28);
  CHECK(story.core == 7);
  CHECK(story.challenge == 2);
  CHECK(story.moments.size() == 5);
  CHECK(story.opportunities.size() == 5);
  CHECK(story.opportunities.front().quadrant == journey::Quadrant::Improve);
  CHECK(story.ideas.size() == 6);
  CHECK(story.ideas.front().dots == 7);
  CHECK(story.passed == 2);
  CHECK(story.reality.n() == 22);
  REQUIRE_FALSE(story.lows.empty());
  for (std::size_t i = 0; i < story.lows.size(); ++i) {
    CHECK(journey::levelOf(story.lows[i].experience, story.brief->bar) == journey::Level::Low);
    if (i > 0) CHECK(story.lows[i - 1].experience <= story.lows[i].experience);
  }
  for (const auto* suggested : story.suggested) CHECK_FALSE(suggested->star);
}

TEST_CASE("a workshop that has only begun has a story, too") {
  const auto workshop = support::emptyWorkshop();
  const report::Story story = report::storyOf(workshop);

  CHECK_FALSE(story.frozen);
  CHECK(story.touchpoints.empty());
  CHECK_FALSE(story.meanExperience);
  CHECK(story.ideas.empty());
}
