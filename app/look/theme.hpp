#pragma once
// The tokens of the design: every colour, size and duration that people see. Lengths in millimetres.
#include "look/colour.hpp"

#include <array>
#include <string_view>

namespace look {

struct Theme {
  // colours
  Colour table = rgb(0xece7de), paper = rgb(0xfbfaf7), line = rgb(0xd8d2c6);
  Colour band = rgb(0xf5f2eb);  ///< under every other stage, instead of boxes
  Colour hair = rgb(0xe7e2d8);  ///< between steps and folded lanes
  Colour white = rgb(0xffffff); ///< keys, ballot squares
  Colour ink = rgb(0x1f2328), secondInk = rgb(0x5b6169),
         onDark = rgb(0xffffff);    ///< onDark: on ink, accent and low
  Colour accent = rgb(0x0b6e69);    ///< primary action, nine and up, where we are
  Colour low = rgb(0xa63d2f);       ///< low score, point of non-quality
  Colour customers = rgb(0x1f5fa8); ///< what customers say, beside the team's own estimate
  Colour late = rgb(0x8a5a00);      ///< the time is nearly over, or over
  Colour star = rgb(0xb58900), heart = rgb(0xc2416b);
  Colour onBright = rgb(0x0f1114); ///< on a bright strong colour; ink is not dark enough on vermilion
  Colour quiet = rgb(0xc9c3b7);    ///< what is still to come
  Colour shade = {0, 0, 0, 34};
  double edge = 0; ///< width of the line around a sheet, where its shadow alone is not seen
  /// Note papers by meaning: yellow, blue, green, pink, lilac, orange; ink reads on all of them.
  std::array<Colour, 6> papers{rgb(0xfff1b8), rgb(0xd6e9f8), rgb(0xddf0da),
                               rgb(0xfadce6), rgb(0xe6e0f5), rgb(0xffe2c7)};
  /// Okabe and Ito's colours that the colour-blind tell apart, the last of them a softer black; then four for
  /// a wall, where the symbol says more than the colour.
  std::array<Colour, 12> seats{rgb(0xE69F00), rgb(0x56B4E9), rgb(0x009E73), rgb(0xF0E442),
                               rgb(0x0072B2), rgb(0xD55E00), rgb(0xCC79A7), rgb(0x3b3b3b),
                               rgb(0x8C564B), rgb(0x9CCB3B), rgb(0x7B4FC0), rgb(0x969696)};
  /// What a symbol is drawn with on its seat's colour: what can be seen better.
  Colour onSeat(std::size_t seat) const;

  // type: height of a capital
  double small = 3.5, text = 4.5, heading = 6, title = 9;
  double smallestPixels = 16; ///< no text has a smaller font size than this on the screen

  // space
  double gap = 3; ///< all space is a multiple of it
  double noteCorner = 3, keyCorner = 4, sheetCorner = 10;
  double target = 20, smallTarget = 12, between = 3; ///< votes and keys; the least; the space between two
  double iconTarget = 16;                            ///< a button that is only an icon

  // motion, seconds
  double quick = 0.12, calm = 0.2;
};

/// "light", "dark" or "contrast": other colours, the same shapes. Any other name is the light one.
Theme themeNamed(std::string_view name);

} // namespace look
