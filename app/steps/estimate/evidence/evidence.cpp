#include "steps/estimate/evidence/evidence.hpp"

#include "document/evidence.hpp"
#include "figures/basis.hpp"
#include "steps/estimate/evidence/screen.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <array>

namespace steps {

using namespace language::literals;
using base::Transform;
using document::Draft;
using journey::Evidence;
using look::Weight;

namespace {

constexpr double margin = 18, top = 32, foot = 27, between = 30, stageHeight = 26;

using surface::refOf;

} // namespace

void EvidenceScreen::draw(ui::Frame& frame, const Rect& sheet) {
  now_ = frame.now();
  if (room().isUpright()) turned_ = false;
  ui::sheet(frame, sheet, frame.theme().sheetCorner);
  constexpr double usual = 1400; // on a larger table all of it grows
  const double larger = std::max(1.0, sheet.w / usual);
  on_ = Transform::translation({sheet.x, sheet.y}) * Transform::scaling(larger);
  if (turned_) on_ = surface::turnedAround(sheet.centre()) * on_;
  inner_ = Rect{0, 0, sheet.w / larger, sheet.h / larger}.inset(margin);
  layOut(frame);
  {
    const auto put = frame.at(on_);
    frame.area({.name = "evidence/sheet",
                .box = inner_.inset(-margin),
                .touch =
                    [this](const touch::Touch& touch) {
                      if (touch.isTap()) menus_.clear(), sourceMenus_.clear(), binOpen_ = false;
                    },
                .role = "group",
                .label = room().say("evidence.empty"_text)});
    drawHeads(frame);
    drawTouchpoints(frame);
    drawSources(frame);
    drawFoot(frame);
    drawLinks(frame);
  }
  for (const auto& [id, finding] : findings_)
    if (hands_.isHeld(refOf(id)) || hands_.isGliding(refOf(id))) drawFinding(frame, id);
  for (const auto& [contact, pull] : pulls_.all())
    if (const auto from = findings_.find(FindingId{pull.from}); from != findings_.end())
      surface::drawPull(frame, on_(Point{from->second.box.right(), from->second.box.centre().y}), pull.at);
  cards_.draw(
      frame, {.point = [this](TouchpointId id) -> std::optional<Point> {
                for (const Slip& slip : slips_)
                  if (slip.id == id) return on_(slip.box.centre());
                return {};
              },
              .size = [&](TouchpointId id) { return cardSize(frame, id); },
              .content = [this](ui::Frame& on, TouchpointId id, const Rect& box) { drawCard(on, id, box); }});
  drawMenus(frame);
}

std::vector<const Draft*> EvidenceScreen::drafts(const document::TextKind& what, std::int64_t about) const {
  std::vector<const Draft*> out;
  for (const Draft* draft : room().seats->drafts())
    if (draft->what == &what && draft->about == about) out.push_back(draft);
  return out;
}

void EvidenceScreen::layOut(ui::Frame& frame) {
  links_ = journey::evidenceLinksOf(room().workshop());
  foot_ = {inner_.x, inner_.bottom() - foot + 3, inner_.w, foot - 3};
  // Touchpoints get so much more as they need for their words, where that is enough for all of them.
  constexpr double usual = 0.44;
  const auto isRead = [&](double sources) {
    share(sources);
    layOutTouchpoints();
    return measureSlips(frame);
  };
  const std::array<double, 6> shares{usual, 0.4, 0.36, 0.32, 0.28, 0.25};
  if (std::ranges::none_of(shares, isRead)) isRead(usual);
  layOutSources(frame);
  measureFindings(frame);
  for (auto& [id, finding] : findings_) {
    finding.lying = finding.place = on_ * Transform::translation(finding.box.centre());
    if (const surface::Hands::Held* held = hands_.held(refOf(id))) {
      finding.lifted = held->lifted;
      finding.place = held->place() * Transform::scaling(held->lifted ? 1.03 : 1);
    } else if (const auto gliding = hands_.gliding(refOf(id), finding.lying, now_, frame.theme().calm)) {
      finding.place = *gliding;
      frame.again();
    }
  }
}

void EvidenceScreen::share(double sources) {
  const double left = sources * inner_.w, height = inner_.h - top - foot;
  list_ = {inner_.x, inner_.y + top, left, height};
  map_ = {inner_.x + left + between, inner_.y + top, inner_.w - left - between, height};
}

/// The page of what somebody wants to see: a source, or a finding of it.
void EvidenceScreen::bringPage() {
  if (brought_ == room().lights.bringing()) return;
  brought_ = room().lights.bringing();
  const journey::RecordName& wanted = room().lights.newest();
  for (std::size_t page = 0; page < layout_.pages(); ++page)
    for (const auto& part : layout_.page(page)) {
      if (part.source >= sources_.size()) continue;
      const auto& [source, all] = sources_[part.source];
      bool isHere = part.from == 0 && wanted == journey::RecordName{journey::Source::table, source->id.value};
      for (std::size_t i = part.from; i < std::min(all.size(), part.from + part.cells.size()); ++i)
        isHere = isHere || wanted == journey::RecordName{journey::Evidence::table, all[i]->id.value};
      if (isHere) page_ = page;
    }
}

void EvidenceScreen::layOutSources(ui::Frame& frame) {
  sources_ = journey::sourcesOf(room().workshop());
  coming_ = drafts(document::text::newSource);
  ids_.clear();
  std::vector<std::size_t> cells;
  for (const auto& part : sources_) {
    ids_.push_back(part.source->id);
    // Where there is none yet, the place for the first one.
    cells.push_back(std::max<std::size_t>(
        1, part.findings.size() + drafts(document::text::newEvidence, part.source->id.value).size()));
  }
  cells.resize(cells.size() + coming_.size(), 0);
  layout_ = SourcesLayout(
      cells, list_,
      {.least = 12.5 * ui::letters(frame, frame.theme().heading),
       .head = [&](double width, std::size_t source) { return headNeed(frame, width, source).all(); },
       .card = [&](double width) { return cardNeed(frame, width); }});
  // Whoever adds a source sees it.
  if (cells.size() > known_) page_ = known_ == 0 ? 0 : layout_.pages() - 1;
  known_ = cells.size();
  page_ = std::min(page_, layout_.pages() - 1);
  bringPage();
  findings_.clear();
  for (const auto& part : layout_.page(page_)) {
    if (part.source >= sources_.size()) continue;
    const auto& all = sources_[part.source].findings;
    for (std::size_t i = 0; i < part.cells.size() && part.from + i < all.size(); ++i)
      findings_[all[part.from + i]->id].box = part.cells[i];
  }
}

/// Those under stages, and then the loose ones.
void EvidenceScreen::layOutTouchpoints() {
  stages_.clear(), slips_.clear();
  const journey::Outline& outline = room().outline();
  std::vector<std::size_t> counts;
  for (const auto& stage : outline.stages) {
    std::size_t count = 0;
    for (const auto& step : stage.steps) count += step.touchpoints.size();
    stages_.push_back({stage.stage->name, {}, {}});
    counts.push_back(count);
  }
  const auto all = outline.journeyOrder();
  std::size_t onMap = 0;
  for (const std::size_t count : counts) onMap += count;
  if (all.size() > onMap) {
    stages_.push_back({room().say("report.loose"_text), {}, {}});
    counts.push_back(all.size() - onMap);
  }
  if (all.empty()) return;
  const StagesLayout places = layStages(counts, map_, stageHeight);
  std::size_t number = 0;
  for (std::size_t i = 0; i < places.stages.size(); ++i) {
    stages_[i].box = places.stages[i].box, stages_[i].head = places.stages[i].head;
    for (const Rect& box : places.stages[i].slips) {
      slips_.push_back({all[number], all[number]->id, number + 1, box});
      ++number;
    }
  }
}

void EvidenceScreen::drawHeads(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const Rect left{list_.x, inner_.y, list_.w, top - 8};
  const double turn = room().isUpright() ? 0 : 20;
  const Rect right{map_.x, inner_.y, map_.w - turn, top - 8};
  const double line = map_.x - between / 2;
  const bool isEmpty = sources_.empty() && coming_.empty();
  struct Kind {
    const char* name;
    language::Text words;
  };
  constexpr std::array kinds{Kind{"document", "evidence.add.document"_text},
                             Kind{"interview", "evidence.add.interview"_text}};
  constexpr double width = 100;
  frame.draw(inner_, [&](ui::Canvas& canvas) {
    // Where it is too long, its two buttons say the same.
    const std::string words = room().say("evidence.sources"_text);
    const Rect box{left.x, left.y, left.w - 2 * (width + 6), left.h};
    const look::TextStyle style{theme.title, Weight::Bold};
    if (canvas.measure(words, style, box.w).h <= box.h) canvas.text(words, box, style, theme.ink);
    canvas.line({line, inner_.y}, {line, inner_.bottom()}, theme.line, 0.5);
  });
  double x = left.right() - 2 * width - 6;
  for (const Kind& kind : kinds) {
    const Rect box{x, left.y, width, left.h};
    ui::button(frame,
               {.name = std::string{"evidence/add/"} + kind.name,
                .box = box,
                .label = room().say(kind.words),
                .emphasis = isEmpty ? ui::Emphasis::Primary : ui::Emphasis::Normal,
                .icon = look::Icon::Add,
                .capHeight = theme.heading},
               [this, name = std::string{kind.name}, at = on_(box.centre())] {
                 room().seats->askAgain(&document::text::newSource, 0, name, at);
               });
    x += width + 6;
  }
  if (slips_.empty()) return;
  const auto legend = meanings();
  const double asked = std::min(0.68 * right.w, ui::legendWidth(frame, legend) + 2);
  frame.draw(right, [&](ui::Canvas& canvas) {
    canvas.text(room().say("evidence.touchpoints"_text), {right.x, right.y, right.w - asked - 6, right.h},
                {theme.title, Weight::Bold}, theme.ink);
  });
  ui::drawLegend(frame, {right.right() - asked, right.y, asked, right.h}, legend);
}

/// The signs, and how many touchpoints have each.
std::vector<ui::Meaning> EvidenceScreen::meanings() const {
  std::vector<ui::Meaning> out;
  for (const auto basis : {journey::Basis::Assumed, journey::Basis::Partly, journey::Basis::Researched}) {
    const auto count = std::ranges::count_if(slips_, [&](const Slip& slip) {
      return journey::groundsOf(room().grounds(), slip.id).basis() == basis;
    });
    out.push_back({room().say(figures::nameOf(basis)) + " " + std::to_string(count), 9,
                   [basis](ui::Canvas& canvas, Point at) { figures::drawBasis(canvas, basis, at, 4); }});
  }
  return out;
}

/// At both ends of the right edge, so that either side reaches one.
void EvidenceScreen::drawTurn(ui::Frame& frame) {
  if (room().isUpright()) return;
  for (const bool far : {false, true})
    ui::iconButton(frame, far ? "evidence/turn/far" : "evidence/turn", look::Icon::TurnRight,
                   {inner_.right() - 9, far ? inner_.y + 11 : foot_.centre().y},
                   room().say("evidence.turn"_text), [this] { turned_ = !turned_; });
}

/// What was put away, and the pages of the sources.
void EvidenceScreen::drawFoot(ui::Frame& frame) {
  drawTurn(frame);
  drawBin(frame);
  if (layout_.pages() < 2) return;
  const Point middle{list_.right() - 48, foot_.centre().y};
  frame.draw(base::around(middle, {60, foot_.h}), [&](ui::Canvas& canvas) {
    canvas.label(std::to_string(page_ + 1) + " / " + std::to_string(layout_.pages()), middle,
                 {frame.theme().heading, Weight::Medium, look::Align::Centre}, frame.theme().secondInk);
  });
  ui::iconButton(
      frame, "evidence/page/before", look::Icon::Back, middle - Point{38, 0},
      room().say("evidence.page.before"_text), [this] { --page_; }, page_ > 0);
  ui::iconButton(
      frame, "evidence/page/after", look::Icon::Forward, middle + Point{38, 0},
      room().say("evidence.page.after"_text), [this] { ++page_; }, page_ + 1 < layout_.pages());
}

std::optional<std::string> EvidenceScreen::missing() {
  const auto& workshop = room().workshop();
  const auto sources = journey::sourcesOf(workshop);
  if (std::ranges::all_of(sources, [](const auto& part) { return part.findings.empty(); }))
    return room().say("evidence.missing"_text);
  if (!room().outline().journeyOrder().empty() && journey::evidenceLinksOf(workshop).empty())
    return room().say("evidence.missing.links"_text);
  return {};
}

bool EvidenceScreen::isHeld(std::string_view table, std::int64_t id) const {
  return table == Evidence::table && hands_.isHeld({table, id});
}

void EvidenceScreen::left() {
  hands_.clear();
  fingers_.clear();
  pulls_.clear();
  menus_.clear();
  sourceMenus_.clear();
  cards_.closeAll();
  binOpen_ = false;
}

std::unique_ptr<Step> makeEvidence(Room& room) { return std::make_unique<EvidenceScreen>(room); }

} // namespace steps
