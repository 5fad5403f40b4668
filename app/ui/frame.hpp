#pragma once
// One frame: what a screen draws and which areas fingers can land on, told together and in the same order,
// back to front.
//
// A screen is a function of the workshop and the frame. It calls draw() for what people see and area() for
// what they can touch, in its own local millimetres; at() places it. Nothing it draws reaches the screen
// unless it differs from the frame before: every drawing is compared, and only the regions that changed are
// painted again (ui/stage.hpp).
#include "touch/router.hpp"
#include "ui/canvas.hpp"
#include "ui/motion.hpp"

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

class Stage;

/// What a part of a frame threw instead of being drawn.
struct Accident {
  std::string part;
  std::exception_ptr thrown;
};

/// For a lazy drawing that hides what lies under it and becomes wider or narrower: what is shown of it where
/// it cannot be painted in every frame.
struct Stretched {
  bool isKept = false; ///< it is painted as a whole, and how it looks is kept
  /// What was kept is shown as wide as this, local millimetres, and only what lies beside it is painted;
  /// where nothing is kept any more all is painted.
  std::optional<Rect> shown{};
};

class Frame {
 public:
  /// Made by ui::Stage::frame(), one at a time.
  explicit Frame(Stage& stage, const touch::Router& router, base::Seconds now, bool draws);
  ~Frame();
  Frame(const Frame&) = delete;
  Frame& operator=(const Frame&) = delete;

  const look::Theme& theme() const;
  base::Seconds now() const { return now_; }
  /// The whole table, millimetres.
  Rect table() const;
  /// Pixels to a millimetre of the table.
  double pixelsPerMillimetre() const;
  /// What fills the table cannot be painted anew in every frame.
  bool isSlow() const;

  /// For the life of the returned value, everything is drawn and declared through `place` too.
  class Scope;
  [[nodiscard]] Scope at(const base::Transform& place);
  const base::Transform& place() const { return place_; }

  /// Draws at once, into a list of its own; `bounds` holds all of it, shadows too. Compared with the frame
  /// before by what was drawn, so nothing can be forgotten.
  template <class Draw> void draw(const Rect& bounds, Draw&& paint) {
    if (!draws_) return;
    begin(bounds);
    paint(*canvas_);
    end();
  }
  /// Asks how large words are: `ask(canvas)` draws nothing.
  template <class Ask> void measure(Ask&& ask) {
    begin({});
    ask(*canvas_);
    end();
  }
  /// For many alike things (a board of notes): `paint(canvas, damage)` is called only for regions that must
  /// be painted again, `damage` being the local rectangle of which it must paint everything. `changed` are
  /// the local rectangles that differ from what this key painted in the frame before; a new key or place
  /// repaints all of `bounds`. Many new words at once come over several frames (Canvas::wordsMayWait).
  /// `hides`: it covers all that lies under it, so that where its place moves by whole pixels, and nothing
  /// else, its picture is moved along and only what comes into view is painted.
  void drawLazily(std::string_view key, const Rect& bounds, const std::vector<Rect>& changed,
                  std::function<void(Canvas&, const Rect& damage)> paint, bool hides = false,
                  const Stretched& stretched = {});

  /// Words of this lazy drawing were still to come when it was painted last.
  bool isUnsettled(const std::string& key) const;

  /// Draws a part that the rest does not depend on. Where it throws, nothing of it is drawn, nothing of it
  /// can be touched, the rest of the frame goes on, and what it threw is told by Stage::finish(). True where
  /// all is well.
  bool part(std::string_view name, const std::function<void()>& draw);

  /// Declares an area; its place is taken from at().
  void area(touch::Area area);
  /// Those that were declared until now, back to front.
  const std::vector<touch::Area>& areas() const { return areas_; }
  /// From now on in this frame taps on it, by its place among those, are told to `tap` alone: what it hears
  /// itself of such a finger ends as cancelled. All else stays its own.
  void takeTaps(std::size_t area, std::function<void(const touch::Touch&)> tap);
  bool isPressed(std::string_view name) const { return router_.isPressed(name); }
  bool isCaptured(std::string_view name) const { return router_.isCaptured(name); }
  const touch::Router& router() const { return router_; }

  /// A value on its way to `target`, remembered under `key` from frame to frame, ease-out in `seconds`.
  /// Starts at the target when the key is new, unless `from` is given. Asks for frames as long as it moves.
  double ease(std::string_view key, double target, double seconds, std::optional<double> from = {});
  Point ease(std::string_view key, Point target, double seconds, std::optional<Point> from = {});
  /// Asks for another frame at once (something moves), or at a given time (a timer's next second).
  void again();
  void again(base::Seconds at);

 private:
  friend class Stage;
  void begin(const Rect& bounds);
  void end();

  Stage& stage_;
  const touch::Router& router_;
  base::Seconds now_;
  bool draws_;
  base::Transform place_{};
  std::unique_ptr<Canvas> canvas_; ///< of the drawing in progress
  Rect drawing_{};                 ///< and its bounds, table millimetres
  std::vector<touch::Area> areas_;
  std::vector<Accident> accidents_;
};

class Frame::Scope {
 public:
  Scope(Frame& frame, const base::Transform& place) : frame_(frame), before_(frame.place_) {
    frame_.place_ = before_ * place;
  }
  ~Scope() { frame_.place_ = before_; }
  Scope(const Scope&) = delete;
  Scope& operator=(const Scope&) = delete;

 private:
  Frame& frame_;
  base::Transform before_;
};
inline Frame::Scope Frame::at(const base::Transform& place) { return {*this, place}; }

} // namespace ui
