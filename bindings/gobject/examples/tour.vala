// A tour through a domain's life, on the test driver: nothing has to be installed or running.

const string URI = "test:///default";

const string XML = """
<domain type='test'>
  <name>tour</name>
  <memory unit='KiB'>65536</memory>
  <vcpu>2</vcpu>
  <os><type>hvm</type></os>
</domain>
""";

int seen = 0;

unowned string state_name (Polyvirt.DomainState state) {
    switch (state) {
    case Polyvirt.DomainState.RUNNING:
        return "running";
    case Polyvirt.DomainState.PAUSED:
        return "paused";
    case Polyvirt.DomainState.SHUTOFF:
        return "shut off";
    default:
        return "?";
    }
}

unowned string event_name (Polyvirt.DomainEventType event) {
    var values = (EnumClass) typeof (Polyvirt.DomainEventType).class_ref ();
    return values.get_value (event).value_nick;
}

// Prints what a domain is doing.
void show (Polyvirt.Domain dom) throws Error {
    var info = dom.get_info ();
    print ("  %s: %s, %lu KiB, %u CPUs\n", dom.name, state_name (info.state), info.memory, info.nr_virt_cpu);
}

// Runs the main loop until the next event.
void next_event () {
    var before = seen;
    while (seen == before)
        MainContext.default ().iteration (true);
}

int main () {
    try {
        ulong version, type_version;
        Polyvirt.get_version (null, out version, out type_version);
        print ("library version %lu\n", version);

        var conn = Polyvirt.Connect.open (URI);
        print ("connected to %s on %s\n", conn.get_uri (), conn.get_hostname ());
        conn.domain_lifecycle.connect ((dom, event, detail) => {
            print ("  event: %s %s\n", dom.name, event_name (event));
            seen++;
        });
        var watch = conn.domain_event_register_any (null, Polyvirt.DomainEventId.LIFECYCLE);

        print ("domains that are there\n");
        foreach (var dom in conn.list_all_domains (0))
            show (dom);

        print ("a new one\n");
        var dom = conn.domain_define_xml (XML);
        next_event ();
        show (dom);
        dom.create ();
        next_event ();
        show (dom);
        dom.suspend ();
        next_event ();
        show (dom);
        dom.resume ();
        next_event ();
        show (dom);
        dom.destroy ();
        next_event ();
        show (dom);
        print ("  its document begins with %s\n", dom.get_xml_desc (0).split ("\n")[0]);

        print ("what fails, raises\n");
        try {
            dom.suspend ();
        } catch (Polyvirt.Error error) {
            print ("  code %d: %s\n", error.code, error.message);
        }

        dom.undefine ();
        next_event ();
        conn.domain_event_deregister_any (watch);
        conn.close ();
    } catch (Error error) {
        printerr ("%s\n", error.message);
        return 1;
    }
    return 0;
}
