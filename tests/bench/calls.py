"""Measures calls of the Python API on test:///default, and prints one JSON line a call.

It imports whatever `libvirt` its interpreter finds, ours or the stock one.
"""

import json
from statistics import median
from time import perf_counter_ns

import libvirt

URI = "test:///default"
MANY = 1000
BATCHES = 5
BATCH_NS = 20_000_000
EVENTS = 200


def time_of(call, times):
    """Makes the call so many times, and returns the nanoseconds it took."""
    rounds = range(times)
    start = perf_counter_ns()
    for _ in rounds:
        call()
    return perf_counter_ns() - start


def measure(name, call):
    """Makes the call in batches long enough for the clock, and prints the median's time a call."""
    times = 1
    while time_of(call, times) < BATCH_NS:
        times *= 2
    ns = median(time_of(call, times) / times for _ in range(BATCHES))
    report(name, ns)


def report(name, ns):
    """Prints the time of one call."""
    print(json.dumps({"name": name, "ns": round(ns, 1)}), flush=True)


def measure_events(conn, domain):
    """Measures how long it takes from the turn of the loop on until callbacks have been told, an event."""
    told = []
    number = conn.domainEventRegisterAny(
        None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lambda *args: told.append(args[2]), None
    )
    times = []
    for _ in range(BATCHES * 4):
        told.clear()
        for _ in range(EVENTS // 2):
            domain.suspend()
            domain.resume()
        start = perf_counter_ns()
        while len(told) < EVENTS:
            libvirt.virEventRunDefaultImpl()
        times.append((perf_counter_ns() - start) / EVENTS)
    conn.domainEventDeregisterAny(number)
    report("event", median(times))


def define_many(conn):
    """Defines domains until there are MANY."""
    for number in range(1, MANY):
        conn.defineXML(
            f"<domain type='test'><name>bench-{number:04}</name><memory>8192</memory>"
            "<os><type>hvm</type></os></domain>"
        )


def main():
    """Measures every call."""
    # Before any connection, for those that have events have to be opened after it.
    libvirt.virEventRegisterDefaultImpl()

    # First, while no connection is open: a second one to the same URI may share the first's.
    measure("open", lambda: libvirt.open(URI).close())

    conn = libvirt.open(URI)
    domain = conn.lookupByName("test")
    measure("getVersion", conn.getVersion)
    measure("getName", domain.name)
    measure("info", domain.info)
    measure("XMLDesc", domain.XMLDesc)
    measure("lookupByName", lambda: conn.lookupByName("test"))
    measure("listAllDomains of 1", conn.listAllDomains)
    define_many(conn)
    measure("listAllDomains of 1000", conn.listAllDomains)
    measure("getAllDomainStats of 1000", conn.getAllDomainStats)
    measure_events(conn, domain)


if __name__ == "__main__":
    main()
