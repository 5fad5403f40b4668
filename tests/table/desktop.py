"""A desktop's bus with a screen saver on it that can be held off, and that prints who does:

    inhibit COOKIE APPLICATION REASON
    uninhibit COOKIE
    gone COOKIE              whoever held it left the bus
"""
import sys

import dbus, dbus.mainloop.glib, dbus.service
from gi.repository import GLib

NAME = "org.freedesktop.ScreenSaver"


class ScreenSaver(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(dbus.service.BusName(NAME, bus), "/org/freedesktop/ScreenSaver")
        self.bus, self.held = bus, {}

    @dbus.service.method(NAME, in_signature="ss", out_signature="u", sender_keyword="sender")
    def Inhibit(self, application, reason, sender):
        cookie = len(self.held) + 41
        self.held[cookie] = self.bus.watch_name_owner(sender, lambda owner: owner or self.tell("gone", cookie))
        self.tell("inhibit", cookie, application, reason)
        return cookie

    @dbus.service.method(NAME, in_signature="u", out_signature="")
    def UnInhibit(self, cookie):
        self.held[cookie].cancel()
        self.tell("uninhibit", cookie)

    def tell(self, *words):
        print(*words, flush=True)


if __name__ == "__main__":
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    saver = ScreenSaver(dbus.SessionBus())
    print("ready", flush=True)
    GLib.MainLoop().run()
