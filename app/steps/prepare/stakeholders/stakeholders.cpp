#include "steps/prepare/stakeholders/stakeholders.hpp"

#include "document/stakeholders.hpp"
#include "steps/prepare/stakeholders/screen.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace steps {

using namespace language::literals;
using base::Transform;
using document::Draft;
using journey::Stakeholder;

namespace {

using surface::refOf;

std::optional<std::size_t> seatOf(const Room& room, Id<Participant> writer) {
  const Participant* person = room.workshop().participants.find(writer);
  if (person == nullptr || person->seat < 0) return {};
  return static_cast<std::size_t>(person->seat);
}

} // namespace

void StakeholdersScreen::draw(ui::Frame& frame, const Rect& sheet) {
  sheet_ = sheet;
  now_ = frame.now();
  radius_ = std::clamp(sheet.h * 0.07, 36.0, 60.0);
  layOut(frame);
  drawGround(frame);
  drawRelations(frame);
  drawCentre(frame);
  const auto drafts = room().seats->drafts();
  const bool isEmpty = cards_.empty() && std::ranges::none_of(drafts, [](const Draft* draft) {
                         return draft->what == &document::text::newStakeholder;
                       });
  if (isEmpty) drawEmpty(frame);
  for (const auto* who : journey::stakeholdersOf(room().workshop()))
    if (!hands_.isHeld(refOf(who->id))) drawCard(frame, who->id);
  for (const Draft* draft : drafts)
    if (draft->what == &document::text::newStakeholder) drawNew(frame, *draft);
  for (const auto* who : journey::stakeholdersOf(room().workshop()))
    if (hands_.isHeld(refOf(who->id))) drawCard(frame, who->id);
  drawPulls(frame);
  drawBin(frame);
  drawMenus(frame);
}

/// What is on every card, how large that makes it, and where it is.
void StakeholdersScreen::layOut(ui::Frame& frame) {
  cards_.clear();
  kept_.assign(1, base::around(sheet_.centre(), {2 * radius_ + 4, 2 * radius_ + 4}));
  const auto all = journey::stakeholdersOf(room().workshop());
  scale_ = cardScaleFor(all.size(), sheet_, frame.theme());
  frame.measure([&](ui::Canvas& canvas) {
    for (std::int64_t ring = 0; ring < journey::rings; ++ring)
      for (const bool far : {false, true})
        if (!far || !room().isUpright())
          kept_.push_back(ringNameBox(canvas, ring).moved(namePlace(ring, far)));
    const std::array crowded{isCrowded(canvas, 0), isCrowded(canvas, 1), isCrowded(canvas, 2)};
    for (const Stakeholder* who : all) {
      Card card{.face = faceOf(*who), .box = {}};
      // In a ring that is full only names are seen, until somebody touches one.
      if (crowded[static_cast<std::size_t>(who->ring)] && !card.face.writing && !menus_.contains(who->id))
        card.face.give.clear(), card.face.get.clear();
      card.box = cardBox(canvas, card.face, scale_);
      cards_.emplace(who->id, std::move(card));
    }
  });
  placed_.clear();
  for (const Stakeholder* who : all) placeCard(who->id);
  for (auto& [id, card] : cards_) {
    const surface::CardRef ref = refOf(id);
    card.place = card.lying;
    if (const surface::Hands::Held* held = hands_.held(ref)) {
      card.face.lifted = held->lifted;
      card.place = held->place() * Transform::scaling(held->lifted ? 1.03 : 1);
    } else if (const auto gliding = hands_.gliding(ref, card.lying, now_, frame.theme().calm)) {
      card.place = *gliding;
      frame.again();
    }
  }
}

/// Where the workshop says, or beside it where that would hide another one: words make cards grow.
void StakeholdersScreen::placeCard(Who id) {
  const Stakeholder& who = *room().workshop().stakeholders.find(id);
  Card& card = cards_.at(id);
  const bool across = std::abs(std::sin(base::radians(who.angle))) > 0.5;
  const Size size = across ? Size{card.box.h, card.box.w} : card.box.size();
  const Point at = freePlace(fromSheet(who.x, who.y), size, id);
  card.lying = Transform::placed(at, base::radians(who.angle));
  placed_.insert(id);
}

CardFace StakeholdersScreen::faceOf(const Stakeholder& who) const {
  CardFace face{.name = who.name, .give = who.give, .get = who.get};
  for (const auto& [field, words] : {std::pair{"name", &face.name}, {"give", &face.give}, {"get", &face.get}})
    if (const table::Writing* now =
            room().seats->writingAbout(&document::text::stakeholder, who.id.value, field)) {
      *words = now->draft.text;
      face.writing = true;
      face.seat = seatOf(room(), now->draft.writer);
      if (face.name.empty()) face.hint = room().say("stakeholders.new"_text);
    }
  return face;
}

void StakeholdersScreen::drawCard(ui::Frame& frame, Who id) {
  const Card& card = cards_.at(id);
  const std::string area = "stakeholder/" + std::to_string(id.value);
  const auto put = frame.at(card.place);
  frame.draw(cardReach(card.box),
             [&](ui::Canvas& canvas) { paintCard(canvas, card.box, card.face, scale_); });
  const auto ring = room().workshop().stakeholders.find(id)->ring;
  frame.area({.name = area,
              .box = card.box,
              .touch = [this, id](const touch::Touch& touch) { touchCard(id, touch); },
              .role = "note",
              .label = card.face.name,
              .value = ringWords(ring)});
  surface::drawPullGrip(frame,
                        {.area = area + "/pull",
                         .at = {card.box.right() - 2, card.box.bottom() - 2},
                         .label = room().say("stakeholders.pull"_text, {card.face.name})},
                        [this, id](const touch::Touch& touch) { touchPull(id, touch); });
}

void StakeholdersScreen::drawNew(ui::Frame& frame, const Draft& draft) {
  CardFace face{.name = draft.text,
                .give = {},
                .get = {},
                .hint = room().say("stakeholders.new"_text),
                .seat = seatOf(room(), draft.writer),
                .writing = true};
  Rect box;
  frame.measure([&](ui::Canvas& canvas) { box = cardBox(canvas, face, scale_); });
  // It faces whoever writes it until it is there.
  const double facing = room().seats->facing(draft.writer);
  const auto put = frame.at(Transform::placed(onSheet(fromSheet(draft.x, draft.y), box.size()), facing));
  frame.draw(cardReach(box), [&](ui::Canvas& canvas) { paintCard(canvas, box, face, scale_); });
}

/// The shape of what comes, and one line that is said to both sides.
void StakeholdersScreen::drawEmpty(ui::Frame& frame) {
  const std::string words = room().say("stakeholders.empty"_text);
  const Point middle = sheet_.centre();
  struct Place {
    double reach, angle; ///< parts of the way to the edge; degrees clockwise from the right
  };
  for (const auto [reach, angle] :
       {Place{0.25, 180}, {0.25, 0}, {0.52, -148}, {0.52, 28}, {0.81, -24}, {0.81, 156}}) {
    const double turn = base::radians(angle);
    const Point at{reach * std::cos(turn) * sheet_.w / 2, reach * std::sin(turn) * sheet_.h / 2};
    const Rect place = base::around(middle + at, {118, 34});
    frame.draw(place.inset(-2), [&](ui::Canvas& canvas) { surface::paintPlace(canvas, place, "", false); });
  }
  const Rect line = base::around({0, figures::ringBox(sheet_, 1).h * 0.39}, {sheet_.w * 0.4, 40});
  for (const double turn : {0.0, base::pi}) {
    if (turn > 0 && room().isUpright()) break;
    const auto put = frame.at(Transform::placed(middle, turn));
    frame.draw(line, [&](ui::Canvas& canvas) {
      canvas.text(words, line, {frame.theme().title, look::Weight::Medium, look::Align::Centre},
                  frame.theme().secondInk);
    });
  }
}

void StakeholdersScreen::drawStrokes(ui::Frame& frame) {
  for (const auto& [id, card] : cards_) {
    const Stakeholder& who = *room().workshop().stakeholders.find(id);
    const figures::Strokes strokes{sheet_.centre(),  radius_,         card.there(),
                                   who.giveStrength, who.getStrength, 1.2};
    const Rect bounds = figures::boundsOf(strokes);
    if (!bounds.empty())
      frame.draw(bounds, [&](ui::Canvas& canvas) { figures::drawStrokes(canvas, strokes); });
  }
}

std::optional<std::string> StakeholdersScreen::missing() {
  if (!journey::stakeholdersOf(room().workshop()).empty()) return {};
  return room().say("stakeholders.missing"_text);
}

bool StakeholdersScreen::isHeld(std::string_view table, std::int64_t id) const {
  return table == Stakeholder::table && hands_.isHeld({table, id});
}

void StakeholdersScreen::left() {
  hands_.clear();
  pulls_.clear();
  menus_.clear();
  relationMenus_.clear();
  binOpen_ = false;
}

std::unique_ptr<Step> makeStakeholders(Room& room) { return std::make_unique<StakeholdersScreen>(room); }

} // namespace steps
