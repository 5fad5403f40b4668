#!/usr/bin/env python3
"""Somebody takes the file away while people work: it is said within a second, and one tap goes on elsewhere.

    moved.py PATH/OF/journeytable

Exits with 77 (skipped) only where there is no Xorg with a test input driver.
"""
import sys, tempfile, time
from pathlib import Path

sys.dont_write_bytecode = True
from real_program import DIAGONAL, HEIGHT, SKIPPED, WIDTH, RealProgram, has_xorg
from touch_table import TouchTable


def thrown_away(file):
    file.unlink()


def renamed(file):
    file.rename(file.with_name("elsewhere.journey"))


def replaced(file):
    letter = file.with_name("letter")
    letter.write_text("a letter")
    letter.rename(file)


def events(program, file):
    return int(program.command("check", file).stdout.split(",")[-1].split()[0])


def takes(program, file, take):
    """Gives where the workshop is kept afterwards."""
    program.start()
    program.wait_saved()
    take(file)
    began = time.monotonic()
    program.until(lambda tree: any(t["id"] == "saved" and t["value"] == "failed" for t in tree["targets"]), "not saved")
    took = time.monotonic() - began
    program.wait("message/here")
    program.tap("message/here")
    program.wait_saved()
    program.end()
    return took


def main(path):
    if not has_xorg():
        print("skipped: no Xorg with inputtest and dummy drivers")
        return SKIPPED
    with TouchTable(WIDTH, HEIGHT, 80, DIAGONAL) as table:
        for take in (thrown_away, renamed, replaced):
            with tempfile.TemporaryDirectory(prefix="journeytable-") as folder:
                file = Path(folder) / "sample.journey"
                program = RealProgram(table, path, folder, file)
                program.command("sample", "--language", "en", file)
                held = events(program, file)
                took = takes(program, file, take)
                kept = file if take is not replaced else file.with_name("sample (2).journey")
                assert events(program, kept) >= held, f"{take.__name__}: {held} events, then {events(program, kept)}"
                assert take is not replaced or file.read_text() == "a letter"
                assert took < 1.5, f"{take.__name__}: told after {took:.1f} s"
                print(f"{take.__name__}: told after {took:.2f} s, nothing lost", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
