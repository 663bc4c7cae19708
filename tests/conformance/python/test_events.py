# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: events."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_life_of_a_domain(case):
    """Every step of a domain's life is told, in order."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        events = case.step("on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn) as events", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, (show.thing, show.number, show.number)), show.nothing, ANYTHING)
        dom = case.step("dom = virDomainDefineXML(conn, guest)", lambda: conn.defineXML("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n"), show.thing, ANYTHING)
        case.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 0, 0)"))
        case.step("virDomainCreate(dom)", lambda: dom.create(), show.nothing, ANYTHING)
        case.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 2, 0)"))
        case.step("virDomainSuspend(dom)", lambda: dom.suspend(), show.nothing, ANYTHING)
        case.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_SUSPENDED, VIR_DOMAIN_EVENT_SUSPENDED_PAUSED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 3, 0)"))
        case.step("virDomainResume(dom)", lambda: dom.resume(), show.nothing, ANYTHING)
        case.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_RESUMED, VIR_DOMAIN_EVENT_RESUMED_UNPAUSED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 4, 0)"))
        case.step("virDomainDestroy(dom)", lambda: dom.destroy(), show.nothing, ANYTHING)
        case.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STOPPED, VIR_DOMAIN_EVENT_STOPPED_DESTROYED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 5, 1)"))
        case.step("virDomainUndefine(dom)", lambda: dom.undefine(), show.nothing, ANYTHING)
        case.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_UNDEFINED, VIR_DOMAIN_EVENT_UNDEFINED_REMOVED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 1, 0)"))
        case.step("off events", lambda: events.end(), show.nothing, ANYTHING)

    case.run(steps, 1)


def test_events_of_one_domain(case):
    """Who asks about one domain hears of no other."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        web = case.step("web = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        off = case.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.lookupByName("off"), show.thing, ANYTHING)
        events = case.step("on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn, web) as events", lambda: case.listen(conn, "domain", web, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, (show.thing, show.number, show.number)), show.nothing, ANYTHING)
        case.step("virDomainCreate(off)", lambda: off.create(), show.nothing, ANYTHING)
        case.step("virDomainSuspend(web)", lambda: web.suspend(), show.nothing, ANYTHING)
        case.step("event events => (Domain(\"web\"), VIR_DOMAIN_EVENT_SUSPENDED, VIR_DOMAIN_EVENT_SUSPENDED_PAUSED)", lambda: events.next(), str, Answer("(Domain(\"web\"), 3, 0)"))
        case.step("off events", lambda: events.end(), show.nothing, ANYTHING)

    case.run(steps, 1)


def test_other_events_of_domains(case):
    """Metadata are told; tuning is not, on a test host."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        metadata = case.step("on VIR_DOMAIN_EVENT_ID_METADATA_CHANGE(conn) as metadata", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_METADATA_CHANGE, (show.thing, show.number, show.text)), show.nothing, ANYTHING)
        case.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"New\", null, null, VIR_DOMAIN_AFFECT_LIVE)", lambda: dom.setMetadata(libvirt.VIR_DOMAIN_METADATA_TITLE, "New", None, None, libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, ANYTHING)
        case.step("event metadata => (Domain(\"web\"), VIR_DOMAIN_METADATA_TITLE, null)", lambda: metadata.next(), str, Answer("(Domain(\"web\"), 1, null)"))
        case.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own/>\", \"own\", \"http://example.com/own\", VIR_DOMAIN_AFFECT_LIVE)", lambda: dom.setMetadata(libvirt.VIR_DOMAIN_METADATA_ELEMENT, "<own/>", "own", "http://example.com/own", libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, ANYTHING)
        case.step("event metadata => (Domain(\"web\"), VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\")", lambda: metadata.next(), str, Answer("(Domain(\"web\"), 2, \"http://example.com/own\")"))
        case.step("off metadata", lambda: metadata.end(), show.nothing, ANYTHING)
        tuned = case.step("on VIR_DOMAIN_EVENT_ID_TUNABLE(conn) as tuned", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_TUNABLE, (show.thing, show.params)), show.nothing, ANYTHING)
        case.step("virDomainSetBlockIoTune(dom, \"vda\", {total_bytes_sec: 1000000, total_bytes_sec_max: 2000000}, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.setBlockIoTune("vda", {"total_bytes_sec": 1000000, "total_bytes_sec_max": 2000000}, libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, Answer("ok"))
        case.step("off tuned", lambda: tuned.end(), show.nothing, ANYTHING)

    case.run(steps, 1)


def test_kinds_of_events(case):
    """One can listen for every kind of event."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        reboot = case.step("on VIR_DOMAIN_EVENT_ID_REBOOT(conn) as reboot", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_REBOOT, (show.thing,)), show.nothing, ANYTHING)
        case.step("off reboot", lambda: reboot.end(), show.nothing, ANYTHING)
        clock = case.step("on VIR_DOMAIN_EVENT_ID_RTC_CHANGE(conn) as clock", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_RTC_CHANGE, (show.thing, show.number)), show.nothing, ANYTHING)
        case.step("off clock", lambda: clock.end(), show.nothing, ANYTHING)
        watchdog = case.step("on VIR_DOMAIN_EVENT_ID_WATCHDOG(conn) as watchdog", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_WATCHDOG, (show.thing, show.number)), show.nothing, ANYTHING)
        case.step("off watchdog", lambda: watchdog.end(), show.nothing, ANYTHING)
        failure = case.step("on VIR_DOMAIN_EVENT_ID_IO_ERROR(conn) as failure", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_IO_ERROR, (show.thing, show.text, show.text, show.number)), show.nothing, ANYTHING)
        case.step("off failure", lambda: failure.end(), show.nothing, ANYTHING)
        reason = case.step("on VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON(conn) as reason", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON, (show.thing, show.text, show.text, show.number, show.text)), show.nothing, ANYTHING)
        case.step("off reason", lambda: reason.end(), show.nothing, ANYTHING)
        graphics = case.step("on VIR_DOMAIN_EVENT_ID_GRAPHICS(conn) as graphics", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_GRAPHICS, (show.thing, show.number, show.record("DomainEventGraphicsAddress"), show.record("DomainEventGraphicsAddress"), show.text, show.record("DomainEventGraphicsSubject"))), show.nothing, ANYTHING)
        case.step("off graphics", lambda: graphics.end(), show.nothing, ANYTHING)
        control = case.step("on VIR_DOMAIN_EVENT_ID_CONTROL_ERROR(conn) as control", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_CONTROL_ERROR, (show.thing,)), show.nothing, ANYTHING)
        case.step("off control", lambda: control.end(), show.nothing, ANYTHING)
        block = case.step("on VIR_DOMAIN_EVENT_ID_BLOCK_JOB(conn) as block", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_BLOCK_JOB, (show.thing, show.text, show.number, show.number)), show.nothing, ANYTHING)
        case.step("off block", lambda: block.end(), show.nothing, ANYTHING)
        block_again = case.step("on VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2(conn) as block_again", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2, (show.thing, show.text, show.number, show.number)), show.nothing, ANYTHING)
        case.step("off block_again", lambda: block_again.end(), show.nothing, ANYTHING)
        disk = case.step("on VIR_DOMAIN_EVENT_ID_DISK_CHANGE(conn) as disk", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_DISK_CHANGE, (show.thing, show.text, show.text, show.text, show.number)), show.nothing, ANYTHING)
        case.step("off disk", lambda: disk.end(), show.nothing, ANYTHING)
        tray = case.step("on VIR_DOMAIN_EVENT_ID_TRAY_CHANGE(conn) as tray", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_TRAY_CHANGE, (show.thing, show.text, show.number)), show.nothing, ANYTHING)
        case.step("off tray", lambda: tray.end(), show.nothing, ANYTHING)
        wakeup = case.step("on VIR_DOMAIN_EVENT_ID_PMWAKEUP(conn) as wakeup", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_PMWAKEUP, (show.thing, show.number)), show.nothing, ANYTHING)
        case.step("off wakeup", lambda: wakeup.end(), show.nothing, ANYTHING)
        sleep = case.step("on VIR_DOMAIN_EVENT_ID_PMSUSPEND(conn) as sleep", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_PMSUSPEND, (show.thing, show.number)), show.nothing, ANYTHING)
        case.step("off sleep", lambda: sleep.end(), show.nothing, ANYTHING)
        deep_sleep = case.step("on VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK(conn) as deep_sleep", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK, (show.thing, show.number)), show.nothing, ANYTHING)
        case.step("off deep_sleep", lambda: deep_sleep.end(), show.nothing, ANYTHING)
        balloon = case.step("on VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE(conn) as balloon", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE, (show.thing, show.number)), show.nothing, ANYTHING)
        case.step("off balloon", lambda: balloon.end(), show.nothing, ANYTHING)
        removed = case.step("on VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED(conn) as removed", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED, (show.thing, show.text)), show.nothing, ANYTHING)
        case.step("off removed", lambda: removed.end(), show.nothing, ANYTHING)
        added = case.step("on VIR_DOMAIN_EVENT_ID_DEVICE_ADDED(conn) as added", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, (show.thing, show.text)), show.nothing, ANYTHING)
        case.step("off added", lambda: added.end(), show.nothing, ANYTHING)
        kept = case.step("on VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED(conn) as kept", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED, (show.thing, show.text)), show.nothing, ANYTHING)
        case.step("off kept", lambda: kept.end(), show.nothing, ANYTHING)
        agent = case.step("on VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE(conn) as agent", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE, (show.thing, show.number, show.number)), show.nothing, ANYTHING)
        case.step("off agent", lambda: agent.end(), show.nothing, ANYTHING)
        iteration = case.step("on VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION(conn) as iteration", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION, (show.thing, show.number)), show.nothing, ANYTHING)
        case.step("off iteration", lambda: iteration.end(), show.nothing, ANYTHING)
        job = case.step("on VIR_DOMAIN_EVENT_ID_JOB_COMPLETED(conn) as job", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_JOB_COMPLETED, (show.thing, show.params)), show.nothing, ANYTHING)
        case.step("off job", lambda: job.end(), show.nothing, ANYTHING)
        threshold = case.step("on VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD(conn) as threshold", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD, (show.thing, show.text, show.text, show.number, show.number)), show.nothing, ANYTHING)
        case.step("off threshold", lambda: threshold.end(), show.nothing, ANYTHING)
        memory = case.step("on VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE(conn) as memory", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE, (show.thing, show.number, show.number, show.number)), show.nothing, ANYTHING)
        case.step("off memory", lambda: memory.end(), show.nothing, ANYTHING)
        size = case.step("on VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE(conn) as size", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE, (show.thing, show.text, show.number)), show.nothing, ANYTHING)
        case.step("off size", lambda: size.end(), show.nothing, ANYTHING)

    case.run(steps, 1)


def test_life_of_a_network(case):
    """A network's life is told."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        events = case.step("on VIR_NETWORK_EVENT_ID_LIFECYCLE(conn) as events", lambda: case.listen(conn, "network", None, libvirt.VIR_NETWORK_EVENT_ID_LIFECYCLE, (show.thing, show.number, show.number)), show.nothing, ANYTHING)
        other = case.step("other = virNetworkDefineXML(conn, net)", lambda: conn.networkDefineXML("<network><name>another</name><uuid>11111111-2222-3333-4444-555555555512</uuid></network>"), show.thing, ANYTHING)
        case.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_DEFINED, 0)", lambda: events.next(), str, Answer("(Network(\"another\"), 0, 0)"))
        case.step("virNetworkCreate(other)", lambda: other.create(), show.nothing, ANYTHING)
        case.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_STARTED, 0)", lambda: events.next(), str, Answer("(Network(\"another\"), 2, 0)"))
        case.step("virNetworkDestroy(other)", lambda: other.destroy(), show.nothing, ANYTHING)
        case.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_STOPPED, 0)", lambda: events.next(), str, Answer("(Network(\"another\"), 3, 0)"))
        case.step("virNetworkUndefine(other)", lambda: other.undefine(), show.nothing, ANYTHING)
        case.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_UNDEFINED, 0)", lambda: events.next(), str, Answer("(Network(\"another\"), 1, 0)"))
        case.step("off events", lambda: events.end(), show.nothing, ANYTHING)

    case.run(steps, 1)


def test_life_of_a_pool(case):
    """A storage pool's life is told, and that it was refreshed."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        events = case.step("on VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE(conn) as events", lambda: case.listen(conn, "storagePool", None, libvirt.VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE, (show.thing, show.number, show.number)), show.nothing, ANYTHING)
        refreshed = case.step("on VIR_STORAGE_POOL_EVENT_ID_REFRESH(conn) as refreshed", lambda: case.listen(conn, "storagePool", None, libvirt.VIR_STORAGE_POOL_EVENT_ID_REFRESH, (show.thing,)), show.nothing, ANYTHING)
        other = case.step("other = virStoragePoolDefineXML(conn, pool, 0)", lambda: conn.storagePoolDefineXML("<pool type='dir'><name>another</name><uuid>11111111-2222-3333-4444-555555555522</uuid><target><path>/another</path></target></pool>", 0), show.thing, ANYTHING)
        case.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_DEFINED, 0)", lambda: events.next(), str, Answer("(StoragePool(\"another\"), 0, 0)"))
        case.step("virStoragePoolCreate(other, 0)", lambda: other.create(0), show.nothing, ANYTHING)
        case.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_STARTED, 0)", lambda: events.next(), str, Answer("(StoragePool(\"another\"), 2, 0)"))
        case.step("virStoragePoolRefresh(other, 0)", lambda: other.refresh(0), show.nothing, ANYTHING)
        case.step("event refreshed => StoragePool(\"another\")", lambda: refreshed.next(), str, Answer("StoragePool(\"another\")"))
        case.step("virStoragePoolDestroy(other)", lambda: other.destroy(), show.nothing, ANYTHING)
        case.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_STOPPED, 0)", lambda: events.next(), str, Answer("(StoragePool(\"another\"), 3, 0)"))
        case.step("virStoragePoolUndefine(other)", lambda: other.undefine(), show.nothing, ANYTHING)
        case.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_UNDEFINED, 0)", lambda: events.next(), str, Answer("(StoragePool(\"another\"), 1, 0)"))
        case.step("off events", lambda: events.end(), show.nothing, ANYTHING)
        case.step("off refreshed", lambda: refreshed.end(), show.nothing, ANYTHING)

    case.run(steps, 1)


def test_life_of_a_device(case):
    """A device comes and goes."""
    conn = case.open(lambda: libvirt.open("test:///default"))

    def steps(case):
        events = case.step("on VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE(conn) as events", lambda: case.listen(conn, "nodeDevice", None, libvirt.VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE, (show.thing, show.number, show.number)), show.nothing, ANYTHING)
        updates = case.step("on VIR_NODE_DEVICE_EVENT_ID_UPDATE(conn) as updates", lambda: case.listen(conn, "nodeDevice", None, libvirt.VIR_NODE_DEVICE_EVENT_ID_UPDATE, (show.thing,)), show.nothing, ANYTHING)
        dev = case.step("dev = virNodeDeviceCreateXML(conn, host_bus, 0) => NodeDevice(_)", lambda: conn.nodeDeviceCreateXML("<device>\n  <parent>scsi_host1</parent>\n  <capability type='scsi_host'>\n    <capability type='fc_host'>\n      <wwnn>2000000012341234</wwnn>\n      <wwpn>1000000012341234</wwpn>\n    </capability>\n  </capability>\n</device>\n", 0), show.thing, Answer("NodeDevice(", ")"))
        case.step("event events => (NodeDevice(_), VIR_NODE_DEVICE_EVENT_CREATED, 0)", lambda: events.next(), str, Answer("(NodeDevice(", "), 0, 0)"))
        case.step("virNodeDeviceDestroy(dev) => ok", lambda: dev.destroy(), show.nothing, Answer("ok"))
        case.step("event events => (NodeDevice(_), VIR_NODE_DEVICE_EVENT_DELETED, 0)", lambda: events.next(), str, Answer("(NodeDevice(", "), 1, 0)"))
        case.step("off events", lambda: events.end(), show.nothing, ANYTHING)
        case.step("off updates", lambda: updates.end(), show.nothing, ANYTHING)

    case.run(steps, 1)


def test_life_of_a_secret(case):
    """Secrets have events where there are secrets."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        events = case.step("on VIR_SECRET_EVENT_ID_LIFECYCLE(conn) as events => ok", lambda: case.listen(conn, "secret", None, libvirt.VIR_SECRET_EVENT_ID_LIFECYCLE, (show.thing, show.number, show.number)), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_deregistration_of_nothing(case):
    """What is not registered cannot be ended."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virConnectDomainEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: conn.domainEventDeregisterAny(4711), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_NONE))
        case.step("virConnectNetworkEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: conn.networkEventDeregisterAny(4711), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_NONE))
        case.step("virConnectStoragePoolEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: conn.storagePoolEventDeregisterAny(4711), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_NONE))
        case.step("virConnectNodeDeviceEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: conn.nodeDeviceEventDeregisterAny(4711), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_NONE))
        case.step("virConnectSecretEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: conn.secretEventDeregisterAny(4711), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_NONE))

    case.run(steps, 1)
