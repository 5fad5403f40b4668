#pragma once
// What a field may hold and what it is to its record: the part of a description that its type does not say.
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace journey {

/// Of what people write, in bytes.
inline constexpr std::size_t nameLimit = 200, noteLimit = 2000, briefLimit = 4000;
/// Of what they draw: a hundred strokes of ten points.
inline constexpr std::size_t inkLimit = 8000;

struct Facts {
  /// Of numbers. What a new record holds is allowed, too: it means that nothing was said yet.
  double lowest = -1e9, highest = 1e9;
  std::size_t longest = noteLimit; ///< of texts, bytes
  bool isCode = false;             ///< a text names a language: "nl", "pt-BR"; never a path
  bool isWord = false;             ///< a text names a kind: small letters and "_", nothing else
  bool isInk = false;              ///< a text is what fingers drew (journey/ink.hpp)
  bool isHash = false;             ///< a text is the name of bytes that are kept apart (SHA-256)
  bool isMade = false;             ///< a text is put together by the program: no words of people
  bool isSet = false;              ///< a record says it; a number, unless it was thrown away
  bool isOwner = false;            ///< the record belongs to what this names
  bool isPersonal = false;         ///< a text tells who somebody is
  bool isToken = false; ///< a number stands for such a text, which is kept apart; it leaves in no export

  constexpr Facts set() const {
    Facts out = *this;
    out.isSet = true;
    return out;
  }
  constexpr Facts made() const {
    Facts out = *this;
    out.isMade = true;
    return out;
  }
  constexpr Facts personal() const {
    Facts out = *this;
    out.isPersonal = true;
    return out;
  }
};

namespace fact {
constexpr Facts between(double lowest, double highest) { return {.lowest = lowest, .highest = highest}; }
constexpr Facts atMost(std::size_t bytes) { return {.longest = bytes}; }
inline constexpr Facts needed = Facts{}.set(), owner = Facts{.isOwner = true};
inline constexpr Facts language{.longest = 16, .isCode = true};
inline constexpr Facts token{.lowest = 0, .highest = 9007199254740991., .isToken = true}; ///< 0: none
inline constexpr Facts word{.longest = 40, .isWord = true};
inline constexpr Facts ink{.longest = inkLimit, .isInk = true, .isMade = true};
inline constexpr Facts picture{.longest = 64, .isHash = true, .isMade = true}; ///< empty: none
inline constexpr Facts name = atMost(nameLimit), note = atMost(noteLimit), brief = atMost(briefLimit);
} // namespace fact

/// Hands a record's fields to who asked for them: name and member, and the facts where they are wanted.
template <class Visitor> class Fields {
 public:
  constexpr explicit Fields(Visitor& visitor) : visitor_(visitor) {}
  template <class Member>
  constexpr void operator()(std::string_view name, Member member, const Facts& facts = {}) const {
    if constexpr (std::is_invocable_v<Visitor&, std::string_view, Member, const Facts&>)
      visitor_(name, member, facts);
    else
      visitor_(name, member);
  }

 private:
  Visitor& visitor_;
};

} // namespace journey
