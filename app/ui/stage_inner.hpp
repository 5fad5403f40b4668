#pragma once
// What a ui::Stage is inside, for itself and for its frames.
#include "ui/brush.hpp"
#include "ui/framebuffer.hpp"
#include "ui/images.hpp"
#include "ui/stage.hpp"

#include <map>
#include <set>

namespace ui {

/// One call of Frame::draw() or drawLazily().
struct Drawing {
  std::uint64_t identity = 0; ///< the same in two frames: it looks the same in both
  PixelRect bounds{};
  ImDrawList* list = nullptr; ///< empty: painted lazily

  struct Lazy {
    std::string key;
    base::Transform toPixels;
    std::vector<PixelRect> changed;
    std::function<void(Canvas&, const Rect& damage)> paint;
    bool hides = false;               ///< all that lies under it
    bool keeps = false;               ///< how it looks, for frames in which it is stretched
    std::optional<PixelRect> shown{}; ///< where what was kept is shown instead
  };
  std::optional<Lazy> lazy{};
  /// What a frame keeps of it for the next one.
  bool isEmpty() const { return !lazy && list->VtxBuffer.empty(); }
};

struct Stage::Inner {
  Inner(Settings settings, look::Theme theme);

  base::Transform toPixels() const { return base::Transform::scaling(settings.pixelsPerMillimetre); }
  PixelRect screen() const { return {0, 0, picture->width(), picture->height()}; }
  /// What was painted is worth nothing any more.
  void paintAnew() {
    everything = true;
    keptKey.clear();
  }
  void ask(base::Seconds at) { again = std::min(again.value_or(at), at); }

  Damage damage();
  /// A lazy drawing whose place has moved by whole pixels since the frame before, and is the same otherwise.
  struct Scroll {
    std::size_t before = 0, now = 0;              ///< in the drawings of both frames
    PixelRect part{};                             ///< of the picture, where it is seen
    int right = 0, down = 0;                      ///< pixels
    PixelRect moved(const PixelRect& rect) const; ///< what of it is still in `part`
  };
  std::optional<Scroll> findScroll() const;
  /// What is to be painted where the rest of the part is moved.
  void damageOf(const Scroll& scroll, Damage& damage);
  void paint(const Damage& damage);
  void show(const Damage& damage, int backBufferAge);
  void settle(Damage& damage, const std::string& key, const std::set<PixelRect>& parts);
  ImDrawList* paintLazily(const Drawing& drawing, const Damage& damage);
  void paintPart(const Drawing& drawing, const PixelRect& part, ImDrawList& list, std::vector<Rect>& waiting);
  void keep(const Drawing& drawing, ImDrawList& list);
  void showKept(const Drawing& drawing, const PixelRect& part, ImDrawList& list, std::vector<Rect>& waiting);
  void endFrame();
  /// Forgets a frame that was begun and never finished; the next one is painted as a whole.
  void abandon();

  Settings settings;
  look::Theme theme;
  Brush brush{};
  Images images;
  std::unique_ptr<Framebuffer> picture;
  Motion motion{};

  struct Before {
    std::uint64_t identity;
    PixelRect bounds;
    bool isEmpty = false;
    std::string scrolls{}; ///< the key of one whose picture can be moved; empty: it cannot
    base::Transform toPixels{};
  };
  std::vector<Before> before{};    ///< what the last frame drew
  std::vector<Drawing> drawings{}; ///< what this one draws
  /// Where lazy drawings, by their keys, must be painted again: words that waited, or that were painted while
  /// their scale still changed.
  std::map<std::string, std::set<PixelRect>> unsettled{};
  std::optional<Scroll> scroll{}; ///< of this frame
  std::string keptKey{}; ///< the key of the lazy drawing whose look is kept in the picture's background
  PixelRect keptPart{}, stretchedTo{};
  std::vector<std::vector<PixelRect>> shown{}; ///< damage of the last painted frames, the newest first
  std::optional<base::Seconds> again{};
  std::vector<Accident> accidents{}; ///< of lazy drawings
  bool everything = true;            ///< is to be painted
};

} // namespace ui
