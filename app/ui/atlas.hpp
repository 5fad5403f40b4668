#pragma once
// Textures that hold many small pictures: few textures, few draw calls.
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace ui {

/// Where the pictures of the words are. Pages are given up for new ones, the oldest first; who keeps a place
/// asks holds() before using it again. Needs a current OpenGL context.
class Atlas {
 public:
  static constexpr int width = 4096, height = 2048; ///< of a page, pixels
  static constexpr std::size_t usualPages = 2;      ///< more only where one frame shows more than these hold
  static constexpr std::uint64_t fewFrames = 240;   ///< so long a page is not given up between frames

  struct Place {
    std::size_t page = 0;
    std::uint64_t tenancy = 0; ///< of the page: changes when it is given to others
    int x = 0, y = 0, w = 0, h = 0;
  };

  Atlas();
  ~Atlas();
  Atlas(const Atlas&) = delete;
  Atlas& operator=(const Atlas&) = delete;

  /// RGBA with straight alpha, w * h of them. Empty where the picture is larger than a page.
  std::optional<Place> add(std::span<const std::uint32_t> pixels, int w, int h);
  /// Whether the picture is still there.
  bool has(const Place& place) const {
    return place.page < pages_.size() && pages_[place.page].tenancy == place.tenancy;
  }
  /// The same; it then stays for this frame.
  bool holds(const Place& place);
  unsigned texture(std::size_t page) const { return pages_[page].texture; }
  /// The page to begin drawing with; every page is white around whitePixel.
  unsigned firstTexture() const { return pages_.front().texture; }
  static constexpr float whitePixel = 2; ///< x and y of a point that is white all around

  std::size_t pages() const { return pages_.size(); }
  void endFrame();

 private:
  struct Shelf {
    int y, height, used;
  };
  struct Page {
    unsigned texture = 0;
    std::uint64_t tenancy = 0, since = 0, lastUsed = 0; ///< the frames of its beginning and its last use
    std::vector<Shelf> shelves{};
    int used = 0; ///< height that shelves take
  };
  void addPage();
  void empty(Page& page);
  void giveBack();
  void makeRoom();
  static std::optional<Place> reserve(Page& page, int w, int h);
  Place fill(std::size_t page, Place place, std::span<const std::uint32_t> pixels);

  std::vector<Page> pages_;
  std::uint64_t frame_ = 1, tenancies_ = 0;
};

} // namespace ui
