#include "platform/desktop_inhibition.hpp"

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

namespace platform {
namespace {

constexpr int patience = 5000; // milliseconds for an answer
constexpr const char* name = "org.freedesktop.ScreenSaver";

struct Letting {
  void operator()(void* object) const { g_object_unref(object); }
  void operator()(GVariant* value) const { g_variant_unref(value); }
};
using Bus = std::unique_ptr<GDBusConnection, Letting>;
using Value = std::unique_ptr<GVariant, Letting>;

/// Where the session's bus is, if it is there already: asked without an address, GLib would start one.
std::string busAddress() {
  if (const char* const said = std::getenv("DBUS_SESSION_BUS_ADDRESS"); said != nullptr) return said;
  const char* const folder = std::getenv("XDG_RUNTIME_DIR");
  const auto socket = std::filesystem::path(folder == nullptr ? "" : folder) / "bus";
  std::error_code unreadable;
  return folder != nullptr && std::filesystem::exists(socket, unreadable) ? "unix:path=" + socket.string()
                                                                          : "";
}

Bus openBus(GCancellable* over) {
  const auto address = busAddress();
  if (address.empty()) return {};
  constexpr auto flags = static_cast<GDBusConnectionFlags>(G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                           G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION);
  return Bus(g_dbus_connection_new_for_address_sync(address.c_str(), flags, nullptr, over, nullptr));
}

/// Nothing where nobody answers: many desktops have no such service.
Value ask(GDBusConnection* bus, const char* method, GVariant* with, GCancellable* over) {
  return Value(g_dbus_connection_call_sync(bus, name, "/org/freedesktop/ScreenSaver", name, method, with,
                                           nullptr, G_DBUS_CALL_FLAGS_NONE, patience, over, nullptr));
}

std::optional<guint32> inhibit(GDBusConnection* bus, const std::string& why, GCancellable* over) {
  const Value answer = ask(bus, "Inhibit", g_variant_new("(ss)", "Journeytable", why.c_str()), over);
  if (!answer || !g_variant_is_of_type(answer.get(), G_VARIANT_TYPE("(u)"))) return {};
  guint32 cookie = 0;
  g_variant_get(answer.get(), "(u)", &cookie);
  return cookie;
}

void waitFor(GCancellable* over) {
  GPollFD file{};
  if (g_cancellable_make_pollfd(over, &file) == FALSE) return;
  g_poll(&file, 1, -1);
  g_cancellable_release_fd(over);
}

void hold(const std::string& why, GCancellable* over) {
  const Bus bus = openBus(over);
  if (!bus) return;
  g_dbus_connection_set_exit_on_close(bus.get(), FALSE); // a bus that goes away is no reason to end
  const auto cookie = inhibit(bus.get(), why, over);
  if (!cookie) return;
  waitFor(over);
  ask(bus.get(), "UnInhibit", g_variant_new("(u)", *cookie), nullptr);
  g_dbus_connection_close_sync(bus.get(), nullptr, nullptr);
}

} // namespace

DesktopInhibition::DesktopInhibition(std::string why)
    : over_(g_cancellable_new()), thread_([this, why = std::move(why)] { hold(why, over_); }) {}

DesktopInhibition::~DesktopInhibition() {
  g_cancellable_cancel(over_);
  thread_.join();
  g_object_unref(over_);
}

} // namespace platform
