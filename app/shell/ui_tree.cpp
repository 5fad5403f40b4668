// What is on screen as JSON, for tests and assistive tools.
#include "base/json.hpp"
#include "shell/shell.hpp"

#include <cmath>

namespace shell {
namespace {

double tenth(double value) { return std::round(value * 10) / 10; }

} // namespace

std::string Shell::uiTree(const std::vector<touch::Area>& areas, double pixels, bool moves) const {
  base::Json targets = base::Json::array();
  for (const touch::Area& area : areas) {
    const base::Point middle = area.place(area.box.centre());
    const double k = area.place.scale() * pixels, turn = base::degrees(area.place.angle());
    // The box as it lies when turned by a quarter; for other angles the centre is what counts.
    const double half = std::fmod(std::abs(turn), 180);
    const bool upright = half < 45 || half > 135;
    const double w = (upright ? area.box.w : area.box.h) * k, h = (upright ? area.box.h : area.box.w) * k;
    targets.push_back(
        {{"id", area.name},
         {"role", area.role},
         {"label", area.label},
         {"rect", {tenth(middle.x * pixels - w / 2), tenth(middle.y * pixels - h / 2), tenth(w), tenth(h)}},
         {"angle", tenth(turn)},
         {"value", area.value},
         {"enabled", area.enabled}});
  }
  const base::Json tree{
      {"step", step()},
      {"language", words_->code()},
      {"screen", {std::lround(settings_.table.w * pixels), std::lround(settings_.table.h * pixels)}},
      {"contacts", router_.fingers().size()},
      {"moves", moves},
      {"targets", std::move(targets)}};
  return base::writeJson(tree);
}

} // namespace shell
