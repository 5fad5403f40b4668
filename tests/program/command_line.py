#!/usr/bin/env python3
"""The command line, as people use it without a display: what it does, says and returns.

    command_line.py PATH/OF/journeytable
"""
import json, os, re, shutil, sqlite3, subprocess, sys, tempfile, time
from pathlib import Path

LEAKS = Path(__file__).resolve().with_name("leaks.supp")
DEMO = Path(__file__).resolve().parents[2] / "packaging" / "demo.touches"

# What a library calls itself, and what nobody filled in.
LIBRARY_WORDS = ("filesystem error", "json.exception", "std::", "basic_", "{0}", "{1}", "[[")


class Shell:
    def __init__(self, program, folder):
        self.program, self.folder = Path(program).resolve(), folder
        unset = ("DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LC_MESSAGES", "XDG_DOCUMENTS_DIR", "XDG_CONFIG_HOME")
        self.environment = {k: v for k, v in os.environ.items() if k not in unset}
        self.environment |= {"HOME": str(folder), "XDG_STATE_HOME": str(folder / "state"), "LANG": "en_GB.UTF-8",
                             "LSAN_OPTIONS": f"suppressions={LEAKS}:print_suppressions=0"}

    def run(self, *words, status=0, given=None, **environment):
        text = not isinstance(given, bytes)
        done = subprocess.run([self.program, *map(str, words)], cwd=self.folder, env=self.environment | environment,
                              capture_output=True, text=text, timeout=300, input=given)
        assert done.returncode == status, f"{words}: {done.returncode}, not {status}\n{done.stdout}{done.stderr}"
        return done

    def refused(self, *words, says, **environment):
        """Exit status 1, one line on stderr, nothing on stdout."""
        done = self.run(*words, status=1, **environment)
        assert done.stdout == "" and done.stderr.startswith("journeytable: ") and done.stderr.count("\n") == 1, done
        assert says in done.stderr, f"{done.stderr!r} does not say {says!r}"
        assert not any(word in done.stderr for word in LIBRARY_WORDS), done.stderr

    def misused(self, *words, says="", **environment):
        """Exit status 2, what is wrong in a line, and where to read more."""
        done = self.run(*words, status=2, **environment)
        assert done.stderr.startswith("journeytable: ") and done.stderr.count("\n") == 2 and not done.stdout, done
        assert says in done.stderr, f"{done.stderr!r} does not say {says!r}"
        assert not any(word in done.stderr for word in LIBRARY_WORDS), done.stderr


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
    shell.misused("export")
    shell.misused("export", "a.journey", "--to", "out", "--format", "docx")
    shell.misused("replay", "only.touches")
    shell.misused("exprot", says="did you mean export?")
    shell.misused("exprot", "a.journey", "--to", "out", says="did you mean export?")
    shell.misused("chekc", "a.journey", says="check")
    shell.misused("frobnicate", says="the commands are new, import, export, check, rescue, sample, import-survey, import-notes, replay")
    shell.misused("export", "a.journey", "--fromat", "pdf", says="did you mean --format?")
    shell.misused("--ful-screen", says="did you mean --fullscreen?")
    shell.misused("new", "a.journey", "b.journey", says="b.journey")
    shell.misused("export", "a.journey", "--to", says="--to")
    shell.misused("--tuio-from", "nobody", "a.journey", says="nobody")
    shell.misused("--display-diagonal", "wide", says="10")
    shell.misused("--tuio=70000", says="65535")
    shell.misused("--tuio=here", says="65535")
    shell.misused("exprot", says="bedoel je export?", LANG="nl_NL.UTF-8")
    shell.misused("exprot", says="bedoel je export?", LC_ALL="nl_NL.UTF-8")
    shell.misused("exprot", says="bedoel je export?", LC_MESSAGES="nl_NL.UTF-8")
    shell.misused("exprot", says="did you mean export?", LANG="nl_NL.UTF-8", LC_ALL="C")
    shell.misused("exprot", says="did you mean export?", LANG="de_DE.UTF-8")
    shell.misused("new", "--language", "nl", says="ontbreekt")
    shell.misused("new", "--language", "de", "a.journey", says="en, nl")


def makes(shell):
    shell.run("new", "a.journey")
    shell.run("new", "--template", "empty", "--language", "nl", "b.journey")
    assert "all well" in shell.run("check", "a.journey").stdout
    before = (shell.folder / "a.journey").read_bytes()
    shell.refused("new", "a.journey", says="exists already")
    shell.refused("new", "a.journey", says="bestaat", LANG="nl_NL.UTF-8")
    assert (shell.folder / "a.journey").read_bytes() == before, "a refused command changed a file"
    shell.misused("new", "--template", "what", "c.journey", says="five_stages")
    for made in ("new", "sample"):
        shell.refused(made, "missing/c.journey", says="The folder missing is not there")
        shell.refused(made, "missing/c.journey", says="De map missing is er niet", LANG="nl_NL.UTF-8")
    assert "c.journey" not in names(shell.folder)


def round_trips(shell):
    """The sample, exported and imported again, is the same workshop; twice exported at one moment, the same bytes."""
    moment = dict(SOURCE_DATE_EPOCH="1795357800")
    for language in ("nl", "en"):
        sample, again = f"{language}.journey", f"{language}-again.journey"
        shell.run("sample", "--language", language, sample)
        shell.run("check", sample)
        bytes_before = (shell.folder / sample).read_bytes()
        written = shell.run("export", sample, "--to", f"{language}/one", **moment).stdout.split("\n")[:-1]
        assert {Path(w).suffix for w in written} == {".json", ".csv", ".png", ".pdf"}, written
        assert all((shell.folder / w).exists() for w in written)
        assert (shell.folder / sample).read_bytes() == bytes_before, "export changed the workshop"
        shell.run("export", sample, "--to", f"{language}/two", LANG="nl_NL.UTF-8", **moment)
        [exported] = (shell.folder / language / "one").glob("*.json")
        shell.run("import", exported, again)
        shell.run("export", again, "--to", f"{language}/three", **moment)
        one, two, three = (shell.folder / language / n for n in ("one", "two", "three"))
        assert names(one) == names(two) == names(three)
        for name in names(one):
            same = (one / name).read_bytes()
            assert same == (two / name).read_bytes(), f"{name} differs when exported twice"
            assert same == (three / name).read_bytes(), f"{name} differs after an import"
        assert len(json.loads(exported.read_text())) > 3
    west, east = (dict(TZ=zone) for zone in ("WEST12", "EAST-12"))  # a day apart
    told = [shell.run("export", "en.journey", "--to", "-", "--format", "json", **zone).stdout for zone in (west, east)]
    assert told[0] == told[1], "the same moments differ by the time zone"
    if shutil.which("pdftotext"):
        for i, zone in enumerate((west, east)):
            shell.run("export", "en.journey", "--to", f"zone{i}", "--format", "pdf", **zone)
            [pdf] = (shell.folder / f"zone{i}").glob("*.pdf")
            told[i] = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout
        assert told[0] != told[1], "the report tells another zone's dates"
    some = shell.run("export", "nl.journey", "--to", "some", "--format", "json,csv").stdout
    assert "pdf" not in some and "json" in some and "csv" in some
    before = {name: (shell.folder / "some" / name).read_bytes() for name in names(shell.folder / "some")}
    shell.run("export", "nl.journey", "--to", "some", "--format", "json,csv", "--csv", "rfc4180")
    for name, bytes_ in before.items():
        assert (shell.folder / "some" / name).read_bytes() == bytes_, f"{name} was replaced"
    replaces_when_told(shell)
    heads = {(shell.folder / "some" / n).read_bytes()[:12] for n in names(shell.folder / "some") if "touchpoints" in n}
    assert heads == {b"\xef\xbb\xbfklantreis", b"klantreis,nu"}, heads


def replaces_when_told(shell):
    """--force replaces what is there under the name; no workshop's result goes for another's of the same go."""
    moment = dict(SOURCE_DATE_EPOCH="1795357800")
    (shell.folder / "one.csv").write_text("Stage,Touchpoint\nAfter,Card\n")
    shutil.copy(shell.folder / "en.journey", shell.folder / "twin.journey")
    shell.run("export", "en.journey", "--to", "forced", "--format", "json", **moment)
    [name] = names(shell.folder / "forced")
    (shell.folder / "forced" / name).write_text("somebody's own")
    shell.run("export", "en.journey", "--to", "forced", "--format", "json", **moment)
    assert (shell.folder / "forced" / name).read_text() == "somebody's own" and len(names(shell.folder / "forced")) == 2
    shell.run("export", "--force", "en.journey", "--to", "forced", "--format", "json", **moment)
    assert json.loads((shell.folder / "forced" / name).read_text()), "what was there stayed"
    assert len(names(shell.folder / "forced")) == 2
    (shell.folder / "link").mkdir()
    (shell.folder / "link" / name).symlink_to("/etc/hostname")
    shell.refused("export", "-f", "en.journey", "--to", "link", "--format", "json", says=name, **moment)
    shell.run("import-notes", "one.csv", "twin.journey", "-q")
    written = shell.run("export", "-f", "en.journey", "twin.journey", "--to", "twins", "--format", "json", **moment).stdout.split()
    assert len(set(written)) == 2 == len(names(shell.folder / "twins")), written


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
        shell.refused("import", "bad.json", "imported.journey", says="bad.json is no export of Journeytable")
        shell.refused("import", "bad.json", "imported.journey", says="bad.json is geen export", LC_ALL="nl_NL.UTF-8")
    shell.refused("import", "missing.json", "imported.journey", says="missing.json")
    assert not [n for n in names(folder) if n.startswith("imported")], "an import left something half-made"
    assert not (folder / "out").exists()
    (folder / "file").write_text("")
    shell.refused("export", "nl.journey", "--to", "file/under", says="file/under")
    shell.refused("export", "nl.journey", "--to", "file/under", says="in de weg", LANG="nl_NL.UTF-8")
    shell.refused("import", folder, "imported.journey", says="is a folder")
    shell.refused("check", folder, says="")
    shell.refused("replay", "missing.touches", "nl.journey", says="missing.touches")


def brings_in_surveys(shell):
    """What was recognised, left out and rejected is told; the figures are in the result, and no answer of one person."""
    shell.run("sample", "--language", "en", "survey.journey")
    survey = shell.folder / "october.csv"
    rows = ["#,How satisfied are you?,Would you recommend us?,Was it easy? (1-7),Why?,Your e-mail,Submit Date (UTC),Network ID"]
    rows += [f"id{i},{1 + i % 10},{3 + i % 8},{1 + i % 7},Because {i},someone{i}@example.org,2026-10-{10 + i % 9} 09:00:00,f00d"
             for i in range(40)]
    rows += ["id1,1,3,1,again,x@example.org,2026-10-11 09:00:00,f", "id98,1,3,1,never,x@example.org,,f", "id99,ten,3,1,,,2026-10-11 09:00:00,f"]
    survey.write_text("\n".join(rows) + "\n")
    before = (shell.folder / "survey.journey").read_bytes()

    told = shell.run("import-survey", "october.csv", "survey.journey").stdout
    for said in ("Typeform: 41 responses", "1 row left out, the same response again: line 42", "never sent in: line 43",
                 "Your e-mail (left out: tells who somebody is)", "--map"):
        assert said in told, told
    told = shell.run("import-survey", "october.csv", "survey.journey", "--map", "satisfied=3", "--dry-run", status=1).stderr
    assert "fits satisfied" in told, told
    asked = ["import-survey", "october.csv", "survey.journey", "--map", "How satisfied=3", "--map", "Was it easy=3",
             "--kind", "satisfaction", "--kind", "ces", "--scale", "1-10", "--scale", "1-7", "--better", "higher"]
    told = shell.run(*asked, "--dry-run").stdout
    assert "Satisfaction at" in told and "40 answers" in told and "not on this scale: line 44" in told, told
    assert (shell.folder / "survey.journey").read_bytes() == before, "a dry run changed the workshop"
    shell.refused("import-survey", "october.csv", "survey.journey", "--map", "Would you recommend=3", "--kind", "nps",
                  says="say --scale 0-10")
    shell.refused("import-survey", "october.csv", "survey.journey", "--map", "How satisfied=3", "--kind", "nps", "--scale",
                  "1-10", says="needs a scale of 0 to 10")
    shell.refused("import-survey", "october.csv", "survey.journey", "--map", "Was it easy=3", "--kind", "ces", says="--better")
    shell.refused("import-survey", "october.csv", "survey.journey", "--map", "How satisfied=nowhere", says="nowhere")
    shell.refused("import-survey", "october.csv", "survey.journey", "--keep-quotes", "Your e-mail=3", says="--personal")
    shell.misused("import-survey", "october.csv", "survey.journey", "--kind", "smiles", says="nps")
    shell.run(*asked, "--keep-quotes", "Why?", "--quiet")
    shell.run(*asked, "--keep-quotes", "Why?", "--quiet")  # the same again counts nobody twice
    shell.run("import-survey", "october.csv", "survey.journey", "--map", "Would you recommend=4", "--kind", "nps", "--scale", "0-10")
    assert "all well" in shell.run("check", "survey.journey").stdout
    exported = json.loads(shell.run("export", "survey.journey", "--to", "-", "--format", "json").stdout)
    measures = [m for m in exported["tables"]["measure"] if m["source"].startswith("october.csv")]
    assert sorted(m["kind"] for m in measures) == ["ces", "nps", "satisfaction"], measures
    assert [m["tally"] for m in measures if m["kind"] == "satisfaction"] == ["4,4,4,4,4,4,4,4,4,4"], measures
    assert {m["wave"] for m in measures} == {"2026-10-18"}, measures
    assert sum(q["text"].startswith("Because") for q in exported["tables"]["quote"]) == 40
    assert b"someone" not in (shell.folder / "survey.journey").read_bytes(), "somebody's address is in the workshop"
    told = shell.run(*asked, "--segment", "How satisfied", "--dry-run").stdout
    assert "too few to keep apart" in told, told  # each answer was given by four
    # The map of one import brings the next one in; a suggestion is a map as well.
    shell.run(*asked, "--keep-quotes", "Why?", "--write-map", "october.map.json")
    shell.run("sample", "--language", "en", "again.journey")
    told = shell.run("survey", "october.csv", "again.journey", "--map", "october.map.json").stdout
    assert "Satisfaction at" in told and "brought in" in told, told
    again = json.loads(shell.run("export", "again.journey", "--to", "-", "--format", "json").stdout)
    by_map = [m for m in again["tables"]["measure"] if m["source"].startswith("october.csv")]
    assert sorted((m["kind"], m["tally"], m["lowest"], m["highest"]) for m in by_map) == sorted(
        (m["kind"], m["tally"], m["lowest"], m["highest"]) for m in measures if m["kind"] != "nps"), by_map
    told = shell.run("import-survey", "october.csv", "again.journey", "--write-map", "suggested.map.json").stdout
    assert "suggested.map.json" in told and "brought in" not in told, told
    assert [m["kind"] for m in json.loads((shell.folder / "suggested.map.json").read_text())["measures"]] == ["ces"]
    (shell.folder / "notes.json").write_text("{}")
    shell.refused("import-survey", "october.csv", "again.journey", "--map", "notes.json", says="no map of a survey")
    shell.refused("import-survey", "october.csv", "again.journey", "--write-map", "notes.json", says="no map of a survey")
    assert (shell.folder / "notes.json").read_text() == "{}", "what was no map was replaced"
    broken = shell.folder / "broken.csv"
    broken.write_text('a,b\n1,"2\n')
    shell.refused("import-survey", "broken.csv", "survey.journey", says="line 2, column 2")


def brings_in_notes(shell):
    shell.run("new", "--template", "empty", "notes.journey")
    rows = shell.folder / "map.csv"
    rows.write_bytes("Fase;Stap;Contactmoment;Kanaal;Behoefte;Kleur\r\nAanvraag;Vult in;Formulier;website;Weten waar ik ben;geel\r\n"
                     ";;Caf\xe9tafel;balie;;\r\n;Stuurt op;;;;\r\n;;;;;rood\r\n".encode("cp1252"))
    told = shell.run("import-notes", "map.csv", "notes.journey").stdout
    assert "3 rows" in told and "left out, unknown: Kleur" in told and "line 5 left out: nothing in it" in told, told
    shell.run("import-notes", "map.csv", "notes.journey", "--quiet")
    turned = shell.folder / "turned.csv"
    turned.write_text("Stage,Aanvraag,,Levering\nTouchpoint,Formulier,Balie,Besluit\nExpectation,Snel,,Op tijd\n")
    assert "3 columns" in shell.run("import-notes", "turned.csv", "notes.journey").stdout
    tables = json.loads(shell.run("export", "notes.journey", "--to", "-", "--format", "json").stdout)["tables"]
    assert sorted(t["text"] for t in tables["touchpoint"]) == ["Balie", "Besluit", "Cafétafel", "Formulier", "Formulier"]
    assert [n["text"] for n in tables["note"] if n["kind"] == "need"] == ["Weten waar ik ben"]
    lanes = shell.folder / "lanes.csv"
    lanes.write_text("Stage,Step,Fail point,Remedy,Tijd,Verbeterpunten\nAanvraag,Belt,No answer,Call back,3 days,Sneller\n,Mailt,,,a while,\n")
    assert "a time or an amount cannot be read" in shell.run("import-notes", "lanes.csv", "notes.journey").stdout
    notes = json.loads(shell.run("export", "notes.journey", "--to", "-", "--format", "json").stdout)["tables"]["note"]
    assert {(n["kind"], n["text"], n["remedy"]) for n in notes if n["kind"] not in ("need", "expectation")} == {
        ("failpoint", "No answer", "Call back"), ("time", "3 days", ""), ("improvement", "Sneller", "")}, notes
    (shell.folder / "counts.csv").write_text("Stage;Touchpoint;Visits\nAanvraag;Kiosk;1 240\n;Loket;1,240\n")
    told = shell.run("import-notes", "counts.csv", "notes.journey").stdout
    assert "line 3 left out: a count may be a number with decimals as well" in told, told
    tables = json.loads(shell.run("export", "notes.journey", "--to", "-", "--format", "json").stdout)["tables"]
    assert [b["visits"] for b in tables["behaviour"]] == [1240], tables["behaviour"]
    assert "all well" in shell.run("check", "notes.journey").stdout
    assert "brought in" in shell.run("import-notes", "map.csv", "notes.journey", "--journey", "1").stdout
    shell.refused("import-notes", "map.csv", "notes.journey", "--journey", "Nobody", says="No journey is called Nobody")
    shell.refused("import-notes", "october.csv", "notes.journey", says="No head names touchpoints")


def reads_and_writes_streams(shell):
    """"-" is the standard input, and the standard output."""
    whole = (shell.folder / "en.journey").read_bytes()
    shell.run("export", "en.journey", "--to", "beside", "--format", "json")
    [exported] = (shell.folder / "beside").glob("*.json")
    out = shell.run("export", "en.journey", "--to", "-", "--format", "json")
    assert out.stdout == exported.read_text()
    assert shell.run("export", "-", "--to", "-", "--format", "pdf", given=whole).stdout.startswith(b"%PDF")
    assert b"all well" in shell.run("check", "-", given=whole).stdout
    shell.run("import", "-", "piped.journey", given=out.stdout)
    assert shell.run("export", "piped.journey", "--to", "-", "--format", "json").stdout == out.stdout
    shell.refused("export", "en.journey", "--to", "-", says="--format")
    shell.refused("export", "en.journey", "--to", "-", "--format", "csv", says="--format")
    made = shell.run("new", "-", given=b"").stdout
    assert b"all well" in shell.run("check", "-", given=made).stdout
    (shell.folder / "out.journey").write_bytes(shell.run("import", "-", "-", given=out.stdout.encode()).stdout)
    assert shell.run("export", "out.journey", "--to", "-", "--format", "json").stdout == out.stdout
    rescued = shell.run("rescue", "-", "-", given=whole)
    assert b"events came back" in rescued.stderr and b"all well" in shell.run("check", "-", given=rescued.stdout).stdout
    assert "-" not in names(shell.folder), "a file called -"
    broken = shell.run("check", "-", given=b"a letter", status=1)
    assert b"another kind" in broken.stderr


def takes_several(shell):
    """What is wrong with one file keeps no other from its turn."""
    done = shell.run("check", "en.journey", "missing.journey", "nl.journey", status=1)
    assert done.stdout.count("all well") == 2 and "missing.journey" in done.stderr, done
    written = shell.run("export", "en.journey", "nl.journey", "--to", "both", "--format", "json").stdout.split()
    assert len(written) == len(names(shell.folder / "both")) == 2, written
    here = shell.folder / "here"
    here.mkdir()
    done = subprocess.run([shell.program, "export", "../en.journey", "--format", "json"], cwd=here, env=shell.environment,
                          capture_output=True, text=True, check=True)
    assert [Path(line).name for line in done.stdout.split("\n")[:-1]] == names(here), done.stdout


def is_quiet(shell):
    shell.run("sample", "-q", "--language", "en", "quiet.journey")
    for words in (["new", "quiet-new.journey"], ["import", "quiet-import.json", "quiet-import.journey"],
                  ["rescue", "quiet.journey", "quiet-rescued.journey"]):
        (shell.folder / "quiet-import.json").write_text(shell.run("export", "quiet.journey", "--to", "-", "--format", "json").stdout)
        assert shell.run(*words, "--quiet").stdout == ""
    assert shell.run("check", "--quiet", "en.journey").stdout == ""
    assert shell.run("export", "-q", "en.journey", "--to", "quiet", "--format", "json").stdout == ""
    assert len(names(shell.folder / "quiet")) == 1
    shell.refused("check", "-q", "missing.journey", says="missing.journey")


def tells_of_lost_output(shell):
    with open("/dev/full", "w") as full:
        for words in (["check", "en.journey"], ["export", "en.journey", "--to", "lost", "--format", "json"],
                      ["export", "en.journey", "--to", "-", "--format", "json"]):
            done = subprocess.run([shell.program, *words], cwd=shell.folder, env=shell.environment, stdout=full,
                                  stderr=subprocess.PIPE, text=True)
            assert done.returncode == 1 and "could not be written" in done.stderr, (words, done)


def shows_progress(shell):
    """On a terminal, what takes over a second says what it does, and leaves nothing of that behind."""
    whole = json.loads(shell.run("export", "en.journey", "--to", "-", "--format", "json").stdout)
    import pty
    leader, follower = pty.openpty()
    slow = subprocess.Popen([shell.program, "import", "-", "slow.journey"], cwd=shell.folder, env=shell.environment,
                            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=follower)
    time.sleep(1.6)  # it reads what is not there yet
    slow.communicate(json.dumps(whole).encode())
    os.close(follower)
    said = b""
    try:
        while part := os.read(leader, 4096):
            said += part
    except OSError:
        pass  # the terminal is gone
    os.close(leader)
    assert slow.returncode == 0 and b"- ... 1 s" in said and said.endswith(b"\r\x1b[K"), said


def reads_what_is_open(shell):
    """Somebody works in the workshop: check and export read it as it is, its log included."""
    file = shell.folder / "open.journey"
    shell.run("new", "--language", "en", file)
    writer = sqlite3.connect(file, isolation_level=None)
    writer.execute("pragma locking_mode = exclusive")
    writer.execute("pragma journal_mode = wal")
    writer.execute("pragma wal_autocheckpoint = 0")
    writer.execute("insert or replace into view (key, value) values ('step', 'map')")
    assert (shell.folder / "open.journey-wal").stat().st_size > 0
    before = {path.name: path.read_bytes() for path in shell.folder.glob("open.journey*")}
    assert "all well" in shell.run("check", file).stdout
    assert shell.run("export", file, "--to", "open", "--format", "json").stdout
    assert {path.name: path.read_bytes() for path in shell.folder.glob("open.journey*")} == before
    writer.close()


def describes(shell):
    """The manual page and the completions know everything that --help tells."""
    page = shell.run("describe", "man").stdout
    told = {form: shell.run("describe", form).stdout for form in ("bash", "zsh", "fish")}
    for command in ("new", "import", "export", "check", "replay", "sample"):
        options = re.findall(r"(?<![\w-])--([a-z][a-z-]+)", shell.run(command, "--help").stdout)
        assert len(set(options)) > (1 if command in ("replay",) else 0), options
        for option in set(options) | {"help"}:
            assert "\\-\\-" + option.replace("-", "\\-") in page, f"{command} --{option} is not in the manual page"
            assert "--" + option in told["bash"] and "--" + option in told["zsh"]
            assert f"-l {option}" in told["fish"]
    assert "BESCHRIJVING" in shell.run("describe", "man", LC_ALL="nl_NL.UTF-8").stdout
    groff = shutil.which("groff")
    if groff:
        done = subprocess.run([groff, "-man", "-Tutf8", "-P-cbou", "-ww", "-K", "utf8"], input=page, capture_output=True, text=True)
        assert done.returncode == 0 and not done.stderr and "EXIT STATUS" in done.stdout, done.stderr
    completes(told["bash"])
    for name in ("zsh", "fish"):
        if shutil.which(name):
            subprocess.run([name, "-n"], input=told[name], text=True, check=True)


def completes(script):
    def offered(*words):
        line = " ".join(f"'{word}'" for word in words)
        ask = f"{script}\nCOMP_WORDS=({line}); COMP_CWORD={len(words) - 1}; _journeytable; echo \"${{COMPREPLY[*]}}\""
        return subprocess.run(["bash"], input=ask, capture_output=True, text=True, check=True).stdout.split()
    assert offered("journeytable", "ex")[:1] == ["export"]
    assert offered("journeytable", "--full") == ["--fullscreen"]
    assert offered("journeytable", "export", "--form") == ["--format"]
    assert sorted(offered("journeytable", "export", "--format", "p")) == ["pdf", "png"]
    assert offered("journeytable", "new", "--language", "") == ["en", "nl"]
    assert "--size" not in offered("journeytable", "check", "--")


def replays(shell):
    """Off screen: recorded touches change the workshop, and take pictures."""
    (shell.folder / "a.touches").write_text(
        '{"journeytable_touches": 1, "table_mm": [1440, 810]}\n'
        '{"t": 0.2, "tap": "place"}\n'
        '{"t": 0.8, "tap": "step/map"}\n'
        '{"t": 1.5, "shot": "map"}\n')
    (shell.folder / "b.touches").write_text(
        '{"journeytable_touches": 1, "table_mm": [1440, 810]}\n{"t": 0.5, "tap": "what/never/comes"}\n')
    shell.run("replay", "--pictures", "pictures", "a.touches", "en.journey")
    picture = (shell.folder / "pictures" / "map.png").read_bytes()
    assert picture.startswith(b"\x89PNG") and len(picture) > 20000
    shell.refused("replay", "b.touches", "en.journey", says="what/never/comes")
    shell.run("replay", "-", "--pictures", "piped", "en.journey", given=(shell.folder / "a.touches").read_text())
    assert names(shell.folder / "piped") == ["map.png"]
    shell.run("check", "en.journey")


def demonstrates(shell):
    """What packaging/run plays where there is no display still finds everything that it touches."""
    shell.run("sample", "--seed", "1", "demo.journey")
    shell.run("replay", "--pictures", "demo", DEMO, "demo.journey")
    shots = [json.loads(line)["shot"] + ".png" for line in DEMO.read_text().splitlines() if '"shot"' in line]
    assert shots and names(shell.folder / "demo") == sorted(shots)
    shell.run("check", "demo.journey")


def needs_a_display(shell):
    shell.refused("nl.journey", says="There is no screen to open a window on")
    shell.refused("nl.journey", says="Er is geen scherm om een venster op te openen", LANG="nl_NL.UTF-8")
    shell.refused("--language", "nl", "nl.journey", says="Er is geen scherm")
    shell.refused("--tuio-from", "127.0.0.1", "nl.journey", says="screen")


def main(program):
    with tempfile.TemporaryDirectory(prefix="journeytable-") as folder:
        shell = Shell(program, Path(folder))
        for check in (helps, misuses, makes, round_trips, refuses, reads_and_writes_streams, takes_several, is_quiet,
                      brings_in_surveys, brings_in_notes, tells_of_lost_output, shows_progress, reads_what_is_open,
                      describes, replays, demonstrates, needs_a_display):
            check(shell)
            print(f"{check.__name__}: all well", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
