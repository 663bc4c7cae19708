// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * One I/O thread of a domain and the host CPUs it may run on.
 */
public class DomainIOThreadInfo {
    /** ID of the thread, from 1. */
public int iothread_id;

    /** Host CPUs, one bit each, the lowest bit of the first byte being CPU 0. */
public byte[] cpumap;

    /** Makes one with nothing in it. */
    public DomainIOThreadInfo() {
    }

    DomainIOThreadInfo(Call call) {
        iothread_id = call.takeInt();
        cpumap = call.takeBytes();
    }

    @Override
    public String toString() {
        return Fields.of("DomainIOThreadInfo").and("iothread_id", iothread_id).and("cpumap", cpumap).toString();
    }
}
