// Choosing what a follow-up is about, who does it, and by when.
#include "document/follow_ups.hpp"
#include "journey/outline.hpp"
#include "steps/research/loop/screen.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace steps::loop {

using namespace language::literals;

namespace {

constexpr std::size_t perRow = 3, rowsShown = 4, shown = perRow * rowsShown;
constexpr double gap = 3, inner = 9;

double cellHeight(const ui::Frame& frame) {
  return std::max(frame.theme().target, 2.6 * ui::letters(frame, frame.theme().heading));
}

} // namespace

void LoopScreen::choose(const FollowUp& one, What what, const Rect& from) {
  const auto at = choosing_.find(one.id);
  if (at != choosing_.end() && at->second.what == what)
    choosing_.erase(at);
  else
    choosing_[one.id] = {what, from};
}

std::vector<LoopScreen::Choice> LoopScreen::choicesOf(const FollowUp& one, What what) const {
  using namespace document;
  std::vector<Choice> out;
  switch (what) {
  case What::About:
    for (const auto* touchpoint : room().outline().journeyOrder())
      out.push_back({touchpoint->text, touchpoint->id == one.touchpoint,
                     setFollowedTouchpoint(one.id, touchpoint->id)});
    out.push_back({room().say("inquiry.whole"_text), !one.touchpoint, setFollowedTouchpoint(one.id, {})});
    break;
  case What::Who: {
    std::set<std::string> departments;
    for (const Participant* person : journey::participantsOf(room().workshop())) {
      out.push_back({person->name, person->id == one.person, setFollower(one.id, person->id)});
      if (!person->department.empty()) departments.insert(person->department);
    }
    for (const std::string& name : departments)
      out.push_back({name, !one.person && name == one.who, writeFollowUp(one.id, &FollowUp::who, name)});
    break;
  }
  case What::Due: {
    using std::chrono::days;
    const base::Day from = base::dayIn(one.due).value_or(today());
    const auto day = [&](language::Text words, base::Day on) {
      out.push_back({room().say(words), one.due == base::textOf(on), setDue(one.id, base::textOf(on))});
    };
    day("loop.due.today"_text, today());
    day("loop.due.tomorrow"_text, today() + days{1});
    day("loop.due.week"_text, today() + days{7});
    day("loop.due.two_weeks"_text, today() + days{14});
    day("loop.due.month"_text, today() + days{30});
    out.push_back({room().say("loop.due.none"_text), one.due.empty(), setDue(one.id, {})});
    out.push_back({room().say("loop.due.earlier"_text), false, setDue(one.id, base::textOf(from - days{1}))});
    out.push_back({room().say("loop.due.later"_text), false, setDue(one.id, base::textOf(from + days{1}))});
    break;
  }
  }
  return out;
}

void LoopScreen::drawChoices(ui::Frame& frame, const FollowUp& one, Choosing& choosing, const Rect& within) {
  const look::Theme& theme = frame.theme();
  const auto choices = choicesOf(one, choosing.what);
  const std::size_t pages = std::max<std::size_t>(1, (choices.size() + shown - 1) / shown);
  choosing.page = std::min(choosing.page, pages - 1);
  const std::size_t rows = std::min(rowsShown, (choices.size() + perRow - 1) / perRow);
  const double cell = cellHeight(frame), foot = theme.target;
  const double width = std::clamp(within.w * 0.36, 330.0, 480.0);
  const double height = static_cast<double>(rows) * (cell + gap) + foot + 2 * inner;
  // Under what was tapped, or above it where the sheet ends.
  const double below = choosing.from.bottom() + gap;
  const double y = below + height <= within.bottom() ? below : choosing.from.y - gap - height;
  const Rect paper{std::clamp(choosing.from.x, within.x, within.right() - width), std::max(within.y, y),
                   width, height};
  ui::sheet(frame, paper, 8, 4);
  frame.area(
      {.name = areaOf(one) + "/choices", .box = paper, .touch = [](const touch::Touch&) {}, .role = "group"});
  const double each = (paper.w - 2 * inner - (perRow - 1) * gap) / perRow;
  const std::size_t from = choosing.page * shown;
  for (std::size_t i = from; i < std::min(choices.size(), from + shown); ++i) {
    const auto column = static_cast<double>((i - from) % perRow),
               row = static_cast<double>((i - from) / perRow);
    const Rect box{paper.x + inner + column * (each + gap), paper.y + inner + row * (cell + gap), each, cell};
    const bool stays = choosing.what == What::Due && i >= 6; // a day earlier or later, again and again
    ui::button(frame,
               {.name = areaOf(one) + "/choice/" + std::to_string(i),
                .box = box,
                .label = choices[i].words,
                .on = choices[i].on,
                .capHeight = theme.heading,
                .role = "choice"},
               [this, id = one.id, deed = choices[i].deed, stays, at = frame.place()(box.centre())] {
                 room().perform(room().seats->nearest(at), deed, at);
                 if (!stays) choosing_.erase(id);
               });
  }
  drawChoicesFoot(frame, one, choosing,
                  {paper.x + inner, paper.bottom() - inner - foot, paper.w - 2 * inner, foot}, pages);
}

void LoopScreen::drawChoicesFoot(ui::Frame& frame, const FollowUp& one, Choosing& choosing, const Rect& row,
                                 std::size_t pages) {
  const look::Theme& theme = frame.theme();
  const std::string area = areaOf(one);
  const double third = (row.w - 2 * gap) / 3;
  const auto id = one.id;
  const Rect first{row.x, row.y, third, row.h};
  const Point at = frame.place()(first.centre());
  if (choosing.what == What::About)
    ui::button(frame,
               {.name = area + "/bin",
                .box = first,
                .label = room().say("loop.bin"_text),
                .icon = look::Icon::Bin,
                .capHeight = theme.heading},
               [this, id, at] { room().perform(room().seats->nearest(at), document::binFollowUp(id), at); });
  if (choosing.what == What::Who)
    ui::button(frame,
               {.name = area + "/write",
                .box = first,
                .label = room().say("loop.who.other"_text),
                .icon = look::Icon::Edit,
                .capHeight = theme.heading},
               [this, id, at] {
                 choosing_.erase(id);
                 room().seats->askAgain(&document::text::followUp, id.value, "who", at);
               });
  if (pages > 1) {
    const Point middle = row.centre();
    frame.draw(base::around(middle, {third, row.h}), [&](ui::Canvas& canvas) {
      canvas.label(std::to_string(choosing.page + 1) + " / " + std::to_string(pages), middle,
                   {theme.heading, look::Weight::Medium, look::Align::Centre}, theme.secondInk);
    });
    const auto turn = [&](const char* name, look::Icon icon, double x, language::Text label, bool on,
                          std::size_t to) {
      ui::iconButton(
          frame, area + name, icon, {x, middle.y}, room().say(label),
          [this, id, to] {
            if (const auto found = choosing_.find(id); found != choosing_.end()) found->second.page = to;
          },
          on);
    };
    turn("/page/before", look::Icon::Back, middle.x - third / 2 + 8, "plan.page.before"_text,
         choosing.page > 0, choosing.page - 1);
    turn("/page/after", look::Icon::Forward, middle.x + third / 2 - 8, "plan.page.after"_text,
         choosing.page + 1 < pages, choosing.page + 1);
  }
  ui::button(frame,
             {.name = area + "/close",
              .box = {row.right() - third, row.y, third, row.h},
              .label = room().say("loop.close"_text),
              .emphasis = ui::Emphasis::Primary,
              .capHeight = theme.heading},
             [this, id] { choosing_.erase(id); });
}

} // namespace steps::loop
