#include "steps/estimate/map/map.hpp"

#include "steps/board/board.hpp"
#include "steps/seats/seats.hpp"

namespace steps {

using namespace language::literals;
using document::Draft;

namespace {

class Map : public Step {
 public:
  explicit Map(Room& room) : Step(room), board_(room) {}

  std::string_view name() const override { return "map"; }
  void draw(ui::Frame& frame, const Rect& middle) override { board_.draw(frame, middle.inset(6)); }
  void left() override { board_.clear(); }

  /// A person's own new note comes to lie before them, facing them, to be dragged to its place.
  std::optional<Draft> newNote(const Pad& pad) override {
    if (room().document.readOnly()) return {};
    constexpr double before = Pad::tabDepth + Pad::keysDepth + 40;
    const base::Point at = pad.place(base::Point{0, -before});
    Draft draft;
    draft.what = Draft::What::NewLoose;
    draft.x = at.x;
    draft.y = at.y;
    draft.angle = base::degrees(room().seats->facing(pad.participant));
    return draft;
  }

  std::optional<std::string> missing() override {
    if (!room().outline().journeyOrder().empty()) return {};
    return room().say("map.missing"_text);
  }

 private:
  Board board_;
};

} // namespace

std::unique_ptr<Step> makeMap(Room& room) { return std::make_unique<Map>(room); }

} // namespace steps
