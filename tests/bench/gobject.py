"""Measures calls from Python over introspection on test:///default, and prints one JSON line a call.

`gobject.py ours` measures our library, `gobject.py libvirt-glib` upstream's. A call of GLib's own that does nothing but
return a text tells what introspection itself costs.
"""

import json
import sys
import time

import gi

XML = "<domain type='test'><name>d%d</name><memory>1024</memory><os><type>hvm</type></os></domain>"


def measure(name, call, rounds):
    """The best of five."""
    call()
    best = None
    for _ in range(5):
        began = time.perf_counter_ns()
        for _ in range(rounds):
            call()
        took = (time.perf_counter_ns() - began) / rounds
        best = took if best is None else min(best, took)
    report(name, best)


def report(name, ns):
    """Prints the time of one call."""
    print(json.dumps({"name": name, "ns": round(ns, 1)}), flush=True)


def measure_introspection():
    """What a call costs that only returns a name."""
    from gi.repository import Gio

    measure("a name of GLib's own", Gio.SimpleAction.new("test", None).get_name, 100000)


def measure_events(toggle, told):
    """Makes a hundred events, and measures how long each takes to be told."""
    from gi.repository import GLib

    best = None
    for _ in range(20):
        told.clear()
        for _ in range(50):
            toggle()
        began = time.perf_counter_ns()
        while len(told) < 100:
            GLib.MainContext.default().iteration(True)
        took = (time.perf_counter_ns() - began) / 100
        best = took if best is None else min(best, took)
    report("event", best)


def ours():
    gi.require_version("Polyvirt", "1.0")
    from gi.repository import Polyvirt

    conn = Polyvirt.Connect.open("test:///default")
    dom = conn.domain_lookup_by_name("test")
    told = []
    conn.connect("domain-lifecycle", lambda *args: told.append(1))
    watch = conn.domain_event_register_any(None, Polyvirt.DomainEventId.LIFECYCLE)
    measure_events(lambda: (dom.suspend(), dom.resume()), told)
    conn.domain_event_deregister_any(watch)
    measure("getName", dom.get_name, 100000)
    measure("info", dom.get_info, 50000)
    measure("XMLDesc", lambda: dom.get_xml_desc(0), 5000)
    made = [conn.domain_define_xml(XML % i) for i in range(999)]
    measure("listAllDomains of 1000", lambda: conn.list_all_domains(0), 20)
    for one in made:
        one.undefine()


def libvirt_glib():
    gi.require_version("LibvirtGLib", "1.0")
    gi.require_version("LibvirtGConfig", "1.0")
    gi.require_version("LibvirtGObject", "1.0")
    from gi.repository import LibvirtGConfig, LibvirtGLib, LibvirtGObject

    LibvirtGLib.event_register()
    conn = LibvirtGObject.Connection.new("test:///default")
    conn.open(None)
    conn.fetch_domains(None)
    dom = conn.find_domain_by_name("test")
    told = []
    dom.connect("suspended", lambda *args: told.append(1))
    dom.connect("resumed", lambda *args: told.append(1))
    measure_events(lambda: (dom.suspend(), dom.resume()), told)
    measure("getName", dom.get_name, 100000)
    measure("info", dom.get_info, 50000)
    measure("XMLDesc", lambda: dom.get_config(0).to_xml(), 2000)
    made = [conn.create_domain(LibvirtGConfig.Domain.new_from_xml(XML % i)) for i in range(999)]
    measure("listAllDomains of 1000", lambda: (conn.fetch_domains(None), conn.get_domains()), 5)
    for one in made:
        one.delete(0)


if __name__ == "__main__":
    measure_introspection()
    {"ours": ours, "libvirt-glib": libvirt_glib}[sys.argv[1]]()
