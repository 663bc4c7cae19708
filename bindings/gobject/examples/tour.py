"""A tour through a domain's life, on the test driver: nothing has to be installed or running."""

import gi

gi.require_version("Polyvirt", "1.0")
from gi.repository import GLib, Polyvirt  # noqa: E402

URI = "test:///default"

XML = """
<domain type='test'>
  <name>tour</name>
  <memory unit='KiB'>65536</memory>
  <vcpu>2</vcpu>
  <os><type>hvm</type></os>
</domain>
"""

STATES = {
    Polyvirt.DomainState.RUNNING: "running",
    Polyvirt.DomainState.PAUSED: "paused",
    Polyvirt.DomainState.SHUTOFF: "shut off",
}

EVENTS = {
    Polyvirt.DomainEventType.DEFINED: "defined",
    Polyvirt.DomainEventType.STARTED: "started",
    Polyvirt.DomainEventType.SUSPENDED: "suspended",
    Polyvirt.DomainEventType.RESUMED: "resumed",
    Polyvirt.DomainEventType.STOPPED: "stopped",
    Polyvirt.DomainEventType.UNDEFINED: "undefined",
}


def show(dom):
    """Prints what a domain is doing."""
    info = dom.get_info()
    print(f"  {dom.props.name}: {STATES[info.state]}, {info.memory} KiB, {info.nr_virt_cpu} CPUs")


class Events:
    """What happens, told by signals, which come from the main loop."""

    def __init__(self, conn):
        self.seen = 0
        conn.connect("domain-lifecycle", self.on_event)

    def on_event(self, conn, dom, event, detail):
        print(f"  event: {dom.props.name} {EVENTS.get(event, event)}")
        self.seen += 1

    def wait(self):
        """Runs the main loop until the next event."""
        before = self.seen
        while self.seen == before:
            GLib.MainContext.default().iteration(True)


def main():
    """Takes the tour."""
    print(f"library version {Polyvirt.get_version(None)[0]}")

    conn = Polyvirt.Connect.open(URI)
    print(f"connected to {conn.get_uri()} on {conn.get_hostname()}")
    events = Events(conn)
    watch = conn.domain_event_register_any(None, Polyvirt.DomainEventId.LIFECYCLE)

    print("domains that are there")
    for dom in conn.list_all_domains(0):
        show(dom)

    print("a new one")
    dom = conn.domain_define_xml(XML)
    events.wait()
    show(dom)
    for step in (dom.create, dom.suspend, dom.resume, dom.destroy):
        step()
        events.wait()
        show(dom)
    print(f"  its document begins with {dom.get_xml_desc(0).splitlines()[0]}")

    print("what fails, raises")
    try:
        dom.suspend()
    except GLib.Error as error:
        print(f"  code {error.code}: {error.message}")

    dom.undefine()
    events.wait()
    conn.domain_event_deregister_any(watch)
    conn.close()


if __name__ == "__main__":
    main()
