#include "intake/survey_map.hpp"

#include "base/json.hpp"
#include "base/utf8.hpp"
#include "journey/facts.hpp"
#include "survey/words.hpp"

#include <algorithm>
#include <stdexcept>

namespace intake {
namespace {

using base::Json;
using journey::Direction;
using journey::MeasureKind;

constexpr std::string_view mark = "journeytable_survey_map";
constexpr std::size_t mostEntries = 1000, mostLabels = 200, longestQuestion = 20'000;
constexpr std::string_view directions[] = {"higher", "lower"};

Json placeIn(const Place& place) {
  Json out = {{"name", place.name}};
  if (place.touchpoint) out["touchpoint"] = place.touchpoint.value;
  if (place.stage) out["stage"] = place.stage.value;
  return out;
}

Json measureIn(const MeasureMap& measure) {
  Json out = {{"question", measure.question}, {"place", placeIn(measure.place)}};
  if (measure.kind) out["kind"] = journey::enumerators<MeasureKind>[static_cast<std::size_t>(*measure.kind)];
  if (measure.ends) out["scale"] = {measure.ends->lowest, measure.ends->highest};
  if (!measure.labels.empty()) {
    Json& labels = out["labels"] = Json::object();
    for (const auto& [label, value] : measure.labels) labels[label] = value;
  }
  if (measure.direction) out["better"] = directions[static_cast<std::size_t>(*measure.direction)];
  return out;
}

/// A map as it is read: each member once, of its own kind, and no other.
class MapReader {
 public:
  SurveyMap read(const Json& json) {
    SurveyMap out;
    members(json, "", [&](const std::string& name, const Json& value) {
      if (name == mark)
        isMarked_ = value == 1;
      else if (name == "measures")
        entries(name, value, [&](const Json& one) { out.measures.push_back(measure(one)); });
      else if (name == "quotes")
        entries(name, value, [&](const Json& one) { out.quotes.push_back(quote(one)); });
      else if (name == "personal")
        entries(name, value, [&](const Json& one) { out.personal.push_back(text(one, longestQuestion)); });
      else if (name == "segment")
        out.segment = text(value, longestQuestion);
      else if (name == "wave")
        out.wave = day(value);
      else if (name == "source")
        out.source = text(value, journey::nameLimit);
      else
        return false;
      return true;
    });
    if (!isMarked_) wrong("\"" + std::string{mark} + "\" is not 1");
    return out;
  }

 private:
  [[noreturn]] void wrong(const std::string& why) const {
    throw std::runtime_error(at_.empty() ? why : at_ + ": " + why);
  }

  template <class Take> void members(const Json& json, const std::string& at, Take&& take) {
    const std::string before = at_;
    if (!at.empty()) at_ += (at_.empty() ? "" : ", ") + at;
    if (!json.is_object()) wrong("this is no object");
    for (auto member = json.begin(); member != json.end(); ++member)
      if (!take(member.key(), member.value()))
        wrong("\"" + survey::oneLine(member.key()) + "\" is not known");
    at_ = before;
  }

  template <class Take> void entries(const std::string& name, const Json& json, Take&& take) {
    if (!json.is_array() || json.size() > mostEntries) wrong("\"" + name + "\" is no list");
    const std::string before = at_;
    for (std::size_t i = 0; i < json.size(); ++i) {
      at_ = name + " " + std::to_string(i + 1);
      take(json[i]);
    }
    at_ = before;
  }

  std::string text(const Json& json, std::size_t longest) const {
    if (!json.is_string()) wrong("this is no text");
    const auto& out = json.get_ref<const std::string&>();
    if (out.size() > longest || out.find('\0') != std::string::npos) wrong("this text is too long");
    return out;
  }

  std::string day(const Json& json) const {
    const std::string out = text(json, journey::nameLimit);
    if (!out.empty() && !survey::isDay(out)) wrong("\"wave\" is no day such as 2026-10-24");
    return out;
  }

  std::int64_t number(const Json& json, std::int64_t lowest, std::int64_t highest) const {
    const bool isOne = json.is_number_integer() &&
                       (!json.is_number_unsigned() ||
                        json.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::int64_t{1} << 53U));
    const std::int64_t out = isOne ? json.get<std::int64_t>() : 0;
    if (!isOne || out < lowest || out > highest)
      wrong("this is no whole number from " + std::to_string(lowest) + " to " + std::to_string(highest));
    return out;
  }
  std::int64_t ofScale(const Json& json) const {
    return number(json, journey::lowestOfScales, journey::highestOfScales);
  }

  template <std::size_t count>
  std::size_t oneOf(const Json& json, const std::string_view (&names)[count]) const {
    return oneIn(json, std::begin(names), std::end(names));
  }
  template <class Iterator> std::size_t oneIn(const Json& json, Iterator begin, Iterator end) const {
    const std::string said = text(json, journey::nameLimit);
    const auto found = std::find(begin, end, said);
    if (found == end) wrong("\"" + survey::oneLine(said) + "\" is not known");
    return static_cast<std::size_t>(found - begin);
  }

  Place place(const Json& json) {
    Place out;
    if (json.is_string()) return out.name = text(json, journey::noteLimit), out;
    members(json, "place", [&](const std::string& name, const Json& value) {
      constexpr std::int64_t largestId = (std::int64_t{1} << 53U) - 1;
      if (name == "name")
        out.name = text(value, journey::noteLimit);
      else if (name == "touchpoint")
        out.touchpoint = {number(value, 1, largestId)};
      else if (name == "stage")
        out.stage = {number(value, 1, largestId)};
      else
        return false;
      return true;
    });
    if (out.touchpoint && out.stage) wrong("it is at a touchpoint or at a stage, never at both");
    return out;
  }

  Ends ends(const Json& json) const {
    if (!json.is_array() || json.size() != 2) wrong("\"scale\" is no list of two");
    const Ends out{ofScale(json[0]), ofScale(json[1])};
    if (out.lowest >= out.highest) wrong("the lowest of \"scale\" is not below its highest");
    return out;
  }

  survey::Labels labels(const Json& json) {
    survey::Labels out;
    if (json.size() > mostLabels) wrong("there are too many labels");
    members(json, "labels", [&](const std::string& label, const Json& value) {
      const std::string words = survey::plain(label);
      if (words.empty() || words.size() > journey::noteLimit) wrong("a label says nothing, or too much");
      out[words] = ofScale(value);
      return true;
    });
    return out;
  }

  MeasureMap measure(const Json& json) {
    MeasureMap out;
    members(json, "", [&](const std::string& name, const Json& value) {
      const auto& kinds = journey::enumerators<MeasureKind>;
      if (name == "question")
        out.question = text(value, longestQuestion);
      else if (name == "place")
        out.place = place(value);
      else if (name == "kind")
        out.kind = static_cast<MeasureKind>(oneIn(value, kinds.begin(), kinds.end()));
      else if (name == "scale")
        out.ends = ends(value);
      else if (name == "labels")
        out.labels = labels(value);
      else if (name == "better")
        out.direction = static_cast<Direction>(oneOf(value, directions));
      else
        return false;
      return true;
    });
    if (out.question.empty()) wrong("\"question\" is missing");
    return out;
  }

  QuoteMap quote(const Json& json) {
    QuoteMap out;
    members(json, "", [&](const std::string& name, const Json& value) {
      if (name == "question")
        out.question = text(value, longestQuestion);
      else if (name == "place")
        out.place = place(value);
      else
        return false;
      return true;
    });
    if (out.question.empty()) wrong("\"question\" is missing");
    return out;
  }

  std::string at_{}; ///< the entry that is read: "measures 2"
  bool isMarked_ = false;
};

} // namespace

std::string nameOf(const survey::Survey& survey, const survey::Question& question) {
  for (const std::string& name : {question.code, question.text})
    if (!name.empty() && survey::findQuestion(survey, name) == &question) return name;
  return std::to_string(&question - survey.questions.data() + 1);
}

bool fits(const SurveyMap& map, const survey::Survey& survey) {
  bool isNamed = false;
  const auto isThere = [&](const std::string& name) {
    const survey::Question* found = survey::findQuestion(survey, name);
    if (found != nullptr && (name == found->code || name == found->text)) isNamed = true;
    return found != nullptr;
  };
  return std::ranges::all_of(map.measures, isThere, &MeasureMap::question) &&
         std::ranges::all_of(map.quotes, isThere, &QuoteMap::question) &&
         (map.segment.empty() || isThere(map.segment)) && isNamed;
}

std::string writeMap(const SurveyMap& map) {
  Json out = {{mark, 1}};
  Json& measures = out["measures"] = Json::array();
  for (const MeasureMap& measure : map.measures) measures.push_back(measureIn(measure));
  Json& quotes = out["quotes"] = Json::array();
  for (const QuoteMap& quote : map.quotes)
    quotes.push_back({{"question", quote.question}, {"place", placeIn(quote.place)}});
  if (!map.personal.empty()) out["personal"] = map.personal;
  if (!map.segment.empty()) out["segment"] = map.segment;
  if (!map.wave.empty()) out["wave"] = map.wave;
  if (!map.source.empty()) out["source"] = map.source;
  return base::writeJson(out);
}

SurveyMap readMap(std::string_view json) { return MapReader{}.read(base::parseJson(json, largestMap, 8)); }

} // namespace intake
