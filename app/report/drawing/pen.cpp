#include "report/drawing/pen.hpp"

#include "look/surface.hpp"

#include <cairo.h>

#include <algorithm>
#include <cmath>

namespace report {

Pen::Pen(cairo_t* on, double pixels, look::Lettering& lettering, std::string language)
    : on_(on), pixels_(pixels), lettering_(lettering), language_(std::move(language)) {
  cairo_save(on_);
  cairo_scale(on_, pixels_, pixels_);
  cairo_set_line_join(on_, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap(on_, CAIRO_LINE_CAP_ROUND);
}

Pen::~Pen() { cairo_restore(on_); }

void Pen::source(look::Colour c) {
  cairo_set_source_rgba(on_, c.r / 255.0, c.g / 255.0, c.b / 255.0, c.a / 255.0);
}

void Pen::path(const base::Rect& area, double corner) {
  const double r = std::min({corner, area.w / 2, area.h / 2});
  cairo_new_path(on_);
  if (r <= 0) return cairo_rectangle(on_, area.x, area.y, area.w, area.h);
  cairo_arc(on_, area.right() - r, area.y + r, r, -base::pi / 2, 0);
  cairo_arc(on_, area.right() - r, area.bottom() - r, r, 0, base::pi / 2);
  cairo_arc(on_, area.x + r, area.bottom() - r, r, base::pi / 2, base::pi);
  cairo_arc(on_, area.x + r, area.y + r, r, base::pi, base::pi * 1.5);
  cairo_close_path(on_);
}

void Pen::fill(const base::Rect& area, look::Colour colour, double corner) {
  source(colour);
  path(area, corner);
  cairo_fill(on_);
}

void Pen::outline(const base::Rect& area, look::Colour colour, double width, double corner) {
  source(colour);
  cairo_set_line_width(on_, width);
  path(area.inset(width / 2), corner);
  cairo_stroke(on_);
}

void Pen::shadow(const base::Rect& area, double corner, double depth) {
  constexpr int layers = 4;
  for (int layer = layers; layer >= 1; --layer) {
    const double out = depth * layer / layers * 0.6;
    fill(area.inset(-out).moved({0, depth * 0.45}), look::faded(theme_.shade, 0.28), corner + out);
  }
}

void Pen::stroke(std::span<const base::Point> points, look::Colour colour, double width) {
  if (points.empty()) return;
  source(colour);
  cairo_set_line_width(on_, width);
  cairo_new_path(on_);
  for (const base::Point& point : points) cairo_line_to(on_, point.x, point.y);
  cairo_stroke(on_);
}

void Pen::line(base::Point from, base::Point to, look::Colour colour, double width) {
  const base::Point points[] = {from, to};
  stroke(points, colour, width);
}

void Pen::polyline(std::span<const base::Point> points, look::Colour colour, double width) {
  stroke(points, colour, width);
}

void Pen::dashes(base::Point from, base::Point to, look::Colour colour, double width, double dash,
                 double space) {
  const double pattern[] = {dash, space};
  cairo_set_dash(on_, pattern, 2, 0);
  line(from, to, colour, width);
  cairo_set_dash(on_, nullptr, 0, 0);
}

void Pen::picture(std::string_view, std::string_view png, const base::Rect& box, double corner) {
  const look::Surface surface = look::surfaceOfPng(png);
  if (!surface || box.empty()) return;
  const double wide = cairo_image_surface_get_width(surface.get()),
               high = cairo_image_surface_get_height(surface.get()),
               scale = std::max(box.w / wide, box.h / high);
  cairo_save(on_);
  path(box, corner);
  cairo_clip(on_);
  cairo_translate(on_, box.centre().x - wide * scale / 2, box.centre().y - high * scale / 2);
  cairo_scale(on_, scale, scale);
  cairo_set_source_surface(on_, surface.get(), 0, 0);
  cairo_pattern_set_filter(cairo_get_source(on_), CAIRO_FILTER_GOOD);
  cairo_paint(on_);
  cairo_restore(on_);
}

void Pen::disc(base::Point centre, double radius, look::Colour colour) {
  source(colour);
  cairo_new_path(on_);
  cairo_arc(on_, centre.x, centre.y, radius, 0, 2 * base::pi);
  cairo_fill(on_);
}

void Pen::polygon(std::span<const base::Point> points, look::Colour colour) {
  source(colour);
  cairo_new_path(on_);
  for (const base::Point& point : points) cairo_line_to(on_, point.x, point.y);
  cairo_close_path(on_);
  cairo_fill(on_);
}

void Pen::icon(look::Icon icon, base::Point centre, double size, look::Colour colour) {
  const look::Setting glyph = lettering_.set(icon, size);
  draw(glyph, {centre.x - glyph.size().w / 2, centre.y - glyph.size().h / 2}, colour);
}

void Pen::symbol(look::Symbol symbol, base::Point centre, double radius, look::Colour colour) {
  std::vector<base::Point> points = look::outline(symbol);
  for (base::Point& point : points) point = centre + point * radius;
  polygon(points, colour);
}

base::Rect Pen::words(std::string_view words, const base::Rect& box, const look::TextStyle& style,
                      look::Colour colour, Upright upright) {
  if (words.empty()) return {box.x, box.y, 0, 0};
  const look::Setting setting = set(words, box.size(), style);
  const base::Size size = setting.size();
  const double free = std::max(0.0, box.h - size.h);
  const double down = upright == Upright::Top ? 0 : upright == Upright::Middle ? free / 2 : free;
  draw(setting, {box.x, box.y + down}, colour);
  return {box.x, box.y + down, size.w, size.h};
}

base::Rect Pen::label(std::string_view words, base::Point at, const look::TextStyle& style,
                      look::Colour colour) {
  if (words.empty()) return {at.x, at.y, 0, 0};
  const look::Setting setting = set(words, {}, style, style.capHeight);
  const base::Size size = setting.size();
  const double before = style.align == look::Align::Left ? 0 : style.align == look::Align::Centre ? 0.5 : 1;
  const base::Point corner{at.x - size.w * before, at.y - size.h / 2};
  draw(setting, corner, colour);
  return {corner.x, corner.y, size.w, size.h};
}

base::Size Pen::measure(std::string_view words, const look::TextStyle& style, double width) {
  return words.empty() ? base::Size{} : set(words, {width, 0}, style).size();
}

look::Setting Pen::set(std::string_view text, base::Size box, const look::TextStyle& style, double smallest) {
  return lettering_.set(text, box, style, smallest, language_);
}

void Pen::draw(const look::Setting& words, base::Point topLeft, look::Colour colour) {
  cairo_save(on_);
  // Words begin on a whole pixel of an image, so that their lines come out evenly sharp.
  double x = topLeft.x, y = topLeft.y;
  cairo_user_to_device(on_, &x, &y);
  const bool image = cairo_surface_get_type(cairo_get_target(on_)) == CAIRO_SURFACE_TYPE_IMAGE;
  cairo_identity_matrix(on_);
  if (!image || isSeen(words, y)) {
    cairo_translate(on_, image ? std::round(x) : x, image ? std::round(y) : y);
    words.draw(on_, colour);
  }
  cairo_restore(on_);
}

bool Pen::isSeen(const look::Setting& words, double top) const {
  double left = 0, right = 0, upper = 0, lower = 0;
  cairo_clip_extents(on_, &left, &upper, &right, &lower);
  const double reach = 3 * words.capHeight() * pixels_; // of accents and of letters of other scripts
  return top + words.size().h * pixels_ + reach >= upper && top - reach <= lower;
}

double Pen::write(std::string_view text, const base::Rect& box, const look::TextStyle& style,
                  look::Colour colour, Upright upright) {
  return words(text, box, style, colour, upright).h;
}

} // namespace report
