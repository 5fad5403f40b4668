#pragma once
// A router with areas that tell what became of fingers.
#include "touch/router.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace touch_tests {

using base::Point;
using touch::Area;
using touch::Contact;
using touch::ContactId;
using touch::Phase;
using touch::Router;
using touch::Touch;

inline const char* word(Touch::Phase phase) {
  switch (phase) {
  case Touch::Phase::Began: return "began";
  case Touch::Phase::Moved: return "moved";
  case Touch::Phase::Held: return "held";
  case Touch::Phase::Ended: return "ended";
  case Touch::Phase::Cancelled: return "cancelled";
  }
  return "";
}

/// A router whose areas write down what they are told: "name finger phase".
struct Screen {
  Router router{};
  std::vector<std::string> told{};
  std::map<std::string, std::vector<Touch>> touches{};

  Area area(const std::string& name, base::Rect box, double reach = 0) {
    return {.name = name, .box = box, .reach = reach, .touch = [this, name](const Touch& touch) {
              told.push_back(name + " " + std::to_string(touch.contact) + " " + word(touch.phase));
              touches[name].push_back(touch);
            }};
  }
  void down(ContactId id, Point at, base::Seconds time = 0) { feed(id, Phase::Began, at, time); }
  void move(ContactId id, Point at, base::Seconds time = 0) { feed(id, Phase::Moved, at, time); }
  void up(ContactId id, Point at, base::Seconds time = 0) { feed(id, Phase::Ended, at, time); }
  void feed(ContactId id, Phase phase, Point at, base::Seconds time) {
    router.feed(Contact{.id = id, .phase = phase, .position = at, .time = time});
  }
  std::vector<std::string> take() { return std::exchange(told, {}); }
};

using Told = std::vector<std::string>;

} // namespace touch_tests
