#include "ui/frame.hpp"

#include "ui/hash.hpp"
#include "ui/stage_inner.hpp"

#include <cassert>
#include <cmath>

namespace ui {
namespace {

std::uint64_t mixed(std::uint64_t hash, const Rect& rect) {
  for (const double number : {rect.x, rect.y, rect.w, rect.h}) hash = ui::mixed(hash, number);
  return hash;
}

std::uint64_t mixed(std::uint64_t hash, const base::Transform& t) {
  for (const double number : {t.a, t.b, t.c, t.d, t.e, t.f}) hash = ui::mixed(hash, number);
  return hash;
}

PixelRect nearest(const Rect& rect) {
  const auto whole = [](double at) { return static_cast<int>(std::lround(at)); };
  return {whole(rect.x), whole(rect.y), whole(rect.right()), whole(rect.bottom())};
}

/// What a list draws, but for where in a texture its words and pictures happen to be.
std::uint64_t identity(const ImDrawList& list, std::uint64_t signature) {
  std::uint64_t hash = signature;
  for (const ImDrawVert& vertex : list.VtxBuffer) {
    std::uint64_t place = 0;
    std::memcpy(&place, &vertex.pos, sizeof place);
    hash = ui::mixed(ui::mixed(hash, place), std::uint64_t{vertex.col});
  }
  const auto* indices = reinterpret_cast<const char*>(list.IdxBuffer.Data);
  return ui::mixed(hash, std::string_view(indices, static_cast<std::size_t>(list.IdxBuffer.size_in_bytes())));
}

} // namespace

Frame::Frame(Stage& stage, const touch::Router& router, base::Seconds now, bool draws)
    : stage_(stage), router_(router), now_(now), draws_(draws) {}

/// One that was not finished leaves nothing behind for the next.
Frame::~Frame() { stage_.inner_->abandon(); }

const look::Theme& Frame::theme() const { return stage_.inner_->theme; }
Rect Frame::table() const { return stage_.table(); }
double Frame::pixelsPerMillimetre() const { return stage_.inner_->settings.pixelsPerMillimetre; }
bool Frame::isSlow() const { return stage_.inner_->settings.isSlow; }

void Frame::begin(const Rect& bounds) {
  assert(!canvas_ && "a drawing in a drawing");
  Stage::Inner& inner = *stage_.inner_;
  const base::Transform toPixels = inner.toPixels() * place_;
  Drawing& drawing = inner.drawings.emplace_back();
  drawing.bounds = pixelsOf(toPixels(bounds));
  drawing.list = &inner.brush.list(drawing.bounds, inner.images.texts.atlas().firstTexture());
  canvas_ = std::make_unique<Canvas>(*drawing.list, inner.images, inner.theme, toPixels);
}

void Frame::end() {
  Drawing& drawing = stage_.inner_->drawings.back();
  const PixelRect& b = drawing.bounds;
  const auto bounds = Rect{static_cast<double>(b.left), static_cast<double>(b.top),
                           static_cast<double>(b.right), static_cast<double>(b.bottom)};
  drawing.identity = identity(*drawing.list, mixed(canvas_->signature(), bounds));
  canvas_.reset();
}

void Frame::drawLazily(std::string_view key, const Rect& bounds, const std::vector<Rect>& changed,
                       std::function<void(Canvas&, const Rect& damage)> paint, bool hides,
                       const Stretched& stretched) {
  Stage::Inner& inner = *stage_.inner_;
  if (stretched.isKept) inner.keptKey.clear();
  if (!draws_) return;
  assert(!canvas_ && "a drawing in a drawing");
  const base::Transform toPixels = inner.toPixels() * place_;
  Drawing& drawing = inner.drawings.emplace_back();
  drawing.bounds = pixelsOf(toPixels(bounds));
  drawing.identity = mixed(mixed(ui::mixed(1, key), toPixels), bounds);
  drawing.lazy.emplace(
      Drawing::Lazy{std::string(key), toPixels, {}, std::move(paint), hides, stretched.isKept, {}});
  Drawing::Lazy& lazy = *drawing.lazy;
  if (stretched.isKept) drawing.identity = ui::mixed(drawing.identity, std::uint64_t{1});
  if (stretched.shown && inner.keptKey == key) {
    const PixelRect& shown = lazy.shown.emplace(nearest(toPixels(*stretched.shown)));
    drawing.identity = ui::mixed(ui::mixed(drawing.identity, static_cast<std::uint64_t>(shown.left)),
                                 static_cast<std::uint64_t>(shown.right));
  } else if (stretched.shown) {
    lazy.changed.push_back(drawing.bounds);
  }
  for (const Rect& rect : changed) // smooth edges reach a pixel farther
    lazy.changed.push_back(intersect(pixelsOf(toPixels(rect).inset(-1)), drawing.bounds));
}

bool Frame::isUnsettled(const std::string& key) const { return stage_.inner_->unsettled.contains(key); }

bool Frame::part(std::string_view name, const std::function<void()>& draw) {
  const auto drawn = static_cast<std::ptrdiff_t>(stage_.inner_->drawings.size());
  const auto declared = static_cast<std::ptrdiff_t>(areas_.size());
  const base::Transform place = place_;
  try {
    draw();
    return true;
  } catch (const std::exception&) {
    accidents_.push_back({std::string(name), std::current_exception()});
  }
  auto& drawings = stage_.inner_->drawings;
  drawings.erase(drawings.begin() + drawn, drawings.end());
  areas_.erase(areas_.begin() + declared, areas_.end());
  canvas_.reset();
  place_ = place;
  return false;
}

void Frame::area(touch::Area area) {
  area.place = place_;
  areas_.push_back(std::move(area));
}

void Frame::takeTaps(std::size_t area, std::function<void(const touch::Touch&)> tap) {
  areas_.at(area).touch = [own = std::move(areas_[area].touch),
                           tap = std::move(tap)](const touch::Touch& touch) {
    if (!touch.isTap()) {
      if (own) own(touch);
      return;
    }
    touch::Touch cancelled = touch;
    cancelled.phase = touch::Touch::Phase::Cancelled;
    if (own) own(cancelled);
    tap(touch);
  };
}

double Frame::ease(std::string_view key, double target, double seconds, std::optional<double> from) {
  const auto answer =
      stage_.inner_->motion.towards(key, target, seconds, now_, from.has_value() ? &*from : nullptr);
  if (answer.moving) again();
  return answer.value;
}

Point Frame::ease(std::string_view key, Point target, double seconds, std::optional<Point> from) {
  const auto along = [&](const char* axis, double Point::*value) {
    return ease(std::string(key) + axis, target.*value, seconds,
                from ? std::optional<double>((*from).*value) : std::nullopt);
  };
  return {along("/x", &Point::x), along("/y", &Point::y)};
}

void Frame::again() { stage_.inner_->ask(now_); }
void Frame::again(base::Seconds at) { stage_.inner_->ask(at); }

} // namespace ui
