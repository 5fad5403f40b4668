#include "base/utf8.hpp"
#include "figures/follow_up.hpp"
#include "figures/words.hpp"
#include "journey/follow_ups.hpp"
#include "report/chapters/chapters.hpp"

namespace report {
namespace {

using namespace language::literals;
using journey::FollowUp;
using look::Theme;

/// "Anna, 4 December 2026; doing", of what was said.
std::string promisedIn(const Context& context, const FollowUp& one) {
  std::string out = journey::followerOf(context.workshop, one);
  if (!one.due.empty())
    out += (out.empty() ? "" : ", ") + figures::dayWords(context.catalogue, one.due).value_or(one.due);
  return out + (out.empty() ? "" : "; ") + context.catalogue(figures::progressText(one.state));
}

} // namespace

std::optional<Chapter> loopChapter(const Context& context) {
  const auto all = journey::followUpsOf(context.workshop);
  if (all.empty()) return {};
  const auto& text = context.catalogue;
  Chapter chapter{text("report.loop"_text), text("report.loop.words"_text)};
  Table table{{{text("report.column.said"_text), 44},
               {text("report.column.promise"_text), 38},
               {text("report.column.by_when"_text), 34},
               {text("report.column.cause"_text), 32},
               {text("report.column.change"_text), 42}}};
  for (const FollowUp* one : all) {
    const auto* touchpoint = context.workshop.touchpoints.find(one->touchpoint);
    const auto tone = journey::isOpen(*one) ? &Theme::ink : &Theme::secondInk;
    std::string said = one->said.empty() ? "" : text("report.quote"_text, {base::isolated(one->said)});
    if (touchpoint != nullptr) said += (said.empty() ? "" : " · ") + base::isolated(touchpoint->text);
    std::string change = base::isolated(one->change);
    if (!one->change.empty()) change += "; " + text(figures::progressText(one->changed));
    table.row({{.text = said, .tone = tone, .weight = look::Weight::Medium},
               {.text = base::isolated(one->promise), .tone = tone},
               {.text = promisedIn(context, *one), .tone = tone},
               {.text = base::isolated(one->cause), .tone = tone},
               {.text = change, .tone = tone}});
  }
  chapter.blocks.emplace_back(std::move(table));
  return chapter;
}

} // namespace report
