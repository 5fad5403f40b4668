#pragma once
// The sheet of paper in the middle of the table. It lies upright for one long side; anybody turns it to the
// other.
#include "ballot/names.hpp"
#include "ui/frame.hpp"

#include <functional>
#include <string>

namespace ballot {

class Sheet {
 public:
  static constexpr double margin = 14, head = 20; ///< `head`: the row that ends in the button that turns it

  /// `content` draws into the sheet without its margins, and leaves the right end of the first row free.
  void draw(ui::Frame& frame, const Room& room, const Rect& box,
            const std::function<void(const Rect& inner)>& content);

  /// For sheets that are turned only in part: their words, not who sits where.
  bool isTurned(const Room& room) const { return turned_ && !room.isUpright(); }
  /// The button that turns it, with its corner here.
  void drawTurn(ui::Frame& frame, const Room& room, Point corner);

 private:
  bool turned_ = false;
};

/// What a place says that has nothing to show yet, and a button that leads to where that is made.
void drawEmpty(ui::Frame& frame, Room& room, const Rect& box, const std::string& words,
               const std::string& button, std::string_view step);

/// A sticky note with people's words, and under them where it belongs.
void drawNote(ui::Canvas& canvas, const Rect& box, look::Colour paper, const std::string& text,
              const std::string& caption, double capHeight);

/// A choice that is on or off, as a tick in a ring before its words.
void drawChoice(ui::Frame& frame, const std::string& name, const Rect& box, const std::string& words, bool on,
                std::function<void()> tap);

} // namespace ballot
