#include "report/formats/csv_files.hpp"

namespace report {
namespace {

using namespace language::literals;
using journey::CurvePoint;

constexpr language::Text heads[] = {"csv.number"_text,
                                    "csv.stage"_text,
                                    "csv.step"_text,
                                    "csv.pile"_text,
                                    "csv.touchpoint"_text,
                                    "csv.channel"_text,
                                    "csv.star"_text,
                                    "csv.heart"_text,
                                    "csv.bolt"_text,
                                    "csv.voted"_text,
                                    "csv.picked"_text,
                                    "csv.round"_text,
                                    "csv.n"_text,
                                    "csv.experience"_text,
                                    "csv.experience_median"_text,
                                    "csv.lowest"_text,
                                    "csv.highest"_text,
                                    "csv.spread"_text,
                                    "csv.importance"_text,
                                    "csv.importance_median"_text,
                                    "csv.discuss"_text,
                                    "csv.frozen_experience"_text,
                                    "csv.frozen_importance"_text,
                                    "csv.customers"_text,
                                    "csv.gap"_text};

class Rows {
 public:
  explicit Rows(const Context& context)
      : context_(context), frozen_(journey::frozenCurve(context.workshop, context.story.outline)) {}

  std::string bytes() {
    for (const auto head : heads) csv_.text(context_.catalogue(head));
    csv_.endRow();
    for (const auto* touchpoint : context_.story.touchpoints) row(*touchpoint);
    return csv_.bytes();
  }

 private:
  Csv& yesNo(bool yes) { return csv_.text(context_.catalogue(yes ? "report.yes"_text : "report.no"_text)); }
  Csv& maybe(bool known, double value) { return known ? csv_.number(value) : csv_.nothing(); }

  void row(const journey::Touchpoint& touchpoint) {
    const auto& w = context_.workshop;
    const journey::Step* step = w.steps.find(touchpoint.step);
    const journey::Stage* stage = step != nullptr ? w.stages.find(step->stage) : nullptr;
    const journey::Channel* channel = w.channels.find(touchpoint.channel);
    const journey::Pile* pile = journey::pileOf(w, touchpoint);
    csv_.number(++number_).text(stage != nullptr ? stage->name : "").text(step != nullptr ? step->name : "");
    csv_.text(pile != nullptr ? pile->name : "");
    csv_.text(touchpoint.text).text(channel != nullptr ? channel->name : "");
    yesNo(touchpoint.star), yesNo(touchpoint.heart), yesNo(touchpoint.bolt);
    yesNo(touchpoint.voted), yesNo(touchpoint.picked);
    votes(touchpoint);
    curves(touchpoint);
    csv_.endRow();
  }

  void votes(const journey::Touchpoint& touchpoint) {
    const auto at = context_.story.results.touchpoints.find(touchpoint.id);
    if (at == context_.story.results.touchpoints.end() || at->second.round == nullptr) {
      for (int cell = 0; cell < 10; ++cell) csv_.nothing();
      return;
    }
    const auto& [round, result] = at->second;
    const auto& experience = result.experience;
    const bool known = experience.n > 0;
    csv_.number(round->number).number(experience.n);
    maybe(known, experience.mean), maybe(known, experience.median);
    known ? csv_.number(experience.lowest).number(experience.highest).number(experience.spread())
          : csv_.nothing().nothing().nothing();
    maybe(result.importance.n > 0, result.importance.mean);
    maybe(result.importance.n > 0, result.importance.median);
    yesNo(result.discuss);
  }

  void curves(const journey::Touchpoint& touchpoint) {
    const CurvePoint* frozen = nullptr;
    for (const CurvePoint& point : frozen_)
      if (point.touchpoint == &touchpoint && point.given) frozen = &point;
    const CurvePoint* team = context_.story.teamPoint(touchpoint);
    const CurvePoint* customers = context_.story.customerPoint(touchpoint);
    const bool said = customers != nullptr && customers->given;
    const bool both = said && team != nullptr && team->given;
    maybe(frozen != nullptr, frozen != nullptr ? frozen->experience : 0);
    maybe(frozen != nullptr && frozen->weighted, frozen != nullptr ? frozen->importance : 0);
    maybe(said, said ? customers->experience : 0);
    maybe(both, both ? customers->experience - team->experience : 0);
  }

  const Context& context_;
  std::vector<CurvePoint> frozen_;
  Csv csv_{};
  std::int64_t number_ = 0;
};

} // namespace

std::string touchpointsCsv(const Context& context) { return Rows(context).bytes(); }

} // namespace report
