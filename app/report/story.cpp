#include "report/story.hpp"

#include <algorithm>

namespace report {
namespace {

using journey::CurvePoint;

void tellCurves(Story& story, const journey::Workshop& workshop) {
  story.frozen = story.brief->frozenAt != 0;
  story.team = journey::teamCurve(workshop, story.outline, story.results);
  story.customers = journey::customerCurve(workshop, story.outline);
  story.reality = journey::realityOf(story.team, story.customers);

  double sum = 0;
  int given = 0;
  for (const CurvePoint& point : story.team) {
    if (point.touchpoint->star) story.moments.push_back(point);
    if (isLow(point, *story.brief)) story.lows.push_back(point);
    if (point.given) sum += point.experience, ++given;
  }
  if (given > 0) story.meanExperience = sum / given;
  std::stable_sort(story.lows.begin(), story.lows.end(),
                   [](const CurvePoint& a, const CurvePoint& b) { return a.experience < b.experience; });
  for (const auto id : journey::suggestedMoments(story.team))
    if (const auto* touchpoint = workshop.touchpoints.find(id); touchpoint != nullptr && !touchpoint->star)
      story.suggested.push_back(touchpoint);
}

void tellOpportunities(Story& story, const journey::Workshop& workshop) {
  for (const CurvePoint& point : journey::opportunityPoints(workshop, story.outline, story.results)) {
    const bool known = point.given && point.weighted;
    if (known) story.quadrant.push_back(point);
    if (!point.touchpoint->picked) continue;
    Opportunity opportunity{point.touchpoint, point, std::nullopt};
    if (known) opportunity.quadrant = journey::quadrantOf(point, story.cross);
    story.opportunities.push_back(opportunity);
  }
}

void tellIdeas(Story& story, const journey::Workshop& workshop) {
  for (const journey::Idea* idea : journey::sharedIdeas(workshop)) {
    IdeaStory one{.idea = idea,
                  .dots = journey::dotsOn(workshop, idea->id),
                  .verdict = journey::verdictOf(workshop, idea->id),
                  .result = {},
                  .lifts = journey::liftedBy(workshop, idea->id)};
    if (const auto* entry = story.results.find(idea->id)) one.result = entry->result;
    story.passed += one.verdict == journey::Verdict::Passed ? 1 : 0;
    story.ideas.push_back(std::move(one));
  }
}

} // namespace

Story storyOf(const journey::Workshop& workshop, base::Id<journey::Journey> journey) {
  Story story;
  story.brief = &workshop.brief();
  story.people = journey::participantsOf(workshop);
  for (const auto* person : story.people) {
    story.core += person->core || person->lead ? 1 : 0;
    story.challenge += person->challenge || person->lead ? 1 : 0;
  }
  story.outline = journey::outlineOf(workshop, journey);
  for (std::size_t i = 0; i < story.outline.lanes.size(); ++i)
    story.totals.push_back(story.outline.lanes[i].isAmount() ? journey::totalsOf(story.outline, i)
                                                             : journey::Totals{});
  story.seen = journey::seenIn(story.outline);
  story.touchpoints = story.outline.journeyOrder();
  story.results = journey::resultsOf(workshop);
  story.grounds = journey::groundsOf(workshop);
  tellCurves(story, workshop);
  tellOpportunities(story, workshop);
  tellIdeas(story, workshop);
  return story;
}

Story storyOf(const journey::Workshop& workshop) {
  return storyOf(workshop, journey::firstJourney(workshop));
}

std::vector<Story> storiesOf(const journey::Workshop& workshop) {
  std::vector<Story> all;
  for (const journey::Journey* journey : journey::journeysOf(workshop)) {
    const std::size_t before = all.empty() ? 0 : all.back().before + all.back().touchpoints.size();
    all.push_back(storyOf(workshop, journey->id));
    all.back().before = before;
  }
  if (all.empty()) all.push_back(storyOf(workshop, {}));
  return all;
}

} // namespace report
