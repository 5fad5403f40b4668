#!/usr/bin/env python3
"""Fingers under Wayland: the program in a window of Weston without a screen, touched through a panel that a module of
Weston's gives it.

    wayland.py PATH/OF/journeytable PATH/OF/x11_touch_probe

Exits with 77 (skipped) only where GLFW has no Wayland, or Weston or its headers are not there.
"""
import ctypes, os, select, shutil, subprocess, sys, tempfile, time
from pathlib import Path

sys.dont_write_bytecode = True
from real_program import SKIPPED, RealProgram

SIZE = 1280, 720


def missing():
    try:
        ctypes.CDLL("libglfw.so.3").glfwGetWaylandDisplay
    except (OSError, AttributeError):
        return "GLFW has no Wayland"
    if not shutil.which("weston") or not headers():
        return "there is no Weston to add a panel to"


def headers():
    """The newest of Weston's libraries that one can compile for."""
    for version in range(20, 9, -1):
        if subprocess.run(["pkg-config", "--exists", f"libweston-{version}"]).returncode == 0:
            return f"libweston-{version}"


class Weston:
    """As a table for RealProgram: its fingers come through a pipe."""
    diagonal, display = 65, ""

    def __init__(self, folder):
        self.folder, self.finger = Path(folder), 0
        module, self.pipe = self.folder / "touch.so", self.folder / "touch"
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", headers()], check=True, capture_output=True, text=True).stdout
        subprocess.run(["cc", "-shared", "-fPIC", "-Werror=implicit-function-declaration", "-o", module, Path(__file__).with_name("weston_touch.c"), *flags.split()], check=True)
        os.mkfifo(self.pipe)
        self.environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
        self.environment |= {"XDG_RUNTIME_DIR": str(folder), "WESTON_TOUCH": str(self.pipe)}
        os.chmod(folder, 0o700)
        (self.folder / "weston.ini").write_text("[core]\nidle-time=0\nxwayland=false\n")
        self.process = subprocess.Popen(
            ["weston", f"--config={self.folder / 'weston.ini'}", "--backend=headless-backend.so", "--socket=table",
             f"--width={SIZE[0]}", f"--height={SIZE[1]}", "--shell=kiosk-shell.so", f"--modules={module}",
             f"--log={self.folder / 'weston.log'}"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 20
        while not (self.folder / "table").exists():
            assert self.process.poll() is None and time.monotonic() < end, (self.folder / "weston.log").read_text()
            time.sleep(0.05)
        self.fingers = open(self.pipe, "w", buffering=1)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.fingers.close()
        self.process.terminate()
        self.process.wait(20)

    def tell(self, *commands):
        self.fingers.write("".join(" ".join(map(str, command)) + "\n" for command in commands) + "frame\n")

    def tap(self, x, y, hold=0.06):
        self.finger += 1
        self.tell(("down", self.finger, x, y))
        time.sleep(hold)
        self.tell(("up", self.finger))

    def sync(self):
        time.sleep(0.05)


def shown(weston, process, seconds=20):
    """A window is shown when the compositor says so: from the first finger on that it hears."""
    end = time.monotonic() + seconds
    while not select.select([process.stdout], [], [], 0.3)[0]:
        assert time.monotonic() < end, "no finger is heard"
        weston.tap(5, 5)
    while "ended" not in process.stdout.readline():
        pass


def contacts(weston, probe):
    """Ten fingers at once, then fingers on a panel that is unplugged and comes back."""
    process = subprocess.Popen([probe, "sources"], env=weston.environment | {"WAYLAND_DISPLAY": "table"}, stdout=subprocess.PIPE,
                               text=True)
    facts = process.stdout.readline().split()
    assert facts[0] == "ready" and facts[facts.index("heard") + 1] == "1" and int(facts[facts.index("points") + 1]) >= 10, facts

    shown(weston, process)

    def lives(count, last):
        told, over = {}, 0
        while over < count:
            phase, contact, x, y, *_ = process.stdout.readline().split()
            told.setdefault(contact, []).append((phase, float(x), float(y)))
            over += phase in ("ended", "cancelled")
        assert len(told) == count, f"{len(told)} contacts, not {count}"
        for life in told.values():
            assert life[0][0] == "began" and life[-1][0] == last and all(step[0] == "moved" for step in life[1:-1]), life
        return told

    places = [(100 + 100 * i, 200 + 30 * (i % 3)) for i in range(10)]
    weston.tell(*(("down", i, *place) for i, place in enumerate(places)))
    for step in range(1, 31):
        weston.tell(*(("move", i, x + 2 * step, y + step) for i, (x, y) in enumerate(places)))
        time.sleep(1 / 60)
    time.sleep(0.3)
    weston.tell(*(("up", i) for i in range(10)))
    told = lives(10, "ended")
    density = float(facts[facts.index("density") + 1])
    for (x, y), life in zip(places, sorted(told.values(), key=lambda life: life[0][1])):
        assert abs(life[0][1] * density - x) < 1 and abs(life[-1][1] * density - x - 60) < 2, (x, y, life[0], life[-1])
    weston.tell(("down", 3, 300, 300), ("down", 4, 500, 300))
    time.sleep(0.2)
    weston.fingers.write("unplug\n")
    lives(2, "cancelled")
    weston.fingers.write("plug\n")
    time.sleep(0.3)
    weston.tell(("down", 3, 300, 300))
    weston.tell(("up", 3))
    lives(1, "ended")
    process.kill()
    process.wait()


def works(weston, path):
    with tempfile.TemporaryDirectory(prefix="journeytable-") as folder:
        program = RealProgram(weston, path, folder)
        program.environment = weston.environment | {k: program.environment[k] for k in (
            "HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR", "LANG", "LC_ALL", "LIBGL_ALWAYS_SOFTWARE", "ASAN_OPTIONS")}
        program.environment["WAYLAND_DISPLAY"] = "table"
        program.start()
        assert program.tree()["screen"] == list(SIZE), program.tree()["screen"]
        program.tap("start/language/nl")
        program.until(lambda tree: tree["language"] == "nl", "Dutch")
        program.end()


def main(path, probe):
    why = missing()
    if why:
        print("skipped:", why)
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix="journeytable-") as folder, Weston(folder) as weston:
        contacts(weston, probe)
        works(weston, path)
    print("ten fingers through Wayland, a panel that is unplugged, and one that chooses a language")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
