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
    print(json.dumps({"name": name, "ns": round(ns, 1)}), flush=True)


def define_many(conn):
    """Defines domains until there are MANY."""
    for number in range(1, MANY):
        conn.defineXML(
            f"<domain type='test'><name>bench-{number:04}</name><memory>8192</memory>"
            "<os><type>hvm</type></os></domain>"
        )


def main():
    """Measures every call."""
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


if __name__ == "__main__":
    main()
