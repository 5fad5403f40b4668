#pragma once
// The few things that every screen is made of, for any number of fingers. Each draws itself and declares its
// area; sizes in local millimetres. What happens on a tap is a function, called when the finger lifts inside.
#include "ui/frame.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace ui {

using Tap = std::function<void()>;

enum class Emphasis {
  Primary, ///< the one action of the moment: accent, says what will happen
  Normal,  ///< paper with a line
  Quiet    ///< text only
};

struct Button {
  std::string name; ///< the area's name
  Rect box;
  std::string label;
  Emphasis emphasis = Emphasis::Normal;
  std::optional<look::Icon> icon{};
  bool enabled = true;
  bool on = false;      ///< a choice that is taken: ink on white, reversed
  std::string value{};  ///< what assistive tools read beside the label
  double capHeight = 0; ///< 0: the theme's text size
  std::string role = "button";
};
void button(Frame& frame, const Button& button, Tap tap);

/// How large an icon stands in a target of this size: where pixels are coarse it fills more of it.
double signSize(const Canvas& canvas, double target);
/// A round button with only an icon; `label` is what assistive tools read. The target is at least the theme's
/// least.
void iconButton(Frame& frame, std::string_view name, look::Icon icon, Point centre, std::string_view label,
                Tap tap, bool enabled = true);

/// A sheet of paper with a soft shadow.
void sheet(Frame& frame, const Rect& box, double corner = 0, double height = 2);

/// A field that shows its words, or a hint where there are none; a tap starts writing (whoever that is, the
/// caller knows).
struct Field {
  std::string name;
  Rect box;
  std::string label, text, hint;
  bool writing = false; ///< shows the caret before byte `caret`
  std::size_t caret = 0;
};
void field(Frame& frame, const Field& field, Tap tap);

/// A seat's sign: its symbol on a disc of its colour. Empty: only the ring (a vote that is not in yet).
void seatSign(Canvas& canvas, std::size_t seat, Point centre, double radius, bool filled = true);

} // namespace ui
