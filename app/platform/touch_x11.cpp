#include "platform/touch_x11.hpp"

#include "platform/clock.hpp"
#include "platform/server_clock.hpp"
#include "platform/wake_on_input.hpp"
#include "platform/window.hpp"
#include "platform/x11_display.hpp"
#include "platform/x11_errors.hpp"

#include <X11/extensions/XInput2.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace platform {
namespace {

using touch::Contact;
using touch::Phase;
using Give = std::function<void(const Contact&)>;

// A panel that does not tell its limit reports 0; no panel follows more.
constexpr int unlimitedPoints = 256;

/// Selects events; the X error where the server refuses, 0 where it does not.
int select(Display* display, ::Window window, int device, std::initializer_list<int> events) {
  unsigned char bits[XIMaskLen(XI_LASTEVENT)] = {};
  for (const int event : events) bits[event / 8] |= static_cast<unsigned char>(1 << event % 8);
  XIEventMask mask{device, static_cast<int>(sizeof bits), bits};
  return x11ErrorOf(display, [&] { XISelectEvents(display, window, &mask, 1); });
}

} // namespace

struct TouchX11::Connection {
  using Finger = std::pair<int, int>; ///< device and the device's number for the touch

  platform::Window& window;
  X11Display display;
  std::optional<touch::Trouble> trouble = touch::Trouble::NoTouch;
  int opcode = 0, points = 0;
  std::vector<touch::Device> panels; ///< devices that are touched where they show; touchpads are not
  std::map<Finger, Contact> down;
  touch::ContactId next = touch::firstPanelContact;
  ServerClock clock;
  std::optional<WakeOnInput> waker;

  /// An end waits for the end of its batch: a device that went away in the same one ended its touches itself.
  struct Told {
    int device;
    Contact contact;
  };
  std::vector<Told> batch;

  explicit Connection(platform::Window& w) : window(w) {
    const auto name = window.x11Display();
    display = openX11(name);
    int event = 0, error = 0, major = 2, minor = 2;
    if (!display || !XQueryExtension(display.get(), "XInputExtension", &opcode, &event, &error)) return;
    if (XIQueryVersion(display.get(), &major, &minor) != Success || major * 100 + minor < 202) return;
    // Of the masters only: XIAllDevices tells every touch twice, once from the panel and once from its
    // master.
    const int refused = select(display.get(), window.x11Window(), XIAllMasterDevices,
                               {XI_TouchBegin, XI_TouchUpdate, XI_TouchEnd});
    if (refused == BadAccess) trouble = touch::Trouble::Taken;
    if (refused != 0) return;
    trouble.reset();
    select(display.get(), XDefaultRootWindow(display.get()), XIAllDevices, {XI_HierarchyChanged});
    findPanels();
    waker.emplace(XConnectionNumber(display.get()), [this] { window.wake(); });
  }

  void findPanels() {
    panels.clear();
    points = 0;
    int count = 0;
    XIDeviceInfo* const devices = XIQueryDevice(display.get(), XIAllDevices, &count);
    for (int i = 0; i < count; ++i) {
      const auto& device = devices[i];
      if (device.use != XISlavePointer && device.use != XIFloatingSlave) continue;
      for (int c = 0; c < device.num_classes; ++c) {
        if (device.classes[c]->type != XITouchClass) continue;
        const auto* const info = reinterpret_cast<const XITouchClassInfo*>(device.classes[c]);
        if (info->mode != XIDirectTouch) continue;
        panels.push_back({static_cast<unsigned>(device.deviceid), freeName(device.name), info->num_touches});
        if (device.enabled)
          points = std::max(points, info->num_touches ? info->num_touches : unlimitedPoints);
      }
    }
    if (devices) XIFreeDeviceInfo(devices);
  }

  std::string freeName(const std::string& wanted) const {
    const auto isTaken = [&](const std::string& name) {
      return std::ranges::find(panels, name, &touch::Device::name) != panels.end();
    };
    auto name = wanted;
    for (int number = 2; isTaken(name); ++number) name = wanted + ' ' + std::to_string(number);
    return name;
  }

  /// Reads all that there is. True where a finger ended.
  bool read(base::Seconds now) {
    bool ended = false;
    while (XPending(display.get()) > 0) {
      XEvent event;
      XNextEvent(display.get(), &event);
      auto& cookie = event.xcookie;
      if (cookie.type != GenericEvent || cookie.extension != opcode) continue;
      if (!XGetEventData(display.get(), &cookie)) continue;
      if (cookie.evtype == XI_HierarchyChanged) {
        changed(*static_cast<const XIHierarchyEvent*>(cookie.data), now);
      } else if (cookie.evtype >= XI_TouchBegin && cookie.evtype <= XI_TouchEnd) {
        touched(*static_cast<const XIDeviceEvent*>(cookie.data));
        ended = ended || cookie.evtype == XI_TouchEnd;
      }
      XFreeEventData(display.get(), &cookie);
    }
    return ended;
  }

  void touched(const XIDeviceEvent& event) {
    const auto device = static_cast<unsigned>(event.sourceid);
    if (std::ranges::find(panels, device, &touch::Device::number) == panels.end()) return;
    const Finger finger{event.sourceid, event.detail};
    auto known = down.find(finger);
    const bool begins = event.evtype == XI_TouchBegin;
    if (begins == (known != down.end())) return;
    if (begins) known = down.emplace(finger, Contact{.id = next++, .device = device}).first;
    auto& contact = known->second;
    contact.phase = begins ? Phase::Began : event.evtype == XI_TouchEnd ? Phase::Ended : Phase::Moved;
    contact.position = base::Point{event.event_x, event.event_y} * (1 / window.pixelsPerMillimetre());
    // By the clock as it is now: reading may take long, and what comes meanwhile did not all happen at once.
    contact.time = clock.at(static_cast<std::uint32_t>(event.time), platform::now());
    batch.push_back({event.sourceid, contact});
    if (contact.phase == Phase::Ended) down.erase(known);
  }

  /// A device that is disabled or unplugged ends its touches like fingers that lift, in the moment before it
  /// is told to have gone: nobody lifted them.
  void changed(const XIHierarchyEvent& event, base::Seconds now) {
    constexpr int goes = XIDeviceDisabled | XISlaveRemoved | XISlaveDetached | XIMasterRemoved;
    for (int i = 0; i < event.num_info; ++i) {
      const auto& info = event.info[i];
      if ((info.flags & goes) == 0) continue;
      for (auto& told : batch)
        if (told.device == info.deviceid && told.contact.phase == Phase::Ended)
          told.contact.phase = Phase::Cancelled;
      for (auto finger = down.begin(); finger != down.end();) {
        if (finger->first.first != info.deviceid) {
          ++finger;
          continue;
        }
        auto& contact = finger->second;
        contact.phase = Phase::Cancelled;
        contact.time = now;
        batch.push_back({info.deviceid, contact});
        finger = down.erase(finger);
      }
    }
    findPanels();
  }
};

TouchX11::TouchX11(Window& window) : connection_(std::make_unique<Connection>(window)) {}

TouchX11::~TouchX11() = default;

void TouchX11::poll(base::Seconds now, const Give& give) {
  auto& c = *connection_;
  if (c.trouble) return;
  // The server writes the ends of a device that goes and the news of it in one go, but perhaps not in one
  // piece: after a round trip both are here.
  while (c.read(now)) XSync(c.display.get(), False);
  c.waker->resume();
  for (const auto& told : std::exchange(c.batch, {})) give(told.contact);
}

std::vector<touch::Device> TouchX11::devices() const { return connection_->panels; }

std::optional<touch::Trouble> TouchX11::trouble() const { return connection_->trouble; }

int TouchX11::touchPoints() const { return connection_->points; }

bool TouchX11::isTouched() const { return !connection_->down.empty(); }

} // namespace platform
