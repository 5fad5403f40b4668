#include "intake/place.hpp"

#include "survey/answers.hpp"
#include "survey/words.hpp"

namespace intake {
namespace {

using Why = Objection::Why;

std::optional<Place> stillThere(const journey::Workshop& workshop, const Place& asked) {
  if (const auto* touchpoint = workshop.touchpoints.find(asked.touchpoint); touchpoint && !touchpoint->gone)
    return Place{.touchpoint = touchpoint->id, .name = touchpoint->text};
  if (const auto* stage = workshop.stages.find(asked.stage); stage && !stage->gone)
    return Place{.stage = stage->id, .name = stage->name};
  return {};
}

/// "3": the third touchpoint of the journey.
std::optional<Place> byNumber(const std::vector<const journey::Touchpoint*>& touchpoints,
                              const std::string& name) {
  const auto number = survey::numberIn(name);
  if (!number || std::to_string(*number) != survey::plain(name) || *number < 1 ||
      static_cast<std::size_t>(*number) > touchpoints.size())
    return {};
  const auto* found = touchpoints[static_cast<std::size_t>(*number) - 1];
  return Place{.touchpoint = found->id, .name = found->text};
}

} // namespace

std::variant<Place, Objection> findPlace(const journey::Workshop& workshop, const Place& asked) {
  if (const auto known = stillThere(workshop, asked)) return *known;
  const std::string wanted = survey::plain(asked.name);
  const auto outline = journey::outlineOf(workshop);
  const auto touchpoints = outline.journeyOrder();
  if (const auto found = byNumber(touchpoints, asked.name)) return *found;
  std::vector<Place> whole, begun;
  const auto look = [&](const Place& place) {
    const std::string text = survey::plain(place.name);
    if (text == wanted) whole.push_back(place);
    if (!wanted.empty() && text.starts_with(wanted)) begun.push_back(place);
  };
  for (const auto* touchpoint : touchpoints) look({.touchpoint = touchpoint->id, .name = touchpoint->text});
  if (whole.empty())
    for (const auto& stage : outline.stages) look({.stage = stage.stage->id, .name = stage.stage->name});
  const auto& found = whole.empty() ? begun : whole;
  if (found.size() == 1) return found.front();
  return Objection{found.empty() ? Why::NoPlace : Why::ManyPlaces, {asked.name}};
}

std::vector<Place> placesOf(const journey::Outline& outline) {
  std::vector<Place> out;
  const auto add = [&](const journey::Touchpoint* touchpoint) {
    out.push_back({.touchpoint = touchpoint->id, .name = touchpoint->text});
  };
  for (const auto& stage : outline.stages) {
    out.push_back({.stage = stage.stage->id, .name = stage.stage->name});
    for (const auto& step : stage.steps)
      for (const auto* touchpoint : step.touchpoints) add(touchpoint);
  }
  for (const auto* touchpoint : outline.loose) add(touchpoint);
  for (const auto& pile : outline.piles)
    for (const auto* touchpoint : pile.touchpoints) add(touchpoint);
  return out;
}

} // namespace intake
