#!/usr/bin/python3
"""A TUIO tracker made of liblo, an implementation of Open Sound Control that knows nothing of ours.

    liblo_sender.py PORT 1|2    (the generation of TUIO)

Reads from standard input, a line each: down N X Y | move N X Y | up N | frame | sleep SECONDS. X and Y are parts of the
panel; what was said since the last frame is sent with the next one.
"""
import sys, time

import liblo

to = liblo.Address("127.0.0.1", int(sys.argv[1]))
fingers, changed, number = {}, set(), 0


def i(value):
    return "i", int(value)


def first_generation():
    profile, name = "/tuio/2Dcur", "liblo first"
    yield liblo.Message(profile, "source", name)
    yield liblo.Message(profile, "alive", *map(i, fingers))
    for finger in changed & set(fingers):
        yield liblo.Message(profile, "set", i(finger), *fingers[finger], 0.0, 0.0, 0.0)
    yield liblo.Message(profile, "fseq", i(number))


def second_generation():
    yield liblo.Message("/tuio2/frm", i(number), ("t", time.time()), i(0), "liblo second")
    for finger in changed & set(fingers):
        yield liblo.Message("/tuio2/ptr", i(finger), i(1), i(0), *fingers[finger], 0.0, 0.0, 0.01, 1.0)
    yield liblo.Message("/tuio2/alv", *map(i, fingers))


messages = {"1": first_generation, "2": second_generation}[sys.argv[2]]
for line in sys.stdin:
    what, *words = line.split()
    if what in ("down", "move"):
        fingers[words[0]] = float(words[1]), float(words[2])
        changed.add(words[0])
    elif what == "up":
        del fingers[words[0]]
    elif what == "sleep":
        time.sleep(float(words[0]))
    elif what == "frame":
        number += 1
        liblo.send(to, liblo.Bundle(*messages()))
        changed.clear()
