// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: connect.

// A connection tells its driver, URI and host.
func TestConnectionIsKnown(t *testing.T) {
	run(t, "connection_is_known", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.GetType()
		c.step("virConnectGetType(conn) => \"TEST\"", answer("\"TEST\""), err, show(got1))
		got2, err := conn.GetURI()
		c.step("virConnectGetURI(conn) => \"test://\\*/node.xml\"", answer("\"test://", "/node.xml\""), err, show(got2))
		got3, err := conn.GetVersion()
		c.step("virConnectGetVersion(conn) => 2", answer("2"), err, show(got3))
		got4, err := conn.GetLibVersion()
		c.step("virConnectGetLibVersion(conn) => _", anything(), err, show(got4))
		got5, err := conn.GetHostname()
		c.step("virConnectGetHostname(conn) => _", anything(), err, show(got5))
		got6, err := conn.IsAlive()
		c.step("virConnectIsAlive(conn) => true", answer("true"), err, show(got6))
		got7, err := conn.IsSecure()
		c.step("virConnectIsSecure(conn) => true", answer("true"), err, show(got7))
		got8, err := conn.IsEncrypted()
		c.step("virConnectIsEncrypted(conn) => false", answer("false"), err, show(got8))
	})
}

// All openings of the default host tell the same URI.
func TestDefaultUri(t *testing.T) {
	run(t, "default_uri", 1, "test:///default", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.GetURI()
		c.step("virConnectGetURI(conn) => \"test:///default\"", answer("\"test:///default\""), err, show(got1))
	})
}

// The library is told without a connection.
func TestLibraryVersion(t *testing.T) {
	run(t, "library_version", 1, "", false, func(c *conversation, conn *libvirt.Connect) {
		c.done("virInitialize() => ok", answer("ok"), libvirt.Initialize())
		got1, got2, err := virGetVersion("")
		c.step("virGetVersion(null) => _", anything(), err, show(got1), show(got2))
	})
}

// What is opened can be closed, and nothing that is wrong is opened.
func TestOpenAndClose(t *testing.T) {
	run(t, "open_and_close", 1, "", false, func(c *conversation, conn *libvirt.Connect) {
		host, err := libvirt.NewConnect(c.text("test://{hosts}/node.xml"))
		c.step("host = virConnectOpen(\"test://{hosts}/node.xml\") => Connect", answer("Connect"), err, show(host))
		got2, err := host.NumOfDomains()
		c.step("virConnectNumOfDomains(host) => 1", answer("1"), err, show(got2))
		got3, err := virConnectClose(host)
		c.step("virConnectClose(host) => _", anything(), err, show(got3))
		got4, err := libvirt.NewConnect(c.text("test://{hosts}/nowhere.xml"))
		c.step("virConnectOpen(\"test://{hosts}/nowhere.xml\") ! VIR_ERR_XML_ERROR VIR_FROM_TEST", failure(libvirt.ERR_XML_ERROR, libvirt.FROM_TEST), err, show(got4))
		got5, err := libvirt.NewConnect("nonsense:///")
		c.step("virConnectOpen(\"nonsense:///\") ! VIR_ERR_NO_CONNECT VIR_FROM_NONE", failure(libvirt.ERR_NO_CONNECT, libvirt.FROM_NONE), err, show(got5))
		got6, err := libvirt.NewConnect("test://")
		c.step("virConnectOpen(\"test://\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got6))
		got7, err := libvirt.NewConnect("test:///")
		c.step("virConnectOpen(\"test:///\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got7))
	})
}

// A host that asks who is there is told, and refuses strangers.
func TestOpenWithCredentials(t *testing.T) {
	run(t, "open_with_credentials", 1, "", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := virConnectOpenAuth(c.text("test://{hosts}/guarded.xml"), answers{libvirt.CRED_AUTHNAME: "admin", libvirt.CRED_PASSPHRASE: "secret"}, 0)
		c.step("virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"admin\", VIR_CRED_PASSPHRASE: \"secret\"}, 0) => Connect", answer("Connect"), err, show(got1))
		got2, err := virConnectOpenAuth(c.text("test://{hosts}/guarded.xml"), answers{libvirt.CRED_AUTHNAME: "admin", libvirt.CRED_PASSPHRASE: "wrong"}, 0)
		c.step("virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"admin\", VIR_CRED_PASSPHRASE: \"wrong\"}, 0) ! VIR_ERR_AUTH_FAILED VIR_FROM_TEST", failure(libvirt.ERR_AUTH_FAILED, libvirt.FROM_TEST), err, show(got2))
		got3, err := virConnectOpenAuth(c.text("test://{hosts}/guarded.xml"), answers{libvirt.CRED_AUTHNAME: "stranger", libvirt.CRED_PASSPHRASE: "secret"}, 0)
		c.step("virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"stranger\", VIR_CRED_PASSPHRASE: \"secret\"}, 0) ! VIR_ERR_AUTH_FAILED VIR_FROM_TEST", failure(libvirt.ERR_AUTH_FAILED, libvirt.FROM_TEST), err, show(got3))
		got4, err := libvirt.NewConnect(c.text("test://{hosts}/guarded.xml"))
		c.step("virConnectOpen(\"test://{hosts}/guarded.xml\") ! VIR_ERR_INVALID_ARG VIR_FROM_AUTH", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_AUTH), err, show(got4))
		got5, err := virConnectOpenAuth(c.text("test://{hosts}/node.xml"), answers{libvirt.CRED_AUTHNAME: "nobody"}, 0)
		c.step("virConnectOpenAuth(\"test://{hosts}/node.xml\", {VIR_CRED_AUTHNAME: \"nobody\"}, 0) => Connect", answer("Connect"), err, show(got5))
	})
}

// A read-only connection reads, and changes nothing.
func TestOpenReadOnly(t *testing.T) {
	run(t, "open_read_only", 1, "test://{hosts}/node.xml", true, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetInfo()
		c.step("virDomainGetInfo(dom) => {state: 1, maxMem: _, memory: _, nrVirtCpu: _, cpuTime: _}", answer("{state: 1, maxMem: ", ", memory: ", ", nrVirtCpu: ", ", cpuTime: ", "}"), err, show(got2))
		c.done("virDomainDestroy(dom) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_DENIED, libvirt.FROM_DOMAIN), dom.Destroy())
		c.done("virDomainSetMemory(dom, 1024) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_DENIED, libvirt.FROM_DOMAIN), dom.SetMemory(1024))
		got3, err := conn.DomainDefineXML("<domain/>")
		c.step("virDomainDefineXML(conn, \"<domain/>\") ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_DENIED, libvirt.FROM_DOMAIN), err, show(got3))
		got4, err := dom.GetXMLDesc(libvirt.DOMAIN_XML_SECURE)
		c.step("virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_SECURE) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_DENIED, libvirt.FROM_DOMAIN), err, show(got4))
		net, err := conn.LookupNetworkByName("lan")
		c.step("net = virNetworkLookupByName(conn, \"lan\")", anything(), err, show(net))
		c.done("virNetworkDestroy(net) ! VIR_ERR_OPERATION_DENIED VIR_FROM_NETWORK", failure(libvirt.ERR_OPERATION_DENIED, libvirt.FROM_NETWORK), net.Destroy())
		pool, err := conn.LookupStoragePoolByName("images")
		c.step("pool = virStoragePoolLookupByName(conn, \"images\")", anything(), err, show(pool))
		c.done("virStoragePoolDestroy(pool) ! VIR_ERR_OPERATION_DENIED VIR_FROM_STORAGE", failure(libvirt.ERR_OPERATION_DENIED, libvirt.FROM_STORAGE), pool.Destroy())
		iface, err := conn.LookupInterfaceByName("eth7")
		c.step("iface = virInterfaceLookupByName(conn, \"eth7\")", anything(), err, show(iface))
		c.done("virInterfaceDestroy(iface, 0) ! VIR_ERR_OPERATION_DENIED VIR_FROM_INTERFACE", failure(libvirt.ERR_OPERATION_DENIED, libvirt.FROM_INTERFACE), iface.Destroy(0))
	})
}

// The function for it does the same.
func TestOpenReadOnlyAgain(t *testing.T) {
	run(t, "open_read_only_again", 1, "", false, func(c *conversation, conn *libvirt.Connect) {
		host, err := libvirt.NewConnectReadOnly(c.text("test://{hosts}/node.xml"))
		c.step("host = virConnectOpenReadOnly(\"test://{hosts}/node.xml\") => Connect", answer("Connect"), err, show(host))
		dom, err := host.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(host, \"web\") => Domain(\"web\")", answer("Domain(\"web\")"), err, show(dom))
		c.done("virDomainSuspend(dom) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_DENIED, libvirt.FROM_DOMAIN), dom.Suspend())
	})
}

// There is nothing to keep alive without a daemon.
func TestKeepAlive(t *testing.T) {
	run(t, "keep_alive", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		c.done("virConnectSetKeepAlive(conn, 5, 3) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), conn.SetKeepAlive(5, 3))
	})
}

// Nobody can say who a test connection is.
func TestIdentity(t *testing.T) {
	run(t, "identity", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		c.done("virConnectSetIdentity(conn, {user-name: \"me\", process-id: 17}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), conn.SetIdentity(&libvirt.ConnectIdentity{UserNameSet: true, UserName: "me", ProcessIDSet: true, ProcessID: 17}, 0))
		c.leave("virConnectSetIdentity(conn, {\"unix-user-name\": \"me\"}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", "the struct for ConnectIdentity has no unix-user-name")
	})
}

// The most processors that a domain may have.
func TestVirtualProcessorsAtMost(t *testing.T) {
	run(t, "virtual_processors_at_most", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.GetMaxVcpus("")
		c.step("virConnectGetMaxVcpus(conn, null) => 32", answer("32"), err, show(got1))
		got2, err := conn.GetMaxVcpus("test")
		c.step("virConnectGetMaxVcpus(conn, \"test\") => 32", answer("32"), err, show(got2))
	})
}

// Capabilities are documents.
func TestCapabilities(t *testing.T) {
	run(t, "capabilities", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.GetCapabilities()
		c.step("virConnectGetCapabilities(conn) => \"<capabilities>\\*</capabilities>\\n\"", answer("\"<capabilities>", "</capabilities>\\n\""), err, show(got1))
		got2, err := conn.GetDomainCapabilities("", "", "", "", 0)
		c.step("virConnectGetDomainCapabilities(conn, null, null, null, null, 0) => \"<domainCapabilities>\\n\\*</domainCapabilities>\\n\"", answer("\"<domainCapabilities>\\n", "</domainCapabilities>\\n\""), err, show(got2))
		got3, err := conn.GetDomainCapabilities("", "x86_64", "", "", 0)
		c.step("virConnectGetDomainCapabilities(conn, null, \"x86_64\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got3))
		got4, err := conn.GetDomainCapabilities("", "nonsense", "", "", 0)
		c.step("virConnectGetDomainCapabilities(conn, null, \"nonsense\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got4))
		got5, err := conn.GetDomainCapabilities("", "", "", "", 1)
		c.step("virConnectGetDomainCapabilities(conn, null, null, null, null, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got5))
		got6, err := conn.GetStoragePoolCapabilities(0)
		c.step("virConnectGetStoragePoolCapabilities(conn, 0) => \"<storagepoolCapabilities>\\n\\*</storagepoolCapabilities>\\n\"", answer("\"<storagepoolCapabilities>\\n", "</storagepoolCapabilities>\\n\""), err, show(got6))
		got7, err := conn.GetSysinfo(0)
		c.step("virConnectGetSysinfo(conn, 0) => \"<sysinfo type='smbios'>\\n  <bios>\\n    <entry name='vendor'>LENOVO</entry>\\n    <entry name='version'>G4ETA1WW (2.61 )</entry>\\n    <entry name='date'>05/07/2014</entry>\\n    <entry name='release'>2.61</entry>\\n  </bios>\\n</sysinfo>\\n\"", answer("\"<sysinfo type='smbios'>\\n  <bios>\\n    <entry name='vendor'>LENOVO</entry>\\n    <entry name='version'>G4ETA1WW (2.61 )</entry>\\n    <entry name='date'>05/07/2014</entry>\\n    <entry name='release'>2.61</entry>\\n  </bios>\\n</sysinfo>\\n\""), err, show(got7))
		got8, err := conn.GetSysinfo(1)
		c.step("virConnectGetSysinfo(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got8))
	})
}

// Models are known by architecture.
func TestProcessorModels(t *testing.T) {
	run(t, "processor_models", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.GetCPUModelNames("x86_64", 0)
		c.step("virConnectGetCPUModelNames(conn, \"x86_64\", 0) => [\"\\*\", _]", answer("[\"", "\", ", "]"), err, show(got1))
		got2, err := conn.GetCPUModelNames("s390x", 0)
		c.step("virConnectGetCPUModelNames(conn, \"s390x\", 0) => []", answer("[]"), err, show(got2))
		got3, err := conn.GetCPUModelNames("nonsense", 0)
		c.step("virConnectGetCPUModelNames(conn, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got3))
	})
}

// The test driver compares no processors, but finds what several have in common.
func TestProcessorsCompared(t *testing.T) {
	run(t, "processors_compared", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.CompareCPU("<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", 0)
		c.step("virConnectCompareCPU(conn, processor, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), err, show(got1))
		got2, err := conn.CompareHypervisorCPU("", "", "", "", "<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", 0)
		c.step("virConnectCompareHypervisorCPU(conn, null, null, null, null, processor, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), err, show(got2))
		got3, err := conn.BaselineCPU([]string{"<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", "<cpu>\n  <arch>i686</arch>\n  <model>pentium3</model>\n</cpu>\n"}, 0)
		c.step("virConnectBaselineCPU(conn, [processor, other_processor], 0) => \"<cpu mode='custom' match='exact'>\\n  <model fallback='allow'>pentiumpro</model>\\n  <feature policy='disable' name='apic'/>\\n  <feature policy='disable' name='sse2'/>\\n</cpu>\\n\"", answer("\"<cpu mode='custom' match='exact'>\\n  <model fallback='allow'>pentiumpro</model>\\n  <feature policy='disable' name='apic'/>\\n  <feature policy='disable' name='sse2'/>\\n</cpu>\\n\""), err, show(got3))
		got4, err := conn.BaselineCPU([]string{"<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n"}, 1000000)
		c.step("virConnectBaselineCPU(conn, [processor], 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got4))
		got5, err := conn.BaselineCPU([]string{"nonsense"}, 0)
		c.step("virConnectBaselineCPU(conn, [\"nonsense\"], 0) ! VIR_ERR_XML_DETAIL VIR_FROM_CPU", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_CPU), err, show(got5))
		got6, err := conn.BaselineHypervisorCPU("", "", "", "", []string{"<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n"}, 0)
		c.step("virConnectBaselineHypervisorCPU(conn, null, null, null, null, [processor], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), err, show(got6))
	})
}

// No other form of a domain's document is known.
func TestNativeConfiguration(t *testing.T) {
	run(t, "native_configuration", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.DomainXMLFromNative("qemu-argv", "qemu", 0)
		c.step("virConnectDomainXMLFromNative(conn, \"qemu-argv\", \"qemu\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), err, show(got1))
		got2, err := conn.DomainXMLToNative("qemu-argv", "<domain/>", 0)
		c.step("virConnectDomainXMLToNative(conn, \"qemu-argv\", \"<domain/>\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), err, show(got2))
	})
}
