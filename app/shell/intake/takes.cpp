// What a column of touchpoints and notes can be taken for.
#include "journey/lanes.hpp"
#include "shell/intake/notes_preview.hpp"
#include "shell/table.hpp"

namespace shell {

using namespace language::literals;
using survey::NoteHead;
using What = survey::NoteHead::What;

std::vector<std::vector<NoteHead>> takesOfNotes() {
  std::vector<NoteHead> noted, counted;
  const auto& lanes = journey::lanes();
  for (const journey::Lane& lane : lanes) {
    if (!lane.takesNotes()) continue;
    noted.push_back({What::Note, lane.id});
    if (lane.holds == journey::Holds::Remedied) noted.push_back({What::Remedy, lane.id});
  }
  for (const std::string_view one : {"visits", "drop_outs", "repeats", "waiting", "period"})
    counted.push_back({What::Seen, one});
  return {{{What::Stage}, {What::Step}, {What::Touchpoint}, {What::Channel}}, noted, counted};
}

std::string nameOf(const NoteHead& head) {
  const std::string lane{head.lane};
  switch (head.what) {
  case What::Stage: return "stage";
  case What::Step: return "step";
  case What::Touchpoint: return "touchpoint";
  case What::Channel: return "channel";
  case What::Seen: return "seen/" + lane;
  case What::Note: return "note/" + lane;
  case What::Remedy: return "remedy/" + lane;
  }
  return {};
}

std::string wordsOf(const NoteHead& head, const language::Catalogue& words) {
  const std::string lane{head.lane};
  switch (head.what) {
  case What::Stage: return words("search.kind.stage"_text);
  case What::Step: return words("search.kind.step"_text);
  case What::Touchpoint: return words("search.kind.touchpoint"_text);
  case What::Channel: return words("search.kind.channel"_text);
  case What::Seen: return words.named("intake.seen." + lane);
  case What::Note: return words.named("lane." + lane);
  case What::Remedy: return words.named("lane." + lane + ".remedy");
  }
  return {};
}

} // namespace shell
