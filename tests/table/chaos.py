#!/usr/bin/env python3
"""Everybody at once, for a long time: sixty fingers at 120 Hz type, drag, turn, rest and vote; every few rounds the step
changes, or the table is frozen, under all of them, and the panel is unplugged with all fingers on it and returns.

    chaos.py PATH/OF/journeytable [SECONDS] [SEED]

At the end the file holds what the script computed: every key once, every vote as given, every note where it was laid
last; no touch is stuck. Prints the program's memory. Exits with 77 (skipped) only where there is no Xorg with a test
input driver.
"""
import collections, json, math, os, random, sys, tempfile, time
from pathlib import Path

sys.dont_write_bytecode = True
from real_program import DIAGONAL, HEIGHT, SKIPPED, WIDTH, RealProgram, answers_of, has_xorg
from touch_table import TouchTable

SEATS = range(1, 9)
FINGERS = 60
LETTERS = "bdfghjklmpqrtvwxyz"  # none that has accents: where the machine stalls, a key is held, and would offer them
MM = DIAGONAL * 25.4 / math.hypot(WIDTH, HEIGHT)  # of a pixel


def middle(target):
    x, y, w, h = target["rect"]
    return x + w / 2, y + h / 2


class Fingers:
    """All fingers on the panel. When it is unplugged they are gone, and whoever held one is told."""

    def __init__(self, table):
        self.table, self.next, self.down_now = table, 10000, {}

    def down(self, place):
        self.next += 1
        self.table.down(self.next, *place)
        self.down_now[self.next] = place
        return self.next

    def move(self, finger, place):
        if finger in self.down_now:
            self.table.move(finger, *place)
            self.down_now[finger] = place

    def up(self, finger):
        """True where the finger was still there."""
        if self.down_now.pop(finger, None) is None:
            return False
        self.table.up(finger)
        return True

    def unplugged(self):
        self.down_now.clear()

    def all_up(self):
        for finger in list(self.down_now):
            self.up(finger)


class Typist:
    """Writes note after note at one seat with two thumbs: the next key goes down before the last one is up."""

    def __init__(self, seat, fingers, chance):
        self.seat, self.fingers, self.chance = seat, fingers, chance
        self.at, self.state, self.since, self.thumbs = 0, "closed", 0.0, collections.deque()
        self.word, self.typed, self.written = "", "", []
        self.lifted, self.interruptions = {}, []  # when the server is known to have lifted each key

    def is_writing(self):
        return self.state in ("typing", "done", "leaving")

    def step(self, now, targets, resting):
        while self.thumbs and now - self.thumbs[0][1] > 0.09:
            finger, _, key = self.thumbs.popleft()
            self.fingers.up(finger)
            self.lifted[key] = None
        area = f"seat/{self.seat}"
        text = targets.get(f"{area}/text")
        if self.state == "closed" and text is not None:  # another opened by itself, or a slow machine opened it after all
            self.state, self.since = ("leaving" if resting else "opening"), now
        if self.state == "closed" and not resting and area in targets and text is None and now > self.since:
            self.press(now, targets[area])
            self.state, self.since = "opening", now
        elif self.state == "opening" and text is not None and f"{area}/key/a" in targets:
            self.word = "".join(self.chance.choice(LETTERS) for _ in range(self.chance.randint(4, 9)))
            self.typed, self.state, self.since, self.interruptions = "", "typing", now + 0.3, []
        elif self.state == "opening" and now - self.since > 4:
            self.state = "closed"  # the tap was lost to an unplugged panel
        elif self.state == "typing" and now > self.since:
            letter = self.word[len(self.typed)]
            key = targets.get(f"{area}/key/{letter}")
            if key is None or any(k == letter for _, _, k in self.thumbs) or not self.has_left(letter):
                return
            self.press(now, key, letter)
            self.typed += letter
            self.since = now + self.chance.uniform(0.06, 0.16)
            if self.typed == self.word:
                self.state, self.since, self.done_at, self.pressed = "done", now + 0.5, now, False
        elif self.state == "leaving" and now > self.since:
            if text is None:
                self.state = "closed"
            elif f"{area}/key/done" in targets:  # with nothing written it only closes
                self.press(now, targets[f"{area}/key/done"])
                self.since = now + 1.5
        elif self.state == "done" and now > self.since:
            if text is None or (self.pressed and text["value"] == ""):  # the next note opens by itself
                self.written.append(self.word.capitalize())
                self.state, self.since = "closed", now + 0.4
            elif text["value"] == self.word.capitalize() and f"{area}/key/done" in targets:
                self.press(now, targets[f"{area}/key/done"])
                self.pressed = True
                self.since = now + 2.5  # and again, where the panel was unplugged meanwhile
            else:
                self.since = now + 0.2
                assert now < self.done_at + 15, f"seat {self.seat} typed {self.word!r}, and has {text['value']!r}, {self.interruptions}"

    def has_left(self, letter):
        """A finger that returns to its key within a blink has not left it: people take longer, also where the machine
        stalls and the server learns of all at once."""
        if self.lifted.get(letter, 0) is None:
            self.fingers.table.sync()
            self.lifted[letter] = time.monotonic()
        return time.monotonic() > self.lifted.get(letter, 0) + 0.1

    def press(self, now, target, key=None):
        self.thumbs.append((self.fingers.down(middle(target)), now, key))

    def interrupted(self):
        """What was typed is there still; a tap that was not lifted has done nothing."""
        self.thumbs.clear()
        self.since = time.monotonic() + 0.5  # people look again before they go on
        if self.state == "opening":
            self.state = "closed"
        self.interruptions.append(f"after {self.typed!r}")


class Mover:
    """Takes one note around and lays it back at its own place; sometimes a second finger helps for a while."""

    def __init__(self, note, home, fingers, chance):
        self.note, self.home, self.fingers, self.chance = note, home, fingers, chance
        self.hands, self.began, self.lasts, self.place = [], 0.0, 0.0, None
        self.still, self.came, self.changed, self.helped = None, None, False, False
        self.laid = home

    def step(self, now, targets, resting):
        if not self.hands:
            target = targets.get(f"note/{self.note}")
            if resting or target is None or now < self.began:
                return
            # What is seen may be old where the machine stalls: taken where it was, the note would be held by its edge.
            if math.dist(middle(target), self.laid) > 4 and now < self.began + 3:
                return
            self.place = self.at = middle(target)
            self.to = [c + self.chance.uniform(-12, 12) for c in self.home]
            self.began, self.lasts, self.helped = now, self.chance.uniform(0.8, 2.0), False
            self.hands = [(self.fingers.down(self.place), (0.0, 0.0))]
            return
        if self.still is not None:  # a second hand takes a note, and leaves it, while it is held still, as people do
            if now < self.still + 0.3:
                if now > self.still + 0.15 and not self.changed:
                    self.change_hands()
                return
            self.began, self.still, self.changed = self.began + now - self.still, None, False
        if self.came is not None:
            if now > self.came + 0.3:  # held still: it is laid, not thrown
                self.lay()
            return
        part = (now - self.began) / self.lasts
        turn, far = 2 * math.pi * min(part, 1), 90 * math.sin(math.pi * min(part, 1))
        at = [a + (b - a) * min(part, 1) for a, b in zip(self.place, self.to)]
        at = at[0] + far * math.cos(turn), at[1] + far * math.sin(turn) * 0.5
        if (part > 0.3 and not self.helped) or (part > 0.65 and len(self.hands) == 2):
            self.still = self.seen_still()
            return
        self.at = at
        for finger, aside in self.hands:
            self.fingers.move(finger, (at[0] + aside[0], at[1] + aside[1]))
        if part >= 1:
            self.came = self.seen_still()

    def seen_still(self):
        """Since when the server knows that the note is held still. Where the machine stalls it learns of a movement later
        than it was made: lifted or helped at once after that, the note would be thrown or turned."""
        self.fingers.table.sync()
        return time.monotonic()

    def lay(self):
        there = [self.fingers.up(finger) for finger, _ in self.hands]
        if there[0]:
            self.laid = tuple(self.to)
        self.hands, self.came, self.began = [], None, time.monotonic() + self.chance.uniform(0.3, 0.8)

    def interrupted(self):
        """The note is where it was laid before."""
        self.hands, self.still, self.came = [], None, None

    def change_hands(self):
        self.changed = True
        if len(self.hands) == 2:
            self.fingers.up(self.hands.pop()[0])
            return
        self.helped, aside = True, (self.chance.choice((-28, 28)), 8.0)
        self.hands.append((self.fingers.down((self.at[0] + aside[0], self.at[1] + aside[1])), aside))


class Rester:
    """A palm, a sleeve, a cup: lies on the bare table for a while, and does nothing."""

    newest = 0.0  # one at a time: four contacts that come together are a forearm, also where one of them is a thumb

    def __init__(self, fingers, chance):
        self.fingers, self.chance, self.finger, self.until, self.place = fingers, chance, None, 0.0, None

    def step(self, now, targets, resting):
        if self.finger is None:
            if resting or now < Rester.newest + 0.11 or len(self.fingers.down_now) >= FINGERS:
                return
            place = bare_place(targets, self.chance, self.fingers.down_now.values())
            if place is not None:
                self.place, self.finger, self.until = place, self.fingers.down(place), now + self.chance.uniform(3, 12)
                Rester.newest = now
        elif resting or now > self.until:
            self.fingers.up(self.finger)
            self.finger = None
        else:
            self.fingers.move(self.finger, [c + self.chance.uniform(-0.8, 0.8) for c in self.place])

    def interrupted(self):
        self.finger = None


def bare_place(targets, chance, others):
    """Where nothing can be touched, and no other finger is near; None where there is none by chance."""
    corner, pad = 110, 340  # farther from all keys than the contacts of one forearm are from each other
    tabs = [middle(target) for ident, target in targets.items() if ident.startswith("seat/") and ident.count("/") == 1]
    things = [t["rect"] for ident, t in targets.items() if ident not in ("map/board", "map/curve")]
    for _ in range(20):
        x, y = chance.uniform(20, WIDTH - 20), chance.uniform(20, HEIGHT - 20)
        if min(x, WIDTH - x) < corner and min(y, HEIGHT - y) < corner:
            continue
        covered = any(left - 25 < x < left + w + 25 and top - 25 < y < top + h + 25 for left, top, w, h in things)
        covered = covered or any(math.dist((x, y), tab) < pad for tab in tabs)
        if not covered and all(math.dist((x, y), other) > 20 for other in others):
            return x, y
    return None


class Room:
    """The people, and the program they touch."""

    def __init__(self, program, table, chance):
        self.program, self.table, self.chance = program, table, chance
        self.fingers = Fingers(table)
        self.typists = [Typist(seat, self.fingers, chance) for seat in SEATS]
        self.movers, self.most, self.touches = [], 0, 0
        self.seen, self.read_at = {}, 0.0

    def targets(self, now):
        if now - self.read_at > 0.04:
            self.seen, self.read_at = self.program.targets(), now
        return self.seen

    def go(self, people, seconds, resting=lambda: False, until=lambda: False):
        """Everybody goes on at 120 Hz for so long, or until something holds."""
        begin = time.monotonic()
        tick = begin
        while (now := time.monotonic()) < begin + seconds and not until():
            for person in people:
                person.step(now, self.targets(now), resting())
            self.most = max(self.most, len(self.fingers.down_now))
            tick += 1 / 120
            time.sleep(max(0.0, tick - time.monotonic()))
        assert self.program.process.poll() is None, self.program.log.read_text()[-3000:]

    def settle(self, people):
        """Everybody finishes what they are doing and lifts their hands."""
        idle = lambda: not self.fingers.down_now and not any(t.is_writing() or t.state == "opening" for t in self.typists)
        self.go(people, 60, resting=lambda: True, until=idle)
        assert idle(), f"still down: {len(self.fingers.down_now)}; {[(t.seat, t.state, t.typed) for t in self.typists]}"
        self.program.until_still()


def gather_notes(room):
    """Everybody writes a first note; six of them are taken to places of their own on the curve, where notes lie loose."""
    room.go(room.typists, 60, resting=lambda: any(t.written or t.state != "closed" for t in room.typists)
            and all(t.written or t.state != "closed" for t in room.typists),
            until=lambda: all(t.written for t in room.typists))
    room.settle(room.typists)
    # Between the pads at the sides, and not where notes come that people write meanwhile: laid on one, a note would
    # become a pile with it.
    x, y, w, h = room.program.targets()["map/curve"]["rect"]
    homes = [(x + w * (2 + i) / 9, y + h / 2) for i in range(6)]
    loose = {t["label"]: t["id"] for t in room.program.tree()["targets"] if t["id"].startswith("note/")}
    written = [t.written[0] for t in room.typists]
    assert set(written) <= set(loose), f"wrote {written}, there are {sorted(loose)}"
    for text, home in zip(written, homes):
        note = loose[text]
        room.table.drag([room.program.at(note), home, home], 1.2)
        room.table.sync()
        room.program.until_still()
        room.movers.append(Mover(int(note.split("/")[1]), home, room.fingers, room.chance))


def step_change(program):
    program.go("voting")
    program.wait("facilitator/start")


def freeze(program):
    program.table.tap(*program.at("facilitator/menu"), hold=1.2)
    program.tap("facilitator/frozen")
    program.wait("frozen")


def under_hands(room, people, change):
    """What the facilitator does while everybody's fingers are down ends what they do, and nothing else."""
    assert room.fingers.down_now
    change(room.program)
    room.fingers.all_up()
    room.table.sync()
    for person in people:
        person.interrupted()


def vote(room, given):
    """A touchpoint is voted on by all at the same moment; what each gives is written down."""
    program = room.program
    program.go("voting")
    program.tap("facilitator/start")
    for what in ("experience", "importance"):
        numbers = [room.chance.randint(1, 10) for _ in SEATS]
        program.tap_together([f"seat/{seat}/ballot/{what}/{n}" for seat, n in zip(SEATS, numbers)])
        given[what] += numbers
    program.wait("plot/experience/1")  # all are in
    program.tap("facilitator/overview")
    program.go("map")
    program.wait("map/board")


def memory(program):
    for line in Path(f"/proc/{program.process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024


def look(program):
    """What was on the table when it went wrong, for people to see."""
    if folder := os.environ.get("JOURNEYTABLE_PICTURES"):
        program.table.shot(Path(folder) / "chaos.png")
        (Path(folder) / "chaos.json").write_text(json.dumps(program.tree(), indent=1))


def written_in(tables):
    """What people wrote, on notes of the map and of its lanes: whoever has not begun may be handed another's note."""
    return collections.Counter(note["text"] for kind in ("touchpoint", "note") for note in tables[kind] if not note["gone"])


def check(room, file, before, given):
    out = room.program.folder / "export"
    [written] = room.program.command("export", file, "--to", out, "--format", "json").stdout.split("\n")[:-1]
    tables = json.loads(Path(written).read_text())["tables"]
    now = written_in(tables)
    expected = before + collections.Counter(word for typist in room.typists for word in typist.written)
    assert now == expected, f"too many: {now - expected}, lost: {expected - now}"
    where = {t["id"]: (t["x"] / MM, t["y"] / MM) for t in tables["touchpoint"]}
    for mover in room.movers:
        away = math.dist(where[mover.note], mover.laid) * MM
        # A slow machine sees two hands join while the note still moves, and turns it a little around them.
        assert away < 50, f"note {mover.note} lies {away:.0f} mm from where it was laid: at {where[mover.note]}, laid at {mover.laid}"
    votes = collections.Counter(answers_of(v, tables) for v in tables["vote"])
    expected = collections.Counter(zip(given["experience"], given["importance"]))
    assert votes - room.votes_before == expected, f"votes: {votes - room.votes_before}, given: {expected}"


def main(path, seconds=20, seed=1):
    if not has_xorg():
        print("skipped: no Xorg with inputtest and dummy drivers")
        return SKIPPED
    chance = random.Random(seed)
    print(f"seed {seed}")
    with tempfile.TemporaryDirectory(prefix="journeytable-") as folder, TouchTable(WIDTH, HEIGHT, 80, DIAGONAL) as table:
        file = Path(folder) / "chaos.journey"
        program = RealProgram(table, path, folder, file)
        program.command("sample", "--language", "en", file)
        [written] = program.command("export", file, "--to", Path(folder) / "before", "--format", "json").stdout.split("\n")[:-1]
        tables = json.loads(Path(written).read_text())["tables"]
        before = written_in(tables)
        program.start()
        program.go("map")
        room = Room(program, table, chance)
        room.votes_before = collections.Counter(answers_of(v, tables) for v in tables["vote"])
        gather_notes(room)
        people = room.typists + room.movers
        people += [Rester(room.fingers, chance) for _ in range(FINGERS)]
        began, given, rounds, levels = time.monotonic(), collections.defaultdict(list), 0, [memory(program)]
        try:
            while time.monotonic() < began + seconds:
                rounds += 1
                room.go(people, 8)
                print(f"round {rounds} {time.monotonic() - began:.0f} s", file=sys.stderr)
                if rounds % 5 == 2:  # the panel goes away with all fingers on it, and returns
                    table.unplug()
                    room.fingers.unplugged()
                    time.sleep(1)
                    table.plug_in()
                    room.go(people, 3)
                if rounds % 5 == 3:
                    under_hands(room, people, step_change)
                    program.go("map")
                    program.wait("map/board")
                    room.go(people, 3)
                if rounds % 5 == 4:
                    under_hands(room, people, freeze)
                    program.tap("facilitator/frozen")
                    program.tap("facilitator/close")
                    room.go(people, 3)
                room.settle(people)
                vote(room, given)
                levels.append(memory(program))
        except AssertionError:
            look(program)
            raise
        program.wait_saved()
        said = "MB of memory, at first and after every tenth of the time: " + " ".join(
            f"{levels[i * (len(levels) - 1) // 10]:.0f}" for i in range(11))
        tree = program.tree()
        assert tree["contacts"] == 0, "a touch is stuck"
        program.end()
        check(room, file, before, given)
        program.start()
        program.go("map")
        program.wait("map/board")
        program.until_still()
        anew = memory(program)
        program.end()
        words = sum(len(t.written) for t in room.typists)
        print(f"{time.monotonic() - began:.0f} s, at most {room.most} fingers at once: {words} notes typed, "
              f"{sum(map(len, given.values()))} votes, {rounds} rounds: nothing lost, doubled or stuck; {said}; started anew with all of it {anew:.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
