#include "platform/touch_wayland.hpp"

#include "platform/clock.hpp"
#include "platform/server_clock.hpp"
#include "platform/window.hpp"

#include <wayland-client.h>

#include <algorithm>
#include <list>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace platform {
namespace {

using touch::Contact;
using touch::Phase;

// With version 5 came wl_touch.release; what came later tells shapes, which the filters do not need.
constexpr int unlimitedPoints = 256; // Wayland does not tell how many
constexpr std::uint32_t newestSeat = 5, oldestWithRelease = 3;

} // namespace

struct TouchWayland::Connection {
  /// One wl_seat, with its fingers by the numbers that the compositor gives them, which it uses again.
  struct Seat {
    Connection* of = nullptr;
    unsigned number = 0; ///< the registry's name for it
    std::uint32_t version = 1;
    wl_seat* native = nullptr;
    wl_touch* touch = nullptr;
    std::string name{};
    std::map<std::int32_t, Contact> down{};

    void hear();
    void silence();
    void tell(std::map<std::int32_t, Contact>::iterator finger, Phase phase, std::uint32_t milliseconds);
    void cancel();
  };

  platform::Window& window;
  wl_registry* registry = nullptr;
  std::list<Seat> seats{}; ///< the compositor holds their addresses
  std::vector<Contact> told{};
  touch::ContactId next = touch::firstPanelContact;
  ServerClock clock{};

  explicit Connection(platform::Window& w);
  ~Connection();
  void found(std::uint32_t number, std::uint32_t version);
  void gone(std::uint32_t number);
  base::Point onTable(wl_fixed_t x, wl_fixed_t y) const;
  static Seat& seatOf(void* data) { return *static_cast<Seat*>(data); }
};

void TouchWayland::Connection::Seat::tell(std::map<std::int32_t, Contact>::iterator finger, Phase phase,
                                          std::uint32_t milliseconds) {
  auto& contact = finger->second;
  contact.phase = phase;
  contact.time = of->clock.at(milliseconds, platform::now());
  of->told.push_back(contact);
}

void TouchWayland::Connection::Seat::hear() {
  static const wl_touch_listener listener{
      .down =
          [](void* data, wl_touch*, std::uint32_t, std::uint32_t time, wl_surface* surface, std::int32_t id,
             wl_fixed_t x, wl_fixed_t y) {
            auto& seat = seatOf(data);
            // The borders that a window may have are surfaces too.
            if (surface != seat.of->window.waylandSurface()) return;
            const auto [finger, isNew] =
                seat.down.try_emplace(id, Contact{.id = seat.of->next, .device = seat.number});
            if (!isNew) return;
            ++seat.of->next;
            finger->second.position = seat.of->onTable(x, y);
            seat.tell(finger, Phase::Began, time);
          },
      .up =
          [](void* data, wl_touch*, std::uint32_t, std::uint32_t time, std::int32_t id) {
            auto& seat = seatOf(data);
            const auto finger = seat.down.find(id);
            if (finger == seat.down.end()) return;
            seat.tell(finger, Phase::Ended, time);
            seat.down.erase(finger);
          },
      .motion =
          [](void* data, wl_touch*, std::uint32_t time, std::int32_t id, wl_fixed_t x, wl_fixed_t y) {
            auto& seat = seatOf(data);
            const auto finger = seat.down.find(id);
            if (finger == seat.down.end()) return;
            finger->second.position = seat.of->onTable(x, y);
            seat.tell(finger, Phase::Moved, time);
          },
      // All that was sent is heard before anything is drawn; and Weston sends no frame after the last
      // finger's up.
      .frame = [](void*, wl_touch*) {},
      .cancel = [](void* data, wl_touch*) { seatOf(data).cancel(); },
      .shape = [](void*, wl_touch*, std::int32_t, wl_fixed_t, wl_fixed_t) {},
      .orientation = [](void*, wl_touch*, std::int32_t, wl_fixed_t) {}};
  if (touch) return;
  touch = wl_seat_get_touch(native);
  wl_touch_add_listener(touch, &listener, this);
}

/// All fingers of the seat: the compositor took them for a gesture of its own, or the panel is gone.
void TouchWayland::Connection::Seat::cancel() {
  for (auto& [id, contact] : std::exchange(down, {})) {
    contact.phase = Phase::Cancelled;
    contact.time = platform::now();
    of->told.push_back(contact);
  }
}

void TouchWayland::Connection::Seat::silence() {
  cancel();
  if (!touch) return;
  version >= oldestWithRelease ? wl_touch_release(touch) : wl_touch_destroy(touch);
  touch = nullptr;
}

TouchWayland::Connection::Connection(platform::Window& w) : window(w) {
  auto* const display = window.waylandDisplay();
  if (!display) return;
  static const wl_registry_listener listener{
      .global =
          [](void* data, wl_registry*, std::uint32_t number, const char* interface, std::uint32_t version) {
            if (std::string_view(interface) == wl_seat_interface.name)
              static_cast<Connection*>(data)->found(number, version);
          },
      .global_remove = [](void* data, wl_registry*,
                          std::uint32_t number) { static_cast<Connection*>(data)->gone(number); }};
  registry = wl_display_get_registry(display);
  wl_registry_add_listener(registry, &listener, this);
  wl_display_roundtrip(display); // the seats
  wl_display_roundtrip(display); // what they can
}

TouchWayland::Connection::~Connection() {
  for (Seat& seat : seats) {
    seat.silence();
    wl_seat_destroy(seat.native);
  }
  if (registry) wl_registry_destroy(registry);
}

void TouchWayland::Connection::found(std::uint32_t number, std::uint32_t version) {
  static const wl_seat_listener listener{
      .capabilities =
          [](void* data, wl_seat*, std::uint32_t can) {
            (can & WL_SEAT_CAPABILITY_TOUCH) != 0 ? seatOf(data).hear() : seatOf(data).silence();
          },
      .name = [](void* data, wl_seat*, const char* name) { seatOf(data).name = name; }};
  Seat& seat = seats.emplace_back();
  seat.of = this;
  seat.number = number;
  seat.version = std::min(version, newestSeat);
  seat.native = static_cast<wl_seat*>(wl_registry_bind(registry, number, &wl_seat_interface, seat.version));
  wl_seat_add_listener(seat.native, &listener, &seat);
}

void TouchWayland::Connection::gone(std::uint32_t number) {
  const auto seat = std::ranges::find(seats, number, &Seat::number);
  if (seat == seats.end()) return;
  seat->silence();
  wl_seat_destroy(seat->native);
  seats.erase(seat);
}

base::Point TouchWayland::Connection::onTable(wl_fixed_t x, wl_fixed_t y) const {
  const double millimetres = window.contentScale() / window.pixelsPerMillimetre();
  return base::Point{wl_fixed_to_double(x), wl_fixed_to_double(y)} * millimetres;
}

TouchWayland::TouchWayland(Window& window) : connection_(std::make_unique<Connection>(window)) {}
TouchWayland::~TouchWayland() = default;

void TouchWayland::poll(base::Seconds, const std::function<void(const Contact&)>& give) {
  for (const auto& contact : std::exchange(connection_->told, {})) give(contact);
}

std::vector<touch::Device> TouchWayland::devices() const {
  std::vector<touch::Device> devices;
  for (const auto& seat : connection_->seats) {
    if (!seat.touch) continue;
    const std::string wanted = name() + (seat.name.empty() ? "" : " " + seat.name);
    auto free = wanted;
    for (int number = 2; std::ranges::find(devices, free, &touch::Device::name) != devices.end(); ++number)
      free = wanted + ' ' + std::to_string(number);
    devices.push_back({seat.number, free, 0});
  }
  return devices;
}

std::optional<touch::Trouble> TouchWayland::trouble() const {
  if (!connection_->registry) return touch::Trouble::NoTouch;
  return {};
}

int TouchWayland::touchPoints() const { return devices().empty() ? 0 : unlimitedPoints; }

bool TouchWayland::isTouched() const {
  return std::ranges::any_of(connection_->seats, [](const auto& seat) { return !seat.down.empty(); });
}

} // namespace platform
