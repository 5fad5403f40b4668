#include "document/templates.hpp"

#include "base/json.hpp"
#include "base/utf8.hpp"
#include "journey/schema.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace document {

using base::Id;
using base::Json;

namespace {

constexpr std::size_t bytes = 1U << 20U, depth = 8, mostParts = 100, longestName = journey::nameLimit;

/// A value and where it is, so that what is wrong can be found: "stages[2].name.nl".
struct Place {
  const Json& json;
  std::string path;

  [[noreturn]] void fail(const std::string& what) const {
    throw std::runtime_error((path.empty() ? "the template" : path) + " " + what);
  }
  bool has(const char* key) const { return json.is_object() && json.contains(key); }
  Place at(const char* key) const {
    const std::string inner = path.empty() ? key : path + "." + key;
    if (!has(key)) throw std::runtime_error(inner + " is missing");
    return {json.at(key), inner};
  }
  std::vector<Place> list() const {
    if (!json.is_array()) fail("is not a list");
    if (json.size() > mostParts) fail("has more than " + std::to_string(mostParts) + " parts");
    std::vector<Place> out;
    for (std::size_t i = 0; i < json.size(); ++i)
      out.push_back({json[i], path + "[" + std::to_string(i) + "]"});
    return out;
  }
  std::string text() const {
    if (!json.is_string()) fail("is not a text");
    const std::string clean = base::cleanUtf8(json.get<std::string>());
    if (clean.size() > longestName) fail("is longer than " + std::to_string(longestName) + " bytes");
    return std::string{base::trimmed(clean)};
  }
  template <class Record> std::int64_t number(std::int64_t Record::*member) const {
    const journey::Facts& facts = journey::fieldOf(member).facts;
    const auto lowest = static_cast<std::int64_t>(facts.lowest),
               highest = static_cast<std::int64_t>(facts.highest);
    if (json.is_number_integer())
      if (const auto value = json.get<std::int64_t>(); value >= lowest && value <= highest) return value;
    fail("is not a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest));
  }
  Template::Words words() const { return {at("nl").text(), at("en").text()}; }
};

Template read(const Place& root) {
  Template out;
  out.name = root.at("name").words();
  for (const Place& stage : root.at("stages").list()) {
    Template::StagePart& part = out.stages.emplace_back();
    part.name = stage.words();
    if (!stage.has("steps")) continue;
    for (const Place& step : stage.at("steps").list()) part.steps.push_back(step.words());
  }
  if (out.stages.empty()) root.at("stages").fail("has no stage");
  for (const Place& channel : root.at("channels").list())
    out.channels.push_back({channel.words(), channel.at("paper").number(&journey::Channel::paper)});
  for (const Place& item : root.at("agenda").list())
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
  const Json root = base::parseJson(json, bytes, depth);
  return read({root, ""});
}

Template readTemplate(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string text(bytes + 1, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (in.bad() || !in.is_open()) throw std::runtime_error(file.string() + ": cannot be read");
  text.resize(static_cast<std::size_t>(in.gcount()));
  try {
    return parseTemplate(text);
  } catch (const std::runtime_error& error) {
    throw std::runtime_error(file.string() + ": " + error.what());
  }
}

std::map<std::string, Template> templatesIn(const std::filesystem::path& folder) {
  std::map<std::string, Template> out;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".json") out[entry.path().stem().string()] = readTemplate(entry.path());
  return out;
}

journey::Workshop newWorkshop(const Template& from, std::string_view language, base::Ids& ids) {
  journey::Workshop out;
  out.briefs.add(Id<journey::Brief>{1})->language = language == "en" ? "en" : "nl";
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
    for (const auto& words : part.steps.empty() ? std::vector<Template::Words>{{}} : part.steps) {
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
