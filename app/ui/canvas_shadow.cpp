// The soft shadow of paper: rings of vertices whose colours fade, drawn by the graphics card at no cost.
#include "ui/canvas.hpp"
#include "ui/path.hpp"

namespace ui {
namespace {

/// How dark the shadow is so far outside the sheet's edge, in heights of the sheet: darkest and narrow where
/// the paper nearly touches, with a wide light rim. A low sheet has only a few pixels of shadow and needs
/// less rings.
struct Ring {
  double out, dark;
};
constexpr std::array<Ring, 6> high{
    {{-0.9, 1}, {-0.1, 0.82}, {0.35, 0.48}, {0.9, 0.2}, {1.6, 0.06}, {2.5, 0}}};
constexpr std::array<Ring, 4> low{{{-0.6, 0.95}, {0.3, 0.52}, {1.1, 0.15}, {2.3, 0}}};
constexpr double lowPixels = 3.5;
constexpr double falls =
    0.4; // heights towards the lower edge of the table, as if the light came from above it

} // namespace

void Canvas::shadow(const Rect& box, double corner, double height, double strength) {
  const double lift = height * pixels();
  if (box.empty() || lift < 0.2 || strength <= 0) return;
  // The light is the room's: a shadow falls the same way however the sheet is turned.
  const base::Transform fallen = base::Transform::translation({0, std::round(lift * falls)}) * toPixels_;
  const PixelBox edge(fallen, box, corner, Corners::All);

  const std::span<const Ring> rings =
      lift < lowPixels ? std::span<const Ring>(low) : std::span<const Ring>(high);
  constexpr double error = 0.3; // pixels: nobody sees it in what is soft
  const auto quarter = quarterOf(quarterPieces(corner * pixels() + lift, error));
  const std::size_t around = 4 * quarter.size();
  std::vector<Point> points;
  points.reserve(around * rings.size());
  for (const Ring& ring : rings) edge.trace(points, std::max(ring.out * lift, -edge.shortest() / 2), quarter);

  const ImVec2 white = whiteTexel();
  list_.PrimReserve(static_cast<int>(around * (rings.size() - 1) * 6), static_cast<int>(points.size()));
  const unsigned first = list_._VtxCurrentIdx;
  for (std::size_t ring = 0; ring + 1 < rings.size(); ++ring)
    for (std::size_t i = 0; i < around; ++i) {
      const std::size_t next = (i + 1) % around, in = first + ring * around, out = in + around;
      for (const std::size_t index : {in + i, in + next, out + next, out + next, out + i, in + i})
        list_.PrimWriteIdx(static_cast<ImDrawIdx>(index));
    }
  for (std::size_t i = 0; i < points.size(); ++i) {
    const Colour colour = look::faded(theme_.shade, std::min(1.0, rings[i / around].dark * strength));
    list_.PrimWriteVtx(vec(points[i]), white, packed(colour));
  }
}

} // namespace ui
