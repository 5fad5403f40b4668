// What of the loop is shown: all, or what is open. It is kept with the workshop, for everybody at the sheet.
#include "document/follow_ups.hpp"
#include "document/text_kind.hpp"
#include "steps/research/loop/screen.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>

namespace steps::loop {

namespace {

constexpr const char* key = "loop"; // in the view

} // namespace

bool LoopScreen::showsOpen() const { return room().document.view().contains(key); }

void LoopScreen::show(bool openOnly) {
  room().document.setView(key, openOnly ? "open" : "");
  staying_.clear();
  page_ = 0;
}

void LoopScreen::left() {
  choosing_.clear();
  staying_.clear();
}

std::vector<const FollowUp*> LoopScreen::listed() {
  auto all = journey::followUpsOf(room().workshop());
  if (!showsOpen()) return all;
  std::uint64_t brought = brought_; // what somebody looks for is shown, closed or not
  if (const auto at = room().lights.placeToBring(all, brought)) staying_.insert(all[*at]->id);
  for (const FollowUp* one : all)
    if (journey::isOpen(*one) || isInHand(one->id)) staying_.insert(one->id);
  // A row that goes away under a finger would put another one there.
  std::erase_if(all, [&](const FollowUp* one) { return !staying_.contains(one->id); });
  return all;
}

bool LoopScreen::isInHand(FollowUpId id) const {
  const auto drafts = room().seats->drafts();
  return choosing_.contains(id) || std::ranges::any_of(drafts, [&](const document::Draft* draft) {
           const bool isOfLoop =
               draft->what == &document::text::followUp || draft->what == &document::text::contact;
           return isOfLoop && draft->about == id.value;
         });
}

bool LoopScreen::canShow() const {
  const auto count = journey::loopsOf(room().workshop(), today());
  return count.all > 0 && (count.all > count.open || showsOpen());
}

} // namespace steps::loop
