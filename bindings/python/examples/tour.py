"""A tour through a domain's life, on the test driver: nothing has to be installed or running."""

import threading

import libvirt

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
    libvirt.VIR_DOMAIN_RUNNING: "running",
    libvirt.VIR_DOMAIN_PAUSED: "paused",
    libvirt.VIR_DOMAIN_SHUTOFF: "shut off",
}

EVENTS = {
    libvirt.VIR_DOMAIN_EVENT_DEFINED: "defined",
    libvirt.VIR_DOMAIN_EVENT_STARTED: "started",
    libvirt.VIR_DOMAIN_EVENT_SUSPENDED: "suspended",
    libvirt.VIR_DOMAIN_EVENT_RESUMED: "resumed",
    libvirt.VIR_DOMAIN_EVENT_STOPPED: "stopped",
    libvirt.VIR_DOMAIN_EVENT_UNDEFINED: "undefined",
}


def show(dom):
    """Prints what a domain is doing."""
    state, _, memory, vcpus, _ = dom.info()
    print(f"  {dom.name()}: {STATES[state]}, {memory} KiB, {vcpus} CPUs")


def run_events():
    """Runs the event loop for as long as the program runs."""
    while True:
        libvirt.virEventRunDefaultImpl()


def main():
    """Takes the tour."""
    # Errors are raised; without this they would be printed as well.
    libvirt.registerErrorHandler(lambda ctx, error: None, None)
    print(f"library version {libvirt.getVersion()}")

    # Events come from this thread. Without a registered loop they would come from one of the library's own.
    libvirt.virEventRegisterDefaultImpl()
    threading.Thread(target=run_events, daemon=True).start()

    with libvirt.open(URI) as conn:
        print(f"connected to {conn.getURI()} on {conn.getHostname()}")
        undefined = threading.Event()

        def on_event(conn, dom, event, detail, opaque):
            print(f"  event: {dom.name()} {EVENTS.get(event, event)}")
            if event == libvirt.VIR_DOMAIN_EVENT_UNDEFINED:
                undefined.set()

        watch = conn.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, on_event, None)

        print("domains that are there")
        for dom in conn.listAllDomains():
            show(dom)

        print("a new one")
        dom = conn.defineXML(XML)
        show(dom)
        for step in (dom.create, dom.suspend, dom.resume, dom.destroy):
            step()
            show(dom)
        print(f"  its document begins with {dom.XMLDesc().splitlines()[0]}")

        print("what fails, raises")
        try:
            dom.suspend()
        except libvirt.libvirtError as error:
            print(f"  code {error.get_error_code()}: {error}")

        dom.undefine()
        undefined.wait(5)
        conn.domainEventDeregisterAny(watch)


if __name__ == "__main__":
    main()
