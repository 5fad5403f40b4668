// The cards of findings: carried to a touchpoint, each by its own finger, tapped for their menu, and lines
// pulled out of them.
#include "document/evidence.hpp"
#include "steps/estimate/evidence/screen.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using base::Transform;
using document::Draft;
using journey::Evidence;
using look::Weight;

namespace {

using surface::refOf;

struct CardFace {
  std::string text, hint{};
  std::optional<std::size_t> seat{};
  double cap = 6;
  bool writing = false, lifted = false, open = false;
};

Rect wordsIn(const Rect& box) { return {box.x + 6, box.y + 3, box.w - 18, box.h - 6}; }
look::TextStyle styleOf(double cap) { return {cap, Weight::Medium, look::Align::Left, surface::noteLeading}; }

void paintCard(ui::Canvas& canvas, const Rect& box, const CardFace& face) {
  const look::Theme& theme = canvas.theme();
  const bool marked = face.writing || face.open;
  canvas.shadow(box, theme.noteCorner, face.lifted ? 4 : 1.2);
  canvas.fill(box, theme.white, theme.noteCorner);
  canvas.outline(box, marked ? theme.accent : theme.line, marked ? 1.2 : 0.5, theme.noteCorner);
  canvas.text(face.text.empty() ? face.hint : face.text, wordsIn(box), styleOf(face.cap),
              face.text.empty() ? theme.secondInk : theme.ink);
  if (face.seat) ui::seatSign(canvas, *face.seat, {box.x + 3, box.y + 3}, 6.5);
}

std::optional<std::size_t> seatOf(const Room& room, const Draft& draft) {
  const Participant* person = room.workshop().participants.find(draft.writer);
  if (person == nullptr || person->seat < 0) return {};
  return static_cast<std::size_t>(person->seat);
}

} // namespace

/// One size of letters for all whose words fit in it, the larger the better.
void EvidenceScreen::measureFindings(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  cap_ = 7.5;
  frame.measure([&](ui::Canvas& canvas) {
    for (const auto& [id, finding] : findings_)
      cap_ = std::min(cap_, canvas.fitted(room().workshop().evidence.find(id)->text, wordsIn(finding.box),
                                          styleOf(cap_)));
  });
  cap_ = std::max(cap_, theme.text);
}

double EvidenceScreen::cardNeed(ui::Frame& frame, double width) const {
  const look::TextStyle style = styleOf(frame.theme().heading);
  const double room1 = wordsIn({0, 0, width, 0}).w;
  double most = 0;
  frame.measure([&](ui::Canvas& canvas) {
    for (const auto& part : sources_)
      for (const journey::Evidence* finding : part.findings)
        most = std::max(most, canvas.measure(finding->text, style, room1).h);
  });
  return most + 7;
}

void EvidenceScreen::drawFinding(ui::Frame& frame, FindingId id) {
  const Finding& finding = findings_.at(id);
  const std::string area = "evidence/" + std::to_string(id.value);
  CardFace face{.text = room().workshop().evidence.find(id)->text,
                .cap = cap_,
                .lifted = finding.lifted,
                .open = menus_.contains(id)};
  if (const table::Writing* now = room().seats->writingAbout(&document::text::evidence, id.value)) {
    face.text = now->draft.text, face.hint = room().say("draft.hint.evidence"_text);
    face.writing = true, face.seat = seatOf(room(), now->draft);
  }
  const auto count = std::ranges::count_if(links_, [&](const auto* link) { return link->evidence == id; });
  // On the sheet, or where a hand has it: both are told from the table.
  const auto put = frame.at(frame.place().inverse() * finding.place);
  const Rect box = base::around({}, finding.box.size());
  frame.draw(surface::noteReach(box), [&](ui::Canvas& canvas) { paintCard(canvas, box, face); });
  frame.area({.name = area,
              .box = box,
              .touch = [this, id](const touch::Touch& touch) { touchFinding(id, touch); },
              .role = "note",
              .label = face.text,
              .value = std::to_string(count)});
  surface::drawPullGrip(frame,
                        {.area = area + "/pull",
                         .at = {box.right(), 0},
                         .label = room().say("evidence.pull"_text, {face.text}),
                         .number = count > 0 ? std::to_string(count) : ""},
                        [this, id](const touch::Touch& touch) { touchPull(id, touch); });
}

void EvidenceScreen::drawNewFinding(ui::Frame& frame, const Rect& box, const Draft& draft) {
  const CardFace face{.text = draft.text,
                      .hint = room().say("draft.hint.new_evidence"_text),
                      .seat = seatOf(room(), draft),
                      .cap = cap_,
                      .writing = true};
  frame.draw(surface::noteReach(box), [&](ui::Canvas& canvas) { paintCard(canvas, box, face); });
}

void EvidenceScreen::toggleMenu(FindingId id, Point at) {
  if (menus_.erase(id) == 0) menus_[id] = {at, facing()};
}

void EvidenceScreen::touchFinding(FindingId id, const touch::Touch& touch) {
  const auto finding = findings_.find(id);
  if (finding == findings_.end()) return;
  const surface::Hands::Answer answer =
      hands_.feed(refOf(id), touch, finding->second.lying, {.middle = 1e6, .turn = false});
  if (const surface::Hands::Held* held = hands_.held(refOf(id)); held != nullptr && held->lifted)
    fingers_[id] = touch.position;
  else
    fingers_.erase(id);
  switch (answer.after) {
  case surface::Hands::After::Holding: return;
  case surface::Hands::After::Cancelled: hands_.glide(refOf(id), answer.place, now_); return;
  case surface::Hands::After::Tapped: toggleMenu(id, touch.position); return;
  case surface::Hands::After::Dropped: drop(id, answer.place, touch.position); return;
  }
}

void EvidenceScreen::drop(FindingId id, const Transform& place, Point finger) {
  menus_.erase(id);
  const auto by = room().seats->nearest(finger);
  const Point at = on_.inverse()(finger);
  if (const Slip* slip = slipAt(finger))
    room().perform(by, document::linkEvidence(id, slip->id, true), finger);
  else if (bin_.inset(-6).contains(at))
    room().perform(by, document::binEvidence(id), finger);
  else if (const SourceId source = sourceAt(finger))
    room().perform(by, document::moveEvidence(id, source), finger);
  hands_.glide(refOf(id), place, now_);
}

void EvidenceScreen::touchPull(FindingId id, const touch::Touch& touch) {
  const surface::Pulls::After after = pulls_.feed(id.value, touch);
  if (after == surface::Pulls::After::Tapped) toggleMenu(id, touch.position);
  if (after != surface::Pulls::After::LetGo) return;
  if (const Slip* slip = slipAt(touch.position))
    room().perform(room().seats->nearest(touch.position), document::linkEvidence(id, slip->id, true),
                   touch.position);
}

} // namespace steps
