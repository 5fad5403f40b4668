"""The real program on a virtual touch table, for tests: started, touched by the ids of its UI tree, read, killed."""
import contextlib, json, os, signal, subprocess, time
from pathlib import Path

MODULES = Path("/usr/lib/xorg/modules")
WIDTH, HEIGHT, DIAGONAL = 1920, 1080, 65
SKIPPED = 77


def has_xorg():
    drivers = [MODULES / "input/inputtest_drv.so", MODULES / "drivers/dummy_drv.so"]
    return all(driver.exists() for driver in drivers) and Path("/usr/lib/xorg/Xorg").exists()


def answers_of(vote, tables):
    """What an exported vote gives, by the order of the questions that its round asks; None: nothing."""
    given = {a["question"]: a["value"] for a in tables["answer"] if a["vote"] == vote["id"]}
    [asked] = (r["questions"].split() for r in tables["round"] if r["id"] == vote["round"])
    return tuple(given.get(question) for question in asked)


class RealProgram:
    def __init__(self, table, program, folder, *words):
        self.table, self.folder = table, Path(folder)
        self.program, self.words = program, [str(w) for w in words]
        self.tree_file, self.log = self.folder / "tree.json", self.folder / "log"
        self.tapped = None
        self.environment = dict(os.environ, DISPLAY=table.display, HOME=str(folder), XDG_STATE_HOME=str(self.folder / "state"),
                                XDG_DOCUMENTS_DIR=str(self.folder / "documents"), LANG="en_GB.UTF-8", LC_ALL="",
                                LIBGL_ALWAYS_SOFTWARE="1",
                                # GLFW and Mesa close libraries that still own memory: nobody can tell whose it was. Our
                                # own leaks are found off screen, by the other tests.
                                ASAN_OPTIONS="detect_leaks=0")

    def start(self):
        self.tree_file.unlink(missing_ok=True)
        shape = [] if "--size" in self.words or "--fullscreen" in self.words else ["--fullscreen"]
        words = [*shape, "--display-diagonal", str(self.table.diagonal), "--ui-tree", str(self.tree_file), *self.words]
        self.process = subprocess.Popen([self.program, *words], env=self.environment, stdout=open(self.log, "ab"),
                                        stderr=subprocess.STDOUT)
        self.until(lambda tree: True, "a first frame", 30)
        return self

    def command(self, *words):
        return subprocess.run([self.program, *map(str, words)], env=self.environment, check=True, capture_output=True, text=True)

    def tree(self):
        return json.loads(self.tree_file.read_text())

    def targets(self):
        return {target["id"]: target for target in self.tree()["targets"]}

    def until(self, holds, what, seconds=20):
        """Waits until the tree is as wanted; gives what `holds` gave."""
        end = time.monotonic() + seconds
        while True:
            assert self.process.poll() is None, f"the program ended with {self.process.returncode}: {self.log.read_text()[-3000:]}"
            if self.tree_file.exists():
                found = holds(self.tree())
                if found:
                    return found
            if time.monotonic() > end:
                there = [t["id"] for t in self.tree()["targets"]] if self.tree_file.exists() else "no tree"
                raise AssertionError(f"waited in vain for {what} after a tap on {self.tapped}; on screen: {there}")
            time.sleep(0.02)

    def wait(self, ident, seconds=20):
        """Waits until a target is there and lies still: nothing glides any more, or at least not this."""
        def lies_still(tree, seen={}):
            target = next((t for t in tree["targets"] if t["id"] == ident and t["enabled"]), None)
            if target is None or seen.get("rect") != target["rect"]:
                seen.update(rect=target and target["rect"], since=time.monotonic())
                return None
            return target if time.monotonic() - seen["since"] > (0.8 if tree["moves"] else 0.1) else None
        return self.until(lambda tree, seen={}: lies_still(tree, seen), ident, seconds)

    def at(self, ident):
        x, y, w, h = self.wait(ident)["rect"]
        return x + w / 2, y + h / 2

    def tap(self, ident):
        place = self.at(ident)
        self.tapped = f"{ident} with {self.above(ident, place)} above it"
        self.table.tap(*place)
        self.table.sync()

    def go(self, step):
        """To a step of the method, by the way that unfolds from the place."""
        if f"step/{step}" not in self.targets():
            self.tap("place")
        self.tap(f"step/{step}")
        self.until(lambda tree: tree["step"] == step and not any(t["id"] == "way" for t in tree["targets"]), f"step {step}")

    def above(self, ident, place):
        """What was drawn after a target, and has the place within its bounds."""
        targets = list(self.targets().values())
        later = targets[next((i for i, t in enumerate(targets) if t["id"] == ident), len(targets)) + 1:]
        return [t["id"] for t in later if all(0 <= p - at < size for p, at, size in zip(place, t["rect"], t["rect"][2:]))]

    def tap_together(self, idents):
        """All at the same moment, a finger each."""
        places = [self.at(ident) for ident in idents]
        fingers = range(5000, 5000 + len(places))
        for finger, place in zip(fingers, places):
            self.table.down(finger, *place)
        self.table.sync()
        time.sleep(0.06)
        for finger in fingers:
            self.table.up(finger)
        self.table.sync()

    def type_together(self, words):
        """{seat: what it types}, lower case and spaces, every seat with its own finger at the same time."""
        key = lambda letter: "space" if letter == " " else letter
        for i in range(max(map(len, words.values()))):
            self.tap_together([f"seat/{seat}/key/{key(word[i])}" for seat, word in words.items() if i < len(word)])
        for seat, word in words.items():
            self.until(lambda tree: any(t["id"] == f"seat/{seat}/text" and t["value"].lower() == word.lower()
                                        for t in tree["targets"]), f"{word!r} at seat {seat}")

    def wait_saved(self):
        self.until(lambda tree: any(t["id"] == "saved" and t["value"] == "saved" for t in tree["targets"]), "saved")

    def is_at_work(self):
        """Whether the program, or the X server that it has its touches from, has anything to do at this moment: a thread that
        runs, waits for a core (both may be busy with other things for seconds) or for the disk."""
        for process in (self.process, self.table.server):
            for thread in Path(f"/proc/{process.pid}/task").glob("*/stat"):
                with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # it has ended
                    if thread.read_text().rpartition(")")[2].split()[0] != "S":
                        return True
        return False

    def until_still(self, seconds=0.4):
        """Waits until the tree has not changed for a while, and nobody was at work in between: everything that was touched is
        drawn. A clock that runs draws every second, and a frame may take long."""
        last, rests = None, 0
        begun = since = time.monotonic()
        while time.monotonic() - since < seconds or rests < 3:
            time.sleep(0.02)
            assert self.process.poll() is None, f"the program ended with {self.process.returncode}"
            assert time.monotonic() - begun < 60, f"it never rests; {'moving' if self.tree()['moves'] else 'still'}"
            now = self.tree_file.read_bytes()
            if now != last:
                last, rests, since = now, 0, time.monotonic()
            elif not self.is_at_work():
                rests += 1

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(20)

    def end(self):
        """As a person would."""
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(30)
        assert status == 0, f"ended with {status}: {self.log.read_text()[-5000:]}"
