// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: connect. */
class ConnectTest {
    /** A connection tells its driver, URI and host. */
    @Test
    void connection_is_known() throws Exception {
        Run.of("connection_is_known", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virConnectGetType(conn) => \"TEST\"", () -> conn.getType(), value -> Show.text(value), Expected.answer("\"TEST\""));
            run.step("virConnectGetURI(conn) => \"test://\\*/node.xml\"", () -> conn.getURI(), value -> Show.text(value), Expected.answer("\"test://", "/node.xml\""));
            run.step("virConnectGetVersion(conn) => 2", () -> conn.getVersion(), value -> Show.unsigned(value), Expected.answer("2"));
            run.step("virConnectGetLibVersion(conn) => _", () -> conn.getLibVersion(), value -> Show.unsigned(value), Expected.ANYTHING);
            run.step("virConnectGetHostname(conn) => _", () -> conn.getHostName(), value -> Show.text(value), Expected.ANYTHING);
            run.step("virConnectIsAlive(conn) => true", () -> conn.isAlive(), value -> Show.truth(value), Expected.answer("true"));
            run.step("virConnectIsSecure(conn) => true", () -> conn.isSecure(), value -> Show.truth(value == 1), Expected.answer("true"));
            run.step("virConnectIsEncrypted(conn) => false", () -> conn.isEncrypted(), value -> Show.truth(value == 1), Expected.answer("false"));
        });
    }

    /** All openings of the default host tell the same URI. */
    @Test
    void default_uri() throws Exception {
        Run.of("default_uri", "test:///default", false, 1, (run, conn) -> {
            run.step("virConnectGetURI(conn) => \"test:///default\"", () -> conn.getURI(), value -> Show.text(value), Expected.answer("\"test:///default\""));
        });
    }

    /** The library is told without a connection. */
    @Test
    void library_version() throws Exception {
        Run.skip("library_version", "virInitialize is not in Java: the library is ready when it is loaded");
    }

    /** What is opened can be closed, and nothing that is wrong is opened. */
    @Test
    void open_and_close() throws Exception {
        Run.of("open_and_close", null, false, 1, (run, conn) -> {
            var host = run.step("host = virConnectOpen(\"test://{hosts}/node.xml\") => Connect", () -> ByHand.virConnectOpen(run.text("test://{hosts}/node.xml")), value -> Show.any(value), Expected.answer("Connect"));
            run.step("virConnectNumOfDomains(host) => 1", () -> host.numOfDomains(), value -> Show.number(value), Expected.answer("1"));
            run.step("virConnectClose(host) => _", () -> ByHand.virConnectClose(host), value -> Show.any(value), Expected.ANYTHING);
            run.step("virConnectOpen(\"test://{hosts}/nowhere.xml\") ! VIR_ERR_XML_ERROR VIR_FROM_TEST", () -> ByHand.virConnectOpen(run.text("test://{hosts}/nowhere.xml")), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_ERROR, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virConnectOpen(\"nonsense:///\") ! VIR_ERR_NO_CONNECT VIR_FROM_NONE", () -> ByHand.virConnectOpen("nonsense:///"), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_CONNECT, Error.ErrorDomain.VIR_FROM_NONE));
            run.step("virConnectOpen(\"test://\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> ByHand.virConnectOpen("test://"), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virConnectOpen(\"test:///\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> ByHand.virConnectOpen("test:///"), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** A host that asks who is there is told, and refuses strangers. */
    @Test
    void open_with_credentials() throws Exception {
        Run.of("open_with_credentials", null, false, 1, (run, conn) -> {
            run.step("virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"admin\", VIR_CRED_PASSPHRASE: \"secret\"}, 0) => Connect", () -> ByHand.virConnectOpenAuth(run.text("test://{hosts}/guarded.xml"), Map.of(ConnectAuth.CredentialType.VIR_CRED_AUTHNAME, "admin", ConnectAuth.CredentialType.VIR_CRED_PASSPHRASE, "secret"), 0), value -> Show.any(value), Expected.answer("Connect"));
            run.step("virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"admin\", VIR_CRED_PASSPHRASE: \"wrong\"}, 0) ! VIR_ERR_AUTH_FAILED VIR_FROM_TEST", () -> ByHand.virConnectOpenAuth(run.text("test://{hosts}/guarded.xml"), Map.of(ConnectAuth.CredentialType.VIR_CRED_AUTHNAME, "admin", ConnectAuth.CredentialType.VIR_CRED_PASSPHRASE, "wrong"), 0), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_AUTH_FAILED, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"stranger\", VIR_CRED_PASSPHRASE: \"secret\"}, 0) ! VIR_ERR_AUTH_FAILED VIR_FROM_TEST", () -> ByHand.virConnectOpenAuth(run.text("test://{hosts}/guarded.xml"), Map.of(ConnectAuth.CredentialType.VIR_CRED_AUTHNAME, "stranger", ConnectAuth.CredentialType.VIR_CRED_PASSPHRASE, "secret"), 0), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_AUTH_FAILED, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virConnectOpen(\"test://{hosts}/guarded.xml\") ! VIR_ERR_INVALID_ARG VIR_FROM_AUTH", () -> ByHand.virConnectOpen(run.text("test://{hosts}/guarded.xml")), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_AUTH));
            run.step("virConnectOpenAuth(\"test://{hosts}/node.xml\", {VIR_CRED_AUTHNAME: \"nobody\"}, 0) => Connect", () -> ByHand.virConnectOpenAuth(run.text("test://{hosts}/node.xml"), Map.of(ConnectAuth.CredentialType.VIR_CRED_AUTHNAME, "nobody"), 0), value -> Show.any(value), Expected.answer("Connect"));
        });
    }

    /** A read-only connection reads, and changes nothing. */
    @Test
    void open_read_only() throws Exception {
        Run.of("open_read_only", "test://{hosts}/node.xml", true, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetInfo(dom) => {state: 1, maxMem: _, memory: _, nrVirtCpu: _, cpuTime: _}", () -> dom.getInfo(), value -> Records.show(value), Expected.answer("{state: 1, maxMem: ", ", memory: ", ", nrVirtCpu: ", ", cpuTime: ", "}"));
            run.done("virDomainDestroy(dom) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", () -> dom.destroy(), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_DENIED, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainSetMemory(dom, 1024) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", () -> dom.setMemory(1024L), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_DENIED, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virDomainDefineXML(conn, \"<domain/>\") ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", () -> conn.domainDefineXML("<domain/>"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_DENIED, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_SECURE) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", () -> dom.getXMLDesc(org.libvirt.flags.DomainXMLFlags.SECURE), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_DENIED, Error.ErrorDomain.VIR_FROM_DOMAIN));
            var net = run.step("net = virNetworkLookupByName(conn, \"lan\")", () -> conn.networkLookupByName("lan"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virNetworkDestroy(net) ! VIR_ERR_OPERATION_DENIED VIR_FROM_NETWORK", () -> net.destroy(), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_DENIED, Error.ErrorDomain.VIR_FROM_NETWORK));
            var pool = run.step("pool = virStoragePoolLookupByName(conn, \"images\")", () -> conn.storagePoolLookupByName("images"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virStoragePoolDestroy(pool) ! VIR_ERR_OPERATION_DENIED VIR_FROM_STORAGE", () -> pool.destroy(), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_DENIED, Error.ErrorDomain.VIR_FROM_STORAGE));
            var iface = run.step("iface = virInterfaceLookupByName(conn, \"eth7\")", () -> conn.interfaceLookupByName("eth7"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virInterfaceDestroy(iface, 0) ! VIR_ERR_OPERATION_DENIED VIR_FROM_INTERFACE", () -> iface.destroy(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_DENIED, Error.ErrorDomain.VIR_FROM_INTERFACE));
        });
    }

    /** The function for it does the same. */
    @Test
    void open_read_only_again() throws Exception {
        Run.of("open_read_only_again", null, false, 1, (run, conn) -> {
            var host = run.step("host = virConnectOpenReadOnly(\"test://{hosts}/node.xml\") => Connect", () -> ByHand.virConnectOpenReadOnly(run.text("test://{hosts}/node.xml")), value -> Show.any(value), Expected.answer("Connect"));
            var dom = run.step("dom = virDomainLookupByName(host, \"web\") => Domain(\"web\")", () -> host.domainLookupByName("web"), value -> Show.thing(value), Expected.answer("Domain(\"web\")"));
            run.done("virDomainSuspend(dom) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", () -> dom.suspend(), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_DENIED, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** There is nothing to keep alive without a daemon. */
    @Test
    void keep_alive() throws Exception {
        Run.of("keep_alive", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virConnectSetKeepAlive(conn, 5, 3) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> conn.setKeepAlive(5, 3), value -> Show.flag(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** Nobody can say who a test connection is. */
    @Test
    void identity() throws Exception {
        Run.of("identity", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.done("virConnectSetIdentity(conn, {user-name: \"me\", process-id: 17}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> conn.setIdentity(new TypedParameter[] {new TypedStringParameter("user-name", "me"), new TypedLongParameter("process-id", 17L)}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virConnectSetIdentity(conn, {\"unix-user-name\": \"me\"}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> conn.setIdentity(new TypedParameter[] {new TypedStringParameter("unix-user-name", "me")}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** The most processors that a domain may have. */
    @Test
    void virtual_processors_at_most() throws Exception {
        Run.of("virtual_processors_at_most", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virConnectGetMaxVcpus(conn, null) => 32", () -> conn.getMaxVcpus((String) null), value -> Show.number(value), Expected.answer("32"));
            run.step("virConnectGetMaxVcpus(conn, \"test\") => 32", () -> conn.getMaxVcpus("test"), value -> Show.number(value), Expected.answer("32"));
        });
    }

    /** Capabilities are documents. */
    @Test
    void capabilities() throws Exception {
        Run.of("capabilities", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virConnectGetCapabilities(conn) => \"<capabilities>\\*</capabilities>\\n\"", () -> conn.getCapabilities(), value -> Show.text(value), Expected.answer("\"<capabilities>", "</capabilities>\\n\""));
            run.step("virConnectGetDomainCapabilities(conn, null, null, null, null, 0) => \"<domainCapabilities>\\n\\*</domainCapabilities>\\n\"", () -> conn.getDomainCapabilities((String) null, (String) null, (String) null, (String) null, 0), value -> Show.text(value), Expected.answer("\"<domainCapabilities>\\n", "</domainCapabilities>\\n\""));
            run.step("virConnectGetDomainCapabilities(conn, null, \"x86_64\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> conn.getDomainCapabilities((String) null, "x86_64", (String) null, (String) null, 0), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virConnectGetDomainCapabilities(conn, null, \"nonsense\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> conn.getDomainCapabilities((String) null, "nonsense", (String) null, (String) null, 0), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virConnectGetDomainCapabilities(conn, null, null, null, null, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> conn.getDomainCapabilities((String) null, (String) null, (String) null, (String) null, 1), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virConnectGetStoragePoolCapabilities(conn, 0) => \"<storagepoolCapabilities>\\n\\*</storagepoolCapabilities>\\n\"", () -> conn.getStoragePoolCapabilities(0), value -> Show.text(value), Expected.answer("\"<storagepoolCapabilities>\\n", "</storagepoolCapabilities>\\n\""));
            run.step("virConnectGetSysinfo(conn, 0) => \"<sysinfo type='smbios'>\\n  <bios>\\n    <entry name='vendor'>LENOVO</entry>\\n    <entry name='version'>G4ETA1WW (2.61 )</entry>\\n    <entry name='date'>05/07/2014</entry>\\n    <entry name='release'>2.61</entry>\\n  </bios>\\n</sysinfo>\\n\"", () -> conn.getSysinfo(0), value -> Show.text(value), Expected.answer("\"<sysinfo type='smbios'>\\n  <bios>\\n    <entry name='vendor'>LENOVO</entry>\\n    <entry name='version'>G4ETA1WW (2.61 )</entry>\\n    <entry name='date'>05/07/2014</entry>\\n    <entry name='release'>2.61</entry>\\n  </bios>\\n</sysinfo>\\n\""));
            run.step("virConnectGetSysinfo(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> conn.getSysinfo(1), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** Models are known by architecture. */
    @Test
    void processor_models() throws Exception {
        Run.of("processor_models", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virConnectGetCPUModelNames(conn, \"x86_64\", 0) => [\"\\*\", _]", () -> conn.getCPUModelNames("x86_64", 0), value -> Show.list(value, Show::text), Expected.answer("[\"", "\", ", "]"));
            run.step("virConnectGetCPUModelNames(conn, \"s390x\", 0) => []", () -> conn.getCPUModelNames("s390x", 0), value -> Show.list(value, Show::text), Expected.answer("[]"));
            run.step("virConnectGetCPUModelNames(conn, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> conn.getCPUModelNames("nonsense", 0), value -> Show.list(value, Show::text), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** The test driver compares no processors, but finds what several have in common. */
    @Test
    void processors_compared() throws Exception {
        Run.of("processors_compared", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virConnectCompareCPU(conn, processor, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> conn.compareCPU("<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", 0), value -> Show.number(value.getNumber()), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virConnectCompareHypervisorCPU(conn, null, null, null, null, processor, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> conn.compareHypervisorCPU((String) null, (String) null, (String) null, (String) null, "<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", 0), value -> Show.number(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virConnectBaselineCPU(conn, [processor, other_processor], 0) => \"<cpu mode='custom' match='exact'>\\n  <model fallback='allow'>pentiumpro</model>\\n  <feature policy='disable' name='apic'/>\\n  <feature policy='disable' name='sse2'/>\\n</cpu>\\n\"", () -> conn.baselineCPU(new String[] {"<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", "<cpu>\n  <arch>i686</arch>\n  <model>pentium3</model>\n</cpu>\n"}, 0), value -> Show.text(value), Expected.answer("\"<cpu mode='custom' match='exact'>\\n  <model fallback='allow'>pentiumpro</model>\\n  <feature policy='disable' name='apic'/>\\n  <feature policy='disable' name='sse2'/>\\n</cpu>\\n\""));
            run.step("virConnectBaselineCPU(conn, [processor], 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> conn.baselineCPU(new String[] {"<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n"}, 1000000), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virConnectBaselineCPU(conn, [\"nonsense\"], 0) ! VIR_ERR_XML_DETAIL VIR_FROM_CPU", () -> conn.baselineCPU(new String[] {"nonsense"}, 0), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_CPU));
            run.step("virConnectBaselineHypervisorCPU(conn, null, null, null, null, [processor], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> conn.baselineHypervisorCPU((String) null, (String) null, (String) null, (String) null, new String[] {"<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n"}, 0), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** No other form of a domain's document is known. */
    @Test
    void native_configuration() throws Exception {
        Run.of("native_configuration", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virConnectDomainXMLFromNative(conn, \"qemu-argv\", \"qemu\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> conn.domainXMLFromNative("qemu-argv", "qemu", 0), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virConnectDomainXMLToNative(conn, \"qemu-argv\", \"<domain/>\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> conn.domainXMLToNative("qemu-argv", "<domain/>", 0), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

}
