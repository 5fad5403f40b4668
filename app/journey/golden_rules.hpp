#pragma once
// The four golden rules of feedback (the seed documents): ask in the right way; ask enough; ask not too much
// and not too often; never ask for the sake of asking. Each objection says its reason and the numbers behind
// it. The rules are the method's; every threshold below is ours, said once here.
#include "journey/inquiries.hpp"

#include <array>
#include <string_view>

namespace journey {

enum class GoldenRule { RightWay, Enough, NotTooOften, WithPurpose };
inline constexpr std::array<std::string_view, 4> goldenRules{"right_way", "enough", "not_too_often",
                                                             "with_purpose"};
constexpr std::string_view nameOf(GoldenRule rule) { return goldenRules[static_cast<std::size_t>(rule)]; }
/// The text that says why the rule is set aside for a question.
std::string Inquiry::*noteOf(GoldenRule rule);

/// Of one group of customers: more places of the journey than this is too often, and more times a year, at
/// all of them together, as far as the plan says when; more questions than this at one place is too much.
inline constexpr std::int64_t mostMoments = 3, mostTimes = 12, mostQuestions = 3;
/// Fewer answers than this to a question of one's own say nothing about a group.
inline constexpr std::int64_t leastAnswers = 30;

enum class Reason {
  // The right way.
  RelationAtOneMoment, ///< the Net Promoter Score is about the relation as a whole
  ContactOfMany,       ///< First Contact Resolution asks about one contact, not about a stage or all of it
  NoContact,           ///< First Contact Resolution where the customer has contact with nobody
  OtherChannel,        ///< asked elsewhere than where the customer is
  NoWay,               ///< nobody said by what, or how
  // Enough.
  NoNumber, ///< nobody said how many
  TooWide,  ///< so many answers tell too little
  TooFew,   ///< of a question of one's own
  // Not too much, not too often.
  ManyMoments, ///< the same group is asked at more than mostMoments places
  ManyQuestions,
  ManyTimes, ///< the same group is asked more than mostTimes a year
  // Never for its own sake.
  NoFollowUp ///< nobody does anything with the answers
};
/// Nothing is wrong, something is still to be said.
constexpr bool isUnsaid(Reason reason) {
  return reason == Reason::NoWay || reason == Reason::NoNumber || reason == Reason::NoFollowUp;
}

struct Objection {
  GoldenRule rule;
  Reason reason;
  const Inquiry* inquiry;
  double half = 0;          ///< of TooWide: the interval of 95 % is the figure, give or take this
  std::int64_t count = 0;   ///< answers that are wanted; places, questions or times a year of the group
  std::int64_t allowed = 0; ///< answers that are needed; and how many of those are allowed

  /// Why people go on all the same; empty: they do not.
  const std::string& note() const { return inquiry->*noteOf(rule); }
  bool isSetAside() const { return !note().empty(); }
};

/// What so many answers will tell: half of the interval of 95 %, in points of the figure (of a share 0 to 1).
/// As if customers answer as they mostly do: satisfaction with a standard deviation of 2 on 1 to 10, effort
/// of 1.5 on 1 to 7, as many promoters as passives and detractors, half of all helped at once.
/// Nothing: of a question of one's own, or too few to tell.
std::optional<double> halfWidth(Asking asking, std::int64_t answers);
/// What is useful: a difference of one point (of ten points, of ten per cent and ten) can be told.
double usefulHalf(Asking asking);
/// With so many answers it is no wider than that.
std::int64_t answersNeeded(Asking asking);

/// By rule, then in the order of the plan; those that were set aside too.
std::vector<Objection> objectionsTo(const Workshop& workshop, const std::vector<const Inquiry*>& plan);

} // namespace journey
