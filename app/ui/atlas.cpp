#include "ui/atlas.hpp"

#include "ui/gl.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace ui {
namespace {

constexpr int whiteSize = 4;

void upload(unsigned texture, int x, int y, int w, int h, const void* pixels) {
  glBindTexture(GL_TEXTURE_2D, texture);
  glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
  glTexSubImage2D(GL_TEXTURE_2D, 0, x, y, w, h, GL_RGBA, GL_UNSIGNED_BYTE, pixels);
}

} // namespace

Atlas::Atlas() { addPage(); }

Atlas::~Atlas() {
  for (const Page& page : pages_) glDeleteTextures(1, &page.texture);
}

void Atlas::addPage() {
  Page page;
  glGenTextures(1, &page.texture);
  glBindTexture(GL_TEXTURE_2D, page.texture);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
  std::array<std::uint32_t, whiteSize * whiteSize> white{};
  white.fill(0xffffffff);
  upload(page.texture, 0, 0, whiteSize, whiteSize, white.data());
  empty(page);
  pages_.push_back(std::move(page));
}

void Atlas::empty(Page& page) {
  page.tenancy = ++tenancies_;
  page.since = page.lastUsed = frame_;
  page.shelves.clear();
  page.used = whiteSize;
}

std::optional<Atlas::Place> Atlas::reserve(Page& page, int w, int h) {
  const Place place{.tenancy = page.tenancy, .w = w, .h = h};
  Shelf* best = nullptr; // the lowest shelf that is high enough, but not twice as high
  for (Shelf& shelf : page.shelves)
    if (shelf.height >= h && shelf.height <= 2 * h && shelf.used + w <= width &&
        (best == nullptr || shelf.height < best->height))
      best = &shelf;
  if (best == nullptr) {
    const int rounded = std::min((h + 7) / 8 * 8, height - page.used);
    if (rounded < h) return {};
    best = &page.shelves.emplace_back(Shelf{page.used, rounded, 0});
    page.used += rounded;
  }
  Place result = place;
  result.x = best->used;
  result.y = best->y;
  best->used += w;
  return result;
}

Atlas::Place Atlas::fill(std::size_t page, Place place, std::span<const std::uint32_t> pixels) {
  place.page = page;
  pages_[page].lastUsed = frame_;
  upload(pages_[page].texture, place.x, place.y, place.w, place.h, pixels.data());
  return place;
}

std::optional<Atlas::Place> Atlas::add(std::span<const std::uint32_t> pixels, int w, int h) {
  assert(pixels.size() == static_cast<std::size_t>(w) * static_cast<std::size_t>(h));
  if (w > width || h > height - whiteSize) return {};
  for (std::size_t i = pages_.size(); i-- > 0;)
    if (const auto place = reserve(pages_[i], w, h)) return fill(i, *place, pixels);

  // What this frame shows must stay; of the rest, the page that was asked for longest ago goes.
  const auto oldest = std::min_element(pages_.begin(), pages_.end(),
                                       [](const Page& a, const Page& b) { return a.lastUsed < b.lastUsed; });
  auto index = static_cast<std::size_t>(oldest - pages_.begin());
  if (pages_.size() < usualPages || oldest->lastUsed == frame_) {
    addPage();
    index = pages_.size() - 1;
  } else {
    empty(*oldest);
  }
  const auto place = reserve(pages_[index], w, h);
  assert(place);
  return fill(index, *place, pixels);
}

void Atlas::endFrame() {
  giveBack();
  makeRoom();
  ++frame_;
}

/// Where a page is not used there is one too many: what is on the last one comes to new places there.
void Atlas::giveBack() {
  if (pages_.size() <= usualPages) return;
  const auto idle =
      std::ranges::find_if(pages_, [&](const Page& page) { return page.lastUsed + fewFrames < frame_; });
  if (idle == pages_.end()) return;
  empty(*idle);
  glDeleteTextures(1, &pages_.back().texture);
  pages_.pop_back();
}

/// While words change, every page comes to hold a few that are seen in every frame among many that nobody
/// will see again: between two frames the oldest page can go, and what is seen comes to new places.
void Atlas::makeRoom() {
  constexpr int littleRoom = height / 4;
  if (pages_.size() < usualPages) return;
  int free = 0;
  for (const Page& page : pages_) free += height - page.used;
  const auto oldest = std::ranges::min_element(pages_, {}, &Page::tenancy);
  if (free < littleRoom && oldest->since + fewFrames < frame_) empty(*oldest);
}

bool Atlas::holds(const Place& place) {
  if (!has(place)) return false;
  pages_[place.page].lastUsed = frame_;
  return true;
}

} // namespace ui
