#!/usr/bin/env python3
"""A workshop by real touches: eight people type, vote and export on a virtual touch panel, eight fingers at once.

    workshop.py PATH/OF/journeytable

Exits with 77 (skipped) only where there is no Xorg with a test input driver.
"""
import json, sys, tempfile
from pathlib import Path

sys.dont_write_bytecode = True
from real_program import DIAGONAL, HEIGHT, SKIPPED, WIDTH, RealProgram, answers_of, has_xorg
from touch_table import TouchTable

NAMES = ["ann", "bob", "cas", "dia", "eva", "fay", "gus", "hal"]
NOTES = ["calls us", "reads it", "logs in", "fills in", "uploads", "waits on", "gets it", "thanks"]
EXPERIENCE = [3, 5, 4, 6, 2, 9, 4, 5]
IMPORTANCE = [9, 8, 10, 7, 9, 8, 9, 10]
SEATS = range(1, 9)


def gather(program):
    """A new workshop; eight people are written down and sit down."""
    program.tap("start/new/five_stages")
    program.go("team")
    for name in NAMES:
        program.tap("team/add")
        seat = program.until(writing_seat, "a keyboard")
        program.type_together({seat: name})
        program.tap(f"seat/{seat}/key/done")
        program.until(lambda tree: any(t["id"].endswith("/name") and t["label"].lower() == name for t in tree["targets"])
                      or any(name in t["label"].lower() or name in t["value"].lower() for t in tree["targets"]), name)
    if program.until(lambda tree: [writing_seat(tree)], "")[0] is not None:
        program.tap(f"seat/{writing_seat(program.tree())}/close")
    program.tap("team/seat_all")
    for seat in SEATS:
        program.wait(f"seat/{seat}")


def writing_seat(tree):
    """The seat whose keyboard is open."""
    for target in tree["targets"]:
        if target["id"].endswith("/key/done"):
            return target["id"].split("/")[1]
    return None


def write(program):
    """Everybody opens their own keyboard and writes a note, all at the same time."""
    program.go("map")
    program.tap_together([f"seat/{seat}" for seat in SEATS])
    program.type_together(dict(zip(SEATS, NOTES)))
    program.tap_together([f"seat/{seat}/key/done" for seat in SEATS])
    program.until(lambda tree: {t["label"].lower() for t in tree["targets"] if t["role"] == "note"} >= set(NOTES), "eight notes")


def vote(program):
    """Everybody votes at once; nobody sees a number before the reveal."""
    program.go("voting")
    program.tap("facilitator/start")
    program.tap_together([f"seat/{seat}/ballot/experience/{n}" for seat, n in zip(SEATS, EXPERIENCE)])
    assert not any(t.startswith("plot/") for t in program.targets()), "votes are shown before all are in"
    program.tap_together([f"seat/{seat}/ballot/importance/{n}" for seat, n in zip(SEATS, IMPORTANCE)])
    program.wait("plot/experience/1")  # all are in


def export(program):
    program.go("result")
    program.tap("export/json")
    program.wait("export/done")


def exported(program):
    files = [f for f in program.folder.rglob("*.json") if "state" not in f.parts and f != program.tree_file]
    assert len(files) == 1, f"exported: {files}"
    return json.loads(files[0].read_text())


def check(workshop):
    """What was touched is what the exported file says."""
    tables = workshop["tables"]
    people = {p["id"]: p for p in tables["participant"]}
    assert sorted(p["name"].lower() for p in people.values()) == NAMES
    assert sorted(p["seat"] for p in people.values()) == list(range(8))
    assert sorted(t["text"].lower() for t in tables["touchpoint"]) == sorted(NOTES)
    author = {t["text"].lower(): people[t["author"]]["seat"] for t in tables["touchpoint"]}
    assert author == {note: seat - 1 for seat, note in zip(SEATS, NOTES)}, "a note has another's author"
    votes = {people[v["participant"]]["seat"]: answers_of(v, tables) for v in tables["vote"]}
    assert votes == {seat - 1: pair for seat, pair in zip(SEATS, zip(EXPERIENCE, IMPORTANCE))}, votes
    [voted] = tables["round"]
    assert voted["revealed"], voted


def main(path):
    if not has_xorg():
        print("skipped: no Xorg with inputtest and dummy drivers")
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix="journeytable-") as folder, TouchTable(WIDTH, HEIGHT, 80, DIAGONAL) as table:
        program = RealProgram(table, path, folder).start()
        for part in (gather, write, vote, export):
            part(program)
            program.wait_saved()
            print(f"{part.__name__}: all well", flush=True)
        check(exported(program))
        program.end()
        [file] = (Path(folder) / "documents" / "Journeytable").glob("*.journey")
        print(program.command("check", file).stdout.strip())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
