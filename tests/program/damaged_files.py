#!/usr/bin/env python3
"""Damaged files of other people, and what the program does with them: tests/data/damaged_files.tar.xz.

    damaged_files.py PATH/OF/journeytable

Each was once opened with a loss, a crash or a wrong word; the case says what is right.
"""
import os, shutil, socket, subprocess, sys, tarfile, tempfile
from pathlib import Path

sys.dont_write_bytecode = True
from command_line import Shell

ARCHIVE = Path(__file__).resolve().parents[1] / "data" / "damaged_files.tar.xz"


def events(said):
    return int(said.split(",")[-1].split()[0])


def finds(shell, file, says, **environment):
    done = shell.run("check", file, status=1, **environment)
    assert says in done.stdout, f"{file.name}: {done.stdout!r} does not say {says!r}"
    return done.stdout


def mends(shell, cases):
    """Only tables are hurt: told, exported as the history has it, and mended when it is opened for work."""
    for name in ("one_bit_bad_utf8", "damage_open_db_bit", "minutes_2^62", "lang_path", "name_badutf8"):
        file = cases / f"{name}.journey"
        before = file.read_bytes()
        finds(shell, file, "is not what the history says" if name == "damage_open_db_bit" else "holds no valid value")
        out = shell.folder / f"export of {name}"
        shell.run("export", file, "--to", out, "--format", "json")
        assert file.read_bytes() == before, f"{name} was changed"
        saved = shell.folder / f"saved {name}.journey"
        said = shell.run("rescue", file, saved).stdout
        assert "840 events came back" in said and "lost:" not in said, said
        assert events(shell.run("check", saved).stdout) == 840


def reads_logs(shell, cases):
    for name in ("wal_good", "header_torn_wal_good"):
        file = cases / name / "x.journey"
        assert events(shell.run("check", file).stdout) == 41, name
    said = finds(shell, cases / "wal_damaged" / "x.journey", "the end of its log cannot be read")
    assert said.count("\n") == 1, said


def leaves_strangers_aside(shell, cases):
    """A log of another file beside a name: it is no part of a file that is made there, and it is kept."""
    for make in (("new",), ("sample", "--language", "en")):
        file = shell.folder / f"stale {make[0]}.journey"
        log = shell.folder / (file.name + "-wal")
        shutil.copy(cases / "stale.journey-wal", log)
        shell.run(*make, file)
        shell.run("check", file)
        assert not log.exists() and (shell.folder / (log.name + ".aside-1")).exists()


def reads_earlier_versions(shell, cases):
    file = cases / "v1.journey"
    before = file.read_bytes()
    assert events(shell.run("check", file).stdout) == 840
    shell.run("export", file, "--to", shell.folder / "v1", "--format", "json")
    assert file.read_bytes() == before and not list(cases.glob("v1.before*"))


def reads_no_devices(shell, cases):
    pipe = shell.folder / "pipe"
    os.mkfifo(pipe)
    big = shell.folder / "big.json"
    with big.open("wb") as out:
        out.truncate(20 << 30)
    for odd in (Path("/dev/zero"), pipe, big, shell.folder):
        for command in (("import", odd, "new.journey"), ("check", odd), ("export", odd, "--to", "nowhere"),
                        ("rescue", odd, "new.journey")):
            done = subprocess.run([shell.program, *map(str, command)], cwd=shell.folder, env=shell.environment,
                                  capture_output=True, text=True, timeout=20)
            assert done.returncode == 1 and done.stderr.count("\n") == 1, (command, done)
    assert not (shell.folder / "new.journey").exists()
    # A neighbour that is no log.
    shell.run("new", "a.journey")
    os.mkfifo(shell.folder / "a.journey-wal")
    done = subprocess.run([shell.program, "check", "a.journey"], cwd=shell.folder, env=shell.environment,
                          capture_output=True, text=True, timeout=20)
    assert done.returncode in (0, 1), done


def survives_kills_while_making(shell, _):
    """Killed at any moment and done again, it works."""
    file = shell.folder / "killed.journey"
    for wait in (0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.2):
        making = subprocess.Popen([shell.program, "sample", "--language", "en", file], cwd=shell.folder,
                                  env=shell.environment, stderr=subprocess.DEVNULL)
        try:
            making.wait(wait)
        except subprocess.TimeoutExpired:
            making.kill()
            making.wait()
        if file.exists():
            shell.run("check", file)
            file.unlink()
    shell.run("sample", "--language", "en", file)
    shell.run("check", file)
    left = [p.name for p in shell.folder.iterdir() if p.name.startswith(".killed") and not p.name.endswith(".lock")]
    assert not left, left


def main(program):
    with tempfile.TemporaryDirectory(prefix="journeytable-") as folder:
        with tarfile.open(ARCHIVE) as archive:
            archive.extractall(folder)
        shell = Shell(program, Path(folder))
        cases = Path(folder) / "files"
        for case in (mends, reads_logs, leaves_strangers_aside, reads_earlier_versions, reads_no_devices,
                     survives_kills_while_making):
            case(shell, cases)
            print(case.__name__, flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
