#!/usr/bin/env python3
"""The window becomes larger and smaller, fills the screen and leaves it, and the screen itself becomes another one: the
program goes on, and shows all of its picture in all of the window.

    sizes.py PATH/OF/journeytable

Exits with 77 (skipped) only where there is no Xorg with a test input driver.
"""
import subprocess, sys, tempfile, time
from pathlib import Path

sys.dont_write_bytecode = True
from real_program import DIAGONAL, HEIGHT, SKIPPED, WIDTH, RealProgram, has_xorg
from touch_table import TouchTable
from x11_windows import Windows

SMALL = ["small", "74.25", "1280", "1390", "1430", "1650", "720", "725", "730", "750"]


def shown(program, size):
    """The program knows the size of its window, and no pixel of the window is left as the server made it."""
    program.until(lambda tree: tree["screen"] == list(size), f"a picture of {size}", 10)
    program.until_still()
    picture = Path(program.folder) / "shot.png"
    end = time.monotonic() + 5
    while True:
        program.table.shot(picture)
        x, y, w, h = program.windows.where(program.window)
        black = subprocess.run(["convert", picture, "-crop", f"{w}x{h}+{x}+{y}", "+repage", "-fill", "white", "+opaque", "black",
                                "-fill", "red", "-opaque", "black", "-format", "%[fx:mean.g]", "info:"],
                               check=True, capture_output=True, text=True).stdout
        if float(black) > 0.999:
            return
        assert time.monotonic() < end, f"{1 - float(black):.2%} of a window of {size} is not drawn"


def touched(program, ident, holds, what):
    program.tap(ident)
    program.until(holds, what, 10)


def grows(program):
    """By people and window managers, in any order and faster than it is drawn."""
    for x, y, w, h in [(0, 0, 1000, 700), (0, 0, 1900, 1000), (30, 20, 640, 480), (0, 0, 1920, 1080), (10, 10, 1300, 900)]:
        program.windows.place(program.window, x, y, w, h)
        shown(program, (w, h))
    for i in range(60):
        program.windows.place(program.window, 0, 0, 700 + 20 * (i * 7 % 60), 500 + 9 * (i * 11 % 60))
        time.sleep(0.01 * (i % 3))
    program.windows.place(program.window, 0, 0, 1800, 1000)
    shown(program, (1800, 1000))
    touched(program, "start/language/nl", lambda tree: tree["language"] == "nl", "Dutch after it grew")
    shown(program, (1800, 1000))


def fills(program, screen):
    """F11, again and again."""
    for _ in range(3):
        before = program.windows.where(program.window)
        program.windows.press(program.window)
        shown(program, screen)
        assert program.windows.where(program.window) == (0, 0, *screen)
        program.windows.press(program.window)
        shown(program, before[2:])


def other_screen(program, large, small):
    """Another resolution: what filled the screen fills it, what lay in it lies in it."""
    for mode, size in (("small", small), ("table", large), ("small", small)):
        program.windows.layout("--output", "DUMMY0", "--mode", mode)
        x, y, w, h = 0, 0, *size
        if not program.fullscreen:
            w, h = min(w, program.wide[0]), min(h, program.wide[1])
            program.wide = (w, h)
        shown(program, (w, h))
        x, y, w, h = program.windows.where(program.window)
        assert x >= 0 and y >= 0 and x + w <= size[0] and y + h <= size[1], f"{(x, y, w, h)} lies off a screen of {size}"
    program.windows.layout("--output", "DUMMY0", "--mode", "table")


def run(table, path, windows, *words, steps):
    with tempfile.TemporaryDirectory(prefix="journeytable-") as folder:
        program = RealProgram(table, path, folder, *words)
        program.fullscreen, program.wide, program.windows = "--fullscreen" in words, (1600, 900), windows
        program.start()
        program.window = windows.called("Journeytable")
        for step in steps:
            step(program)
        assert program.process.poll() is None, program.log.read_text()
        print(words, "said:", program.log.read_text().strip() or "nothing", flush=True)
        program.end()


def server_goes(path):
    """Nothing can be shown any more, and nothing is lost: the program says so and ends."""
    with TouchTable(WIDTH, HEIGHT, 40, DIAGONAL) as table, tempfile.TemporaryDirectory(prefix="journeytable-") as folder:
        file = Path(folder) / "a.journey"
        program = RealProgram(table, path, folder, file)
        program.command("new", file)
        program.start()
        program.go("brief")
        program.until(lambda tree: tree["step"] == "brief", "the brief")
        table.server.kill()
        status = program.process.wait(20)
        assert status == 1 and "the display is gone" in program.log.read_text(), (status, program.log.read_text())
        assert "all well" in program.command("check", file).stdout


def main(path):
    if not has_xorg():
        print("skipped: no Xorg with inputtest and dummy drivers")
        return SKIPPED
    large, small = (WIDTH, HEIGHT), (1280, 720)
    with TouchTable(WIDTH, HEIGHT, 40, DIAGONAL) as table, Windows(table.display) as windows:
        windows.layout("--newmode", *SMALL)
        windows.layout("--addmode", "DUMMY0", "small")
        run(table, path, windows, "--size", "1280x800", steps=[grows, lambda program: fills(program, large)])
        run(table, path, windows, "--size", "1600x900", steps=[lambda program: other_screen(program, large, small)])
        run(table, path, windows, "--fullscreen", steps=[lambda program: other_screen(program, large, small)])
    server_goes(path)
    print("every size of window and screen: the program goes on, and shows all of itself")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
