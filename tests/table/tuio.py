#!/usr/bin/env python3
"""A tracker that speaks TUIO to the real program over UDP, with bytes of its own: its fingers reach the screen, and what
happens to packets on their way changes nothing.

    tuio.py PATH/OF/journeytable

Exits with 77 (skipped) only where there is no Xorg with a test input driver.
"""
import socket, struct, subprocess, sys, tempfile, time

sys.dont_write_bytecode = True
from real_program import DIAGONAL, HEIGHT, SKIPPED, WIDTH, RealProgram, has_xorg
from touch_table import TouchTable


def padded(raw):
    return raw + b"\0" * (4 - len(raw) % 4)


def message(address, types, *values):
    body = padded(address.encode()) + padded(("," + types).encode())
    for kind, value in zip(types, values):
        body += padded(value.encode()) if kind == "s" else struct.pack({"i": ">i", "f": ">f", "t": ">Q"}[kind], value)
    return body


def bundle(*messages):
    return b"#bundle\0" + struct.pack(">Q", 1) + b"".join(struct.pack(">i", len(m)) + m for m in messages)


class Tracker:
    """The first generation: cursors, and their outlines where sizes are given."""

    def __init__(self, port, name="tracker", address="127.0.0.1"):
        self.to, self.name, self.number = ("127.0.0.1", port), name, 0
        self.fingers, self.next = {}, 1
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind((address, 0))

    def raw(self, packet):
        self.socket.sendto(packet, self.to)

    def frame(self, changed=(), number=None):
        if number is None:
            self.number += 1
            number = self.number
        profile = "/tuio/2Dcur"
        return bundle(message(profile, "ss", "source", self.name),
                      message(profile, "s" + "i" * len(self.fingers), "alive", *self.fingers),
                      *[message(profile, "sifffff", "set", i, *self.fingers[i], 0, 0, 0) for i in changed],
                      message(profile, "si", "fseq", number))

    def down(self, *places):
        """At pixels, all in one frame; gives their sessions."""
        new = range(self.next, self.next + len(places))
        self.next += len(places)
        self.fingers.update({i: (x / WIDTH, y / HEIGHT) for i, (x, y) in zip(new, places)})
        self.raw(self.frame(new))
        return list(new)

    def move(self, session, x, y):
        self.fingers[session] = (x / WIDTH, y / HEIGHT)
        self.raw(self.frame([session]))

    def up(self, *sessions):
        for session in sessions:
            del self.fingers[session]
        self.raw(self.frame())

    def tap(self, x, y):
        sessions = self.down((x, y))
        time.sleep(0.06)
        self.up(*sessions)
        time.sleep(0.1)  # a finger that returns sooner, near by, goes on


class SecondTracker(Tracker):
    """The second generation: pointers."""

    def frame(self, changed=(), number=None):
        self.number += 1
        return bundle(message("/tuio2/frm", "itis", self.number, 0, 0, self.name),
                      *[message("/tuio2/ptr", "iiiffffff", i, 1, 0, *self.fingers[i], 0, 0, 0.001, 1) for i in changed],
                      message("/tuio2/alv", "i" * len(self.fingers), *self.fingers))


def chosen(program, language):
    return program.until(lambda tree: tree["language"] == language, f"language {language}", 5)


def taps(program, tracker):
    """What a tap of either generation does, it does once."""
    for code in ("nl", "en", "nl", "en"):
        tracker.tap(*program.at(f"start/language/{code}"))
        chosen(program, code)


def packets(program, tracker):
    """Late, doubled, torn and foreign packets between those of a tap."""
    at = program.at("start/language/nl")
    sessions = tracker.down(at)
    lifted = {**tracker.fingers}
    late = tracker.frame(number=tracker.number - 1)
    tracker.raw(late[:-3])
    tracker.raw(b"")
    tracker.raw(b"#bundle\0" + b"\xff" * 64)
    tracker.fingers = {}
    tracker.raw(tracker.frame(number=tracker.number - 1))  # late: says that nothing is down
    tracker.fingers = lifted
    tracker.raw(tracker.frame(sessions, number=tracker.number))  # again
    time.sleep(0.3)
    assert program.tree()["language"] == "en", "a late frame lifted the finger"
    tracker.up(*sessions)
    chosen(program, "nl")
    time.sleep(0.1)
    tracker.tap(*program.at("start/language/en"))
    chosen(program, "en")


def silence(program, tracker):
    """A tracker that falls silent with a finger down, and one that ends, have not tapped."""
    sessions = tracker.down(program.at("start/language/nl"))
    time.sleep(5.5)
    tracker.up(*sessions)
    time.sleep(0.5)
    assert program.tree()["language"] == "en", "a silent tracker tapped"
    tracker.down(program.at("start/language/nl"))
    time.sleep(0.1)
    tracker.fingers = {}
    tracker.raw(tracker.frame(number=-1))
    time.sleep(0.5)
    assert program.tree()["language"] == "en", "a tracker that ended tapped"


def strangers(program, port):
    """Whoever is not on this machine, or not named, is not heard."""
    stranger = Tracker(port, "stranger", "127.0.0.2")
    stranger.tap(*program.at("start/language/nl"))
    time.sleep(0.5)
    assert program.tree()["language"] == "en", "a sender that is not named was heard"


def twice(program, tracker, table):
    """One finger through the panel and through TUIO at once is one: what would toggle does so once."""
    x, y = program.at("start/display")
    table.down(1, x, y)
    table.sync()
    sessions = tracker.down((x + 5, y))
    time.sleep(0.2)
    tracker.up(*sessions)
    table.up(1)
    table.sync()
    program.tap("start/display/touch")
    program.until(lambda tree: any(t["id"] == "devices/warning" and "two devices" in t["label"] for t in tree["targets"]),
                  "the warning")


def monitors(program, path):
    """A monitor is chosen by its number or its name; one that is not there is told, with those that are."""
    words = [path, "--first-frame", "--monitor"]
    run = lambda monitor: subprocess.run([*words, monitor], env=program.environment, capture_output=True, text=True, timeout=60)
    assert run("1").returncode == 0
    refused = run("elsewhere")
    assert refused.returncode == 1 and "elsewhere" in refused.stderr, refused
    name = refused.stderr.split("1 (")[1].split(")")[0]
    assert run(name).returncode == 0, f"not found by its name {name}"


def check(program):
    """The touch check knows the tracker by name."""
    labels = [t["label"] for t in program.tree()["targets"] if t["id"].startswith("devices/panel/")]
    assert "tracker" in labels and "second" in labels, labels


def calibrate(program, tracker):
    """A tracker that is mirrored comes right after four crosses."""
    panels = [t for t in program.tree()["targets"] if t["id"].startswith("devices/panel/")]
    [number] = [t["id"].split("/")[-1] for t in panels if t["label"] == "tracker"]
    program.tap(f"devices/calibrate/{number}")
    for cross in range(1, 5):
        program.until(lambda tree: any(t["id"] == f"devices/cross/{cross}" and t["value"] == "next" for t in tree["targets"]),
                      f"cross {cross}")
        x, y = program.at(f"devices/cross/{cross}")
        tracker.tap(WIDTH - x, y)
    program.until(lambda tree: any(t["id"] == f"devices/panel/{number}" and "mirrored" in t["value"] for t in tree["targets"]),
                  "calibrated")
    x, y = program.at("devices/close")
    tracker.tap(WIDTH - x, y)
    program.until(lambda tree: not any(t["id"] == "devices" for t in tree["targets"]), "closed")


def free_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def main(path):
    if not has_xorg():
        print("skipped: no Xorg with inputtest and dummy drivers")
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix="journeytable-") as folder, TouchTable(WIDTH, HEIGHT, 40, DIAGONAL) as table:
        port = free_port()
        tracker = Tracker(port)
        program = RealProgram(table, path, folder, f"--tuio={port}", "--tuio-from", "127.0.0.1").start()
        program.wait("start/language/nl")
        steps = [("taps of the first generation", lambda: taps(program, tracker)),
                 ("taps of the second generation", lambda: taps(program, SecondTracker(port, "second"))),
                 ("packets on their way", lambda: packets(program, tracker)),
                 ("silence", lambda: silence(program, tracker)),
                 ("strangers", lambda: strangers(program, port)),
                 ("one finger through two devices", lambda: twice(program, tracker, table)),
                 ("the touch check", lambda: check(program)),
                 ("calibration", lambda: calibrate(program, tracker))]
        steps.append(("monitors", lambda: monitors(program, path)))
        for name, step in steps:
            step()
            print(f"{name}: all well", flush=True)
        program.end()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
