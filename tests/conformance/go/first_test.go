// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: first.

// Objects are told by their names, records by their fields in the order of C.
func TestLookupByName(t *testing.T) {
	run(t, "lookup_by_name", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\") => Domain(\"web\")", answer("Domain(\"web\")"), err, show(dom))
		got2, err := dom.GetInfo()
		c.step("virDomainGetInfo(dom) => {state: VIR_DOMAIN_RUNNING, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: _}", answer("{state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: ", "}"), err, show(got2))
		got3, got4, err := dom.GetState()
		c.step("virDomainGetState(dom, 0) => (VIR_DOMAIN_RUNNING, 0)", answer("(1, 0)"), err, show(got3), show(got4))
		got5, err := dom.GetUUID()
		c.step("virDomainGetUUID(dom) => \"11111111-2222-3333-4444-555555555501\"", answer("\"11111111-2222-3333-4444-555555555501\""), err, uuid(got5))
	})
}

// An error has a code and the part of the library that it comes from.
func TestLookupOfNothing(t *testing.T) {
	run(t, "lookup_of_nothing", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.LookupDomainByName("nope")
		c.step("virDomainLookupByName(conn, \"nope\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN, libvirt.FROM_TEST), err, show(got1))
	})
}

// Events come in order, and none is left over.
func TestLifecycleEvents(t *testing.T) {
	run(t, "lifecycle_events", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		events := c.listen("on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn) as events", conn.DomainEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.DomainEventLifecycleRegister(nil, func(_ *libvirt.Connect, about *libvirt.Domain, event *libvirt.DomainEventLifecycle) {
				tell(show(about), show(event.Event), show(event.Detail))
			})
		})
		defer events.stop()
		dom, err := conn.DomainDefineXML("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n")
		c.step("dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")", answer("Domain(\"guest\")"), err, show(dom))
		c.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)", answer("(Domain(\"guest\"), 0, 0)"), nil, events.next(c))
		c.done("virDomainCreate(dom) => ok", answer("ok"), dom.Create())
		c.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED)", answer("(Domain(\"guest\"), 2, 0)"), nil, events.next(c))
		c.done("off events", anything(), events.end())
	})
}

// Typed parameters go in by name and come out in the order of their names.
func TestMemoryParameters(t *testing.T) {
	run(t, "memory_parameters", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainSetMemoryParameters(dom, {hard_limit: 4096, soft_limit: 2048}, VIR_DOMAIN_AFFECT_LIVE) => ok", answer("ok"), dom.SetMemoryParameters(&libvirt.DomainMemoryParameters{HardLimitSet: true, HardLimit: 4096, SoftLimitSet: true, SoftLimit: 2048}, libvirt.DOMAIN_AFFECT_LIVE))
		got2, err := dom.GetMemoryParameters(0)
		c.step("virDomainGetMemoryParameters(dom, 0) => {hard_limit: 4096, soft_limit: 2048, swap_hard_limit: _}", answer("{hard_limit: 4096, soft_limit: 2048, swap_hard_limit: ", "}"), err, show(got2))
	})
}

// Four threads share one connection.
func TestListsInThreads(t *testing.T) {
	run(t, "lists_in_threads", 4, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.ListAllDomains(libvirt.CONNECT_LIST_DOMAINS_INACTIVE)
		c.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_INACTIVE) => [Domain(\"off\")]", answer("[Domain(\"off\")]"), err, show(got1))
		got2, err := conn.ListDefinedDomains()
		c.step("virConnectListDefinedDomains(conn) => [\"off\"]", answer("[\"off\"]"), err, show(got2))
		got3, err := conn.ListDomains()
		c.step("virConnectListDomains(conn) => [1]", answer("[1]"), err, show(got3))
	})
}
