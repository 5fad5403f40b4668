#include "steps/prepare/personas/personas.hpp"

#include "document/journeys.hpp"
#include "document/personas.hpp"
#include "steps/prepare/personas/screen.hpp"
#include "surface/note_paper.hpp"
#include "table/journeys.hpp"
#include "table/seats/seats.hpp"
#include "ui/dashed_box.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

using namespace language::literals;
using base::Transform;
using document::Draft;
using journey::Persona;
using look::Align;
using look::Weight;

namespace {

constexpr double margin = 18, between = 18, slim = 66;

void dashed(ui::Canvas& canvas, const Rect& box) {
  ui::dashedBox(canvas, box, canvas.theme().quiet, 0.8, 4, 3);
}

/// What a card will hold: the face, three fields, a way.
void drawShape(ui::Canvas& canvas, const Rect& box) {
  const look::Theme& theme = canvas.theme();
  const Rect face{box.x + 12, box.y + 12, box.w * 0.25, box.h * 0.34};
  dashed(canvas, face);
  canvas.icon(look::Icon::Person, face.centre(), face.w * 0.5, theme.quiet);
  const double width = (box.w - 42) / 3, top = face.bottom() + 12;
  for (int i = 0; i < 3; ++i) dashed(canvas, {box.x + 12 + i * (width + 9), top, width, box.h * 0.26});
  const Rect way{box.x + 12, top + box.h * 0.26 + 14, box.w - 24, 0};
  const double height = box.bottom() - way.y - 20;
  constexpr int pieces = 28;
  const auto at = [&](int i) {
    const double t = static_cast<double>(i) / pieces;
    return Point{way.x + t * way.w, way.y + height * (0.5 - 0.35 * std::sin(2.4 * base::pi * t))};
  };
  for (int i = 0; i < pieces; i += 2) canvas.line(at(i), at(i + 1), theme.quiet, 1.2);
}

} // namespace

void PersonasScreen::draw(ui::Frame& frame, const Rect& sheet) {
  if (room().isUpright()) turned_ = false;
  ui::sheet(frame, sheet, frame.theme().sheetCorner);
  const auto put = frame.at(turned_ ? Transform::placed(sheet.centre(), base::pi) *
                                          Transform::translation(sheet.centre() * -1)
                                    : Transform{});
  drawCards(frame, sheet.inset(margin));
}

void PersonasScreen::drawCards(ui::Frame& frame, const Rect& inner) {
  const auto all = journey::personasOf(room().workshop());
  const std::size_t pages = std::max<std::size_t>(1, (all.size() + perPage - 1) / perPage);
  page_ = std::min(page_, pages - 1);
  if (const auto at = room().lights.placeToBring(all, brought_)) page_ = *at / perPage;
  const std::size_t from = page_ * perPage, shown = std::min(perPage, all.size() - from);
  comparing_ = comparing_ && room().hasJourneys();
  const double turn = room().isUpright() ? 0 : 24, compare = room().hasJourneys() ? 42 : 0;
  if (comparing_) {
    const Rect strip{inner.right() - slim, inner.y, slim, inner.h};
    drawCompared(frame, {inner.x, inner.y, inner.w - slim - between, inner.h});
    drawCompare(frame, {strip.x, strip.bottom() - turn - compare + 6, strip.w, compare - 6});
    if (turn > 0) drawTurn(frame, strip);
    return;
  }
  if (all.empty()) return drawAdd(frame, base::around(inner.centre(), {inner.w * 0.62, inner.h}), true);
  // Beside one card the next one has its place; where more are, only a strip.
  const double aside = shown == 1 ? inner.w * 0.28 : slim;
  const double width = (inner.w - aside - between * static_cast<double>(shown)) / static_cast<double>(shown);
  for (std::size_t i = 0; i < shown; ++i)
    drawCard(frame, *all[from + i],
             {inner.x + static_cast<double>(i) * (width + between), inner.y, width, inner.h});
  const Rect strip{inner.right() - aside, inner.y, aside, inner.h};
  const bool hasAway = !putAway().empty();
  const double foot = (pages > 1 ? 48.0 : 0) + (hasAway ? 90 : 0);
  drawAdd(frame, {strip.x, strip.y + turn, strip.w, strip.h - 2 * turn - foot - compare}, false);
  drawFoot(frame, {strip.x, strip.bottom() - turn - compare - foot, strip.w, foot});
  if (compare > 0) drawCompare(frame, {strip.x, strip.bottom() - turn - compare + 6, strip.w, compare - 6});
  if (turn > 0) drawTurn(frame, strip);
}

/// The shape of the next card; a tap asks for its name.
void PersonasScreen::drawAdd(ui::Frame& frame, const Rect& box, bool empty) {
  const look::Theme& theme = frame.theme();
  const Draft* coming = nullptr;
  for (const Draft* draft : room().seats->drafts())
    if (draft->what == &document::text::newPersona) coming = draft;
  const bool pressed = frame.isPressed("personas/add");
  const std::string words = room().say(empty ? "personas.empty"_text : "personas.add"_text);
  frame.draw(box.inset(-2), [&](ui::Canvas& canvas) {
    if (pressed) canvas.fill(box, look::faded(theme.ink, 0.04), 7);
    dashed(canvas, box);
    if (coming != nullptr) canvas.outline(box, theme.accent, 1, 7);
    // On the empty sheet it stands where name and words will be.
    const Rect there =
        empty ? Rect{box.x + box.w * 0.25 + 24, box.y + 12, box.w * 0.75 - 36, box.h * 0.34} : box;
    const Point middle = there.centre();
    if (empty) drawShape(canvas, box);
    if (coming != nullptr && !coming->text.empty()) {
      canvas.text(coming->text, base::around(middle, {there.w - 12, 60}),
                  {theme.title, Weight::Bold, Align::Centre}, theme.ink);
      return;
    }
    canvas.disc(middle, 12, theme.band);
    canvas.icon(look::Icon::Add, middle, 16, theme.accent);
    const Rect line{there.x + 4, middle.y + 16, there.w - 8, empty ? 40.0 : 24.0};
    const look::TextStyle style{empty ? theme.title : theme.heading, Weight::Medium, Align::Centre};
    canvas.text(words, line, style, theme.secondInk);
    if (room().isUpright()) return;
    const auto turned = canvas.at(Transform::placed(middle, base::pi) * Transform::translation(middle * -1));
    canvas.text(words, line, style, theme.secondInk);
  });
  frame.area({.name = "personas/add",
              .box = box,
              .touch =
                  [this](const touch::Touch& touch) {
                    if (touch.isTap())
                      room().seats->askAgain(&document::text::newPersona, 0, {}, touch.position);
                  },
              .role = "button",
              .label = words});
}

/// Personas; and journeys that no card tells of.
std::vector<PersonasScreen::Away> PersonasScreen::putAway() const {
  std::vector<Away> all;
  const journey::Workshop& workshop = room().workshop();
  for (const Persona& one : workshop.personas)
    if (one.gone)
      all.push_back(
          {"personas/binned/" + std::to_string(one.id.value), one.name, document::restorePersona(one.id)});
  for (const journey::Journey& one : workshop.journeys)
    if (one.gone && journey::personaOf(workshop, one.id) == nullptr)
      all.push_back({"journeys/binned/" + std::to_string(one.id.value), journeyWords(room(), one.id),
                     document::restoreJourney(one.id)});
  return all;
}

/// Pages, and what was put away.
void PersonasScreen::drawFoot(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const std::size_t count = journey::personasOf(room().workshop()).size();
  Rect row{box.x, box.bottom(), box.w, 20};
  if (count > perPage) {
    const std::size_t pages = (count + perPage - 1) / perPage;
    const Point middle{box.centre().x, box.bottom() - 12};
    ui::iconButton(
        frame, "personas/page/before", look::Icon::Back, middle - Point{box.w / 2 - 10, 0},
        room().say("personas.page.before"_text), [this] { --page_; }, page_ > 0);
    ui::iconButton(
        frame, "personas/page/after", look::Icon::Forward, middle + Point{box.w / 2 - 10, 0},
        room().say("personas.page.after"_text), [this] { ++page_; }, page_ + 1 < pages);
    frame.draw(base::around(middle - Point{0, 24}, {box.w, 20}), [&](ui::Canvas& canvas) {
      canvas.label(std::to_string(page_ + 1) + " / " + std::to_string(pages), middle - Point{0, 24},
                   {theme.text, Weight::Medium, Align::Centre}, theme.secondInk);
    });
    row.y -= 48;
  }
  constexpr std::size_t most = 3;
  auto away = putAway();
  if (away.empty()) return;
  if (away.size() > most) away.erase(away.begin() + most, away.end());
  for (const Away& one : away) {
    row.y -= row.h + 3;
    ui::button(
        frame, {.name = one.area, .box = row, .label = one.words, .icon = look::Icon::Restore},
        [this, back = one.back, at = row.centre()] { room().perform(room().seats->nearest(at), back, at); });
  }
  row.y -= row.h;
  frame.draw(row, [&](ui::Canvas& canvas) {
    canvas.text(room().say("personas.binned"_text), row, {theme.small, Weight::Medium, Align::Centre},
                theme.secondInk);
  });
}

/// Two journeys beside each other, or the cards again.
void PersonasScreen::drawCompare(ui::Frame& frame, const Rect& box) {
  ui::button(frame,
             {.name = "personas/compare",
              .box = box,
              .label = room().say("personas.compare"_text),
              .on = comparing_,
              .value = comparing_ ? "on" : "",
              .capHeight = frame.theme().heading,
              .role = "toggle"},
             [this] { comparing_ = !comparing_; });
}

/// At both ends of the strip, so that either side reaches one.
void PersonasScreen::drawTurn(ui::Frame& frame, const Rect& strip) {
  for (const bool far : {false, true})
    ui::iconButton(frame, far ? "personas/turn/far" : "personas/turn", look::Icon::TurnRight,
                   {strip.centre().x, far ? strip.y + 9 : strip.bottom() - 9},
                   room().say("personas.turn"_text), [this] { turned_ = !turned_; });
}

std::optional<std::string> PersonasScreen::missing() {
  if (!journey::personasOf(room().workshop()).empty()) return {};
  return room().say("personas.missing"_text);
}

std::unique_ptr<Step> makePersonas(Room& room) { return std::make_unique<PersonasScreen>(room); }

} // namespace steps
