"""`libvirt.aio`: calls to await, events and streams to iterate over."""

import asyncio
import gc
import inspect
import threading
import time

import libvirt
import pytest
from libvirt import aio

import every_call

URI = "test:///default"


def test_a_call_gives_what_the_plain_one_gives():
    async def main():
        async with aio.open(URI) as conn:
            dom = await conn.lookupByName("test")
            assert isinstance(dom, aio.virDomain) and isinstance(dom.plain, libvirt.virDomain)
            assert (await dom.info())[:4] == dom.plain.info()[:4]
            assert await dom.XMLDesc() == dom.plain.XMLDesc()
            assert [type(d) for d in await conn.listAllDomains()] == [aio.virDomain]
            (one,) = await conn.getAllDomainStats()
            assert isinstance(one[0], aio.virDomain) and one[1]["state.state"] == 1

    asyncio.run(main())


def test_what_cannot_wait_is_no_coroutine():
    async def main():
        conn = await aio.open(URI)
        dom = await conn.lookupByName("test")
        assert (dom.name(), dom.UUIDString(), dom.ID()) == (dom.plain.name(), dom.plain.UUIDString(), dom.plain.ID())
        assert dom.connect() == conn
        await conn.close()

    asyncio.run(main())


def test_every_method_that_asks_a_driver_is_a_coroutine_function():
    """And every other public method of the plain classes is there too, but for what only the plain form has."""
    for cls, method, _, _ in every_call.methods():
        awaitable, plain = (getattr(getattr(module, cls), method) for module in (aio, libvirt))
        assert list(inspect.signature(awaitable).parameters) == list(inspect.signature(plain).parameters)
        assert inspect.getdoc(awaitable)
    missing = {
        f"{name}.{method}"
        for name, cls in vars(libvirt).items()
        if name.startswith("vir") and inspect.isclass(cls)
        for method in dir(cls)
        if not method.startswith("_") and not hasattr(getattr(aio, name), method)
    }
    assert missing == {
        "virConnect.domainEventRegister",
        "virConnect.domainEventDeregister",
        "virConnect.virConnGetLastError",
        "virConnect.virConnResetLastError",
        "virDomainSnapshot.getConnect",
        "virDomainSnapshot.getDomain",
        "virDomainCheckpoint.getConnect",
        "virDomainCheckpoint.getDomain",
    }


def test_a_failure_raises_with_all_that_belongs_to_it():
    async def main():
        async with aio.open(URI) as conn:
            with pytest.raises(libvirt.libvirtError) as raised:
                await conn.lookupByName("nope")
            assert raised.value.get_error_code() == libvirt.VIR_ERR_NO_DOMAIN
            with pytest.raises(TypeError):
                await conn.lookupByName(7)
            with pytest.raises(TypeError):
                await conn.lookupByName()

    asyncio.run(main())


def test_the_loop_goes_on_while_calls_wait():
    async def main():
        conn = await aio.open(URI + "?fault=virConnectGetHostname:delay=100")
        begin, ticks = time.monotonic(), 0
        calls = asyncio.gather(*(conn.getHostname() for _ in range(10)))
        while not calls.done():
            await asyncio.sleep(0.001)
            ticks += 1
        # Ten waited at the same time, and the loop ran.
        assert time.monotonic() - begin < 0.9
        assert ticks > 10

    asyncio.run(main())


def test_many_calls_take_few_threads():
    async def main():
        conn = await aio.open(URI + "?fault=virConnectGetHostname:delay=2")
        calls = [asyncio.ensure_future(conn.getHostname()) for _ in range(500)]
        await asyncio.sleep(0.01)
        workers = sum(thread.name == "libvirt.aio" for thread in threading.enumerate())
        assert 0 < workers <= 16
        assert len(await asyncio.gather(*calls)) == 500

    asyncio.run(main())


def test_a_cancelled_call_is_forgotten():
    async def main():
        conn = await aio.open(URI + "?fault=virConnectGetHostname:delay=30")
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(conn.getHostname(), 0.005)
        assert await conn.getType() == conn.plain.getType()

    asyncio.run(main())


def test_there_has_to_be_a_thread():
    with pytest.raises(ValueError):
        aio.setWorkers(0)
    aio.setWorkers(16)


def test_events_of_domains():
    async def main():
        async with aio.open(URI) as conn:
            dom = await conn.lookupByName("test")
            async with conn.events() as events:
                await dom.suspend()
                await dom.resume()
                first = await events.__anext__()
                assert isinstance(first, aio.DomainEventLifecycle) and isinstance(first.dom, aio.virDomain)
                assert (first.dom.name(), first.event) == ("test", libvirt.VIR_DOMAIN_EVENT_SUSPENDED)
                async for event in events:
                    assert event.event == libvirt.VIR_DOMAIN_EVENT_RESUMED
                    break
                await dom.suspend()
                await dom.resume()
            # What came before the end can still be taken; then it ends.
            assert len([event async for event in events]) <= 2
            with pytest.raises(StopAsyncIteration):
                await events.__anext__()

    asyncio.run(main())


def test_events_of_one_object_of_another_kind():
    async def main():
        async with aio.open(URI) as conn:
            net = await conn.networkLookupByName("default")
            async with conn.events(libvirt.VIR_NETWORK_EVENT_ID_LIFECYCLE, obj=net) as events:
                await net.destroy()
                await net.create()
                assert [(await events.__anext__()).event for _ in range(2)] == [
                    libvirt.VIR_NETWORK_EVENT_STOPPED,
                    libvirt.VIR_NETWORK_EVENT_STARTED,
                ]
            async with conn.events(0, kind=libvirt.virStoragePool):
                pass
            with pytest.raises(ValueError):
                conn.events(999)

    asyncio.run(main())


def test_left_events_end_their_registration():
    async def main():
        async with aio.open(URI) as conn:
            dom = await conn.lookupByName("test")
            task = asyncio.ensure_future(_first(conn))
            await asyncio.sleep(0.05)
            await dom.suspend()
            assert (await task).event == libvirt.VIR_DOMAIN_EVENT_SUSPENDED
            await dom.resume()
            gc.collect()

    asyncio.run(main())


async def _first(conn):
    async for event in conn.events():
        return event


def test_a_limit_keeps_the_newest():
    async def main():
        async with aio.open(URI) as conn:
            dom = await conn.lookupByName("test")
            async with conn.events(limit=1) as events:
                await dom.suspend()
                await dom.resume()
                await asyncio.sleep(0.1)
                assert (await events.__anext__()).event == libvirt.VIR_DOMAIN_EVENT_RESUMED

    asyncio.run(main())


def test_callbacks_run_in_the_loop_and_may_be_coroutines():
    async def main():
        async with aio.open(URI) as conn:
            told = asyncio.Queue()

            async def callback(conn, dom, event, detail, opaque):
                await told.put((threading.current_thread(), type(conn), await dom.isActive(), event, opaque))

            number = await conn.domainEventRegisterAny(None, 0, callback, "opaque")
            dom = await conn.lookupByName("test")
            await dom.suspend()
            thread, cls, active, event, opaque = await asyncio.wait_for(told.get(), 5)
            assert (thread, cls) == (threading.current_thread(), aio.virConnect)
            assert (active, event, opaque) == (1, libvirt.VIR_DOMAIN_EVENT_SUSPENDED, "opaque")
            await conn.domainEventDeregisterAny(number)
            await dom.resume()

    asyncio.run(main())


def test_a_stream_is_iterated_over():
    async def main():
        async with aio.open(URI) as conn:
            dom = await conn.lookupByName("test")
            async with await conn.newStream() as stream:
                kind = await dom.screenshot(stream, 0)
                data = [part async for part in stream]
            assert kind.startswith("image/") and b"".join(data)
            again = await conn.newStream()
            await dom.screenshot(again, 0)
            parts = []
            await again.recvAll(lambda stream, data, opaque: parts.append(data), None)
            await again.finish()
            assert b"".join(parts) == b"".join(data)

    asyncio.run(main())


def test_a_handler_that_fails_gives_the_stream_up():
    async def main():
        async with aio.open(URI) as conn:
            dom = await conn.lookupByName("test")
            stream = await conn.newStream()
            await dom.screenshot(stream, 0)

            async def handler(stream, data, opaque):
                raise KeyError("mine")

            with pytest.raises(KeyError):
                await stream.recvAll(handler, None)

    asyncio.run(main())
