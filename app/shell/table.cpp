#include "shell/table.hpp"

#include "document/agenda.hpp"
#include "document/voting.hpp"
#include "shell/bar.hpp"
#include "shell/timer.hpp"
#include "shell/way.hpp"
#include "steps/sheet.hpp"

#include <algorithm>

namespace shell {

Table::Table(std::unique_ptr<document::Document> document, const language::Catalogue*& words, base::Size size,
             steps::Setting setting, std::function<base::UtcMilliseconds()> utc, touch::Router& router)
    : document_(std::move(document)), router_(router),
      room_(*document_, words, size, std::move(utc), [this](std::string_view name) { go(name); }),
      seats_(room_) {
  room_.seats = &seats_;
  room_.setting = setting;
  steps_ = steps::allSteps(room_);
  seats_.restore();
  const auto& view = document_->view();
  const auto kept = view.find("step");
  const auto found = std::ranges::find_if(
      steps_, [&](const auto& step) { return kept != view.end() && step->name() == kept->second; });
  if (found != steps_.end()) at_ = static_cast<std::size_t>(found - steps_.begin());
  steps_[at_]->entered();
}

Table::~Table() {
  router_.cancelAll(now_);
  router_.show({}, now_);
}

void Table::go(std::string_view name) {
  const auto found = std::ranges::find_if(steps_, [&](const auto& step) { return step->name() == name; });
  if (found == steps_.end()) return;
  router_.cancelAll(now_);
  steps_[at_]->left();
  at_ = static_cast<std::size_t>(found - steps_.begin());
  document_->setView("step", std::string{name});
  steps_[at_]->entered();
}

void Table::undo() {
  router_.cancelAll(now_);
  room_.tell(document_->undo());
}

void Table::redo() {
  router_.cancelAll(now_);
  room_.tell(document_->redo());
}

void Table::takeBack(base::Id<journey::Participant> who) {
  router_.cancelAll(now_);
  room_.tell(document_->takeBack(who));
}

const steps::Step* Table::beside(int by) const {
  const auto at = static_cast<std::ptrdiff_t>(at_) + by;
  return at < 0 || at >= std::ssize(steps_) ? nullptr : steps_[static_cast<std::size_t>(at)].get();
}

void Table::goOn() {
  const steps::Step* next = beside(1);
  if (next == nullptr) return;
  const std::string name{step().name()};
  room_.perform({}, document::deed::setDone,
                [&](document::Edit& edit) { return document::setDone(edit, name, true); });
  go(next->name());
}

void Table::goBack() {
  if (const steps::Step* before = beside(-1)) go(before->name());
}

void Table::reveal() {
  const auto round = step().openRound();
  if (!round) return;
  room_.perform({}, document::deed::reveal,
                [&](document::Edit& edit) { return document::reveal(edit, *round); });
}

void Table::startOrPause() {
  Timer timer(*document_, step().name());
  timer.isRunning() ? timer.pause(room_.utc()) : timer.start(room_.utc());
}

void Table::setFrozen(bool frozen) {
  router_.cancelAll(now_);
  document_->setView("frozen", frozen ? "1" : "");
}

void Table::setTools(bool tools) {
  router_.cancelAll(now_);
  if (!tools) seats_.doneAll();
  room_.setTools(tools);
}

void Table::setSetting(steps::Setting setting) {
  router_.cancelAll(now_);
  room_.setting = setting;
}

void Table::draw(ui::Frame& frame) {
  now_ = frame.now();
  seats_.drawRim(frame);
  const base::Rect middle = seats_.middle();
  constexpr double way = 30;
  // Below: at a table the far side's own line, turned towards it; on a wall the bar.
  const double below = room_.isUpright() ? barDepth : way;
  const base::Rect sheet{middle.x, middle.y + way, middle.w, middle.h - way - below};
  // Below what people lay and unfold beside the sheet; the bar's own buttons stay in reach above it.
  drawWay(frame, *this, {middle.x, middle.y, middle.w, way}, false);
  if (!room_.isUpright()) drawWay(frame, *this, {middle.x, middle.bottom() - way, middle.w, way}, true);
  steps_[at_]->draw(frame, steps_[at_]->fillsTable() ? steps::sheetOf(room_) : sheet);
  drawBar(frame, *this);
  seats_.draw(frame, *steps_[at_]);
  room_.notices.draw(frame, [this](base::Point at) { return seats_.facing(at); });
}

} // namespace shell
