#include "ui/stage.hpp"

#include "ui/difference.hpp"
#include "ui/stage_inner.hpp"

#include <cairo.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace ui {

namespace {

PixelRect clipOf(const ImDrawCmd& command) {
  const ImVec4& clip = command.ClipRect;
  return {static_cast<int>(clip.x), static_cast<int>(clip.y), static_cast<int>(clip.z),
          static_cast<int>(clip.w)};
}

} // namespace

Stage::Inner::Inner(Settings given, look::Theme look)
    : settings(given), theme(look), images(given.pixelsPerMillimetre),
      picture(std::make_unique<Framebuffer>(given.width, given.height)) {}

Damage Stage::Inner::damage() {
  Damage damage(screen());
  scroll.reset();
  auto waiting = std::exchange(unsettled, {});
  images.texts.setTime(everything ? Texts::inTimeInMotion : Texts::inTimeWhenStill);
  if (everything) {
    damage.add(screen());
    return damage;
  }
  std::vector<std::uint64_t> was, is;
  for (const Before& drawing : before) was.push_back(drawing.identity);
  for (const Drawing& drawing : drawings) is.push_back(drawing.identity);
  std::optional<Scroll> moved = findScroll();
  if (moved) was[moved->before] = is[moved->now];
  const Kept kept = difference(was, is);
  if (moved && kept.now[moved->now]) {
    damageOf(*moved, damage);
    std::set<PixelRect>& parts = waiting[drawings[moved->now].lazy->key];
    std::set<PixelRect> there;
    for (const PixelRect& part : parts) there.insert(moved->moved(part));
    parts = std::move(there);
    images.texts.setTime(Texts::inTimeInMotion);
    scroll = moved;
  }
  for (std::size_t i = 0; i < before.size(); ++i)
    if (!kept.before[i]) damage.add(before[i].bounds);
  for (std::size_t i = 0; i < drawings.size(); ++i) {
    const Drawing& drawing = drawings[i];
    if (!kept.now[i]) {
      damage.add(drawing.bounds);
      if (drawing.lazy)
        images.texts.setTime(drawing.lazy->keeps ? Texts::inTimeWhenKept : Texts::inTimeInMotion);
    } else if (drawing.lazy) {
      for (const PixelRect& rect : drawing.lazy->changed) damage.add(rect);
      if (const auto parts = waiting.find(drawing.lazy->key); parts != waiting.end())
        settle(damage, parts->first, parts->second);
    }
  }
  return damage;
}

PixelRect Stage::Inner::Scroll::moved(const PixelRect& rect) const {
  return intersect(part, {rect.left + right, rect.top + down, rect.right + right, rect.bottom + down});
}

std::optional<Stage::Inner::Scroll> Stage::Inner::findScroll() const {
  constexpr double whole = 1e-4; // pixels
  for (std::size_t n = 0; n < drawings.size(); ++n) {
    const auto& lazy = drawings[n].lazy;
    if (!lazy || !lazy->hides || lazy->keeps || lazy->shown) continue;
    const auto was = std::ranges::find(before, lazy->key, &Before::scrolls);
    if (was == before.end() || was->bounds != drawings[n].bounds) continue;
    const base::Transform &a = was->toPixels, &b = lazy->toPixels;
    const double right = b.e - a.e, down = b.f - a.f;
    const bool turned = a.a != b.a || a.b != b.b || a.c != b.c || a.d != b.d;
    if (turned || (right == 0 && down == 0) || std::abs(right - std::round(right)) > whole ||
        std::abs(down - std::round(down)) > whole)
      continue;
    return Scroll{static_cast<std::size_t>(was - before.begin()), n, drawings[n].bounds,
                  static_cast<int>(std::lround(right)), static_cast<int>(std::lround(down))};
  }
  return {};
}

/// The strips that come into view; and what lies over it: where it is, and where its picture was moved to.
void Stage::Inner::damageOf(const Scroll& moved, Damage& damage) {
  const PixelRect &part = moved.part, there = moved.moved(part);
  for (const PixelRect& strip : {PixelRect{part.left, part.top, there.left, part.bottom},
                                 PixelRect{there.right, part.top, part.right, part.bottom},
                                 PixelRect{there.left, part.top, there.right, there.top},
                                 PixelRect{there.left, there.bottom, there.right, part.bottom}})
    damage.add(strip);
  for (std::size_t i = moved.before + 1; i < before.size(); ++i)
    if (!before[i].isEmpty) damage.add(moved.moved(intersect(before[i].bounds, part)));
  for (std::size_t i = moved.now + 1; i < drawings.size(); ++i)
    if (!drawings[i].isEmpty()) damage.add(intersect(drawings[i].bounds, part));
}

/// As many parts as a frame has time for; the others wait on.
void Stage::Inner::settle(Damage& damage, const std::string& key, const std::set<PixelRect>& parts) {
  const std::size_t count = std::min(parts.size(), Texts::inTimeWhenStill);
  const auto later = std::next(parts.begin(), static_cast<std::ptrdiff_t>(count));
  std::for_each(parts.begin(), later, [&](const PixelRect& part) { damage.add(part); });
  if (later != parts.end()) unsettled[key] = {later, parts.end()};
}

void Stage::Inner::paintPart(const Drawing& drawing, const PixelRect& part, ImDrawList& list,
                             std::vector<Rect>& waiting) {
  if (part.empty()) return;
  list.PushClipRect({static_cast<float>(part.left), static_cast<float>(part.top)},
                    {static_cast<float>(part.right), static_cast<float>(part.bottom)});
  Canvas canvas(list, images, theme, drawing.lazy->toPixels);
  canvas.wordsMayWait(waiting);
  const base::Transform toLocal = drawing.lazy->toPixels.inverse();
  try {
    drawing.lazy->paint(canvas, toLocal(Rect{static_cast<double>(part.left), static_cast<double>(part.top),
                                             static_cast<double>(part.right - part.left),
                                             static_cast<double>(part.bottom - part.top)}));
  } catch (const std::exception&) {
    accidents.push_back({drawing.lazy->key, std::current_exception()}); // the rest is painted nevertheless
  }
  list.PopClipRect();
}

/// What was kept, stretched, and what comes into view beside it. It is copied when the lists are painted,
/// over what lies under it and below what comes after.
void Stage::Inner::showKept(const Drawing& drawing, const PixelRect& part, ImDrawList& list,
                            std::vector<Rect>& waiting) {
  stretchedTo = *drawing.lazy->shown;
  const PixelRect &to = stretchedTo, inside = intersect(part, to);
  list.PushClipRect({static_cast<float>(inside.left), static_cast<float>(inside.top)},
                    {static_cast<float>(inside.right), static_cast<float>(inside.bottom)});
  list.AddCallback(
      [](const ImDrawList*, const ImDrawCmd* command) {
        const Inner& inner = *static_cast<const Inner*>(command->UserCallbackData);
        inner.picture->showKept(inner.keptPart, inner.stretchedTo, clipOf(*command));
      },
      this);
  list.PopClipRect();
  paintPart(drawing, {part.left, part.top, std::min(part.right, to.left), part.bottom}, list, waiting);
  paintPart(drawing, {std::max(part.left, to.right), part.top, part.right, part.bottom}, list, waiting);
}

/// How it looks before anything is painted over it.
void Stage::Inner::keep(const Drawing& drawing, ImDrawList& list) {
  keptKey = drawing.lazy->key;
  keptPart = drawing.bounds;
  list.AddCallback(
      [](const ImDrawList*, const ImDrawCmd* command) {
        static_cast<const Inner*>(command->UserCallbackData)->picture->keep(clipOf(*command));
      },
      this);
}

/// What the drawing paints of the damaged regions; nullptr where it reaches none.
ImDrawList* Stage::Inner::paintLazily(const Drawing& drawing, const Damage& damage) {
  ImDrawList* list = nullptr;
  const std::size_t provisional = images.texts.provisional();
  std::vector<Rect> waiting;
  for (const PixelRect& rect : damage.rects()) {
    const PixelRect part = intersect(rect, drawing.bounds);
    if (part.empty()) continue;
    if (list == nullptr) list = &brush.list(drawing.bounds, images.texts.atlas().firstTexture());
    if (drawing.lazy->shown)
      showKept(drawing, part, *list, waiting);
    else
      paintPart(drawing, part, *list, waiting);
  }
  if (list != nullptr && drawing.lazy->keeps) keep(drawing, *list);
  // More than those that wait: their scale was still changing, for all of the drawing.
  if (images.texts.provisional() - provisional > waiting.size())
    unsettled[drawing.lazy->key].insert(drawing.bounds);
  else
    for (const Rect& rect : waiting)
      unsettled[drawing.lazy->key].insert(intersect(pixelsOf(rect.inset(-1)), drawing.bounds));
  return list;
}

void Stage::Inner::paint(const Damage& damage) {
  // What lies under a drawing that hides it is painted beside that one only.
  const auto hiding =
      std::ranges::find_if(drawings, [](const Drawing& one) { return one.lazy && one.lazy->hides; });
  const std::vector<PixelRect> beside =
      hiding == drawings.end() ? damage.rects() : without(damage.rects(), hiding->bounds);
  std::vector<Brush::Painted> lists;
  for (auto drawing = drawings.begin(); drawing != drawings.end(); ++drawing) {
    ImDrawList* list = drawing->lazy ? paintLazily(*drawing, damage) : drawing->list;
    if (list != nullptr) lists.push_back({list, drawing < hiding ? &beside : &damage.rects()});
  }
  if (scroll) {
    picture->scroll(scroll->part, scroll->right, scroll->down);
    keptKey.clear();
  }
  picture->bind();
  brush.paint(lists, beside, theme.table, picture->width(), picture->height());
}

void Stage::Inner::show(const Damage& damage, int backBufferAge) {
  constexpr std::size_t remembered = 4; // windows have two or three buffers
  if (everything) shown.clear();
  shown.insert(shown.begin(), damage.rects());
  if (scroll) shown.front().push_back(scroll->part);
  if (shown.size() > remembered) shown.pop_back();
  const auto age = static_cast<std::size_t>(std::max(0, backBufferAge));
  Damage missing(screen());
  if (age == 0 || age > shown.size())
    missing.add(screen());
  else
    for (std::size_t i = 0; i < age; ++i)
      for (const PixelRect& rect : shown[i]) missing.add(rect);
  picture->show(missing.rects());
}

void Stage::Inner::abandon() {
  if (drawings.empty()) return;
  drawings.clear();
  brush.recycle();
  paintAnew();
}

void Stage::Inner::endFrame() {
  before.clear();
  for (const Drawing& drawing : drawings)
    before.push_back({drawing.identity, drawing.bounds, drawing.isEmpty(),
                      drawing.lazy && drawing.lazy->hides ? drawing.lazy->key : std::string{},
                      drawing.lazy ? drawing.lazy->toPixels : base::Transform{}});
  drawings.clear();
  brush.recycle();
  images.endFrame();
  motion.forgetUnused();
  again.reset();
  everything = false;
}

Stage::Stage(Settings settings, look::Theme theme) : inner_(std::make_unique<Inner>(settings, theme)) {}
Stage::~Stage() = default;

void Stage::resize(Settings settings) {
  if (settings.width != inner_->picture->width() || settings.height != inner_->picture->height())
    inner_->picture = std::make_unique<Framebuffer>(settings.width, settings.height);
  inner_->settings = settings;
  inner_->images.texts.setUsualScale(settings.pixelsPerMillimetre);
  inner_->paintAnew();
}

void Stage::setTheme(look::Theme theme) {
  inner_->theme = theme;
  inner_->paintAnew();
}

void Stage::setLanguage(std::string_view code) {
  inner_->images.texts.setLanguage(code);
  inner_->paintAnew();
}

Rect Stage::table() const {
  const double k = inner_->settings.pixelsPerMillimetre;
  return {0, 0, inner_->settings.width / k, inner_->settings.height / k};
}

Frame Stage::frame(const touch::Router& router, base::Seconds now, bool draws) {
  assert(inner_->drawings.empty() && "the frame before was not finished");
  return Frame(*this, router, now, draws);
}

Stage::Finished Stage::finish(Frame& frame, int backBufferAge) {
  Inner& inner = *inner_;
  Finished finished{.areas = std::move(frame.areas_), .accidents = std::move(frame.accidents_)};
  if (!frame.draws_) {
    finished.again = std::exchange(inner.again, {});
    inner.drawings.clear(); // what was only measured
    inner.brush.recycle();
    inner.motion.forgetUnused();
    return finished;
  }
  const Damage damage = inner.damage();
  if (!damage.rects().empty()) {
    if (inner.settings.paints) {
      inner.paint(damage);
      inner.show(damage, backBufferAge);
    }
    finished.painted = inner.settings.paints;
    finished.damagedPixels = damage.area();
    PixelRect all;
    for (const PixelRect& rect : damage.rects()) all = unite(all, rect);
    finished.damaged =
        Rect{static_cast<double>(all.left), static_cast<double>(all.top),
             static_cast<double>(all.right - all.left), static_cast<double>(all.bottom - all.top)};
  }
  if (inner.images.texts.provisional() > 0 || !inner.unsettled.empty()) inner.ask(frame.now());
  std::ranges::move(std::exchange(inner.accidents, {}), std::back_inserter(finished.accidents));
  finished.again = inner.again;
  inner.endFrame();
  return finished;
}

void Stage::savePicture(const std::filesystem::path& file) const {
  std::vector<std::uint32_t> pixels = inner_->picture->pixels();
  // Cairo's RGB24 has red where OpenGL has blue.
  for (std::uint32_t& p : pixels) p = (p & 0xff00U) | (p & 0xffU) << 16U | (p >> 16U & 0xffU);
  const int w = inner_->picture->width(), h = inner_->picture->height();
  cairo_surface_t* surface = cairo_image_surface_create_for_data(
      reinterpret_cast<unsigned char*>(pixels.data()), CAIRO_FORMAT_RGB24, w, h, w * 4);
  const cairo_status_t status = cairo_surface_write_to_png(surface, file.c_str());
  cairo_surface_destroy(surface);
  if (status != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error(file.string() + ": " + cairo_status_to_string(status));
}

} // namespace ui
