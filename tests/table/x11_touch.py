#!/usr/bin/env python3
"""Fingers on a virtual touch panel reach the program as contacts: each begins once, ends once, and is where it is.

    x11_touch.py PATH/OF/x11_touch_probe

Exits with 77 (skipped) only where there is no Xorg with a test input driver.
"""
import os, shutil, subprocess, sys, threading, time
from collections import defaultdict
from pathlib import Path

sys.dont_write_bytecode = True
from touch_table import TouchTable

WIDTH, HEIGHT = 1920, 1080
MODULES = Path("/usr/lib/xorg/modules")


class Probe:
    """The probe's lines, read as they come."""

    def __init__(self, table, *command):
        self.process = subprocess.Popen(command, env=dict(os.environ, DISPLAY=table.display, LIBGL_ALWAYS_SOFTWARE="1"),
                                        stdout=subprocess.PIPE, text=True)
        words = self.process.stdout.readline().split()
        assert words[:1] == ["ready"], f"the probe did not start: {words}"
        self.facts = dict(zip(words[1::2], words[2::2]))
        self.density = float(self.facts["density"])
        self.lines, self.news = [], threading.Condition()
        threading.Thread(target=self.listen, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)

    def listen(self):
        for line in self.process.stdout:
            phase, contact, x, y, when, now = line.split()
            with self.news:
                self.lines.append((phase, int(contact), float(x) * self.density, float(y) * self.density,
                                   float(when), float(now), time.monotonic()))
                self.news.notify()

    def lives(self, ends, seconds=20):
        """Waits until so many contacts have ended; gives the lines of each contact since the last call."""
        with self.news:
            whole = lambda: sum(line[0] in ("ended", "cancelled") for line in self.lines) >= ends
            assert self.news.wait_for(whole, seconds), f"only {len(self.lines)} lines, waiting for {ends} ends"
        time.sleep(0.2)  # what should not come has time to
        with self.news:
            lines, self.lines = self.lines, []
        lives = defaultdict(list)
        for line in lines:
            lives[line[1]].append(line)
        return lives

    def settle(self, seconds=0.3):
        """Waits until nothing is told any more."""
        with self.news:
            while self.news.wait(seconds):
                pass

    def count(self, phase, least, seconds=20):
        with self.news:
            enough = lambda: sum(line[0] == phase for line in self.lines) >= least
            assert self.news.wait_for(enough, seconds), f"not {least} that {phase} among {len(self.lines)} lines"


def check_life(life, last):
    phases = [line[0] for line in life]
    assert phases[0] == "began" and phases[-1] == last, phases
    assert all(phase == "moved" for phase in phases[1:-1]), phases
    times = [line[4] for line in life]
    assert times == sorted(times), f"times go back: {times}"
    assert all(line[4] <= line[5] + 1e-6 and line[5] - line[4] < 1 for line in life), "times of another clock"


def grid(count):
    return [(100 + 180 * (i % 10), 100 + 150 * (i // 10)) for i in range(count)]


def many(table, probe, count):
    """So many fingers at once, each on a path of its own."""
    starts = grid(count)
    table.drag_many([[(x, y), (x + 60, y + 30)] for x, y in starts], seconds=0.5, hz=60)
    lives = probe.lives(count)
    assert len(lives) == count, f"{len(lives)} contacts, not {count}"
    for life in lives.values():
        check_life(life, "ended")
    for x, y in starts:
        near = [life for life in lives.values() if abs(life[0][2] - x) < 0.1 and abs(life[0][3] - y) < 0.1]
        assert len(near) == 1, f"{len(near)} fingers began at {x}, {y}"
        at = near[0][-1]
        assert abs(at[2] - x - 60) < 0.1 and abs(at[3] - y - 30) < 0.1, f"ended at {at[2:4]}, not {x + 60}, {y + 30}"
        assert len(near[0]) >= 20, f"only {len(near[0])} lines of a finger that moved 30 times"
    return lives


def filtered(table, probe, count):
    """What is steadied arrives a little later, and where the fingers stopped."""
    starts = grid(count)
    fingers = [9000 + i for i in range(count)]
    for finger, (x, y) in zip(fingers, starts):
        table.down(finger, x, y)
    for step in range(1, 31):
        for finger, (x, y) in zip(fingers, starts):
            table.move(finger, x + 2 * step, y + step)
        table.sync()
        time.sleep(1 / 60)
    probe.settle()
    for finger in fingers:
        table.up(finger)
    lives = probe.lives(count)
    assert len(lives) == count, f"{len(lives)} contacts, not {count}"
    ends = sorted((life[-1][2:4] for life in lives.values()), key=lambda p: (round(p[1] / 50), p[0]))
    for life in lives.values():
        check_life(life, "ended")
    for (x, y), end in zip(starts, ends):
        assert abs(end[0] - x - 60) < 1 and abs(end[1] - y - 30) < 1, f"ended at {end}, not {x + 60}, {y + 30}"


def taps(table, probe, count):
    """Taps as short as they get, while the probe waits without a time: it must be woken for each."""
    waits = []
    for i in range(count):
        began = time.monotonic()
        table.tap(200 + i, 200, hold=0)
        life = list(probe.lives(1).values())
        assert len(life) == 1
        check_life(life[0], "ended")
        assert life[0][-1][5] - life[0][-1][4] < 0.1, "the end came too late"
        waits.append(life[0][0][6] - began)
    print(f"began heard after {sorted(waits)[len(waits) // 2] * 1000:.1f} ms (median, with the pipe to this test)")


def disabled(table, probe, count, tool):
    """Nobody lifted the fingers of a panel that goes away."""
    for i, (x, y) in enumerate(grid(count)):
        table.down(5000 + i, x, y)
    table.sync()
    probe.count("began", count)
    subprocess.run([tool, "disable", "touch"], env=dict(os.environ, DISPLAY=table.display), check=True)
    lives = probe.lives(count)
    assert len(lives) == count
    for life in lives.values():
        check_life(life, "cancelled")
    table.fingers.clear()


def main(program):
    drivers = [MODULES / "input/inputtest_drv.so", MODULES / "drivers/dummy_drv.so"]
    if not all(driver.exists() for driver in drivers) or not Path("/usr/lib/xorg/Xorg").exists():
        print("skipped: no Xorg with inputtest and dummy drivers")
        return 77
    with TouchTable(WIDTH, HEIGHT, touches=80) as table, Probe(table, program) as probe:
        print(probe.facts)
        assert probe.facts["heard"] == "1" and probe.facts["points"] == "80"
        assert probe.facts["second"] == "taken", "a second listener was not refused"
        seen = set()
        for count in (10, 60, 60):
            lives = many(table, probe, count)
            assert not seen & set(lives), "a contact's id was used again"
            seen |= set(lives)
            print(f"{count} fingers at once: {sum(map(len, lives.values()))} lines, all well")
        taps(table, probe, 20)
    with TouchTable(WIDTH, HEIGHT, touches=80) as table, Probe(table, program, "sources") as probe:
        filtered(table, probe, 60)
        taps(table, probe, 20)
        print("60 fingers through all sources and filters: all well")
    tool = shutil.which("xinput")
    if not tool:
        print("no xinput: the panel that goes away was not tried")
    for count in (5, 60) if tool else ():
        # The test driver hears no more fingers after it was disabled: a server for each.
        with TouchTable(WIDTH, HEIGHT, touches=80) as table, Probe(table, program) as probe:
            many(table, probe, 10)
            disabled(table, probe, count, tool)
            print(f"{count} fingers on a panel that was disabled: all cancelled")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
