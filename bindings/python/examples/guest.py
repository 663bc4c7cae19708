"""Boots a guest in this process, listens to it, changes it while it runs and stops it: no daemon, no privilege.

    python3 guest.py URI GUEST.xml DISK.xml

The URI is that of an embedded driver: qemu:///embed?root=/some/folder
"""

import pathlib
import sys
import threading

import libvirt

EVENTS = {
    libvirt.VIR_DOMAIN_EVENT_STARTED: "started",
    libvirt.VIR_DOMAIN_EVENT_SUSPENDED: "suspended",
    libvirt.VIR_DOMAIN_EVENT_RESUMED: "resumed",
    libvirt.VIR_DOMAIN_EVENT_STOPPED: "stopped",
}


def run_events():
    """Runs the event loop for as long as the program runs."""
    while True:
        libvirt.virEventRunDefaultImpl()


def first_line(conn, dom):
    """The first line that a guest writes to its console."""
    stream = conn.newStream()
    dom.openConsole(None, stream)
    text = b""
    while b"\n" not in text.lstrip():
        text += stream.recv(1024)
    stream.abort()
    return text.lstrip().splitlines()[0].decode()


def show_statistics(conn, dom):
    """Prints what a guest uses."""
    [(_, stats)] = conn.domainListGetStats([dom])
    disks = stats["block.count"]
    print(f"  statistics: {stats['vcpu.current']} CPU, {stats['balloon.current']} KiB, {disks} disks", flush=True)


def main(uri, guest, disk):
    """Boots, looks, changes and stops."""
    libvirt.virEventRegisterDefaultImpl()
    threading.Thread(target=run_events, daemon=True).start()

    with libvirt.open(uri) as conn:
        stopped = threading.Event()

        def on_life(conn, dom, event, detail, opaque):
            print(f"  event: {EVENTS[event]}", flush=True)
            if event == libvirt.VIR_DOMAIN_EVENT_STOPPED:
                stopped.set()

        def on_device(conn, dom, alias, opaque):
            print(f"  event: {alias} plugged", flush=True)

        conn.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, on_life, None)
        conn.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, on_device, None)

        # Paused, so that nothing is missed of what it says first.
        dom = conn.createXML(pathlib.Path(guest).read_text(), libvirt.VIR_DOMAIN_START_PAUSED)
        dom.resume()
        print(f"  console: {first_line(conn, dom)}", flush=True)
        show_statistics(conn, dom)
        dom.attachDevice(pathlib.Path(disk).read_text())
        show_statistics(conn, dom)
        dom.destroy()
        stopped.wait(5)


if __name__ == "__main__":
    main(*sys.argv[1:])
