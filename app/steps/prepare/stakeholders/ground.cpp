// What lies under the cards: the rings with what they mean, what the strokes mean, and who is in the middle.
#include "document/brief.hpp"
#include "document/stakeholders.hpp"
#include "figures/portrait.hpp"
#include "steps/prepare/stakeholders/screen.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace steps {

using namespace language::literals;
using base::Transform;
using document::Draft;
using look::Align;
using look::Weight;

namespace {

constexpr std::array<const char*, 3> fields{"ring_near", "ring_middle", "ring_far"};
/// Degrees from the top, clockwise, where the name of a ring stands: where few cards come.
constexpr std::array<double, 3> nameAngles{52, 24, 10};

} // namespace

void StakeholdersScreen::drawGround(ui::Frame& frame) {
  const auto lit = litRings();
  ui::sheet(frame, sheet_, frame.theme().sheetCorner);
  frame.draw(sheet_, [&](ui::Canvas& canvas) { figures::drawRings(canvas, sheet_, lit); });
  frame.area({.name = "stakeholders/sheet",
              .box = sheet_,
              .touch = [this](const touch::Touch& touch) { touchGround(touch); },
              .role = "group",
              .label = room().say("stakeholders.empty"_text)});
  drawStrokes(frame);
  drawLegend(frame, false);
  if (!room().isUpright()) drawLegend(frame, true);
  for (std::int64_t ring = 0; ring < journey::rings; ++ring) {
    drawRingName(frame, ring, false);
    if (!room().isUpright()) drawRingName(frame, ring, true);
  }
}

void StakeholdersScreen::touchGround(const touch::Touch& touch) {
  if (!touch.isTap()) return;
  if (!menus_.empty() || !relationMenus_.empty() || binOpen_) {
    menus_.clear(), relationMenus_.clear(), binOpen_ = false;
    return;
  }
  Draft draft;
  draft.what = &document::text::newStakeholder;
  const Point at = toSheet(freePlace(touch.position, {118 * scale_.wide, 28}, {}));
  draft.x = at.x, draft.y = at.y;
  room().seats->ask(std::move(draft), touch.position);
}

std::string StakeholdersScreen::ringWords(std::int64_t ring) const {
  const auto at = static_cast<std::size_t>(ring);
  const table::Writing* writing = room().seats->writingAbout(&document::text::brief, 0, fields[at]);
  if (writing != nullptr && !writing->draft.text.empty()) return writing->draft.text;
  return figures::ringNames(*room().words, room().brief())[at];
}

Rect StakeholdersScreen::ringNameBox(ui::Canvas& canvas, std::int64_t ring) const {
  const Size size = canvas.measure(ringWords(ring), {canvas.theme().heading, Weight::Medium});
  return base::around({}, {std::max(40.0, size.w + 16), std::max(14.0, size.h + 3)});
}

Point StakeholdersScreen::namePlace(std::int64_t ring, bool far) const {
  const Rect box = figures::ringBox(sheet_, ring);
  const double angle = base::radians(nameAngles[static_cast<std::size_t>(ring)] + (far ? 180 : 0));
  return box.centre() + Point{std::sin(angle) * box.w / 2, -std::cos(angle) * box.h / 2};
}

void StakeholdersScreen::drawRingName(ui::Frame& frame, std::int64_t ring, bool far) {
  const look::Theme& theme = frame.theme();
  const std::string field = fields[static_cast<std::size_t>(ring)];
  const bool writing = room().seats->writingAbout(&document::text::brief, 0, field) != nullptr;
  const std::string words = ringWords(ring);
  const bool lit = litRings()[static_cast<std::size_t>(ring)] || writing;
  const look::TextStyle style{theme.heading, Weight::Medium, Align::Centre};
  Rect box;
  frame.measure([&](ui::Canvas& canvas) { box = ringNameBox(canvas, ring); });
  const Point at = namePlace(ring, far);
  const auto put = frame.at(Transform::placed(at, far ? base::pi : 0));
  frame.draw(box.inset(-2), [&](ui::Canvas& canvas) {
    canvas.fill(box, theme.paper, box.h / 2);
    canvas.outline(box, lit ? theme.accent : theme.line, lit ? 1.2 : 0.5, box.h / 2);
    canvas.label(words, {}, style, lit ? theme.accent : theme.secondInk);
  });
  frame.area({.name = "stakeholders/ring/" + std::to_string(ring) + (far ? "/far" : ""),
              .box = box,
              .touch =
                  [this, field](const touch::Touch& touch) {
                    if (touch.isTap())
                      room().seats->askAgain(&document::text::brief, 0, field, touch.position);
                  },
              .role = "text",
              .label = words,
              .value = lit ? "lit" : ""});
}

void StakeholdersScreen::drawLegend(ui::Frame& frame, bool far) {
  const look::Theme& theme = frame.theme();
  const auto put = frame.at(far ? Transform::placed(sheet_.centre(), base::pi) *
                                      Transform::translation(sheet_.centre() * -1)
                                : Transform{});
  const Rect box{sheet_.x + 18, sheet_.y + 12, sheet_.w * 0.2, 48};
  frame.draw(box, [&](ui::Canvas& canvas) {
    const auto line = [&](double y, look::Icon icon, look::Colour colour, language::Text words) {
      canvas.icon(icon, {box.x + 6, y + 10}, 11, colour);
      canvas.text(room().say(words), {box.x + 18, y, box.w - 18, 20}, {theme.heading, Weight::SemiBold},
                  theme.ink);
    };
    line(box.y, look::Icon::Forward, figures::giveColour(theme), "stakeholders.give"_text);
    line(box.y + 22, look::Icon::Back, figures::getColour(theme), "stakeholders.get"_text);
  });
}

/// The first persona, or the customer without a face. The name stands on both sides of the face.
void StakeholdersScreen::drawCentre(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const auto personas = journey::personasOf(room().workshop());
  const std::string words =
      personas.empty() ? room().say("stakeholders.centre"_text) : personas.front()->name;
  const bool twice = !room().isUpright();
  const double r = radius_;
  const auto put = frame.at(Transform::translation(sheet_.centre()));
  frame.draw(base::around({}, {4 * r, 2 * r + 24}), [&](ui::Canvas& canvas) {
    canvas.shadow(base::around({}, {2 * r, 2 * r}), r, 2);
    canvas.disc({}, r, theme.white);
    const double face = r * (twice ? 0.5 : 0.58), up = twice ? 0 : -0.2 * r;
    canvas.disc({0, up}, face, theme.table);
    if (personas.empty())
      canvas.icon(look::Icon::Person, {0, up}, 1.3 * face, theme.secondInk);
    else
      figures::drawPortrait(canvas, base::around({0, up}, {1.36 * face, 1.36 * face}), *personas.front(),
                            room().workshop().pictures);
    const look::TextStyle style{theme.heading, Weight::SemiBold, Align::Centre};
    const Size size = canvas.measure(words, style);
    const double y = r * (twice ? 0.66 : 0.6), most = 3.4 * r, width = std::min(size.w + 12, most);
    const Rect name =
        base::around({0, y}, {width, std::max(size.h, canvas.measure(words, style, most - 12).h) + 2});
    const auto write = [&](ui::Canvas& on) {
      // A name that is wider than the disc has a strip of its own.
      if (width > 1.5 * r) {
        on.fill(name, theme.white, 7);
        on.outline(name, theme.line, 0.5, 7);
      }
      on.text(words, name.inset(3, 0), style, theme.ink);
    };
    write(canvas);
    if (!twice) return;
    const auto turned = canvas.at(Transform::rotation(base::pi));
    write(canvas);
  });
  // It takes the finger: nobody wants a card under it.
  frame.area({.name = "stakeholders/centre",
              .box = base::around({}, {2 * r, 2 * r}),
              .touch = [](const touch::Touch&) {},
              .role = "image",
              .label = words});
}

} // namespace steps
