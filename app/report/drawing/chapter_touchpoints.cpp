#include "report/drawing/chapters.hpp"
#include "report/words.hpp"

namespace report {
namespace {

using namespace language::literals;
using look::Align;

class Rows {
 public:
  Rows(const Context& context, Paper& paper)
      : context_(context), text_(context.catalogue), theme_(paper.pen().theme()),
        table_(paper, {{"", 8, Align::Right},
                       {text_("report.column.touchpoint"_text), 58},
                       {text_("report.column.experience"_text), 17, Align::Right},
                       {text_("report.column.median"_text), 17, Align::Right},
                       {text_("report.column.range"_text), 17, Align::Right},
                       {text_("report.column.n"_text), 9, Align::Right},
                       {text_("report.column.importance"_text), 16, Align::Right},
                       {text_("report.column.customers"_text), 17, Align::Right},
                       {text_("report.column.gap"_text), 15, Align::Right}}) {}

  void write() {
    const journey::Stage* stage = nullptr;
    bool begun = false;
    for (const auto& point : context_.story.team) {
      if (!begun || point.stage != stage)
        table_.group(point.stage != nullptr ? point.stage->name : text_("report.loose"_text));
      begun = true;
      stage = point.stage;
      row(point);
    }
  }

 private:
  void row(const journey::CurvePoint& point) {
    const journey::Touchpoint& touchpoint = *point.touchpoint;
    const auto* channel = context_.workshop.channels.find(touchpoint.channel);
    const auto* customers = context_.story.customerPoint(touchpoint);
    const bool said = customers != nullptr && customers->given;
    Cell name{.text = touchpoint.text, .weight = look::Weight::Medium};
    if (channel != nullptr && !channel->name.empty()) name.text += "  (" + channel->name + ")";
    if (touchpoint.star) name.signs.push_back({look::Icon::Star, theme_.star});
    if (touchpoint.heart) name.signs.push_back({look::Icon::Heart, theme_.heart});
    if (touchpoint.bolt) name.signs.push_back({look::Icon::Bolt, theme_.low});
    if (point.given && point.discuss) name.signs.push_back({look::Icon::Discuss, theme_.star});

    Cell experience{.text = figure(text_, point.given, point.experience), .weight = look::Weight::SemiBold};
    if (isHigh(point, *context_.story.brief)) experience.colour = theme_.accent;
    if (isLow(point, *context_.story.brief)) experience.colour = theme_.low;
    table_.row(
        {{.text = std::to_string(++number_), .colour = theme_.secondInk},
         name,
         experience,
         {.text = medianOf(touchpoint)},
         {.text = point.given ? text_.number(point.lowest, 0) + "–" + text_.number(point.highest, 0) : "–"},
         {.text = point.given        ? std::to_string(point.n)
                  : touchpoint.voted ? "–"
                                     : text_("report.not_voted"_text)},
         {.text = figure(text_, point.given && point.weighted, point.importance)},
         {.text = figure(text_, said, said ? customers->experience : 0)},
         {.text =
              said && point.given ? signedFigure(text_, customers->experience - point.experience) : "–"}});
  }

  std::string medianOf(const journey::Touchpoint& touchpoint) const {
    const auto at = context_.story.results.touchpoints.find(touchpoint.id);
    const bool known = at != context_.story.results.touchpoints.end() && at->second.result.experience.n > 0;
    return figure(text_, known, known ? at->second.result.experience.median : 0);
  }

  const Context& context_;
  const language::Catalogue& text_;
  const look::Theme& theme_;
  TableOnPaper table_;
  int number_ = 0;
};

} // namespace

void writeTouchpoints(const Context& context, Paper& paper) {
  const auto& text = context.catalogue;
  paper.chapter(text("report.touchpoints"_text), text("report.touchpoints.words"_text));
  if (context.story.team.empty())
    return paper.words(text("report.empty.map"_text), paper.pen().theme().secondInk);
  Rows(context, paper).write();
}

} // namespace report
