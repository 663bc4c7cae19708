# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: connect."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_connection_is_known(self):
        """A connection tells its driver, URI and host."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virConnectGetType(conn) => \"TEST\"", lambda: conn.get_driver_type(), show.text, Answer("\"TEST\""))
            self.step("virConnectGetURI(conn) => \"test://\\*/node.xml\"", lambda: conn.get_uri(), show.text, Answer("\"test://", "/node.xml\""))
            self.step("virConnectGetVersion(conn) => 2", lambda: conn.get_version(), show.number, Answer("2"))
            self.step("virConnectGetLibVersion(conn) => _", lambda: conn.get_lib_version(), show.number, ANYTHING)
            self.step("virConnectGetHostname(conn) => _", lambda: conn.get_hostname(), show.text, ANYTHING)
            self.step("virConnectIsAlive(conn) => true", lambda: conn.is_alive(), show.truth, Answer("true"))
            self.step("virConnectIsSecure(conn) => true", lambda: conn.is_secure(), show.truth, Answer("true"))
            self.step("virConnectIsEncrypted(conn) => false", lambda: conn.is_encrypted(), show.truth, Answer("false"))

        self.go(steps, 1)

    def test_default_uri(self):
        """All openings of the default host tell the same URI."""
        conn = self.open(lambda: Polyvirt.Connect.open("test:///default"))

        def steps():
            self.step("virConnectGetURI(conn) => \"test:///default\"", lambda: conn.get_uri(), show.text, Answer("\"test:///default\""))

        self.go(steps, 1)

    def test_library_version(self):
        """The library is told without a connection."""

        def steps():
            self.step("virInitialize() => ok", lambda: Polyvirt.initialize(), show.nothing, Answer("ok"))
            self.step("virGetVersion(null) => _", lambda: Polyvirt.get_version(None), show.several(show.number, show.number), ANYTHING)

        self.go(steps, 1)

    def test_open_and_close(self):
        """What is opened can be closed, and nothing that is wrong is opened."""

        def steps():
            host = self.step("host = virConnectOpen(\"test://{hosts}/node.xml\") => Connect", lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")), show.thing, Answer("Connect"))
            self.step("virConnectNumOfDomains(host) => 1", lambda: host.num_of_domains(), show.number, Answer("1"))
            self.step("virConnectClose(host) => _", lambda: host.close(), show.number, ANYTHING)
            self.step("virConnectOpen(\"test://{hosts}/nowhere.xml\") ! VIR_ERR_XML_ERROR VIR_FROM_TEST", lambda: Polyvirt.Connect.open(self.text("test://{hosts}/nowhere.xml")), show.thing, Error(27, 12))
            self.step("virConnectOpen(\"nonsense:///\") ! VIR_ERR_NO_CONNECT VIR_FROM_NONE", lambda: Polyvirt.Connect.open("nonsense:///"), show.thing, Error(5, 0))
            self.step("virConnectOpen(\"test://\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: Polyvirt.Connect.open("test://"), show.thing, Error(8, 12))
            self.step("virConnectOpen(\"test:///\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: Polyvirt.Connect.open("test:///"), show.thing, Error(8, 12))

        self.go(steps, 1)

    def test_open_with_credentials(self):
        """A host that asks who is there is told, and refuses strangers."""

        def steps():
            self.step("virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"admin\", VIR_CRED_PASSPHRASE: \"secret\"}, 0) => Connect", lambda: by_hand.virConnectOpenAuth(self.text("test://{hosts}/guarded.xml"), {2: "admin", 5: "secret"}, Polyvirt.ConnectFlags(0)), show.thing, Answer("Connect"))
            self.step("virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"admin\", VIR_CRED_PASSPHRASE: \"wrong\"}, 0) ! VIR_ERR_AUTH_FAILED VIR_FROM_TEST", lambda: by_hand.virConnectOpenAuth(self.text("test://{hosts}/guarded.xml"), {2: "admin", 5: "wrong"}, Polyvirt.ConnectFlags(0)), show.thing, Error(45, 12))
            self.step("virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"stranger\", VIR_CRED_PASSPHRASE: \"secret\"}, 0) ! VIR_ERR_AUTH_FAILED VIR_FROM_TEST", lambda: by_hand.virConnectOpenAuth(self.text("test://{hosts}/guarded.xml"), {2: "stranger", 5: "secret"}, Polyvirt.ConnectFlags(0)), show.thing, Error(45, 12))
            self.step("virConnectOpen(\"test://{hosts}/guarded.xml\") ! VIR_ERR_INVALID_ARG VIR_FROM_AUTH", lambda: Polyvirt.Connect.open(self.text("test://{hosts}/guarded.xml")), show.thing, Error(8, 46))
            self.step("virConnectOpenAuth(\"test://{hosts}/node.xml\", {VIR_CRED_AUTHNAME: \"nobody\"}, 0) => Connect", lambda: by_hand.virConnectOpenAuth(self.text("test://{hosts}/node.xml"), {2: "nobody"}, Polyvirt.ConnectFlags(0)), show.thing, Answer("Connect"))

        self.go(steps, 1)

    def test_open_read_only(self):
        """A read-only connection reads, and changes nothing."""
        conn = self.open(lambda: Polyvirt.Connect.open_read_only(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetInfo(dom) => {state: 1, maxMem: _, memory: _, nrVirtCpu: _, cpuTime: _}", lambda: dom.get_info(), show.record("DomainInfo"), Answer("{state: 1, maxMem: ", ", memory: ", ", nrVirtCpu: ", ", cpuTime: ", "}"))
            self.step("virDomainDestroy(dom) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", lambda: dom.destroy(), show.nothing, Error(29, 20))
            self.step("virDomainSetMemory(dom, 1024) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", lambda: dom.set_memory(1024), show.nothing, Error(29, 20))
            self.step("virDomainDefineXML(conn, \"<domain/>\") ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", lambda: conn.domain_define_xml("<domain/>"), show.thing, Error(29, 20))
            self.step("virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_SECURE) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", lambda: dom.get_xml_desc(Polyvirt.DomainXmlFlags(1)), show.text, Error(29, 20))
            net = self.step("net = virNetworkLookupByName(conn, \"lan\")", lambda: conn.network_lookup_by_name("lan"), show.thing, ANYTHING)
            self.step("virNetworkDestroy(net) ! VIR_ERR_OPERATION_DENIED VIR_FROM_NETWORK", lambda: net.destroy(), show.nothing, Error(29, 19))
            pool = self.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storage_pool_lookup_by_name("images"), show.thing, ANYTHING)
            self.step("virStoragePoolDestroy(pool) ! VIR_ERR_OPERATION_DENIED VIR_FROM_STORAGE", lambda: pool.destroy(), show.nothing, Error(29, 18))
            iface = self.step("iface = virInterfaceLookupByName(conn, \"eth7\")", lambda: conn.interface_lookup_by_name("eth7"), show.thing, ANYTHING)
            self.step("virInterfaceDestroy(iface, 0) ! VIR_ERR_OPERATION_DENIED VIR_FROM_INTERFACE", lambda: iface.destroy(0), show.nothing, Error(29, 26))

        self.go(steps, 1)

    def test_open_read_only_again(self):
        """The function for it does the same."""

        def steps():
            host = self.step("host = virConnectOpenReadOnly(\"test://{hosts}/node.xml\") => Connect", lambda: Polyvirt.Connect.open_read_only(self.text("test://{hosts}/node.xml")), show.thing, Answer("Connect"))
            dom = self.step("dom = virDomainLookupByName(host, \"web\") => Domain(\"web\")", lambda: host.domain_lookup_by_name("web"), show.thing, Answer("Domain(\"web\")"))
            self.step("virDomainSuspend(dom) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", lambda: dom.suspend(), show.nothing, Error(29, 20))

        self.go(steps, 1)

    def test_keep_alive(self):
        """There is nothing to keep alive without a daemon."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virConnectSetKeepAlive(conn, 5, 3) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.set_keep_alive(5, 3), show.number, Error(3, 20))

        self.go(steps, 1)

    def test_identity(self):
        """Nobody can say who a test connection is."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virConnectSetIdentity(conn, {user-name: \"me\", process-id: 17}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.set_identity(runtime.params([("user-name", "s", "me"), ("process-id", "x", 17)]), 0), show.nothing, Error(3, 20))
            self.step("virConnectSetIdentity(conn, {\"unix-user-name\": \"me\"}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.set_identity(runtime.params([("unix-user-name", "s", "me")]), 0), show.nothing, Error(3, 20))

        self.go(steps, 1)

    def test_virtual_processors_at_most(self):
        """The most processors that a domain may have."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virConnectGetMaxVcpus(conn, null) => 32", lambda: conn.get_max_vcpus(None), show.number, Answer("32"))
            self.step("virConnectGetMaxVcpus(conn, \"test\") => 32", lambda: conn.get_max_vcpus("test"), show.number, Answer("32"))

        self.go(steps, 1)

    def test_capabilities(self):
        """Capabilities are documents."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virConnectGetCapabilities(conn) => \"<capabilities>\\*</capabilities>\\n\"", lambda: conn.get_capabilities(), show.text, Answer("\"<capabilities>", "</capabilities>\\n\""))
            self.step("virConnectGetDomainCapabilities(conn, null, null, null, null, 0) => \"<domainCapabilities>\\n\\*</domainCapabilities>\\n\"", lambda: conn.get_domain_capabilities(None, None, None, None, Polyvirt.ConnectGetDomainCapabilitiesFlags(0)), show.text, Answer("\"<domainCapabilities>\\n", "</domainCapabilities>\\n\""))
            self.step("virConnectGetDomainCapabilities(conn, null, \"x86_64\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.get_domain_capabilities(None, "x86_64", None, None, Polyvirt.ConnectGetDomainCapabilitiesFlags(0)), show.text, Error(8, 12))
            self.step("virConnectGetDomainCapabilities(conn, null, \"nonsense\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.get_domain_capabilities(None, "nonsense", None, None, Polyvirt.ConnectGetDomainCapabilitiesFlags(0)), show.text, Error(8, 12))
            self.step("virConnectGetDomainCapabilities(conn, null, null, null, null, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.get_domain_capabilities(None, None, None, None, Polyvirt.ConnectGetDomainCapabilitiesFlags(1)), show.text, Error(8, 12))
            self.step("virConnectGetStoragePoolCapabilities(conn, 0) => \"<storagepoolCapabilities>\\n\\*</storagepoolCapabilities>\\n\"", lambda: conn.get_storage_pool_capabilities(0), show.text, Answer("\"<storagepoolCapabilities>\\n", "</storagepoolCapabilities>\\n\""))
            self.step("virConnectGetSysinfo(conn, 0) => \"<sysinfo type='smbios'>\\n  <bios>\\n    <entry name='vendor'>LENOVO</entry>\\n    <entry name='version'>G4ETA1WW (2.61 )</entry>\\n    <entry name='date'>05/07/2014</entry>\\n    <entry name='release'>2.61</entry>\\n  </bios>\\n</sysinfo>\\n\"", lambda: conn.get_sysinfo(0), show.text, Answer("\"<sysinfo type='smbios'>\\n  <bios>\\n    <entry name='vendor'>LENOVO</entry>\\n    <entry name='version'>G4ETA1WW (2.61 )</entry>\\n    <entry name='date'>05/07/2014</entry>\\n    <entry name='release'>2.61</entry>\\n  </bios>\\n</sysinfo>\\n\""))
            self.step("virConnectGetSysinfo(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.get_sysinfo(1), show.text, Error(8, 12))

        self.go(steps, 1)

    def test_processor_models(self):
        """Models are known by architecture."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virConnectGetCPUModelNames(conn, \"x86_64\", 0) => [\"\\*\", _]", lambda: conn.get_cpu_model_names("x86_64", 0), show.texts, Answer("[\"", "\", ", "]"))
            self.step("virConnectGetCPUModelNames(conn, \"s390x\", 0) => []", lambda: conn.get_cpu_model_names("s390x", 0), show.texts, Answer("[]"))
            self.step("virConnectGetCPUModelNames(conn, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.get_cpu_model_names("nonsense", 0), show.texts, Error(8, 12))

        self.go(steps, 1)

    def test_processors_compared(self):
        """The test driver compares no processors, but finds what several have in common."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virConnectCompareCPU(conn, processor, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.compare_cpu("<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", Polyvirt.ConnectCompareCpuFlags(0)), show.number, Error(3, 20))
            self.step("virConnectCompareHypervisorCPU(conn, null, null, null, null, processor, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.compare_hypervisor_cpu(None, None, None, None, "<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", Polyvirt.ConnectCompareCpuFlags(0)), show.number, Error(3, 20))
            self.step("virConnectBaselineCPU(conn, [processor, other_processor], 0) => \"<cpu mode='custom' match='exact'>\\n  <model fallback='allow'>pentiumpro</model>\\n  <feature policy='disable' name='apic'/>\\n  <feature policy='disable' name='sse2'/>\\n</cpu>\\n\"", lambda: conn.baseline_cpu(["<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", "<cpu>\n  <arch>i686</arch>\n  <model>pentium3</model>\n</cpu>\n"], Polyvirt.ConnectBaselineCpuFlags(0)), show.text, Answer("\"<cpu mode='custom' match='exact'>\\n  <model fallback='allow'>pentiumpro</model>\\n  <feature policy='disable' name='apic'/>\\n  <feature policy='disable' name='sse2'/>\\n</cpu>\\n\""))
            self.step("virConnectBaselineCPU(conn, [processor], 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.baseline_cpu(["<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n"], Polyvirt.ConnectBaselineCpuFlags(1000000)), show.text, Error(8, 12))
            self.step("virConnectBaselineCPU(conn, [\"nonsense\"], 0) ! VIR_ERR_XML_DETAIL VIR_FROM_CPU", lambda: conn.baseline_cpu(["nonsense"], Polyvirt.ConnectBaselineCpuFlags(0)), show.text, Error(35, 31))
            self.step("virConnectBaselineHypervisorCPU(conn, null, null, null, null, [processor], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.baseline_hypervisor_cpu(None, None, None, None, ["<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n"], Polyvirt.ConnectBaselineCpuFlags(0)), show.text, Error(3, 20))

        self.go(steps, 1)

    def test_native_configuration(self):
        """No other form of a domain's document is known."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virConnectDomainXMLFromNative(conn, \"qemu-argv\", \"qemu\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.domain_xml_from_native("qemu-argv", "qemu", 0), show.text, Error(3, 20))
            self.step("virConnectDomainXMLToNative(conn, \"qemu-argv\", \"<domain/>\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.domain_xml_to_native("qemu-argv", "<domain/>", 0), show.text, Error(3, 20))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
