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


PENDING = """
import asyncio
import libvirt
from libvirt import aio
{register}

async def blink(dom):
    for _ in range(5):
        await dom.suspend()
        await dom.resume()

async def main():
    conn = await aio.open("test:///default?fault=virConnectGetHostname:{how}")
    dom = await conn.lookupByName("test")
    told = asyncio.Queue()
    number = await conn.domainEventRegisterAny(None, 0, lambda *args: told.put_nowait(args), None)
    events = conn.events()
    stream = await conn.newStream()
    await dom.screenshot(stream, 0)
    await stream.recv(1)
    for _ in range(30):
        asyncio.ensure_future(conn.getHostname())
    step = asyncio.ensure_future(events.__anext__())
    await asyncio.sleep(0)
    asyncio.ensure_future(blink(dom))
    {end}

try:
    asyncio.run(main())
except SystemExit:
    pass
"""


@pytest.mark.parametrize("end", ["await asyncio.sleep(0.02)", "raise SystemExit(0)"])
@pytest.mark.parametrize("how", ["delay=20", "hang"])
@pytest.mark.parametrize("register", ["", "import libvirtaio; libvirtaio.getCurrentImpl()"])
@pytest.mark.parametrize("_", range(3))
def test_with_pending_awaitables(_, register, how, end):
    leave(PENDING.format(register=register, how=how, end=end))


def test_with_everything_left_open():
    leave("import libvirt; conn = libvirt.open('test:///default'); doms = conn.listAllDomains(); st = conn.newStream()")


def test_by_an_exception():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(loop=LOOP, timer="") + "raise SystemExit(3)"],
        capture_output=True,
        timeout=60,
    )
    assert done.returncode == 3
