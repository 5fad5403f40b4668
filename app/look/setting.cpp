#include "look/setting_inner.hpp"

#include <hb-ot.h>

#include <algorithm>
#include <cmath>

namespace look {
namespace {

double pixels(int pango) { return static_cast<double>(pango) / PANGO_SCALE; }

bool isRightToLeft(PangoLayoutLine* line) {
  return pango_layout_line_get_resolved_direction(line) == PANGO_DIRECTION_RTL;
}

/// A line's left end in a box. Left means where the script begins.
double leftEnd(Align align, bool rightToLeft, double box, double width) {
  if (align == Align::Centre) return (box - width) / 2;
  const bool right = (align == Align::Right) != rightToLeft;
  return right ? box - width : 0;
}

bool hasColours(PangoFont* font) {
  hb_face_t* face = hb_font_get_face(pango_font_get_hb_font(font));
  return hb_ot_color_has_png(face) != 0 || hb_ot_color_has_layers(face) != 0;
}

/// Cairo 1.16 puts the pictures of letters on whole pixels, which spaces small ones unevenly. It does not do
/// so with their outlines.
void drawOutlines(cairo_t* on, PangoLayoutLine* line, double x, double y) {
  for (GSList* at = line->runs; at != nullptr; at = at->next) {
    const auto* run = static_cast<PangoLayoutRun*>(at->data);
    PangoFont* font = run->item->analysis.font;
    cairo_move_to(on, x, y - pixels(run->y_offset));
    if (hasColours(font)) {
      pango_cairo_show_glyph_string(on, font, run->glyphs);
    } else {
      pango_cairo_glyph_string_path(on, font, run->glyphs);
      cairo_fill(on);
    }
    x += pixels(pango_glyph_string_get_width(run->glyphs));
  }
}

} // namespace

Words::Words(std::string_view given, std::vector<Break> at) : breaks(std::move(at)) {
  std::size_t done = 0;
  for (const Break& one : breaks) {
    text.append(given.substr(done, one.at - done)).append(one.mark());
    done = one.at;
  }
  text.append(given.substr(done));
}

std::size_t Words::toSet(std::size_t given) const {
  std::size_t added = 0;
  for (const Break& one : breaks)
    if (one.at <= given) added += one.mark().size();
  return given + added;
}

std::size_t Words::toGiven(std::size_t set) const {
  std::size_t added = 0;
  for (const Break& one : breaks) {
    if (set <= one.at + added) break;
    added += std::min(one.mark().size(), set - one.at - added);
  }
  return set - added;
}

void Setting::Inner::place(Align wanted) {
  align = wanted;
  lines.clear();
  for (GSList* at = pango_layout_get_lines_readonly(layout.get()); at != nullptr; at = at->next) {
    auto* line = static_cast<PangoLayoutLine*>(at->data);
    PangoRectangle logical;
    pango_layout_line_get_extents(line, nullptr, &logical);
    lines.push_back({line, 0, pixels(logical.width)});
  }
  const double box = boxWidth > 0 ? boxWidth : width();
  for (Line& line : lines) line.x = leftEnd(align, isRightToLeft(line.line), box, line.width);
}

double Setting::Inner::width() const {
  double widest = 0;
  for (const Line& line : lines) widest = std::max(widest, line.width);
  return widest;
}

Setting::Setting(std::shared_ptr<Inner> inner) : inner_(std::move(inner)) {}
Setting::Setting(Setting&&) noexcept = default;
Setting& Setting::operator=(Setting&&) noexcept = default;
Setting::~Setting() = default;

base::Size Setting::size() const { return {inner_->width() / inner_->unit, inner_->height() / inner_->unit}; }
double Setting::capHeight() const { return inner_->fontSize * inner_->cap / inner_->unit; }
int Setting::lines() const { return static_cast<int>(inner_->lines.size()); }
bool Setting::cut() const { return inner_->cut; }

base::Rect Setting::ink() const {
  base::Rect all;
  double y = inner_->baseline();
  for (const auto& line : inner_->lines) {
    PangoRectangle ink;
    pango_layout_line_get_extents(line.line, &ink, nullptr);
    all =
        base::unite(all, {line.x + pixels(ink.x), y + pixels(ink.y), pixels(ink.width), pixels(ink.height)});
    y += inner_->leading;
  }
  const double k = 1 / inner_->unit;
  return {all.x * k, all.y * k, all.w * k, all.h * k};
}

void Setting::draw(cairo_t* on, Colour colour) const {
  const bool pixelImage = cairo_surface_get_type(cairo_get_target(on)) == CAIRO_SURFACE_TYPE_IMAGE;
  cairo_set_source_rgba(on, colour.r / 255.0, colour.g / 255.0, colour.b / 255.0, colour.a / 255.0);
  double y = inner_->baseline();
  for (const auto& line : inner_->lines) {
    if (pixelImage) {
      drawOutlines(on, line.line, line.x, std::round(y));
    } else {
      cairo_move_to(on, line.x, y);
      pango_cairo_show_layout_line(on, line.line);
    }
    y += inner_->leading;
  }
  cairo_new_path(on);
}

base::Rect Setting::caret(std::size_t at) const {
  const std::size_t index = inner_->words.toSet(std::min(at, inner_->shown));
  int number = 0, x = 0;
  pango_layout_index_to_line_x(inner_->layout.get(), static_cast<int>(index), 0, &number, &x);
  const auto line = static_cast<std::size_t>(std::clamp(number, 0, lines() - 1));
  // Pango has the end of the words at the right of a line, wherever they run to.
  if (index >= inner_->words.text.size() && isRightToLeft(inner_->lines[line].line)) x = 0;
  const double height = inner_->fontSize * 1.1, k = 1 / inner_->unit;
  const double middle = inner_->leading * (static_cast<double>(line) + 0.5);
  return {(inner_->lines[line].x + pixels(x)) * k, (middle - height / 2) * k, 0, height * k};
}

std::size_t Setting::byteAt(base::Point place) const {
  const double row = std::floor(place.y * inner_->unit / inner_->leading);
  const auto& line =
      inner_->lines[static_cast<std::size_t>(std::clamp(row, 0.0, static_cast<double>(lines() - 1)))];
  const double x = std::clamp(place.x * inner_->unit - line.x, -1.0, line.width + 1);
  int index = 0, trailing = 0;
  pango_layout_line_x_to_index(line.line, static_cast<int>(x * PANGO_SCALE), &index, &trailing);
  const char* text = inner_->words.text.c_str();
  const char* at = text + index;
  for (; trailing > 0 && *at != '\0'; --trailing) at = g_utf8_next_char(at);
  return std::min(inner_->words.toGiven(static_cast<std::size_t>(at - text)), inner_->shown);
}

} // namespace look
