#pragma once
// A text that somebody is typing: kept beside the workshop (Document::view) until it is finished, so that a
// pulled plug loses no letter.
#include "document/deed.hpp"

#include <optional>
#include <string>

namespace document {

struct TextKind;
namespace text {
extern const TextKind newTouchpoint;
}

struct Draft {
  Id<journey::Participant> writer{};           ///< nobody: the table
  const TextKind* what = &text::newTouchpoint; ///< never nullptr; it says what the following mean
  std::int64_t about = 0, beside = 0;          ///< ids of records; 0: none
  std::string field;
  double x = 0, y = 0, angle = 0;
  std::int64_t channel = 0; ///< of a new touchpoint: its id, or 0
  std::string text;
  std::size_t caret = 0; ///< bytes into text, between two characters
  friend bool operator==(const Draft&, const Draft&) = default;
};

/// The key in Document::view(): "draft/<participant id>"; one draft a person.
std::string draftKey(Id<journey::Participant> writer);
std::string encode(const Draft& draft);
/// Nothing where it is not one: an older program's, or damage.
std::optional<Draft> decode(std::string_view text);

/// The text that is there now, to begin with; empty for what is new or gone.
std::string startText(const journey::Workshop& workshop, const Draft& draft, const Secrets& secrets = {});
/// The deed that the finished draft becomes, of its writer: `made` gets the id of what is new, or stays.
Deed finish(const Draft& draft, std::int64_t* made = nullptr);

} // namespace document
