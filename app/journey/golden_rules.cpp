#include "journey/golden_rules.hpp"

#include "base/utf8.hpp"
#include "journey/how_often.hpp"
#include "journey/measures.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace journey {
namespace {

constexpr std::int64_t mostTried = 5000;

/// Half of the answers at each of two values.
Tally twoValues(std::int64_t lowest, std::int64_t highest, std::int64_t low, std::int64_t high,
                std::int64_t n) {
  Tally out{.lowest = lowest,
            .counts = std::vector<std::int64_t>(static_cast<std::size_t>(highest - lowest + 1))};
  out.counts[static_cast<std::size_t>(low - lowest)] = n / 2;
  out.counts[static_cast<std::size_t>(high - lowest)] = n - n / 2;
  return out;
}

/// As many promoters as passives and detractors.
Tally thirds(std::int64_t n) {
  Tally out{.lowest = 0, .counts = std::vector<std::int64_t>(11)};
  out.counts[9] = n / 3, out.counts[6] = n / 3, out.counts[7] = n - 2 * (n / 3);
  return out;
}

std::optional<Figure> expected(Asking asking, std::int64_t n) {
  switch (asking) {
  case Asking::Satisfaction: return meanOf(twoValues(1, 10, 5, 9, n));
  case Asking::Promoter: return promoterScoreOf(thirds(n));
  case Asking::Effort: return meanOf(twoValues(1, 7, 3, 6, n));
  case Asking::FirstContact: return shareOf(twoValues(0, 1, 0, 1, n), 1, 1);
  case Asking::Own: break;
  }
  return {};
}

std::int64_t firstUseful(Asking asking) {
  for (std::int64_t n = 2; n < mostTried; ++n)
    if (const auto half = halfWidth(asking, n); half && *half <= usefulHalf(asking)) return n;
  return leastAnswers;
}

/// The same group whoever wrote it, with capitals or without.
std::string groupOf(const Inquiry& inquiry) {
  std::string out{base::trimmed(inquiry.whom)};
  std::ranges::transform(out, out.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

class Check {
 public:
  Check(const Workshop& workshop, const std::vector<const Inquiry*>& plan)
      : workshop_(workshop), plan_(plan) {
    for (const Inquiry* inquiry : plan) times_.push_back(timesAYear(inquiry->moment).value_or(0));
  }

  std::vector<Objection> all() {
    for (const Inquiry* inquiry : plan_) rightWay(*inquiry);
    for (const Inquiry* inquiry : plan_) enough(*inquiry);
    for (std::size_t i = 0; i < plan_.size(); ++i) notTooOften(i);
    for (const Inquiry* inquiry : plan_)
      if (inquiry->followUp.empty()) object(GoldenRule::WithPurpose, Reason::NoFollowUp, *inquiry);
    return std::move(out_);
  }

 private:
  void object(GoldenRule rule, Reason reason, const Inquiry& inquiry, double half = 0, std::int64_t count = 0,
              std::int64_t allowed = 0) {
    out_.push_back({rule, reason, &inquiry, half, count, allowed});
  }

  void rightWay(const Inquiry& inquiry) {
    const Touchpoint* touchpoint = workshop_.touchpoints.find(inquiry.touchpoint);
    const auto wrong = [&](Reason reason) { object(GoldenRule::RightWay, reason, inquiry); };
    if (inquiry.asking == Asking::Promoter && touchpoint != nullptr)
      return wrong(Reason::RelationAtOneMoment);
    if (inquiry.asking == Asking::FirstContact && touchpoint == nullptr) return wrong(Reason::ContactOfMany);
    if (inquiry.asking == Asking::FirstContact && !touchpoint->channel) return wrong(Reason::NoContact);
    if (!inquiry.channel && inquiry.how.empty()) return wrong(Reason::NoWay);
    if (inquiry.channel && touchpoint != nullptr && touchpoint->channel &&
        inquiry.channel != touchpoint->channel)
      wrong(Reason::OtherChannel);
  }

  void enough(const Inquiry& inquiry) {
    const auto wrong = [&](Reason reason, double half = 0) {
      object(GoldenRule::Enough, reason, inquiry, half, inquiry.wanted, answersNeeded(inquiry.asking));
    };
    if (inquiry.wanted == 0) return wrong(Reason::NoNumber);
    const bool isFew = inquiry.wanted < answersNeeded(inquiry.asking);
    const auto half = halfWidth(inquiry.asking, inquiry.wanted);
    if (isFew) half ? wrong(Reason::TooWide, *half) : wrong(Reason::TooFew);
  }

  /// Those who come first may ask; who comes after is told.
  void notTooOften(std::size_t at) {
    const Inquiry& inquiry = *plan_[at];
    const std::string group = groupOf(inquiry);
    std::vector<const Inquiry*> places; // the first at each
    std::int64_t before = 0, here = 0;
    std::size_t place = 0;
    for (std::size_t i = 0; i < plan_.size(); ++i) {
      if (groupOf(*plan_[i]) != group) continue;
      const auto same = [&](const Inquiry* other) { return isSamePlace(*other, *plan_[i]); };
      if (std::ranges::none_of(places, same)) places.push_back(plan_[i]);
      if (!isSamePlace(*plan_[i], inquiry)) continue;
      place = static_cast<std::size_t>(std::ranges::find_if(places, same) - places.begin());
      ++here;
      if (i < at) ++before;
    }
    const auto moments = static_cast<std::int64_t>(places.size());
    if (static_cast<std::int64_t>(place) >= mostMoments)
      object(GoldenRule::NotTooOften, Reason::ManyMoments, inquiry, 0, moments, mostMoments);
    else if (before >= mostQuestions)
      object(GoldenRule::NotTooOften, Reason::ManyQuestions, inquiry, 0, here, mostQuestions);
    else if (const auto times = tooManyTimes(at))
      object(GoldenRule::NotTooOften, Reason::ManyTimes, inquiry, 0, *times, mostTimes);
  }

  /// What is asked at one place is asked in one go, as often as any of it. The times of the whole group,
  /// where this one makes them too many.
  std::optional<std::int64_t> tooManyTimes(std::size_t at) const {
    const std::string group = groupOf(*plan_[at]);
    std::map<std::pair<Id<Touchpoint>, Id<Stage>>, double> often;
    const auto sum = [&] {
      double all = 0;
      for (const auto& [place, times] : often) all += times;
      return all;
    };
    double before = 0, with = 0;
    for (std::size_t i = 0; i < plan_.size(); ++i) {
      if (groupOf(*plan_[i]) != group) continue;
      if (i == at) before = sum();
      double& times = often[{plan_[i]->touchpoint, plan_[i]->stage}];
      times = std::max(times, times_[i]);
      if (i == at) with = sum();
    }
    const bool isTooMany = with > static_cast<double>(mostTimes) && with > before;
    return isTooMany ? std::optional{std::llround(sum())} : std::nullopt;
  }

  const Workshop& workshop_;
  const std::vector<const Inquiry*>& plan_;
  std::vector<double> times_{}; ///< a year, of each in the plan; 0: it does not say
  std::vector<Objection> out_{};
};

} // namespace

std::string Inquiry::*noteOf(GoldenRule rule) {
  switch (rule) {
  case GoldenRule::RightWay: return &Inquiry::rightWay;
  case GoldenRule::Enough: return &Inquiry::enough;
  case GoldenRule::NotTooOften: return &Inquiry::notTooOften;
  case GoldenRule::WithPurpose: break;
  }
  return &Inquiry::withPurpose;
}

std::optional<double> halfWidth(Asking asking, std::int64_t answers) {
  const auto figure = expected(asking, answers);
  if (!figure || !figure->interval || answers < 2) return {};
  return (figure->interval->high - figure->interval->low) / 2;
}

double usefulHalf(Asking asking) {
  switch (asking) {
  case Asking::Promoter: return 10;
  case Asking::FirstContact: return 0.1;
  case Asking::Satisfaction:
  case Asking::Effort:
  case Asking::Own: break;
  }
  return 0.5;
}

std::int64_t answersNeeded(Asking asking) {
  static const auto needed = [] {
    std::array<std::int64_t, enumerators<Asking>.size()> out{};
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = firstUseful(static_cast<Asking>(i));
    return out;
  }();
  return needed[static_cast<std::size_t>(asking)];
}

std::vector<Objection> objectionsTo(const Workshop& workshop, const std::vector<const Inquiry*>& plan) {
  return Check(workshop, plan).all();
}

} // namespace journey
