#include "base/utf8.hpp"
#include "journey/measures.hpp"
#include "report/chapters/chapters.hpp"
#include "report/words.hpp"

#include <algorithm>

namespace report {
namespace {

using namespace language::literals;
using look::Align;
using look::Theme;

/// Once the estimate is frozen the figures of a row are its 1.0, and what the team says now has a column of
/// its own: a round after the freeze contradicts nothing.
class Rows {
 public:
  explicit Rows(const Context& context)
      : context_(context), text_(context.catalogue), frozen_(context.story.frozen),
        table_{{{"", 8, Align::Right},
                {text_("report.column.touchpoint"_text), 52},
                {text_(frozen_ ? "report.column.experience_frozen"_text : "report.column.experience"_text),
                 17, Align::Right},
                {text_("report.column.range"_text), 17, Align::Right},
                {text_("report.column.n"_text), 10, Align::Right},
                {text_("report.column.importance"_text), 15, Align::Right},
                {text_(frozen_ ? "report.column.now"_text : "report.column.median"_text), 16, Align::Right},
                {text_("report.column.customers"_text), 22, Align::Right},
                {text_("report.column.gap"_text), 17, Align::Right}}},
        said_(journey::customersSay(context.workshop)) {}

  Table made() {
    const journey::Stage* stage = nullptr;
    bool begun = false;
    for (const auto& point : context_.story.team) {
      if (!begun || point.stage != stage)
        table_.rows.push_back(
            {.group = point.stage != nullptr ? point.stage->name : text_("report.loose"_text)});
      begun = true;
      stage = point.stage;
      row(point);
    }
    return std::move(table_);
  }

 private:
  void row(const journey::CurvePoint& point) {
    const journey::Touchpoint& touchpoint = *point.touchpoint;
    Cell experience{.text = figure(text_, point.given, point.experience), .weight = look::Weight::SemiBold};
    if (isHigh(point, *context_.story.brief)) experience.tone = &Theme::accent;
    if (isLow(point, *context_.story.brief)) experience.tone = &Theme::low;
    const auto said = said_.find(touchpoint.id);
    const bool known = said != said_.end();
    table_.rows.push_back(
        {.cells = {{.text = std::to_string(++number_), .tone = &Theme::secondInk},
                   nameOf(point),
                   experience,
                   {.text = point.given ? text_.number(point.lowest, 0) + "–" + text_.number(point.highest, 0)
                                        : "–"},
                   {.text = point.given        ? std::to_string(point.n)
                            : touchpoint.voted ? "–"
                                               : text_("report.not_voted"_text)},
                   {.text = figure(text_, point.given && point.weighted, point.importance)},
                   {.text = frozen_ ? meanNow(touchpoint) : medianNow(touchpoint), .tone = &Theme::secondInk},
                   {.text = known ? customersIn(said->second) : "–"},
                   {.text = known && point.given
                                ? signedFigure(text_, journey::shownGap(point.experience, said->second.score))
                                : "–"}},
         .touchpoint = context_.story.before + number_});
  }

  Cell nameOf(const journey::CurvePoint& point) const {
    const journey::Touchpoint& touchpoint = *point.touchpoint;
    Cell name{.text = base::isolated(touchpoint.text), .weight = look::Weight::Medium};
    const auto* channel = context_.workshop.channels.find(touchpoint.channel);
    if (channel != nullptr && !channel->name.empty())
      name.text += "  (" + base::isolated(channel->name) + ")";
    if (touchpoint.star) name.signs.push_back({look::Icon::Star, &Theme::star});
    if (touchpoint.heart) name.signs.push_back({look::Icon::Heart, &Theme::heart});
    if (touchpoint.bolt) name.signs.push_back({look::Icon::Bolt, &Theme::low});
    if (point.given && point.discuss) name.signs.push_back({look::Icon::Discuss, &Theme::star});
    return name;
  }

  /// "6,4 (n 210)"
  std::string customersIn(const journey::CustomersSay& said) const {
    const std::string score = text_.number(said.score, 1);
    return said.n > 0 ? score + " (" + text_("report.n"_text, {std::to_string(said.n)}) + ")" : score;
  }

  const journey::Statistics* now(const journey::Touchpoint& touchpoint) const {
    const auto* entry = context_.story.results.find(touchpoint.id);
    return entry == nullptr ? nullptr : &entry->result.of(journey::question::experience);
  }
  std::string meanNow(const journey::Touchpoint& touchpoint) const {
    const auto* of = now(touchpoint);
    return figure(text_, of != nullptr && of->n > 0, of != nullptr ? of->mean : 0);
  }
  std::string medianNow(const journey::Touchpoint& touchpoint) const {
    const auto* of = now(touchpoint);
    return figure(text_, of != nullptr && of->n > 0, of != nullptr ? of->median : 0);
  }

  const Context& context_;
  const language::Catalogue& text_;
  bool frozen_;
  Table table_;
  std::map<base::Id<journey::Touchpoint>, journey::CustomersSay> said_;
  std::size_t number_ = 0;
};

} // namespace

std::optional<Chapter> touchpointsChapter(const Context& context) {
  const auto& text = context.catalogue;
  Chapter chapter{
      text("report.touchpoints"_text),
      text(context.story.frozen ? "report.touchpoints.words_frozen"_text : "report.touchpoints.words"_text)};
  if (context.story.team.empty()) {
    chapter.blocks.emplace_back(Words{text("report.empty.map"_text), &Theme::secondInk});
    return chapter;
  }
  chapter.blocks.emplace_back(Rows(context).made());
  std::vector<std::string> sources;
  const auto isHere = [&](base::Id<journey::Touchpoint> id) {
    const auto* touchpoint = context.workshop.touchpoints.find(id);
    return !context.hasJourneys() ||
           (touchpoint != nullptr &&
            journey::journeyOf(context.workshop, *touchpoint) == context.story.outline.journey);
  };
  for (const auto& [touchpoint, said] : journey::customersSay(context.workshop))
    if (isHere(touchpoint) && !said.source.empty() &&
        std::ranges::find(sources, said.source) == sources.end())
      sources.push_back(said.source);
  std::string all;
  for (const std::string& source : sources) all += (all.empty() ? "" : "; ") + base::isolated(source);
  if (!all.empty())
    chapter.blocks.emplace_back(Words{text("report.customers.sources"_text, {all}), &Theme::secondInk});
  return chapter;
}

} // namespace report
