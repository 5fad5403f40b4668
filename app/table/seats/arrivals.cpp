// Taking a seat is a touch on the rim of the table: whoever has none yet is asked for the name, right there.
#include "document/team.hpp"
#include "table/seats/seats.hpp"
#include "table/sheet.hpp"
#include "ui/widgets.hpp"

namespace table {

using namespace language::literals;
using look::Weight;

namespace {

constexpr double strip = 15;               // millimetres that count as the rim
constexpr base::Seconds patience = 20;     // an arrival that nobody answers goes away
constexpr double besides = Pad::width + 6; // an arrival is not offered where another one is

} // namespace

std::vector<const Participant*> Seats::unseated() const {
  std::vector<const Participant*> people;
  for (const Participant* person : journey::participantsOf(room_.workshop()))
    if (person->seat < 0) people.push_back(person);
  return people;
}

void Seats::drawRim(ui::Frame& frame) {
  now_ = frame.now();
  fields_.clear();
  forgetWaiting(frame);
  foldIdle(frame);
  std::erase_if(arrivals_, [&](const auto& one) { return frame.now() >= one.second.since + patience; });
  const std::int64_t places = room_.isUpright() ? document::seats : document::seatsAtTable;
  const bool room = std::ssize(journey::seatedOf(room_.workshop())) < places;
  if (!room || room_.document.readOnly()) return arrivals_.clear();
  for (const auto& [number, arrival] : arrivals_) frame.again(arrival.since + patience);
  const Size table = room_.table;
  // Where all sit at one edge that is where their tabs stand.
  const Rect tabs{0, table.h - rimDepth - Pad::light - Pad::tabDepth, table.w, Pad::tabDepth};
  const bool beside = room_.isUpright() && !journey::seatedOf(room_.workshop()).empty();
  const std::pair<const char*, Rect> rims[]{
      {"bottom", beside ? tabs : Rect{0, table.h - strip, table.w, strip}},
      {"right", {table.w - strip, 0, strip, table.h}},
      {"top", {0, 0, table.w, strip}},
      {"left", {0, 0, strip, table.h}}};
  for (const auto& [name, box] : rims) {
    if (room_.isUpright() && std::string_view{name} != "bottom") continue;
    frame.area({.name = std::string{"rim/"} + name,
                .box = box,
                .touch =
                    [this](const touch::Touch& touch) {
                      if (!touch.isTap()) return;
                      const RimPlace place = rimPlaceAt(touch.position, room_.table, room_.isUpright());
                      for (const Pad& pad : arranged())
                        if (pad.seat < 0 && base::distance(touch.position, pad.place(Point{})) < besides)
                          return;
                      arrivals_[++lastArrival_] = {place, touch.time};
                    },
                .role = "place",
                .label = room_.say("seat.arrive"_text)});
  }
}

void Seats::drawArrival(ui::Frame& frame, const Pad& pad, int number) {
  const look::Theme& theme = frame.theme();
  constexpr double depth = 108;
  const std::string area = "arrival/" + std::to_string(number);
  const double shown = frame.ease(area, depth, theme.calm, 0.0);
  const auto put = frame.at(pad.place);
  const Rect box{-Pad::width / 2, -shown, Pad::width, shown};
  frame.area({.name = area, .box = box, .role = "group", .label = room_.say("seat.who"_text)});
  frame.draw(box.inset(-14), [&](ui::Canvas& canvas) {
    canvas.shadow(box, 10, 4);
    canvas.fill(box, theme.paper, 10, ui::Corners::Top);
    canvas.outline(box, theme.line, 0.5, 10, ui::Corners::Top);
    if (shown < depth - 1) return;
    canvas.text(room_.say("seat.who"_text), {box.x + Pad::margin, box.y + 6, box.w - 40, 20},
                {theme.heading, Weight::SemiBold}, theme.ink);
  });
  if (shown < depth - 1) return;
  const Point place = pad.place(Point{0, -60});
  ui::button(frame,
             {.name = area + "/new",
              .box = {box.right() - 36 - 92, box.y + 6, 92, 20},
              .label = room_.say("seat.not_listed"_text)},
             [this, number, place] { sitDownNew(number, place); });
  ui::iconButton(frame, area + "/close", look::Icon::Close, {box.right() - 17, box.y + 16},
                 room_.say("seat.nobody"_text), [this, number] { arrivals_.erase(number); });
  const Rect people{box.x + Pad::margin, box.y + 30, box.w - 2 * Pad::margin, 72};
  drawPeople(frame, area + "/", people,
             [this, number, place](Id<Participant> who) { sitDown(who, number, place); });
}

void Seats::sitDown(Id<Participant> who, int arrival, Point at) {
  const auto asked = arrivals_.find(arrival);
  if (asked == arrivals_.end()) return;
  const RimPlace place = asked->second.place;
  if (room_.perform(who, document::sitDown(who, place.edge, place.along), at)) arrivals_.erase(arrival);
}

/// A guest has a place at once, and then gives a name.
void Seats::sitDownNew(int arrival, Point at) {
  const auto asked = arrivals_.find(arrival);
  if (asked == arrivals_.end()) return;
  const RimPlace place = asked->second.place;
  Id<Participant> who;
  const document::Deed sit{document::sitDown({}, place.edge, place.along).name(),
                           [&](document::Edit& edit) -> journey::Outcome {
                             if (auto no = document::addParticipant(room_.say("seat.guest"_text), &who)(edit))
                               return no;
                             return document::sitDown(who, place.edge, place.along)(edit);
                           }};
  if (!room_.perform({}, sit, at)) return;
  arrivals_.erase(arrival);
  document::Draft name;
  name.what = &document::text::participant;
  name.about = who.value;
  begin(who, std::move(name), false);
}

} // namespace table
