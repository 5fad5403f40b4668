#pragma once
// The journey as a chart on one sheet of paper: stages across, 1 to 10 upwards, touchpoints by name below.
//
// 1. begin() lays it out for this frame and draws the paper, the scale, the stages and the names. 2. The step
// draws its curves and points with at(), and declares an area for each. 3. Whatever lands on the chart is
// passed on to view(), so that any two fingers stretch the journey, also those that come down on a point.
#include "figures/scale.hpp"
#include "steps/chart/columns.hpp"
#include "steps/chart/view.hpp"
#include "steps/room.hpp"

#include <string>
#include <vector>

namespace steps::chart {

class Chart {
 public:
  /// `name` begins the names of all its areas: "curve".
  Chart(Room& room, std::string name) : room_(room), name_(std::move(name)) {}
  Chart(const Chart&) = delete;
  Chart& operator=(const Chart&) = delete;

  struct Wanted {
    double row = 0;    ///< millimetres between the scale and the names, for the step
    double footer = 0; ///< and below everything
  };
  /// `curve`: what the touchpoints are, in the order of the journey.
  void begin(ui::Frame& frame, const Rect& sheet, const std::vector<journey::CurvePoint>& curve,
             Wanted wanted);

  View& view() { return view_; }
  /// Where cards may lie: the sheet without what is below everything.
  Rect forCards() const { return {sheet_.x, sheet_.y, sheet_.w, footer_.y - sheet_.y}; }
  /// Where the journey is shown, between the gutters, from the stages' names to the scale's foot.
  const Rect& plot() const { return plot_; }
  const Rect& row() const { return row_; }
  const Rect& footer() const { return footer_; }
  double x(std::size_t point) const { return view_.x(columns_.middles[point]); }
  double y(double score) const { return scale()(score); }
  figures::Scale scale() const;
  Point at(std::size_t point, double score) const { return {x(point), y(score)}; }
  /// Whether the point's middle is on the part of the journey that is shown.
  bool isSeen(std::size_t point) const { return x(point) >= plot_.x && x(point) < plot_.right(); }
  /// Millimetres from one touchpoint to the next, where they are nearest.
  double pitch() const { return view_.pitch(); }
  /// The place under the scale that says which touchpoint it is: a name, or a number where names have no
  /// room.
  Rect nameBox(std::size_t point) const;

 private:
  void layOut(ui::Frame& frame, const Rect& sheet, Wanted wanted);
  void drawScale(ui::Frame& frame) const;
  void drawStages(ui::Frame& frame);
  void drawStage(ui::Frame& frame, const Columns::Part& part, bool far);
  void drawNames(ui::Frame& frame, const std::vector<journey::CurvePoint>& curve) const;
  void declareGround(ui::Frame& frame);
  std::string nameOf(const Columns::Part& part) const;
  bool someoneFar() const;

  Room& room_;
  std::string name_;
  View view_;
  Columns columns_;
  Rect sheet_, header_, plot_, row_, names_, farHeader_, footer_;
  double top_ = 0, foot_ = 0; ///< inside the plot, above 10 and below 1
  bool named_ = false;        ///< names have room
};

} // namespace steps::chart
