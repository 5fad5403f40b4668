#include "board/stills.hpp"

#include "board/faces.hpp"
#include "figures/behaviour.hpp"

#include <functional>

namespace board {

namespace {

std::uint64_t mixedIn(std::uint64_t hash, std::uint64_t more) {
  hash ^= more + 0x9e3779b97f4a7c15U + (hash << 6U) + (hash >> 2U);
  return hash;
}
std::uint64_t hashOf(std::string_view text) { return std::hash<std::string_view>{}(text); }
std::uint64_t hashOf(double number) { return std::hash<double>{}(number); }

std::uint64_t hashOf(const surface::NoteFace& face, double angle) {
  std::uint64_t hash = hashOf(face.text);
  hash = mixedIn(hash, hashOf(face.foot));
  hash = mixedIn(hash, hashOf(face.score));
  hash = mixedIn(hash, static_cast<std::uint64_t>(face.number) << 2U | static_cast<unsigned>(face.tone));
  hash = mixedIn(hash, hashOf(face.cap));
  hash = mixedIn(hash, std::uint64_t{face.paper.r} << 16U | std::uint64_t{face.paper.g} << 8U | face.paper.b);
  hash = mixedIn(hash, (face.star ? 1U : 0U) | (face.heart ? 2U : 0U) | (face.bolt ? 4U : 0U) |
                           (face.silent ? 8U : 0U) |
                           (face.basis ? 16U << static_cast<unsigned>(*face.basis) : 0U));
  return mixedIn(hash, hashOf(angle));
}

std::uint64_t hashOf(const figures::CurveMark& mark) {
  std::uint64_t hash = hashOf(mark.x);
  for (const double number : {mark.tie.value_or(0), mark.score, mark.lowest, mark.highest, mark.importance,
                              mark.customers.value_or(0), mark.expected.value_or(0), mark.later.value_or(0)})
    hash = mixedIn(hash, hashOf(number));
  return mixedIn(hash, static_cast<std::uint64_t>(mark.number) << 4U | (mark.given ? 1U : 0U) |
                           (mark.star ? 2U : 0U) | (mark.shown ? 4U : 0U) | (mark.after ? 8U : 0U));
}

/// Of what a still thing is a kind; a lane and its totals are one for each lane, from there on.
enum class Kind : std::uint64_t {
  Stage = 1,
  Step = 2,
  Note = 3,
  Add = 4,
  Touchpoint = 5,
  Curve = 8,
  Totals = 500,
  Lane = 1000
};

/// What a still thing is: its kind and its record.
std::uint64_t keyOf(Kind kind, std::int64_t id, std::size_t lane = 0) {
  return mixedIn(static_cast<std::uint64_t>(kind) + lane, static_cast<std::uint64_t>(id));
}

class Gathering {
 public:
  Gathering(Room& room, const Cards& cards, const FoundOnSheet& found, const look::Theme& theme)
      : room_(room), cards_(cards), sheet_(cards.sheet), found_(found), theme_(theme) {}

  Stills all() {
    stills_.reserve(room_.workshop().touchpoints.size() + 64);
    const BoardLayout& layout = sheet_.layout();
    for (std::size_t i = 0; i < layout.stages.size(); ++i) {
      addStage(layout.stages[i], i);
      for (const auto& column : layout.stages[i].columns) addColumn(column);
    }
    addCurve();
    return std::move(stills_);
  }

 private:
  void addStage(const BoardLayout::StageBox& stage, std::size_t at) {
    const BoardLayout& layout = sheet_.layout();
    const std::int64_t id = stage.stage->id.value;
    for (std::size_t i = 0; i < layout.lanes.size(); ++i)
      if (const auto& band = layout.lanes[i]; band.totals > 0) {
        const journey::Totals& totals = sheet_.scores().totals(i);
        stills_[keyOf(Kind::Totals, id, i)] = {
            {stage.box.x, band.top, stage.box.w, band.bottom - band.top},
            mixedIn(hashOf(totals.stages[at].amount), hashOf(totals.most))};
      }
    stills_[keyOf(Kind::Stage, id)] = {stage.box, hashOf(room_.words->code())};
  }

  void addColumn(const BoardLayout::Column& column) {
    const std::int64_t step = column.step->id.value;
    stills_[keyOf(Kind::Step, step)] = {column.box,
                                        (column.opened ? 4U : 0U) + static_cast<unsigned>(column.form)};
    stills_[keyOf(Kind::Add, step)] = {column.add.inset(-2),
                                       (column.cells.empty() ? 1U : 0U) + (room_.lights.any() ? 2U : 0U)};
    for (const auto& cell : column.cells) addTouchpoint(cell);
    for (std::size_t i = 0; i < column.lanes.size(); ++i) addLane(column, i);
  }

  void addTouchpoint(const BoardLayout::Cell& cell) {
    if (cards_.isMoving(surface::refOf(cell.id))) return;
    const double angle = cell.touchpoint->angle;
    const std::uint64_t lens = (sheet_.stepsBack(cell.id) ? 1U : 0U) +
                               (sheet_.lens().picks && sheet_.isPicked(cell.id) ? 2U : 0U) +
                               4 * lightOf(room_, {journey::Touchpoint::table, cell.id.value});
    stills_[keyOf(Kind::Touchpoint, cell.id.value)] = {
        reachOf(cell.box, angle), mixedIn(hashOf(faceOf(room_, sheet_, cell, theme_), angle), lens)};
  }

  void addLane(const BoardLayout::Column& column, std::size_t at) {
    const BoardLayout::Lane& lane = column.lanes[at];
    for (const auto& [note, box] : lane.notes) addNote(*note, box);
    const std::size_t found = found_.in(column.step->id, sheet_.layout().lanes[at].lane.id);
    const std::uint64_t any = room_.lights.any() ? 1 : 0;
    const std::uint64_t face = lane.add.empty() ? mixedIn(lane.filled + 1, found + any) : any;
    stills_[keyOf(Kind::Lane, column.step->id.value, at)] = {lane.box, mixedIn(face, seenFace(lane))};
  }

  void addNote(const journey::Note& note, const Rect& box) {
    if (cards_.isMoving(surface::refOf(note.id))) return;
    stills_[keyOf(Kind::Note, note.id.value)] = {
        reachOf(box, note.angle), mixedIn(mixedIn(hashOf(faceOf(sheet_, note, theme_), note.angle),
                                                  hashOf(std::string_view{note.remedy})),
                                          lightOf(room_, {journey::Note::table, note.id.value}))};
  }

  std::uint64_t seenFace(const BoardLayout::Lane& lane) const {
    std::uint64_t face = 0;
    for (const auto& [touchpoint, behaviour, box] : lane.seen)
      face = mixedIn(mixedIn(face, hashOf(box.x)),
                     behaviour == nullptr ? 0 : hashOf(figures::told(*behaviour, *room_.words)));
    if (lane.seen.empty()) return face;
    const journey::SeenInAll& all = sheet_.layout().seen;
    return mixedIn(mixedIn(face, hashOf(all.most)), mixedIn(hashOf(all.longest), all.kinds.size()));
  }

  void addCurve() {
    const BoardLayout& layout = sheet_.layout();
    std::uint64_t curve = hashOf(layout.curve.ten);
    for (const figures::CurveMark& mark : sheet_.marks()) curve = mixedIn(curve, hashOf(mark));
    stills_[keyOf(Kind::Curve, 0)] = {base::unite(layout.curve.box, {0, layout.notesTop, layout.size.w, 1}),
                                      curve};
  }

  Room& room_;
  const Cards& cards_;
  const Sheet& sheet_;
  const FoundOnSheet& found_;
  const look::Theme& theme_;
  Stills stills_{};
};

} // namespace

Rect reachOf(const Rect& box, double angle) {
  if (angle == 0) return surface::noteReach(box);
  const base::Transform turned = base::Transform::placed(box.centre(), base::radians(angle));
  return surface::noteReach(turned(base::around({}, box.size())));
}

Stills stillsOf(Room& room, const Cards& cards, const FoundOnSheet& found, const look::Theme& theme) {
  return Gathering(room, cards, found, theme).all();
}

std::vector<Rect> changedBetween(const Stills& before, const Stills& now) {
  std::vector<Rect> changed;
  for (const auto& [key, still] : now) {
    const auto was = before.find(key);
    if (was != before.end() && was->second == still) continue;
    changed.push_back(still.box);
    if (was != before.end()) changed.push_back(was->second.box);
  }
  for (const auto& [key, still] : before)
    if (!now.contains(key)) changed.push_back(still.box);
  return changed;
}

} // namespace board
