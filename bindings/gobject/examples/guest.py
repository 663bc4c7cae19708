"""Boots a guest in this process, listens to it, changes it while it runs and stops it: no daemon, no privilege.

    python3 guest.py URI GUEST.xml DISK.xml

The URI is that of an embedded driver: qemu:///embed?root=/some/folder
"""

import pathlib
import sys

import gi

gi.require_version("Polyvirt", "1.0")
from gi.repository import GLib, Polyvirt  # noqa: E402

EVENTS = {
    Polyvirt.DomainEventType.STARTED: "started",
    Polyvirt.DomainEventType.SUSPENDED: "suspended",
    Polyvirt.DomainEventType.RESUMED: "resumed",
    Polyvirt.DomainEventType.STOPPED: "stopped",
}


def first_line(conn, dom):
    """The first line that a guest writes to its console."""
    stream = conn.stream_new(Polyvirt.StreamFlags(0))
    dom.open_console(None, stream, Polyvirt.DomainConsoleFlags(0))
    text = b""
    while b"\n" not in text.lstrip():
        count, data = stream.recv(1024)
        text += data.get_data()[:count]
    stream.abort()
    return text.lstrip().splitlines()[0].decode()


def show_statistics(dom):
    """Prints what a guest uses."""
    [record] = Polyvirt.Domain.list_get_stats([dom], 0, 0)
    stats = record.params.unpack()
    disks = stats["block.count"]
    print(f"  statistics: {stats['vcpu.current']} CPU, {stats['balloon.current']} KiB, {disks} disks", flush=True)


def main(uri, guest, disk):
    """Boots, looks, changes and stops."""
    conn = Polyvirt.Connect.open(uri)
    loop = GLib.MainLoop()

    def on_life(conn, dom, event, detail):
        print(f"  event: {EVENTS[event]}", flush=True)
        if event == Polyvirt.DomainEventType.STOPPED:
            loop.quit()

    conn.connect("domain-lifecycle", on_life)
    conn.connect("domain-device-added", lambda conn, dom, alias: print(f"  event: {alias} plugged", flush=True))
    conn.domain_event_register_any(None, Polyvirt.DomainEventId.LIFECYCLE)
    conn.domain_event_register_any(None, Polyvirt.DomainEventId.DEVICE_ADDED)

    # Paused, so that nothing is missed of what it says first.
    dom = conn.domain_create_xml(pathlib.Path(guest).read_text(), Polyvirt.DomainCreateFlags.START_PAUSED)
    dom.resume()
    print(f"  console: {first_line(conn, dom)}", flush=True)
    show_statistics(dom)
    dom.attach_device(pathlib.Path(disk).read_text())
    show_statistics(dom)
    dom.destroy()
    loop.run()
    conn.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
