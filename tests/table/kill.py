#!/usr/bin/env python3
"""The plug is pulled: the program is killed (SIGKILL) while people touch and type, again and again.

    kill.py PATH/OF/journeytable [ROUNDS] [SEED]

After each kill it opens where it was: the same step, everything that was on screen while the bar said "saved", and texts
in the making as they were. Exits with 77 (skipped) only where there is no Xorg with a test input driver.
"""
import json, random, sys, tempfile, time
from collections import deque
from pathlib import Path

sys.dont_write_bytecode = True
from real_program import DIAGONAL, HEIGHT, SKIPPED, WIDTH, RealProgram, has_xorg
from touch_table import TouchTable

LAST = deque(maxlen=12)  # what was touched last, to be told with a loss
# What leaves the workshop or undoes what the test waits for.
SPARED = ("facilitator/close_workshop", "facilitator/menu", "facilitator/corner/", "export/", "message/", "start/")


def is_saved(tree):
    return any(t["id"] == "saved" and t["value"] == "saved" for t in tree["targets"])


def drafts(tree):
    """What is being typed, by seat; a word that somebody looks for becomes nothing, and is not kept."""
    return {t["id"]: t["value"] for t in tree["targets"]
            if t["id"].startswith("seat/") and t["id"].endswith("/text") and t["role"] == "text"}


def touch_about(program, chance):
    """A tap or a drag of one finger, or of several at once."""
    targets = [t for t in program.tree()["targets"] if t["enabled"] and not t["id"].startswith(SPARED)]
    middle = lambda t: (t["rect"][0] + t["rect"][2] / 2, t["rect"][1] + t["rect"][3] / 2)
    on_table = [(t["id"], *middle(t)) for t in targets if 0 <= middle(t)[0] < WIDTH and 0 <= middle(t)[1] < HEIGHT]
    if chance.random() < 0.5:
        ident, x, y = chance.choice(on_table)
        LAST.append(ident)
        program.table.tap(x, y, hold=0.02)
    else:
        begins = [chance.choice(on_table) for _ in range(chance.randint(1, 4))]
        LAST.append([ident for ident, *_ in begins])
        paths = [[(x, y), (chance.uniform(0, WIDTH), chance.uniform(0, HEIGHT))] for _, x, y in begins]
        program.table.drag_many(paths, seconds=0.15)
    program.table.sync()


def start_a_text(program, chance):
    """Somebody writes a note, and has not finished it."""
    program.go("map")
    writing = [i.split("/")[1] for i in drafts(program.tree())]
    if not writing:
        program.tap(f"seat/{chance.randint(1, 8)}")
        writing = program.until(lambda tree: [i.split("/")[1] for i in drafts(tree)], "a keyboard")
    letters = [t["id"] for t in program.tree()["targets"] if t["role"] == "key" and len(t["label"]) == 1]
    if letters:  # none while all who write choose a channel
        LAST.append(chance.choice(letters))
        program.tap(LAST[-1])


def kill_once(program, chance):
    """Gives what was on screen last before the kill, and whether people had lifted their hands by then."""
    program.start()
    assert program.tree()["step"] != "start", "did not open the workshop"
    end = time.monotonic() + chance.uniform(0.2, 2.5)
    while time.monotonic() < end:
        touch_about(program, chance)
    if chance.random() < 0.5 and "message" not in program.targets():
        start_a_text(program, chance)
    calm = chance.random() < 0.5
    if calm:
        program.until_still()
        program.wait_saved()
    else:
        time.sleep(chance.uniform(0, 0.2))
    seen = program.tree()
    program.kill()
    return seen, calm


def reopened(program):
    program.start()
    program.wait_saved()
    tree = program.tree()
    program.kill()
    return tree


def check_same(seen, calm, after, texts):
    """Nothing is lost that was on screen while the bar said "saved". What fingers did since may be there too."""
    if not is_saved(seen):
        return
    notes = [t for t in seen["targets"] if t["role"] == "note" and t["id"].startswith(("note/", "lane/", "idea/"))]
    for note in notes:
        text = texts.get(int(note["id"].split("/")[1]))
        assert text is not None, f"{note['label']!r} was on screen, and is lost"
        assert text == note["label"] or not calm, f"{note['label']!r} was on screen, the file has {text!r}"
    if not calm:
        return
    assert after["step"] == seen["step"], f"was in {seen['step']}, opened in {after['step']}"
    # Where both cores are busy a letter may come between what was seen and the end: more is no loss.
    lost = {i: text for i, text in drafts(seen).items() if not drafts(after).get(i, "").startswith(text)}
    assert not lost, f"texts in the making are lost: {lost}; there are {drafts(after)}; touched last: {list(LAST)}"


def texts_in(program, file):
    """Every note, touchpoint and idea of the file by its id, from its export."""
    out = program.folder / "export"
    [written] = program.command("export", file, "--to", out, "--format", "json").stdout.split("\n")[:-1]
    workshop = json.loads(Path(written).read_text())["tables"]
    return {record["id"]: record["text"] for table in ("touchpoint", "note", "idea") for record in workshop[table]}


def main(path, rounds=20, seed=1):
    if not has_xorg():
        print("skipped: no Xorg with inputtest and dummy drivers")
        return SKIPPED
    chance = random.Random(seed)
    print(f"seed {seed}")
    with tempfile.TemporaryDirectory(prefix="journeytable-") as folder, TouchTable(WIDTH, HEIGHT, 80, DIAGONAL) as table:
        file = Path(folder) / "sample.journey"
        program = RealProgram(table, path, folder, file)
        program.command("sample", "--language", "en", file)
        events, most = 0, 0
        for number in range(rounds):
            seen, calm = kill_once(program, chance)
            after = reopened(program)
            check_same(seen, calm, after, texts_in(program, file))
            said = program.command("check", file).stdout
            events = int(said.split(",")[-1].split()[0])
            assert events >= most, f"{most} events, then {events}"
            most = events
            print(f"round {number + 1}: {seen['step']}, {'saved' if is_saved(seen) else 'writing'}, "
                  f"{len(drafts(seen))} texts in the making, {events} events", flush=True)
    print(f"{rounds} times killed: nothing lost")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
