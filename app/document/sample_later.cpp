#include "document/behaviour.hpp"
#include "document/estimate.hpp"
#include "document/ideas.hpp"
#include "document/journey_copies.hpp"
#include "document/sample_play.hpp"
#include "document/touchpoints.hpp"
#include "journey/outline.hpp"

#include <algorithm>
#include <functional>

namespace document {

/// Last of all, so that what was made before keeps its ids.
void SamplePlay::later(const Json& told) {
  for (const Json& one : told.at("journeys")) ownJourney(one);
  act(table, freeze());
  const auto segments = told.at("segments").get<std::vector<std::string>>();
  for (const Json& one : told.at("surveys")) survey(segments, one);
  for (const Json& one : told.at("stars")) act(next(), setSign(touchpoint(one), Sign::Star, true));
  for (const Json& one : told.at("picked")) act(table, pick(touchpoint(one), true));
  for (const Json& one : told.at("lifts"))
    act(next(), linkIdea(ideas_.at(one.at("idea").get<std::size_t>()), touchpoint(one), true));
  evidence(told.at("sources"));
  behaviour(told.at("behaviour"));
  plan(told.at("plan"));
  loop(told.at("loop"));
}

/// Its stages are those of the first, with what they are meant to bring.
void SamplePlay::ownJourney(const Json& told) {
  const auto whose = told.at("of").get<std::string>();
  const Json& stages = told.at("stages");
  Id<journey::Journey> made;
  act(next(),
      copyJourney(personas_.at(whose), journey::firstJourney(document_.workshop()), Copied::Stages, &made));
  map(made, whose, stages);
  votes(whose, stages);
}

void SamplePlay::survey(const std::vector<std::string>& segments, const Json& told) {
  for (std::size_t i = 0; i < told.at("waves").size(); ++i) wave(segments, told, i);
  const auto source = told.at("source").get<std::string>();
  for (const Json& said : told.at("quotes"))
    act(next(), addQuote(touchpoint(said), said.at("text").get<std::string>(), source));
}

void SamplePlay::wave(const std::vector<std::string>& segments, const Json& told, std::size_t number) {
  Findings all;
  all.source = told.at("source").get<std::string>();
  all.wave = told.at("waves").at(number).get<std::string>();
  for (const Json& asked : told.at("questions"))
    for (Found& one : found(segments, asked, number)) all.found.push_back(std::move(one));
  act(table, importFindings(all));
}

/// Of all who answered, and of each segment where the content tells them apart.
std::vector<Found> SamplePlay::found(const std::vector<std::string>& segments, const Json& asked,
                                     std::size_t number) {
  Found of;
  if (asked.contains("stage"))
    of.stage = outlineOf(document_.workshop()).stages.at(asked.at("stage").get<std::size_t>()).stage->id;
  else
    of.touchpoint = touchpoint(asked);
  const auto& kinds = journey::enumerators<journey::MeasureKind>;
  of.kind = static_cast<journey::MeasureKind>(std::ranges::find(kinds, asked.at("kind").get<std::string>()) -
                                              kinds.begin());
  if (asked.value("lower_is_better", false)) of.direction = journey::Direction::LowerIsBetter;
  of.question = asked.at("question").get<std::string>();
  of.tally.lowest = asked.at("lowest").get<std::int64_t>();
  const auto parts = asked.at("answers").at(number).get<std::vector<std::vector<std::int64_t>>>();
  std::vector<Found> out(1, of);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    auto& all = out.front().tally.counts;
    all.resize(parts[i].size());
    std::ranges::transform(all, parts[i], all.begin(), std::plus{});
    if (parts.size() == 1) break;
    of.segment = segments.at(i);
    of.tally.counts = parts[i];
    out.push_back(of);
  }
  return out;
}

} // namespace document
