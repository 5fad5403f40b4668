#include "touch/tuio/frame.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace touch::tuio {
namespace {

constexpr std::size_t mostNameBytes = 64;
constexpr double beyond = 0.02; // of the panel: its frame sees a finger on the rim a little outside

/// The values of one message in the order that TUIO gives them; a value of another type makes it unsound.
class Values {
 public:
  explicit Values(std::span<const Value> values) : left_(values) {}

  std::int32_t whole() { return take<std::int32_t>(); }
  /// Whole numbers are fractions too: some senders write 1 for 1.0.
  double fraction() {
    if (!left_.empty() && std::holds_alternative<std::int32_t>(left_.front())) return whole();
    return take<double>();
  }
  std::string_view text() { return take<std::string_view>(); }
  void skip(std::size_t count) {
    isSound_ = isSound_ && count <= left_.size();
    if (isSound_) left_ = left_.subspan(count);
  }
  std::vector<std::int32_t> rest() {
    std::vector<std::int32_t> whole;
    whole.reserve(left_.size());
    while (isSound_ && !left_.empty()) whole.push_back(this->whole());
    return whole;
  }
  base::Point point() {
    const double x = fraction(), y = fraction();
    return {std::clamp(x, -beyond, 1 + beyond), std::clamp(y, -beyond, 1 + beyond)};
  }
  base::Size size() {
    const double w = fraction(), h = fraction();
    return {std::clamp(w, 0.0, 1.0), std::clamp(h, 0.0, 1.0)};
  }
  bool isSound() const { return isSound_; }

 private:
  template <class T> T take() {
    if (left_.empty() || !std::holds_alternative<T>(left_.front())) {
      isSound_ = false;
      return {};
    }
    const T value = std::get<T>(left_.front());
    left_ = left_.subspan(1);
    return value;
  }

  std::span<const Value> left_;
  bool isSound_ = true;
};

std::string nameOf(std::string_view source) {
  std::string name = base::cleanUtf8(source);
  std::erase(name, '\n');
  return std::string{base::cutUtf8(name, mostNameBytes)};
}

/// Collects what a packet says about each profile until the message that completes a frame of it.
class Frames {
 public:
  bool read(const Message& message) {
    Values values(message.values);
    if (message.address == "/tuio/2Dcur") return readFirst(of(Profile::Cursors), values);
    if (message.address == "/tuio/2Dblb") return readFirst(of(Profile::Blobs), values);
    if (message.address == "/tuio/2Dobj") return readFirst(of(Profile::Objects), values);
    if (message.address.starts_with("/tuio2/")) return readSecond(message.address.substr(7), values);
    return true; // other profiles, other programs' messages: nothing of ours
  }
  /// A frame of TUIO 2.0 may be continued in the next packet.
  std::vector<Frame> take() {
    if (auto& open = of(Profile::Components); isOpen_) complete(open);
    return std::move(whole_);
  }

 private:
  Frame& of(Profile profile) {
    Frame& frame = frames_[static_cast<std::size_t>(profile)];
    frame.profile = profile;
    return frame;
  }
  void complete(Frame& frame) {
    whole_.push_back(frame);
    frame.alive.reset();
    frame.sightings.clear();
  }

  static Sighting sighting(Profile profile, Values& values) {
    Sighting seen{.session = values.whole(), .isTouch = profile != Profile::Objects};
    if (profile == Profile::Cursors) seen.pointer = values.point();
    if (profile == Profile::Blobs) {
      seen.outline = values.point();
      values.skip(1); // the angle
      seen.size = values.size();
    }
    return seen;
  }

  /// TUIO 1.1: the first value tells what the message is.
  bool readFirst(Frame& frame, Values& values) {
    const auto kind = values.text();
    if (kind == "source") {
      frame.source = nameOf(values.text());
    } else if (kind == "alive") {
      frame.alive = values.rest();
    } else if (kind == "set") {
      frame.sightings.push_back(sighting(frame.profile, values));
    } else if (kind == "fseq") {
      frame.number = std::max(values.whole(), Frame::redundant);
      if (frame.alive && values.isSound()) complete(frame);
    }
    return values.isSound();
  }

  /// TUIO 2.0: a frame opens with `frm` and is whole with `alv`.
  bool readSecond(std::string_view kind, Values& values) {
    Frame& frame = of(Profile::Components);
    if (kind == "frm") {
      if (isOpen_) complete(frame);
      isOpen_ = true;
      frame.number = std::max(values.whole(), Frame::redundant);
      values.skip(2); // the time and the sensor's size
      frame.source = nameOf(values.text());
    } else if (kind == "ptr") {
      Sighting seen{.session = values.whole()};
      values.skip(2); // whose finger, and which
      seen.pointer = values.point();
      values.skip(3);                        // angle, shear and radius
      seen.isTouch = values.fraction() >= 0; // where the pressure is negative it hovers
      frame.sightings.push_back(seen);
    } else if (kind == "tok") {
      frame.sightings.push_back({.session = values.whole(), .isTouch = false});
    } else if (kind == "bnd") {
      Sighting seen{.session = values.whole(), .outline = values.point()};
      values.skip(1); // the angle
      seen.size = values.size();
      frame.sightings.push_back(seen);
    } else if (kind == "alv" && isOpen_) {
      frame.alive = values.rest();
      isOpen_ = false;
      if (values.isSound()) complete(frame);
    }
    return values.isSound();
  }

  std::array<Frame, profiles> frames_{};
  bool isOpen_ = false;
  std::vector<Frame> whole_{};
};

} // namespace

bool readFrames(std::span<const std::byte> packet, const std::function<void(const Frame&)>& give) {
  Frames frames;
  bool isSound = true;
  const bool isWhole =
      readOsc(packet, [&](const Message& message) { isSound = frames.read(message) && isSound; });
  if (!isWhole || !isSound) return false;
  for (const Frame& frame : frames.take()) give(frame);
  return true;
}

} // namespace touch::tuio
