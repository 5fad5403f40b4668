#pragma once
// One open workshop on the table: its document, its seats, its steps, and where everybody is.
#include "shell/agenda/itinerary.hpp"
#include "shell/agenda/sheet.hpp"
#include "shell/intake/intake.hpp"
#include "shell/rim/reopened.hpp"
#include "shell/rim/rim.hpp"
#include "shell/rim/timer.hpp"
#include "steps/all.hpp"
#include "table/seats/seats.hpp"
#include "touch/router.hpp"

#include <memory>
#include <string>
#include <vector>

namespace shell {

class Table {
 public:
  Table(std::unique_ptr<document::Document> document, const language::Catalogue*& words, base::Size size,
        table::Setting setting, std::function<base::UtcMilliseconds()> utc, touch::Router& router);
  ~Table();
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;

  /// The whole table but the start screen and what lies over everything.
  void draw(ui::Frame& frame);
  document::Document& document() { return *document_; }
  table::Room& room() { return room_; }
  const table::Room& room() const { return room_; }
  table::Seats& seats() { return seats_; }
  table::Step& step() const { return *steps_[at_].step; }
  journey::Phase phase() const { return steps_[at_].phase; }
  const std::array<steps::Hand, 3>& hands() const { return steps_[at_].hands; }
  /// The way through this workshop.
  std::vector<Stop> stops() const;
  /// Of this step: the same one wherever it is shown.
  Timer timer() const { return {*document_, step().name(), steps_[at_].minutes}; }
  base::Size size() const { return room_.table; }
  /// What the sheet takes of the table.
  base::Rect sheet() const;
  /// The same without what open pads take of it where all sit at one edge.
  base::Rect sheetAbovePads() const;
  /// That as it lies for those at a side: where things unfold, in the millimetres that they draw in. On a
  /// sheet that is larger than a 65 inch table's, as before a wall, they grow with it.
  base::Rect sheetFrom(Side side) const;
  double unfoldedScale() const;
  /// Somebody sits opposite the facilitator: everything is said there too.
  bool hasFarSide() const { return sheet().y >= Rim::depth; }
  const Rim& rim() const { return rim_; }
  /// Unfolds the search, with a keyboard for it; and folds that of a side (of both: nothing). False: there
  /// was none.
  void look() { rim_.look(*this); }
  bool lookNoMore(std::optional<Side> side = {});
  /// Where people stopped before it was opened; nothing where they begin, or go on after a pause.
  const std::optional<LeftOff>& left() const { return left_; }
  /// Moves everybody; gestures in progress are cancelled, texts in the making stay with their writers.
  void go(std::string_view name);
  void resize(base::Size size) { room_.table = size; }
  /// For the table: each says what it did. What somebody holds is left in that hand: then nothing is undone,
  /// and that is said.
  void undo();
  void redo();
  /// Takes back what this person did last; what was touched since stays, and that is told.
  void takeBack(base::Id<journey::Participant> who);
  base::Seconds now() const { return now_; }
  /// The wall clock, of this frame.
  base::UtcMilliseconds utc() const { return utc_; }

  /// The step before (-1) or after (1) this one in the agenda; nullptr: there is none.
  const table::Step* beside(int by) const;
  /// Moves everybody on; this step counts as done. A second tap right after the first is the same one.
  void goOn();
  void goBack();
  /// Over the step, until it is folded or everybody goes somewhere.
  void openAgenda();
  AgendaSheet& agenda() { return agenda_; }
  /// Where tables are brought in, over the step.
  Intake& intake() { return intake_; }
  /// The votes of the ballot that is open in this step.
  void reveal();
  /// The timer of this step.
  void startOrPause();

  /// A frozen table: what participants touch does nothing.
  bool isFrozen() const { return document_->view().contains("frozen"); }
  void setFrozen(bool frozen);
  /// Whether people write and vote at their seats; texts in the making are finished first.
  void setTools(bool tools);
  void setSetting(table::Setting setting);

  /// What only the shell can do: its panel, facing a side, and the sample.
  struct Asks {
    std::function<void(Side)> panel = [](Side) {};
    std::function<void()> sample = [] {};
    std::function<void()> chime = [] {}; ///< when the time is over
    /// Agendas to choose from, those that people kept last.
    std::function<std::vector<document::ReadyAgenda>()> agendas = [] {
      return std::vector<document::ReadyAgenda>{};
    };
    /// Keeps one for the workshops that come.
    std::function<void(const document::ReadyAgenda&)> keepAgenda = [](const document::ReadyAgenda&) {};
  };
  void setAsks(Asks asks) { asks_ = std::move(asks); }
  void askForPanel(Side side) { asks_.panel(side); }
  void askForSample() { asks_.sample(); }
  std::vector<document::ReadyAgenda> readyAgendas() const { return asks_.agendas(); }
  void keepAgenda(const document::ReadyAgenda& agenda) { asks_.keepAgenda(agenda); }

 private:
  void makeRoom(ui::Frame& frame);
  void soundWhenOver();
  void drawStep(ui::Frame& frame);
  /// In the place of a step that cannot draw itself.
  void drawInstead(ui::Frame& frame, const base::Rect& sheet) const;

  std::unique_ptr<document::Document> document_;
  touch::Router& router_;
  table::Room room_;
  table::Seats seats_;
  std::vector<steps::Placed> steps_;
  std::size_t at_ = 0;
  UsedTime used_;
  Rim rim_;
  AgendaSheet agenda_;
  Intake intake_{};
  Asks asks_;
  base::Seconds now_ = 0;
  base::UtcMilliseconds utc_; ///< of this frame
  std::optional<LeftOff> left_;
  std::optional<double> wasLeft_; ///< of the running time, seconds, in the frame before
  std::optional<base::Seconds> wentOn_{};
  double raised_ = 0, shownRaised_ = 0; ///< what unfolds, above open pads; and on its way there
};

} // namespace shell
