#pragma once
// A step of the method: its screen in the middle of the table, and what it puts into people's pads.
#include "table/room.hpp"
#include "table/seats/pad.hpp"
#include "ui/frame.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace table {

/// A screen draws, declares areas and changes the workshop only through Room::perform from an area's
/// function. It keeps only what is no part of the workshop: gestures in progress, what is unfolded.
class Step {
 public:
  explicit Step(Room& room) : room_(room) {}
  virtual ~Step() = default;
  Step(const Step&) = delete;
  Step& operator=(const Step&) = delete;

  /// As in the agenda and in "step/<name>"; its texts are "step.<name>" (one word), "step.<name>.purpose"
  /// (one sentence).
  virtual std::string_view name() const = 0;
  /// Whether it works on the sheet that fills the table, and pads open over it.
  virtual bool fillsTable() const { return false; }
  /// Draws into the middle of the table, where no open pad comes; or on the sheet, where it fills the table.
  virtual void draw(ui::Frame& frame, const Rect& middle) = 0;
  /// How deep this person's pad reaches into the table (below its text: the name row is added), 0: only the
  /// tab.
  virtual double padDepth(const Pad&) { return 0; }
  /// Draws the pad's content into `box`, in the pad's local millimetres.
  virtual void drawPad(ui::Frame&, const Pad&, const Rect& /*box*/) {}
  /// A short word on the tab beside the name ("klaar"), or nothing.
  virtual std::string padNote(const Pad&) { return {}; }
  /// Whether a tap on the tab opens a keyboard for a new note in this step.
  virtual std::optional<document::Draft> newNote(const Pad&) { return {}; }
  /// The suggestion that this step is done: what still misses, as a text, or nothing.
  virtual std::optional<std::string> missing() { return {}; }
  /// The one thing to do now, for the corner of the rim, in place of going on to the next step; nothing:
  /// that.
  struct Action {
    std::string name;   ///< of its area
    std::string label;  ///< at most 18 letters
    std::string told{}; ///< all of it, for who cannot see what it is about; empty: the label
    bool enabled = true;
    bool strong = true; ///< the group is ready for it
    std::function<void()> tap{};
  };
  virtual std::optional<Action> action() { return {}; }
  /// The ballot that is open in this step, for whoever may reveal it.
  virtual std::optional<Id<journey::Round>> openRound() { return {}; }
  /// Whether somebody has this record in a hand.
  virtual bool isHeld(std::string_view /*table*/, std::int64_t /*id*/) const { return false; }
  /// Everybody comes to or leaves this step: unfolded things close; gestures have been cancelled already.
  virtual void entered() {}
  virtual void left() {}

 protected:
  Room& room() const { return room_; }

 private:
  Room& room_;
};

} // namespace table
