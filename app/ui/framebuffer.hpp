#pragma once
// A picture on the graphics card that is drawn into, and shown in the window.
#include "ui/damage.hpp"

#include <cstdint>
#include <memory>
#include <vector>

namespace ui {

class Framebuffer {
 public:
  /// Pixels; throws std::runtime_error where the graphics card has none so large.
  Framebuffer(int width, int height);
  ~Framebuffer();
  Framebuffer(const Framebuffer&) = delete;
  Framebuffer& operator=(const Framebuffer&) = delete;

  int width() const { return width_; }
  int height() const { return height_; }
  /// From now on OpenGL draws here, until show().
  void bind() const;
  /// Moves what is in this part of the picture by so many pixels; what leaves the part is lost, and what it
  /// leaves behind stays.
  void scroll(const PixelRect& part, int right, int down);
  /// Remembers how this part of what OpenGL draws into looks, until scroll() or another keep().
  void keep(const PixelRect& part);
  /// Shows the part that was kept as large as `to`, inside `clip` only. OpenGL goes on to draw here.
  void showKept(const PixelRect& part, const PixelRect& to, const PixelRect& clip) const;
  /// Copies these parts of the picture to the window's back buffer, and lets OpenGL draw there again.
  void show(const std::vector<PixelRect>& parts) const;
  /// Rows of RGBA, top row first.
  std::vector<std::uint32_t> pixels() const;

 private:
  int width_, height_;
  unsigned framebuffer_ = 0, colours_ = 0;
  std::unique_ptr<Framebuffer> aside_{}; ///< for what is moved or kept, once something was
};

} // namespace ui
