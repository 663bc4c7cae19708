// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: events.

// Every step of a domain's life is told, in order.
func TestLifeOfADomain(t *testing.T) {
	run(t, "life_of_a_domain", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		events := c.listen("on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn) as events", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventLifecycleRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventLifecycle) {
				tell(show(about), show(event.Event), show(event.Detail))
			})
		})
		defer events.stop()
		dom, err := conn.DomainDefineXML("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n")
		c.step("dom = virDomainDefineXML(conn, guest)", anything(), err, show(dom))
		c.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)", answer("(Domain(\"guest\"), 0, 0)"), nil, events.next(c))
		c.done("virDomainCreate(dom)", anything(), dom.Create())
		c.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED)", answer("(Domain(\"guest\"), 2, 0)"), nil, events.next(c))
		c.done("virDomainSuspend(dom)", anything(), dom.Suspend())
		c.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_SUSPENDED, VIR_DOMAIN_EVENT_SUSPENDED_PAUSED)", answer("(Domain(\"guest\"), 3, 0)"), nil, events.next(c))
		c.done("virDomainResume(dom)", anything(), dom.Resume())
		c.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_RESUMED, VIR_DOMAIN_EVENT_RESUMED_UNPAUSED)", answer("(Domain(\"guest\"), 4, 0)"), nil, events.next(c))
		c.done("virDomainDestroy(dom)", anything(), dom.Destroy())
		c.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STOPPED, VIR_DOMAIN_EVENT_STOPPED_DESTROYED)", answer("(Domain(\"guest\"), 5, 1)"), nil, events.next(c))
		c.done("virDomainUndefine(dom)", anything(), dom.Undefine())
		c.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_UNDEFINED, VIR_DOMAIN_EVENT_UNDEFINED_REMOVED)", answer("(Domain(\"guest\"), 1, 0)"), nil, events.next(c))
		c.done("off events", anything(), events.end())
	})
}

// Who asks about one domain hears of no other.
func TestEventsOfOneDomain(t *testing.T) {
	run(t, "events_of_one_domain", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		web, err := conn.LookupDomainByName("web")
		c.step("web = virDomainLookupByName(conn, \"web\")", anything(), err, show(web))
		off, err := conn.LookupDomainByName("off")
		c.step("off = virDomainLookupByName(conn, \"off\")", anything(), err, show(off))
		events := c.listen("on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn, web) as events", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventLifecycleRegister(web, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventLifecycle) {
				tell(show(about), show(event.Event), show(event.Detail))
			})
		})
		defer events.stop()
		c.done("virDomainCreate(off)", anything(), off.Create())
		c.done("virDomainSuspend(web)", anything(), web.Suspend())
		c.step("event events => (Domain(\"web\"), VIR_DOMAIN_EVENT_SUSPENDED, VIR_DOMAIN_EVENT_SUSPENDED_PAUSED)", answer("(Domain(\"web\"), 3, 0)"), nil, events.next(c))
		c.done("off events", anything(), events.end())
	})
}

// Metadata are told; tuning is not, on a test host.
func TestOtherEventsOfDomains(t *testing.T) {
	run(t, "other_events_of_domains", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		metadata := c.listen("on VIR_DOMAIN_EVENT_ID_METADATA_CHANGE(conn) as metadata", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventMetadataChangeRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventMetadataChange) {
				tell(show(about), show(event.Type), maybe(event.NSURI))
			})
		})
		defer metadata.stop()
		c.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"New\", null, null, VIR_DOMAIN_AFFECT_LIVE)", anything(), dom.SetMetadata(libvirt.DOMAIN_METADATA_TITLE, "New", "", "", libvirt.DOMAIN_AFFECT_LIVE))
		c.step("event metadata => (Domain(\"web\"), VIR_DOMAIN_METADATA_TITLE, null)", answer("(Domain(\"web\"), 1, null)"), nil, metadata.next(c))
		c.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own/>\", \"own\", \"http://example.com/own\", VIR_DOMAIN_AFFECT_LIVE)", anything(), dom.SetMetadata(libvirt.DOMAIN_METADATA_ELEMENT, "<own/>", "own", "http://example.com/own", libvirt.DOMAIN_AFFECT_LIVE))
		c.step("event metadata => (Domain(\"web\"), VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\")", answer("(Domain(\"web\"), 2, \"http://example.com/own\")"), nil, metadata.next(c))
		c.done("off metadata", anything(), metadata.end())
		tuned := c.listen("on VIR_DOMAIN_EVENT_ID_TUNABLE(conn) as tuned", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventTunableRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventTunable) {
				tell(show(about), show(event))
			})
		})
		defer tuned.stop()
		c.done("virDomainSetBlockIoTune(dom, \"vda\", {total_bytes_sec: 1000000, total_bytes_sec_max: 2000000}, VIR_DOMAIN_AFFECT_LIVE) => ok", answer("ok"), dom.SetBlockIoTune("vda", &libvirt.DomainBlockIoTuneParameters{TotalBytesSecSet: true, TotalBytesSec: 1000000, TotalBytesSecMaxSet: true, TotalBytesSecMax: 2000000}, libvirt.DOMAIN_AFFECT_LIVE))
		c.done("off tuned", anything(), tuned.end())
	})
}

// One can listen for every kind of event.
func TestKindsOfEvents(t *testing.T) {
	run(t, "kinds_of_events", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		reboot := c.listen("on VIR_DOMAIN_EVENT_ID_REBOOT(conn) as reboot", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventRebootRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain) {
				tell(show(about))
			})
		})
		defer reboot.stop()
		c.done("off reboot", anything(), reboot.end())
		clock := c.listen("on VIR_DOMAIN_EVENT_ID_RTC_CHANGE(conn) as clock", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventRTCChangeRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventRTCChange) {
				tell(show(about), show(event.Utcoffset))
			})
		})
		defer clock.stop()
		c.done("off clock", anything(), clock.end())
		watchdog := c.listen("on VIR_DOMAIN_EVENT_ID_WATCHDOG(conn) as watchdog", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventWatchdogRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventWatchdog) {
				tell(show(about), show(event.Action))
			})
		})
		defer watchdog.stop()
		c.done("off watchdog", anything(), watchdog.end())
		failureValue4 := c.listen("on VIR_DOMAIN_EVENT_ID_IO_ERROR(conn) as failure", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventIOErrorRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventIOError) {
				tell(show(about), maybe(event.SrcPath), maybe(event.DevAlias), show(event.Action))
			})
		})
		defer failureValue4.stop()
		c.done("off failure", anything(), failureValue4.end())
		reason := c.listen("on VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON(conn) as reason", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventIOErrorReasonRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventIOErrorReason) {
				tell(show(about), maybe(event.SrcPath), maybe(event.DevAlias), show(event.Action), maybe(event.Reason))
			})
		})
		defer reason.stop()
		c.done("off reason", anything(), reason.end())
		graphics := c.listen("on VIR_DOMAIN_EVENT_ID_GRAPHICS(conn) as graphics", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventGraphicsRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventGraphics) {
				tell(show(about), show(event))
			})
		})
		defer graphics.stop()
		c.done("off graphics", anything(), graphics.end())
		control := c.listen("on VIR_DOMAIN_EVENT_ID_CONTROL_ERROR(conn) as control", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventControlErrorRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain) {
				tell(show(about))
			})
		})
		defer control.stop()
		c.done("off control", anything(), control.end())
		block := c.listen("on VIR_DOMAIN_EVENT_ID_BLOCK_JOB(conn) as block", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventBlockJobRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventBlockJob) {
				tell(show(about), maybe(event.Disk), show(event.Type), show(event.Status))
			})
		})
		defer block.stop()
		c.done("off block", anything(), block.end())
		blockAgain := c.listen("on VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2(conn) as block_again", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventBlockJob2Register(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventBlockJob) {
				tell(show(about), maybe(event.Disk), show(event.Type), show(event.Status))
			})
		})
		defer blockAgain.stop()
		c.done("off block_again", anything(), blockAgain.end())
		disk := c.listen("on VIR_DOMAIN_EVENT_ID_DISK_CHANGE(conn) as disk", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventDiskChangeRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventDiskChange) {
				tell(show(about), maybe(event.OldSrcPath), maybe(event.NewSrcPath), maybe(event.DevAlias), show(event.Reason))
			})
		})
		defer disk.stop()
		c.done("off disk", anything(), disk.end())
		tray := c.listen("on VIR_DOMAIN_EVENT_ID_TRAY_CHANGE(conn) as tray", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventTrayChangeRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventTrayChange) {
				tell(show(about), maybe(event.DevAlias), show(event.Reason))
			})
		})
		defer tray.stop()
		c.done("off tray", anything(), tray.end())
		wakeup := c.listen("on VIR_DOMAIN_EVENT_ID_PMWAKEUP(conn) as wakeup", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventPMWakeupRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventPMWakeup) {
				tell(show(about), show(event.Reason))
			})
		})
		defer wakeup.stop()
		c.done("off wakeup", anything(), wakeup.end())
		sleep := c.listen("on VIR_DOMAIN_EVENT_ID_PMSUSPEND(conn) as sleep", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventPMSuspendRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventPMSuspend) {
				tell(show(about), show(event.Reason))
			})
		})
		defer sleep.stop()
		c.done("off sleep", anything(), sleep.end())
		deepSleep := c.listen("on VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK(conn) as deep_sleep", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventPMSuspendDiskRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventPMSuspendDisk) {
				tell(show(about), show(event.Reason))
			})
		})
		defer deepSleep.stop()
		c.done("off deep_sleep", anything(), deepSleep.end())
		balloon := c.listen("on VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE(conn) as balloon", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventBalloonChangeRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventBalloonChange) {
				tell(show(about), show(event.Actual))
			})
		})
		defer balloon.stop()
		c.done("off balloon", anything(), balloon.end())
		removed := c.listen("on VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED(conn) as removed", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventDeviceRemovedRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventDeviceRemoved) {
				tell(show(about), maybe(event.DevAlias))
			})
		})
		defer removed.stop()
		c.done("off removed", anything(), removed.end())
		added := c.listen("on VIR_DOMAIN_EVENT_ID_DEVICE_ADDED(conn) as added", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventDeviceAddedRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventDeviceAdded) {
				tell(show(about), maybe(event.DevAlias))
			})
		})
		defer added.stop()
		c.done("off added", anything(), added.end())
		kept := c.listen("on VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED(conn) as kept", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventDeviceRemovalFailedRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventDeviceRemovalFailed) {
				tell(show(about), maybe(event.DevAlias))
			})
		})
		defer kept.stop()
		c.done("off kept", anything(), kept.end())
		agent := c.listen("on VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE(conn) as agent", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventAgentLifecycleRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventAgentLifecycle) {
				tell(show(about), show(event.State), show(event.Reason))
			})
		})
		defer agent.stop()
		c.done("off agent", anything(), agent.end())
		iteration := c.listen("on VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION(conn) as iteration", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventMigrationIterationRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventMigrationIteration) {
				tell(show(about), show(event.Iteration))
			})
		})
		defer iteration.stop()
		c.done("off iteration", anything(), iteration.end())
		job := c.listen("on VIR_DOMAIN_EVENT_ID_JOB_COMPLETED(conn) as job", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventJobCompletedRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventJobCompleted) {
				tell(show(about), show(event))
			})
		})
		defer job.stop()
		c.done("off job", anything(), job.end())
		threshold := c.listen("on VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD(conn) as threshold", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventBlockThresholdRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventBlockThreshold) {
				tell(show(about), maybe(event.Dev), maybe(event.Path), show(event.Threshold), show(event.Excess))
			})
		})
		defer threshold.stop()
		c.done("off threshold", anything(), threshold.end())
		memory := c.listen("on VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE(conn) as memory", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventMemoryFailureRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventMemoryFailure) {
				tell(show(about), show(event.Recipient), show(event.Action), show(event.Flags))
			})
		})
		defer memory.stop()
		c.done("off memory", anything(), memory.end())
		size := c.listen("on VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE(conn) as size", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventMemoryDeviceSizeChangeRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventMemoryDeviceSizeChange) {
				tell(show(about), maybe(event.Alias), show(event.Size))
			})
		})
		defer size.stop()
		c.done("off size", anything(), size.end())
	})
}

// A network's life is told.
func TestLifeOfANetwork(t *testing.T) {
	run(t, "life_of_a_network", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		events := c.listen("on VIR_NETWORK_EVENT_ID_LIFECYCLE(conn) as events", conn.NetworkEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.NetworkEventLifecycleRegister(nil, func(_ *libvirt.Connect, about *libvirt.Network, event *libvirt.NetworkEventLifecycle) {
				tell(show(about), show(event.Event), show(event.Detail))
			})
		})
		defer events.stop()
		other, err := conn.NetworkDefineXML("<network><name>another</name><uuid>11111111-2222-3333-4444-555555555512</uuid></network>")
		c.step("other = virNetworkDefineXML(conn, net)", anything(), err, show(other))
		c.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_DEFINED, 0)", answer("(Network(\"another\"), 0, 0)"), nil, events.next(c))
		c.done("virNetworkCreate(other)", anything(), other.Create())
		c.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_STARTED, 0)", answer("(Network(\"another\"), 2, 0)"), nil, events.next(c))
		c.done("virNetworkDestroy(other)", anything(), other.Destroy())
		c.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_STOPPED, 0)", answer("(Network(\"another\"), 3, 0)"), nil, events.next(c))
		c.done("virNetworkUndefine(other)", anything(), other.Undefine())
		c.step("event events => (Network(\"another\"), VIR_NETWORK_EVENT_UNDEFINED, 0)", answer("(Network(\"another\"), 1, 0)"), nil, events.next(c))
		c.done("off events", anything(), events.end())
	})
}

// A storage pool's life is told, and that it was refreshed.
func TestLifeOfAPool(t *testing.T) {
	run(t, "life_of_a_pool", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		events := c.listen("on VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE(conn) as events", conn.StoragePoolEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.StoragePoolEventLifecycleRegister(nil, func(_ *libvirt.Connect, about *libvirt.StoragePool, event *libvirt.StoragePoolEventLifecycle) {
				tell(show(about), show(event.Event), show(event.Detail))
			})
		})
		defer events.stop()
		refreshed := c.listen("on VIR_STORAGE_POOL_EVENT_ID_REFRESH(conn) as refreshed", conn.StoragePoolEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.StoragePoolEventRefreshRegister(nil, func(_ *libvirt.Connect, about *libvirt.StoragePool) {
				tell(show(about))
			})
		})
		defer refreshed.stop()
		other, err := conn.StoragePoolDefineXML("<pool type='dir'><name>another</name><uuid>11111111-2222-3333-4444-555555555522</uuid><target><path>/another</path></target></pool>", 0)
		c.step("other = virStoragePoolDefineXML(conn, pool, 0)", anything(), err, show(other))
		c.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_DEFINED, 0)", answer("(StoragePool(\"another\"), 0, 0)"), nil, events.next(c))
		c.done("virStoragePoolCreate(other, 0)", anything(), other.Create(0))
		c.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_STARTED, 0)", answer("(StoragePool(\"another\"), 2, 0)"), nil, events.next(c))
		c.done("virStoragePoolRefresh(other, 0)", anything(), other.Refresh(0))
		c.step("event refreshed => StoragePool(\"another\")", answer("StoragePool(\"another\")"), nil, refreshed.next(c))
		c.done("virStoragePoolDestroy(other)", anything(), other.Destroy())
		c.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_STOPPED, 0)", answer("(StoragePool(\"another\"), 3, 0)"), nil, events.next(c))
		c.done("virStoragePoolUndefine(other)", anything(), other.Undefine())
		c.step("event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_UNDEFINED, 0)", answer("(StoragePool(\"another\"), 1, 0)"), nil, events.next(c))
		c.done("off events", anything(), events.end())
		c.done("off refreshed", anything(), refreshed.end())
	})
}

// A device comes and goes.
func TestLifeOfADevice(t *testing.T) {
	run(t, "life_of_a_device", 1, "test:///default", false, func(c *conversation, conn *libvirt.Connect) {
		events := c.listen("on VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE(conn) as events", conn.NodeDeviceEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.NodeDeviceEventLifecycleRegister(nil, func(_ *libvirt.Connect, about *libvirt.NodeDevice, event *libvirt.NodeDeviceEventLifecycle) {
				tell(show(about), show(event.Event), show(event.Detail))
			})
		})
		defer events.stop()
		updates := c.listen("on VIR_NODE_DEVICE_EVENT_ID_UPDATE(conn) as updates", conn.NodeDeviceEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.NodeDeviceEventUpdateRegister(nil, func(_ *libvirt.Connect, about *libvirt.NodeDevice) {
				tell(show(about))
			})
		})
		defer updates.stop()
		dev, err := conn.DeviceCreateXML("<device>\n  <parent>scsi_host1</parent>\n  <capability type='scsi_host'>\n    <capability type='fc_host'>\n      <wwnn>2000000012341234</wwnn>\n      <wwpn>1000000012341234</wwpn>\n    </capability>\n  </capability>\n</device>\n", 0)
		c.step("dev = virNodeDeviceCreateXML(conn, host_bus, 0) => NodeDevice(_)", answer("NodeDevice(", ")"), err, show(dev))
		c.step("event events => (NodeDevice(_), VIR_NODE_DEVICE_EVENT_CREATED, 0)", answer("(NodeDevice(", "), 0, 0)"), nil, events.next(c))
		c.done("virNodeDeviceDestroy(dev) => ok", answer("ok"), dev.Destroy())
		c.step("event events => (NodeDevice(_), VIR_NODE_DEVICE_EVENT_DELETED, 0)", answer("(NodeDevice(", "), 1, 0)"), nil, events.next(c))
		c.done("off events", anything(), events.end())
		c.done("off updates", anything(), updates.end())
	})
}

// Secrets have events where there are secrets.
func TestLifeOfASecret(t *testing.T) {
	run(t, "life_of_a_secret", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		events := c.listen("on VIR_SECRET_EVENT_ID_LIFECYCLE(conn) as events => ok", conn.SecretEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.SecretEventLifecycleRegister(nil, func(_ *libvirt.Connect, about *libvirt.Secret, event *libvirt.SecretEventLifecycle) {
				tell(show(about), show(event.Event), show(event.Detail))
			})
		})
		defer events.stop()
	})
}

// What is not registered cannot be ended.
func TestDeregistrationOfNothing(t *testing.T) {
	run(t, "deregistration_of_nothing", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		c.done("virConnectDomainEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_NONE), conn.DomainEventDeregister(4711))
		c.done("virConnectNetworkEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_NONE), conn.NetworkEventDeregister(4711))
		c.done("virConnectStoragePoolEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_NONE), conn.StoragePoolEventDeregister(4711))
		c.done("virConnectNodeDeviceEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_NONE), conn.NodeDeviceEventDeregister(4711))
		c.done("virConnectSecretEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_NONE), conn.SecretEventDeregister(4711))
	})
}
