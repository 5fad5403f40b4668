#!/usr/bin/env python3
"""The command line, as people use it without a display: what it does, says and returns.

    command_line.py PATH/OF/journeytable
"""
import json, os, shutil, sqlite3, subprocess, sys, tempfile
from pathlib import Path

LEAKS = Path(__file__).resolve().with_name("leaks.supp")
DEMO = Path(__file__).resolve().parents[2] / "packaging" / "demo.touches"


class Shell:
    def __init__(self, program, folder):
        self.program, self.folder = Path(program).resolve(), folder
        unset = ("DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LC_MESSAGES", "XDG_DOCUMENTS_DIR", "XDG_CONFIG_HOME")
        self.environment = {k: v for k, v in os.environ.items() if k not in unset}
        self.environment |= {"HOME": str(folder), "XDG_STATE_HOME": str(folder / "state"), "LANG": "en_GB.UTF-8",
                             "LSAN_OPTIONS": f"suppressions={LEAKS}:print_suppressions=0"}

    def run(self, *words, status=0, **environment):
        done = subprocess.run([self.program, *map(str, words)], cwd=self.folder, env=self.environment | environment,
                              capture_output=True, text=True, timeout=300)
        assert done.returncode == status, f"{words}: {done.returncode}, not {status}\n{done.stdout}{done.stderr}"
        return done

    def refused(self, *words, says, **environment):
        """Exit status 1, one line on stderr, nothing on stdout."""
        done = self.run(*words, status=1, **environment)
        assert done.stdout == "" and done.stderr.startswith("journeytable: ") and done.stderr.count("\n") == 1, done
        assert says in done.stderr, f"{done.stderr!r} does not say {says!r}"

    def misused(self, *words):
        done = self.run(*words, status=2)
        assert done.stderr and not done.stdout, done


def names(folder):
    return sorted(p.name for p in folder.iterdir())


def helps(shell):
    text = shell.run("--help").stdout
    for word in ("new", "import", "export", "check", "replay", "sample", "--size", "--fullscreen", "--display-diagonal",
                 "--touch-log", "--ui-tree", "--version", "Exit status"):
        assert word in text, f"--help does not tell {word}"
    for command in ("new", "import", "export", "check", "replay", "sample"):
        assert "Usage" in shell.run(command, "--help").stdout
    assert shell.run("--version").stdout.startswith("journeytable ")


def misuses(shell):
    shell.misused("--what")
    shell.misused("--size", "large")
    shell.misused("--size", "1920x")
    shell.misused("--display-diagonal", "5")
    shell.misused("new")
    shell.misused("new", "--language", "de", "a.journey")
    shell.misused("import", "only.json")
    shell.misused("export", "a.journey")
    shell.misused("export", "a.journey", "--to", "out", "--format", "docx")
    shell.misused("replay", "only.touches")


def makes(shell):
    shell.run("new", "a.journey")
    shell.run("new", "--template", "empty", "--language", "nl", "b.journey")
    assert "all well" in shell.run("check", "a.journey").stdout
    before = (shell.folder / "a.journey").read_bytes()
    shell.refused("new", "a.journey", says="exists already")
    shell.refused("new", "a.journey", says="bestaat", LANG="nl_NL.UTF-8")
    assert (shell.folder / "a.journey").read_bytes() == before, "a refused command changed a file"
    shell.refused("new", "--template", "what", "c.journey", says="five_stages")
    shell.refused("new", "missing/c.journey", says="c.journey")
    assert "c.journey" not in names(shell.folder)


def round_trips(shell):
    """The sample, exported and imported again, is the same workshop; twice exported, the same bytes."""
    for language in ("nl", "en"):
        sample, again = f"{language}.journey", f"{language}-again.journey"
        shell.run("sample", "--language", language, sample)
        shell.run("check", sample)
        bytes_before = (shell.folder / sample).read_bytes()
        written = shell.run("export", sample, "--to", f"{language}/one").stdout.split("\n")[:-1]
        assert {Path(w).suffix for w in written} == {".json", ".csv", ".png", ".pdf"}, written
        assert all((shell.folder / w).exists() for w in written)
        assert (shell.folder / sample).read_bytes() == bytes_before, "export changed the workshop"
        shell.run("export", sample, "--to", f"{language}/two", TZ="Asia/Tokyo", LANG="nl_NL.UTF-8")
        [exported] = (shell.folder / language / "one").glob("*.json")
        shell.run("import", exported, again)
        shell.run("export", again, "--to", f"{language}/three")
        one, two, three = (shell.folder / language / n for n in ("one", "two", "three"))
        assert names(one) == names(two) == names(three)
        for name in names(one):
            same = (one / name).read_bytes()
            assert same == (two / name).read_bytes(), f"{name} differs when exported twice"
            assert same == (three / name).read_bytes(), f"{name} differs after an import"
        assert len(json.loads(exported.read_text())) > 3
    some = shell.run("export", "nl.journey", "--to", "some", "--format", "json,csv").stdout
    assert "pdf" not in some and "json" in some and "csv" in some


def refuses(shell):
    folder = shell.folder
    shell.refused("check", "missing.journey", says="not found")
    shell.refused("export", "missing.journey", "--to", "out", says="not found")
    (folder / "text.journey").write_text("this is a letter")
    shell.refused("check", "text.journey", says="another kind")
    shutil.copy(folder / "nl.journey", folder / "newer.journey")
    newer = sqlite3.connect(folder / "newer.journey")
    newer.execute("pragma user_version = 1000")
    newer.close()
    shell.refused("export", "newer.journey", "--to", "out", says="newer version")
    whole = (folder / "nl.journey").read_bytes()
    (folder / "damaged.journey").write_bytes(whole[: len(whole) // 2])
    damaged = shell.run("check", "damaged.journey", status=1)
    assert damaged.stdout or "damaged.journey" in damaged.stderr
    assert (folder / "damaged.journey").read_bytes() == whole[: len(whole) // 2], "a damaged file was changed"
    for bad in ("{", "[]", '{"journeytable": 1, "what": 2}', '"text"'):
        (folder / "bad.json").write_text(bad)
        shell.refused("import", "bad.json", "imported.journey", says="bad.json")
    shell.refused("import", "missing.json", "imported.journey", says="missing.json")
    assert not [n for n in names(folder) if n.startswith("imported")], "an import left something half-made"
    assert not (folder / "out").exists()
    (folder / "file").write_text("")
    shell.refused("export", "nl.journey", "--to", "file/under", says="")
    shell.refused("replay", "missing.touches", "nl.journey", says="missing.touches")


def replays(shell):
    """Off screen: recorded touches change the workshop, and take pictures."""
    (shell.folder / "a.touches").write_text(
        '{"journeytable_touches": 1, "table_mm": [1440, 810]}\n'
        '{"t": 0.5, "tap": "step/map"}\n'
        '{"t": 1.5, "shot": "map"}\n')
    (shell.folder / "b.touches").write_text(
        '{"journeytable_touches": 1, "table_mm": [1440, 810]}\n{"t": 0.5, "tap": "what/never/comes"}\n')
    shell.run("replay", "--pictures", "pictures", "a.touches", "en.journey")
    picture = (shell.folder / "pictures" / "map.png").read_bytes()
    assert picture.startswith(b"\x89PNG") and len(picture) > 20000
    shell.refused("replay", "b.touches", "en.journey", says="what/never/comes")
    shell.run("check", "en.journey")


def demonstrates(shell):
    """What packaging/run plays where there is no display still finds everything that it touches."""
    shell.run("sample", "--seed", "1", "demo.journey")
    shell.run("replay", "--pictures", "demo", DEMO, "demo.journey")
    shots = [json.loads(line)["shot"] + ".png" for line in DEMO.read_text().splitlines() if '"shot"' in line]
    assert shots and names(shell.folder / "demo") == sorted(shots)
    shell.run("check", "demo.journey")


def needs_a_display(shell):
    shell.refused("nl.journey", says="screen")


def main(program):
    with tempfile.TemporaryDirectory(prefix="journeytable-") as folder:
        shell = Shell(program, Path(folder))
        for check in (helps, misuses, makes, round_trips, refuses, replays, demonstrates, needs_a_display):
            check(shell)
            print(f"{check.__name__}: all well", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
