#!/usr/bin/env python3
"""While a workshop is open, in a window too, the display neither blanks nor sleeps, and the desktop is asked to keep its
screen saver to itself; on the start screen, and after the program went, however it went, they do as ever.

    awake.py PATH/OF/journeytable

Exits with 77 (skipped) only where there is no Xorg with a test input driver.
"""
import ctypes, os, shutil, subprocess, sys, tempfile, time
from pathlib import Path

sys.dont_write_bytecode = True
from real_program import DIAGONAL, HEIGHT, SKIPPED, WIDTH, RealProgram, has_xorg
from touch_table import TouchTable
from x11_windows import Windows

SECONDS = 2  # until an untouched display blanks
XSS = ctypes.CDLL("libXss.so.1")


class ScreenSaverInfo(ctypes.Structure):
    _fields_ = [("window", ctypes.c_ulong), ("state", ctypes.c_int), ("kind", ctypes.c_int), ("since", ctypes.c_ulong),
                ("idle", ctypes.c_ulong), ("mask", ctypes.c_ulong)]


XSS.XScreenSaverQueryInfo.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.POINTER(ScreenSaverInfo)]


class Display:
    def __init__(self, table, windows):
        self.windows, self.environment = windows, dict(os.environ, DISPLAY=table.display)
        self.dpms = "DPMS is" in self.asked("q")
        self.asked("s", SECONDS, SECONDS)
        if self.dpms:
            self.asked("dpms", SECONDS, SECONDS, SECONDS)

    def asked(self, *words):
        return subprocess.run(["xset", *map(str, words)], env=self.environment, check=True, capture_output=True, text=True).stdout

    def is_dark(self):
        info = ScreenSaverInfo()
        XSS.XScreenSaverQueryInfo(self.windows.display, self.windows.root, ctypes.byref(info))
        return info.state == 1 or "Monitor is On" not in self.asked("q") and "Monitor is" in self.asked("q")

    def light(self):
        self.asked("s", "reset")
        if self.dpms:
            self.asked("dpms", "force", "on")
        assert not self.is_dark()

    def darkens(self, seconds=3 * SECONDS):
        """Within the time, while nobody touches anything."""
        self.light()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.is_dark():
                return True
            time.sleep(0.1)
        return False


def display_stays_on(table, path, display):
    assert display.darkens(), "this display never blanks: nothing can be tried"
    for words in (["--size", "800x600"], ["--fullscreen"]):
        with tempfile.TemporaryDirectory(prefix="journeytable-") as folder:
            program = RealProgram(table, path, folder, *words)
            file = Path(folder) / "a.journey"
            program.command("new", file)
            program.start()
            assert display.darkens(), f"{words}: on the start screen the display stays on"
            program.end()
            display.light()
            program.words.append(str(file))
            program.start()
            assert not display.darkens(), f"{words}: the display goes dark over an open workshop"
            program.kill()
            assert display.darkens(), f"{words}: the display stays on for a program that is gone"
            display.light()


def python_with_a_bus():
    """The one that Debian's packages are for, where this is another."""
    for python in (sys.executable, "/usr/bin/python3"):
        if shutil.which("dbus-daemon") and subprocess.run([python, "-c", "import dbus, gi"], stderr=subprocess.DEVNULL).returncode == 0:
            return python


def desktop_is_asked(table, path, ends):
    with tempfile.TemporaryDirectory(prefix="journeytable-") as folder:
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True)
        address = bus.stdout.readline().strip()
        saver = subprocess.Popen([python_with_a_bus(), Path(__file__).with_name("desktop.py")], stdout=subprocess.PIPE, text=True,
                                 env=dict(os.environ, DBUS_SESSION_BUS_ADDRESS=address))
        try:
            assert saver.stdout.readline() == "ready\n"
            program = RealProgram(table, path, folder, Path(folder) / "a.journey")
            program.environment["DBUS_SESSION_BUS_ADDRESS"] = address
            program.command("new", Path(folder) / "a.journey")
            program.start()
            said = saver.stdout.readline().split(maxsplit=3)
            assert said[0] == "inhibit" and said[2] == "Journeytable" and said[3].strip() == "A workshop is open", said
            ends(program)
            assert saver.stdout.readline().split() in (["uninhibit", said[1]], ["gone", said[1]])
        finally:
            saver.kill(), bus.kill()
            saver.wait(), bus.wait()


def main(path):
    if not has_xorg():
        print("skipped: no Xorg with inputtest and dummy drivers")
        return SKIPPED
    with TouchTable(WIDTH, HEIGHT, 40, DIAGONAL) as table, Windows(table.display) as windows:
        display = Display(table, windows)
        display_stays_on(table, path, display)
        print(f"the display stays on as long as a workshop is open ({'with' if display.dpms else 'without'} DPMS)")
        if python_with_a_bus():
            for ends in (RealProgram.end, RealProgram.kill):
                desktop_is_asked(table, path, ends)
            print("the desktop is asked, and let go")
        else:
            print("no bus to ask a desktop over: that was not tried")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
