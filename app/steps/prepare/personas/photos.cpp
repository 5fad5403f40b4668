// A picture from a file, chosen over the card.
#include "document/personas.hpp"
#include "steps/prepare/personas/screen.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>

namespace steps {

void PersonasScreen::drawPhotos(ui::Frame& frame, const journey::Persona& persona, const Rect& box) {
  const auto id = persona.id;
  bool isOver = false; // it is drawn to its end first
  const auto choice = photos_.at(id);
  choice->draw(frame,
               {.name = "persona/" + std::to_string(id.value) + "/photo",
                .box = {box.x + 9, box.y + 9, std::min(box.w - 18, 290.0), std::min(box.h - 18, 270.0)},
                .chosen =
                    [this, id, &isOver](const std::string& png, Point at) {
                      isOver = room().perform(room().seats->nearest(at), document::showPicture(id, png), at);
                    },
                .close = [this, id] { photos_.erase(id); }});
  if (isOver) photos_.erase(id);
}

} // namespace steps
