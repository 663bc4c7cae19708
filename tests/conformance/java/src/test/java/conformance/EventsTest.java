// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: events. */
class EventsTest {
    /** Every step of a domain's life is told, in order. */
    @Test
    void life_of_a_domain() throws Exception {
        Run.of("life_of_a_domain", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            Events events = Events.listen("on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn) as events", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.LIFECYCLE, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0])), Show.number(((Integer) told[1]))));
            var dom = run.step("dom = virDomainDefineXML(conn, guest)", () -> conn.domainDefineXML("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)", events::next, told -> told, Expected.answer("(Domain(\"guest\"), 0, 0)"));
            run.done("virDomainCreate(dom)", () -> dom.create(), Expected.ANYTHING);
            run.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED)", events::next, told -> told, Expected.answer("(Domain(\"guest\"), 2, 0)"));
            run.done("virDomainSuspend(dom)", () -> dom.suspend(), Expected.ANYTHING);
            run.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_SUSPENDED, VIR_DOMAIN_EVENT_SUSPENDED_PAUSED)", events::next, told -> told, Expected.answer("(Domain(\"guest\"), 3, 0)"));
            run.done("virDomainResume(dom)", () -> dom.resume(), Expected.ANYTHING);
            run.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_RESUMED, VIR_DOMAIN_EVENT_RESUMED_UNPAUSED)", events::next, told -> told, Expected.answer("(Domain(\"guest\"), 4, 0)"));
            run.done("virDomainDestroy(dom)", () -> dom.destroy(), Expected.ANYTHING);
            run.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STOPPED, VIR_DOMAIN_EVENT_STOPPED_DESTROYED)", events::next, told -> told, Expected.answer("(Domain(\"guest\"), 5, 1)"));
            run.done("virDomainUndefine(dom)", () -> dom.undefine(), Expected.ANYTHING);
            run.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_UNDEFINED, VIR_DOMAIN_EVENT_UNDEFINED_REMOVED)", events::next, told -> told, Expected.answer("(Domain(\"guest\"), 1, 0)"));
            run.done("off events", events::end, Expected.ANYTHING);
        });
    }

    /** Who asks about one domain hears of no other. */
    @Test
    void events_of_one_domain() throws Exception {
        Run.of("events_of_one_domain", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var web = run.step("web = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            var off = run.step("off = virDomainLookupByName(conn, \"off\")", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.ANYTHING);
            Events events = Events.listen("on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn, web) as events", callback -> conn.domainEventRegisterAny(web, org.libvirt.constants.DomainEventID.LIFECYCLE, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0])), Show.number(((Integer) told[1]))));
            run.done("virDomainCreate(off)", () -> off.create(), Expected.ANYTHING);
            run.done("virDomainSuspend(web)", () -> web.suspend(), Expected.ANYTHING);
            run.step("event events => (Domain(\"web\"), VIR_DOMAIN_EVENT_SUSPENDED, VIR_DOMAIN_EVENT_SUSPENDED_PAUSED)", events::next, told -> told, Expected.answer("(Domain(\"web\"), 3, 0)"));
            run.done("off events", events::end, Expected.ANYTHING);
        });
    }

    /** Metadata are told; tuning is not, on a test host. */
    @Test
    void other_events_of_domains() throws Exception {
        Run.of("other_events_of_domains", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            Events metadata = Events.listen("on VIR_DOMAIN_EVENT_ID_METADATA_CHANGE(conn) as metadata", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.METADATA_CHANGE, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0])), Show.text(((String) told[1]))));
            run.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"New\", null, null, VIR_DOMAIN_AFFECT_LIVE)", () -> dom.setMetadata(org.libvirt.constants.DomainMetadataType.TITLE, "New", (String) null, (String) null, org.libvirt.flags.DomainModificationImpact.LIVE), Expected.ANYTHING);
            run.step("event metadata => (Domain(\"web\"), VIR_DOMAIN_METADATA_TITLE, null)", metadata::next, told -> told, Expected.answer("(Domain(\"web\"), 1, null)"));
            run.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own/>\", \"own\", \"http://example.com/own\", VIR_DOMAIN_AFFECT_LIVE)", () -> dom.setMetadata(org.libvirt.constants.DomainMetadataType.ELEMENT, "<own/>", "own", "http://example.com/own", org.libvirt.flags.DomainModificationImpact.LIVE), Expected.ANYTHING);
            run.step("event metadata => (Domain(\"web\"), VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\")", metadata::next, told -> told, Expected.answer("(Domain(\"web\"), 2, \"http://example.com/own\")"));
            run.done("off metadata", metadata::end, Expected.ANYTHING);
            Events tuned = Events.listen("on VIR_DOMAIN_EVENT_ID_TUNABLE(conn) as tuned", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.TUNABLE, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.params(((TypedParameter[]) told[0]))));
            run.done("virDomainSetBlockIoTune(dom, \"vda\", {total_bytes_sec: 1000000, total_bytes_sec_max: 2000000}, VIR_DOMAIN_AFFECT_LIVE) => ok", () -> dom.setBlockIoTune("vda", new TypedParameter[] {new TypedUlongParameter("total_bytes_sec", 1000000L), new TypedUlongParameter("total_bytes_sec_max", 2000000L)}, org.libvirt.flags.DomainModificationImpact.LIVE), Expected.answer("ok"));
            run.done("off tuned", tuned::end, Expected.ANYTHING);
        });
    }

    /** One can listen for every kind of event. */
    @Test
    void kinds_of_events() throws Exception {
        Run.of("kinds_of_events", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            Events reboot = Events.listen("on VIR_DOMAIN_EVENT_ID_REBOOT(conn) as reboot", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.REBOOT, callback), conn::domainEventDeregisterAny, (object, told) -> Show.thing(object));
            run.done("off reboot", reboot::end, Expected.ANYTHING);
            Events clock = Events.listen("on VIR_DOMAIN_EVENT_ID_RTC_CHANGE(conn) as clock", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.RTC_CHANGE, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Long) told[0]))));
            run.done("off clock", clock::end, Expected.ANYTHING);
            Events watchdog = Events.listen("on VIR_DOMAIN_EVENT_ID_WATCHDOG(conn) as watchdog", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.WATCHDOG, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0]))));
            run.done("off watchdog", watchdog::end, Expected.ANYTHING);
            Events failure = Events.listen("on VIR_DOMAIN_EVENT_ID_IO_ERROR(conn) as failure", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.IO_ERROR, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.text(((String) told[0])), Show.text(((String) told[1])), Show.number(((Integer) told[2]))));
            run.done("off failure", failure::end, Expected.ANYTHING);
            Events reason = Events.listen("on VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON(conn) as reason", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.IO_ERROR_REASON, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.text(((String) told[0])), Show.text(((String) told[1])), Show.number(((Integer) told[2])), Show.text(((String) told[3]))));
            run.done("off reason", reason::end, Expected.ANYTHING);
            Events graphics = Events.listen("on VIR_DOMAIN_EVENT_ID_GRAPHICS(conn) as graphics", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.GRAPHICS, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0])), Records.show(((DomainEventGraphicsAddress) told[1])), Records.show(((DomainEventGraphicsAddress) told[2])), Show.text(((String) told[3])), Records.show(((DomainEventGraphicsSubject) told[4]))));
            run.done("off graphics", graphics::end, Expected.ANYTHING);
            Events control = Events.listen("on VIR_DOMAIN_EVENT_ID_CONTROL_ERROR(conn) as control", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.CONTROL_ERROR, callback), conn::domainEventDeregisterAny, (object, told) -> Show.thing(object));
            run.done("off control", control::end, Expected.ANYTHING);
            Events block = Events.listen("on VIR_DOMAIN_EVENT_ID_BLOCK_JOB(conn) as block", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.BLOCK_JOB, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.text(((String) told[0])), Show.number(((Integer) told[1])), Show.number(((Integer) told[2]))));
            run.done("off block", block::end, Expected.ANYTHING);
            Events block_again = Events.listen("on VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2(conn) as block_again", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.BLOCK_JOB_2, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.text(((String) told[0])), Show.number(((Integer) told[1])), Show.number(((Integer) told[2]))));
            run.done("off block_again", block_again::end, Expected.ANYTHING);
            Events disk = Events.listen("on VIR_DOMAIN_EVENT_ID_DISK_CHANGE(conn) as disk", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.DISK_CHANGE, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.text(((String) told[0])), Show.text(((String) told[1])), Show.text(((String) told[2])), Show.number(((Integer) told[3]))));
            run.done("off disk", disk::end, Expected.ANYTHING);
            Events tray = Events.listen("on VIR_DOMAIN_EVENT_ID_TRAY_CHANGE(conn) as tray", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.TRAY_CHANGE, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.text(((String) told[0])), Show.number(((Integer) told[1]))));
            run.done("off tray", tray::end, Expected.ANYTHING);
            Events wakeup = Events.listen("on VIR_DOMAIN_EVENT_ID_PMWAKEUP(conn) as wakeup", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.PMWAKEUP, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0]))));
            run.done("off wakeup", wakeup::end, Expected.ANYTHING);
            Events sleep = Events.listen("on VIR_DOMAIN_EVENT_ID_PMSUSPEND(conn) as sleep", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.PMSUSPEND, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0]))));
            run.done("off sleep", sleep::end, Expected.ANYTHING);
            Events deep_sleep = Events.listen("on VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK(conn) as deep_sleep", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.PMSUSPEND_DISK, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0]))));
            run.done("off deep_sleep", deep_sleep::end, Expected.ANYTHING);
            Events balloon = Events.listen("on VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE(conn) as balloon", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.BALLOON_CHANGE, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.unsigned(((Long) told[0]))));
            run.done("off balloon", balloon::end, Expected.ANYTHING);
            Events removed = Events.listen("on VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED(conn) as removed", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.DEVICE_REMOVED, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.text(((String) told[0]))));
            run.done("off removed", removed::end, Expected.ANYTHING);
            Events added = Events.listen("on VIR_DOMAIN_EVENT_ID_DEVICE_ADDED(conn) as added", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.DEVICE_ADDED, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.text(((String) told[0]))));
            run.done("off added", added::end, Expected.ANYTHING);
            Events kept = Events.listen("on VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED(conn) as kept", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.DEVICE_REMOVAL_FAILED, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.text(((String) told[0]))));
            run.done("off kept", kept::end, Expected.ANYTHING);
            Events agent = Events.listen("on VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE(conn) as agent", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.AGENT_LIFECYCLE, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0])), Show.number(((Integer) told[1]))));
            run.done("off agent", agent::end, Expected.ANYTHING);
            Events iteration = Events.listen("on VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION(conn) as iteration", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.MIGRATION_ITERATION, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0]))));
            run.done("off iteration", iteration::end, Expected.ANYTHING);
            Events job = Events.listen("on VIR_DOMAIN_EVENT_ID_JOB_COMPLETED(conn) as job", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.JOB_COMPLETED, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.params(((TypedParameter[]) told[0]))));
            run.done("off job", job::end, Expected.ANYTHING);
            Events threshold = Events.listen("on VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD(conn) as threshold", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.BLOCK_THRESHOLD, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.text(((String) told[0])), Show.text(((String) told[1])), Show.unsigned(((Long) told[2])), Show.unsigned(((Long) told[3]))));
            run.done("off threshold", threshold::end, Expected.ANYTHING);
            Events memory = Events.listen("on VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE(conn) as memory", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.MEMORY_FAILURE, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0])), Show.number(((Integer) told[1])), Show.unsigned(((Integer) told[2]))));
            run.done("off memory", memory::end, Expected.ANYTHING);
            Events size = Events.listen("on VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE(conn) as size", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.MEMORY_DEVICE_SIZE_CHANGE, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.text(((String) told[0])), Show.unsigned(((Long) told[1]))));
            run.done("off size", size::end, Expected.ANYTHING);
        });
    }

    /** A network's life is told. */
    @Test
    void life_of_a_network() throws Exception {
        Run.of("life_of_a_network", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            Events events = Events.listen("on VIR_NETWORK_EVENT_ID_LIFECYCLE(conn) as events", callback -> conn.networkEventRegisterAny(null, org.libvirt.constants.NetworkEventID.LIFECYCLE, callback), conn::networkEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0])), Show.number(((Integer) told[1]))));
            var other = run.step("other = virNetworkDefineXML(conn, net)", () -> conn.networkDefineXML("<network><name>another</name><uuid>11111111-2222-3333-4444-555555555512</uuid></network>"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_DEFINED, 0)", events::next, told -> told, Expected.answer("(Network(\"another\"), 0, 0)"));
            run.done("virNetworkCreate(other)", () -> other.create(), Expected.ANYTHING);
            run.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_STARTED, 0)", events::next, told -> told, Expected.answer("(Network(\"another\"), 2, 0)"));
            run.done("virNetworkDestroy(other)", () -> other.destroy(), Expected.ANYTHING);
            run.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_STOPPED, 0)", events::next, told -> told, Expected.answer("(Network(\"another\"), 3, 0)"));
            run.done("virNetworkUndefine(other)", () -> other.undefine(), Expected.ANYTHING);
            run.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_UNDEFINED, 0)", events::next, told -> told, Expected.answer("(Network(\"another\"), 1, 0)"));
            run.done("off events", events::end, Expected.ANYTHING);
        });
    }

    /** A storage pool's life is told, and that it was refreshed. */
    @Test
    void life_of_a_pool() throws Exception {
        Run.of("life_of_a_pool", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            Events events = Events.listen("on VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE(conn) as events", callback -> conn.storagePoolEventRegisterAny(null, org.libvirt.constants.StoragePoolEventID.LIFECYCLE, callback), conn::storagePoolEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0])), Show.number(((Integer) told[1]))));
            Events refreshed = Events.listen("on VIR_STORAGE_POOL_EVENT_ID_REFRESH(conn) as refreshed", callback -> conn.storagePoolEventRegisterAny(null, org.libvirt.constants.StoragePoolEventID.REFRESH, callback), conn::storagePoolEventDeregisterAny, (object, told) -> Show.thing(object));
            var other = run.step("other = virStoragePoolDefineXML(conn, pool, 0)", () -> conn.storagePoolDefineXML("<pool type='dir'><name>another</name><uuid>11111111-2222-3333-4444-555555555522</uuid><target><path>/another</path></target></pool>", 0), value -> Show.thing(value), Expected.ANYTHING);
            run.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_DEFINED, 0)", events::next, told -> told, Expected.answer("(StoragePool(\"another\"), 0, 0)"));
            run.done("virStoragePoolCreate(other, 0)", () -> other.create(0), Expected.ANYTHING);
            run.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_STARTED, 0)", events::next, told -> told, Expected.answer("(StoragePool(\"another\"), 2, 0)"));
            run.done("virStoragePoolRefresh(other, 0)", () -> other.refresh(0), Expected.ANYTHING);
            run.step("event refreshed => StoragePool(\"another\")", refreshed::next, told -> told, Expected.answer("StoragePool(\"another\")"));
            run.done("virStoragePoolDestroy(other)", () -> other.destroy(), Expected.ANYTHING);
            run.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_STOPPED, 0)", events::next, told -> told, Expected.answer("(StoragePool(\"another\"), 3, 0)"));
            run.done("virStoragePoolUndefine(other)", () -> other.undefine(), Expected.ANYTHING);
            run.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_UNDEFINED, 0)", events::next, told -> told, Expected.answer("(StoragePool(\"another\"), 1, 0)"));
            run.done("off events", events::end, Expected.ANYTHING);
            run.done("off refreshed", refreshed::end, Expected.ANYTHING);
        });
    }

    /** A device comes and goes. */
    @Test
    void life_of_a_device() throws Exception {
        Run.of("life_of_a_device", "test:///default", false, 1, (run, conn) -> {
            Events events = Events.listen("on VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE(conn) as events", callback -> conn.deviceEventRegisterAny(null, org.libvirt.constants.NodeDeviceEventID.LIFECYCLE, callback), conn::deviceEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0])), Show.number(((Integer) told[1]))));
            Events updates = Events.listen("on VIR_NODE_DEVICE_EVENT_ID_UPDATE(conn) as updates", callback -> conn.deviceEventRegisterAny(null, org.libvirt.constants.NodeDeviceEventID.UPDATE, callback), conn::deviceEventDeregisterAny, (object, told) -> Show.thing(object));
            var dev = run.step("dev = virNodeDeviceCreateXML(conn, host_bus, 0) => NodeDevice(_)", () -> conn.deviceCreateXML("<device>\n  <parent>scsi_host1</parent>\n  <capability type='scsi_host'>\n    <capability type='fc_host'>\n      <wwnn>2000000012341234</wwnn>\n      <wwpn>1000000012341234</wwpn>\n    </capability>\n  </capability>\n</device>\n", 0), value -> Show.thing(value), Expected.answer("NodeDevice(", ")"));
            run.step("event events => (NodeDevice(_), VIR_NODE_DEVICE_EVENT_CREATED, 0)", events::next, told -> told, Expected.answer("(NodeDevice(", "), 0, 0)"));
            run.done("virNodeDeviceDestroy(dev) => ok", () -> dev.destroy(), Expected.answer("ok"));
            run.step("event events => (NodeDevice(_), VIR_NODE_DEVICE_EVENT_DELETED, 0)", events::next, told -> told, Expected.answer("(NodeDevice(", "), 1, 0)"));
            run.done("off events", events::end, Expected.ANYTHING);
            run.done("off updates", updates::end, Expected.ANYTHING);
        });
    }

    /** Secrets have events where there are secrets. */
    @Test
    void life_of_a_secret() throws Exception {
        Run.of("life_of_a_secret", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            Events events = Events.listen("on VIR_SECRET_EVENT_ID_LIFECYCLE(conn) as events => ok", callback -> conn.secretEventRegisterAny(null, org.libvirt.constants.SecretEventID.LIFECYCLE, callback), conn::secretEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0])), Show.number(((Integer) told[1]))));
        });
    }

    /** What is not registered cannot be ended. */
    @Test
    void deregistration_of_nothing() throws Exception {
        Run.of("deregistration_of_nothing", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.done("virConnectDomainEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", () -> conn.domainEventDeregisterAny(4711), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_NONE));
            run.done("virConnectNetworkEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", () -> conn.networkEventDeregisterAny(4711), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_NONE));
            run.done("virConnectStoragePoolEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", () -> conn.storagePoolEventDeregisterAny(4711), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_NONE));
            run.done("virConnectNodeDeviceEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", () -> conn.deviceEventDeregisterAny(4711), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_NONE));
            run.done("virConnectSecretEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", () -> conn.secretEventDeregisterAny(4711), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_NONE));
        });
    }

}
