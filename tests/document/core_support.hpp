#pragma once
// A workshop for the tests of the document itself: the least that a file can hold.
#include "document/document.hpp"

#include <memory>

namespace core {

inline document::Document::Settings settings(std::uint64_t seed = 1) {
  auto clock = std::make_shared<base::UtcMilliseconds>(0);
  return {.utc = [clock] { return ++*clock; }, .seed = seed};
}

inline journey::Workshop begun() {
  journey::Workshop workshop;
  workshop.briefs.add({1})->title = "Reizen met kinderen";
  for (const std::int64_t id : {1, 2}) workshop.journeys.add({id})->rank = static_cast<double>(id);
  for (std::int64_t id = 1; id <= 8; ++id)
    workshop.participants.add({id})->name = "Participant " + std::to_string(id);
  return workshop;
}

inline base::Id<journey::Stage> addStage(document::Document& document, const std::string& name,
                                         base::Id<journey::Participant> by = {}) {
  base::Id<journey::Stage> made;
  document.perform(by, {"deed.add_stage", [&](document::Edit& edit) -> journey::Outcome {
                          made = edit.add<journey::Stage>();
                          edit.set(made, &journey::Stage::journey, base::Id<journey::Journey>{1});
                          edit.set(made, &journey::Stage::name, name);
                          return {};
                        }});
  return made;
}

inline journey::Outcome rename(document::Document& document, base::Id<journey::Stage> stage,
                               const std::string& name, base::Id<journey::Participant> by = {}) {
  return document.perform(by, {"deed.rename_stage", [&](document::Edit& edit) -> journey::Outcome {
                                 edit.set(stage, &journey::Stage::name, name);
                                 return {};
                               }});
}

/// What opening this file answers; nothing: it opens.
inline std::optional<document::Trouble> troubleOf(const std::filesystem::path& file, bool readOnly = false) {
  try {
    auto with = settings();
    with.readOnly = readOnly;
    document::Document::open(file, with);
    return {};
  } catch (const document::OpenError& error) {
    return error.trouble;
  }
}

} // namespace core
