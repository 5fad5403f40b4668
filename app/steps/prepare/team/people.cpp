// The list of people: its head, its lines, page after page, and what lies under it.
#include "document/team.hpp"
#include "steps/prepare/team/advice.hpp"
#include "steps/prepare/team/columns.hpp"
#include "steps/prepare/team/screen.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using document::Draft;
using look::Align;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double headHeight = 36, titlesHeight = 24, leastRow = 24, usualRow = 58,
                 share = 0.085; // and of the list's height
constexpr double adviceHeight = 40, binnedHeight = 24;

std::vector<const Participant*> binned(const journey::Workshop& workshop) {
  std::vector<const Participant*> people;
  for (const Participant& person : workshop.participants)
    if (person.gone) people.push_back(&person);
  return people;
}

} // namespace

void TeamScreen::drawPeople(ui::Frame& frame, const Rect& box) {
  const auto people = journey::participantsOf(room().workshop());
  std::vector<const table::Writing*> newcomers;
  for (const auto& [who, writing] : room().seats->all())
    if (writing.draft.what == &document::text::newParticipant) newcomers.push_back(&writing);
  const std::size_t lines = people.size() + newcomers.size();
  drawHead(frame, {box.x, box.y, box.w, headHeight + titlesHeight}, lines == 0);

  const double foot =
      (adviceFor(room()).empty() ? 0 : adviceHeight) + (binned(room().workshop()).empty() ? 0 : binnedHeight);
  drawFoot(frame, {box.x, box.bottom() - foot, box.w, foot});
  Rect list{box.x, box.y + headHeight + titlesHeight, box.w, box.h - headHeight - titlesHeight - foot};
  if (lines == 0) {
    frame.draw(list, [&](Canvas& canvas) {
      canvas.text(room().say("team.empty"_text), list.inset(box.w * 0.12, 6),
                  {14, Weight::Medium, Align::Centre}, frame.theme().secondInk);
    });
    return;
  }
  const bool whole = static_cast<double>(lines) * leastRow <= list.h;
  if (!whole) list.h -= leastRow; // for the pages
  const auto fit = static_cast<std::size_t>(std::max(1.0, list.h / leastRow));
  const std::size_t pages = (lines + fit - 1) / fit;
  page_ = newcomers.empty() ? std::min(page_, pages - 1) : pages - 1;
  if (const auto at = room().lights.placeToBring(people, brought_)) page_ = *at / fit;
  const double height =
      std::min(std::max(usualRow, share * list.h), list.h / static_cast<double>(std::min(lines, fit)));
  const std::size_t from = page_ * fit, to = std::min(lines, from + fit);
  for (std::size_t i = from; i < to; ++i) {
    const Rect row{list.x, list.y + static_cast<double>(i - from) * height, list.w, height};
    if (i < people.size())
      drawPerson(frame, row, *people[i]);
    else
      drawNewcomer(frame, row, *newcomers[i - people.size()]);
  }
  if (pages > 1) drawPages(frame, {box.centre().x, list.bottom() + leastRow / 2}, pages);
}

void TeamScreen::drawHead(ui::Frame& frame, const Rect& box, bool empty) {
  const look::Theme& theme = frame.theme();
  const double add = 176;
  frame.draw(box, [&](Canvas& canvas) {
    canvas.text(room().say("team.people"_text), {box.x, box.y, box.w - add - 6, 28}, {14, Weight::Bold},
                theme.ink);
    if (empty) return;
    const PeopleColumns columns({box.x, box.y + headHeight, box.w, titlesHeight},
                                ui::letters(frame, theme.heading));
    const auto title = [&](const Rect& cell, language::Text words, Align align) {
      canvas.text(room().say(words), {cell.x, cell.y, cell.w, cell.h - 2},
                  {theme.heading, Weight::Medium, align}, theme.secondInk);
    };
    title(columns.name, "team.name"_text, Align::Left);
    title(columns.department, "team.department"_text, Align::Left);
    title(columns.core, "team.core"_text, Align::Centre);
    title(columns.challenge, "team.challenge"_text, Align::Centre);
    title(columns.lead, "team.lead"_text, Align::Centre);
  });
  ui::button(frame,
             {.name = "team/add",
              .box = {box.right() - add, box.y + 1, add, 26},
              .label = room().say("team.add"_text),
              .emphasis = empty ? ui::Emphasis::Primary : ui::Emphasis::Normal,
              .icon = look::Icon::Add,
              .capHeight = theme.heading},
             [this, at = Point{box.right() - add / 2, box.y + 10}] {
               room().seats->askAgain(&document::text::newParticipant, 0, {}, at);
             });
}

void TeamScreen::drawFoot(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto advice = adviceFor(room());
  if (!advice.empty()) {
    std::string words;
    for (const std::string& one : advice) words += (words.empty() ? "" : " ") + one;
    const Rect line{box.x, box.y, box.w, adviceHeight};
    frame.draw(line, [&](Canvas& canvas) {
      canvas.icon(look::Icon::Info, {line.x + 10, line.centre().y}, 16, theme.accent);
      canvas.text(words, {line.x + 26, line.y + 1, line.w - 26, line.h - 2},
                  {theme.heading, Weight::Medium, Align::Left, 1.15}, theme.secondInk);
    });
    frame.area({.name = "team/advice", .box = line, .role = "status", .label = words});
  }
  const auto away = binned(room().workshop());
  if (away.empty()) return;
  Rect chip{box.x, box.bottom() - 21, 0, 21};
  const double label = 78, width = std::min(130.0, (box.w - label) / static_cast<double>(away.size()) - 3);
  frame.draw({chip.x, chip.y, label, chip.h}, [&](Canvas& canvas) {
    canvas.text(room().say("team.binned"_text), {chip.x, chip.y, label, chip.h},
                {theme.heading, Weight::Medium}, theme.secondInk);
  });
  chip = {box.x + label, chip.y, width, chip.h};
  for (const Participant* person : away) {
    const Id<Participant> who = person->id;
    ui::button(
        frame,
        {.name = "team/binned/" + std::to_string(who.value),
         .box = chip,
         .label = person->name,
         .icon = look::Icon::Restore,
         .value = room().say("team.restore"_text, {person->name}),
         .capHeight = theme.heading},
        [this, who, at = chip.centre()] { room().perform({}, document::restoreParticipant(who), at); });
    chip.x += width + 3;
  }
}

void TeamScreen::drawPages(ui::Frame& frame, Point middle, std::size_t pages) {
  frame.draw(base::around(middle, {60, leastRow}), [&](Canvas& canvas) {
    canvas.label(std::to_string(page_ + 1) + " / " + std::to_string(pages), middle,
                 {frame.theme().text, Weight::Medium, Align::Centre}, frame.theme().secondInk);
  });
  ui::iconButton(
      frame, "team/page/before", look::Icon::Back, {middle.x - 42, middle.y},
      room().say("team.page.before"_text), [this] { --page_; }, page_ > 0);
  ui::iconButton(
      frame, "team/page/after", look::Icon::Forward, {middle.x + 42, middle.y},
      room().say("team.page.after"_text), [this] { ++page_; }, page_ + 1 < pages);
}

} // namespace steps
