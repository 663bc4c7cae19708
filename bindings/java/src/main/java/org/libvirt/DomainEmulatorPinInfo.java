// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * What <code>virDomainGetEmulatorPinInfo</code> tells.
 */
public class DomainEmulatorPinInfo {
    /** 1 when the map is filled, 0 when there is none, -1 on error. */
public int result;

    /** Filled with one bit per host CPU, the lowest bit of the first byte being CPU 0. */
public byte[] cpumaps;

    /** Makes one with nothing in it. */
    public DomainEmulatorPinInfo() {
    }

    DomainEmulatorPinInfo(Call call) {
        result = call.takeInt();
        cpumaps = call.takeBytes();
    }

    @Override
    public String toString() {
        return Fields.of("DomainEmulatorPinInfo").and("result", result).and("cpumaps", cpumaps).toString();
    }
}
