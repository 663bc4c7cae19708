"""`libvirtaio`: asyncio as the library's event loop. Each in a process of its own, for the first loop registered stays."""

import subprocess
import sys

BEGIN = """
import asyncio, os, threading
import libvirt, libvirtaio
libvirt.registerErrorHandler(lambda ctx, error: None, None)
"""


def passes(program):
    done = subprocess.run([sys.executable, "-W", "error", "-c", BEGIN + program], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


def test_events_come_in_the_loops_thread():
    passes("""
async def main():
    impl = libvirtaio.virEventRegisterAsyncIOImpl()
    assert libvirtaio.getCurrentImpl() is impl and impl.is_idle()
    conn = libvirt.open("test:///default")
    dom = conn.lookupByName("test")
    told = asyncio.Queue()
    def callback(conn, dom, event, detail, opaque):
        told.put_nowait((threading.current_thread(), event))
    number = conn.domainEventRegisterAny(dom, 0, callback, None)
    assert not impl.is_idle()
    dom.suspend()
    assert await asyncio.wait_for(told.get(), 5) == (threading.main_thread(), libvirt.VIR_DOMAIN_EVENT_SUSPENDED)
    dom.resume()
    await asyncio.wait_for(told.get(), 5)
    conn.domainEventDeregisterAny(number)
    conn.close()
    await impl.drain()
asyncio.run(main())
""")


def test_timers():
    passes("""
async def main():
    impl = libvirtaio.virEventRegisterAsyncIOImpl()
    due = asyncio.Queue()
    timer = libvirt.virEventAddTimeout(1, lambda timer, opaque: due.put_nowait((timer, opaque)), "opaque")
    for _ in range(3):
        assert await asyncio.wait_for(due.get(), 5) == (timer, "opaque")
    libvirt.virEventUpdateTimeout(timer, -1)
    while not due.empty():
        due.get_nowait()
    await asyncio.sleep(0.02)
    assert due.empty()
    libvirt.virEventUpdateTimeout(timer, 0)
    await asyncio.wait_for(due.get(), 5)
    assert libvirt.virEventRemoveTimeout(timer) == 0
    await impl.drain()
    assert impl.is_idle()
asyncio.run(main())
""")


def test_watches_share_a_descriptor():
    passes("""
async def main():
    impl = libvirtaio.virEventRegisterAsyncIOImpl()
    reader, writer = os.pipe()
    ready = asyncio.Queue()
    def callback(watch, fd, events, opaque):
        ready.put_nowait((opaque, fd, events))
        libvirt.virEventUpdateHandle(watch, 0)
    watches = [libvirt.virEventAddHandle(reader, libvirt.VIR_EVENT_HANDLE_READABLE, callback, n) for n in (1, 2)]
    os.write(writer, b"x")
    got = sorted([await asyncio.wait_for(ready.get(), 5) for _ in watches])
    assert got == [(1, reader, 1), (2, reader, 1)]
    libvirt.virEventUpdateHandle(watches[1], libvirt.VIR_EVENT_HANDLE_READABLE)
    assert (await asyncio.wait_for(ready.get(), 5))[0] == 2
    for watch in watches:
        assert libvirt.virEventRemoveHandle(watch) == 0
    await impl.drain()
    assert impl.is_idle() and not impl.descriptors
asyncio.run(main())
""")


def test_other_threads_may_use_it():
    passes("""
async def main():
    impl = libvirtaio.virEventRegisterAsyncIOImpl()
    due = asyncio.Queue()
    def work():
        for _ in range(50):
            timer = libvirt.virEventAddTimeout(0, lambda timer, opaque: due.put_nowait(timer), None)
            libvirt.virEventUpdateTimeout(timer, 1)
            libvirt.virEventRemoveTimeout(timer)
    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        await asyncio.sleep(0.001)
    await impl.drain()
    assert impl.is_idle()
asyncio.run(main())
""")


def test_the_awaitable_form_works_over_it():
    passes("""
from libvirt import aio
async def main():
    libvirtaio.virEventRegisterAsyncIOImpl()
    async with aio.open("test:///default") as conn:
        dom = await conn.lookupByName("test")
        async with conn.events() as events:
            await dom.suspend()
            assert (await asyncio.wait_for(events.__anext__(), 5)).event == libvirt.VIR_DOMAIN_EVENT_SUSPENDED
        await dom.resume()
asyncio.run(main())
""")
