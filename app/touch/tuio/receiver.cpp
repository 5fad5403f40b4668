#include "touch/tuio/receiver.hpp"

#include <algorithm>
#include <utility>

namespace touch::tuio {

void Receiver::hear(std::span<const std::byte> packet, const std::string& address, int port,
                    base::Seconds now) {
  const bool isSound = readFrames(packet, [&](const Frame& frame) {
    if (auto* const known = sender(frame, address, port))
      known->tracker.hear(frame, now, [this](const Contact& contact) { keep(contact); });
  });
  if (!isSound) ++malformed_;
}

Receiver::Sender* Receiver::sender(const Frame& frame, const std::string& address, int port) {
  // One tracker may speak both generations at once; each counts its frames by itself. Two machines may run
  // the same one, under the same name.
  std::string key = frame.profile == Profile::Components ? "2 " : "1 ";
  key += address + (frame.source.empty() ? ':' + std::to_string(port) : ' ' + frame.source);
  const auto known = senders_.find(key);
  if (known != senders_.end()) return &known->second;
  // Empty frames without a name are how the official library begins: no sender of its own.
  if (frame.sightings.empty()) return nullptr;
  if (senders_.size() >= mostSenders && !forgetOne()) return nullptr;
  const unsigned device = nextDevice_++;
  return &senders_.emplace(key, Sender{device, nameOf(frame.source, address), Tracker(next_, device)})
              .first->second;
}

std::string Receiver::nameOf(const std::string& source, const std::string& address) {
  if (source.empty()) return "TUIO " + address;
  return address == thisMachine ? source : source + " (" + address + ')';
}

bool Receiver::forgetOne() {
  const auto isIdle = [](const auto& entry) { return entry.second.tracker.isIdle(); };
  auto oldest = senders_.end();
  for (auto one = senders_.begin(); one != senders_.end(); ++one)
    if (isIdle(*one) &&
        (oldest == senders_.end() || one->second.tracker.heard() < oldest->second.tracker.heard()))
      oldest = one;
  if (oldest == senders_.end()) return false;
  senders_.erase(oldest);
  return true;
}

void Receiver::tick(base::Seconds now) {
  for (auto& [key, sender] : senders_)
    sender.tracker.tick(now, [this](const Contact& contact) { keep(contact); });
}

std::optional<base::Seconds> Receiver::due() const {
  std::optional<base::Seconds> first;
  for (const auto& [key, sender] : senders_)
    if (const auto due = sender.tracker.due()) first = std::min(first.value_or(*due), *due);
  return first;
}

void Receiver::take(const std::function<void(const Contact&)>& give) {
  for (const auto& contact : std::exchange(told_, {})) give(contact);
}

std::vector<Device> Receiver::devices() const {
  std::vector<Device> devices;
  for (const auto& [key, sender] : senders_)
    devices.push_back({.number = sender.device, .name = sender.name});
  return devices;
}

void Receiver::keep(Contact contact) {
  contact.position = {panel_.x + contact.position.x * panel_.w, panel_.y + contact.position.y * panel_.h};
  if (contact.size) contact.size = {contact.size->w * panel_.w, contact.size->h * panel_.h};
  told_.push_back(contact);
}

} // namespace touch::tuio
