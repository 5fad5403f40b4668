#pragma once
// The facilitator's small panel, above a corner of the table and turned towards whoever opened it.
// Participants do not open it by accident: its sign, or any corner, is held, not tapped; the way unfolded has
// a button for it; and it may ask for a code.
//
// Areas: facilitator/menu, facilitator/corner/<n>; in the panel facilitator/close,
// facilitator/tab/now|settings. Now: facilitator/frozen, facilitator/locked, facilitator/tools,
// facilitator/look, panel/reveal, panel/undo, panel/redo, facilitator/take_back/<seat>,
// facilitator/minutes/plus|minus, facilitator/timer/reset, panel/before, panel/next. Settings:
// facilitator/language/<code>, facilitator/display/table|wall|laptop|plus|minus, facilitator/touch,
// facilitator/theme/<name>, facilitator/anonymous, facilitator/open_votes, facilitator/sound,
// facilitator/code, facilitator/close_workshop. Asked for the code: facilitator/key/<digit>|back.
#include "shell/panel/code.hpp"
#include "shell/panel/look_here.hpp"
#include "shell/rim/unfolded.hpp"
#include "ui/widgets.hpp"

namespace shell {

class Shell;

/// For the open workshop of a shell.
class Menu {
 public:
  explicit Menu(Shell& shell) : shell_(shell) {}
  /// Below everything on the table: the corners that are held, and a tap on the bare table closes the panel.
  /// It takes nothing from anybody else.
  void drawGround(ui::Frame& frame);
  /// Above everything: where all are asked to look, the sign in the bar, and the panel.
  void draw(ui::Frame& frame);
  /// With a physical keyboard: no code is asked for.
  void openNear() { open(Corner::NearRight, false); }
  /// From the way: facing those at that side.
  void openFor(Side side) { open(side == Side::Near ? Corner::NearRight : Corner::FarLeft); }
  void close() { corner_.reset(), look_.stop(); }
  bool isOpen() const { return corner_.has_value(); }

 private:
  enum class Corner { NearLeft, NearRight, FarRight, FarLeft };
  enum class Page { Code, NewCode, Now, Settings };

  void open(Corner at, bool asks = true);
  /// From the panel's left bottom corner to the table.
  base::Transform placeOf(Corner at, base::Size panel) const;
  void drawSign(ui::Frame& frame);
  void drawCorner(ui::Frame& frame, Corner corner);
  void drawPanel(ui::Frame& frame, const base::Rect& box);
  double height() const; ///< of the panel with the page that is shown
  void drawCode(ui::Frame& frame, const base::Rect& box);

  // Each group of a page draws itself below `at`, which is moved to where the next one may begin.
  void drawNow(ui::Frame& frame, base::Rect at);
  double nowHeight() const;
  void drawAttention(ui::Frame& frame, base::Rect& at);
  void drawWayOn(ui::Frame& frame, base::Rect& at);
  void drawClock(ui::Frame& frame, base::Rect& at);
  void drawBack(ui::Frame& frame, base::Rect& at);
  void drawPeople(ui::Frame& frame, base::Rect& at);
  void drawPerson(ui::Frame& frame, const base::Rect& box, const journey::Participant& person);
  void drawSettings(ui::Frame& frame, base::Rect at);
  double settingsHeight() const;
  void drawRoom(ui::Frame& frame, base::Rect& at);
  void drawDiscuss(ui::Frame& frame, const base::Rect& box);
  void drawPolicies(ui::Frame& frame, base::Rect& at);
  void drawEnd(ui::Frame& frame, const base::Rect& at);

  // What groups are made of.
  void drawLabel(ui::Frame& frame, const base::Rect& row, const std::string& label);
  void drawCount(ui::Frame& frame, const base::Rect& box, const std::string& name, const std::string& value,
                 ui::Tap less, ui::Tap more);
  void drawSwitch(ui::Frame& frame, const base::Rect& row, const std::string& name, const std::string& label,
                  bool on, ui::Tap tap);
  void setMinutes(std::int64_t minutes);

  Shell& shell_;
  std::optional<Corner> corner_; ///< where the panel is open
  Page page_ = Page::Now;
  CodePad code_;
  LookHere look_;
};

} // namespace shell
