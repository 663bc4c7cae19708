// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How CPU descriptions are compared.
 */
public final class ConnectCompareCPUFlags {
    /** Turns an incompatible result into the error <code>VIR_ERR_CPU_INCOMPATIBLE</code>, which names what is missing. */
    public static final int FAIL_INCOMPATIBLE = 1;

    /** Checks the description against the schema first. */
    public static final int VALIDATE_XML = 2;

    private ConnectCompareCPUFlags() {
    }
}
