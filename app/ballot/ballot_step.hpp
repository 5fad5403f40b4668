#pragma once
// A step that holds ballots: people's pads belong to the one that is open.
#include "ballot/series.hpp"
#include "table/step.hpp"
#include "ui/scroll.hpp"

namespace ballot {

class BallotStep : public table::Step {
 public:
  BallotStep(Room& room, Series series) : table::Step(room), screen_(room), series_(std::move(series)) {}

  bool fillsTable() const override { return true; }
  double padDepth(const table::Pad& pad) override { return screen_.pads().depth(pad); }
  void drawPad(ui::Frame& frame, const table::Pad& pad, const Rect& box) override {
    screen_.pads().draw(frame, pad, box);
  }
  std::string padNote(const table::Pad& pad) override { return screen_.pads().note(pad); }
  std::optional<Id<Round>> openRound() override { return screen_.pads().openRound(); }
  void left() override { screen_.pads().showNothing(); }

 protected:
  Screen& screen() { return screen_; }
  Series& series() { return series_; }
  const Series& series() const { return series_; }
  Sheet& sheet() { return sheet_; }
  ui::Scroll& scroll() { return scroll_; }

 private:
  Screen screen_;
  Series series_;
  Sheet sheet_;
  ui::Scroll scroll_;
};

} // namespace ballot
