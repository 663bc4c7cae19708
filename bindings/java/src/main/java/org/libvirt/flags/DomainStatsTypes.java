// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Groups of statistics that can be asked for in bulk; 0 asks for every group the hypervisor knows.
 */
public final class DomainStatsTypes {
    /** State of the domain and how it got there (<code>state.*</code>). */
    public static final int STATE = 1;

    /** CPU time of the whole domain, with cache and energy monitors (<code>cpu.*</code>). */
    public static final int CPU_TOTAL = 2;

    /** Memory balloon figures (<code>balloon.*</code>). */
    public static final int BALLOON = 4;

    /** Figures per virtual CPU (<code>vcpu.*</code>). */
    public static final int VCPU = 8;

    /** Traffic per network interface (<code>net.*</code>). */
    public static final int INTERFACE = 16;

    /** Traffic and sizes per disk (<code>block.*</code>). */
    public static final int BLOCK = 32;

    /** Values of the perf events that are switched on (<code>perf.*</code>). */
    public static final int PERF = 64;

    /** Polling settings per IOThread (<code>iothread.*</code>). */
    public static final int IOTHREAD = 128;

    /** Memory bandwidth monitors (<code>memory.*</code>). */
    public static final int MEMORY = 256;

    /** Result of the latest dirty rate measurement (<code>dirtyrate.*</code>). */
    public static final int DIRTYRATE = 512;

    /** Figures the hypervisor itself keeps, under names of its own (<code>vm.*</code>). */
    public static final int VM = 1024;

    private DomainStatsTypes() {
    }
}
