#include "ui/texts.hpp"

#include "ui/hash.hpp"
#include "ui/pixels.hpp"

#include <cairo.h>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr std::size_t usualSets = 2000;  // kept; beyond them those that were not used lately go
constexpr std::uint64_t longUnused = 30; // frames
constexpr double stepsToDouble = 2;      // of the scale, while it changes
constexpr std::size_t rememberedScales = 64, keptLastScales = 6;

struct Destroy {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};

void append(std::string& key, double number) {
  key.append(reinterpret_cast<const char*>(&number), sizeof number);
}

std::string& append(std::string& key, const look::TextStyle& style) {
  key += static_cast<char>(style.weight);
  key += static_cast<char>(style.align);
  return key;
}

std::string keyOf(std::string_view words, base::Size box, const look::TextStyle& style, double smallestCap) {
  std::string key;
  key.reserve(words.size() + 48);
  for (const double number : {box.w, box.h, style.capHeight, style.leading, smallestCap}) append(key, number);
  return append(key, style).append(words);
}

std::string keyOf(std::string_view words, const look::TextStyle& style) {
  std::string key;
  key.reserve(words.size() + 2);
  return append(key, style).append(words);
}

/// Whole pixels, with a border that is empty, for smooth edges at any angle.
base::Rect wholePixels(const base::Rect& ink) {
  if (ink.empty()) return {};
  constexpr double border = 2;
  const double x = std::floor(ink.x) - border, y = std::floor(ink.y) - border;
  return {x, y, std::ceil(ink.right()) + border - x, std::ceil(ink.bottom()) + border - y};
}

} // namespace

void Texts::setLanguage(std::string_view code) {
  language_ = code;
  sets_.clear();
  painted_.clear();
}

double Texts::scaleFor(double scale) {
  if (std::abs(scale - usualScale_) < 1e-6 * usualScale_) return remembered(usualScale_);
  const auto seen = static_cast<std::int64_t>(std::llround(scale * 1e5));
  const auto [at, isNew] = scales_.emplace(seen, frame_);
  if (!isNew && at->second < frame_) return remembered(static_cast<double>(seen) / 1e5);
  ++provisional_;
  return remembered(std::exp2(std::ceil(std::log2(scale) * stepsToDouble - 1e-9) / stepsToDouble));
}

double Texts::remembered(double scale) {
  if (!lastScales_.empty() && lastScales_.front() == scale) return scale;
  std::erase(lastScales_, scale);
  lastScales_.insert(lastScales_.begin(), scale);
  if (lastScales_.size() > keptLastScales) lastScales_.pop_back();
  return scale;
}

Texts::Set& Texts::keep(std::string key, look::Setting setting) {
  const std::uint64_t identity = mixed(mixed(0, language_), key);
  const base::Rect ink = wholePixels(setting.ink());
  Set set{.setting = std::move(setting), .identity = identity, .ink = ink, .lastUsed = frame_};
  return sets_.emplace(std::move(key), std::move(set)).first->second;
}

Texts::Set& Texts::set(std::string_view words, base::Size box, const look::TextStyle& style,
                       double smallestCap) {
  std::string key = keyOf(words, box, style, smallestCap);
  if (Set* const found = find(key)) return *found;
  Set& set = keep(std::move(key), lettering_.set(words, box, style, smallestCap, language_));
  set.width = box.w;
  set.cap = style.capHeight;
  set.words = keyOf(words, style);
  return set;
}

Texts::Set* Texts::findOfAnySize(std::string_view words, const look::TextStyle& style) {
  const auto painted = painted_.find(keyOf(words, style));
  if (painted == painted_.end() || !isPainted(*painted->second)) return nullptr;
  painted->second->lastUsed = frame_;
  return painted->second;
}

bool Texts::hasTime() {
  const bool has = setInTime_ < time_;
  ++(has ? setInTime_ : provisional_);
  return has;
}

Texts::Set* Texts::find(std::string_view words, base::Size box, const look::TextStyle& style,
                        double smallestCap) {
  return find(keyOf(words, box, style, smallestCap));
}

Texts::Set* Texts::find(const std::string& key) {
  const auto found = sets_.find(key);
  if (found == sets_.end()) return nullptr;
  found->second.lastUsed = frame_;
  return &found->second;
}

Texts::Set& Texts::set(look::Icon icon, double size) {
  std::string key = "icon";
  append(key, size);
  key += look::glyph(icon);
  if (Set* const found = find(key)) return *found;
  return keep(std::move(key), lettering_.set(icon, size));
}

bool Texts::isPainted(const Set& set) const {
  return set.ink.empty() || std::ranges::any_of(set.pictures, [&](const Set::Picture& picture) {
           return atlas_.has(picture.place);
         });
}

std::optional<Atlas::Place> Texts::picture(Set& set, look::Colour colour) {
  if (set.ink.empty()) return {};
  for (Set::Picture& picture : set.pictures) {
    if (picture.colour != colour) continue;
    if (!atlas_.holds(picture.place)) {
      const auto place = paint(set, colour);
      if (!place) return {};
      picture.place = *place;
    }
    return picture.place;
  }
  const auto place = paint(set, colour);
  if (!place) return {};
  set.pictures.push_back({colour, *place});
  if (!set.words.empty()) painted_[set.words] = &set;
  return place;
}

std::optional<Atlas::Place> Texts::paint(const Set& set, look::Colour colour) {
  const auto w = static_cast<int>(set.ink.w), h = static_cast<int>(set.ink.h);
  if (w > Atlas::width || h > Atlas::height) return {};
  const std::unique_ptr<cairo_surface_t, Destroy> surface(
      cairo_image_surface_create(CAIRO_FORMAT_ARGB32, w, h));
  const std::unique_ptr<cairo_t, Destroy> on(cairo_create(surface.get()));
  cairo_translate(on.get(), -set.ink.x, -set.ink.y);
  set.setting.draw(on.get(), colour);
  const auto empty = std::uint32_t{colour.b} << 16U | std::uint32_t{colour.g} << 8U | colour.r;
  return atlas_.add(straightPixels(surface.get(), empty), w, h);
}

void Texts::endFrame() {
  const auto isOld = [&](const Set& set) { return set.lastUsed + longUnused < frame_; };
  if (sets_.size() > usualSets) {
    std::erase_if(painted_, [&](const auto& painted) { return isOld(*painted.second); });
    std::erase_if(sets_, [&](const auto& set) { return isOld(set.second); });
  }
  if (scales_.size() > rememberedScales)
    std::erase_if(scales_, [&](const auto& scale) { return scale.second + longUnused < frame_; });
  provisional_ = setInTime_ = 0;
  atlas_.endFrame();
  ++frame_;
}

} // namespace ui
