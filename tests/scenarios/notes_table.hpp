#pragma once
// The permit workshop's map under fake fingers, for what people do with notes.
#include "journey/outline.hpp"
#include "support/open_permit.hpp"

#include <doctest/doctest.h>

#include <array>

namespace support {

class NotesTable : public FakeTable {
 public:
  explicit NotesTable(int touchpoints = 14, Size size = Size{}) : FakeTable(size) {
    openPermit(*this, touchpoints);
    shell().table()->go("map");
    settle();
  }

  const journey::Touchpoint& touchpoint(const std::string& text) {
    for (const journey::Touchpoint& found : workshop().touchpoints)
      if (found.text == text) return found;
    throw std::runtime_error("no touchpoint " + text);
  }
  std::string note(const std::string& text) { return "note/" + std::to_string(touchpoint(text).id.value); }
  /// What lies in the only pile, the lowest first.
  std::vector<std::string> piled() {
    const auto piles = outline().piles;
    REQUIRE(piles.size() == 1);
    std::vector<std::string> texts;
    for (const auto* touchpoint : piles.front().touchpoints) texts.push_back(touchpoint->text);
    return texts;
  }
  std::string pile() { return "pile/" + std::to_string(outline().piles.at(0).pile->id.value); }
  std::vector<std::string> under(std::size_t stage) {
    std::vector<std::string> texts;
    const journey::Outline now = outline();
    for (const auto& step : now.stages.at(stage).steps)
      for (const auto* touchpoint : step.touchpoints) texts.push_back(touchpoint->text);
    return texts;
  }
  std::string place(std::size_t stage) {
    return "map/" + std::to_string(outline().stages.at(stage).steps.front().step->id.value) + "/add";
  }
  journey::Outline outline() { return journey::outlineOf(workshop()); }
  std::size_t events() { return document().history().events().size(); }

  /// A place on the curve, where things lie loose: `along` it, 0..1.
  base::Point ground(double along) {
    const touch::Area& curve = area("map/curve");
    const base::Rect box = curve.place(curve.box);
    return {box.x + along * box.w, box.centre().y};
  }

  /// One finger along a line, at this speed, without rest before it lifts.
  void throwTo(base::Point from, base::Point to, double millimetresPerSecond) {
    const int steps = std::max(3, static_cast<int>(base::distance(from, to) / millimetresPerSecond * 60));
    down(90, from);
    for (int i = 1; i <= steps; ++i) {
      wait(1.0 / 61);
      move(90, base::mix(from, to, static_cast<double>(i) / steps));
    }
    up(90);
  }
  /// A line around all of these areas, by one finger from empty ground: up from the curve and back to it.
  void encircle(int finger, const std::vector<std::string>& areas, double wide = 8) {
    base::Rect all{};
    for (const std::string& name : areas) {
      const touch::Area& found = area(name);
      all = base::unite(all, found.place(found.box));
    }
    all = all.inset(-wide);
    const touch::Area& curve = area("map/curve");
    const double start = curve.place(curve.box).y + 8;
    const std::array<base::Point, 6> corners{{{all.x, start},
                                              {all.x, all.y},
                                              {all.right(), all.y},
                                              {all.right(), all.bottom()},
                                              {all.x + 1, all.bottom()},
                                              {all.x + 1, start}}};
    down(finger, corners.front());
    for (std::size_t i = 1; i < corners.size(); ++i)
      for (int step = 1; step <= 8; ++step) {
        move(finger, base::mix(corners[i - 1], corners[i], step / 8.0));
        if (step == 8) frame();
      }
  }
};

} // namespace support
