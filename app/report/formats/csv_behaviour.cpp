#include "journey/behaviour.hpp"
#include "report/formats/csv_files.hpp"

namespace report {

using namespace language::literals;
using journey::Seen;

std::string behaviourCsv(const Context& context) {
  const auto& workshop = context.workshop;
  Csv csv(context.csv);
  journeyHead(context, csv);
  for (const auto head : {"csv.id"_text, "csv.touchpoint"_text, "csv.visits"_text, "csv.drop_outs"_text,
                          "csv.drop_out_share"_text, "csv.repeats"_text, "csv.repeat_share"_text,
                          "csv.waiting"_text, "csv.waiting_minutes"_text, "csv.period"_text})
    csv.text(context.catalogue(head));
  csv.endRow();
  const auto whole = [&](std::optional<std::int64_t> number) {
    number ? csv.number(*number) : csv.nothing();
  };
  const auto real = [&](std::optional<double> number) { number ? csv.number(*number) : csv.nothing(); };
  for (const journey::Behaviour& one : workshop.behaviours) {
    const auto* touchpoint = workshop.touchpoints.find(one.touchpoint);
    if (one.gone || touchpoint == nullptr) continue;
    journeyCell(context, csv, journey::journeyOf(workshop, *touchpoint));
    csv.id(one.id.value).text(touchpoint->text);
    whole(one.visits);
    whole(one.dropOuts);
    real(journey::shareOfVisits(one, Seen::DropOuts));
    whole(one.repeats);
    real(journey::shareOfVisits(one, Seen::Repeats));
    csv.text(one.waiting);
    real(journey::amountOf(one, Seen::Waiting));
    csv.text(one.period).endRow();
  }
  return csv.bytes();
}

} // namespace report
