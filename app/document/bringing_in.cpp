#include "document/bringing_in.hpp"

#include "document/channels.hpp"
#include "document/notes.hpp"
#include "document/record_deeds.hpp"
#include "document/stages.hpp"
#include "document/touchpoints.hpp"
#include "journey/outline.hpp"

#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace document {
namespace {

using journey::Channel;
using journey::Outline;
using journey::Stage;
using journey::Step;

/// Rows in, one after the other; each sees what those before it made. What there is is looked up once, so
/// that thousands of rows take no longer than they must.
class Bringing {
 public:
  Bringing(Edit& edit, Id<journey::Journey> journey)
      : edit_(edit), journey_(journey ? journey : journey::firstJourney(edit.now())) {
    const Outline outline = journey::outlineOf(edit_.now(), journey_);
    for (const auto& part : outline.stages) {
      stages_.emplace(part.stage->name, part.stage->id);
      lastStage_ = part.stage->id;
      for (const auto& one : part.steps) know(*one.step, one.touchpoints.empty());
    }
    for (const journey::Touchpoint& one : edit_.now().touchpoints)
      if (!one.gone) touchpoints_.emplace(std::pair{one.step, one.text}, one.id);
    for (const journey::Note& one : edit_.now().notes)
      if (!one.gone) notes_.emplace(one.step, one.kind, one.text);
  }

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
  struct Steps {
    std::map<std::string, Id<Step>> byName{};
    Id<Step> last{};
    std::vector<Id<Step>> unnamed{}; ///< without a name, and nothing lies under them
  };

  void know(const Step& step, bool isBare) {
    Steps& steps = steps_[step.stage];
    steps.byName.emplace(step.name, step.id);
    steps.last = step.id;
    if (step.name.empty() && isBare) steps.unnamed.push_back(step.id);
  }

  /// As it is kept: what has the same words is the same.
  static Outcome clean(const std::string& raw, std::size_t limit, std::string& out) {
    return cleanText(raw, limit, Blank::Allowed, out);
  }

  Outcome stage(const std::string& raw) {
    std::string name;
    if (auto no = clean(raw, journey::nameLimit, name)) return no;
    if (const auto known = stages_.find(name); known != stages_.end())
      return stage_ = known->second, Outcome{};
    if (auto no = addStage(name, lastStage_, &stage_, journey_)(edit_)) return no;
    stages_.emplace(name, stage_);
    lastStage_ = stage_;
    // It has one step, which has no name yet.
    for (const Step& one : edit_.now().steps)
      if (one.stage == stage_) know(one, true);
    return {};
  }

  Outcome step(const std::string& raw) {
    std::string name;
    if (auto no = clean(raw, journey::nameLimit, name)) return no;
    Steps& steps = steps_[stage_];
    if (const auto known = steps.byName.find(name); known != steps.byName.end())
      return step_ = known->second, Outcome{};
    if (steps.unnamed.empty()) {
      if (auto no = addStep(stage_, steps.last, name, &step_)(edit_)) return no;
      steps.last = step_;
    } else {
      step_ = steps.unnamed.back();
      steps.unnamed.pop_back();
      if (auto no = renameStep(step_, name)(edit_)) return no;
      std::erase_if(steps.byName, [&](const auto& known) { return known.second == step_; });
    }
    steps.byName.emplace(name, step_);
    return {};
  }

  Outcome channel(const std::string& raw) {
    channel_ = {};
    std::string name;
    if (auto no = clean(raw, journey::nameLimit, name)) return no;
    if (name.empty()) return {};
    const auto channels = journey::channelsOf(edit_.now());
    for (const Channel* one : channels)
      if (one->name == name) return channel_ = one->id, Outcome{};
    constexpr std::size_t papers = 6;
    return addChannel(name, static_cast<std::int64_t>(channels.size() % papers), &channel_)(edit_);
  }

  Outcome touchpoint(const std::string& raw) {
    touchpoint_ = {};
    std::string text;
    if (auto no = clean(raw, journey::noteLimit, text)) return no;
    if (text.empty()) return {};
    if (const auto known = touchpoints_.find({step_, text}); known != touchpoints_.end())
      return touchpoint_ = known->second, Outcome{};
    if (auto no = addTouchpoint(step_, text, channel_, {}, &touchpoint_)(edit_)) return no;
    touchpoints_.emplace(std::pair{step_, text}, touchpoint_);
    std::erase(steps_[stage_].unnamed, step_);
    return {};
  }

  Outcome note(const BroughtIn::Noted& noted) {
    std::string text;
    if (auto no = clean(noted.text, journey::noteLimit, text)) return no;
    if (text.empty() || !notes_.emplace(step_, noted.lane, text).second) return {};
    Id<journey::Note> made;
    if (auto no = addNote(noted.lane, step_, noted.text, &made)(edit_)) return no;
    return noted.remedy.empty() ? Outcome{} : writeRemedy(made, noted.remedy)(edit_);
  }

  Edit& edit_;
  Id<journey::Journey> journey_;
  std::map<std::string, Id<Stage>> stages_{}; ///< by name, as those below
  Id<Stage> lastStage_{};
  std::map<Id<Stage>, Steps> steps_{};
  std::map<std::pair<Id<Step>, std::string>, Id<journey::Touchpoint>> touchpoints_{};
  std::set<std::tuple<Id<Step>, std::string, std::string>> notes_{};
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
