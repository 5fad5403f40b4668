#pragma once
// All seats: their tabs and pads at the edges of the table, and what each person is writing, all at the same
// time.
#include "table/room.hpp"
#include "table/seats/key_holds.hpp"
#include "table/seats/pad.hpp"
#include "table/seats/seating.hpp"
#include "table/seats/writing.hpp"

#include <map>
#include <set>
#include <vector>

namespace table {

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
  /// That of nobody, the facilitator's, while somebody writes there.
  std::optional<Pad> ownPad() const;
  /// The rim of the table, where who has no seat yet takes one. Draw it before the step's screen.
  void drawRim(ui::Frame& frame);
  /// Draws every tab and pad; `step` fills the pads. Draw it after the step's screen: pads lie on top.
  void draw(ui::Frame& frame, Step& step);
  /// What open pads leave of the table in the middle: where a step draws. It is the same as long as somebody
  /// sits at the table, wherever that is: a sheet under people's hands does not move.
  Rect middle() const;

  /// How far open pads reach from the near edge of the table; 0: none is open there.
  double nearReach(Step& step) const;

  // Writing. Nobody (Id 0) is the facilitator, whose pad appears only while writing.
  /// For whoever's own pad was touched. Who has begun a text keeps it, and goes on with that.
  void write(Id<Participant> who, document::Draft draft);
  /// Goes on with an existing text, at its end.
  void rewrite(Id<Participant> who, const document::TextKind* what, std::int64_t about,
               std::string field = {});
  /// For whoever touched the sheet at this place: who that is, is a guess, and nobody's keyboard is taken for
  /// it (asking.cpp).
  void ask(document::Draft draft, Point at) { ask(std::move(draft), at, journey::Edge::None); }
  /// The same for who stands at this edge: a free pad there is nearer than any other.
  void ask(document::Draft draft, Point at, journey::Edge edge);
  /// The same for a text that is there.
  void askAgain(const document::TextKind* what, std::int64_t about, std::string field, Point at);
  /// What was asked for where everybody writes: it waits for the next pad that closes near there.
  struct Waiting {
    document::Draft draft;
    Point at;
    base::Seconds since;
    std::uint64_t number;
  };
  const std::vector<Waiting>& waiting() const { return waiting_; }
  /// What waits is wanted no more.
  void forget(const document::TextKind* what, std::string_view field);
  /// What the board shows already: everything that is being written, and what waits to be.
  std::vector<const document::Draft*> drafts() const;
  const Writing* writing(Id<Participant> who) const;
  /// What physical keys write in; nullptr: in nothing. They stay with the pad they wrote in until that is
  /// done or another is tapped for them; else they begin what was opened last, if nobody has.
  Writing* keyboard();
  /// The physical keyboard belongs to this pad from now on.
  void giveKeyboard(Id<Participant> who) { keyboard_ = who; }
  /// Everything that is being written; the board shows new notes already.
  const std::map<Id<Participant>, Writing>& all() const { return writings_; }
  /// Who writes about this; nullptr: nobody.
  const Writing* writingAbout(const document::TextKind* what, std::int64_t about,
                              std::string_view field = {}) const;
  /// Finishes a text as its deed; stays open where it is refused.
  void done(Id<Participant> who);
  /// Closes the pad and keeps what was written as a draft, which a tap on the own tab opens again.
  void fold(Id<Participant> who);
  /// Everybody's text is finished, as far as it can be.
  void doneAll();
  /// A field of the screen that can be written in, told in every frame in the order people read them.
  void offer(const document::TextKind* what, std::int64_t about, std::string field);
  /// Done with this field, and on to the next one that nobody writes in, or the one before.
  void toField(Id<Participant> who, bool back);
  /// Keeps the draft in the file; to be called after keys changed it.
  void keep(Id<Participant> who);

  /// The seat a touch at this place most likely belongs to: the nearest one.
  Id<Participant> nearest(Point at) const;
  /// The turn in which something at this place faces the person it most likely belongs to.
  double facing(Id<Participant> who) const;
  double facing(Point at) const;
  /// The way that something on the sheet faces after a turn: the far side first, then each side where
  /// somebody sits.
  double nextFacing(double now) const;

  bool isOpen(Id<Participant> who) const { return open_.contains(who); }
  /// Whether more of the pad is there than its tab.
  bool isUnfolded(Step& step, const Pad& pad) const;
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

  void begin(Id<Participant> who, document::Draft draft, bool asked);
  void drop(Id<Participant> who); ///< the text, and its copy in the file
  /// The text as its deed, and the pad free; false where it is refused, and stays. `made` gets the id of what
  /// is new.
  bool become(Id<Participant> who, std::int64_t* made = nullptr);
  /// After a text that made something the next of its kind.
  std::optional<document::Draft> nextAfter(const document::Draft& draft, std::int64_t made);
  /// What was kept when a pad folded; the newest last.
  std::vector<std::string> keptBy(Id<Participant> who) const;
  bool resume(Id<Participant> who);
  void foldIdle(ui::Frame& frame);
  /// Whether somebody writes this already, or it waits.
  bool isAsked(const document::Draft& draft) const;
  std::optional<Id<Participant>> freeNear(Point at, journey::Edge edge) const;
  /// A tap on the own tab: what somebody asked for, and nobody has begun, was for this person.
  bool takeOver(Id<Participant> who);
  bool takeWaiting(Id<Participant> who, Point pad);
  void forgetWaiting(ui::Frame& frame);
  /// Whether the person's hands are free: a text in the making is finished first.
  bool finished(Id<Participant> who);
  /// Where something is told to the person: at the inner end of an open pad.
  std::optional<Point> placeOf(Id<Participant> who) const;
  std::vector<Sitter> sitters() const;
  std::vector<Pad> arranged() const; ///< the sitters' pads, then those of arrivals
  std::vector<const Participant*> unseated() const;

  std::string nameOf(const Pad& pad) const;
  std::string noteOf(Step& step, const Pad& pad) const; ///< beside the name
  double tabWidth(ui::Frame& frame, Step& step, const Pad& pad) const;
  double contentOf(Step& step, const Pad& pad) const; ///< its depth above the name row; 0: a tab
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
  void sitDownNew(int arrival, Point at);
  void drawWriting(ui::Frame& frame, const Pad& pad, Writing& writing, const Rect& box);
  void drawDone(ui::Frame& frame, const Pad& pad, const Rect& box);
  void drawText(ui::Frame& frame, const Pad& pad, const Writing& writing, const Rect& box);
  void drawKeyboard(ui::Frame& frame, const Pad& pad, const Writing& writing, Point corner);
  void drawChannels(ui::Frame& frame, const Pad& pad, Point corner);
  void touchKey(Id<Participant> who, const Key& key, const touch::Touch& touch);
  void press(Id<Participant> who, const Key& key, base::Seconds now);

  Room& room_;
  std::map<Id<Participant>, Writing> writings_;
  std::vector<Waiting> waiting_;
  struct Field {
    const document::TextKind* what;
    std::int64_t about;
    std::string name;
  };
  std::vector<Field> fields_;               ///< of this frame
  Step* step_ = nullptr;                    ///< that was drawn last
  std::optional<Id<Participant>> keyboard_; ///< whose text physical keys write in
  std::uint64_t number_ = 0;
  base::Seconds now_ = 0; ///< of the last frame
  std::set<Id<Participant>> open_;
  std::map<Id<Participant>, Menu> menus_;
  std::map<Id<Participant>, Slide> slides_;
  std::map<int, Arrival> arrivals_; ///< by number, from 1
  int lastArrival_ = 0;
  KeyHolds holds_;
};

} // namespace table
