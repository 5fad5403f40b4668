#include "figures/inquiry.hpp"
#include "report/formats/csv_files.hpp"

namespace report {

using namespace language::literals;

std::string planCsv(const Context& context) {
  const auto& text = context.catalogue;
  const journey::Workshop& workshop = context.workshop;
  const auto plan = journey::inquiriesOf(workshop);
  const auto objections = journey::objectionsTo(workshop, plan);
  Csv csv(context.csv);
  for (const auto head : {"csv.kind"_text, "csv.id"_text, "report.column.place"_text, "csv.question"_text,
                          "csv.asked_by"_text, "csv.asked_how"_text, "csv.asked_whom"_text,
                          "csv.asked_when"_text, "csv.wanted"_text, "csv.answered"_text, "csv.follow_up"_text,
                          "csv.objections"_text, "csv.overruled"_text, "csv.author"_text})
    csv.text(text(head));
  csv.endRow();
  for (const journey::Inquiry* inquiry : plan) {
    csv.text(text(figures::askingText(inquiry->asking))).id(inquiry->id.value);
    csv.text(figures::placeOf(workshop, *inquiry, text)).text(inquiry->question);
    const auto* channel = workshop.channels.find(inquiry->channel);
    csv.text(channel == nullptr ? "" : channel->name).text(inquiry->how);
    csv.text(figures::groupOf(*inquiry, text)).text(inquiry->moment);
    inquiry->wanted == 0 ? csv.nothing() : csv.number(inquiry->wanted);
    const auto answers = journey::answersTo(workshop, *inquiry);
    answers ? csv.number(*answers) : csv.nothing();
    csv.text(inquiry->followUp);
    std::string reasons, notes;
    for (const auto& one : objections) {
      if (one.inquiry != inquiry) continue;
      reasons += (reasons.empty() ? "" : " ") + figures::reasonOf(workshop, one, text);
      if (one.isSetAside()) notes += (notes.empty() ? "" : "; ") + one.note();
    }
    csv.text(reasons).text(notes).text(authorName(context, inquiry->author)).endRow();
  }
  return csv.bytes();
}

} // namespace report
