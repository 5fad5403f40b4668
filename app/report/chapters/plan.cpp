#include "base/utf8.hpp"
#include "figures/inquiry.hpp"
#include "report/chapters/chapters.hpp"

#include <algorithm>

namespace report {
namespace {

using namespace language::literals;
using journey::GoldenRule;
using journey::Inquiry;
using journey::Objection;
using look::Theme;

/// "by e-mail, two questions; new applicants; after the decision", of those that were said.
std::string askedIn(const Context& context, const Inquiry& inquiry) {
  const journey::Channel* channel = context.workshop.channels.find(inquiry.channel);
  std::string out;
  const auto add = [&](const std::string& words) {
    if (!words.empty()) out += (out.empty() ? "" : "; ") + base::isolated(words);
  };
  add(channel == nullptr ? std::string{} : channel->name);
  add(inquiry.how);
  add(figures::groupOf(inquiry, context.catalogue));
  add(inquiry.moment);
  return out;
}

Table planOf(const Context& context, const std::vector<const Inquiry*>& plan) {
  const auto& text = context.catalogue;
  Table table{{{text("report.column.place"_text), 38},
               {text("report.column.measure"_text), 46},
               {text("report.column.asked"_text), 44},
               {text("report.column.wanted"_text), 24},
               {text("report.column.use"_text), 38}}};
  for (const Inquiry* inquiry : plan) {
    std::string measure = text(figures::askingText(inquiry->asking));
    if (!inquiry->question.empty())
      measure += ": " + text("report.quote"_text, {base::isolated(inquiry->question)});
    table.row({{.text = base::isolated(figures::placeOf(context.workshop, *inquiry, text)),
                .weight = look::Weight::Medium},
               {.text = measure},
               {.text = askedIn(context, *inquiry)},
               {.text = figures::progressOf(context.workshop, *inquiry, text)},
               {.text = base::isolated(inquiry->followUp)}});
  }
  return table;
}

/// A line of its own where a rule has nothing to say.
Table rulesOf(const Context& context, const std::vector<Objection>& objections) {
  const auto& text = context.catalogue;
  Table table{{{text("report.column.place"_text), 44},
               {text("report.column.objection"_text), 82},
               {text("report.column.all_the_same"_text), 64}}};
  for (std::size_t i = 0; i < journey::goldenRules.size(); ++i) {
    const auto rule = static_cast<GoldenRule>(i);
    const std::string name = text(figures::ruleText(rule));
    const auto isOfRule = [&](const Objection& one) { return one.rule == rule; };
    if (std::ranges::none_of(objections, isOfRule)) {
      table.rows.push_back({.group = text("report.plan.well"_text, {name})});
      continue;
    }
    table.rows.push_back({.group = name});
    for (const Objection& one : objections)
      if (isOfRule(one))
        table.row({{.text = base::isolated(figures::placeOf(context.workshop, *one.inquiry, text))},
                   {.text = figures::reasonOf(context.workshop, one, text),
                    .tone = one.isSetAside() ? &Theme::secondInk : &Theme::ink},
                   {.text = base::isolated(one.note())}});
  }
  return table;
}

} // namespace

std::optional<Chapter> planChapter(const Context& context) {
  const auto plan = journey::inquiriesOf(context.workshop);
  if (plan.empty()) return {};
  const auto& text = context.catalogue;
  Chapter chapter{text("report.plan"_text), text("report.plan.words"_text)};
  chapter.blocks.emplace_back(planOf(context, plan));
  chapter.blocks.emplace_back(Heading{text("report.plan.rules"_text)});
  chapter.blocks.emplace_back(rulesOf(context, journey::objectionsTo(context.workshop, plan)));
  chapter.blocks.emplace_back(
      Words{text("report.plan.thresholds"_text,
                 {std::to_string(journey::mostMoments), std::to_string(journey::mostQuestions)}),
            &Theme::secondInk});
  return chapter;
}

} // namespace report
