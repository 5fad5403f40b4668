#include "ui/pictures.hpp"

#include "look/surface.hpp"
#include "ui/gl.hpp"
#include "ui/pixels.hpp"

#include <cairo.h>

#include <memory>

namespace ui {
namespace {

constexpr std::size_t usualPictures = 64; // kept; beyond them those that the last frame did not show go

using look::Surface;

/// Cairo hands over RGB24 too, whose fourth byte means nothing.
Surface withAlpha(Surface surface) {
  if (cairo_image_surface_get_format(surface.get()) == CAIRO_FORMAT_ARGB32) return surface;
  Surface copy(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, cairo_image_surface_get_width(surface.get()),
                                          cairo_image_surface_get_height(surface.get())));
  cairo_t* on = cairo_create(copy.get());
  cairo_set_source_surface(on, surface.get(), 0, 0);
  cairo_paint(on);
  cairo_destroy(on);
  return copy;
}

Pictures::Picture textureOf(Surface surface) {
  Pictures::Picture picture;
  if (!surface || cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return picture;
  surface = withAlpha(std::move(surface));
  picture.w = cairo_image_surface_get_width(surface.get());
  picture.h = cairo_image_surface_get_height(surface.get());
  glGenTextures(1, &picture.texture);
  glBindTexture(GL_TEXTURE_2D, picture.texture);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, picture.w, picture.h, 0, GL_RGBA, GL_UNSIGNED_BYTE,
               straightPixels(surface.get()).data());
  glGenerateMipmap(GL_TEXTURE_2D);
  return picture;
}

} // namespace

Pictures::~Pictures() {
  for (const auto& [path, picture] : pictures_) glDeleteTextures(1, &picture.texture);
}

const Pictures::Picture& Pictures::find(const std::filesystem::path& png) {
  std::error_code ignored; // a file that is not there has no time and no picture
  const auto changed = std::filesystem::last_write_time(png, ignored);
  auto found = pictures_.find(png);
  if (found == pictures_.end() || found->second.changed != changed) {
    if (found != pictures_.end()) glDeleteTextures(1, &found->second.texture);
    found =
        pictures_.insert_or_assign(png, textureOf(Surface{cairo_image_surface_create_from_png(png.c_str())}))
            .first;
    found->second.changed = changed;
  }
  found->second.lastUsed = frame_;
  return found->second;
}

const Pictures::Picture& Pictures::find(std::string_view name, std::string_view png) {
  const std::filesystem::path key{"\n" + std::string{name}}; // no file has such a name
  auto found = pictures_.find(key);
  if (found == pictures_.end()) found = pictures_.emplace(key, textureOf(look::surfaceOfPng(png))).first;
  found->second.lastUsed = frame_;
  return found->second;
}

void Pictures::endFrame() {
  if (pictures_.size() > usualPictures)
    std::erase_if(pictures_, [&](const auto& entry) {
      const bool goes = entry.second.lastUsed != frame_;
      if (goes) glDeleteTextures(1, &entry.second.texture);
      return goes;
    });
  ++frame_;
}

} // namespace ui
