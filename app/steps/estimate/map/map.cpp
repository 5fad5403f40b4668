#include "steps/estimate/map/map.hpp"

#include "board/board.hpp"
#include "document/touchpoints.hpp"
#include "table/seats/beside.hpp"
#include "table/seats/seats.hpp"

namespace steps {

using namespace language::literals;
using document::Draft;

namespace {

class Map : public Step {
 public:
  explicit Map(Room& room) : Step(room), board_(room) {}

  std::string_view name() const override { return "map"; }
  bool fillsTable() const override { return true; }
  void draw(ui::Frame& frame, const Rect& middle) override { board_.draw(frame, middle); }
  void left() override { board_.clear(); }
  bool isHeld(std::string_view table, std::int64_t id) const override { return board_.isHeld(table, id); }

  /// A person's own new note comes to lie before them, facing them, to be dragged to its place.
  std::optional<Draft> newNote(const Pad& pad) override {
    if (room().document.readOnly()) return {};
    // Beside the pad, so that the next one can be written at once.
    std::vector<base::Point> taken;
    for (const auto* loose : room().outline().loose) taken.push_back({loose->x, loose->y});
    for (const Draft* draft : room().seats->drafts())
      if (draft->what == &document::text::newLoose) taken.push_back({draft->x, draft->y});
    const auto at = besidePad(pad, room().seats->pads(), room().table, room().isUpright(), taken);
    Draft draft;
    draft.what = &document::text::newLoose;
    draft.about = room().journey().value;
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
  board::Board board_;
};

} // namespace

std::unique_ptr<Step> makeMap(Room& room) { return std::make_unique<Map>(room); }

} // namespace steps
