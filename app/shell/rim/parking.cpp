#include "shell/rim/parking.hpp"

#include "document/parking.hpp"
#include "journey/by_rank.hpp"
#include "shell/rim/beside_pads.hpp"
#include "shell/rim/round_button.hpp"
#include "shell/table.hpp"
#include "table/search/found_mark.hpp"
#include "ui/dashed_box.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace shell {

using namespace language::literals;
using base::Id;
using base::Point;
using base::Rect;
using journey::Parked;
using look::Icon;
using look::Weight;

namespace {

constexpr double margin = 20, head = 36, gap = 9, noteHeight = 60;
constexpr std::size_t columns = 3;

/// Those that are still to be dealt with first.
std::vector<const Parked*> listOf(const journey::Workshop& workshop, bool bin) {
  std::vector<const Parked*> all;
  for (const Parked& one : workshop.parked)
    if (one.gone == bin) all.push_back(&one);
  std::ranges::sort(all, [](const Parked* a, const Parked* b) {
    return a->done != b->done ? b->done : journey::byRank(a, b);
  });
  return all;
}

struct Lot {
  ui::Frame& frame;
  Table& table;
  Side side;
  ParkingView& view;

  std::string area(const std::string& name) const { return areaOf(side, name); }
  void perform(const document::Deed& deed, Point at) const { table.room().perform({}, deed, at); }
  /// Of the side's own millimetres, on the table.
  Point onTable(Point at) const { return placeOf(side, table.size())(at * table.unfoldedScale()); }
  void ask(document::Draft draft, Point at) const { table.seats().ask(std::move(draft), onTable(at)); }
};

void drawSign(const Lot& lot, const std::string& name, Icon icon, Point at, const std::string& label, bool on,
              const document::Deed& deed) {
  const look::Theme& theme = lot.frame.theme();
  const std::string area = lot.area(name);
  constexpr double radius = 7.5;
  lot.frame.draw(base::around(at, {2 * radius, 2 * radius}), [&](ui::Canvas& canvas) {
    canvas.disc(at, radius - 0.4, on ? theme.accent : look::faded(theme.white, 0.7));
    canvas.icon(icon, at, 10, on ? theme.onDark : theme.ink);
  });
  lot.frame.area({.name = area,
                  .box = base::around(at, {16, 16}),
                  .touch =
                      [lot, deed](const touch::Touch& touch) {
                        if (touch.isTap()) lot.perform(deed, touch.position);
                      },
                  .role = "button",
                  .label = label,
                  .value = on ? "on" : ""});
}

void drawNote(const Lot& lot, const Rect& box, const Parked& parked) {
  const look::Theme& theme = lot.frame.theme();
  const std::string name = "parking/" + std::to_string(parked.id.value);
  const std::string area = lot.area(name);
  const table::Room& room = lot.table.room();
  const auto* writing = lot.table.seats().writingAbout(&document::text::parked, parked.id.value, {});
  const std::string text = writing != nullptr ? writing->draft.text : parked.text;
  const bool quiet = parked.done || parked.gone;
  lot.frame.draw(box.inset(-8), [&](ui::Canvas& canvas) {
    canvas.shadow(box, theme.noteCorner, 1.5);
    canvas.fill(box, quiet ? theme.band : theme.papers[0], theme.noteCorner);
    if (writing != nullptr) canvas.outline(box, theme.accent, 1, theme.noteCorner);
    if (lot.view.looked == parked.id) table::paintFound(canvas, box);
    canvas.text(text, {box.x + 7, box.y + 5, box.w - 14, box.h - 24}, {theme.heading, Weight::Medium},
                quiet ? theme.secondInk : theme.ink);
    const journey::Participant* author = room.workshop().participants.find(parked.author);
    if (author != nullptr && author->seat >= 0)
      ui::seatSign(canvas, static_cast<std::size_t>(author->seat), {box.x + 12, box.bottom() - 10}, 5);
  });
  lot.frame.area(
      {.name = area,
       .box = box,
       .touch =
           [lot, id = parked.id, gone = parked.gone, at = box.centre()](const touch::Touch& touch) {
             if (!touch.isTap() || gone) return;
             document::Draft draft;
             draft.what = &document::text::parked;
             draft.about = id.value;
             lot.ask(std::move(draft), at);
           },
       .role = "note",
       .label = text,
       .value = lot.view.looked == parked.id ? "lit"
                : parked.gone                ? "gone"
                : parked.done                ? "done"
                                             : ""});
  const double y = box.bottom() - 10;
  if (parked.gone)
    return drawSign(lot, name + "/back", Icon::Restore, {box.right() - 11, y}, room.say("parking.back"_text),
                    false, document::restoreParked(parked.id));
  drawSign(lot, name + "/bin", Icon::Bin, {box.right() - 11, y}, room.say("parking.throw"_text), false,
           document::binParked(parked.id));
  drawSign(lot, name + "/done", Icon::Done, {box.right() - 29, y}, room.say("parking.done"_text), parked.done,
           document::setParkedDone(parked.id, !parked.done));
}

void drawAdd(const Lot& lot, const Rect& box) {
  const look::Theme& theme = lot.frame.theme();
  const std::string area = lot.area("parking/add"), words = lot.table.room().say("parking.add"_text);
  const bool pressed = lot.frame.isPressed(area);
  lot.frame.draw(box, [&](ui::Canvas& canvas) {
    if (pressed) canvas.fill(box, look::faded(theme.ink, 0.06), theme.noteCorner);
    ui::dashedBox(canvas, box, theme.quiet, 0.6, 3, 2);
    canvas.icon(Icon::Add, {box.centre().x, box.centre().y - 8}, 14, theme.secondInk);
    canvas.text(words, {box.x + 6, box.centre().y, box.w - 12, box.h / 2 - 4},
                {theme.heading, Weight::Medium, look::Align::Centre}, theme.secondInk);
  });
  lot.frame.area({.name = area,
                  .box = box,
                  .touch =
                      [lot, at = box.centre()](const touch::Touch& touch) {
                        if (!touch.isTap()) return;
                        document::Draft draft;
                        draft.what = &document::text::newParked;
                        lot.ask(std::move(draft), at);
                      },
                  .role = "button",
                  .label = words});
}

} // namespace

std::vector<const Parked*> openParked(const journey::Workshop& workshop) {
  auto open = journey::livingByRank(workshop.parked);
  std::erase_if(open, [](const Parked* one) { return one->done; });
  return open;
}

void drawParking(ui::Frame& frame, Table& table, Side side, ParkingView& view) {
  const look::Theme& theme = frame.theme();
  const table::Room& room = table.room();
  const Lot lot{frame, table, side, view};
  const auto thrown = listOf(room.workshop(), true);
  if (thrown.empty()) view.bin = false;
  const auto list = view.bin ? thrown : listOf(room.workshop(), false);
  const std::size_t places = list.size() + (view.bin ? 0U : 1U); // the first is for a new one
  const Rect sheet = table.sheetFrom(side);
  const double width = std::min(640.0, sheet.w);
  const double highest = 0.8 * sheet.h;
  const Rect free = besidePads(frame, table, side, lot.area("parking"),
                               {sheet.right() - width, sheet.bottom() - highest, width, highest});
  const auto most = static_cast<std::size_t>(
      std::max(1.0, (std::min(highest, free.h) - head - margin) / (noteHeight + gap)));
  const std::size_t rows = std::clamp<std::size_t>((places + columns - 1) / columns, 1, most),
                    page = rows * columns;
  const std::size_t pages = (places + page - 1) / page;
  if (view.looked && !view.isSeen) {
    const auto at = std::ranges::find(list, view.looked, &Parked::id);
    if (at != list.end())
      view.page = (static_cast<std::size_t>(at - list.begin()) + (view.bin ? 0U : 1U)) / page;
    view.isSeen = true;
  }
  view.page = std::min(view.page, pages - 1);
  const double height = head + static_cast<double>(rows) * (noteHeight + gap) - gap + margin;
  const double shown = frame.ease(lot.area("parking"), 1, theme.calm, 0.0);
  const auto put = frame.at(base::Transform::translation({0, (1 - shown) * 24}));
  const Rect box{free.x, free.bottom() - height, width, height};
  drawUnfoldedPaper(frame, lot.area("parking"), box, room.say("parking.name"_text));
  const std::string title = room.say(view.bin ? "parking.bin"_text : "parking.name"_text),
                    purpose = room.say(view.bin ? "parking.bin.purpose"_text : "parking.purpose"_text);
  double right = box.right() - margin;
  if (!thrown.empty()) {
    const std::string label = view.bin ? room.say("parking.name"_text)
                                       : room.words->count("parking.thrown"_text, std::ssize(thrown));
    right -= 96;
    ui::button(frame, {.name = lot.area("parking/bin"), .box = {right, box.y + 9, 96, 20}, .label = label},
               [&view] { view = {.bin = !view.bin}; });
    right -= 6;
  }
  if (pages > 1) {
    roundButton(
        frame, lot.area("parking/page/after"), Icon::Next, {right - 10, box.y + 19},
        room.say("page.after"_text), [&view] { ++view.page; }, view.page + 1 < pages);
    roundButton(
        frame, lot.area("parking/page/before"), Icon::Back, {right - 32, box.y + 19},
        room.say("page.before"_text), [&view] { view.page -= view.page > 0; }, view.page > 0);
    right -= 46;
  }
  frame.draw({box.x, box.y, right - box.x, head}, [&](ui::Canvas& canvas) {
    const look::TextStyle large{theme.title, Weight::Bold};
    const double wide = canvas.measure(title, large).w + 8;
    canvas.text(title, {box.x + margin, box.y + 10, wide, 18}, large, theme.ink);
    canvas.text(purpose, {box.x + margin + wide, box.y + 10, right - box.x - margin - wide, 18}, {theme.text},
                theme.secondInk);
  });
  const double column = (box.w - 2 * margin + gap) / columns;
  for (std::size_t i = 0; i < page && view.page * page + i < places; ++i) {
    const std::size_t at = view.page * page + i;
    const Rect place{box.x + margin + static_cast<double>(i % columns) * column,
                     box.y + head + static_cast<double>(i / columns) * (noteHeight + gap), column - gap,
                     noteHeight};
    if (!view.bin && at == 0)
      drawAdd(lot, place);
    else
      drawNote(lot, place, *list[at - (view.bin ? 0U : 1U)]);
  }
}

} // namespace shell
