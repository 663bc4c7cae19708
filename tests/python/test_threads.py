"""Threads: calls from many, and the interpreter's lock."""

import sys
import threading

import libvirt


def test_calls_from_many_threads(conn):
    failures = []

    def work(number):
        try:
            dom = conn.lookupByName("test")
            for _ in range(500):
                assert dom.name() == "test"
                dom.info()
                conn.listAllDomains()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(i,)) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_a_waiting_call_lets_others_run():
    """Without a loop that ticks, a turn of it waits; and this thread counts meanwhile."""
    program = """
import threading, time, libvirt
libvirt.virEventRegisterDefaultImpl()
timer = libvirt.virEventAddTimeout(300, lambda *args: None, None)
thread = threading.Thread(target=libvirt.virEventRunDefaultImpl)
thread.start()
ticks = 0
while thread.is_alive():
    ticks += 1
    time.sleep(0.001)
print(ticks)
"""
    import subprocess

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30)
    assert int(done.stdout) > 50, done.stderr


def test_awaited_calls_do_not_grow():
    """Nor do futures, threads, events and their registrations."""
    import asyncio
    import resource

    from libvirt import aio

    async def work(conn, times):
        dom = await conn.lookupByName("test")
        for i in range(times):
            await dom.info()
            if i % 100 == 0:
                async with conn.events():
                    await dom.suspend()
                    await dom.resume()
                stream = await conn.newStream()
                await dom.screenshot(stream, 0)
                assert [part async for part in stream]
                await stream.finish()

    async def main():
        async with aio.open("test:///default") as conn:
            await work(conn, 2000)
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            await work(conn, 10000)
            return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before

    grown = asyncio.run(main())
    assert grown < 2048, f"{grown} KiB"


def test_calls_do_not_grow(conn):
    """Neither handles, nor results, nor errors stay behind."""
    import resource

    libvirt.registerErrorHandler(lambda ctx, error: None, None)

    def work(times):
        dom = conn.lookupByName("test")
        for _ in range(times):
            dom.XMLDesc()
            dom.info()
            conn.listAllDomains()
            dom.UUID()
            number = conn.domainEventRegisterAny(dom, 0, lambda *args: None, None)
            conn.domainEventDeregisterAny(number)
            try:
                conn.lookupByName("nope")
            except libvirt.libvirtError:
                pass

    work(2000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    work(10000)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 2048, f"{grown} KiB"
