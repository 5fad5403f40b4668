#pragma once
// A chapter about a journey, told of every journey one after another.
#include "report/chapter.hpp"
#include "report/words.hpp"

#include <memory>

namespace report {

/// What the context outlives the chapter for: its figures are drawn later.
using SharedContext = std::shared_ptr<const Context>;

/// `part`: what the same chapter says of one journey. Each heading names it.
void addPart(Chapter& whole, Chapter part, const std::string& name, const SharedContext& context);

/// Where there is one journey, that chapter as it is.
template <ChapterOf of> std::optional<Chapter> perJourney(const Context& context) {
  if (!context.hasJourneys()) return of(context);
  std::optional<Chapter> whole;
  for (const Context& one : context.each()) {
    const auto kept = std::make_shared<const Context>(one);
    auto part = of(*kept);
    if (!part) continue;
    if (!whole) whole = Chapter{part->name, part->words};
    addPart(*whole, std::move(*part),
            journeyName(context.catalogue, context.workshop, one.story.outline.journey), kept);
  }
  return whole;
}

} // namespace report
