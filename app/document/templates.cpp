#include "document/templates.hpp"

#include "base/folder.hpp"
#include "base/whole_text.hpp"
#include "document/asset_place.hpp"

#include <stdexcept>

namespace document {

using base::Id;

namespace {

constexpr std::size_t bytes = 1U << 20U, depth = 8;

Template read(const AssetPlace& root) {
  Template out;
  out.name = root.at("name").words();
  for (const AssetPlace& stage : root.at("stages").list()) {
    Template::StagePart& part = out.stages.emplace_back();
    part.name = stage.words("steps");
    if (!stage.has("steps")) continue;
    for (const AssetPlace& step : stage.at("steps").list()) part.steps.push_back(step.words());
  }
  if (out.stages.empty()) root.at("stages").fail("has no stage");
  for (const AssetPlace& channel : root.at("channels").list())
    out.channels.push_back({channel.words("paper"), channel.at("paper").number(&journey::Channel::paper)});
  for (const AssetPlace& item : root.at("agenda").list())
    out.agenda.push_back({item.at("name").text(), item.at("minutes").number(&journey::Agenda::minutes)});
  return out;
}

/// A new record; an id that is taken is passed over.
template <class Record> Record& addTo(journey::Table<Record>& table, base::Ids& ids) {
  for (;;)
    if (Record* record = table.add(ids.make<Record>())) return *record;
}

} // namespace

Template parseTemplate(std::string_view json) {
  const base::Json root = base::parseJson(json, bytes, depth);
  return read({root, "", "the template"});
}

Template readTemplate(const std::filesystem::path& file) {
  const std::string text = base::wholeText(file, bytes);
  try {
    return parseTemplate(text);
  } catch (const std::runtime_error& error) {
    throw std::runtime_error(file.string() + ": " + error.what());
  }
}

std::map<std::string, Template> templatesIn(const std::filesystem::path& folder) {
  std::map<std::string, Template> out;
  for (const auto& file : base::pathsIn(folder))
    if (file.extension() == ".json") out[file.stem().string()] = readTemplate(file);
  return out;
}

journey::Workshop newWorkshop(const Template& from, std::string_view language, base::Ids& ids) {
  journey::Workshop out;
  out.briefs.add(Id<journey::Brief>{1})->language = language;
  for (const Template::AgendaPart& item : from.agenda) {
    journey::Agenda& agenda = addTo(out.agenda, ids);
    agenda.name = item.name;
    agenda.minutes = item.minutes;
  }
  double rank = 0;
  for (const Template::ChannelPart& part : from.channels) {
    journey::Channel& channel = addTo(out.channels, ids);
    channel.name = part.name.in(language);
    channel.paper = part.paper;
    channel.rank = ++rank;
  }
  rank = 0;
  for (const Template::StagePart& part : from.stages) {
    journey::Stage& stage = addTo(out.stages, ids);
    stage.name = part.name.in(language);
    stage.rank = ++rank;
    double stepRank = 0;
    for (const auto& words : part.steps.empty() ? std::vector<Words>{{}} : part.steps) {
      journey::Step& step = addTo(out.steps, ids);
      step.stage = stage.id;
      step.name = words.in(language);
      step.rank = ++stepRank;
    }
  }
  // Last, so that a seed gives stages and steps the ids that recordings know.
  const auto journey = addTo(out.journeys, ids).id;
  for (const journey::Stage& stage : out.stages) out.stages.find(stage.id)->journey = journey;
  return out;
}

} // namespace document
