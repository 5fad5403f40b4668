#include "figures/follow_up.hpp"
#include "journey/follow_ups.hpp"
#include "report/formats/csv_files.hpp"

namespace report {

using namespace language::literals;

std::string loopCsv(const Context& context) {
  const auto& text = context.catalogue;
  Csv csv(context.csv);
  for (const auto head : {"csv.id"_text, "csv.touchpoint"_text, "csv.said"_text, "csv.promise"_text,
                          "csv.by_whom"_text, "csv.due"_text, "csv.state"_text, "csv.cause"_text,
                          "csv.change"_text, "csv.changed"_text, "csv.author"_text})
    csv.text(text(head));
  csv.endRow();
  for (const journey::FollowUp* one : journey::followUpsOf(context.workshop)) {
    const auto* touchpoint = context.workshop.touchpoints.find(one->touchpoint);
    csv.id(one->id.value).text(touchpoint == nullptr ? "" : touchpoint->text).text(one->said);
    csv.text(one->promise)
        .text(journey::followerOf(context.workshop, *one))
        .text(one->due)
        .text(text(figures::progressText(one->state)));
    csv.text(one->cause)
        .text(one->change)
        .text(one->change.empty() ? "" : text(figures::progressText(one->changed)));
    csv.text(authorName(context, one->author)).endRow();
  }
  return csv.bytes();
}

} // namespace report
