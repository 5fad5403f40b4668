#include "base/rounding.hpp"
#include "figures/basis.hpp"
#include "journey/measures.hpp"
#include "report/formats/csv_files.hpp"

namespace report {
namespace {

using namespace language::literals;
using journey::CurvePoint;

constexpr language::Text heads[] = {
    "csv.number"_text, "csv.id"_text, "csv.stage"_text, "csv.step"_text, "csv.pile"_text,
    "csv.touchpoint"_text, "csv.channel"_text, "csv.author"_text, "csv.star"_text, "csv.heart"_text,
    "csv.bolt"_text, "csv.voted"_text, "csv.picked"_text,
    // what it rests on
    "csv.basis"_text, "csv.findings"_text,
    // the team now: the newest round that was shown
    "csv.now.round"_text, "csv.now.n"_text, "csv.now.experience"_text, "csv.now.experience_median"_text,
    "csv.now.lowest"_text, "csv.now.highest"_text, "csv.now.spread"_text, "csv.now.importance"_text,
    "csv.now.importance_median"_text, "csv.discuss"_text,
    // the team's frozen estimate
    "csv.frozen.n"_text, "csv.frozen.experience"_text, "csv.frozen.lowest"_text, "csv.frozen.highest"_text,
    "csv.frozen.importance"_text,
    // what customers say
    "csv.customers"_text, "csv.customers.n"_text, "csv.customers.source"_text, "csv.gap.now"_text,
    "csv.gap.frozen"_text};

class Rows {
 public:
  explicit Rows(const Context& context)
      : context_(context), csv_(context.csv), customers_(journey::customersSay(context.workshop)) {}

  std::string bytes() {
    journeyHead(context_, csv_);
    for (const auto head : heads) csv_.text(context_.catalogue(head));
    csv_.endRow();
    for (const Context& one : context_.each()) {
      const auto frozen = journey::frozenCurve(context_.workshop, one.story.outline);
      number_ = 0;
      for (std::size_t i = 0; i < frozen.size(); ++i) row(*frozen[i].touchpoint, frozen[i]);
    }
    return csv_.bytes();
  }

 private:
  Csv& yesNo(bool yes) { return csv_.text(context_.catalogue(yes ? "report.yes"_text : "report.no"_text)); }
  Csv& maybe(bool known, double value) { return known ? csv_.number(value) : csv_.nothing(); }

  void row(const journey::Touchpoint& touchpoint, const CurvePoint& frozen) {
    const auto& w = context_.workshop;
    const journey::Step* step = w.steps.find(touchpoint.step);
    const journey::Stage* stage = step != nullptr ? w.stages.find(step->stage) : nullptr;
    const journey::Channel* channel = w.channels.find(touchpoint.channel);
    const journey::Pile* pile = journey::pileOf(w, touchpoint);
    journeyCell(context_, csv_, journey::journeyOf(w, touchpoint));
    csv_.number(++number_).id(touchpoint.id.value);
    csv_.text(stage != nullptr ? stage->name : "").text(step != nullptr ? step->name : "");
    csv_.text(pile != nullptr ? pile->name : "");
    csv_.text(touchpoint.text).text(channel != nullptr ? channel->name : "");
    csv_.text(authorName(context_, touchpoint.author));
    yesNo(touchpoint.star), yesNo(touchpoint.heart), yesNo(touchpoint.bolt);
    yesNo(touchpoint.voted), yesNo(touchpoint.picked);
    const journey::Grounds grounds = journey::groundsOf(context_.story.grounds, touchpoint.id);
    csv_.text(context_.catalogue(figures::nameOf(grounds.basis())));
    csv_.number(static_cast<std::int64_t>(grounds.documents + grounds.interviews));
    const std::optional<double> now = teamNow(touchpoint);
    teamFrozen(frozen);
    customers(touchpoint, now, frozen);
    csv_.endRow();
  }

  /// The mean experience, where it is known.
  std::optional<double> teamNow(const journey::Touchpoint& touchpoint) {
    const auto* entry = context_.story.results.find(touchpoint.id);
    if (entry == nullptr) {
      csv_.nothing(10);
      return std::nullopt;
    }
    const auto& [round, result] = *entry;
    const auto& experience = result.of(journey::question::experience);
    const auto& importance = result.of(journey::question::importance);
    const bool known = experience.n > 0;
    csv_.number(round->number).number(experience.n);
    maybe(known, experience.mean), maybe(known, experience.median);
    known ? csv_.number(experience.lowest).number(experience.highest).number(experience.spread())
          : csv_.nothing(3);
    maybe(importance.n > 0, importance.mean);
    maybe(importance.n > 0, importance.median);
    yesNo(result.discuss);
    return known ? std::optional(experience.mean) : std::nullopt;
  }

  void teamFrozen(const CurvePoint& frozen) {
    frozen.given ? csv_.number(frozen.n) : csv_.nothing();
    maybe(frozen.given, frozen.experience);
    maybe(frozen.given, frozen.lowest), maybe(frozen.given, frozen.highest);
    maybe(frozen.given && frozen.weighted, frozen.importance);
  }

  void customers(const journey::Touchpoint& touchpoint, std::optional<double> now, const CurvePoint& frozen) {
    const auto at = customers_.find(touchpoint.id);
    if (at == customers_.end()) {
      csv_.nothing(5);
      return;
    }
    const journey::CustomersSay& said = at->second;
    csv_.number(said.score);
    said.n > 0 ? csv_.number(said.n) : csv_.nothing();
    csv_.text(said.source);
    // From the figures as they stand in the row.
    const auto gap = [&](bool known, double team) {
      maybe(known, base::rounded(said.score, 2) - base::rounded(team, 2));
    };
    gap(now.has_value(), now.value_or(0));
    gap(frozen.given, frozen.experience);
  }

  const Context& context_;
  Csv csv_;
  std::map<base::Id<journey::Touchpoint>, journey::CustomersSay> customers_;
  std::int64_t number_ = 0;
};

} // namespace

std::string touchpointsCsv(const Context& context) { return Rows(context).bytes(); }

} // namespace report
