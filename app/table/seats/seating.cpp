#include "table/seats/seating.hpp"

#include "table/sheet.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace table {

using journey::Edge;

namespace {

constexpr double between = 6, wallMargin = 12; // millimetres

constexpr std::array edges{Edge::Bottom, Edge::Right, Edge::Top, Edge::Left};

bool isShortSide(Edge edge) { return edge == Edge::Left || edge == Edge::Right; }

double lengthOf(Edge edge, base::Size table) { return isShortSide(edge) ? table.h : table.w; }

/// The middle of the pad's rim, `at` millimetres from the left as the person sees it.
base::Point onRim(Edge edge, double at, base::Size table, bool wall) {
  switch (edge) {
  case Edge::None:
  case Edge::Bottom: return {at, table.h - Pad::light - (wall ? rimDepth : 0)};
  case Edge::Right: return {table.w - Pad::light, table.h - at};
  case Edge::Top: return {table.w - at, Pad::light};
  case Edge::Left: return {Pad::light, at};
  }
  return {};
}

/// How far along its edge a point lies, from the left as a person there sees it.
double alongOf(Edge edge, base::Point at, base::Size table) {
  switch (edge) {
  case Edge::None:
  case Edge::Bottom: return at.x;
  case Edge::Right: return table.h - at.y;
  case Edge::Top: return table.w - at.x;
  case Edge::Left: return at.y;
  }
  return 0;
}

double awayFrom(Edge edge, base::Point at, base::Size table) {
  switch (edge) {
  case Edge::None:
  case Edge::Bottom: return table.h - at.y;
  case Edge::Right: return table.w - at.x;
  case Edge::Top: return at.y;
  case Edge::Left: return at.x;
  }
  return 0;
}

} // namespace

std::vector<double> spread(std::vector<double> wanted, double apart, double from, double to) {
  struct Block {
    double sum;
    std::size_t count;
    double mean() const { return sum / static_cast<double>(count); }
  };
  std::vector<Block> blocks;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    blocks.push_back({wanted[i] - static_cast<double>(i) * apart, 1});
    while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
      const Block last = blocks.back();
      blocks.pop_back();
      blocks.back().sum += last.sum, blocks.back().count += last.count;
    }
  }
  const double room = to - from - static_cast<double>(wanted.empty() ? 0 : wanted.size() - 1) * apart;
  std::size_t i = 0;
  for (const Block& block : blocks)
    for (std::size_t n = 0; n < block.count; ++n, ++i)
      wanted[i] = std::clamp(block.mean(), from, from + std::max(0.0, room)) + static_cast<double>(i) * apart;
  return wanted;
}

std::vector<Pad> arrange(const std::vector<Sitter>& sitters, base::Size table, bool wall) {
  std::vector<Pad> pads(sitters.size());
  for (const Edge edge : edges) {
    std::vector<std::size_t> here;
    for (std::size_t i = 0; i < sitters.size(); ++i) {
      const Edge sits = wall || sitters[i].edge == Edge::None ? Edge::Bottom : sitters[i].edge;
      if (sits == edge) here.push_back(i);
    }
    if (here.empty()) continue;
    std::ranges::stable_sort(here, {}, [&](std::size_t i) { return sitters[i].along; });
    const double corner = wall ? wallMargin : isShortSide(edge) ? cornerAlongHeight : cornerAlongWidth;
    const double span = lengthOf(edge, table), room = std::max(1.0, span - 2 * corner + between);
    const double scale = std::min(1.0, room / (static_cast<double>(here.size()) * (Pad::width + between)));
    const double apart = scale * (Pad::width + between);
    const double tabScale =
        std::clamp(room / (static_cast<double>(here.size()) * (Pad::tabWidth + between)), scale, 1.0);
    std::vector<double> wanted;
    for (const std::size_t i : here) wanted.push_back(sitters[i].along * span);
    const double first = (span - room + apart) / 2;
    const auto places = spread(std::move(wanted), apart, first, span - first);
    for (std::size_t n = 0; n < here.size(); ++n) {
      const Sitter& sitter = sitters[here[n]];
      pads[here[n]] = {.participant = sitter.participant,
                       .seat = sitter.seat,
                       .area = "seat/" + std::to_string(sitter.seat + 1),
                       .place = base::Transform::placed(onRim(edge, places[n], table, wall), facingOf(edge)) *
                                base::Transform::scaling(scale),
                       .tabScale = tabScale,
                       .tabRoom = std::min(Pad::width, apart / tabScale - between)};
    }
  }
  return pads;
}

RimPlace rimPlaceAt(base::Point at, base::Size table, bool wall, Edge now) {
  constexpr double clearly = 40; // millimetres nearer, before a pad goes around a corner
  Edge best = Edge::Bottom;
  double least = std::numeric_limits<double>::max();
  for (const Edge edge : edges) {
    if (wall && edge != Edge::Bottom) continue;
    const double away = awayFrom(edge, at, table) - (edge == now ? clearly : 0);
    if (away < least) least = away, best = edge;
  }
  return {best, std::clamp(alongOf(best, at, table) / lengthOf(best, table), 0.0, 1.0)};
}

} // namespace table
