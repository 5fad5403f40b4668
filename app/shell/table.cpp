#include "shell/table.hpp"

#include "document/agenda.hpp"
#include "document/voting.hpp"
#include "table/reverting.hpp"
#include "table/search/found_mark.hpp"
#include "table/seats/folding.hpp"
#include "table/sheet.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace shell {

using namespace language::literals;

Table::Table(std::unique_ptr<document::Document> document, const language::Catalogue*& words, base::Size size,
             table::Setting setting, std::function<base::UtcMilliseconds()> utc, touch::Router& router)
    : document_(std::move(document)), router_(router),
      room_(*document_, words, size, std::move(utc), [this](std::string_view name) { go(name); }),
      seats_(room_), used_(*document_), utc_(room_.utc()), left_(leftOff(*document_, utc_)) {
  room_.seats = &seats_;
  room_.setting = setting;
  room_.bringIn = [this](base::Point at) {
    intake_.open(*this, hasFarSide() && at.y < room_.table.h / 2 ? Side::Far : Side::Near);
  };
  steps_ = steps::allSteps(room_);
  seats_.restore();
  const auto& view = document_->view();
  const auto kept = view.find("step");
  const auto found = std::ranges::find_if(
      steps_, [&](const auto& one) { return kept != view.end() && one.step->name() == kept->second; });
  if (found != steps_.end()) at_ = static_cast<std::size_t>(found - steps_.begin());
  step().entered();
}

Table::~Table() {
  used_.keep();
  router_.cancelAll(now_);
  router_.show({}, now_);
}

void Table::go(std::string_view name) {
  agenda_.fold();
  const auto found = std::ranges::find_if(steps_, [&](const auto& one) { return one.step->name() == name; });
  if (found == steps_.end()) return;
  router_.cancelAll(now_);
  table::foldUnbegun(seats_);
  step().left();
  at_ = static_cast<std::size_t>(found - steps_.begin());
  wasLeft_.reset();
  document_->setView("step", std::string{name});
  step().entered();
}

void Table::undo() { table::undo(room_, step()); }

void Table::redo() { table::redo(room_, step()); }

void Table::takeBack(base::Id<journey::Participant> who) { table::takeBack(room_, step(), who); }

const table::Step* Table::beside(int by) const {
  const std::vector<Stop> all = stops();
  auto at = std::ranges::find_if(all, &Stop::now) - all.begin();
  for (at += by; at >= 0 && at < std::ssize(all); at += by) {
    const Stop& stop = all[static_cast<std::size_t>(at)];
    if (stop.off || stop.isBreak()) continue;
    for (const steps::Placed& placed : steps_)
      if (placed.step->name() == stop.name) return placed.step.get();
  }
  return nullptr;
}

void Table::goOn() {
  const table::Step* next = beside(1);
  constexpr base::Seconds doubleTap = 0.3;
  if (next == nullptr || (wentOn_ && now_ < *wentOn_ + doubleTap)) return;
  wentOn_ = now_;
  const std::string name{step().name()};
  document::Deed done = document::setDone(name, true);
  // An agenda that was made before there was this step learns how long it takes, too.
  if (std::ranges::none_of(room_.workshop().agenda, [&](const auto& item) { return item.name == name; }))
    done = done.then(document::setMinutes(name, timer().planned()));
  room_.perform({}, done);
  go(next->name());
}

bool Table::lookNoMore(std::optional<Side> side) {
  if (side) return rim_.lookNoMore(*this, *side);
  const bool near = rim_.lookNoMore(*this, Side::Near);
  return rim_.lookNoMore(*this, Side::Far) || near;
}

void Table::goBack() {
  if (const table::Step* before = beside(-1)) go(before->name());
}

void Table::reveal() {
  const auto round = step().openRound();
  if (!round) return;
  room_.perform({}, document::reveal(*round));
}

void Table::startOrPause() {
  Timer timer = this->timer();
  timer.isRunning() ? timer.pause(room_.utc()) : timer.start(room_.utc());
}

void Table::setFrozen(bool frozen) {
  router_.cancelAll(now_);
  document_->setView("frozen", frozen ? "1" : "");
}

void Table::setTools(bool tools) {
  router_.cancelAll(now_);
  if (!tools) seats_.doneAll();
  room_.setTools(tools);
}

void Table::setSetting(table::Setting setting) {
  router_.cancelAll(now_);
  room_.setting = setting;
}

void Table::soundWhenOver() {
  const Timer timer = this->timer();
  const std::optional<double> left = timer.isRunning() ? std::optional{timer.left(utc_)} : std::nullopt;
  if (left && wasLeft_ && *wasLeft_ > 0 && *left <= 0) asks_.chime();
  wasLeft_ = left;
}

std::vector<Stop> Table::stops() const { return itineraryOf(room_.workshop(), steps_, used_, step().name()); }

base::Rect Table::sheet() const { return table::sheetOf(room_); }

/// Where all sit at one edge what unfolds from its corners lies above the pads that are open there: nobody's
/// keyboard is covered. It comes down again when the last of them is closed, not with each.
void Table::makeRoom(ui::Frame& frame) {
  const double reach = room_.isUpright() ? seats_.nearReach(step()) : 0;
  const double above = size().h - sheet().bottom() - 6;
  const double wanted = std::max(0.0, reach - above);
  raised_ = wanted > 0 ? std::max(raised_, wanted) : 0;
  shownRaised_ = frame.ease("raised", raised_, frame.theme().calm);
}

base::Rect Table::sheetAbovePads() const {
  base::Rect lies = sheet();
  lies.h -= shownRaised_;
  return lies;
}

double Table::unfoldedScale() const {
  constexpr double usual = 1400; // millimetres
  return std::max(1.0, sheet().w / usual);
}

base::Rect Table::sheetFrom(Side side) const {
  const base::Rect lies = sheetAbovePads();
  const double x = side == Side::Near ? lies.x : size().w - lies.right(),
               y = side == Side::Near ? lies.y : size().h - lies.bottom(), larger = unfoldedScale();
  return {x / larger, y / larger, lies.w / larger, lies.h / larger};
}

void Table::draw(ui::Frame& frame) {
  now_ = frame.now();
  utc_ = room_.utc();
  used_.tick(step().name(), utc_);
  soundWhenOver();
  frame.again(frame.now() + UsedTime::beat);
  frame.part("rim", [&] {
    seats_.drawRim(frame);
    makeRoom(frame);
  });
  if (agenda_.isOpen())
    frame.part("agenda", [&] { agenda_.draw(frame, *this, sheet()); });
  else
    drawStep(frame);
  frame.part("intake", [&] { intake_.draw(frame, *this); });
  frame.part("seats", [&] { seats_.draw(frame, step()); });
  frame.part("corners", [&] { rim_.draw(frame, *this); }); // what people open never hides the way
  frame.part("notices",
             [&] { room_.notices.draw(frame, [this](base::Point at) { return seats_.facing(at); }); });
}

void Table::drawStep(ui::Frame& frame) {
  const base::Rect middle = step().fillsTable() ? sheet() : seats_.middle();
  const std::size_t areas = frame.areas().size();
  if (!frame.part(step().name(), [&] { step().draw(frame, middle); })) drawInstead(frame, middle);
  frame.part("found", [&] { table::drawFound(frame, room_, areas); });
}

void Table::openAgenda() {
  router_.cancelAll(now_);
  agenda_.open();
}

void Table::drawInstead(ui::Frame& frame, const base::Rect& sheet) const {
  const look::Theme& theme = frame.theme();
  const std::string words = room_.say("trouble.step"_text);
  ui::sheet(frame, sheet, theme.sheetCorner);
  frame.draw(sheet, [&](ui::Canvas& canvas) {
    canvas.text(words, sheet.inset(sheet.w / 6, sheet.h / 4),
                {theme.heading, look::Weight::Regular, look::Align::Centre}, theme.secondInk);
  });
  frame.area({.name = "step/failed", .box = sheet, .role = "alert", .label = words});
}

} // namespace shell
