// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * How a domain's memory is spread over the host's NUMA nodes.
 */
public final class DomainNumatuneMemMode {
    /** From the chosen nodes only; allocation fails when they are full. */
    public static final int STRICT = 0;

    /** From the chosen node if it has room, else from others. */
    public static final int PREFERRED = 1;

    /** From the chosen nodes in turn. */
    public static final int INTERLEAVE = 2;

    /** From the chosen nodes, bound by cgroup only, so the set can be changed live. */
    public static final int RESTRICTIVE = 3;

    private DomainNumatuneMemMode() {
    }
}
