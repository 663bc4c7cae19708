// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * What <code>virDomainGetVcpus</code> tells.
 */
public class DomainVcpus {
    /** Filled with one record per virtual CPU. */
public VcpuInfo[] info;

    /** Filled with one map after another, a bit per host CPU; NULL leaves them out. */
public byte[] cpumaps;

    /** Makes one with nothing in it. */
    public DomainVcpus() {
    }

    DomainVcpus(Call call) {
        info = call.takeList(VcpuInfo::new, VcpuInfo[]::new);
        cpumaps = call.takeBytes();
    }

    @Override
    public String toString() {
        return Fields.of("DomainVcpus").and("info", info).and("cpumaps", cpumaps).toString();
    }
}
