// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: domain-guest. */
class DomainGuestTest {
    /** A guest that sleeps and wakes up. */
    @Test
    void guest_sleep() throws Exception {
        Run.of("guest_sleep", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainPMSuspendForDuration(dom, VIR_NODE_SUSPEND_TARGET_MEM, 0, 0) => ok", () -> dom.PMsuspendFor(org.libvirt.constants.NodeSuspendTarget.MEMORY, 0L, 0), Expected.answer("ok"));
            run.done("virDomainPMWakeup(dom, 0) => ok", () -> dom.PMwakeup(0), Expected.answer("ok"));
        });
    }

    /** What the guest calls itself. */
    @Test
    void guest_hostname() throws Exception {
        Run.of("guest_hostname", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetHostname(dom, 0) => \"webhost\"", () -> dom.getHostname(0), value -> Show.text(value), Expected.answer("\"webhost\""));
            run.step("virDomainGetHostname(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.getHostname(1000000), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            var off = run.step("off = virDomainLookupByName(conn, \"off\")", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetHostname(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> off.getHostname(0), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** A signal to a process of the guest. */
    @Test
    void guest_signal() throws Exception {
        Run.of("guest_signal", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSendProcessSignal(dom, 1, VIR_DOMAIN_PROCESS_SIGNAL_TERM, 0) => ok", () -> dom.sendProcessSignal(1L, org.libvirt.constants.DomainProcessSignal.TERM, 0), Expected.answer("ok"));
            run.done("virDomainSendProcessSignal(dom, 4711, VIR_DOMAIN_PROCESS_SIGNAL_KILL, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.sendProcessSignal(4711L, org.libvirt.constants.DomainProcessSignal.KILL, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainSendProcessSignal(dom, 1, 1000, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.sendProcessSignal(1L, 1000, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** File systems are frozen, thawed, trimmed and listed. */
    @Test
    void guest_file_systems() throws Exception {
        Run.of("guest_file_systems", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainFSFreeze(dom, [\"/\"], 0) => 1", () -> dom.fsFreeze(new String[] {"/"}, 0), value -> Show.number(value), Expected.answer("1"));
            run.step("virDomainFSFreeze(dom, [\"/nonsense\"], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> dom.fsFreeze(new String[] {"/nonsense"}, 0), value -> Show.number(value), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainFSFreeze(dom, [], 0) => 1", () -> dom.fsFreeze(new String[] {}, 0), value -> Show.number(value), Expected.answer("1"));
            run.step("virDomainFSThaw(dom, [\"/\"], 0) => 1", () -> dom.fsThaw(new String[] {"/"}, 0), value -> Show.number(value), Expected.answer("1"));
            run.step("virDomainFSThaw(dom, [], 0) => 1", () -> dom.fsThaw(new String[] {}, 0), value -> Show.number(value), Expected.answer("1"));
            run.done("virDomainFSTrim(dom, null, 0, 0) => ok", () -> dom.fsTrim((String) null, 0L, 0), Expected.answer("ok"));
            run.done("virDomainFSTrim(dom, \"/nonsense\", 0, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> dom.fsTrim("/nonsense", 0L, 0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainGetFSInfo(dom, 0) => [{mountpoint: \"/\", name: \"vda1\", fstype: \"ext4\", devAlias: [\"vda\"]}, {mountpoint: \"/boot\", name: \"vda2\", fstype: \"ext4\", devAlias: [\"vda\"]}]", () -> dom.getFSInfo(0), value -> Show.list(value, Records::show), Expected.answer("[{mountpoint: \"/\", name: \"vda1\", fstype: \"ext4\", devAlias: [\"vda\"]}, {mountpoint: \"/boot\", name: \"vda2\", fstype: \"ext4\", devAlias: [\"vda\"]}]"));
            run.step("virDomainGetFSInfo(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.getFSInfo(1), value -> Show.list(value, Records::show), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            var off = run.step("off = virDomainLookupByName(conn, \"off\")", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainFSFreeze(off, [], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> off.fsFreeze(new String[] {}, 0), value -> Show.number(value), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virDomainGetFSInfo(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> off.getFSInfo(0), value -> Show.list(value, Records::show), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** The guest's clock. */
    @Test
    void guest_time() throws Exception {
        Run.of("guest_time", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetTime(dom, 0) => (627319920, 0)", () -> dom.getTime(0), value -> Show.several(Show.number(value.seconds), Show.unsigned(value.nseconds)), Expected.answer("(627319920, 0)"));
            run.done("virDomainSetTime(dom, 1700000000, 5, 0) => ok", () -> dom.setTime(1700000000L, 5, 0), Expected.answer("ok"));
            run.done("virDomainSetTime(dom, 0, 0, VIR_DOMAIN_TIME_SYNC) => ok", () -> dom.setTime(0L, 0, org.libvirt.flags.DomainSetTimeFlags.SYNC), Expected.answer("ok"));
            run.done("virDomainSetTime(dom, 0, 0, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.setTime(0L, 0, 1000000), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** The guest's addresses. */
    @Test
    void guest_addresses() throws Exception {
        Run.of("guest_addresses", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainInterfaceAddresses(dom, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, 0) => [{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]", () -> ByHand.virDomainInterfaceAddresses(dom, org.libvirt.constants.DomainInterfaceAddressesSource.LEASE, 0), value -> Show.any(value), Expected.answer("[{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]"));
            run.step("virDomainInterfaceAddresses(dom, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, 0) => [{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]", () -> ByHand.virDomainInterfaceAddresses(dom, org.libvirt.constants.DomainInterfaceAddressesSource.AGENT, 0), value -> Show.any(value), Expected.answer("[{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]"));
            run.step("virDomainInterfaceAddresses(dom, 4711, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_TEST", () -> ByHand.virDomainInterfaceAddresses(dom, 4711, 0), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_ARGUMENT_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** A user's password. */
    @Test
    void guest_password() throws Exception {
        Run.of("guest_password", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSetUserPassword(dom, \"root\", \"secret\", 0) => ok", () -> dom.setUserPassword("root", "secret", 0), Expected.answer("ok"));
            run.done("virDomainSetUserPassword(dom, \"root\", \"secret\", 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.setUserPassword("root", "secret", 1000000), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** Processors as the guest sees them. */
    @Test
    void guest_processors() throws Exception {
        Run.of("guest_processors", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetGuestVcpus(dom, 0) => {offlinable: \"1-3\", online: \"0-3\", vcpus: \"0-3\"}", () -> dom.getGuestVcpus(0), value -> Show.params(value), Expected.answer("{offlinable: \"1-3\", online: \"0-3\", vcpus: \"0-3\"}"));
            run.done("virDomainSetGuestVcpus(dom, \"1\", false, 0) => ok", () -> dom.setGuestVcpus("1", false, 0), Expected.answer("ok"));
            run.step("virDomainGetGuestVcpus(dom, 0) => {offlinable: \"1-3\", online: \"0,2-3\", vcpus: \"0-3\"}", () -> dom.getGuestVcpus(0), value -> Show.params(value), Expected.answer("{offlinable: \"1-3\", online: \"0,2-3\", vcpus: \"0-3\"}"));
        });
    }

    /** All that the guest tells of itself. */
    @Test
    void guest_info() throws Exception {
        Run.of("guest_info", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_HOSTNAME, 0) => {hostname: \"webhost\"}", () -> dom.getGuestInfo(org.libvirt.flags.DomainGuestInfoTypes.HOSTNAME, 0), value -> Show.params(value), Expected.answer("{hostname: \"webhost\"}"));
            run.step("virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_OS | VIR_DOMAIN_GUEST_INFO_TIMEZONE, 0) => {os.id: \"test\", os.kernel-release: \"1.0\", os.machine: \"i686\", os.name: \"Test guest\", os.pretty-name: \"Test guest 1\", os.version: \"1\", os.version-id: \"1\", timezone.name: \"UTC\", timezone.offset: 0}", () -> dom.getGuestInfo(org.libvirt.flags.DomainGuestInfoTypes.OS | org.libvirt.flags.DomainGuestInfoTypes.TIMEZONE, 0), value -> Show.params(value), Expected.answer("{os.id: \"test\", os.kernel-release: \"1.0\", os.machine: \"i686\", os.name: \"Test guest\", os.pretty-name: \"Test guest 1\", os.version: \"1\", os.version-id: \"1\", timezone.name: \"UTC\", timezone.offset: 0}"));
        });
    }

    /** How long the agent may take. */
    @Test
    void guest_agent() throws Exception {
        Run.of("guest_agent", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainAgentSetResponseTimeout(dom, 10, 0) => ok", () -> dom.agentSetResponseTimeout(10, 0), Expected.answer("ok"));
            run.done("virDomainAgentSetResponseTimeout(dom, -5, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.agentSetResponseTimeout(-5, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** Keys that let a user in. */
    @Test
    void guest_keys() throws Exception {
        Run.of("guest_keys", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainAuthorizedSSHKeysSet(dom, \"root\", [\"ssh-ed25519 AAAA one\"], 0) => ok", () -> dom.authorizedSSHKeysSet("root", new String[] {"ssh-ed25519 AAAA one"}, 0), Expected.answer("ok"));
            run.step("virDomainAuthorizedSSHKeysGet(dom, \"root\", 0) => [\"ssh-ed25519 AAAA one\"]", () -> dom.authorizedSSHKeysGet("root", 0), value -> Show.list(value, Show::text), Expected.answer("[\"ssh-ed25519 AAAA one\"]"));
        });
    }

}
