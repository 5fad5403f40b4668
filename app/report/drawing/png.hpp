#pragma once
// Drawings as PNG bytes. A large picture is made in strips, on several threads, so that its memory is that of
// a few strips and not of the whole.
#include "base/geometry.hpp"

#include <functional>
#include <string>

typedef struct _cairo cairo_t;

namespace report {

/// Draws what of the picture lies in the strip (pixels of the whole picture) on a context of the whole
/// picture.
using StripDrawer = std::function<void(cairo_t* on, const base::Rect& strip)>;

struct Picture {
  int width = 0, height = 0;      ///< pixels
  double pixelsPerMillimetre = 0; ///< as it is meant to be printed; 0: nothing is said about it
  /// Makes the drawer of one thread; called on that thread.
  std::function<StripDrawer()> drawer{};
  /// How much is done, 0 to 1; may throw to end it. Called on the thread that asked for the picture.
  std::function<void(double)> tell{};
};

/// Names the program that made it, and holds no time: the same drawing gives the same bytes, with any number
/// of threads. Throws std::runtime_error where Cairo fails.
std::string pngOf(const Picture& picture);

} // namespace report
