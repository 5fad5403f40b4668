#include "base/json.hpp"
#include "base/utf8.hpp"
#include "document/drafts.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace document {
namespace {

/// In the order of Draft::What; kept in files, so a name stays what it is.
constexpr std::array<std::string_view, 28> names{
    "new_touchpoint",  "new_loose",   "touchpoint",  "new_note",    "note",    "new_stage",
    "stage",           "new_step",    "step",        "pile",        "title",   "brief",
    "new_participant", "participant", "department",  "new_channel", "channel", "customer_source",
    "new_idea",        "idea",        "why",         "new_parked",  "parked",  "new_stakeholder",
    "stakeholder",     "relation",    "new_persona", "persona"};
static_assert(names.size() == static_cast<std::size_t>(Draft::What::Persona) + 1);

constexpr std::size_t bytes = 64U << 10U, depth = 2;

std::int64_t idIn(const base::Json& json, const char* key) {
  const auto id = json.at(key).get<std::int64_t>();
  return id > 0 && id < (std::int64_t{1} << 53) ? id : 0;
}

/// Between two code points of the text, at its end where it lies beyond.
std::size_t caretIn(std::string_view text, std::size_t caret) {
  caret = std::min(caret, text.size());
  while (caret < text.size() && (static_cast<unsigned char>(text[caret]) & 0xC0U) == 0x80) ++caret;
  return caret;
}

} // namespace

std::string_view nameOf(Draft::What what) { return names[static_cast<std::size_t>(what)]; }

std::string draftKey(Id<journey::Participant> writer) { return "draft/" + std::to_string(writer.value); }

std::string encode(const Draft& draft) {
  const auto finite = [](double value) { return std::isfinite(value) ? value : 0.0; };
  base::Json json;
  json["writer"] = draft.writer.value;
  json["what"] = names[static_cast<std::size_t>(draft.what)];
  json["about"] = draft.about;
  json["beside"] = draft.beside;
  json["field"] = base::cleanUtf8(draft.field);
  json["x"] = finite(draft.x);
  json["y"] = finite(draft.y);
  json["angle"] = finite(draft.angle);
  json["channel"] = draft.channel;
  json["text"] = base::cleanUtf8(draft.text);
  json["caret"] = draft.caret;
  return json.dump();
}

std::optional<Draft> decode(std::string_view text) {
  try {
    const base::Json json = base::parseJson(text, bytes, depth);
    const auto name = json.at("what").get<std::string>();
    const bool isOfLane = name == "new_need" || name == "new_expectation"; // before lanes were a list
    const auto at = std::find(names.begin(), names.end(), isOfLane ? "new_note" : name);
    if (at == names.end()) return std::nullopt;
    Draft draft;
    draft.writer.value = idIn(json, "writer");
    draft.what = static_cast<Draft::What>(at - names.begin());
    draft.about = idIn(json, "about");
    draft.beside = idIn(json, "beside");
    draft.field =
        isOfLane ? name.substr(std::string_view{"new_"}.size()) : json.at("field").get<std::string>();
    draft.x = json.at("x").get<double>();
    draft.y = json.at("y").get<double>();
    draft.angle = json.at("angle").get<double>();
    draft.channel = json.at("channel").get<std::int64_t>();
    draft.text = json.at("text").get<std::string>();
    draft.caret = caretIn(draft.text, json.at("caret").get<std::size_t>());
    return draft;
  } catch (const std::runtime_error&) {    // not JSON
  } catch (const base::Json::exception&) { // JSON, but no draft
  }
  return std::nullopt;
}

} // namespace document
