#pragma once
// Who the customer is: one made-up person for each kind of customer.
#include "journey/records/record.hpp"

#include <optional>

namespace journey {

/// Faces that the program draws itself (figures/portrait.hpp).
enum class Portrait { Bob, Helmet, Curls, Glasses, Headscarf, Bun, Beard, Grey };
template <>
inline constexpr std::array<std::string_view, 8> enumerators<Portrait>{
    "bob", "helmet", "curls", "glasses", "headscarf", "bun", "beard", "grey"};

/// What is shown of the faces that a persona has.
enum class Likeness { Symbol, Drawing, Picture };
template <>
inline constexpr std::array<std::string_view, 3> enumerators<Likeness>{"symbol", "drawing", "picture"};

struct Persona {
  static constexpr std::string_view table = "persona";
  Id<Persona> id{};
  std::string name, about; ///< about: age, trade, home
  std::string quote;
  std::string now, ambition, outcome;  ///< the situation now, what they aim for, the outcome they want
  std::optional<std::int64_t> share{}; ///< per cent of all customers
  Portrait portrait = Portrait::Bob;
  std::string ink;                      ///< drawn with fingers (journey/ink.hpp)
  std::string picture;                  ///< from a file (journey/pictures.hpp)
  Likeness likeness = Likeness::Symbol; ///< what there is none of is not shown: then the symbol is
  Id<Journey> journey{};                ///< the way that is theirs; none: nobody mapped it
  double rank = 0;
  Id<Participant> author{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("name", &Persona::name, fact::name);
    field("about", &Persona::about, fact::name);
    field("quote", &Persona::quote, fact::note);
    field("now", &Persona::now, fact::note);
    field("ambition", &Persona::ambition, fact::note);
    field("outcome", &Persona::outcome, fact::note);
    field("share", &Persona::share, fact::between(0, 100));
    field("portrait", &Persona::portrait);
    field("ink", &Persona::ink, fact::ink);
    field("picture", &Persona::picture, fact::picture);
    field("likeness", &Persona::likeness);
    field("journey", &Persona::journey);
    field("rank", &Persona::rank);
    field("author", &Persona::author);
    field("gone", &Persona::gone);
  }
  friend bool operator==(const Persona&, const Persona&) = default;
};

} // namespace journey
