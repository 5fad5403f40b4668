// What a canvas draws from textures: words, icons and picture files.
#include "base/utf8.hpp"
#include "ui/canvas.hpp"
#include "ui/hash.hpp"
#include "ui/images.hpp"
#include "ui/path.hpp"

#include <cmath>

namespace ui {
namespace {

constexpr double leastCap = 5;       // pixels: smaller capitals cannot be read by anyone
constexpr double turnedDetail = 1.5; // pixels of a word's picture to one of the screen where it is turned
constexpr double caretWidth = 0.5;   // millimetres

ImTextureID textureId(unsigned texture) {
  return reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(texture));
}

Size scaled(const Size& size, double scale) { return {size.w * scale, size.h * scale}; }

} // namespace

/// Words that are set and where they are to be drawn.
struct Canvas::Placed {
  Texts::Set& set;
  double scale;  ///< pixels of the set words to a local millimetre
  Point origin;  ///< of the setting's box, local
  bool readable; ///< false: the box is too small for any letters
  /// Vertically in the middle of its box.
  static Placed in(const Rect& box, Texts::Set& set, double scale, double pixels) {
    const double height = set.setting.size().h / scale;
    return {set, scale, {box.x, box.y + (box.h - height) / 2}, height <= box.h + 0.5 / pixels};
  }
  /// Set for another size or box: brought to the letters that are wanted, as far as the box holds them.
  static Placed ofOtherSize(const Rect& box, Texts::Set& set, double scale, const TextStyle& wanted) {
    const Size size = set.setting.size();
    const double fits =
        std::min({wanted.capHeight / std::max(1.0, set.cap), box.w * scale / std::max(1.0, size.w),
                  box.h * scale / std::max(1.0, size.h)});
    const double shown = scale / fits, free = box.w - set.width / shown;
    const double left = wanted.align == Align::Left ? 0 : wanted.align == Align::Right ? free : free / 2;
    return {set, shown, {box.x + left, box.y + (box.h - size.h / shown) / 2}, true};
  }
  Rect lines() const {
    const Size size = set.setting.size();
    return {origin.x, origin.y, size.w / scale, size.h / scale};
  }
};

double Canvas::detail() const { return isQuarterTurn() ? 1 : turnedDetail; }
double Canvas::textScale() { return images_.texts.scaleFor(pixels()) * detail(); }

// Nothing here depends on pixels(), which differ a little from the scale while that changes: then the words
// would have to be set anew in every frame.
TextStyle Canvas::readable(TextStyle style, double scale) const {
  const double least = theme_.smallestPixels * look::Lettering::capOverSize * detail();
  style.capHeight = std::max(style.capHeight * scale, least);
  return style;
}

double Canvas::smallest(const TextStyle& style, double scale) const {
  return std::max(leastCap * detail(), std::min(style.least * scale, readable(style, scale).capHeight));
}

Canvas::Placed Canvas::set(std::string_view words, const Rect& box, const TextStyle& style) {
  const double scale = textScale(), least = smallest(style, scale);
  Texts::Set& set = images_.texts.set(words, scaled(box.size(), scale), readable(style, scale), least);
  return Placed::in(box, set, scale, pixels());
}

std::optional<Canvas::Placed> Canvas::setInTime(std::string_view words, const Rect& box,
                                                const TextStyle& style) {
  Texts& texts = images_.texts;
  const double scale = textScale();
  const auto painted = [&](double at) -> std::optional<Placed> {
    auto* const set = texts.find(words, scaled(box.size(), at), readable(style, at), smallest(style, at));
    if (set == nullptr || !texts.isPainted(*set)) return {};
    return Placed::in(box, *set, at, pixels());
  };
  const auto paintedBefore = [&]() -> std::optional<Placed> {
    for (const double last : texts.lastScales())
      if (const auto before = painted(last * detail())) return before;
    const TextStyle wanted = readable(style, scale);
    auto* const set = texts.findOfAnySize(words, wanted);
    if (set == nullptr) return {};
    return Placed::ofOtherSize(box, *set, scale, wanted);
  };
  if (const auto now = painted(scale)) return now;
  if (texts.hasTime()) return set(words, box, style);
  waiting_->push_back(toPixels_(box));
  return paintedBefore();
}

void Canvas::draw(const Placed& placed, Colour colour) {
  const Rect& ink = placed.set.ink;
  Colour solid = colour;
  solid.a = 255;
  const auto place = images_.texts.picture(placed.set, solid);
  if (!place) return;

  // Pixels of the picture through local millimetres to pixels of the screen.
  base::Transform t =
      toPixels_ * base::Transform::translation(placed.origin) * base::Transform::scaling(1 / placed.scale);
  const Point corner = t(Point{ink.x, ink.y});
  if (isQuarterTurn()) {
    t.e += std::round(corner.x) - corner.x;
    t.f += std::round(corner.y) - corner.y;
  }
  const auto p = t.corners(ink);
  const auto texture = textureId(images_.texts.atlas().texture(place->page));
  if (list_._CmdHeader.TextureId != texture) list_.PushTextureID(texture);
  const auto u0 = static_cast<float>(place->x) / Atlas::width,
             v0 = static_cast<float>(place->y) / Atlas::height;
  const auto u1 = static_cast<float>(place->x + place->w) / Atlas::width;
  const auto v1 = static_cast<float>(place->y + place->h) / Atlas::height;
  list_.PrimReserve(6, 4);
  list_.PrimQuadUV(vec(p[0]), vec(p[1]), vec(p[2]), vec(p[3]), {u0, v0}, {u1, v0}, {u1, v1}, {u0, v1},
                   IM_COL32(255, 255, 255, colour.a));
  signature_ = mixed(mixed(signature_, placed.set.identity), std::uint64_t{packed(solid)});
}

Rect Canvas::text(std::string_view words, const Rect& box, const TextStyle& style, Colour colour) {
  if (words.empty() || box.w <= 0) return {box.x, box.centre().y, 0, 0};
  const auto placed = waiting_ != nullptr ? setInTime(words, box, style) : set(words, box, style);
  if (!placed) return {box.x, box.centre().y, 0, 0};
  if (placed->readable) draw(*placed, colour);
  return placed->lines();
}

Rect Canvas::words(std::string_view words, const Rect& box, const TextStyle& style, Colour colour,
                   look::Upright upright) {
  if (upright == look::Upright::Middle) return text(words, box, style, colour);
  const double height = std::min(box.h, measure(words, style, box.w).h);
  const double top = upright == look::Upright::Top ? box.y : box.bottom() - height;
  return text(words, {box.x, top, box.w, height}, style, colour);
}

Rect Canvas::textWithCaret(std::string_view words, const Rect& box, const TextStyle& style, Colour colour,
                           std::size_t at) {
  if (box.w <= 0) return {box.x, box.centre().y, 0, 0};
  const Placed placed = set(words, box, style);
  if (placed.readable) draw(placed, colour);
  const Rect caret = placed.set.setting.caret(at);
  const double x = placed.origin.x + caret.x / placed.scale;
  fill({x - caretWidth / 2, placed.origin.y + caret.y / placed.scale, caretWidth, caret.h / placed.scale},
       colour);
  return placed.lines();
}

Rect Canvas::textWithMarks(std::string_view words, const Rect& box, const TextStyle& style, Colour colour,
                           std::span<const std::pair<std::size_t, std::size_t>> parts, Colour mark) {
  if (words.empty() || box.w <= 0) return {box.x, box.centre().y, 0, 0};
  const Placed placed = set(words, box, style);
  // Character by character: a part may go on in another line, or run from the right.
  for (const auto& [from, to] : parts)
    for (std::size_t at = from, next = at; at < to && placed.readable; at = next) {
      next = base::nextCharacter(words, at);
      const Rect begin = placed.set.setting.caret(at), end = placed.set.setting.caret(next);
      if (std::abs(begin.y - end.y) > 0.5 * begin.h) continue; // its end is the next line's beginning
      const double left = std::min(begin.x, end.x), width = std::abs(end.x - begin.x);
      const Rect there{placed.origin.x + left / placed.scale, placed.origin.y + begin.y / placed.scale,
                       width / placed.scale, begin.h / placed.scale};
      fill(there, look::faded(mark, 0.16));
      fill({there.x, there.bottom() - 0.8, there.w, 0.8}, mark);
    }
  if (placed.readable) draw(placed, colour);
  return placed.lines();
}

Rect Canvas::label(std::string_view words, Point at, const TextStyle& style, Colour colour) {
  if (words.empty()) return {at.x, at.y, 0, 0};
  const double scale = textScale();
  const TextStyle set = readable(style, scale);
  Placed placed{images_.texts.set(words, {}, set, set.capHeight), scale, at, true};
  const Rect lines = placed.lines();
  const double before = style.align == Align::Left ? 0 : style.align == Align::Centre ? 0.5 : 1;
  placed.origin = {at.x - lines.w * before, at.y - lines.h / 2};
  draw(placed, colour);
  return placed.lines();
}

Size Canvas::measure(std::string_view words, const TextStyle& style, double width) {
  if (words.empty()) return {};
  const double scale = textScale();
  const TextStyle set = readable(style, scale);
  const double least = width > 0 ? smallest(style, scale) : set.capHeight;
  const Size size = images_.texts.set(words, {width * scale, 0}, set, least).setting.size();
  return {size.w / scale, size.h / scale};
}

double Canvas::fitted(std::string_view words, const Rect& box, const TextStyle& style) {
  const Placed placed = set(words, box, style);
  return placed.set.setting.capHeight() / placed.scale;
}

void Canvas::icon(look::Icon icon, Point centre, double size, Colour colour) {
  const double scale = textScale();
  draw({images_.texts.set(icon, size * scale), scale, {centre.x - size / 2, centre.y - size / 2}, true},
       colour);
}

void Canvas::picture(const std::filesystem::path& png, const Rect& box, double corner) {
  const ShownPicture& picture = images_.pictures.find(png);
  show(picture, box, corner);
  signature_ = mixed(mixed(signature_, png.native()),
                     static_cast<std::uint64_t>(picture.changed.time_since_epoch().count()));
}

void Canvas::picture(std::string_view name, std::string_view png, const Rect& box, double corner) {
  show(images_.pictures.find(name, png), box, corner);
  signature_ = mixed(signature_, name);
}

void Canvas::show(const ShownPicture& picture, const Rect& box, double corner) {
  if (picture.texture == 0 || box.empty()) return;
  // What does not fit in the box's shape is left out, the same on both sides.
  const double k = std::max(box.w / picture.w, box.h / picture.h);
  const double u = box.w / k / picture.w / 2, v = box.h / k / picture.h / 2;
  const PixelBox edge(toPixels_, box, corner, Corners::All);

  list_.PushTextureID(textureId(picture.texture));
  const int first = list_.VtxBuffer.Size;
  edge.trace(list_);
  list_.PathFillConvex(IM_COL32_WHITE);
  const base::Transform toLocal = toPixels_.inverse();
  for (int i = first; i < list_.VtxBuffer.Size; ++i) {
    ImDrawVert& vertex = list_.VtxBuffer[i];
    const Point local = toLocal(Point{static_cast<double>(vertex.pos.x), static_cast<double>(vertex.pos.y)});
    const Point part{(local.x - box.x) / box.w, (local.y - box.y) / box.h};
    vertex.uv = vec({0.5 + (part.x * 2 - 1) * u, 0.5 + (part.y * 2 - 1) * v});
  }
  list_.PopTextureID();
}

} // namespace ui
