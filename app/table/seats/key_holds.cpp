#include "table/seats/key_holds.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace table {

using Phase = touch::Touch::Phase;
using What = Key::What;

namespace {

constexpr double cell = 20, pitch = cell + keyGap, margin = 4; // of the accents on offer
constexpr double caretStep = 5;                                // millimetres of the space bar to a character
constexpr base::Seconds repeatTime = 0.08;

} // namespace

void KeyHolds::began(Who who, const Key& key, const touch::Touch& touch, const Writing& writing) {
  Hold hold{.who = who, .key = key, .end = writing.draft.caret, .from = touch.local.x};
  // What it typed may be a capital, whatever was written on it when the finger set off.
  const std::string capital = upperCase(key.text);
  if (std::string_view{writing.draft.text}.substr(0, hold.end).ends_with(capital)) hold.key.text = capital;
  holds_[touch.contact] = std::move(hold);
}

void KeyHolds::goesOn(const touch::Touch& touch, Writing* writing) {
  const auto at = holds_.find(touch.contact);
  if (at == holds_.end()) return;
  Hold& hold = at->second;
  const bool over = touch.phase == Phase::Ended || touch.phase == Phase::Cancelled;
  if (writing != nullptr) goesOn(hold, touch, *writing);
  if (over || writing == nullptr) holds_.erase(at);
}

void KeyHolds::goesOn(Hold& hold, const touch::Touch& touch, Writing& writing) {
  if (touch.phase == Phase::Held) {
    hold.held = true;
    hold.next = touch.time;
    if (hold.key.what == What::Character) hold.accents = accentsOf(hold.key.text);
  }
  if (touch.phase == Phase::Moved && !hold.accents.empty()) hold.chosen = accentAt(hold, touch.local);
  if (touch.phase == Phase::Moved && hold.key.what == What::Space) moveCaret(hold, touch, writing);
  if (touch.phase == Phase::Ended && hold.chosen)
    writing.replace(hold.end, hold.key.text, hold.accents[*hold.chosen]);
}

void KeyHolds::moveCaret(Hold& hold, const touch::Touch& touch, Writing& writing) {
  if (!hold.movesCaret && !touch.isDrag()) return;
  if (!hold.movesCaret) writing.replace(hold.end, hold.key.text, {}); // it was no space after all
  hold.movesCaret = true;
  const int steps = static_cast<int>(std::lround((touch.local.x - hold.from) / caretStep));
  for (; hold.steps < steps; ++hold.steps) writing.right();
  for (; hold.steps > steps; --hold.steps) writing.left();
}

bool KeyHolds::repeat(ui::Frame& frame, Who who, Writing& writing) {
  bool gone = false;
  for (auto& [contact, hold] : holds_) {
    if (hold.who != who || !hold.held || hold.key.what != What::Backspace) continue;
    for (; hold.next <= frame.now(); hold.next += repeatTime) writing.backspace(), gone = true;
    frame.again(hold.next);
  }
  return gone;
}

base::Rect KeyHolds::boxOf(const Hold& hold) {
  const double width = static_cast<double>(hold.accents.size()) * pitch - keyGap + 2 * margin;
  const base::Rect& key = hold.key.box;
  const bool toLeft = key.centre().x > keyboardWidth / 2;
  const double x = toLeft ? key.right() + margin - width : key.x - margin;
  return {std::clamp(x, 0.0, std::max(0.0, keyboardWidth - width)), key.y - cell - 2 * margin, width,
          cell + 2 * margin};
}

/// A finger that stays where it is takes none: who types slowly gets the plain letter. The likeliest lies
/// over the key, the others away from the nearer end of the keyboard.
std::optional<std::size_t> KeyHolds::accentAt(const Hold& hold, base::Point at) {
  const base::Rect box = boxOf(hold);
  if (at.y > box.bottom()) return {};
  const bool toLeft = hold.key.box.centre().x > keyboardWidth / 2;
  const double far = toLeft ? box.right() - margin - at.x : at.x - box.x - margin;
  const auto last = static_cast<double>(hold.accents.size() - 1);
  return static_cast<std::size_t>(std::clamp(std::floor(far / pitch), 0.0, last));
}

void KeyHolds::draw(ui::Frame& frame, Who who) const {
  const look::Theme& theme = frame.theme();
  for (const auto& finger : holds_) {
    const Hold& hold = finger.second;
    if (hold.who != who || hold.accents.empty()) continue;
    const base::Rect box = boxOf(hold);
    const bool toLeft = hold.key.box.centre().x > keyboardWidth / 2;
    frame.draw(box.inset(-10), [&](ui::Canvas& canvas) {
      canvas.shadow(box, theme.keyCorner, 3);
      canvas.fill(box, theme.white, theme.keyCorner);
      for (std::size_t i = 0; i < hold.accents.size(); ++i) {
        const double from = margin + static_cast<double>(i) * pitch;
        const base::Rect one{toLeft ? box.right() - from - cell : box.x + from, box.y + margin, cell, cell};
        const bool chosen = hold.chosen == i;
        if (chosen) canvas.fill(one, theme.accent, theme.keyCorner);
        canvas.text(hold.accents[i], one, {theme.heading, look::Weight::Medium, look::Align::Centre},
                    chosen ? theme.onDark : theme.ink);
      }
    });
  }
}

} // namespace table
