// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: domain.

// By name, number and UUID, in both forms.
func TestDomainsAreFound(t *testing.T) {
	run(t, "domains_are_found", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.LookupDomainByName("web")
		c.step("virDomainLookupByName(conn, \"web\") => Domain(\"web\")", answer("Domain(\"web\")"), err, show(got1))
		got2, err := conn.LookupDomainById(1)
		c.step("virDomainLookupByID(conn, 1) => Domain(\"web\")", answer("Domain(\"web\")"), err, show(got2))
		got3, err := conn.LookupDomainByUUID([]byte("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x01"))
		c.step("virDomainLookupByUUID(conn, \"11111111-2222-3333-4444-555555555501\") => Domain(\"web\")", answer("Domain(\"web\")"), err, show(got3))
		got4, err := conn.LookupDomainByUUIDString("11111111-2222-3333-4444-555555555502")
		c.step("virDomainLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555502\") => Domain(\"off\")", answer("Domain(\"off\")"), err, show(got4))
		got5, err := conn.LookupDomainById(4711)
		c.step("virDomainLookupByID(conn, 4711) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN, libvirt.FROM_TEST), err, show(got5))
		got6, err := conn.LookupDomainById(4294967295)
		c.step("virDomainLookupByID(conn, -1) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), err, show(got6))
		got7, err := conn.LookupDomainByName("")
		c.step("virDomainLookupByName(conn, \"\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN, libvirt.FROM_TEST), err, show(got7))
		got8, err := conn.LookupDomainByUUID([]byte("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x00\x00\x00\x00\x00\x00"))
		c.step("virDomainLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN, libvirt.FROM_TEST), err, show(got8))
		got9, err := conn.LookupDomainByUUIDString("nonsense")
		c.step("virDomainLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), err, show(got9))
	})
}

// Names, numbers, counts and objects agree.
func TestDomainsAreListed(t *testing.T) {
	run(t, "domains_are_listed", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.NumOfDomains()
		c.step("virConnectNumOfDomains(conn) => 1", answer("1"), err, show(got1))
		got2, err := conn.NumOfDefinedDomains()
		c.step("virConnectNumOfDefinedDomains(conn) => 1", answer("1"), err, show(got2))
		got3, err := conn.ListDomains()
		c.step("virConnectListDomains(conn) => [1]", answer("[1]"), err, show(got3))
		got4, err := conn.ListDefinedDomains()
		c.step("virConnectListDefinedDomains(conn) => [\"off\"]", answer("[\"off\"]"), err, show(got4))
		got5, err := conn.ListAllDomains(libvirt.CONNECT_LIST_DOMAINS_ACTIVE)
		c.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_ACTIVE) => [Domain(\"web\")]", answer("[Domain(\"web\")]"), err, show(got5))
		got6, err := conn.ListAllDomains(libvirt.CONNECT_LIST_DOMAINS_INACTIVE | libvirt.CONNECT_LIST_DOMAINS_PERSISTENT)
		c.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_INACTIVE | VIR_CONNECT_LIST_DOMAINS_PERSISTENT) => [Domain(\"off\")]", answer("[Domain(\"off\")]"), err, show(got6))
		got7, err := conn.ListAllDomains(libvirt.CONNECT_LIST_DOMAINS_TRANSIENT)
		c.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_TRANSIENT) => []", answer("[]"), err, show(got7))
		got8, err := conn.ListAllDomains(libvirt.CONNECT_LIST_DOMAINS_HAS_SNAPSHOT)
		c.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT) => []", answer("[]"), err, show(got8))
	})
}

// What a handle knows, and what is asked.
func TestDomainIsKnown(t *testing.T) {
	run(t, "domain_is_known", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetName()
		c.step("virDomainGetName(dom) => \"web\"", answer("\"web\""), err, show(got2))
		got3, err := dom.GetID()
		c.step("virDomainGetID(dom) => 1", answer("1"), err, show(got3))
		got4, err := dom.GetUUID()
		c.step("virDomainGetUUID(dom) => \"11111111-2222-3333-4444-555555555501\"", answer("\"11111111-2222-3333-4444-555555555501\""), err, uuid(got4))
		got5, err := dom.GetUUIDString()
		c.step("virDomainGetUUIDString(dom) => \"11111111-2222-3333-4444-555555555501\"", answer("\"11111111-2222-3333-4444-555555555501\""), err, show(got5))
		got6, err := dom.GetOSType()
		c.step("virDomainGetOSType(dom) => \"linux\"", answer("\"linux\""), err, show(got6))
		got7, err := dom.DomainGetConnect()
		c.step("virDomainGetConnect(dom) => Connect", answer("Connect"), err, show(got7))
		got8, err := dom.GetInfo()
		c.step("virDomainGetInfo(dom) => {state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: _}", answer("{state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: ", "}"), err, show(got8))
		got9, got10, err := dom.GetState()
		c.step("virDomainGetState(dom, 0) => (1, 0)", answer("(1, 0)"), err, show(got9), show(got10))
		c.leave("virDomainGetState(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", "virDomainGetState takes no flags in Go")
		got11, err := dom.IsActive()
		c.step("virDomainIsActive(dom) => true", answer("true"), err, show(got11))
		got12, err := dom.IsPersistent()
		c.step("virDomainIsPersistent(dom) => true", answer("true"), err, show(got12))
		got13, err := dom.IsUpdated()
		c.step("virDomainIsUpdated(dom) => false", answer("false"), err, show(got13))
	})
}

// A domain that is off has no number.
func TestDomainThatIsOff(t *testing.T) {
	run(t, "domain_that_is_off", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("off")
		c.step("dom = virDomainLookupByName(conn, \"off\")", anything(), err, show(dom))
		got2, err := dom.GetID()
		c.step("virDomainGetID(dom) => 4294967295", answer("4294967295"), err, show(got2))
		got3, err := dom.IsActive()
		c.step("virDomainIsActive(dom) => false", answer("false"), err, show(got3))
		got4, got5, err := dom.GetState()
		c.step("virDomainGetState(dom, 0) => (5, 0)", answer("(5, 0)"), err, show(got4), show(got5))
		c.done("virDomainSuspend(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", failure(libvirt.ERR_INTERNAL_ERROR, libvirt.FROM_TEST), dom.Suspend())
		c.done("virDomainResume(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", failure(libvirt.ERR_INTERNAL_ERROR, libvirt.FROM_TEST), dom.Resume())
		c.done("virDomainShutdown(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", failure(libvirt.ERR_INTERNAL_ERROR, libvirt.FROM_TEST), dom.Shutdown())
		c.done("virDomainReboot(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), dom.Reboot(0))
		c.done("virDomainDestroy(dom) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), dom.Destroy())
		c.done("virDomainReset(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), dom.Reset(0))
	})
}

// A domain's document, live and stored.
func TestDomainDocuments(t *testing.T) {
	run(t, "domain_documents", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("off")
		c.step("dom = virDomainLookupByName(conn, \"off\")", anything(), err, show(dom))
		got2, err := dom.GetXMLDesc(0)
		c.step("virDomainGetXMLDesc(dom, 0) => \"<domain type='test'>\\n  <name>off</name>\\n  <uuid>11111111-2222-3333-4444-555555555502</uuid>\\n  <title>Switched off</title>\\n  <description>Grüße aus Köln</description>\\n  <memory unit='KiB'>262144</memory>\\n  <currentMemory unit='KiB'>131072</currentMemory>\\n  <vcpu placement='static'\\*</domain>\\n\"", answer("\"<domain type='test'>\\n  <name>off</name>\\n  <uuid>11111111-2222-3333-4444-555555555502</uuid>\\n  <title>Switched off</title>\\n  <description>Grüße aus Köln</description>\\n  <memory unit='KiB'>262144</memory>\\n  <currentMemory unit='KiB'>131072</currentMemory>\\n  <vcpu placement='static'", "</domain>\\n\""), err, show(got2))
		got3, err := dom.GetXMLDesc(libvirt.DOMAIN_XML_INACTIVE | libvirt.DOMAIN_XML_SECURE)
		c.step("virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_INACTIVE | VIR_DOMAIN_XML_SECURE) => \"<domain type='test'>\\n  <name>off</name>\\*\"", answer("\"<domain type='test'>\\n  <name>off</name>", "\""), err, show(got3))
		got4, err := dom.GetXMLDesc(1000000)
		c.step("virDomainGetXMLDesc(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got4))
	})
}

// Defined, started, suspended, resumed, destroyed, undefined.
func TestDomainLives(t *testing.T) {
	run(t, "domain_lives", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.DomainDefineXML("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n")
		c.step("dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")", answer("Domain(\"guest\")"), err, show(dom))
		c.done("virDomainCreate(dom) => ok", answer("ok"), dom.Create())
		c.done("virDomainCreate(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", failure(libvirt.ERR_INTERNAL_ERROR, libvirt.FROM_TEST), dom.Create())
		c.done("virDomainSuspend(dom) => ok", answer("ok"), dom.Suspend())
		c.done("virDomainSuspend(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", failure(libvirt.ERR_INTERNAL_ERROR, libvirt.FROM_TEST), dom.Suspend())
		got2, got3, err := dom.GetState()
		c.step("virDomainGetState(dom, 0) => (3, 1)", answer("(3, 1)"), err, show(got2), show(got3))
		c.done("virDomainResume(dom) => ok", answer("ok"), dom.Resume())
		c.done("virDomainReset(dom, 0) => ok", answer("ok"), dom.Reset(0))
		c.done("virDomainReboot(dom, 0) => ok", answer("ok"), dom.Reboot(0))
		got4, got5, err := dom.GetState()
		c.step("virDomainGetState(dom, 0) => (1, 1)", answer("(1, 1)"), err, show(got4), show(got5))
		c.done("virDomainDestroy(dom) => ok", answer("ok"), dom.Destroy())
		got6, got7, err := dom.GetState()
		c.step("virDomainGetState(dom, 0) => (5, 2)", answer("(5, 2)"), err, show(got6), show(got7))
		c.done("virDomainUndefine(dom) => ok", answer("ok"), dom.Undefine())
		got8, err := dom.GetInfo()
		c.step("virDomainGetInfo(dom) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN, libvirt.FROM_TEST), err, show(got8))
		got9, err := conn.LookupDomainByName("guest")
		c.step("virDomainLookupByName(conn, \"guest\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN, libvirt.FROM_TEST), err, show(got9))
	})
}

// The same with the younger functions.
func TestDomainLivesWithFlags(t *testing.T) {
	run(t, "domain_lives_with_flags", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.DomainDefineXMLFlags("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", libvirt.DOMAIN_DEFINE_VALIDATE)
		c.step("dom = virDomainDefineXMLFlags(conn, guest, VIR_DOMAIN_DEFINE_VALIDATE) => Domain(\"guest\")", answer("Domain(\"guest\")"), err, show(dom))
		c.done("virDomainCreateWithFlags(dom, VIR_DOMAIN_START_PAUSED) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.CreateWithFlags(libvirt.DOMAIN_START_PAUSED))
		c.done("virDomainCreateWithFlags(dom, 0) => ok", answer("ok"), dom.CreateWithFlags(0))
		got2, got3, err := dom.GetState()
		c.step("virDomainGetState(dom, 0) => (1, 1)", answer("(1, 1)"), err, show(got2), show(got3))
		c.done("virDomainShutdownFlags(dom, VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.ShutdownFlags(libvirt.DOMAIN_SHUTDOWN_ACPI_POWER_BTN))
		c.done("virDomainShutdownFlags(dom, 0) => ok", answer("ok"), dom.ShutdownFlags(0))
		c.done("virDomainCreateWithFlags(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.CreateWithFlags(1000000))
		c.done("virDomainCreateWithFiles(dom, [], 0) => ok", answer("ok"), virDomainCreateWithFiles(dom, []int{}, 0))
		c.done("virDomainDestroyFlags(dom, VIR_DOMAIN_DESTROY_GRACEFUL) => ok", answer("ok"), dom.DestroyFlags(libvirt.DOMAIN_DESTROY_GRACEFUL))
		c.done("virDomainUndefineFlags(dom, VIR_DOMAIN_UNDEFINE_MANAGED_SAVE) => ok", answer("ok"), dom.UndefineFlags(libvirt.DOMAIN_UNDEFINE_MANAGED_SAVE))
		c.done("virDomainUndefineFlags(dom, 0) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN, libvirt.FROM_TEST), dom.UndefineFlags(0))
	})
}

// A shut down domain is off, and stays defined.
func TestShutdown(t *testing.T) {
	run(t, "shutdown", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainShutdown(dom) => ok", answer("ok"), dom.Shutdown())
		got2, got3, err := dom.GetState()
		c.step("virDomainGetState(dom, 0) => (5, 1)", answer("(5, 1)"), err, show(got2), show(got3))
		got4, err := conn.ListDefinedDomains()
		c.step("virConnectListDefinedDomains(conn) => [_, _]", answer("[", ", ", "]"), err, show(got4))
	})
}

// What is created without being defined vanishes when it stops.
func TestTransientDomain(t *testing.T) {
	run(t, "transient_domain", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.DomainCreateXML("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", libvirt.DOMAIN_START_PAUSED)
		c.step("virDomainCreateXML(conn, guest, VIR_DOMAIN_START_PAUSED) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got1))
		dom, err := conn.DomainCreateXML("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", 0)
		c.step("dom = virDomainCreateXML(conn, guest, 0) => Domain(\"guest\")", answer("Domain(\"guest\")"), err, show(dom))
		got3, err := dom.IsPersistent()
		c.step("virDomainIsPersistent(dom) => false", answer("false"), err, show(got3))
		got4, got5, err := dom.GetState()
		c.step("virDomainGetState(dom, 0) => (1, 1)", answer("(1, 1)"), err, show(got4), show(got5))
		c.done("virDomainUndefine(dom) => ok", answer("ok"), dom.Undefine())
		c.done("virDomainDestroy(dom) => ok", answer("ok"), dom.Destroy())
		got6, err := conn.LookupDomainByName("guest")
		c.step("virDomainLookupByName(conn, \"guest\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN, libvirt.FROM_TEST), err, show(got6))
		again, err := virDomainCreateXMLWithFiles(conn, "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", []int{}, 0)
		c.step("again = virDomainCreateXMLWithFiles(conn, guest, [], 0) => Domain(\"guest\")", answer("Domain(\"guest\")"), err, show(again))
		c.done("virDomainDestroy(again) => ok", answer("ok"), again.Destroy())
		old, err := conn.DomainCreateLinux("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", 0)
		c.step("old = virDomainCreateLinux(conn, guest, 0) => Domain(\"guest\")", answer("Domain(\"guest\")"), err, show(old))
		c.done("virDomainDestroy(old) => ok", answer("ok"), old.Destroy())
	})
}

// Names are text of any kind.
func TestDomainOfAnotherScript(t *testing.T) {
	run(t, "domain_of_another_script", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.DomainDefineXML("<domain type='test'>\n  <name>Jürgen 漢字 &amp; Co</name>\n  <uuid>11111111-2222-3333-4444-555555555598</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n")
		c.step("dom = virDomainDefineXML(conn, foreign) => Domain(\"Jürgen 漢字 & Co\")", answer("Domain(\"Jürgen 漢字 & Co\")"), err, show(dom))
		got2, err := dom.GetName()
		c.step("virDomainGetName(dom) => \"Jürgen 漢字 & Co\"", answer("\"Jürgen 漢字 & Co\""), err, show(got2))
		got3, err := conn.LookupDomainByName("Jürgen 漢字 & Co")
		c.step("virDomainLookupByName(conn, \"Jürgen 漢字 & Co\") => Domain(\"Jürgen 漢字 & Co\")", answer("Domain(\"Jürgen 漢字 & Co\")"), err, show(got3))
		got4, err := conn.ListDefinedDomains()
		c.step("virConnectListDefinedDomains(conn) => [_, _]", answer("[", ", ", "]"), err, show(got4))
	})
}

// What is no document of a domain is refused.
func TestWrongDocuments(t *testing.T) {
	run(t, "wrong_documents", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.DomainDefineXML("")
		c.step("virDomainDefineXML(conn, \"\") ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_DOMAIN), err, show(got1))
		got2, err := conn.DomainDefineXML("<domain>")
		c.step("virDomainDefineXML(conn, \"<domain>\") ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_DOMAIN), err, show(got2))
		got3, err := conn.DomainDefineXML("<network/>")
		c.step("virDomainDefineXML(conn, \"<network/>\") ! VIR_ERR_XML_ERROR VIR_FROM_XML", failure(libvirt.ERR_XML_ERROR, libvirt.FROM_XML), err, show(got3))
		got4, err := conn.DomainDefineXML("<domain type='test'><memory>65536</memory><os><type>hvm</type></os></domain>")
		c.step("virDomainDefineXML(conn, no_name) ! VIR_ERR_NO_NAME VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_NAME, libvirt.FROM_DOMAIN), err, show(got4))
		got5, err := conn.DomainDefineXML("<domain type='nonsense'><name>a</name><memory>65536</memory><os><type>hvm</type></os></domain>")
		c.step("virDomainDefineXML(conn, wrong_type) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_DOMAIN", failure(libvirt.ERR_CONFIG_UNSUPPORTED, libvirt.FROM_DOMAIN), err, show(got5))
		got6, err := conn.DomainCreateXML("nonsense", 0)
		c.step("virDomainCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_DOMAIN), err, show(got6))
		got7, err := conn.DomainDefineXMLFlags("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", 1000000)
		c.step("virDomainDefineXMLFlags(conn, guest, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got7))
	})
}

// Whether a domain starts with its host.
func TestAutostart(t *testing.T) {
	run(t, "autostart", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("off")
		c.step("dom = virDomainLookupByName(conn, \"off\")", anything(), err, show(dom))
		got2, err := dom.GetAutostart()
		c.step("virDomainGetAutostart(dom) => false", answer("false"), err, show(got2))
		c.done("virDomainSetAutostart(dom, true) => ok", answer("ok"), dom.SetAutostart(true))
		got3, err := dom.GetAutostart()
		c.step("virDomainGetAutostart(dom) => true", answer("true"), err, show(got3))
		c.done("virDomainSetAutostart(dom, false) => ok", answer("ok"), dom.SetAutostart(false))
		got4, err := dom.GetAutostart()
		c.step("virDomainGetAutostart(dom) => false", answer("false"), err, show(got4))
	})
}

// Whether a domain starts with its host the next time only.
func TestAutostartOnce(t *testing.T) {
	run(t, "autostart_once", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("off")
		c.step("dom = virDomainLookupByName(conn, \"off\")", anything(), err, show(dom))
		got2, err := dom.GetAutostartOnce()
		c.step("virDomainGetAutostartOnce(dom) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), err, show(got2))
		c.done("virDomainSetAutostartOnce(dom, true) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), dom.SetAutostartOnce(true))
	})
}

// A domain that is off gets another name.
func TestRename(t *testing.T) {
	run(t, "rename", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("off")
		c.step("dom = virDomainLookupByName(conn, \"off\")", anything(), err, show(dom))
		c.done("virDomainRename(dom, \"renamed\", 0) => ok", answer("ok"), dom.Rename("renamed", 0))
		got2, err := conn.LookupDomainByName("off")
		c.step("virDomainLookupByName(conn, \"off\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN, libvirt.FROM_TEST), err, show(got2))
		other, err := conn.LookupDomainByName("renamed")
		c.step("other = virDomainLookupByName(conn, \"renamed\") => Domain(\"renamed\")", answer("Domain(\"renamed\")"), err, show(other))
		c.done("virDomainRename(other, \"web\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), other.Rename("web", 0))
		c.done("virDomainRename(other, \"\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), other.Rename("", 0))
		c.done("virDomainRename(other, \"a/b\", 0) ! VIR_ERR_XML_ERROR VIR_FROM_TEST", failure(libvirt.ERR_XML_ERROR, libvirt.FROM_TEST), other.Rename("a/b", 0))
		c.done("virDomainRename(other, \"x\", 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), other.Rename("x", 1))
		web, err := conn.LookupDomainByName("web")
		c.step("web = virDomainLookupByName(conn, \"web\")", anything(), err, show(web))
		c.done("virDomainRename(web, \"running\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), web.Rename("running", 0))
	})
}

// Title, description, and an element of the application's own.
func TestMetadata(t *testing.T) {
	run(t, "metadata", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("off")
		c.step("dom = virDomainLookupByName(conn, \"off\")", anything(), err, show(dom))
		got2, err := dom.GetMetadata(libvirt.DOMAIN_METADATA_TITLE, "", 0)
		c.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, 0) => \"Switched off\"", answer("\"Switched off\""), err, show(got2))
		got3, err := dom.GetMetadata(libvirt.DOMAIN_METADATA_DESCRIPTION, "", 0)
		c.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, 0) => \"Grüße aus Köln\"", answer("\"Grüße aus Köln\""), err, show(got3))
		got4, err := dom.GetMetadata(libvirt.DOMAIN_METADATA_ELEMENT, "http://example.com/own", 0)
		c.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\", 0) ! VIR_ERR_NO_DOMAIN_METADATA VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_DOMAIN_METADATA, libvirt.FROM_DOMAIN), err, show(got4))
		c.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"New\", null, null, 0) => ok", answer("ok"), dom.SetMetadata(libvirt.DOMAIN_METADATA_TITLE, "New", "", "", 0))
		got5, err := dom.GetMetadata(libvirt.DOMAIN_METADATA_TITLE, "", libvirt.DOMAIN_AFFECT_CONFIG)
		c.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, VIR_DOMAIN_AFFECT_CONFIG) => \"New\"", answer("\"New\""), err, show(got5))
		c.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"two\\nlines\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), dom.SetMetadata(libvirt.DOMAIN_METADATA_TITLE, "two\nlines", "", "", 0))
		c.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, null, null, 0) => ok", answer("ok"), dom.SetMetadata(libvirt.DOMAIN_METADATA_DESCRIPTION, "", "", "", 0))
		got6, err := dom.GetMetadata(libvirt.DOMAIN_METADATA_DESCRIPTION, "", 0)
		c.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, 0) ! VIR_ERR_NO_DOMAIN_METADATA VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_DOMAIN_METADATA, libvirt.FROM_DOMAIN), err, show(got6))
		c.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own a='1'/>\", \"own\", \"http://example.com/own\", 0) => ok", answer("ok"), dom.SetMetadata(libvirt.DOMAIN_METADATA_ELEMENT, "<own a='1'/>", "own", "http://example.com/own", 0))
		got7, err := dom.GetMetadata(libvirt.DOMAIN_METADATA_ELEMENT, "http://example.com/own", 0)
		c.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\", 0) => \"<own a=\\\"1\\\"/>\"", answer("\"<own a=\\\"1\\\"/>\""), err, show(got7))
		c.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own\", \"own\", \"http://example.com/own\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_DOMAIN), dom.SetMetadata(libvirt.DOMAIN_METADATA_ELEMENT, "<own", "own", "http://example.com/own", 0))
		c.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, null, null, \"http://example.com/own\", 0) => ok", answer("ok"), dom.SetMetadata(libvirt.DOMAIN_METADATA_ELEMENT, "", "", "http://example.com/own", 0))
		got8, err := dom.GetMetadata(libvirt.DOMAIN_METADATA_TITLE, "", libvirt.DOMAIN_AFFECT_LIVE)
		c.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), err, show(got8))
	})
}

// What the control interface of a domain does.
func TestControlInfo(t *testing.T) {
	run(t, "control_info", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetControlInfo(0)
		c.step("virDomainGetControlInfo(dom, 0) => {state: 0, details: 0, stateTime: _}", answer("{state: 0, details: 0, stateTime: ", "}"), err, show(got2))
		got3, err := dom.GetControlInfo(1)
		c.step("virDomainGetControlInfo(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got3))
	})
}

// Labels of a domain.
func TestSecurityLabels(t *testing.T) {
	run(t, "security_labels", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetSecurityLabel()
		c.step("virDomainGetSecurityLabel(dom) => {label: \"libvirt-test\", enforcing: true}", answer("{label: \"libvirt-test\", enforcing: true}"), err, show(got2))
		got3, err := virDomainGetSecurityLabelList(dom)
		c.step("virDomainGetSecurityLabelList(dom) => [{label: \"libvirt-test\", enforcing: true}]", answer("[{label: \"libvirt-test\", enforcing: true}]"), err, show(got3))
	})
}

// What follows a stop.
func TestLifecycleActions(t *testing.T) {
	run(t, "lifecycle_actions", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_REBOOT, VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY, VIR_DOMAIN_AFFECT_CONFIG) => ok", answer("ok"), dom.SetLifecycleAction(libvirt.DOMAIN_LIFECYCLE_REBOOT, libvirt.DOMAIN_LIFECYCLE_ACTION_DESTROY, uint32(libvirt.DOMAIN_AFFECT_CONFIG)))
		c.done("virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_CRASH, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0) => ok", answer("ok"), dom.SetLifecycleAction(libvirt.DOMAIN_LIFECYCLE_CRASH, libvirt.DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0))
		c.done("virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_POWEROFF, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_DOMAIN", failure(libvirt.ERR_CONFIG_UNSUPPORTED, libvirt.FROM_DOMAIN), dom.SetLifecycleAction(libvirt.DOMAIN_LIFECYCLE_POWEROFF, libvirt.DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0))
		c.done("virDomainSetLifecycleAction(dom, 9, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), dom.SetLifecycleAction(9, 0, 0))
		got2, err := dom.GetXMLDesc(0)
		c.step("virDomainGetXMLDesc(dom, 0) => \"\\*<on_crash>coredump-restart</on_crash>\\*\"", answer("\"", "<on_crash>coredump-restart</on_crash>", "\""), err, show(got2))
	})
}

// Measured starts.
func TestLaunchSecurity(t *testing.T) {
	run(t, "launch_security", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetLaunchSecurityInfo(0)
		c.step("virDomainGetLaunchSecurityInfo(dom, 0) => {}", answer("{}"), err, show(got2))
		c.done("virDomainSetLaunchSecurityState(dom, {sev-secret: \"c2VjcmV0\"}, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_UNSUPPORTED, libvirt.FROM_TEST), virDomainSetLaunchSecurityState(dom, given{"sev-secret": "c2VjcmV0"}, 0))
	})
}

// What is said about a domain.
func TestMessages(t *testing.T) {
	run(t, "messages", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetMessages(0)
		c.step("virDomainGetMessages(dom, 0) => []", answer("[]"), err, show(got2))
		got3, err := dom.GetMessages(libvirt.DOMAIN_MESSAGE_DEPRECATION)
		c.step("virDomainGetMessages(dom, VIR_DOMAIN_MESSAGE_DEPRECATION) => []", answer("[]"), err, show(got3))
		got4, err := dom.GetMessages(1000000)
		c.step("virDomainGetMessages(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got4))
	})
}
