#include "shell/rim/beside_pads.hpp"

#include "shell/table.hpp"

#include <algorithm>

namespace shell {

using base::Rect;

namespace {

constexpr double gap = 6;

bool isAroundCorner(const Rect& pad) { return pad.h > pad.w; }

/// From above the near pads that are on its way to below the far ones.
Rect between(const std::vector<Rect>& pads, const Rect& sheet, double x, double width) {
  double top = sheet.y, bottom = sheet.bottom();
  for (const Rect& pad : pads) {
    if (isAroundCorner(pad) || pad.right() <= x || pad.x >= x + width) continue;
    if (pad.centre().y > sheet.centre().y)
      bottom = std::min(bottom, pad.y - gap);
    else
      top = std::max(top, pad.bottom() + gap);
  }
  return {x, top, width, bottom - top};
}

} // namespace

std::vector<Rect> openPads(Table& table, Side side) {
  using table::Pad;
  const double larger = table.unfoldedScale();
  const base::Transform toSide = base::Transform::scaling(1 / larger) * placeOf(side, table.size()).inverse();
  std::vector<Rect> all;
  const auto add = [&](const Pad& pad) {
    all.push_back(toSide(pad.place(Rect{-Pad::width / 2, -Pad::depth, Pad::width, Pad::depth})));
  };
  for (const Pad& pad : table.seats().pads())
    if (table.seats().isUnfolded(table.step(), pad)) add(pad);
  if (const auto own = table.seats().ownPad()) add(*own);
  return all;
}

Rect besidePads(ui::Frame& frame, Table& table, Side side, const std::string& area, const Rect& wanted) {
  const Rect sheet = table.sheetFrom(side);
  const std::vector<Rect> pads = openPads(table, side);
  Rect lies = wanted;
  lies.y = between(pads, sheet, wanted.x, wanted.w).bottom() - wanted.h;
  double left = sheet.x, right = sheet.right();
  for (const Rect& pad : pads) {
    if (!isAroundCorner(pad) || pad.bottom() <= lies.y || pad.y >= lies.bottom()) continue;
    if (pad.centre().x < sheet.centre().x)
      left = std::max(left, pad.right() + gap);
    else
      right = std::min(right, pad.x - gap);
  }
  const bool isFromLeft = wanted.x - sheet.x <= sheet.right() - wanted.right();
  const double x = isFromLeft ? std::max(wanted.x, std::min(left, sheet.right() - wanted.w))
                              : std::min(wanted.x, std::max(right - wanted.w, sheet.x));
  const Rect free = between(pads, sheet, x, wanted.w);
  const double calm = frame.theme().calm;
  return {frame.ease(area + "/aside", free.x, calm), free.y, free.w,
          frame.ease(area + "/foot", free.bottom(), calm) - free.y};
}

} // namespace shell
