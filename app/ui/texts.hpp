#pragma once
// People's words as pictures on the screen: set once, kept as long as there is room, at the scale they are
// seen.
#include "look/icon.hpp"
#include "look/lettering.hpp"
#include "ui/atlas.hpp"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace ui {

class Texts {
 public:
  /// Words that are set, in pixels of the scale they were asked for.
  struct Set {
    look::Setting setting;
    std::uint64_t identity = 0; ///< tells apart what was set, from one frame to the next
    base::Rect ink{};           ///< whole pixels around the ink and an empty border
    double width = 0;           ///< of the box it was set in
    double cap = 0;             ///< the height of a capital that was asked for
    std::string words{};        ///< with the weight and place of their letters, whatever their size and box
    struct Picture {
      look::Colour colour;
      Atlas::Place place;
    };
    std::vector<Picture> pictures{}; ///< one for every colour
    std::uint64_t lastUsed = 0;
  };

  /// So many words that may wait are set in a frame in which what they are on lies still, or moves, or is
  /// kept for the frames to come; each takes most of a millisecond.
  static constexpr std::size_t inTimeWhenStill = 8, inTimeInMotion = 1, inTimeWhenKept = 32;

  explicit Texts(double usualScale) : usualScale_(usualScale) {}

  void setLanguage(std::string_view code);
  double usualScale() const { return usualScale_; }
  void setUsualScale(double scale) { usualScale_ = scale; }

  /// The scale to set words at that are seen at `scale` pixels to a millimetre: the same once it stands
  /// still, and one of a few steps while it changes, so that a zoom does not set everything anew in every
  /// frame.
  double scaleFor(double scale);
  /// How often in this frame the scale was one that was still changing, or words had to wait: what is drawn
  /// so must be drawn again in another frame, in which it will be exact.
  std::size_t provisional() const { return provisional_; }
  /// The scales that were asked for last, the newest first: words that wait may be there at one of them.
  const std::vector<double>& lastScales() const { return lastScales_; }

  /// Box, style and smallest height of a capital in pixels. Stays for the frame.
  Set& set(std::string_view words, base::Size box, const look::TextStyle& style, double smallestCap);
  /// The same where they are set already.
  Set* find(std::string_view words, base::Size box, const look::TextStyle& style, double smallestCap);
  /// The same words as they were painted last, in another size or for another box; nullptr: they were not.
  Set* findOfAnySize(std::string_view words, const look::TextStyle& style);
  /// How many words there is time for in this frame.
  void setTime(std::size_t words) { time_ = words; }
  /// Whether this frame has time to set, or to paint again, words that may wait. Counted by provisional()
  /// where it has not.
  bool hasTime();
  /// Whether its picture is there, in some colour.
  bool isPainted(const Set& set) const;
  Set& set(look::Icon icon, double size);
  /// Where the picture of these words is, all of `ink`; empty where there is no ink, or more than a page.
  std::optional<Atlas::Place> picture(Set& set, look::Colour colour);
  const Atlas& atlas() const { return atlas_; }

  void endFrame();

 private:
  std::optional<Atlas::Place> paint(const Set& set, look::Colour colour);
  Set& keep(std::string key, look::Setting setting);
  Set* find(const std::string& key);
  double remembered(double scale);

  double usualScale_;
  look::Lettering lettering_{1};
  std::string language_ = "nl";
  Atlas atlas_;
  std::unordered_map<std::string, Set> sets_;
  std::unordered_map<std::string, Set*> painted_; ///< by `words`: the one of sets_ that was painted last
  std::map<std::int64_t, std::uint64_t> scales_;  ///< that were seen, and the frame of the first time
  std::vector<double> lastScales_;
  std::uint64_t frame_ = 1;
  std::size_t provisional_ = 0, setInTime_ = 0; ///< of this frame
  std::size_t time_ = inTimeWhenStill;
};

} // namespace ui
