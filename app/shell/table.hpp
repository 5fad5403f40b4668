#pragma once
// One open workshop on the table: its document, its seats, its steps, and where everybody is.
#include "steps/seats/seats.hpp"
#include "steps/step.hpp"
#include "touch/router.hpp"

#include <memory>
#include <string>
#include <vector>

namespace shell {

class Table {
 public:
  Table(std::unique_ptr<document::Document> document, const language::Catalogue*& words, base::Size size,
        steps::Setting setting, std::function<base::UtcMilliseconds()> utc, touch::Router& router);
  ~Table();
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;

  /// The whole table but the start screen and what lies over everything.
  void draw(ui::Frame& frame);
  document::Document& document() { return *document_; }
  steps::Room& room() { return room_; }
  steps::Seats& seats() { return seats_; }
  const std::vector<std::unique_ptr<steps::Step>>& steps() const { return steps_; }
  steps::Step& step() { return *steps_[at_]; }
  /// Moves everybody; gestures in progress are cancelled, texts in the making stay with their writers.
  void go(std::string_view name);
  void resize(base::Size size) { room_.table = size; }
  /// Undo and redo for the table; gestures in progress are cancelled first.
  void undo();
  void redo();
  /// Takes back what this person did last; what was touched since stays, and that is told.
  void takeBack(base::Id<journey::Participant> who);
  base::Seconds now() const { return now_; }

  /// The step before (-1) or after (1) this one in the order of the method; nullptr: there is none.
  const steps::Step* beside(int by) const;
  /// Moves everybody on; this step counts as done.
  void goOn();
  void goBack();
  /// The votes of the ballot that is open in this step.
  void reveal();
  /// The timer of this step.
  void startOrPause();

  /// A frozen table: what participants touch does nothing.
  bool isFrozen() const { return document_->view().contains("frozen"); }
  void setFrozen(bool frozen);
  /// Whether people write and vote at their seats; texts in the making are finished first.
  void setTools(bool tools);
  void setSetting(steps::Setting setting);

 private:
  /// In the place of a step that cannot draw itself.
  void drawInstead(ui::Frame& frame, const base::Rect& sheet) const;

  std::unique_ptr<document::Document> document_;
  touch::Router& router_;
  steps::Room room_;
  steps::Seats seats_;
  std::vector<std::unique_ptr<steps::Step>> steps_;
  std::size_t at_ = 0;
  base::Seconds now_ = 0;
};

} // namespace shell
