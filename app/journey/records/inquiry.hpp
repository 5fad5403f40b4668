#pragma once
// What customers are going to be asked: the plan of the research.
#include "journey/records/measure.hpp"

namespace journey {

/// What a question measures: a kind of measure, or what its own words say.
enum class Asking { Satisfaction, Promoter, Effort, FirstContact, Own };
template <>
inline constexpr std::array<std::string_view, 5> enumerators<Asking>{"satisfaction", "nps", "ces", "fcr",
                                                                     "own"};

/// One question of the plan: about a touchpoint or a stage, or about neither: the whole journey.
struct Inquiry {
  static constexpr std::string_view table = "inquiry";
  Id<Inquiry> id{};
  Id<Touchpoint> touchpoint{};
  Id<Stage> stage{};
  Asking asking = Asking::Satisfaction;
  std::string question;    ///< as customers will read it
  Id<Channel> channel{};   ///< by what they are asked; none: nobody said
  std::string how;         ///< and in which way
  std::string whom;        ///< the group that is asked; empty: every customer
  std::string moment;      ///< when, and how often
  std::int64_t wanted = 0; ///< answers; 0: nobody said
  std::string followUp;    ///< who does what with the answers
  /// Why a golden rule of feedback is set aside here; empty: it is not.
  std::string rightWay, enough, notTooOften, withPurpose;
  double rank = 0;
  Id<Participant> author{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("touchpoint", &Inquiry::touchpoint, fact::owner);
    field("stage", &Inquiry::stage, fact::owner);
    field("asking", &Inquiry::asking);
    field("question", &Inquiry::question, fact::note);
    field("channel", &Inquiry::channel);
    field("how", &Inquiry::how, fact::note);
    field("whom", &Inquiry::whom, fact::name);
    field("moment", &Inquiry::moment, fact::name);
    field("wanted", &Inquiry::wanted, fact::between(0, 1e6));
    field("follow_up", &Inquiry::followUp, fact::note);
    field("right_way", &Inquiry::rightWay, fact::note);
    field("enough", &Inquiry::enough, fact::note);
    field("not_too_often", &Inquiry::notTooOften, fact::note);
    field("with_purpose", &Inquiry::withPurpose, fact::note);
    field("rank", &Inquiry::rank);
    field("author", &Inquiry::author);
    field("gone", &Inquiry::gone);
  }
  friend bool operator==(const Inquiry&, const Inquiry&) = default;
};

} // namespace journey
