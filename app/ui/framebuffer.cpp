#include "ui/framebuffer.hpp"

#include "ui/gl.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace ui {

Framebuffer::Framebuffer(int width, int height) : width_(std::max(1, width)), height_(std::max(1, height)) {
  glGenFramebuffers(1, &framebuffer_);
  glGenRenderbuffers(1, &colours_);
  glBindRenderbuffer(GL_RENDERBUFFER, colours_);
  glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width_, height_);
  bind();
  glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, colours_);
  const bool complete = glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
  if (complete) return;
  glDeleteFramebuffers(1, &framebuffer_);
  glDeleteRenderbuffers(1, &colours_);
  throw std::runtime_error("The graphics card cannot draw a picture of " + std::to_string(width_) + " x " +
                           std::to_string(height_) + " pixels");
}

Framebuffer::~Framebuffer() {
  glDeleteFramebuffers(1, &framebuffer_);
  glDeleteRenderbuffers(1, &colours_);
}

void Framebuffer::bind() const { glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_); }

void Framebuffer::scroll(const PixelRect& part, int right, int down) {
  const PixelRect to =
      intersect(part, {part.left + right, part.top + down, part.right + right, part.bottom + down});
  if (to.empty()) return;
  if (!aside_) aside_ = std::make_unique<Framebuffer>(width_, height_);
  glDisable(GL_SCISSOR_TEST); // it would cut the copy
  const auto copy = [&](const Framebuffer& from, const Framebuffer& onto, int aside, int up) {
    const int low = height_ - to.bottom, high = height_ - to.top;
    glBindFramebuffer(GL_READ_FRAMEBUFFER, from.framebuffer_);
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, onto.framebuffer_);
    glBlitFramebuffer(to.left + aside, low + up, to.right + aside, high + up, to.left, low, to.right, high,
                      GL_COLOR_BUFFER_BIT, GL_NEAREST);
  };
  copy(*this, *aside_, -right, down); // rows of OpenGL count upwards
  copy(*aside_, *this, 0, 0);
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
}

void Framebuffer::keep(const PixelRect& part) {
  if (!aside_) {
    aside_ = std::make_unique<Framebuffer>(width_, height_);
    bind();
  }
  glDisable(GL_SCISSOR_TEST); // it would cut the copy
  glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer_);
  glBindFramebuffer(GL_DRAW_FRAMEBUFFER, aside_->framebuffer_);
  const int low = height_ - part.bottom, high = height_ - part.top;
  glBlitFramebuffer(part.left, low, part.right, high, part.left, low, part.right, high, GL_COLOR_BUFFER_BIT,
                    GL_NEAREST);
  bind();
  glEnable(GL_SCISSOR_TEST);
}

void Framebuffer::showKept(const PixelRect& part, const PixelRect& to, const PixelRect& clip) const {
  if (!aside_ || clip.empty()) return;
  glBindFramebuffer(GL_READ_FRAMEBUFFER, aside_->framebuffer_);
  glScissor(clip.left, height_ - clip.bottom, clip.right - clip.left, clip.bottom - clip.top);
  glBlitFramebuffer(part.left, height_ - part.bottom, part.right, height_ - part.top, to.left,
                    height_ - to.bottom, to.right, height_ - to.top, GL_COLOR_BUFFER_BIT, GL_LINEAR);
  bind();
}

void Framebuffer::show(const std::vector<PixelRect>& parts) const {
  glDisable(GL_SCISSOR_TEST); // it would cut the copy
  glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer_);
  glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
  for (const PixelRect& part : parts) {
    const int low = height_ - part.bottom, high = height_ - part.top;
    glBlitFramebuffer(part.left, low, part.right, high, part.left, low, part.right, high, GL_COLOR_BUFFER_BIT,
                      GL_NEAREST);
  }
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
}

std::vector<std::uint32_t> Framebuffer::pixels() const {
  const auto w = static_cast<std::size_t>(width_), h = static_cast<std::size_t>(height_);
  std::vector<std::uint32_t> pixels(w * h);
  glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer_);
  glPixelStorei(GL_PACK_ROW_LENGTH, 0);
  glReadPixels(0, 0, width_, height_, GL_RGBA, GL_UNSIGNED_BYTE, pixels.data());
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
  // OpenGL's first row is the lowest one.
  for (std::size_t y = 0; y < h / 2; ++y)
    std::swap_ranges(pixels.begin() + static_cast<std::ptrdiff_t>(y * w),
                     pixels.begin() + static_cast<std::ptrdiff_t>((y + 1) * w),
                     pixels.begin() + static_cast<std::ptrdiff_t>((h - 1 - y) * w));
  return pixels;
}

} // namespace ui
