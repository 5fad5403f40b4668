#!/usr/bin/env python3
"""Takes pictures of the real program, to be looked at: a table in Full HD and in 4K with eight people who write and vote
at the same moment, all its steps, a wall, a laptop; in Dutch.

    pictures.py PATH/OF/journeytable FOLDER [table-1080|table-4k|wall-1080|wall-4k|laptop ...]
"""
import sys, tempfile, time
from pathlib import Path

sys.dont_write_bytecode = True
from real_program import RealProgram
from touch_table import TouchTable

PLACES = {"table-1080": ("table", 1920, 1080, 65), "table-4k": ("table", 3840, 2160, 65), "wall-1080": ("wall", 1920, 1080, 86),
          "wall-4k": ("wall", 3840, 2160, 86), "laptop": ("laptop", 1366, 768, 14)}
STEPS = ["brief", "team", "stakeholders", "personas", "evidence", "map", "voting", "curve", "plan", "customers", "loop",
         "opportunities", "brainstorm", "test", "result"]
WORDS = dict(zip(range(1, 9), ["vergunningaanvraag", "belt de balie", "leest de brief", "uploadt tekening", "wacht op antwoord",
                               "krijgt besluit", "dient bezwaar in", "gaat bouwen"]))


def chooses(program, setting):
    """As a facilitator sets up the room; the machine remembers it."""
    program.start()
    program.tap("start/language/nl")
    program.tap("start/display")
    program.tap(f"start/display/{setting}")
    program.until_still()
    program.end()


def everybody(program, shot):
    """All who sit write, and then vote, at the same moment."""
    program.go("map")
    seats = [i for i in WORDS if f"seat/{i}" in program.targets()]
    program.tap_together([f"seat/{i}" for i in seats])
    for i in seats:
        program.wait(f"seat/{i}/key/a")
    program.type_together({i: WORDS[i] for i in seats})
    shot("writing")
    program.tap_together([f"seat/{i}/key/done" for i in seats])
    program.until_still(1)
    shot("written")
    program.go("voting")
    program.tap("facilitator/start")
    program.tap_together([f"seat/{i}/ballot/experience/{i + 1}" for i in seats])
    shot("voting_now")


def main(path, folder, *places):
    for place in places or PLACES:
        setting, width, height, diagonal = PLACES[place]
        with tempfile.TemporaryDirectory(prefix="journeytable-") as home, TouchTable(width, height, 80, diagonal) as table:
            def shot(name):
                time.sleep(1)
                table.shot(Path(folder) / f"{place}_{name}.png")
            file = Path(home) / "sample.journey"
            chooses(RealProgram(table, path, home), setting)
            program = RealProgram(table, path, home, file)
            program.command("sample", "--language", "nl", file)
            program.start()
            for step in STEPS:
                program.go(step)
                shot(step)
            if setting != "laptop":
                everybody(program, shot)
            program.end()


if __name__ == "__main__":
    Path(sys.argv[2]).mkdir(parents=True, exist_ok=True)
    main(*sys.argv[1:])
