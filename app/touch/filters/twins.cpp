#include "touch/filters/twins.hpp"

#include <cmath>

namespace touch {

class Twins::OfDevice : public Stage {
 public:
  OfDevice(Twins& all, unsigned device) : all_(all), device_(device) {}

  void feed(const Contact& contact, const Give& give) override {
    const bool ends = contact.phase == Phase::Ended || contact.phase == Phase::Cancelled;
    if (contact.phase == Phase::Began) {
      if (all_.isTwin(device_, contact))
        twins_.insert(contact.id);
      else
        all_.fingers_[contact.id] = {device_, contact.position, contact.time};
    }
    if (twins_.count(contact.id)) {
      if (ends) twins_.erase(contact.id);
      return;
    }
    if (const auto known = all_.fingers_.find(contact.id); known != all_.fingers_.end()) {
      known->second.position = contact.position;
      known->second.isDown = !ends;
    }
    give(contact);
  }
  bool ignores(ContactId contact) const override { return twins_.count(contact) > 0; }

 private:
  Twins& all_;
  unsigned device_;
  std::set<ContactId> twins_{};
};

std::unique_ptr<Stage> Twins::stage() { return std::make_unique<OfDevice>(*this, devices_++); }

bool Twins::isTwin(unsigned device, const Contact& contact) {
  // A tap may be over before the other device tells it.
  std::erase_if(fingers_, [&](const auto& entry) {
    return !entry.second.isDown && contact.time - entry.second.began > soon;
  });
  for (auto& [id, finger] : fingers_) {
    if (finger.device == device || base::distance(finger.position, contact.position) > nearness) continue;
    if (std::abs(contact.time - finger.began) > soon && !finger.doubledBy.count(device)) continue;
    finger.doubledBy.insert(device);
    ++noticed_;
    return true;
  }
  return false;
}

} // namespace touch
