"""Leaving the process while events are live and threads are in calls."""

import subprocess
import sys

import pytest

LOOP = """
libvirt.virEventRegisterDefaultImpl()

def run():
    while True:
        libvirt.virEventRunDefaultImpl()

threading.Thread(target=run, daemon=True).start()
"""

PROGRAM = """
import threading
import libvirt
{loop}
conn = libvirt.open("test:///default")
calls = []
conn.domainEventRegisterAny(None, 0, lambda *args: calls.append(args), None)
conn.domainEventRegister(lambda *args: calls.append(args), None)
{timer}
dom = conn.lookupByName("test")

def change():
    while True:
        dom.suspend()
        dom.resume()

def look():
    while True:
        dom.XMLDesc()
        conn.listAllDomains()

for work in (change, look):
    threading.Thread(target=work, daemon=True).start()
while len(calls) < 20:
    pass
"""


def leave(program):
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("_", range(20))
def test_with_live_events_from_the_librarys_thread(_):
    leave(PROGRAM.format(loop="", timer=""))


@pytest.mark.parametrize("_", range(20))
def test_with_live_events_from_a_loop(_):
    timer = "libvirt.virEventAddTimeout(0, lambda *args: calls.append(args), None)"
    leave(PROGRAM.format(loop=LOOP, timer=timer))


def test_with_everything_left_open():
    leave("import libvirt; conn = libvirt.open('test:///default'); doms = conn.listAllDomains(); st = conn.newStream()")


def test_by_an_exception():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(loop=LOOP, timer="") + "raise SystemExit(3)"],
        capture_output=True,
        timeout=60,
    )
    assert done.returncode == 3
