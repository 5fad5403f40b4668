#pragma once
// Keeps the picture of the table and repairs only what changed.
//
// 1. frame() starts a frame; a screen draws and declares into it.
// 2. finish() compares its drawings with those of the frame before (ui/difference.hpp), joins the rectangles
// of those
//    that are new, gone or elsewhere in the order (ui/damage.hpp), and repaints only these, scissored, into a
//    picture of its own.
// 3. It copies the picture to the window's back buffer. A frame in which nothing differs costs no painting
// and no showing.
#include "look/theme.hpp"
#include "touch/router.hpp"
#include "ui/frame.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Needs a current OpenGL context, 3.2 or newer, for as long as it lives; its constructor throws
/// std::runtime_error where that cannot draw. Owns the Dear ImGui context.
class Stage {
 public:
  struct Settings {
    int width = 0, height = 0; ///< pixels of the framebuffer
    double pixelsPerMillimetre = 1;
    bool paints = true; ///< false: frames declare areas and tell what differs, and the picture stays as it is
    bool isSlow = false; ///< painting all of it takes longer than a frame lasts: Frame::isSlow()
  };
  Stage(Settings settings, look::Theme theme);
  ~Stage();

  /// The next frame is painted as a whole: also for a window that has lost its content.
  void resize(Settings settings);
  void setTheme(look::Theme theme);
  void setLanguage(std::string_view code); ///< for hyphens: a code, "nl"
  Rect table() const;

  /// `draws`: false for a frame of which only the areas are asked; nothing is drawn, and the next that draws
  /// is compared with the one that drew before.
  Frame frame(const touch::Router& router, base::Seconds now, bool draws = true);
  struct Finished {
    bool painted = false;               ///< something differed: swap the buffers
    std::vector<touch::Area> areas;     ///< what the frame declared, for the router
    std::optional<base::Seconds> again; ///< when the next frame was asked for
    double damagedPixels = 0;
    Rect damaged{}; ///< pixels: holds everything that was painted
    std::vector<Accident>
        accidents{}; ///< what parts of the frame threw: Frame::part(), or while painting lazily
  };
  /// `backBufferAge`: how many swaps ago the window's back buffer was shown, as GLX and EGL tell it
  /// (..._EXT_buffer_age); 0: unknown. With it only what changed since then is copied to the window.
  Finished finish(Frame& frame, int backBufferAge = 0);
  /// The picture as it is, to a PNG file; throws std::runtime_error with the reason.
  void savePicture(const std::filesystem::path& file) const;

 private:
  friend class Frame;
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

} // namespace ui
