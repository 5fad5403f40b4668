#include "touch/router.hpp"

#include <algorithm>
#include <cassert>
#include <exception>
#include <utility>

namespace touch {

void Router::show(std::vector<Area> areas, base::Seconds now) {
  areas_ = std::move(areas);
  const auto contacts = owned();
  if (contacts.empty()) return;

  std::unordered_map<std::string_view, const Area*> shown;
  shown.reserve(areas_.size());
  for (const auto& area : areas_) shown[area.name] = &area;

  std::vector<Message> gone;
  for (const auto contact : contacts) {
    auto& capture = captures_.at(contact);
    const auto found = shown.find(capture.area.name);
    if (found != shown.end() && found->second->enabled)
      capture.area = *found->second;
    else
      gone.push_back(release(capture, contact, now));
  }
  tellAll(gone);
}

void Router::feed(const Contact& contact) {
  const auto found = captures_.find(contact.id);
  if (found == captures_.end()) {
    if (contact.phase == Phase::Began) begin(contact);
    return;
  }
  auto& capture = found->second;
  capture.position = contact.position;
  capture.travel = std::max(capture.travel, base::distance(capture.start, contact.position));
  const auto mine = capture.owned;
  switch (contact.phase) {
  case Phase::Began: // A source that begins a finger twice has lost an event; the finger goes on.
  case Phase::Moved:
    if (mine) tell(message(capture, contact.id, Touch::Phase::Moved, contact.time));
    return;
  case Phase::Ended:
  case Phase::Cancelled: {
    const auto phase = contact.phase == Phase::Ended ? Touch::Phase::Ended : Touch::Phase::Cancelled;
    const auto last = message(capture, contact.id, phase, contact.time);
    captures_.erase(found);
    if (mine) tell(last);
    return;
  }
  }
}

void Router::feed(const Wheel& wheel) {
  for (auto area = areas_.rbegin(); area != areas_.rend(); ++area) {
    if (!area->wheel || area->distance(wheel.position) > 0) continue;
    const auto handler = area->wheel;
    if (area->enabled) handler(wheel);
    return;
  }
}

std::optional<base::Seconds> Router::tick(base::Seconds now) {
  for (const auto contact : owned()) {
    // A handler told before may have cancelled this one.
    const auto found = captures_.find(contact);
    if (found == captures_.end()) continue;
    auto& capture = found->second;
    if (!capture.owned || capture.held || capture.travel > tapSlop || now < capture.began + holdTime)
      continue;
    capture.held = true;
    tell(message(capture, contact, Touch::Phase::Held, now));
  }
  std::optional<base::Seconds> next;
  for (const auto& [contact, capture] : captures_)
    if (capture.owned && !capture.held && capture.travel <= tapSlop)
      next = std::min(next.value_or(capture.began + holdTime), capture.began + holdTime);
  return next;
}

void Router::cancelAll(base::Seconds now) {
  std::vector<Message> last;
  for (const auto contact : owned()) last.push_back(release(captures_.at(contact), contact, now));
  tellAll(last);
}

bool Router::isPressed(std::string_view name) const {
  return std::any_of(captures_.begin(), captures_.end(), [&](const auto& entry) {
    const auto& capture = entry.second;
    return capture.owned && capture.area.name == name && capture.area.isWithinReach(capture.position);
  });
}

bool Router::isCaptured(std::string_view name) const {
  return std::any_of(captures_.begin(), captures_.end(),
                     [&](const auto& entry) { return entry.second.owned && entry.second.area.name == name; });
}

std::vector<Router::Finger> Router::fingers() const {
  std::vector<std::pair<std::uint64_t, Finger>> ordered;
  ordered.reserve(captures_.size());
  for (const auto& [contact, capture] : captures_)
    ordered.push_back({capture.order, {contact, capture.position, capture.area.name}});
  std::sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Finger> fingers;
  fingers.reserve(ordered.size());
  for (auto& [order, finger] : ordered) fingers.push_back(std::move(finger));
  return fingers;
}

void Router::begin(const Contact& contact) {
  auto& capture = captures_[contact.id];
  capture.start = capture.position = contact.position;
  capture.began = contact.time;
  capture.order = ++order_;
  const auto* area = topmost(contact.position);
  if (!area || !area->enabled) return;
  capture.area = *area;
  capture.owned = true;
  tell(message(capture, contact.id, Touch::Phase::Began, contact.time));
}

Router::Message Router::message(const Capture& capture, ContactId contact, Touch::Phase phase,
                                base::Seconds time) {
  const auto& area = capture.area;
  return {area.touch,
          {.contact = contact,
           .phase = phase,
           .position = capture.position,
           .local = area.local(capture.position).value_or(area.box.centre()),
           .start = capture.start,
           .travel = capture.travel,
           .time = time,
           .duration = std::max(0.0, time - capture.began),
           .inside = area.isWithinReach(capture.position)}};
}

Router::Message Router::release(Capture& capture, ContactId contact, base::Seconds time) {
  assert(capture.owned);
  auto last = message(capture, contact, Touch::Phase::Cancelled, time);
  capture.owned = false;
  capture.area = {};
  return last;
}

void Router::tell(const Message& message) {
  if (message.handler) message.handler(message.touch);
}

/// All are told, also where one of them throws: nobody is left holding what no finger holds.
void Router::tellAll(const std::vector<Message>& messages) {
  std::exception_ptr accident;
  for (const auto& message : messages) {
    try {
      tell(message);
    } catch (const std::exception&) {
      accident = std::current_exception();
    }
  }
  if (accident) std::rethrow_exception(accident);
}

std::vector<ContactId> Router::owned() const {
  std::vector<std::pair<std::uint64_t, ContactId>> ordered;
  for (const auto& [contact, capture] : captures_)
    if (capture.owned) ordered.emplace_back(capture.order, contact);
  std::sort(ordered.begin(), ordered.end());
  std::vector<ContactId> contacts;
  for (const auto& [order, contact] : ordered) contacts.push_back(contact);
  return contacts;
}

const Area* Router::topmost(base::Point at) const {
  const Area* near = nullptr;
  double least = 0;
  for (auto area = areas_.rbegin(); area != areas_.rend(); ++area) {
    if (!area->takesFingers) continue;
    const auto away = area->distance(at);
    if (away == 0) return &*area;
    if (away <= area->reach && (!near || away < least)) near = &*area, least = away;
  }
  return near;
}

} // namespace touch
