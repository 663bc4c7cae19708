# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: events."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_life_of_a_domain(self):
        """Every step of a domain's life is told, in order."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            events = self.step("on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn) as events", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(0), "domain-lifecycle", [show.thing, show.number, show.number]), show.nothing, ANYTHING)
            dom = self.step("dom = virDomainDefineXML(conn, guest)", lambda: conn.domain_define_xml("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n"), show.thing, ANYTHING)
            self.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 0, 0)"))
            self.step("virDomainCreate(dom)", lambda: dom.create(), show.nothing, ANYTHING)
            self.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 2, 0)"))
            self.step("virDomainSuspend(dom)", lambda: dom.suspend(), show.nothing, ANYTHING)
            self.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_SUSPENDED, VIR_DOMAIN_EVENT_SUSPENDED_PAUSED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 3, 0)"))
            self.step("virDomainResume(dom)", lambda: dom.resume(), show.nothing, ANYTHING)
            self.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_RESUMED, VIR_DOMAIN_EVENT_RESUMED_UNPAUSED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 4, 0)"))
            self.step("virDomainDestroy(dom)", lambda: dom.destroy(), show.nothing, ANYTHING)
            self.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STOPPED, VIR_DOMAIN_EVENT_STOPPED_DESTROYED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 5, 1)"))
            self.step("virDomainUndefine(dom)", lambda: dom.undefine(), show.nothing, ANYTHING)
            self.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_UNDEFINED, VIR_DOMAIN_EVENT_UNDEFINED_REMOVED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 1, 0)"))
            self.step("off events", lambda: events.end(), show.nothing, ANYTHING)

        self.go(steps, 1)

    def test_events_of_one_domain(self):
        """Who asks about one domain hears of no other."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            web = self.step("web = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            off = self.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.domain_lookup_by_name("off"), show.thing, ANYTHING)
            events = self.step("on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn, web) as events", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", web, Polyvirt.DomainEventId(0), "domain-lifecycle", [show.thing, show.number, show.number]), show.nothing, ANYTHING)
            self.step("virDomainCreate(off)", lambda: off.create(), show.nothing, ANYTHING)
            self.step("virDomainSuspend(web)", lambda: web.suspend(), show.nothing, ANYTHING)
            self.step("event events => (Domain(\"web\"), VIR_DOMAIN_EVENT_SUSPENDED, VIR_DOMAIN_EVENT_SUSPENDED_PAUSED)", lambda: events.next(), str, Answer("(Domain(\"web\"), 3, 0)"))
            self.step("off events", lambda: events.end(), show.nothing, ANYTHING)

        self.go(steps, 1)

    def test_other_events_of_domains(self):
        """Metadata are told; tuning is not, on a test host."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            metadata = self.step("on VIR_DOMAIN_EVENT_ID_METADATA_CHANGE(conn) as metadata", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(23), "domain-metadata-change", [show.thing, show.number, show.text]), show.nothing, ANYTHING)
            self.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"New\", null, null, VIR_DOMAIN_AFFECT_LIVE)", lambda: dom.set_metadata(Polyvirt.DomainMetadataType(1), "New", None, None, Polyvirt.DomainModificationImpact(1)), show.nothing, ANYTHING)
            self.step("event metadata => (Domain(\"web\"), VIR_DOMAIN_METADATA_TITLE, null)", lambda: metadata.next(), str, Answer("(Domain(\"web\"), 1, null)"))
            self.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own/>\", \"own\", \"http://example.com/own\", VIR_DOMAIN_AFFECT_LIVE)", lambda: dom.set_metadata(Polyvirt.DomainMetadataType(2), "<own/>", "own", "http://example.com/own", Polyvirt.DomainModificationImpact(1)), show.nothing, ANYTHING)
            self.step("event metadata => (Domain(\"web\"), VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\")", lambda: metadata.next(), str, Answer("(Domain(\"web\"), 2, \"http://example.com/own\")"))
            self.step("off metadata", lambda: metadata.end(), show.nothing, ANYTHING)
            tuned = self.step("on VIR_DOMAIN_EVENT_ID_TUNABLE(conn) as tuned", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(17), "domain-tunable", [show.thing, show.params]), show.nothing, ANYTHING)
            self.step("virDomainSetBlockIoTune(dom, \"vda\", {total_bytes_sec: 1000000, total_bytes_sec_max: 2000000}, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.set_block_io_tune("vda", runtime.params([("total_bytes_sec", "t", 1000000), ("total_bytes_sec_max", "t", 2000000)]), Polyvirt.DomainModificationImpact(1)), show.nothing, Answer("ok"))
            self.step("off tuned", lambda: tuned.end(), show.nothing, ANYTHING)

        self.go(steps, 1)

    def test_kinds_of_events(self):
        """One can listen for every kind of event."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            reboot = self.step("on VIR_DOMAIN_EVENT_ID_REBOOT(conn) as reboot", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(1), "domain-reboot", [show.thing]), show.nothing, ANYTHING)
            self.step("off reboot", lambda: reboot.end(), show.nothing, ANYTHING)
            clock = self.step("on VIR_DOMAIN_EVENT_ID_RTC_CHANGE(conn) as clock", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(2), "domain-rtc-change", [show.thing, show.number]), show.nothing, ANYTHING)
            self.step("off clock", lambda: clock.end(), show.nothing, ANYTHING)
            watchdog = self.step("on VIR_DOMAIN_EVENT_ID_WATCHDOG(conn) as watchdog", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(3), "domain-watchdog", [show.thing, show.number]), show.nothing, ANYTHING)
            self.step("off watchdog", lambda: watchdog.end(), show.nothing, ANYTHING)
            failure = self.step("on VIR_DOMAIN_EVENT_ID_IO_ERROR(conn) as failure", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(4), "domain-io-error", [show.thing, show.text, show.text, show.number]), show.nothing, ANYTHING)
            self.step("off failure", lambda: failure.end(), show.nothing, ANYTHING)
            reason = self.step("on VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON(conn) as reason", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(6), "domain-io-error-reason", [show.thing, show.text, show.text, show.number, show.text]), show.nothing, ANYTHING)
            self.step("off reason", lambda: reason.end(), show.nothing, ANYTHING)
            graphics = self.step("on VIR_DOMAIN_EVENT_ID_GRAPHICS(conn) as graphics", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(5), "domain-graphics", [show.thing, show.number, show.record("DomainEventGraphicsAddress"), show.record("DomainEventGraphicsAddress"), show.text, show.record("DomainEventGraphicsSubject")]), show.nothing, ANYTHING)
            self.step("off graphics", lambda: graphics.end(), show.nothing, ANYTHING)
            control = self.step("on VIR_DOMAIN_EVENT_ID_CONTROL_ERROR(conn) as control", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(7), "domain-control-error", [show.thing]), show.nothing, ANYTHING)
            self.step("off control", lambda: control.end(), show.nothing, ANYTHING)
            block = self.step("on VIR_DOMAIN_EVENT_ID_BLOCK_JOB(conn) as block", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(8), "domain-block-job", [show.thing, show.text, show.number, show.number]), show.nothing, ANYTHING)
            self.step("off block", lambda: block.end(), show.nothing, ANYTHING)
            block_again = self.step("on VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2(conn) as block_again", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(16), "domain-block-job-2", [show.thing, show.text, show.number, show.number]), show.nothing, ANYTHING)
            self.step("off block_again", lambda: block_again.end(), show.nothing, ANYTHING)
            disk = self.step("on VIR_DOMAIN_EVENT_ID_DISK_CHANGE(conn) as disk", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(9), "domain-disk-change", [show.thing, show.text, show.text, show.text, show.number]), show.nothing, ANYTHING)
            self.step("off disk", lambda: disk.end(), show.nothing, ANYTHING)
            tray = self.step("on VIR_DOMAIN_EVENT_ID_TRAY_CHANGE(conn) as tray", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(10), "domain-tray-change", [show.thing, show.text, show.number]), show.nothing, ANYTHING)
            self.step("off tray", lambda: tray.end(), show.nothing, ANYTHING)
            wakeup = self.step("on VIR_DOMAIN_EVENT_ID_PMWAKEUP(conn) as wakeup", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(11), "domain-pmwakeup", [show.thing, show.number]), show.nothing, ANYTHING)
            self.step("off wakeup", lambda: wakeup.end(), show.nothing, ANYTHING)
            sleep = self.step("on VIR_DOMAIN_EVENT_ID_PMSUSPEND(conn) as sleep", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(12), "domain-pmsuspend", [show.thing, show.number]), show.nothing, ANYTHING)
            self.step("off sleep", lambda: sleep.end(), show.nothing, ANYTHING)
            deep_sleep = self.step("on VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK(conn) as deep_sleep", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(14), "domain-pmsuspend-disk", [show.thing, show.number]), show.nothing, ANYTHING)
            self.step("off deep_sleep", lambda: deep_sleep.end(), show.nothing, ANYTHING)
            balloon = self.step("on VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE(conn) as balloon", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(13), "domain-balloon-change", [show.thing, show.number]), show.nothing, ANYTHING)
            self.step("off balloon", lambda: balloon.end(), show.nothing, ANYTHING)
            removed = self.step("on VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED(conn) as removed", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(15), "domain-device-removed", [show.thing, show.text]), show.nothing, ANYTHING)
            self.step("off removed", lambda: removed.end(), show.nothing, ANYTHING)
            added = self.step("on VIR_DOMAIN_EVENT_ID_DEVICE_ADDED(conn) as added", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(19), "domain-device-added", [show.thing, show.text]), show.nothing, ANYTHING)
            self.step("off added", lambda: added.end(), show.nothing, ANYTHING)
            kept = self.step("on VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED(conn) as kept", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(22), "domain-device-removal-failed", [show.thing, show.text]), show.nothing, ANYTHING)
            self.step("off kept", lambda: kept.end(), show.nothing, ANYTHING)
            agent = self.step("on VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE(conn) as agent", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(18), "domain-agent-lifecycle", [show.thing, show.number, show.number]), show.nothing, ANYTHING)
            self.step("off agent", lambda: agent.end(), show.nothing, ANYTHING)
            iteration = self.step("on VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION(conn) as iteration", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(20), "domain-migration-iteration", [show.thing, show.number]), show.nothing, ANYTHING)
            self.step("off iteration", lambda: iteration.end(), show.nothing, ANYTHING)
            job = self.step("on VIR_DOMAIN_EVENT_ID_JOB_COMPLETED(conn) as job", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(21), "domain-job-completed", [show.thing, show.params]), show.nothing, ANYTHING)
            self.step("off job", lambda: job.end(), show.nothing, ANYTHING)
            threshold = self.step("on VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD(conn) as threshold", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(24), "domain-block-threshold", [show.thing, show.text, show.text, show.number, show.number]), show.nothing, ANYTHING)
            self.step("off threshold", lambda: threshold.end(), show.nothing, ANYTHING)
            memory = self.step("on VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE(conn) as memory", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(25), "domain-memory-failure", [show.thing, show.number, show.number, show.number]), show.nothing, ANYTHING)
            self.step("off memory", lambda: memory.end(), show.nothing, ANYTHING)
            size = self.step("on VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE(conn) as size", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(26), "domain-memory-device-size-change", [show.thing, show.text, show.number]), show.nothing, ANYTHING)
            self.step("off size", lambda: size.end(), show.nothing, ANYTHING)

        self.go(steps, 1)

    def test_life_of_a_network(self):
        """A network's life is told."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            events = self.step("on VIR_NETWORK_EVENT_ID_LIFECYCLE(conn) as events", lambda: self.listen(conn, "network_event_register_any", "network_event_deregister_any", None, Polyvirt.NetworkEventId(0), "network-lifecycle", [show.thing, show.number, show.number]), show.nothing, ANYTHING)
            other = self.step("other = virNetworkDefineXML(conn, net)", lambda: conn.network_define_xml("<network><name>another</name><uuid>11111111-2222-3333-4444-555555555512</uuid></network>"), show.thing, ANYTHING)
            self.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_DEFINED, 0)", lambda: events.next(), str, Answer("(Network(\"another\"), 0, 0)"))
            self.step("virNetworkCreate(other)", lambda: other.create(), show.nothing, ANYTHING)
            self.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_STARTED, 0)", lambda: events.next(), str, Answer("(Network(\"another\"), 2, 0)"))
            self.step("virNetworkDestroy(other)", lambda: other.destroy(), show.nothing, ANYTHING)
            self.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_STOPPED, 0)", lambda: events.next(), str, Answer("(Network(\"another\"), 3, 0)"))
            self.step("virNetworkUndefine(other)", lambda: other.undefine(), show.nothing, ANYTHING)
            self.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_UNDEFINED, 0)", lambda: events.next(), str, Answer("(Network(\"another\"), 1, 0)"))
            self.step("off events", lambda: events.end(), show.nothing, ANYTHING)

        self.go(steps, 1)

    def test_life_of_a_pool(self):
        """A storage pool's life is told, and that it was refreshed."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            events = self.step("on VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE(conn) as events", lambda: self.listen(conn, "storage_pool_event_register_any", "storage_pool_event_deregister_any", None, Polyvirt.StoragePoolEventId(0), "storage-pool-lifecycle", [show.thing, show.number, show.number]), show.nothing, ANYTHING)
            refreshed = self.step("on VIR_STORAGE_POOL_EVENT_ID_REFRESH(conn) as refreshed", lambda: self.listen(conn, "storage_pool_event_register_any", "storage_pool_event_deregister_any", None, Polyvirt.StoragePoolEventId(1), "storage-pool-refresh", [show.thing]), show.nothing, ANYTHING)
            other = self.step("other = virStoragePoolDefineXML(conn, pool, 0)", lambda: conn.storage_pool_define_xml("<pool type='dir'><name>another</name><uuid>11111111-2222-3333-4444-555555555522</uuid><target><path>/another</path></target></pool>", Polyvirt.StoragePoolDefineFlags(0)), show.thing, ANYTHING)
            self.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_DEFINED, 0)", lambda: events.next(), str, Answer("(StoragePool(\"another\"), 0, 0)"))
            self.step("virStoragePoolCreate(other, 0)", lambda: other.create(Polyvirt.StoragePoolCreateFlags(0)), show.nothing, ANYTHING)
            self.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_STARTED, 0)", lambda: events.next(), str, Answer("(StoragePool(\"another\"), 2, 0)"))
            self.step("virStoragePoolRefresh(other, 0)", lambda: other.refresh(0), show.nothing, ANYTHING)
            self.step("event refreshed => StoragePool(\"another\")", lambda: refreshed.next(), str, Answer("StoragePool(\"another\")"))
            self.step("virStoragePoolDestroy(other)", lambda: other.destroy(), show.nothing, ANYTHING)
            self.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_STOPPED, 0)", lambda: events.next(), str, Answer("(StoragePool(\"another\"), 3, 0)"))
            self.step("virStoragePoolUndefine(other)", lambda: other.undefine(), show.nothing, ANYTHING)
            self.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_UNDEFINED, 0)", lambda: events.next(), str, Answer("(StoragePool(\"another\"), 1, 0)"))
            self.step("off events", lambda: events.end(), show.nothing, ANYTHING)
            self.step("off refreshed", lambda: refreshed.end(), show.nothing, ANYTHING)

        self.go(steps, 1)

    def test_life_of_a_device(self):
        """A device comes and goes."""
        conn = self.open(lambda: Polyvirt.Connect.open("test:///default"))

        def steps():
            events = self.step("on VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE(conn) as events", lambda: self.listen(conn, "node_device_event_register_any", "node_device_event_deregister_any", None, Polyvirt.NodeDeviceEventId(0), "node-device-lifecycle", [show.thing, show.number, show.number]), show.nothing, ANYTHING)
            updates = self.step("on VIR_NODE_DEVICE_EVENT_ID_UPDATE(conn) as updates", lambda: self.listen(conn, "node_device_event_register_any", "node_device_event_deregister_any", None, Polyvirt.NodeDeviceEventId(1), "node-device-update", [show.thing]), show.nothing, ANYTHING)
            dev = self.step("dev = virNodeDeviceCreateXML(conn, host_bus, 0) => NodeDevice(_)", lambda: conn.node_device_create_xml("<device>\n  <parent>scsi_host1</parent>\n  <capability type='scsi_host'>\n    <capability type='fc_host'>\n      <wwnn>2000000012341234</wwnn>\n      <wwpn>1000000012341234</wwpn>\n    </capability>\n  </capability>\n</device>\n", Polyvirt.NodeDeviceCreateXmlFlags(0)), show.thing, Answer("NodeDevice(", ")"))
            self.step("event events => (NodeDevice(_), VIR_NODE_DEVICE_EVENT_CREATED, 0)", lambda: events.next(), str, Answer("(NodeDevice(", "), 0, 0)"))
            self.step("virNodeDeviceDestroy(dev) => ok", lambda: dev.destroy(), show.nothing, Answer("ok"))
            self.step("event events => (NodeDevice(_), VIR_NODE_DEVICE_EVENT_DELETED, 0)", lambda: events.next(), str, Answer("(NodeDevice(", "), 1, 0)"))
            self.step("off events", lambda: events.end(), show.nothing, ANYTHING)
            self.step("off updates", lambda: updates.end(), show.nothing, ANYTHING)

        self.go(steps, 1)

    def test_life_of_a_secret(self):
        """Secrets have events where there are secrets."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            events = self.step("on VIR_SECRET_EVENT_ID_LIFECYCLE(conn) as events => ok", lambda: self.listen(conn, "secret_event_register_any", "secret_event_deregister_any", None, Polyvirt.SecretEventId(0), "secret-lifecycle", [show.thing, show.number, show.number]), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_deregistration_of_nothing(self):
        """What is not registered cannot be ended."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virConnectDomainEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: conn.domain_event_deregister_any(4711), show.nothing, Error(8, 0))
            self.step("virConnectNetworkEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: conn.network_event_deregister_any(4711), show.nothing, Error(8, 0))
            self.step("virConnectStoragePoolEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: conn.storage_pool_event_deregister_any(4711), show.nothing, Error(8, 0))
            self.step("virConnectNodeDeviceEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: conn.node_device_event_deregister_any(4711), show.nothing, Error(8, 0))
            self.step("virConnectSecretEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: conn.secret_event_deregister_any(4711), show.nothing, Error(8, 0))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
