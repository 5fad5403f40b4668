#pragma once
// A surface more than the program has: what is kept for later lies on shelves, for everybody's hands. Its
// layout and its kind of card are its own; held, chosen, thrown home and taken together they are by what
// app/surface gives.
#include "document/parking.hpp"
#include "surface/chosen.hpp"
#include "surface/ground.hpp"
#include "surface/hands.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"
#include "table/step.hpp"
#include "ui/widgets.hpp"

namespace trial {

using base::Id;
using base::Point;
using base::Rect;
using base::Transform;
using journey::Parked;
using surface::CardRef;

class Shelf final : public table::Step {
 public:
  using Step::Step;
  std::string_view name() const override { return "shelf"; }
  bool fillsTable() const override { return true; }
  bool isHeld(std::string_view table, std::int64_t id) const override { return hands_.isHeld({table, id}); }
  void left() override {
    hands_.clear();
    chosen_.clear();
    ground_.clear();
  }

  void draw(ui::Frame& frame, const Rect& middle) override {
    sheet_ = middle;
    now_ = frame.now();
    chosen_.letGoWhere([this](const CardRef& card) { return !lying(card); });
    ui::sheet(frame, middle);
    frame.area({.name = "shelf/ground",
                .box = middle,
                .touch = [this](const touch::Touch& touch) { touchGround(touch); },
                .role = "group"});
    const Rect bin = binBox();
    frame.draw(bin, [&](ui::Canvas& canvas) {
      canvas.icon(look::Icon::Bin, bin.centre(), 14, frame.theme().secondInk);
    });
    frame.area({.name = "shelf/bin", .box = bin, .role = "button", .takesFingers = false});
    for (const Parked& one : room().workshop().parked)
      if (!one.gone) drawCard(frame, one);
  }

 private:
  /// Four on a shelf, in the order in which they were kept.
  std::optional<Transform> lying(const CardRef& card) const {
    std::size_t at = 0;
    for (const Parked& one : room().workshop().parked) {
      if (one.gone) continue;
      if (surface::refOf(one.id) == card)
        return Transform::placed({sheet_.x + 120 + 160 * static_cast<double>(at % 4),
                                  sheet_.y + 80 + 110 * static_cast<double>(at / 4)},
                                 0);
      ++at;
    }
    return {};
  }
  Rect binBox() const { return {sheet_.right() - 60, sheet_.bottom() - 60, 40, 40}; }

  void drawCard(ui::Frame& frame, const Parked& one) {
    const CardRef card = surface::refOf(one.id), leader = hands_.leaderOf(card);
    const Transform home = *lying(card);
    const surface::Hands::Held* held = hands_.held(leader);
    Transform place = held == nullptr ? home : leader == card ? held->place() : held->moved(home);
    if (const auto way =
            held == nullptr ? hands_.gliding(card, home, now_, frame.theme().calm) : std::nullopt)
      place = *way, frame.again();
    const Rect box = base::around({}, {130, 80});
    const auto put = frame.at(place);
    frame.draw(surface::noteReach(box), [&](ui::Canvas& canvas) {
      surface::paintNote(canvas, box, {.text = one.text, .foot = {}, .paper = frame.theme().papers[0]});
      if (chosen_.with(card) != nullptr) canvas.outline(box.inset(-3), frame.theme().accent, 2);
    });
    frame.area({.name = "shelf/card/" + std::to_string(one.id.value),
                .box = box,
                .touch = [this, card](const touch::Touch& touch) { touchCard(card, touch); },
                .role = "note",
                .label = one.text,
                .value = chosen_.with(card) != nullptr ? "chosen" : ""});
  }

  void touchGround(const touch::Touch& touch) {
    const surface::Ground::Answer answer = ground_.feed(touch, {});
    if (answer.what != surface::Ground::Answer::What::Encircled) return;
    surface::Chosen::Group group{.notes = {}, .at = answer.line.back()};
    for (const Parked& one : room().workshop().parked)
      if (const auto at = lying(surface::refOf(one.id));
          at && surface::encircles(answer.line, (*at)(Point{})))
        group.notes.insert(surface::refOf(one.id));
    chosen_.choose(room().seats->nearest(answer.line.front()), std::move(group));
  }

  void touchCard(const CardRef& card, const touch::Touch& touch) {
    const auto home = lying(card);
    if (!home) return;
    const bool wasLifted = hands_.isLifted(card);
    const surface::Hands::Answer answer = hands_.feed(card, touch, *home);
    if (answer.after == surface::Hands::After::Holding && !wasLifted && hands_.isLifted(card))
      takeAlong(card);
    if (answer.after == surface::Hands::After::Dropped && binBox().contains(touch.position))
      throwAway(card, answer, touch);
    if (answer.after != surface::Hands::After::Dropped && answer.after != surface::Hands::After::Cancelled)
      return;
    hands_.glide(card, answer.place, now_);
    for (const auto& [other, lay] : answer.with)
      hands_.glide(other, answer.place * answer.start.inverse() * lay, now_);
  }

  void takeAlong(const CardRef& card) {
    const surface::Chosen::Group* group = chosen_.with(card);
    std::vector<surface::Hands::Lying> with;
    if (group != nullptr)
      for (const CardRef& other : group->notes)
        if (const auto at = lying(other); at && other != card && !hands_.isHeld(other))
          with.push_back({other, *at});
    if (!with.empty()) hands_.take(card, std::move(with));
  }

  void throwAway(const CardRef& card, const surface::Hands::Answer& answer, const touch::Touch& touch) {
    document::Deed all = document::binParked({card.id});
    for (const auto& [other, lay] : answer.with) all = all.then(document::binParked({other.id}));
    room().perform(room().seats->nearest(touch.position), all, touch.position);
  }

  surface::Hands hands_{};
  surface::Chosen chosen_{};
  surface::Ground ground_{};
  Rect sheet_{};
  base::Seconds now_ = 0;
};

} // namespace trial
