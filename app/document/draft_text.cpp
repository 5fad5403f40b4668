#include "base/json.hpp"
#include "base/utf8.hpp"
#include "document/text_kind.hpp"

#include <algorithm>
#include <cmath>

namespace document {
namespace {

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

std::string startText(const journey::Workshop& workshop, const Draft& draft, const Secrets& secrets) {
  if (draft.what->isNew()) return {};
  if (draft.what->token == nullptr) return draft.what->start(workshop, draft);
  const auto kept = secrets.find(draft.what->token(workshop, draft));
  return kept == secrets.end() ? std::string{} : kept->second;
}

Deed finish(const Draft& draft, std::int64_t* made) { return draft.what->finish(draft, made); }

std::string draftKey(Id<journey::Participant> writer) { return "draft/" + std::to_string(writer.value); }

std::string encode(const Draft& draft) {
  const auto finite = [](double value) { return std::isfinite(value) ? value : 0.0; };
  base::Json json;
  json["writer"] = draft.writer.value;
  json["what"] = draft.what->name;
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
    const auto kinds = textKinds();
    const auto at = std::ranges::find(kinds, isOfLane ? "new_note" : name, &TextKind::name);
    if (at == kinds.end()) return std::nullopt;
    Draft draft;
    draft.writer.value = idIn(json, "writer");
    draft.what = *at;
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
