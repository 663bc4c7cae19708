// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Limits on the host memory a domain may use, emulator included.
 *
 * <p>All are in KiB; <code>VIR_DOMAIN_MEMORY_PARAM_UNLIMITED</code> lifts a limit.
 */
public final class MemoryParameters {
    /** Memory set aside for the domain, in KiB. */
    public static final String VIR_DOMAIN_MEMORY_MIN_GUARANTEE = "min_guarantee";

    /** Memory the domain can never exceed, in KiB; beyond it the host may kill the domain. */
    public static final String VIR_DOMAIN_MEMORY_HARD_LIMIT = "hard_limit";

    /** Memory the domain is pushed back to when the host runs short, in KiB. */
    public static final String VIR_DOMAIN_MEMORY_SOFT_LIMIT = "soft_limit";

    /** Memory and swap together that the domain can never exceed, in KiB; at least the hard limit. */
    public static final String VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT = "swap_hard_limit";

    private MemoryParameters() {
    }
}
