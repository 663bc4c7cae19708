package org.libvirt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.libvirt.DomainInfo.DomainState;

/** Domains: what libvirt-java's users know, and what is new. */
class DomainTest {
    private Connect conn;
    private Domain dom;

    @BeforeEach
    void open() throws LibvirtException {
        conn = Host.open();
        dom = Host.start(conn, "java-däm😀n");
    }

    @AfterEach
    void close() throws LibvirtException {
        if (dom.isActive() == 1) {
            dom.destroy();
        }
        conn.close();
    }

    @Test
    void hasTheNameItWasGiven() throws LibvirtException {
        assertEquals("java-däm😀n", dom.getName());
        assertEquals(dom, conn.domainLookupByName("java-däm😀n"));
    }

    @Test
    void isFoundByEveryFormOfItsUuid() throws LibvirtException {
        int[] numbers = dom.getUUID();
        assertEquals(16, numbers.length);
        assertEquals(dom, conn.domainLookupByUUID(numbers));
        assertEquals(dom, conn.domainLookupByUUID(UUID.fromString(dom.getUUIDString())));
        assertEquals(dom, conn.domainLookupByUUIDString(dom.getUUIDString()));
    }

    @Test
    void refusesAUuidOfAnotherLength() {
        assertThrows(IllegalArgumentException.class, () -> conn.domainLookupByUUID(new int[3]));
        assertThrows(LibvirtException.class, () -> conn.domainLookupByUUID((int[]) null));
    }

    @Test
    void tellsItsStateInEveryForm() throws LibvirtException {
        assertEquals(DomainState.VIR_DOMAIN_RUNNING, dom.getInfo().state);
        dom.suspend();
        DomainInfo info = dom.getInfo();
        assertEquals(DomainState.VIR_DOMAIN_PAUSED, info.state);
        assertEquals(3, info.stateNumber);
        assertEquals(65536, info.maxMem);
        assertEquals(3, dom.getState().state);
        assertEquals(1, dom.isActive());
    }

    @Test
    void failsWithCodeDomainLevelAndMessage() {
        LibvirtException error = assertThrows(LibvirtException.class, () -> conn.domainLookupByName("nope"));
        assertEquals(Error.ErrorNumber.VIR_ERR_NO_DOMAIN, error.getError().getCode());
        assertEquals(42, error.getError().getCodeNumber());
        assertEquals(Error.ErrorDomain.VIR_FROM_TEST, error.getError().getDomain());
        assertEquals(Error.ErrorLevel.VIR_ERR_ERROR, error.getError().getLevel());
        assertEquals(error.getMessage(), error.getError().getMessage());
    }

    @Test
    void failsWhenItHasBeenFreed() throws LibvirtException {
        Domain other = conn.domainLookupByName(dom.getName());
        assertEquals(0, other.free());
        other.close();
        LibvirtException error = assertThrows(LibvirtException.class, other::getName);
        assertEquals(Error.ErrorNumber.VIR_ERR_INVALID_DOMAIN, error.getError().getCode());
    }

    @Test
    void outlivesTheConnectionItCameFrom() throws LibvirtException {
        try (Connect other = Host.open()) {
            Domain its = other.domainLookupByName(dom.getName());
            other.close();
            assertEquals(dom.getName(), its.getName());
            assertThrows(LibvirtException.class, other::getHostName);
        }
    }

    @Test
    void takesAndGivesParameters() throws LibvirtException {
        SchedParameter[] before = dom.getSchedulerParameters();
        assertEquals("weight", before[0].field);
        SchedUintParameter weight = new SchedUintParameter(7);
        weight.field = "weight";
        dom.setSchedulerParameters(new SchedParameter[] {weight});
        assertEquals("7", dom.getSchedulerParameters()[0].getValueAsString());
        assertThrows(IllegalArgumentException.class,
            () -> dom.setBlkioParameters(new TypedParameter[] {new TypedStringParameter("weight", null)}, 0));
    }

    @Test
    void keepsTextOfAllKinds() throws LibvirtException {
        dom.setMetadata(Domain.MetadataType.TITLE, "ключ 😀", null, null, 0);
        assertEquals("ключ 😀", dom.getMetadata(Domain.MetadataType.TITLE, null, 0));
        assertTrue(dom.getXMLDesc(0).contains("<title>ключ 😀</title>"));
    }

    @Test
    void knowsItsCpus() throws LibvirtException {
        VcpuInfo[] cpus = dom.getVcpusInfo();
        assertEquals(2, cpus.length);
        assertEquals(VcpuInfo.VcpuState.VIR_VCPU_RUNNING, cpus[1].state);
        dom.pinVcpu(0, new int[] {1, 0});
        assertEquals(1, dom.getVcpusCpuMaps()[0]);
    }

    @Test
    void hasSnapshots() throws LibvirtException {
        DomainSnapshot first = dom.snapshotCreateXML("<domainsnapshot><name>first</name></domainsnapshot>");
        assertArrayEquals(new String[] {"first"}, dom.snapshotListNames());
        assertSame(dom, first.getDomain());
        assertEquals(0, dom.revertToSnapshot(first));
        assertEquals(0, first.delete(0));
    }

    @Test
    void isListed() throws LibvirtException {
        Domain[] all = conn.listAllDomains();
        assertTrue(Arrays.asList(all).contains(dom));
        assertEquals(conn.numOfDomains(), conn.listDomains().length);
    }

    @Test
    void givesStatistics() throws LibvirtException {
        DomainStatsRecord[] records = conn.domainListGetStats(new Domain[] {dom}, 0, 0);
        assertEquals(dom, records[0].domain);
        assertEquals("state.state", records[0].params[0].field);
    }

    @Test
    void doesItOnAnotherThread() throws Exception {
        assertEquals(dom.getInfo().maxMem, dom.getInfoAsync().get().maxMem);
        ExecutionException error = assertThrows(ExecutionException.class, () -> dom.resumeAsync().get());
        assertTrue(error.getCause() instanceof LibvirtException);
    }
}
