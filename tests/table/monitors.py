#!/usr/bin/env python3
"""Two monitors, one panel over both of them: the program fills the one that it is told, by number or by name, and what is
touched there is what answers.

    monitors.py PATH/OF/journeytable

Exits with 77 (skipped) only where there is no Xorg with a test input driver.
"""
import os, subprocess, sys, tempfile, time

sys.dont_write_bytecode = True
from real_program import DIAGONAL, HEIGHT, SKIPPED, WIDTH, RealProgram, has_xorg
from touch_table import TouchTable
from x11_windows import Windows

MODE = ["half", "148.5", "1920", "2008", "2052", "2200", "1080", "1084", "1089", "1125"]


def split(table):
    """Of the wide screen the left half is one monitor, the right half another one."""
    def xrandr(*words):
        subprocess.run(["xrandr", *words], env=dict(os.environ, DISPLAY=table.display), check=True, stdout=subprocess.DEVNULL)
    xrandr("--newmode", *MODE)
    for output in ("DUMMY0", "DUMMY1"):
        xrandr("--addmode", output, "half")
    xrandr("--fb", f"{2 * WIDTH}x{HEIGHT}", "--output", "DUMMY0", "--mode", "half", "--pos", "0x0",
           "--output", "DUMMY1", "--mode", "half", "--pos", f"{WIDTH}x0")
    xrandr("--query")  # the server looks again what is connected


def touched(table, path, monitor, left):
    """A tap at the place on that monitor does what is there, and one at the same place of the other does nothing."""
    with tempfile.TemporaryDirectory(prefix="journeytable-") as folder:
        program = RealProgram(table, path, folder, "--monitor", monitor)
        program.start()
        tree = program.tree()
        assert tree["screen"] == [WIDTH, HEIGHT], tree["screen"]
        x, y = program.at("start/language/nl")
        table.tap(WIDTH - left + x, y)
        table.sync()
        program.until_still()
        assert program.tree()["language"] == "en", f"touched on the other monitor than {monitor}"
        table.tap(left + x, y)
        table.sync()
        program.until(lambda tree: tree["language"] == "nl", f"Dutch on monitor {monitor}", 5)
        program.end()


def goes_away(table, path):
    """The monitor that the program fills is unplugged: it fills the other one, and answers there."""
    off, on = ["--output", "DUMMY1", "--off"], ["--output", "DUMMY1", "--mode", "half", "--pos", f"{WIDTH}x0"]
    with tempfile.TemporaryDirectory(prefix="journeytable-") as folder, Windows(table.display) as windows:
        program = RealProgram(table, path, folder, "--monitor", "DUMMY1")
        program.start()
        window = windows.called("Journeytable")
        assert windows.where(window) == (WIDTH, 0, WIDTH, HEIGHT), windows.where(window)
        for change in (off, on):
            windows.layout(*change)
            end = time.monotonic() + 10
            while windows.where(window) != (0, 0, WIDTH, HEIGHT):
                assert time.monotonic() < end, f"{windows.where(window)} after {change}"
                time.sleep(0.05)
        program.tap("start/language/nl")
        program.until(lambda tree: tree["language"] == "nl" and tree["screen"] == [WIDTH, HEIGHT], "Dutch on what is left", 10)
        program.end()


def main(path):
    if not has_xorg():
        print("skipped: no Xorg with inputtest and dummy drivers")
        return SKIPPED
    with TouchTable(2 * WIDTH, HEIGHT, 40, DIAGONAL) as table:
        split(table)
        for monitor, left in (("1", 0), ("2", WIDTH), ("DUMMY1", WIDTH), ("DUMMY0", 0)):
            touched(table, path, monitor, left)
        goes_away(table, path)
    print("a monitor that goes away leaves the program on the other")
    print("two monitors, by number and by name, each touched where it is")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
