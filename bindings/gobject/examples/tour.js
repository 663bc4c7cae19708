// A tour through a domain's life, on the test driver: nothing has to be installed or running.
imports.gi.versions.Polyvirt = '1.0';
const {GLib, Polyvirt} = imports.gi;

const URI = 'test:///default';

const XML = `
<domain type='test'>
  <name>tour</name>
  <memory unit='KiB'>65536</memory>
  <vcpu>2</vcpu>
  <os><type>hvm</type></os>
</domain>
`;

const STATES = {
    [Polyvirt.DomainState.RUNNING]: 'running',
    [Polyvirt.DomainState.PAUSED]: 'paused',
    [Polyvirt.DomainState.SHUTOFF]: 'shut off',
};

const EVENTS = {
    [Polyvirt.DomainEventType.DEFINED]: 'defined',
    [Polyvirt.DomainEventType.STARTED]: 'started',
    [Polyvirt.DomainEventType.SUSPENDED]: 'suspended',
    [Polyvirt.DomainEventType.RESUMED]: 'resumed',
    [Polyvirt.DomainEventType.STOPPED]: 'stopped',
    [Polyvirt.DomainEventType.UNDEFINED]: 'undefined',
};

let seen = 0;

// Prints what a domain is doing.
function show(dom) {
    const info = dom.get_info();
    print(`  ${dom.name}: ${STATES[info.state]}, ${info.memory} KiB, ${info.nr_virt_cpu} CPUs`);
}

// Runs the main loop until the next event.
function nextEvent() {
    const before = seen;
    while (seen === before)
        GLib.MainContext.default().iteration(true);
}

print(`library version ${Polyvirt.get_version(null)[1]}`);

const conn = Polyvirt.Connect.open(URI);
print(`connected to ${conn.get_uri()} on ${conn.get_hostname()}`);
conn.connect('domain-lifecycle', (_conn, dom, event) => {
    print(`  event: ${dom.name} ${EVENTS[event]}`);
    seen++;
});
const watch = conn.domain_event_register_any(null, Polyvirt.DomainEventId.LIFECYCLE);

print('domains that are there');
conn.list_all_domains(0).forEach(show);

print('a new one');
const dom = conn.domain_define_xml(XML);
nextEvent();
show(dom);
for (const step of ['create', 'suspend', 'resume', 'destroy']) {
    dom[step]();
    nextEvent();
    show(dom);
}
print(`  its document begins with ${dom.get_xml_desc(0).split('\n')[0]}`);

print('what fails, raises');
try {
    dom.suspend();
} catch (error) {
    if (!(error instanceof Polyvirt.Error))
        throw error;
    print(`  code ${error.code}: ${error.message}`);
}

dom.undefine();
nextEvent();
conn.domain_event_deregister_any(watch);
// The last value of a script is how it ends: here, not how many references are left.
void conn.close();
