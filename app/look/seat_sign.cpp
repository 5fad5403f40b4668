#include "look/seat_sign.hpp"

namespace look {

void drawSeatSign(Drawing& drawing, std::size_t seat, base::Point centre, double radius) {
  // Each shape's size and middle are what looks alike, not what measures alike.
  struct Fit {
    double size;
    base::Point shift;
  };
  static constexpr std::array<Fit, 12> fits{{{0.42, {}},
                                             {0.54, {0, 0.08}},
                                             {0.52, {}},
                                             {0.54, {}},
                                             {0.58, {0, 0.02}},
                                             {0.5, {0, 0.02}},
                                             {0.52, {}},
                                             {0.52, {0.02, 0}},
                                             {0.56, {0, 0.04}},
                                             {0.58, {0, -0.04}},
                                             {0.56, {}},
                                             {0.56, {0, 0.02}}}};
  const Theme& theme = drawing.theme();
  const std::size_t which = seat % theme.seats.size();
  const Fit& fit = fits[which];
  drawing.disc(centre, radius, theme.seats[which]);
  drawing.symbol(static_cast<Symbol>(which), centre + fit.shift * radius, radius * fit.size,
                 theme.onSeat(which));
}

} // namespace look
