// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Facts about AMD SEV on a host, needed to start confidential guests.
 */
public final class NodeSevParameters {
    /** Platform Diffie-Hellman key, in base64. */
    public static final String VIR_NODE_SEV_PDH = "pdh";

    /** Certificate chain of the platform, in base64. */
    public static final String VIR_NODE_SEV_CERT_CHAIN = "cert-chain";

    /** Unique ID of the first CPU, in base64, by which AMD's key server finds its certificate. */
    public static final String VIR_NODE_SEV_CPU0_ID = "cpu0-id";

    /** Position of the bit in page table entries that marks encrypted pages. */
    public static final String VIR_NODE_SEV_CBITPOS = "cbitpos";

    /** Number of physical address bits a guest loses to encryption. */
    public static final String VIR_NODE_SEV_REDUCED_PHYS_BITS = "reduced-phys-bits";

    /** Most SEV guests that can run at a time. */
    public static final String VIR_NODE_SEV_MAX_GUESTS = "max-guests";

    /** Most SEV-ES guests that can run at a time. */
    public static final String VIR_NODE_SEV_MAX_ES_GUESTS = "max-es-guests";

    private NodeSevParameters() {
    }
}
