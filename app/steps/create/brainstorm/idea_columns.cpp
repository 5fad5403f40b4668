// The columns under the ideas: their bands, their heads for both long sides, and where the next idea comes.
#include "steps/create/brainstorm/column_head.hpp"
#include "steps/create/brainstorm/ideas_board.hpp"
#include "surface/note_paper.hpp"

namespace steps {

using namespace language::literals;

/// Somebody sits at the far side: the heads are there too, and face that way.
bool IdeasBoard::isFarRead() const {
  if (room_.isUpright()) return false;
  for (const Participant* person : journey::seatedOf(room_.workshop()))
    if (person->edge == journey::Edge::Top) return true;
  return false;
}

void IdeasBoard::drawColumns(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const bool heads = columns_.size() > 1;
  for (std::size_t i = 0; i < layout_.columns(); ++i) {
    const Rect box = layout_.box(i);
    bool aimed = false;
    for (const Point place : aims_) aimed = aimed || (area_.contains(place) && layout_.columnAt(place) == i);
    frame.draw(box, [&](ui::Canvas& canvas) {
      if (heads && i % 2 == 0) canvas.fill(box, theme.band, 7);
      if (aimed) canvas.fill(box, look::faded(theme.accent, 0.1), 7);
    });
    if (!heads) continue;
    const IdeaColumn& column = columns_[i];
    const Rect head = layout_.head(i), foot = layout_.foot(i);
    frame.draw(head, [&](ui::Canvas& canvas) { paintColumnHead(canvas, room_, column, head); });
    frame.area({.name = column.touchpoint == nullptr
                            ? std::string{"ideas/column"}
                            : "ideas/column/" + std::to_string(column.touchpoint->id.value),
                .box = head,
                .role = "group",
                .label = column.touchpoint == nullptr ? room_.say("brainstorm.others"_text)
                                                      : column.touchpoint->text,
                .value = std::to_string(column.ideas.size()),
                .takesFingers = false});
    if (foot.h <= 0) continue;
    const auto put = frame.at(base::Transform::placed(foot.centre(), base::pi));
    const Rect there = base::around({}, foot.size());
    frame.draw(there, [&](ui::Canvas& canvas) { paintColumnHead(canvas, room_, column, there); });
  }
  for (std::size_t i = 0; i < layout_.columns(); ++i)
    if (heads && columns_[i].ideas.empty()) drawPlace(frame, i);
  aims_.clear();
}

void IdeasBoard::drawPlace(ui::Frame& frame, std::size_t column) {
  const Rect box = layout_.note(column, 0);
  frame.draw(box, [&](ui::Canvas& canvas) {
    surface::paintPlace(canvas, box.inset(1), room_.say("brainstorm.place"_text), false);
  });
}

} // namespace steps
