#include "board/measures.hpp"

#include "look/lettering.hpp"
#include "surface/words.hpp"

#include <algorithm>

namespace board {

Measures measuresFor(const look::Theme& theme, double pixelsPerMillimetre, bool upright) {
  const auto pixels = [&](double count) { return count / pixelsPerMillimetre; };
  Measures m;
  m.small = std::max(theme.small, pixels(theme.smallestPixels) * look::Lettering::capOverSize);
  m.text = std::max(theme.heading, 1.12 * m.small);
  m.head = std::max(theme.title, 1.5 * m.small);
  m.heads = 9 + surface::lineOf(m.head) + 2 * surface::lineOf(m.small);
  m.far = upright ? 6 : surface::lineOf(m.text) + 6;
  m.gutter = std::max(52.0, pixels(114));
  m.tools = upright ? 26 : m.gutter;
  m.fold = std::max(12.0, 1.05 * surface::lineOf(m.small));
  m.laneNote = std::max(40.0, 2 * surface::lineOf(m.text) + 12);
  m.foot = std::max(9.0, surface::lineOf(m.small));
  m.leastNoteWidth = std::max(m.leastNoteWidth, pixels(88));
  m.leastNoteHeight = std::max(m.leastNoteHeight, 2.6 * surface::lineOf(m.small) + m.foot + 7);
  m.widestNote = std::max(m.widestNote, 1.35 * m.leastNoteWidth);
  m.tallestNote = std::max(m.tallestNote, 1.35 * m.leastNoteHeight);
  m.slipWidth = std::max(m.slipWidth, pixels(84));
  m.slipHeight = std::max(m.slipHeight, 2 * surface::lineOf(m.small) + 6);
  return m;
}

} // namespace board
