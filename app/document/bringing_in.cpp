#include "document/bringing_in.hpp"

#include "document/channels.hpp"
#include "document/notes.hpp"
#include "document/record_deeds.hpp"
#include "document/stages.hpp"
#include "document/touchpoints.hpp"
#include "journey/outline.hpp"

namespace document {
namespace {

using journey::Channel;
using journey::Outline;
using journey::Stage;
using journey::Step;

/// Rows in, one after the other; each sees what those before it made.
class Bringing {
 public:
  Bringing(Edit& edit, Id<journey::Journey> journey)
      : edit_(edit), journey_(journey ? journey : journey::firstJourney(edit.now())) {}

  Outcome row(const BroughtIn& row) {
    if (auto no = stage(row.stage)) return no;
    if (auto no = step(row.step)) return no;
    if (auto no = channel(row.channel)) return no;
    if (auto no = touchpoint(row.touchpoint)) return no;
    if (touchpoint_ && !row.counted.isNothing())
      if (auto no = count(touchpoint_, row.counted)(edit_)) return no;
    for (const BroughtIn::Noted& noted : row.notes)
      if (auto no = note(noted)) return no;
    return {};
  }

 private:
  Outcome stage(const std::string& name) {
    const Outline outline = journey::outlineOf(edit_.now(), journey_);
    Id<Stage> last;
    for (const auto& part : outline.stages) {
      if (part.stage->name == name) return stage_ = part.stage->id, Outcome{};
      last = part.stage->id;
    }
    return addStage(name, last, &stage_, journey_)(edit_);
  }

  /// A stage that was just made has one step, which has no name yet.
  Outcome step(const std::string& name) {
    const Outline outline = journey::outlineOf(edit_.now(), journey_);
    Id<Step> last, unnamed;
    for (const auto& part : outline.stages) {
      if (part.stage->id != stage_) continue;
      for (const auto& one : part.steps) {
        if (one.step->name == name) return step_ = one.step->id, Outcome{};
        if (one.step->name.empty() && one.touchpoints.empty()) unnamed = one.step->id;
        last = one.step->id;
      }
    }
    if (!unnamed) return addStep(stage_, last, name, &step_)(edit_);
    step_ = unnamed;
    return renameStep(unnamed, name)(edit_);
  }

  Outcome channel(const std::string& name) {
    channel_ = {};
    if (name.empty()) return {};
    const auto channels = journey::channelsOf(edit_.now());
    for (const Channel* one : channels)
      if (one->name == name) return channel_ = one->id, Outcome{};
    constexpr std::size_t papers = 6;
    return addChannel(name, static_cast<std::int64_t>(channels.size() % papers), &channel_)(edit_);
  }

  Outcome touchpoint(const std::string& text) {
    touchpoint_ = {};
    if (text.empty()) return {};
    for (const journey::Touchpoint& one : edit_.now().touchpoints)
      if (!one.gone && one.step == step_ && one.text == text) return touchpoint_ = one.id, Outcome{};
    return addTouchpoint(step_, text, channel_, {}, &touchpoint_)(edit_);
  }

  Outcome note(const BroughtIn::Noted& noted) {
    if (noted.text.empty()) return {};
    for (const journey::Note& one : edit_.now().notes)
      if (!one.gone && one.step == step_ && one.kind == noted.lane && one.text == noted.text) return {};
    Id<journey::Note> made;
    if (auto no = addNote(noted.lane, step_, noted.text, &made)(edit_)) return no;
    return noted.remedy.empty() ? Outcome{} : writeRemedy(made, noted.remedy)(edit_);
  }

  Edit& edit_;
  Id<journey::Journey> journey_;
  Id<Stage> stage_{};
  Id<Step> step_{};
  Id<Channel> channel_{};
  Id<journey::Touchpoint> touchpoint_{};
};

} // namespace

Deed bringIn(const std::vector<BroughtIn>& rows, Id<journey::Journey> journey) {
  return Deed("deed.bring_in", [=](Edit& edit) -> Outcome {
    if (rows.empty()) return refused("refusal.nothing_brought");
    Bringing bringing{edit, journey};
    for (const BroughtIn& row : rows)
      if (auto no = bringing.row(row)) return no;
    return {};
  });
}

} // namespace document
