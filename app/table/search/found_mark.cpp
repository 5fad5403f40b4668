#include "table/search/found_mark.hpp"

#include "table/room.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace table {

namespace {

/// The kinds of things that screens call by their records, and what they call them. The sheet of the journey
/// lights its own.
struct Called {
  std::string_view prefix, table;
  bool holdsOthers = false; ///< things that are looked for by themselves: it does not step back over them
};
constexpr std::array called{Called{"idea/", journey::Idea::table},
                            Called{"test/", journey::Idea::table},
                            Called{"voting/", journey::Touchpoint::table},
                            Called{"stakeholder/", journey::Stakeholder::table},
                            Called{"relation/", journey::Relation::table},
                            Called{"persona/", journey::Persona::table},
                            Called{"source/", journey::Source::table, true},
                            Called{"evidence/touchpoint/", journey::Touchpoint::table},
                            Called{"evidence/", journey::Evidence::table},
                            Called{"team/person/", journey::Participant::table},
                            Called{"follow_up/", journey::FollowUp::table},
                            Called{"inquiry/", journey::Inquiry::table}};

struct Thing {
  journey::RecordName record{};
  bool holdsOthers = false;
};

/// The brief is one record; each of its fields is a thing of its own on the screen.
const Thing brief{{journey::Brief::table, 1}};

/// No record where the area is not a thing itself: a part of it, or something else.
Thing thingOf(std::string_view area) {
  if (isBriefField(area)) return brief;
  for (const Called& one : called) {
    if (!area.starts_with(one.prefix)) continue;
    const std::string_view digits = area.substr(one.prefix.size());
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
    if (error == std::errc{} && end == digits.data() + digits.size())
      return {{one.table, id}, one.holdsOthers};
  }
  return {};
}

} // namespace

void paintFound(ui::Canvas& canvas, const base::Rect& box, bool brought) {
  const look::Theme& theme = canvas.theme();
  const double wide = brought ? 2.2 : 1.4, corner = theme.noteCorner + 1;
  canvas.outline(box.inset(-1.2), theme.accent, wide, corner);
  if (brought) canvas.outline(box.inset(-4.2), look::faded(theme.accent, 0.5), 1, corner + 2.5);
  const double radius = std::clamp(0.28 * box.h, 2.5, 5.5);
  const base::Point at{box.right() - 0.6 * radius, box.y + 0.6 * radius};
  canvas.disc(at, radius, theme.accent);
  canvas.icon(look::Icon::Search, at, 1.45 * radius, theme.onDark);
}

void paintSteppedBack(ui::Canvas& canvas, const base::Rect& box) {
  const look::Theme& theme = canvas.theme();
  canvas.fill(box.inset(-1), look::faded(theme.paper, 0.66), theme.noteCorner);
}

bool isOnTop(const std::vector<touch::Area>& areas, std::size_t at) {
  const touch::Area& area = areas[at];
  if (!area.takesFingers) return true;
  const base::Point middle = area.place(area.box.centre());
  for (std::size_t i = areas.size(); i-- > at + 1;)
    if (areas[i].takesFingers && areas[i].distance(middle) <= 0)
      return areas[i].name.starts_with(area.name + "/");
  return true;
}

bool isBriefField(std::string_view area) {
  constexpr std::string_view prefix = "brief/";
  return area.starts_with(prefix) && area.find('/', prefix.size()) == area.npos;
}

void drawFound(ui::Frame& frame, const Room& room, std::size_t from) {
  if (!room.lights.any()) return;
  const std::vector<touch::Area>& areas = frame.areas();
  for (std::size_t i = from, end = areas.size(); i < end; ++i) {
    const auto [record, holdsOthers] = thingOf(areas[i].name);
    if (!record || !isOnTop(areas, i)) continue;
    const base::Rect box = areas[i].box;
    const bool isHere = record.table != journey::Brief::table || room.lights.areIn(areas[i].value);
    const bool brought = isHere && room.lights.isBrought(record),
               found = brought || (isHere && room.lights.has(record));
    if (!found && holdsOthers) continue;
    const std::string name = areas[i].name, label = areas[i].label;
    const auto put = frame.at(frame.place().inverse() * areas[i].place);
    frame.draw(box.inset(-7), [&](ui::Canvas& canvas) {
      if (found)
        paintFound(canvas, box, brought);
      else
        paintSteppedBack(canvas, box);
    });
    if (found)
      frame.area(
          {.name = "found/" + name, .box = box, .role = "status", .label = label, .takesFingers = false});
  }
}

} // namespace table
