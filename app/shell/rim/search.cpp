#include "shell/rim/search.hpp"

#include "base/utf8.hpp"
#include "document/lanes.hpp"
#include "document/restoring.hpp"
#include "journey/lanes.hpp"
#include "shell/rim/beside_pads.hpp"
#include "shell/rim/round_button.hpp"
#include "shell/table.hpp"
#include "table/search/found_mark.hpp"
#include "table/search/word.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace shell {

using namespace language::literals;
using base::Point;
using base::Rect;
using look::Align;
using look::Icon;
using look::Weight;
using table::Among;

namespace {

constexpr double wide = 470, margin = 15, head = 40, foot = 9, sheetGap = 6; // millimetres
constexpr std::size_t mostRows = 7;

/// Of one line of letters of this height, on this screen.
double lineOf(const ui::Frame& frame, double capHeight) { return 1.24 * ui::letters(frame, capHeight); }
double countsOf(const ui::Frame& frame) { return lineOf(frame, frame.theme().text) + 7; }
/// What was found, and where that stands.
double rowOf(const ui::Frame& frame) {
  return lineOf(frame, frame.theme().heading) + lineOf(frame, frame.theme().text) + 6;
}

std::string fieldOf(Side side) { return side == Side::Near ? "near" : "far"; }
std::size_t numberOf(Side side) { return static_cast<std::size_t>(side); }

language::Text amongText(Among among) {
  switch (among) {
  case Among::Map: return "search.among.map"_text;
  case Among::Here: return "search.among.here"_text;
  case Among::OtherJourney: return "search.among.journey"_text;
  case Among::Ideas: return "search.among.ideas"_text;
  case Among::Parking: return "search.among.parking"_text;
  case Among::Bin: return "search.among.bin"_text;
  case Among::Elsewhere: return "search.among.elsewhere"_text;
  }
  return "search.among.elsewhere"_text;
}

/// As people read the sheet: along the journey, what lies under a step together.
std::map<journey::RecordName, std::size_t> orderOf(const journey::Outline& outline) {
  std::map<journey::RecordName, std::size_t> order;
  const auto add = [&]<class Record>(const Record* one) {
    order.emplace(journey::RecordName{Record::table, one->id.value}, order.size());
  };
  for (const auto& stage : outline.stages) {
    add(stage.stage);
    for (const auto& step : stage.steps) {
      add(step.step);
      for (const journey::Touchpoint* one : step.touchpoints) add(one);
      for (const auto& lane : step.notes)
        for (const journey::Note* one : lane) add(one);
    }
  }
  for (const journey::Touchpoint* one : outline.loose) add(one);
  return order;
}

/// On one line, and of a long text what stands around the first that was found.
std::string excerpt(std::string text, const journey::Wanted& wanted) {
  constexpr std::size_t most = 110, before = 40; // bytes
  std::ranges::replace(text, '\n', ' ');
  if (text.size() <= most) return text;
  const auto parts = wanted.partsIn(text);
  std::size_t from = parts.empty() || parts[0].from < before ? 0 : parts[0].from - before;
  for (std::size_t at = from; at > 0 && from - at < before / 2; --at) // where a word begins, if one does
    if (text[at - 1] == ' ') {
      from = at;
      break;
    }
  while (from > 0 && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80) --from; // or a character
  std::string out = from > 0 ? "… " : "";
  const std::string_view rest = std::string_view{text}.substr(from);
  std::string_view cut = base::cutUtf8(rest, most);
  if (cut.size() < rest.size())
    if (const std::size_t space = cut.rfind(' '); space != std::string_view::npos && space > most / 2)
      cut = cut.substr(0, space);
  return out.append(cut).append(cut.size() < rest.size() ? " …" : "");
}

std::vector<std::pair<std::size_t, std::size_t>> marksIn(std::string_view text,
                                                         const journey::Wanted& wanted) {
  std::vector<std::pair<std::size_t, std::size_t>> all;
  for (const auto& part : wanted.partsIn(text)) all.emplace_back(part.from, part.to);
  return all;
}

} // namespace

const table::Writing* Search::writing(Table& table) const {
  return table.seats().writingAbout(&table::wordToFind, 0, fieldOf(side_));
}

void Search::ask(Table& table, Point at) {
  isGoing_ = true;
  asked_ = at;
  document::Draft draft;
  draft.what = &table::wordToFind;
  draft.field = fieldOf(side_);
  draft.text = words_;
  table.seats().ask(std::move(draft), at, side_ == Side::Near ? journey::Edge::Bottom : journey::Edge::Top);
}

void Search::ask(Table& table) { ask(table, asked_); }

void Search::end(Table& table) {
  if (!isGoing_) return;
  if (const table::Writing* word = writing(table)) table.seats().fold(word->draft.writer);
  table.seats().forget(&table::wordToFind, fieldOf(side_));
  table.room().lights.light(numberOf(side_), {});
  table.room().lights.bring(numberOf(side_), {});
  *this = Search(side_);
}

/// What is being written is looked for at once.
void Search::read(Table& table) {
  isFresh_ = false;
  if (const table::Writing* word = writing(table); word != nullptr && word->draft.text != words_) {
    words_ = word->draft.text;
    isFresh_ = true;
  }
  const Read now{words_, table.document().revision(), table.room().journey(), table.room().words,
                 std::string{table.step().name()}};
  if (now == read_) return;
  if (now.words != read_.words) {
    scroll_ = {};
    isLowWanted_ = false;
    table.room().lights.bring(numberOf(side_), {});
  }
  read_ = now;
  find(table);
}

void Search::find(Table& table) {
  table::Room& room = table.room();
  wanted_ = journey::Wanted{words_};
  rows_.clear();
  std::set<journey::RecordName> lit;
  for (const journey::Found& found : journey::search(room.workshop(), wanted_)) {
    if (found.thrown && !document::restoring(found.thrown)) continue; // it went for good
    rows_.push_back({found, table::placeOf(room, found, table.step().name())});
    if (!found.thrown) lit.insert(found.record);
  }
  const auto order = orderOf(room.outline());
  const auto rank = [&](const Row& row) {
    const auto at = order.find(row.found.record);
    const Among among = row.place.among;
    return std::tuple{among == Among::Bin, among, at == order.end() ? order.size() : at->second};
  };
  std::ranges::stable_sort(rows_, {}, rank);
  room.lights.light(numberOf(side_), std::move(lit), wanted_);
}

/// "7 keer gevonden: 5 op de kaart, 2 in de prullenbak".
std::string Search::counted(const Table& table) const {
  const language::Catalogue& words = *table.room().words;
  if (wanted_.empty()) return words("search.hint"_text);
  if (rows_.empty()) return words("search.nothing"_text);
  std::string all;
  for (const Among among : table::amongAll)
    if (const auto count =
            std::ranges::count_if(rows_, [&](const Row& row) { return row.place.among == among; });
        count > 0)
      all += (all.empty() ? "" : ", ") + words(amongText(among), {std::to_string(count)});
  return words.count("search.found"_text, std::ssize(rows_), {all});
}

/// Beside and above open pads: they are somebody's, and so is this.
Rect Search::boxOf(ui::Frame& frame, Table& table) {
  const Rect sheet = table.sheetFrom(side_);
  const double calm = frame.theme().calm, row = rowOf(frame), above = head + countsOf(frame) + foot;
  const double width = std::min(wide, sheet.w), most = above + mostRows * row;
  double end = sheet.right(), raised = 0;
  const std::vector<Rect> pads = openPads(table, side_);
  for (const Rect& pad : pads) // of who sits around the corner
    if (pad.h > pad.w && pad.right() > sheet.right() && pad.bottom() > sheet.bottom() - most)
      end = std::min(end, pad.x - sheetGap);
  for (const Rect& pad : pads)
    if (pad.w > pad.h && pad.bottom() > sheet.bottom() && pad.right() > end - width && pad.x < end)
      raised = std::max(raised, sheet.bottom() - pad.y + sheetGap);
  const double room = sheet.h * 0.86 - raised - above;
  const auto fit = static_cast<std::size_t>(std::clamp(room / row, 1.0, double{mostRows}));
  const auto boxWith = [&](std::size_t rows) {
    const double height = above + static_cast<double>(std::min(rows_.size(), rows)) * row;
    return Rect{end - width, sheet.bottom() - height - raised, width, height};
  };
  const Rect brought = broughtBox(frame, table);
  isLow_ = isLowWanted_ && !brought.empty() && boxWith(fit).intersects(brought);
  if (isLow_ && boxWith(1).intersects(brought)) raised = sheet.bottom() - brought.y + sheetGap;
  end = frame.ease(area("aside"), end, calm);
  raised = frame.ease(area("raised"), raised, calm);
  return boxWith(isLow_ ? 1 : fit);
}

/// Where what somebody went to stands, in the side's own millimetres; empty: it is not in view.
Rect Search::broughtBox(const ui::Frame& frame, Table& table) const {
  const journey::RecordName& brought = table.room().lights.brought()[numberOf(side_)];
  const std::string id = "/" + std::to_string(brought.id);
  const std::string name = brought.table == journey::Touchpoint::table ? "note" + id
                           : brought.table == journey::Note::table     ? "lane" + id
                                                                       : std::string{brought.table} + id;
  const auto isIt = [&](const touch::Area& area) {
    if (brought.table != journey::Brief::table) return area.name == name;
    return table::isBriefField(area.name) && table.room().lights.areIn(area.value);
  };
  for (const touch::Area& area : frame.areas())
    if (brought && isIt(area)) return placeOf(side_, table.size()).inverse()(area.place(area.box));
  return {};
}

void Search::draw(ui::Frame& frame, Table& table, const Ways& ways) {
  const std::uint64_t before = table.room().lights.revision();
  read(table);
  if (table.room().lights.revision() != before) frame.again(); // the sheet below was drawn without it
  const double shown = frame.ease(area("shown"), 1, frame.theme().calm, 0.0);
  const auto put = frame.at(base::Transform::translation({0, (1 - shown) * 24}));
  const Rect box = boxOf(frame, table);
  drawUnfoldedPaper(frame, area("sheet"), box, table.room().say("search.name"_text));
  drawWord(frame, table, {box.x, box.y, box.w, head}, ways);
  const double top = box.y + head + countsOf(frame);
  drawCount(frame, table, {box.x + margin, box.y + head, box.w - 2 * margin, top - box.y - head});
  drawRows(frame, table, {box.x, top, box.w, box.bottom() - foot - top}, ways);
}

void Search::drawWord(ui::Frame& frame, Table& table, const Rect& box, const Ways& ways) {
  const look::Theme& theme = frame.theme();
  const table::Room& room = table.room();
  const table::Writing* word = writing(table);
  const Rect field{box.x + margin - 3, box.y + 9, box.w - 2 * margin - 16, box.h - 13};
  asked_ = frame.place()(field.centre());
  const std::string hint = room.say("search.name"_text);
  const bool pressed = frame.isPressed(area("word"));
  frame.draw(field.inset(-2), [&](ui::Canvas& canvas) {
    const double corner = field.h / 2;
    canvas.fill(field, pressed ? look::mixed(theme.white, theme.ink, 0.06) : theme.white, corner);
    canvas.outline(field, word != nullptr ? theme.accent : theme.line, word != nullptr ? 1.2 : 0.75, corner);
    canvas.icon(Icon::Search, {field.x + 14, field.centre().y}, 13, theme.secondInk);
    const Rect words{field.x + 26, field.y + 2, field.w - 26 - (words_.empty() ? 12 : 30), field.h - 4};
    const look::TextStyle style{0.86 * theme.title, Weight::Medium};
    if (words_.empty())
      canvas.text(hint, {words.x + 2, words.y, words.w - 2, words.h}, style, theme.secondInk);
    if (word != nullptr)
      canvas.textWithCaret(words_, words, style, theme.ink, std::min(word->draft.caret, words_.size()));
    else
      canvas.text(words_, words, style, theme.ink);
  });
  frame.area({.name = area("word"),
              .box = field,
              .touch =
                  [this, &table](const touch::Touch& touch) {
                    if (touch.isTap()) ask(table);
                  },
              .role = "text",
              .label = hint,
              .value = words_});
  if (!words_.empty())
    ui::iconButton(frame, area("clear"), Icon::Backspace, {field.right() - 14, field.centre().y},
                   room.say("search.clear"_text), [this, &table] {
                     words_.clear();
                     if (const table::Writing* now = writing(table)) table.seats().fold(now->draft.writer);
                     ask(table);
                   });
  ui::iconButton(frame, area("close"), Icon::Close, {box.right() - margin - 3, field.centre().y},
                 room.say("search.close"_text), ways.fold);
}

void Search::drawCount(ui::Frame& frame, const Table& table, const Rect& box) const {
  const look::Theme& theme = frame.theme();
  const std::string words = counted(table);
  const bool isFound = !rows_.empty();
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.text(words, {box.x, box.y, box.w, box.h - 4},
                {theme.text, isFound ? Weight::SemiBold : Weight::Regular},
                isFound ? theme.ink : theme.secondInk);
  });
  frame.area({.name = area("count"), .box = box, .role = "status", .label = words, .takesFingers = false});
}

/// Whole rows, dragged by a finger anywhere on the list.
void Search::drawRows(ui::Frame& frame, Table& table, const Rect& list, const Ways& ways) {
  if (rows_.empty()) return;
  const double high = rowOf(frame), content = static_cast<double>(rows_.size()) * high;
  frame.area({.name = area("list"),
              .box = list,
              .touch = [this](const touch::Touch& touch) { scroll_.feed(touch); },
              .role = "list",
              .label = table.room().say("search.name"_text),
              .value = std::to_string(rows_.size())});
  const auto topmost = static_cast<std::size_t>(std::round(scroll_.offset(content - 0.01, list.h) / high));
  const auto fit = static_cast<std::size_t>(list.h / high + 0.01);
  const auto brought = std::ranges::find_if(rows_, [&](const Row& row) {
    return !row.found.thrown && row.place.shown == table.room().lights.brought()[numberOf(side_)];
  });
  const auto first = isLow_ ? static_cast<std::size_t>(brought - rows_.begin()) : topmost;
  const std::vector<Row> shown(rows_.begin() + static_cast<std::ptrdiff_t>(first),
                               rows_.begin() +
                                   static_cast<std::ptrdiff_t>(std::min(first + fit, rows_.size())));
  double y = list.y;
  for (const Row& row : shown) {
    drawRow(frame, table, {list.x + 6, y, list.w - 12, high}, row, ways);
    y += high;
  }
  if (!isLow_) scroll_.drawMark(frame, {list.x, list.y, list.w - 3, list.h}, content);
}

void Search::drawRow(ui::Frame& frame, Table& table, const Rect& box, const Row& row, const Ways& ways) {
  const look::Theme& theme = frame.theme();
  const table::Room& room = table.room();
  const journey::Found& found = row.found;
  const table::FoundPlace& place = row.place;
  const std::string name =
      area("row/" + std::string{found.record.table} + "/" + std::to_string(found.record.id));
  const bool thrown{found.thrown};
  const bool isHere = !thrown && table::isSeenIn(room, table.step().name(), place);
  const bool isBrought = room.lights.isBrought(place.shown) && !thrown;
  const bool pressed = !thrown && frame.isPressed(name);
  const std::string text = excerpt(std::string{found.text}, wanted_);
  const auto marks = marksIn(text, wanted_);
  constexpr double backWide = 84;
  const double aside = thrown ? backWide + 4 : 22;
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.line({box.x + 9, box.y}, {box.right() - 9, box.y}, theme.hair, 0.5);
    const Rect strip = box.inset(1, 1.2);
    if (isBrought) canvas.fill(strip, look::mixed(theme.paper, theme.accent, 0.12), theme.keyCorner);
    if (pressed) canvas.fill(strip, look::faded(theme.ink, 0.06), theme.keyCorner);
    const Rect words{box.x + 9, box.y + 2, box.w - 18 - aside, lineOf(frame, theme.heading) + 1};
    canvas.textWithMarks(text, words, {theme.heading, Weight::Medium, Align::Left, 1.1},
                         thrown ? theme.secondInk : theme.ink, marks, theme.accent);
    canvas.text(place.words, {words.x, words.bottom(), words.w, lineOf(frame, theme.text) + 1},
                {theme.text, Weight::Regular, Align::Left, 1.1}, theme.secondInk);
    if (thrown) return;
    const Point at{box.right() - 15, box.centre().y};
    canvas.icon(isLow_   ? Icon::Unfold
                : isHere ? Icon::Search
                         : Icon::Forward,
                at, 12, isBrought ? theme.accent : theme.secondInk);
  });
  frame.area({.name = name,
              .box = box,
              .touch =
                  [this, &table, row, ways, thrown](const touch::Touch& touch) {
                    scroll_.feed(touch);
                    if (touch.isTap() && isLow_) return void(isLowWanted_ = false);
                    if (touch.isTap() && !thrown) goTo(table, row, ways);
                  },
              .role = "row",
              .label = text,
              .value = place.words});
  if (thrown)
    drawBack(frame, table, {box.right() - 6 - backWide, box.centre().y - 9, backWide, 18}, row, name);
}

void Search::drawBack(ui::Frame& frame, Table& table, const Rect& box, const Row& row,
                      const std::string& name) {
  ui::button(frame,
             {.name = name + "/back",
              .box = box,
              .label = table.room().say("search.back"_text),
              .icon = Icon::Restore},
             [&table, thrown = row.found.thrown, at = frame.place()(box.centre())] {
               const bool isKept = table.room().isLocked() && (thrown.table == journey::Stage::table ||
                                                               thrown.table == journey::Step::table);
               if (isKept) return table.room().notices.add(table.room().say("refusal.locked"_text), at);
               if (const auto deed = document::restoring(thrown)) table.room().perform({}, *deed, at);
             });
}

/// The rows fold down to this one where they would lie over what it leads to; a tap on it unfolds them again.
/// What is seen in this step is only lit and brought into view; what is elsewhere takes everybody there, as
/// the way does.
void Search::goTo(Table& table, const Row& row, const Ways& ways) {
  table::Room& room = table.room();
  const auto& [found, place] = row;
  if (found.record.table == journey::Parked::table)
    return ways.park(base::Id<journey::Parked>{found.record.id});
  if (const journey::Note* note = room.workshop().notes.find(base::Id<journey::Note>{found.record.id});
      note != nullptr && found.record.table == journey::Note::table)
    if (const journey::Lane* lane = journey::laneOf(note->kind);
        lane != nullptr && !journey::isShown(room.workshop(), *lane))
      room.perform({}, document::showLane(note->kind, true));
  if (place.journey && place.journey != room.journey()) room.look(place.journey);
  if (!table::isSeenIn(room, table.step().name(), place) && !place.steps.empty())
    table.go(place.steps.front());
  room.lights.bring(numberOf(side_), place.shown);
  isLowWanted_ = true;
}

} // namespace shell
