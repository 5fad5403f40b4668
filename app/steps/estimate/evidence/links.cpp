// Lines from findings to what they are about, while somebody looks at one of both.
#include "document/evidence.hpp"
#include "figures/rings.hpp"
#include "steps/estimate/evidence/screen.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;

bool EvidenceScreen::isLit(const journey::EvidenceLink& link) const {
  return menus_.contains(link.evidence) || fingers_.contains(link.evidence) ||
         pulls_.isPulled(link.evidence.value) || cards_.isOpen(link.touchpoint);
}

void EvidenceScreen::drawLinks(ui::Frame& frame) {
  for (const auto* link : links_)
    if (isLit(*link)) drawLink(frame, *link);
}

void EvidenceScreen::drawLink(ui::Frame& frame, const journey::EvidenceLink& link) {
  const auto finding = findings_.find(link.evidence);
  const auto slip = std::ranges::find(slips_, link.touchpoint, &Slip::id);
  if (finding == findings_.end() || slip == slips_.end()) return;
  const look::Theme& theme = frame.theme();
  const Rect card = (on_.inverse() * finding->second.place)(base::around({}, finding->second.box.size()));
  const Point from = figures::edgeOf(card, slip->box.centre()),
              to = figures::edgeOf(slip->box, card.centre());
  frame.draw(surface::aroundLine(from, to), [&](ui::Canvas& canvas) {
    canvas.line(from, to, theme.ink, 0.9);
    canvas.disc(from, 1.8, theme.ink);
  });
  frame.draw(slip->box.inset(-3), [&](ui::Canvas& canvas) {
    canvas.outline(slip->box.inset(-1.4), theme.ink, 1.2, theme.noteCorner + 1);
  });
  if (!menus_.contains(link.evidence)) return;
  const std::string area = "evidence/link/" + std::to_string(link.id.value);
  const Rect target = base::around(to, {14, 14});
  frame.draw(target, [&](ui::Canvas& canvas) {
    canvas.disc(to, 6, theme.white);
    canvas.ring(to, 6, frame.isPressed(area) ? theme.accent : theme.ink, 0.9);
    canvas.icon(look::Icon::Close, to, 8, theme.ink);
  });
  frame.area({.name = area,
              .box = target,
              .touch =
                  [this, evidence = link.evidence, touchpoint = link.touchpoint](const touch::Touch& touch) {
                    if (touch.isTap())
                      room().perform(room().seats->nearest(touch.position),
                                     document::linkEvidence(evidence, touchpoint, false), touch.position);
                  },
              .role = "button",
              .label = room().say("evidence.unlink"_text, {slip->touchpoint->text})});
}

const EvidenceScreen::Slip* EvidenceScreen::slipAt(Point table) const {
  const Point at = on_.inverse()(table);
  for (const Slip& slip : slips_)
    if (slip.box.inset(-1.5).contains(at)) return &slip;
  return nullptr;
}

EvidenceScreen::SourceId EvidenceScreen::sourceAt(Point table) const {
  const Point at = on_.inverse()(table);
  for (const auto& part : layout_.page(page_))
    if (part.source < ids_.size() && part.box.contains(at)) return ids_[part.source];
  return {};
}

} // namespace steps
