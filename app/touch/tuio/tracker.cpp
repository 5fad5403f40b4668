#include "touch/tuio/tracker.hpp"

#include <algorithm>
#include <utility>

namespace touch::tuio {
namespace {

/// What is known of one thing from several sightings, the later ones first.
void merge(Sighting& into, const Sighting& other) {
  into.session = other.session;
  if (!into.pointer) into.pointer = other.pointer;
  if (!into.outline) into.outline = other.outline;
  if (!into.size) into.size = other.size;
  into.isTouch = into.isTouch && other.isTouch;
}

std::optional<base::Point> position(const Sighting& seen) {
  return seen.pointer ? seen.pointer : seen.outline;
}

} // namespace

void Tracker::hear(const Frame& frame, base::Seconds now, const Give& give) {
  heard_ = std::max(heard_, now);
  auto* layer = &layers_[static_cast<std::size_t>(frame.profile)];
  switch (order(*layer, frame.number, now)) {
  case Order::Late: return;
  case Order::Anew:
    cancel(now, give);
    lost_.clear();
    layers_ = {};
    break;
  case Order::Newest: break;
  }
  newest_ = heard_;
  if (frame.number != Frame::redundant) {
    if (layer->number != frame.number) layer->early.clear();
    layer->number = frame.number;
    counts_ = true;
  }
  if (!frame.alive) {
    if (layer->early.size() < mostFingers)
      layer->early.insert(layer->early.end(), frame.sightings.begin(), frame.sightings.end());
    return;
  }
  take(*layer, frame);
  settle(counts_ && frame.number == Frame::redundant ? Phase::Cancelled : Phase::Ended, now, give);
}

Tracker::Order Tracker::order(const Layer& layer, std::int32_t number, base::Seconds now) const {
  if (number < 0 || !layer.number || number >= *layer.number) return Order::Newest;
  const bool isLate = number > 0 && *layer.number - number <= lateFrames && now - newest_ < latest;
  return isLate ? Order::Late : Order::Anew;
}

void Tracker::take(Layer& layer, const Frame& frame) {
  layer.alive = {frame.alive->begin(), frame.alive->end()};
  std::erase_if(layer.seen, [&](const auto& entry) { return !layer.alive.count(entry.first); });
  // What a frame says about a thing replaces what earlier ones said: pointer and outline come apart.
  Seen news;
  for (const std::vector<Sighting>* sightings : {&std::as_const(layer.early), &frame.sightings})
    for (auto seen : *sightings) {
      if (!layer.alive.count(seen.session)) continue;
      if (const auto known = news.find(seen.session); known != news.end()) merge(seen, known->second);
      news.insert_or_assign(seen.session, seen);
    }
  layer.early.clear();
  for (auto& [session, seen] : news) layer.seen.insert_or_assign(session, seen);
}

Tracker::Seen Tracker::touching() const {
  Seen seen;
  for (const auto& layer : layers_)
    for (const auto& [session, sighting] : layer.seen) merge(seen[session], sighting);
  std::erase_if(seen, [](const auto& entry) { return !entry.second.isTouch || !position(entry.second); });
  return seen;
}

void Tracker::settle(Phase end, base::Seconds now, const Give& give) {
  const auto seen = touching();
  for (auto finger = down_.begin(); finger != down_.end();) {
    if (seen.count(finger->first)) {
      ++finger;
      continue;
    }
    give(contact(finger->second, end, now));
    finger = down_.erase(finger);
  }
  std::erase_if(lost_, [&](std::int32_t session) {
    return std::none_of(layers_.begin(), layers_.end(),
                        [&](const Layer& layer) { return layer.alive.count(session) > 0; });
  });
  for (const auto& [session, sighting] : seen) {
    const auto known = down_.find(session);
    if (known == down_.end()) {
      if (lost_.count(session) || down_.size() >= mostFingers) continue;
      const auto& begun = down_.emplace(session, Finger{next_++, sighting}).first->second;
      give(contact(begun, Phase::Began, now));
    } else {
      auto& last = known->second.last;
      const bool moved = position(last) != position(sighting) || last.size != sighting.size;
      last = sighting;
      if (moved) give(contact(known->second, Phase::Moved, now));
    }
  }
}

void Tracker::tick(base::Seconds now, const Give& give) {
  if (const auto silent = due(); silent && now >= *silent) cancel(now, give);
}

std::optional<base::Seconds> Tracker::due() const {
  if (down_.empty()) return {};
  return heard_ + silence;
}

void Tracker::cancel(base::Seconds now, const Give& give) {
  for (const auto& [session, finger] : std::exchange(down_, {})) {
    lost_.insert(session);
    give(contact(finger, Phase::Cancelled, now));
  }
}

Contact Tracker::contact(const Finger& finger, Phase phase, base::Seconds now) const {
  return {.id = finger.id,
          .phase = phase,
          .position = *position(finger.last),
          .time = now,
          .size = finger.last.size,
          .device = device_};
}

} // namespace touch::tuio
