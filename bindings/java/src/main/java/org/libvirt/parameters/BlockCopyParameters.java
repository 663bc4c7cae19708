// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Settings of a block copy.
 */
public final class BlockCopyParameters {
    /** Upper bound of the copying speed, in bytes per second; 0 is no limit. */
    public static final String VIR_DOMAIN_BLOCK_COPY_BANDWIDTH = "bandwidth";

    /** Data in flight at most, in bytes; 0 leaves it to the hypervisor. */
    public static final String VIR_DOMAIN_BLOCK_COPY_BUF_SIZE = "buf-size";

    /** Size of the blocks in which changes are tracked, in bytes, often a power of two; 0 leaves it to the hypervisor. */
    public static final String VIR_DOMAIN_BLOCK_COPY_GRANULARITY = "granularity";

    private BlockCopyParameters() {
    }
}
