#pragma once
// What fingers do that stay on a key: a letter offers its accents to a finger that slides to one, the space
// bar moves the caret, backspace goes on. Each finger for itself: the keys that others press meanwhile are
// theirs.
#include "journey/records/participant.hpp"
#include "table/seats/writing.hpp"
#include "touch/area.hpp"
#include "ui/frame.hpp"

#include <functional>
#include <map>

namespace table {

class KeyHolds {
 public:
  using Who = base::Id<journey::Participant>;

  /// A key was pressed, and has done what it does.
  void began(Who who, const Key& key, const touch::Touch& touch, const Writing& writing);
  /// What the finger does after that; `writing` is nullptr where the text was finished meanwhile.
  void goesOn(const touch::Touch& touch, Writing* writing);
  /// Letters go away one after another as long as backspace is held; true where some did.
  bool repeat(ui::Frame& frame, Who who, Writing& writing);
  /// The accents on offer, over the keys; in the keyboard's millimetres.
  void draw(ui::Frame& frame, Who who) const;

 private:
  struct Hold {
    Who who;
    Key key;
    std::size_t end; ///< of what the key typed, in the text
    double from;     ///< where the finger came down, the keyboard's millimetres
    bool held = false;
    std::vector<std::string> accents{};
    std::optional<std::size_t> chosen{};
    bool movesCaret = false;
    int steps = 0; ///< that the caret went
    base::Seconds next = 0;
  };
  static void goesOn(Hold& hold, const touch::Touch& touch, Writing& writing);
  static base::Rect boxOf(const Hold& hold);
  static std::optional<std::size_t> accentAt(const Hold& hold, base::Point at);
  static void moveCaret(Hold& hold, const touch::Touch& touch, Writing& writing);

  std::map<touch::ContactId, Hold> holds_;
};

} // namespace table
