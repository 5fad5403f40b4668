#pragma once
// All seats: their tabs and pads at the edges of the table, and what each person is writing, all at the same
// time.
#include "steps/room.hpp"
#include "steps/seats/pad.hpp"
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

  /// The pads of everybody who has a seat, by seat number.
  std::vector<Pad> pads() const;
  const Pad* find(const std::vector<Pad>& pads, Id<Participant> who) const;
  /// Draws every tab and pad; `step` fills the pads. Draw it after the step's screen: pads lie on top.
  void draw(ui::Frame& frame, Step& step);
  /// What open pads leave of the table in the middle: where a step draws.
  Rect middle() const;

  // Writing. Nobody (Id 0) is the facilitator, whose pad appears only while writing.
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
  /// Keeps the draft in the file; to be called after physical keys changed it.
  void keep(Id<Participant> who);

  /// The seat a touch at this place most likely belongs to: the nearest one that is not writing something
  /// else.
  Id<Participant> nearest(Point at) const;
  /// The turn in which something at this place faces the person it most likely belongs to.
  double facing(Id<Participant> who) const;
  double facing(Point at) const;

  bool isOpen(Id<Participant> who) const { return open_.contains(who); }
  void open(Id<Participant> who, bool open);
  void openAll(bool open);

 private:
  void drawTab(ui::Frame& frame, Step& step, const Pad& pad, const Rect& box);
  void drawWriting(ui::Frame& frame, const Pad& pad, Writing& writing, const Rect& box);
  void drawText(ui::Frame& frame, const Pad& pad, const Writing& writing, const Rect& box);
  void drawKeyboard(ui::Frame& frame, const Pad& pad, const Writing& writing, Point corner);
  void drawChannels(ui::Frame& frame, const Pad& pad, Point corner);
  void press(Id<Participant> who, const Key& key);

  Room& room_;
  std::map<Id<Participant>, Writing> writings_;
  Id<Participant> newest_{};
  std::set<Id<Participant>> open_;
};

} // namespace steps
