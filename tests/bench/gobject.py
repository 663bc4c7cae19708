"""Nanoseconds a call from Python over introspection: `gobject.py ours` or `gobject.py libvirt-glib`."""

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
    print("%-20s %12.0f" % (name, best))


def events_of(toggle, told):
    """Makes a hundred events and waits for them."""
    from gi.repository import GLib

    def run():
        told.clear()
        for _ in range(50):
            toggle()
        while len(told) < 100:
            GLib.MainContext.default().iteration(True)

    return run


def ours():
    gi.require_version("Polyvirt", "1.0")
    from gi.repository import Polyvirt

    conn = Polyvirt.Connect.open("test:///default")
    dom = conn.domain_lookup_by_name("test")
    told = []
    conn.connect("domain-lifecycle", lambda *args: told.append(1))
    watch = conn.domain_event_register_any(None, Polyvirt.DomainEventId.LIFECYCLE)
    measure("100 events", events_of(lambda: (dom.suspend(), dom.resume()), told), 10)
    conn.domain_event_deregister_any(watch)
    measure("name", dom.get_name, 100000)
    measure("info", dom.get_info, 50000)
    measure("xml", lambda: dom.get_xml_desc(0), 5000)
    made = [conn.domain_define_xml(XML % i) for i in range(999)]
    measure("list of 1000", lambda: conn.list_all_domains(0), 20)
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
    measure("100 events", events_of(lambda: (dom.suspend(), dom.resume()), told), 10)
    measure("name", dom.get_name, 100000)
    measure("info", dom.get_info, 50000)
    measure("xml", lambda: dom.get_config(0).to_xml(), 2000)
    made = [conn.create_domain(LibvirtGConfig.Domain.new_from_xml(XML % i)) for i in range(999)]
    measure("list of 1000", lambda: (conn.fetch_domains(None), conn.get_domains()), 5)
    for one in made:
        one.delete(0)


if __name__ == "__main__":
    {"ours": ours, "libvirt-glib": libvirt_glib}[sys.argv[1]]()
