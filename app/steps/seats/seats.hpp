#pragma once
// All seats: their tabs and pads at the edges of the table, and what each person is writing, all at the same
// time.
#include "steps/room.hpp"
#include "steps/seats/key_holds.hpp"
#include "steps/seats/pad.hpp"
#include "steps/seats/seating.hpp"
#include "steps/seats/writing.hpp"

#include <map>
#include <set>
#include <vector>

namespace steps {

class Step;

class Seats {
 public:
  explicit Seats(Room& room) : room_(room) {}
  Seats(const Seats&) = delete;
  Seats& operator=(const Seats&) = delete;

  /// The drafts that the file kept: whoever was typing when the program ended goes on there.
  void restore();

  /// The pads of everybody who has a seat, by seat number; where they are going to lie, when they move.
  std::vector<Pad> pads() const;
  /// The rim of the table, where who has no seat yet takes one. Draw it before the step's screen.
  void drawRim(ui::Frame& frame);
  /// Draws every tab and pad; `step` fills the pads. Draw it after the step's screen: pads lie on top.
  void draw(ui::Frame& frame, Step& step);
  /// What open pads leave of the table in the middle: where a step draws. It is the same as long as somebody
  /// sits at the table, wherever that is: a sheet under people's hands does not move.
  Rect middle() const;

  // Writing. Nobody (Id 0) is the facilitator, whose pad appears only while writing.
  /// Whoever is writing already finishes that text first; where it is refused, that goes on instead.
  void write(Id<Participant> who, document::Draft draft);
  /// Goes on with an existing text, at its end.
  void rewrite(Id<Participant> who, document::Draft::What what, std::int64_t about, std::string field = {});
  const Writing* writing(Id<Participant> who) const;
  /// The one that physical keys go to: who started writing last.
  Writing* newest();
  /// Everything that is being written; the board shows new notes already.
  const std::map<Id<Participant>, Writing>& all() const { return writings_; }
  /// Who writes about this; nullptr: nobody.
  const Writing* writingAbout(document::Draft::What what, std::int64_t about,
                              std::string_view field = {}) const;
  /// Finishes a text as its deed; stays open where it is refused.
  void done(Id<Participant> who);
  /// Drops the text: nothing happened.
  void cancel(Id<Participant> who);
  void cancelAll();
  /// Everybody's text is finished, as far as it can be.
  void doneAll();
  /// Keeps the draft in the file; to be called after physical keys changed it.
  void keep(Id<Participant> who);

  /// The seat a touch at this place most likely belongs to: the nearest one.
  Id<Participant> nearest(Point at) const;
  /// The turn in which something at this place faces the person it most likely belongs to.
  double facing(Id<Participant> who) const;
  double facing(Point at) const;

  bool isOpen(Id<Participant> who) const { return open_.contains(who); }
  void open(Id<Participant> who, bool open);
  void openAll(bool open);

 private:
  /// What lies in somebody's pad instead of the step's own.
  enum class Menu { Habits, HandOver };
  /// Somebody who has no seat touched the rim here, and says who it is.
  struct Arrival {
    RimPlace place;
    base::Seconds since;
  };
  /// A pad on its way along the rim, under a finger.
  struct Slide {
    RimPlace place;
    double grip; ///< where on the pad the finger is, as a part of the edge
  };

  /// Whether the person's hands are free: a text in the making is finished first.
  bool finished(Id<Participant> who);
  /// Where something is told to the person: at the inner end of an open pad.
  std::optional<Point> placeOf(Id<Participant> who) const;
  std::vector<Sitter> sitters() const;
  std::vector<Pad> arranged() const; ///< the sitters' pads, then those of arrivals
  std::vector<const Participant*> unseated() const;

  void drawPad(ui::Frame& frame, Step& step, const Pad& pad);
  double writingDepth(const Writing& writing) const; ///< of the pad's content
  void drawTab(ui::Frame& frame, Step& step, const Pad& pad, const Rect& box, bool unfolded);
  void touchTab(Step& step, const Pad& pad, const touch::Touch& touch);
  void tapTab(Step& step, const Pad& pad);
  void slide(const Pad& pad, const touch::Touch& touch);
  void drawMenu(ui::Frame& frame, const Pad& pad, const Rect& box);
  void drawHabits(ui::Frame& frame, const Pad& pad, const Rect& box);
  void drawHandOver(ui::Frame& frame, const Pad& pad, const Rect& box);
  /// Who has no seat, to choose one of them.
  void drawPeople(ui::Frame& frame, const std::string& prefix, const Rect& box,
                  const std::function<void(Id<Participant>)>& choose);
  void drawArrival(ui::Frame& frame, const Pad& pad, int number);
  void sitDown(Id<Participant> who, int arrival, Point at);
  void drawWriting(ui::Frame& frame, const Pad& pad, Writing& writing, const Rect& box);
  void drawDone(ui::Frame& frame, const Pad& pad, const Rect& box);
  void drawText(ui::Frame& frame, const Pad& pad, const Writing& writing, const Rect& box);
  void drawKeyboard(ui::Frame& frame, const Pad& pad, const Writing& writing, Point corner);
  void drawChannels(ui::Frame& frame, const Pad& pad, Point corner);
  void touchKey(Id<Participant> who, const Key& key, const touch::Touch& touch);
  void press(Id<Participant> who, const Key& key);

  Room& room_;
  std::map<Id<Participant>, Writing> writings_;
  Id<Participant> newest_{};
  std::set<Id<Participant>> open_;
  std::map<Id<Participant>, Menu> menus_;
  std::map<Id<Participant>, Slide> slides_;
  std::map<int, Arrival> arrivals_; ///< by number, from 1
  int lastArrival_ = 0;
  KeyHolds holds_;
};

} // namespace steps
