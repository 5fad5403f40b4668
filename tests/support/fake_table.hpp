#pragma once
// The whole program but for window and devices, held by fake fingers: draws off screen, touches what is
// declared there. It paints only what somebody wants to see: nearly all that tests ask is in areas and rows.
#include "shell/shell.hpp"
#include "support/folder.hpp"
#include "ui/stage.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace support {

class OffscreenGl;

/// Time is its own: it goes on only by what fingers do and by wait().
class FakeTable {
 public:
  struct Size {
    int width = 1920, height = 1080;
    double pixelsPerMillimetre = 1.334; ///< a 65 inch table in Full HD
    bool isSlow = false;                ///< painting takes longer than a frame lasts
  };
  FakeTable() : FakeTable(Size{}) {}
  /// `chime`: called for the sound at the end of a time. `assets`: empty are those of the sources.
  explicit FakeTable(
      Size size, std::string language = "nl", std::function<void()> chime = [] {},
      std::filesystem::path assets = {});
  ~FakeTable();

  shell::Shell& shell() { return *shell_; }
  /// Requires an open workshop.
  document::Document& document() { return shell_->table()->document(); }
  const journey::Workshop& workshop() { return document().workshop(); }
  const std::filesystem::path& folder() const { return folder_.path(); }
  touch::Router& router() { return router_; }
  const ui::Stage::Finished& last() const { return last_; }

  /// Draws frames until nothing moves any more (at most three seconds of table time).
  void settle();
  /// `draws`: false where the frame only leads to another.
  void frame(bool draws = true);
  void wait(double seconds);
  /// Whether nothing asks for another frame at once: what moves for ever keeps the machine busy for ever.
  bool rests() const { return !last_.again || *last_.again > now_; }

  /// The middle of an area in table millimetres; fails the test where it is not there.
  base::Point at(const std::string& area);
  bool has(const std::string& area) const;
  const touch::Area& area(const std::string& name) const;
  /// A place of an area that nothing else covers; fails the test where all of it is covered.
  base::Point seen(const std::string& area) const;
  bool isSeen(const std::string& area) const { return findSeen(area).has_value(); }
  /// Names of areas that begin so.
  std::vector<std::string> areas(const std::string& prefix) const;

  void tap(const std::string& area);
  void tap(base::Point place);
  /// To a step of the method, by the way that unfolds from the place.
  void go(const std::string& step);
  /// All at the same moment, a finger each.
  void tapTogether(const std::vector<std::string>& areas);
  void hold(const std::string& area, double seconds = 0.7);
  void drag(const std::string& from, base::Point to);
  void drag(const std::string& from, const std::string& to) { drag(from, at(to)); }
  /// Types on a seat's own keyboard ("seat/3"), through its pages; capitals come with shift.
  void type(const std::string& seat, const std::string& text);

  /// What was copied elsewhere.
  void copy(std::string text) { clipboard_ = std::move(text); }

  // Fingers by hand.
  void down(int finger, base::Point place);
  void move(int finger, base::Point place);
  void up(int finger);

  /// Paints what is there now.
  void picture(const std::filesystem::path& png);

 private:
  void feed(int finger, touch::Phase phase, base::Point place);
  std::optional<base::Point> findSeen(const std::string& area) const;
  ui::Stage::Settings canvas(bool paints) const;

  Size size_;
  Folder folder_;
  std::unique_ptr<OffscreenGl> gl_;
  touch::Router router_;
  std::unique_ptr<ui::Stage> stage_;
  std::unique_ptr<shell::Shell> shell_;
  ui::Stage::Finished last_;
  std::string theme_ = "light", clipboard_;
  double now_ = 100;
  touch::ContactId next_ = 1;
  std::map<int, std::pair<touch::ContactId, base::Point>> fingers_;
};

/// A realistic workshop in memory: eight people seated, five stages, `touchpoints` touchpoints, votes, scores
/// and ideas. The same for the same arguments.
journey::Workshop permitWorkshop(const std::filesystem::path& assets, int touchpoints = 14,
                                 bool voted = true);

} // namespace support
