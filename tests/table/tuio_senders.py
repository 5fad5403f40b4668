#!/usr/bin/env python3
"""Trackers made of other people's code speak to the real program: liblo, in both generations of TUIO, and the official
library, where it is told where a copy of https://github.com/mkalten/TUIO11_CPP lies.

    tuio_senders.py PATH/OF/journeytable [PATH/OF/TUIO11_CPP]

Exits with 77 (skipped) only where there is no Xorg with a test input driver.
"""
import subprocess, sys, tempfile, time
from pathlib import Path

sys.dont_write_bytecode = True
from real_program import DIAGONAL, HEIGHT, SKIPPED, WIDTH, RealProgram, has_xorg
from touch_table import TouchTable
from tuio import chosen, free_port

SENDERS = Path(__file__).parent / "senders"


class Sender:
    def __init__(self, *command):
        self.process = subprocess.Popen(list(map(str, command)), stdin=subprocess.PIPE, text=True)

    def say(self, *lines):
        self.process.stdin.write("\n".join(lines) + "\n")
        self.process.stdin.flush()

    def end(self):
        self.process.stdin.close()
        assert self.process.wait(20) == 0


def part(program, ident):
    x, y = program.at(ident)
    return f"{x / WIDTH:.6f} {y / HEIGHT:.6f}"


def taps(program, sender, down="down {} {}"):
    for finger, code in enumerate(("nl", "en", "nl", "en")):
        place = part(program, f"start/language/{code}")
        sender.say(down.format(finger, place), "frame", "sleep 0.08", f"up {finger}", "frame")
        chosen(program, code)
        time.sleep(0.15)  # a finger that returns sooner, near by, goes on


def many(program, sender, count):
    """All at once: more than a packet holds. Far from what can be touched, and from each other."""
    program.tap("start/display")
    program.tap("start/display/touch")
    program.wait("devices/close")
    places = [(0.42 + 0.55 * (i % 15) / 14, 0.3 + 0.65 * (i // 15) / 5) for i in range(count)]
    sender.say(*[f"down {100 + i} {x:.4f} {y:.4f}" for i, (x, y) in enumerate(places)], "frame")
    program.until(lambda tree: any(t["id"].startswith("devices/panel/") and f"{count} seen" in t["value"]
                                   for t in tree["targets"]), f"{count} fingers", 10)
    sender.say(*[f"up {100 + i}" for i in range(count)], "frame")
    time.sleep(0.3)
    program.tap("devices/close")
    program.tap("start/sheet/close")


def held_at_the_end(program, sender):
    """A tracker that ends with a finger down has not tapped."""
    sender.say(f"down 1 {part(program, 'start/language/nl')}", "frame", "sleep 0.3")
    sender.end()
    time.sleep(0.5)
    assert program.tree()["language"] == "en", "a tracker that ended tapped"


def official(library, folder):
    """Builds the sender; gives its path."""
    binary = Path(folder) / "official_sender"
    subprocess.run(["make", "-s", "-C", library, "libTUIO.a"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run(["c++", "-w", f"-I{library}/TUIO", f"-I{library}/oscpack", SENDERS / "official_sender.cpp",
                    Path(library) / "libTUIO.a", "-pthread", "-o", binary], check=True)
    return binary


def main(path, library=None):
    if not has_xorg():
        print("skipped: no Xorg with inputtest and dummy drivers")
        return SKIPPED
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="journeytable-") as folder, TouchTable(WIDTH, HEIGHT, 40, DIAGONAL) as table:
        program = RealProgram(table, path, folder, f"--tuio={port}").start()
        program.wait("start/language/nl")
        for generation in "12":
            sender = Sender("/usr/bin/python3", SENDERS / "liblo_sender.py", port, generation)
            taps(program, sender)
            sender.end()
        if library:
            sender = Sender(official(library, folder), port)
            taps(program, sender)
            taps(program, sender, "blob {} {} 0.01 0.02")
            many(program, sender, 90)
            held_at_the_end(program, sender)
        program.end()
    print("liblo taps in both generations" + (", the official library with cursors, outlines and 90 fingers" if library else ""))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
