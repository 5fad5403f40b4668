#include "shell/intake/intake.hpp"

#include "shell/intake/letters.hpp"
#include "shell/intake/reading.hpp"
#include "shell/rim/round_button.hpp"
#include "shell/rim/trough.hpp"
#include "shell/table.hpp"
#include "table/reverting.hpp"

#include <algorithm>
#include <map>

namespace shell {

using namespace language::literals;
using base::Point;
using base::Rect;
using look::Icon;
using look::Weight;

namespace {

constexpr double margin = 18, head = 40;  // millimetres
constexpr double wide = 1040, high = 470; // of the preview
constexpr base::Seconds patience = 180;

/// What open pads leave of the table, whoever sits where, in the millimetres of a side.
Rect freeOf(Table& table, Side side) {
  const Rect sheet = table.sheetFrom(side).inset(6);
  if (table.room().isUpright()) return sheet;
  const double larger = table.unfoldedScale();
  const double reach = (table::Pad::depth + table::Pad::light + 6) / larger;
  const Rect inner = Rect{0, 0, table.size().w / larger, table.size().h / larger}.inset(reach);
  return inner.h >= 300 ? inner : Rect{inner.x, sheet.y, inner.w, sheet.h};
}

std::string nameOf(IntakeKind kind) { return kind == IntakeKind::Map ? "map" : "survey"; }

/// What is new, each kind of thing in a line: "38 contactmomenten".
std::vector<std::string> linesOf(const journey::Changes& changes, const language::Catalogue& words) {
  std::map<std::string, long long> made;
  for (const journey::Change& change : changes)
    if (change.field.empty()) ++made[change.table];
  std::vector<std::string> out;
  const auto tell = [&](std::string_view table, language::Text text) {
    if (const auto found = made.find(std::string{table}); found != made.end())
      out.push_back(words.count(text, found->second));
  };
  tell("touchpoint", "intake.came.touchpoint"_text);
  tell("note", "intake.came.note"_text);
  tell("stage", "intake.came.stage"_text);
  tell("step", "intake.came.step"_text);
  tell("channel", "intake.came.channel"_text);
  tell("behaviour", "intake.came.behaviour"_text);
  tell("measure", "intake.came.measure"_text);
  tell("customer_score", "intake.came.customer_score"_text);
  tell("quote", "intake.came.quote"_text);
  return out;
}

} // namespace

void Intake::open(Table& table, Side side) {
  if (!isOpen_ && side != side_) moved_ = {-moved_.x, -moved_.y};
  if (!isOpen_) side_ = table.hasFarSide() ? side : Side::Near;
  isOpen_ = true;
  show(screen_);
}

void Intake::show(Screen screen) {
  screen_ = screen;
  isFresh_ = true;
  if (preview() != nullptr) preview()->askNoMore();
  if (screen == Screen::Choosing) look();
}

void Intake::look() {
  looking_.ask(sources_.files);
  const std::string text = sources_.clipboard();
  clipboard_ = isTable(text) ? text : std::string{};
}

bool Intake::paste(Table& table, std::string_view text) {
  if (!isTable(text)) return false;
  open(table, side_);
  read({}, [text = std::string{text}, lanes = sources_.lanes](survey::Progress* progress) {
    return readTable(text, lanes, progress);
  });
  return true;
}

void Intake::read(std::string name, std::function<IntakeRead(survey::Progress*)> reading) {
  name_ = std::move(name);
  failed_.reset();
  progress_ = std::make_shared<survey::Progress>();
  reading_.ask([progress = progress_, reading = std::move(reading)] { return reading(progress.get()); });
  show(Screen::Reading);
}

/// What was asked beside the drawing.
void Intake::hear(ui::Frame& frame) {
  if (auto files = looking_.take()) files_ = std::move(*files);
  if (screen_ == Screen::Reading) {
    if (auto read = reading_.take())
      take(std::make_shared<const IntakeRead>(std::move(*read)));
    else if (!reading_.isAsking())
      show(Screen::Choosing);
  }
  if (looking_.isAsking() || screen_ == Screen::Reading) frame.again(frame.now() + 0.05);
}

void Intake::take(std::shared_ptr<const IntakeRead> read) {
  if (read->error) {
    failed_ = std::move(read);
    return show(Screen::Choosing);
  }
  read_ = std::move(read);
  for (const IntakeKind kind : intakeKinds)
    previews_[static_cast<std::size_t>(kind)] = makePreview(kind, read_, sources_.lanes);
  kind_ = read_->looksLike;
  if (preview() == nullptr) kind_ = IntakeKind::Map;
  show(Screen::Preview);
}

void Intake::bring(Table& table, Point at) {
  if (preview() == nullptr || preview()->whyNot(table)) return;
  table::Room& room = table.room();
  const auto& history = table.document().history();
  const std::int64_t before = history.lastSeq();
  if (!room.perform({}, preview()->deed(table), at)) return;
  came_ = {.step = std::string{preview()->step()}};
  const std::vector<std::string> told = preview()->told(table);
  if (history.lastSeq() > before) {
    came_.deed = history.lastSeq();
    came_.lines = linesOf(history.find(came_.deed)->changes, *room.words);
  }
  came_.lines.insert(came_.lines.end(), told.begin(), told.end());
  show(Screen::Done);
}

/// Only this, whatever was done since.
void Intake::takeBack(Table& table, Point at) {
  table::takeBackDeed(table.room(), table.step(), came_.deed, at);
}

void Intake::turn() {
  side_ = side_ == Side::Near ? Side::Far : Side::Near;
  moved_ = {-moved_.x, -moved_.y};
}

/// As much as it holds.
double Intake::heightOf(Screen screen) const {
  constexpr double lines = 18, file = 36, fewest = 4;
  switch (screen) {
  case Screen::Preview: return high;
  case Screen::Reading: return 180;
  case Screen::Done: return head + 102 + lines * static_cast<double>(came_.lines.size()) + margin;
  case Screen::Choosing: break;
  }
  const double files = std::max(fewest, static_cast<double>(files_.size()));
  return std::min(high,
                  head + (failed_ ? 36 : 0) + (preview() != nullptr ? 30 : 0) + 36 + files * file + margin);
}

Rect Intake::boxOf(Table& table) {
  const Rect free = freeOf(table, side_), sheet = table.sheetFrom(side_).inset(3);
  const double w = std::min(screen_ == Screen::Preview ? wide : narrowIntake, free.w),
               h = std::min(heightOf(screen_), free.h);
  const double x = std::clamp(free.centre().x + moved_.x, sheet.x + w / 2,
                              std::max(sheet.x + w / 2, sheet.right() - w / 2)),
               y = std::clamp(free.centre().y + moved_.y, sheet.y + h / 2,
                              std::max(sheet.y + h / 2, sheet.bottom() - h / 2));
  return base::around({x, y}, {w, h});
}

void Intake::draw(ui::Frame& frame, Table& table) {
  hear(frame);
  if (!isOpen_) return;
  if (side_ == Side::Far && !table.hasFarSide()) turn();
  if (isFresh_ || isTouched(frame, "intake")) touched_ = frame.now();
  isFresh_ = false;
  if (screen_ == Screen::Reading) touched_ = frame.now();
  if (frame.now() > touched_ + patience) {
    if (screen_ == Screen::Done) screen_ = Screen::Choosing;
    return fold();
  }
  frame.again(touched_ + patience + 0.01);
  if (screen_ == Screen::Preview) preview()->takeFromSheet(frame, table);
  const auto turned = frame.at(placeOf(side_, table.size()));
  const auto larger = frame.at(base::Transform::scaling(table.unfoldedScale()));
  const double shown = frame.ease("intake/shown", 1, frame.theme().calm, 0.0);
  const auto put = frame.at(base::Transform::translation({0, (1 - shown) * 24}));
  const auto asks = screen_ == Screen::Preview ? preview()->asksOnSheet(table) : std::nullopt;
  if (asks) return drawAsking(frame, table, *asks);
  const Rect box = boxOf(table);
  drawUnfoldedPaper(frame, "intake", box, table.room().say("intake.name"_text));
  drawHead(frame, table, {box.x, box.y, box.w, head});
  const Rect inner{box.x + margin, box.y + head, box.w - 2 * margin, box.h - head - margin};
  switch (screen_) {
  case Screen::Choosing: return drawChoosing(frame, table, inner);
  case Screen::Reading: return drawReading(frame, table, inner);
  case Screen::Preview: return drawPreview(frame, table, inner);
  case Screen::Done: return drawDone(frame, table, inner);
  }
}

void Intake::drawHead(ui::Frame& frame, Table& table, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const table::Room& room = table.room();
  const double y = box.y + head / 2 + 2;
  double right = box.right() - margin + 4;
  const auto sign = [&](const std::string& name, Icon icon, const std::string& label, ui::Tap tap) {
    roundButton(frame, name, icon, {right - theme.target / 2, y}, label, std::move(tap));
    right -= theme.target;
  };
  frame.area({.name = "intake/head",
              .box = box,
              .touch =
                  [this, larger = table.unfoldedScale()](const touch::Touch& touch) {
                    if (touch.phase == touch::Touch::Phase::Began) movedThen_ = moved_;
                    if (touch.phase != touch::Touch::Phase::Moved || !touch.isDrag()) return;
                    const double way = (side_ == Side::Near ? 1 : -1) / larger;
                    moved_ = movedThen_ + (touch.position - touch.start) * way;
                  },
              .role = "group",
              .label = room.say("intake.name"_text)});
  sign("intake/close", Icon::Close, room.say("message.close"_text), [this] {
    if (screen_ == Screen::Done) screen_ = Screen::Choosing;
    fold();
  });
  if (table.hasFarSide())
    sign("intake/turn", Icon::TurnRight, room.say("intake.turn"_text), [this] { turn(); });
  const bool isChoice = screen_ == Screen::Preview && previews_[0] && previews_[1];
  if (isChoice) {
    constexpr double choice = 230;
    std::vector<Choice> kinds;
    for (const IntakeKind kind : intakeKinds)
      kinds.push_back({"intake/kind/" + nameOf(kind), room.words->named("intake.kind." + nameOf(kind)),
                       kind_ == kind, [this, kind] { kind_ = kind; }});
    right -= 6;
    trough(frame, {right - choice, y - 10, choice, 20}, kinds);
    right -= choice;
  }
  const std::string title = room.say("intake.name"_text);
  const bool isOfOne = screen_ == Screen::Preview || screen_ == Screen::Done;
  const std::string from = !isOfOne              ? room.say("intake.purpose"_text)
                           : read_->name.empty() ? room.say("intake.pasted"_text)
                                                 : read_->name;
  frame.draw({box.x, box.y, right - box.x, box.h}, [&](ui::Canvas& canvas) {
    const look::TextStyle large{theme.title, Weight::Bold};
    const double width = canvas.measure(title, large).w + 9;
    canvas.text(title, {box.x + margin, y - 10, width, 20}, large, theme.ink);
    const Rect rest{box.x + margin + width, y - 10, right - box.x - margin - width - 6, 20};
    canvas.text(from, rest, {theme.heading, Weight::Regular}, theme.secondInk);
  });
}

} // namespace shell
