"""Watches domains while another task changes one: asyncio with the test driver."""

import asyncio

import libvirt
from libvirt import aio

URI = "test:///default"

NAMES = {
    libvirt.VIR_DOMAIN_EVENT_STARTED: "started",
    libvirt.VIR_DOMAIN_EVENT_SUSPENDED: "suspended",
    libvirt.VIR_DOMAIN_EVENT_RESUMED: "resumed",
    libvirt.VIR_DOMAIN_EVENT_STOPPED: "stopped",
}


async def watch(conn: aio.virConnect, ready: asyncio.Event) -> None:
    """Prints what happens, until a domain is started."""
    async with conn.events() as events:
        ready.set()
        async for happened in events:
            print(f"{happened.dom.name()} {NAMES.get(happened.event, happened.event)}")
            if happened.event == libvirt.VIR_DOMAIN_EVENT_STARTED:
                return


async def change(dom: aio.virDomain) -> None:
    """Takes a domain through its states."""
    await dom.suspend()
    await dom.resume()
    await dom.destroy()
    await dom.create()


async def main() -> None:
    """Watches and changes at the same time, and looks at all domains."""
    async with aio.open(URI) as conn:
        ready = asyncio.Event()
        watching = asyncio.ensure_future(watch(conn, ready))
        await ready.wait()
        await change(await conn.lookupByName("test"))
        await watching
        doms = await conn.listAllDomains()
        for dom, info in zip(doms, await asyncio.gather(*(dom.info() for dom in doms))):
            print(f"{dom.name()}: {info[2]} KiB, {info[3]} CPUs")


asyncio.run(main())
