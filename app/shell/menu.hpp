#pragma once
// The facilitator's small panel, above the near left corner. Participants do not open it by accident: its
// sign is held, not tapped.
//
// Areas: facilitator/menu; in the panel facilitator/close, facilitator/language/<code>,
// facilitator/display/table|wall, facilitator/display/plus|minus, facilitator/minutes/plus|minus,
// facilitator/timer/reset, facilitator/anonymous, facilitator/open_votes, facilitator/close_workshop.
#include "shell/bar.hpp"
#include "ui/widgets.hpp"

namespace shell {

class Shell;

/// For the open workshop of a shell.
class Menu {
 public:
  explicit Menu(Shell& shell) : shell_(shell) {}
  /// Below everything on the table: a tap on the bare table closes the panel, and takes nothing from anybody
  /// else.
  void drawGround(ui::Frame& frame);
  /// Above everything: the sign in the bar, and the panel.
  void draw(ui::Frame& frame);
  void close() { open_ = false; }

 private:
  BarLayout layout() const;
  void drawSign(ui::Frame& frame);
  void drawPanel(ui::Frame& frame, const base::Rect& box);
  void drawLine(ui::Frame& frame, const base::Rect& row, const std::string& label);
  void drawChoice(ui::Frame& frame, const base::Rect& row, const std::string& name, const std::string& label,
                  bool on, ui::Tap tap);
  void drawCount(ui::Frame& frame, const base::Rect& row, const std::string& name, const std::string& value,
                 ui::Tap less, ui::Tap more);
  void drawSwitch(ui::Frame& frame, const base::Rect& row, const std::string& name, const std::string& label,
                  bool on, ui::Tap tap);
  void setMinutes(std::int64_t minutes);

  Shell& shell_;
  bool open_ = false;
};

} // namespace shell
