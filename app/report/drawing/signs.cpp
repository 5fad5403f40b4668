#include "report/drawing/legend.hpp"

namespace report {

void drawSign(Pen& pen, base::Point at, look::Icon icon, look::Colour colour) {
  pen.disc(at, 2.15, pen.theme().line);
  pen.disc(at, 1.95, pen.theme().paper);
  pen.icon(icon, at, 2.9, colour);
}

} // namespace report
