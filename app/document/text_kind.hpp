#pragma once
// What people write: each kind of text says how it begins, what becomes of it and what comes after it. A new
// kind is declared and defined with the deeds it becomes, and is one line in text_kinds.cpp.
#include "document/drafts.hpp"
#include "document/refusals.hpp"
#include "document/text.hpp"

#include <span>
#include <type_traits>

namespace document {

struct TextKind {
  std::string_view name; ///< kept in files, so it stays what it is; new things are "new_..."
  /// The text that is there now. nullptr: it is of something new, and begins empty.
  std::string (*start)(const journey::Workshop&, const Draft&) = nullptr;
  /// Instead, of what is kept in the vault (document/vault.hpp): the number it has now; 0: none.
  std::int64_t (*token)(const journey::Workshop&, const Draft&) = nullptr;
  /// Of the draft's writer; `made` gets the id of what is new, or stays.
  Deed (*finish)(const Draft&, std::int64_t* made) = nullptr;
  enum class Follows { No, AtTheTable, Everywhere };
  Follows follows = Follows::No; ///< whoever is done writes the next one like it
  /// Or something else: what is asked for then, where it has no text yet. `made`: what the draft became.
  std::optional<Draft> (*next)(const Draft&, std::int64_t made) = nullptr;
  /// False: a word for the moment, no part of the workshop. It becomes no deed, is kept nowhere, and is not
  /// in the list below.
  bool isKept = true;

  bool isNew() const { return start == nullptr && token == nullptr; }
};

/// All of them.
std::span<const TextKind* const> textKinds();

// What they are made of.

template <class Record>
std::string textOf(const journey::Workshop& workshop, std::int64_t id, std::string Record::*member) {
  const Record* record = journey::tableOf<Record>(workshop).find(Id<Record>{id});
  return record == nullptr ? std::string{} : record->*member;
}

/// The text of a record with this name; nullptr: it has none that people write.
template <class Record> std::string Record::*textNamed(std::string_view name) {
  std::string Record::*found = nullptr;
  Record::describe([&](std::string_view described, auto member, const journey::Facts& facts) {
    if constexpr (std::is_same_v<decltype(member), std::string Record::*>)
      if (described == name && !facts.isInk && !facts.isHash) found = member;
  });
  return found;
}

/// Of a record with several texts: the one that the draft names.
template <class Record> std::string namedText(const journey::Workshop& workshop, const Draft& draft) {
  const auto member = textNamed<Record>(draft.field);
  return member == nullptr ? std::string{} : textOf(workshop, draft.about, member);
}

/// Starts with this text of the record that the draft is about.
template <auto member> struct Begin;
template <class Record, std::string Record::*member> struct Begin<member> {
  static std::string with(const journey::Workshop& workshop, const Draft& draft) {
    return textOf(workshop, draft.about, member);
  }
};

/// Finishes by the deed that is made of the record and the text.
template <auto deed> struct End;
template <class Record, Deed (*deed)(Id<Record>, const std::string&)> struct End<deed> {
  static Deed by(const Draft& draft, std::int64_t*) { return deed(Id<Record>{draft.about}, draft.text); }
};

/// Makes something by the deed that `make` returns, which takes where its id goes. A text without a letter
/// makes nothing.
template <class Record, class Make> Deed makeNew(const Draft& draft, std::int64_t* made, Make make) {
  return Deed(make(nullptr).name(), [text = draft.text, made, make](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(text, noteLimit, Blank::Refused, clean)) return no;
    Id<Record> id;
    Outcome outcome = make(&id)(edit);
    if (!outcome && made != nullptr) *made = id.value;
    return outcome;
  });
}

/// Where a draft names a text that there is not (no more).
inline Deed nothingToWrite(const char* name) {
  return Deed(name, [](Edit&) -> Outcome { return refusedGone(); });
}

} // namespace document
