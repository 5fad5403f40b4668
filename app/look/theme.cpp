#include "look/theme.hpp"

namespace look {
namespace {

Theme dark() {
  Theme theme;
  theme.table = rgb(0x1b1d1f), theme.paper = rgb(0x26292c), theme.line = rgb(0x454b51);
  theme.band = rgb(0x2c3033), theme.hair = rgb(0x363b40);
  theme.white = rgb(0x33383d);
  theme.ink = rgb(0xf2efe8), theme.secondInk = rgb(0xc6cbd0), theme.onDark = rgb(0x14171a);
  theme.accent = rgb(0x5cc9bb), theme.low = rgb(0xf59a88), theme.late = rgb(0xe8b65a);
  theme.customers = rgb(0x8fbdf0);
  theme.star = rgb(0xe3b63f), theme.heart = rgb(0xf287a9);
  theme.quiet = rgb(0x62696f);
  theme.shade = {0, 0, 0, 110};
  theme.edge = 0.6;
  theme.papers = {rgb(0x574a17), rgb(0x1f4461), rgb(0x244d29), rgb(0x5c2a41), rgb(0x433a66), rgb(0x5e381b)};
  theme.seats[7] = rgb(0xcfcfcf); // a soft black is not seen on a dark table
  return theme;
}

Theme contrasting() {
  Theme theme;
  theme.table = theme.paper = theme.white = rgb(0xffffff);
  theme.band = rgb(0xf4f4f4), theme.hair = rgb(0x9a9a9a);
  theme.line = rgb(0x4a4a4a), theme.quiet = rgb(0x6b6b6b);
  theme.ink = rgb(0x000000), theme.secondInk = rgb(0x1c1c1c);
  theme.accent = rgb(0x004c47), theme.low = rgb(0x8c0f00), theme.late = rgb(0x6b4500);
  theme.customers = rgb(0x00408a);
  theme.star = rgb(0x6e5200), theme.heart = rgb(0x99103f);
  theme.edge = 0.9;
  theme.papers = {rgb(0xffe680), rgb(0xb5dcff), rgb(0xbcecb4), rgb(0xffc4db), rgb(0xd8ccff), rgb(0xffd09c)};
  return theme;
}

} // namespace

Colour Theme::onSeat(std::size_t seat) const {
  constexpr Colour lightest = rgb(0xffffff);
  return contrast(seats.at(seat), lightest) > contrast(seats.at(seat), onBright) ? lightest : onBright;
}

Theme themeNamed(std::string_view name) {
  if (name == "dark") return dark();
  if (name == "contrast") return contrasting();
  return {};
}

} // namespace look
