// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: domain-stats. */
class DomainStatsTest {
    /** Time by processor, and in all. */
    @Test
    void processor_time() throws Exception {
        Run.of("processor_time", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetCPUStats(dom, -1, 1, 0) => (3, {cpu_time: _, system_time: _, user_time: _})", () -> dom.getCPUStats(-1, 1, 0), value -> Show.several(Show.number(value.result), Show.params(value.params)), Expected.answer("(3, {cpu_time: ", ", system_time: ", ", user_time: ", "})"));
        });
    }

    /** Memory as the balloon tells it. */
    @Test
    void memory_figures() throws Exception {
        Run.of("memory_figures", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainMemoryStats(dom, 0) => []", () -> dom.getMemoryStats(0), value -> Show.list(value, ByHand::show), Expected.answer("[]"));
            run.step("virDomainMemoryStats(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.getMemoryStats(1), value -> Show.list(value, ByHand::show), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            var off = run.step("off = virDomainLookupByName(conn, \"off\")", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainMemoryStats(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> off.getMemoryStats(0), value -> Show.list(value, ByHand::show), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** Statistics of all domains, by group. */
    @Test
    void statistics_of_all() throws Exception {
        Run.of("statistics_of_all", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE) => [{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}]", () -> ByHand.virConnectGetAllDomainStats(conn, org.libvirt.flags.DomainStatsTypes.STATE, org.libvirt.flags.ConnectGetAllDomainStatsFlags.ACTIVE), value -> Show.any(value), Expected.answer("[{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}]"));
            run.step("virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE) => [{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]", () -> ByHand.virConnectGetAllDomainStats(conn, org.libvirt.flags.DomainStatsTypes.STATE, org.libvirt.flags.ConnectGetAllDomainStatsFlags.INACTIVE), value -> Show.any(value), Expected.answer("[{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"));
            run.step("virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_IOTHREAD, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE) => [{dom: Domain(\"web\"), params: {}}]", () -> ByHand.virConnectGetAllDomainStats(conn, org.libvirt.flags.DomainStatsTypes.IOTHREAD, org.libvirt.flags.ConnectGetAllDomainStatsFlags.ACTIVE), value -> Show.any(value), Expected.answer("[{dom: Domain(\"web\"), params: {}}]"));
            run.step("virConnectGetAllDomainStats(conn, 1073741824, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_TEST", () -> ByHand.virConnectGetAllDomainStats(conn, 1073741824, org.libvirt.flags.ConnectGetAllDomainStatsFlags.ENFORCE_STATS), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_ARGUMENT_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** Statistics of the domains named. */
    @Test
    void statistics_of_some() throws Exception {
        Run.of("statistics_of_some", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var web = run.step("web = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            var off = run.step("off = virDomainLookupByName(conn, \"off\")", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainListGetStats([web, off], VIR_DOMAIN_STATS_STATE, 0) => [{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}, {dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]", () -> ByHand.virDomainListGetStats(new Domain[] {web, off}, org.libvirt.flags.DomainStatsTypes.STATE, 0), value -> Show.any(value), Expected.answer("[{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}, {dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"));
            run.step("virDomainListGetStats([off], VIR_DOMAIN_STATS_STATE, 0) => [{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]", () -> ByHand.virDomainListGetStats(new Domain[] {off}, org.libvirt.flags.DomainStatsTypes.STATE, 0), value -> Show.any(value), Expected.answer("[{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"));
            run.step("virDomainListGetStats([], 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> ByHand.virDomainListGetStats(new Domain[] {}, 0, 0), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** How fast a domain's memory changes. */
    @Test
    void dirty_rate() throws Exception {
        Run.of("dirty_rate", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainStartDirtyRateCalc(dom, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> dom.startDirtyRateCalc(1, 0), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

}
