#include "shell/halos.hpp"

#include "table/seats/pad.hpp"

#include <algorithm>
#include <limits>

namespace shell {
namespace {

constexpr double nearSeat = 350, radius = 12, width = 1.6; // millimetres
constexpr base::Seconds fading = 0.15;

look::Colour colourAt(base::Point at, const std::vector<table::Pad>& pads, const look::Theme& theme) {
  look::Colour colour = theme.secondInk;
  double nearest = nearSeat;
  for (const table::Pad& pad : pads) {
    const double away = base::distance(at, pad.place(base::Point{0, -table::Pad::tabDepth}));
    if (pad.seat < 0 || away >= nearest) continue;
    nearest = away;
    colour = theme.seats.at(static_cast<std::size_t>(pad.seat));
  }
  return colour;
}

} // namespace

void Halos::follow(const ui::Frame& frame, const std::vector<table::Pad>& pads) {
  const auto fingers = frame.router().fingers();
  for (Halo& halo : halos_) {
    const auto down = std::ranges::find(fingers, halo.contact, &touch::Router::Finger::contact);
    if (down != fingers.end())
      halo.position = down->position;
    else if (!halo.lifted)
      halo.lifted = frame.now();
  }
  for (const auto& finger : fingers)
    if (std::ranges::find(halos_, finger.contact, &Halo::contact) == halos_.end())
      halos_.push_back({finger.contact, finger.position, colourAt(finger.position, pads, frame.theme())});
  std::erase_if(halos_,
                [&](const Halo& halo) { return halo.lifted && frame.now() - *halo.lifted >= fading; });
}

void Halos::draw(ui::Frame& frame, const std::vector<table::Pad>& pads) {
  follow(frame, pads);
  for (const Halo& halo : halos_) {
    const double left = halo.lifted ? 1 - (frame.now() - *halo.lifted) / fading : 1;
    const double reach = radius + (1 - left) * 3;
    frame.draw(base::around(halo.position, {2 * (reach + width), 2 * (reach + width)}),
               [&](ui::Canvas& canvas) {
                 canvas.ring(halo.position, reach, look::faded(frame.theme().paper, 0.8 * left), width + 1.2);
                 canvas.ring(halo.position, reach, look::faded(halo.colour, left), width);
               });
    if (halo.lifted) frame.again();
  }
}

} // namespace shell
