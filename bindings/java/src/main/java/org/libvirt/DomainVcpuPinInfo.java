// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * What <code>virDomainGetVcpuPinInfo</code> tells.
 */
public class DomainVcpuPinInfo {
    /** What the function itself gives. */
public int result;

    /** Filled with one bit per host CPU. */
public byte[] cpumaps;

    /** Makes one with nothing in it. */
    public DomainVcpuPinInfo() {
    }

    DomainVcpuPinInfo(Call call) {
        result = call.takeInt();
        cpumaps = call.takeBytes();
    }

    @Override
    public String toString() {
        return Fields.of("DomainVcpuPinInfo").and("result", result).and("cpumaps", cpumaps).toString();
    }
}
