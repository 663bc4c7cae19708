// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * On which NUMA nodes of the host a domain's memory lies.
 */
public final class NumaParameters {
    /** How memory is spread, a value of <code>DomainNumatuneMemMode</code>; cannot be changed while the domain is active. */
    public static final String VIR_DOMAIN_NUMA_MODE = "numa_mode";

    /** Host nodes to use, as a list of numbers and ranges such as <code>0-2,5,^1</code>. */
    public static final String VIR_DOMAIN_NUMA_NODESET = "numa_nodeset";

    private NumaParameters() {
    }
}
